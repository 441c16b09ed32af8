"""A client that costs little, so that what is measured is the server: raw HTTP/1.1 over asyncio, one answer at a time."""

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from time import perf_counter
from uuid import uuid4

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
OK = 200
END_OF_CHUNKS = b"\r\n0\r\n\r\n"
QUEUE = "/chat/gradio_api/queue"


@dataclass
class Tally:
    """What came back, and how long the answers took, in seconds."""

    statuses: Counter[int] = field(default_factory=Counter)
    without_retry: int = 0
    times: list[float] = field(default_factory=list)

    def note(self, status: int, has_retry: bool, seconds: float) -> None:
        """Count one response."""
        self.statuses[status] += 1
        if status == OK:
            self.times.append(seconds)
        elif not has_retry:
            self.without_retry += 1


@dataclass(frozen=True)
class Reply:
    """One response: its head in small letters, and its body as it came, chunks and all."""

    head: bytes
    body: bytes

    @property
    def status(self) -> int:
        return int(self.head[9:12])

    @property
    def has_retry(self) -> bool:
        return b"\r\nretry-after:" in self.head


class Connection(asyncio.Protocol):
    """One kept-alive connection."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._waiting: asyncio.Future[Reply] | None = None
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
        if at < 0:
            is_whole = self._buffer.endswith(END_OF_CHUNKS)
        else:
            is_whole = len(self._buffer) >= end + 4 + int(head[at + 15 :].split(b"\r\n", 1)[0])
        if is_whole:
            reply = Reply(head, bytes(self._buffer[end + 4 :]))
            self._buffer.clear()
            if self._waiting and not self._waiting.done():
                self._waiting.set_result(reply)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._waiting and not self._waiting.done():
            self._waiting.set_exception(exc or ConnectionError("closed"))

    async def send(self, request: bytes) -> Reply:
        """Send a request and return the response."""
        assert self.transport is not None
        self._waiting = asyncio.get_running_loop().create_future()
        self.transport.write(request)
        return await self._waiting

    @property
    def is_open(self) -> bool:
        return self.transport is not None and not self.transport.is_closing()


Ask = Callable[[Connection, str], Awaitable[Reply]]


async def connect(port: int) -> Connection:
    """Open a connection to this machine."""
    _, connection = await asyncio.get_running_loop().create_connection(Connection, "127.0.0.1", port)
    return connection


def post(path: str, body: object) -> bytes:
    """Return the bytes of a request with JSON."""
    content = json.dumps(body).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: signpost\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content


async def ask_api(connection: Connection, question: str) -> Reply:
    """Ask the API."""
    return await connection.send(post("/api/v1/ask", {"question": question}))


async def ask_queue(connection: Connection, question: str) -> Reply:
    """Ask through Gradio's queue, by the two requests that its page sends."""
    session = uuid4().hex
    await connection.send(post(f"{QUEUE}/join", {"data": [question], "fn_index": 0, "session_hash": session}))
    reply = await connection.send(f"GET {QUEUE}/data?session_hash={session} HTTP/1.1\r\nHost: signpost\r\n\r\n".encode())
    assert b'"process_completed"' in reply.body
    return reply


async def closed_loop(port: int, clients: int, seconds: float, ask: Ask = ask_api, pause: float = 0.0) -> Tally:
    """Let so many clients ask one question after another; who is refused comes back after `pause` seconds."""
    tally = Tally()
    until = perf_counter() + seconds

    async def one(questions: Sequence[str]) -> None:
        connection = await connect(port)
        for question in cycle(questions):
            started = perf_counter()
            if started > until:
                break
            if not connection.is_open:  # the server closes what has been quiet for a few seconds
                connection = await connect(port)
            reply = await ask(connection, question)
            tally.note(reply.status, reply.has_retry, perf_counter() - started)
            if reply.status != OK and pause:
                await asyncio.sleep(pause)  # as it was told to
        assert connection.transport is not None
        connection.transport.close()

    await asyncio.gather(*(one(QUESTIONS[row % len(QUESTIONS) :] + QUESTIONS[: row % len(QUESTIONS)]) for row in range(clients)))
    return tally
