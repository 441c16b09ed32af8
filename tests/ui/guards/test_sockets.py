"""What strangers may send, over real connections: too much, too slowly, too often, and leaving halfway."""

import json
import re
import signal
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from itertools import count
from pathlib import Path

import httpx
import pytest

from assistant.answer import Answer
from assistant.composing.context import NOWHERE, Context
from assistant.conversation import Conversation
from assistant.dialogue import AnswerOptions, Assistant
from index.snapshot import Snapshot
from index.store import IndexStore
from tests.ui.servers import own_process, received, serving
from ui.answering import WAITING_EACH
from ui.backend import Backend
from ui.guards.body import MAX_BODY_BYTES
from ui.settings import Settings

ASK = "/api/v1/ask"
DANGER = "I want to kill myself"
OPEN = Settings(chat=False, rate_limit="0")
HEAD = b"POST /api/v1/ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"


class Held(Assistant):
    """An assistant that answers only once it is released, and counts who has come."""

    def __init__(self, snapshot: Snapshot) -> None:
        super().__init__(lambda: snapshot, AnswerOptions())
        self.released = threading.Event()
        self.came = threading.Semaphore(0)
        self.asked: list[str] = []

    def reply(self, conversation: Conversation, raw: str, context: Context = NOWHERE) -> Answer:
        self.asked.append(raw)
        self.came.release()
        if raw != DANGER:
            self.released.wait()
        return super().reply(conversation, raw, context)


def test_a_body_over_the_limit_is_refused_and_one_of_the_limit_is_not(backend: Backend) -> None:
    def body(size: int) -> bytes:
        empty = json.dumps({"question": "mentor", "history": [{"role": "user", "content": ""}]})
        return empty.replace('""', f'"{"x" * (size - len(empty))}"').encode()

    kind = {"Content-Type": "application/json"}
    with serving(OPEN, backend) as running:
        assert httpx.post(f"{running.url}{ASK}", content=body(MAX_BODY_BYTES), headers=kind).status_code == 200
        for content in (body(MAX_BODY_BYTES + 1), iter([body(MAX_BODY_BYTES), b" "])):
            refused = httpx.post(f"{running.url}{ASK}", content=content, headers=kind)
            assert (refused.status_code, refused.json()["error"]["code"]) == (413, "too_large")


@pytest.mark.parametrize("chunked", [False, True])
def test_two_hundred_megabytes_take_no_memory(hashed_store: IndexStore, tmp_path: Path, chunked: bool) -> None:
    block = b"x" * 1_000_000
    piece = b"%x\r\n%b\r\n" % (len(block), block) if chunked else block
    framing = b"Transfer-Encoding: chunked" if chunked else b"Content-Length: 200000000"
    with own_process(hashed_store, tmp_path / "log") as (process, port):
        url = f"http://127.0.0.1:{port}"
        assert httpx.post(f"{url}{ASK}", json={"question": "How do I find a mentor?"}).status_code == 200
        before = peak_kilobytes(process.pid)
        with socket.create_connection(("127.0.0.1", port), timeout=60) as client:
            client.sendall(HEAD + framing + b"\r\n\r\n")
            client.sendall(piece)
            status = client.recv(12)  # while the rest is still to come
            with suppress(OSError):  # it hangs up on who does not stop
                for _ in range(199):
                    client.sendall(piece)
        assert status == b"HTTP/1.1 413"
        assert peak_kilobytes(process.pid) - before <= 10_000
        assert httpx.get(f"{url}/healthz").status_code == 200


def peak_kilobytes(pid: int) -> int:
    """Return the kernel's high-water mark of a process's memory."""
    return int(Path(f"/proc/{pid}/status").read_text(encoding="utf-8").split("VmHWM:")[1].split()[0])


def test_connections_that_trickle_take_no_place_from_people(backend: Backend) -> None:
    with serving(OPEN, backend) as running, ExitStack() as stack, ThreadPoolExecutor(8) as people:
        trickling = [stack.enter_context(running.connect()) for _ in range(300)]
        for row, client in enumerate(trickling):
            client.sendall(HEAD + b"Content-Length: 1000\r\n\r\n{" if row % 2 else b"P")

        def ask(_: int) -> int:
            for client in trickling[1::14]:
                with suppress(OSError):  # on a slow machine its time is up before all have been served
                    client.sendall(b" ")
            return httpx.post(f"{running.url}{ASK}", json={"question": "How do I ask a mentor?"}, timeout=60).status_code

        statuses = list(people.map(ask, range(100)))
    assert statuses.count(200) >= 99


def test_a_body_that_does_not_come_in_time_is_408(backend: Backend) -> None:
    with serving(OPEN.model_copy(update={"deadline_seconds": 0.2}), backend) as running, running.connect() as client:
        client.sendall(HEAD + b"Content-Length: 100\r\n\r\n{")
        answer = received(client)
    assert answer.startswith(b"HTTP/1.1 408")
    assert b"too_slow" in answer


@pytest.mark.parametrize("begun", [b"", b"P", HEAD])
def test_a_connection_that_asks_nothing_is_closed(backend: Backend, begun: bytes) -> None:
    whole = b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"
    with serving(OPEN.model_copy(update={"deadline_seconds": 0.2}), backend) as running:
        for before in (b"", whole):
            with running.connect() as client:
                client.sendall(before + begun)
                answer = received(client)
            assert answer.startswith(b"HTTP/1.1 200") if before else answer == b""


def test_an_answer_that_does_not_come_in_time_is_503(snapshot: Snapshot) -> None:
    held = Held(snapshot)
    with serving(OPEN.model_copy(update={"deadline_seconds": 0.2}), Backend(lambda: snapshot, held)) as running:
        response = httpx.post(f"{running.url}{ASK}", json={"question": "How do I find a mentor?"}, timeout=60)
        held.released.set()
    assert (response.status_code, response.headers["retry-after"]) == (503, "2")


