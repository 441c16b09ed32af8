"""A client that costs little, so that what is measured is the server: raw HTTP/1.1 over asyncio, one answer at a time."""

import asyncio
import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import cycle
from time import perf_counter

QUESTIONS = (
    "my mentor has not answered for two months and my abstract is due friday, what do I do",
    "How do I ask someone to be my mentor?",
    "what is the difference between a mentor and a sponsor",
    "my mentor took credit for my work",
    "how often should we meet",
    "I am an IMG and know nobody here, where do I find a mentor",
    "how do I end things with a mentor on good terms",
    "my attending yells at me on rounds and he is also my advisor",
)
PATIENCE_SECONDS = 30
OK, TOO_MANY, UNAVAILABLE = 200, 429, 503


@dataclass
class Tally:
    """What came back."""

    statuses: Counter[int] = field(default_factory=Counter)
    without_retry: int = 0
    failed: int = 0
    times: list[float] = field(default_factory=list)

    def note(self, status: int, has_retry: bool, seconds: float) -> None:
        """Count one response."""
        self.statuses[status] += 1
        if status == OK:
            self.times.append(seconds)
        elif not has_retry:
            self.without_retry += 1


def ask_request(question: str) -> bytes:
    """Return the bytes of a question to the API."""
    body = json.dumps({"question": question}).encode()
    head = f"POST /api/v1/ask HTTP/1.1\r\nHost: signpost\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


class Connection(asyncio.Protocol):
    """One kept-alive connection."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._waiting: asyncio.Future[tuple[int, bool]] | None = None
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        end = self._buffer.find(b"\r\n\r\n")
        if end < 0:
            return
        head = bytes(self._buffer[:end]).lower()
        at = head.find(b"content-length:")
        length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
        if len(self._buffer) >= end + 4 + length:
            self._buffer.clear()
            if self._waiting and not self._waiting.done():
                self._waiting.set_result((int(head[9:12]), b"retry-after:" in head))

    def connection_lost(self, exc: Exception | None) -> None:
        if self._waiting and not self._waiting.done():
            self._waiting.set_exception(exc or ConnectionError("closed"))

    async def send(self, request: bytes) -> tuple[int, bool]:
        """Send a request and return the status and whether the response says when to retry."""
        assert self.transport is not None
        self._waiting = asyncio.get_running_loop().create_future()
        self.transport.write(request)
        return await self._waiting

    @property
    def is_open(self) -> bool:
        return self.transport is not None and not self.transport.is_closing()


async def connect(port: int) -> Connection:
    """Open a connection to this machine."""
    _, connection = await asyncio.get_running_loop().create_connection(Connection, "127.0.0.1", port)
    return connection


async def closed_loop(port: int, clients: int, seconds: float, pause: float = 0.0) -> Tally:
    """Let so many clients ask one question after another; who is refused comes back after `pause` seconds."""
    tally = Tally()
    until = perf_counter() + seconds

    async def one(questions: Sequence[bytes]) -> None:
        connection = await connect(port)
        for request in cycle(questions):
            started = perf_counter()
            if started > until:
                break
            if not connection.is_open:  # the server closes what has been quiet for a few seconds
                connection = await connect(port)
            status, has_retry = await connection.send(request)
            tally.note(status, has_retry, perf_counter() - started)
            if status != OK and pause:
                await asyncio.sleep(pause)  # as it was told to
        assert connection.transport is not None
        connection.transport.close()

    requests = [ask_request(question) for question in QUESTIONS]
    await asyncio.gather(*(one(requests[row % len(requests) :] + requests[: row % len(requests)]) for row in range(clients)))
    return tally


async def open_loop(port: int, rate: float, seconds: float) -> Tally:
    """Ask at a steady rate, whether or not the server keeps up."""
    tally = Tally()
    idle: list[Connection] = []
    tasks: set[asyncio.Task[None]] = set()
    requests = cycle([ask_request(question) for question in QUESTIONS])

    async def one(request: bytes) -> None:
        started = perf_counter()
        try:
            while idle and not idle[-1].is_open:  # the server closes what has been quiet for a few seconds
                idle.pop()
            connection = idle.pop() if idle else await connect(port)
            async with asyncio.timeout(PATIENCE_SECONDS):
                status, has_retry = await connection.send(request)
        except OSError:  # a TimeoutError is one too
            tally.failed += 1
            return
        tally.note(status, has_retry, perf_counter() - started)
        if connection.is_open:
            idle.append(connection)

    begin = perf_counter()
    sent = 0
    while (now := perf_counter() - begin) < seconds:
        due = int(now * rate)
        for _ in range(due - sent):
            task = asyncio.create_task(one(next(requests)))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
        sent = due
        await asyncio.sleep(0.002)  # the pace of arrivals, not a wait for something
    if tasks:
        await asyncio.wait(tasks)
    for connection in idle:
        if connection.transport:
            connection.transport.close()
    return tally