def test_when_too_many_wait_the_next_is_told_when_to_come_back_and_danger_is_let_in(snapshot: Snapshot) -> None:
    held = Held(snapshot)
    room = 1 + WAITING_EACH
    settings = OPEN.model_copy(update={"concurrency": 1, "deadline_seconds": 100})
    with serving(settings, Backend(lambda: snapshot, held)) as running, ThreadPoolExecutor(room) as people:

        def ask(question: str) -> httpx.Response:
            return httpx.post(f"{running.url}{ASK}", json={"question": question}, timeout=60)

        asked = [people.submit(ask, f"How do I find mentor number {row}?") for row in range(room)]
        held.came.acquire()
        while not running.is_full:
            assert httpx.get(f"{running.url}/healthz").status_code == 200
        refused = ask("Is there room for one more?")
        assert refused.status_code == 503
        assert (refused.headers["retry-after"], refused.json()["error"]["retry_after"]) == ("1", 1)
        urgent = ask(DANGER)
        assert (urgent.status_code, urgent.json()["outcome"]) == (200, "crisis")
        assert DANGER not in held.asked  # its words alone were answered
        held.released.set()
        assert [future.result().status_code for future in asked] == [200] * room
        metrics = httpx.get(f"{running.url}/metrics").text
    assert re.search(r'signpost_refusals_total\{status="503"\} [1-9]', metrics)


def test_what_nobody_waits_for_any_more_is_not_done(snapshot: Snapshot) -> None:
    held = Held(snapshot)
    settings = OPEN.model_copy(update={"concurrency": 1, "deadline_seconds": 100})
    body = json.dumps({"question": "I have gone"}).encode()
    with serving(settings, Backend(lambda: snapshot, held)) as running, ThreadPoolExecutor(1) as people:
        first = people.submit(httpx.post, f"{running.url}{ASK}", json={"question": "How do I find a mentor?"}, timeout=60)
        held.came.acquire()
        for accept in (b"application/json", b"text/event-stream"):
            with running.connect() as client:
                client.sendall(HEAD + b"Accept: %b\r\nContent-Length: %d\r\n\r\n" % (accept, len(body)) + body)
            # The server has seen both leave once it answers something sent later.
            assert httpx.get(f"{running.url}/healthz").status_code == 200
        held.released.set()
        assert first.result().status_code == 200
        assert httpx.post(f"{running.url}{ASK}", json={"question": "How do I thank a mentor?"}, timeout=60).status_code == 200
    assert "I have gone" not in held.asked


def test_rates_count_each_client_and_never_stop_danger(backend: Backend) -> None:
    settings = OPEN.model_copy(update={"rate_limit": "3/day", "trusted_proxies": "127.0.0.1"})
    with serving(settings, backend) as running:

        def ask(question: str, forwarded: str) -> httpx.Response:
            return httpx.post(f"{running.url}{ASK}", json={"question": question}, headers={"X-Forwarded-For": forwarded})

        assert [ask("How do I find a mentor?", "192.0.2.1").status_code for _ in range(5)] == [200, 200, 200, 429, 429]
        refused = ask("How do I find a mentor?", "192.0.2.1")
        assert 1 <= int(refused.headers["retry-after"]) <= 24 * 3600
        assert refused.json()["error"]["retry_after"] == int(refused.headers["retry-after"])
        assert ask(DANGER, "192.0.2.1").json()["outcome"] == "crisis"
        assert ask("How do I find a mentor?", "192.0.2.2").status_code == 200
        # A client's own claims stand left of what the proxy wrote.
        assert ask("How do I find a mentor?", "192.0.2.77, 192.0.2.1").status_code == 429
        # One person holds a whole IPv6 network of 64 bits.
        assert [ask("mentor", f"2001:db8::{row}").status_code for row in range(4)] == [200, 200, 200, 429]
        assert 'signpost_refusals_total{status="429"}' in httpx.get(f"{running.url}/metrics").text


def test_without_a_trusted_proxy_nobody_chooses_an_address(backend: Backend) -> None:
    with serving(OPEN.model_copy(update={"rate_limit": "3/day"}), backend) as running:
        statuses = [
            httpx.post(
                f"{running.url}{ASK}", json={"question": "mentor"}, headers={"X-Forwarded-For": f"192.0.2.{row}"}
            ).status_code
            for row in range(4)
        ]
    assert statuses == [200, 200, 200, 429]


def test_when_told_to_stop_it_ends_and_every_answer_begun_arrives(hashed_store: IndexStore, tmp_path: Path) -> None:
    log = tmp_path / "started"
    answered: set[str] = set()
    enough = threading.Event()
    with own_process(hashed_store, log) as (process, port):

        def person(number: int) -> None:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as http, suppress(httpx.TransportError):
                for row in count():
                    question = f"How do I ask mentor {number} thing {row}?"
                    headers = {"Accept": "text/event-stream" if row % 2 else "application/json"}
                    response = http.post(ASK, json={"question": question}, headers=headers)
                    assert response.status_code == 200
                    assert row % 2 == 0 or response.text.count("event: answer\n") == 1
                    answered.add(question)
                    if len(answered) > 100:
                        enough.set()

        with ThreadPoolExecutor(16) as people:
            asking = [people.submit(person, number) for number in range(16)]
            enough.wait()
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=15)
            for one in asking:
                one.result()
    started = set(log.read_text(encoding="utf-8").splitlines())
    assert len(started) > 100
    assert started <= answered
