"""Being turned away while too many wait: at once, in the shape of every error, and not for danger."""

import asyncio
import json
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.types import Message, Receive, Scope, Send

from assistant.conversation import Conversation
from assistant.dialogue import Assistant
from assistant.hearing.dangers import Danger
from index.snapshot import Snapshot
from ui.answering import Answering, busy
from ui.backend import NOTHING_SAID, Ask, Backend
from ui.errors import Refusal
from ui.guards.crowd import Crowd
from ui.settings import Settings

PORTAL = "https://portal.example"
SETTINGS = Settings(chat=False, rate_limit="0", allowed_origins=PORTAL, deadline_seconds=0.1)
DANGER = "I want to kill myself"


class ReachedError(Exception):
    """The application behind was reached."""


async def beyond(_scope: Scope, receive: Receive, _send: Send) -> None:
    raise ReachedError(bytes((await receive()).get("body", b"")))


class Full(Answering):
    @property
    def is_full(self) -> bool:
        return True


def asked(backend: Backend, messages: list[Message], *, path: str = "/api/v1/ask", origin: str = "") -> list[Message]:
    """Return what a crowd's next client hears."""
    sent: list[Message] = []
    coming = iter(messages)

    async def receive() -> Message:
        message = next(coming, None)
        if message is None:
            await asyncio.Event().wait()
        assert message is not None
        return message

    async def send(message: Message) -> None:
        sent.append(message)

    headers = [(b"origin", origin.encode())] if origin else []
    scope = {"type": "http", "method": "POST", "path": path, "headers": headers}
    answering = Full(backend, 1)
    try:
        asyncio.run(Crowd(beyond, answering, backend, SETTINGS)(scope, receive, send))
    finally:
        answering.close()
    return sent


def body(question: object, more: bool = False) -> Message:
    return {"type": "http.request", "body": json.dumps({"question": question}).encode(), "more_body": more}


def test_it_is_said_at_once_and_counted(backend: Backend) -> None:
    start, end = asked(backend, [body("How do I find a mentor?")])
    assert (start["status"], dict(start["headers"])[b"retry-after"]) == (503, b"1")
    assert json.loads(end["body"]) == busy().body.model_dump(exclude_none=True)
    assert b'signpost_refusals_total{status="503"} 1.0' in backend.metrics.page()


def test_a_page_of_an_allowed_portal_can_read_it_and_no_other(backend: Backend) -> None:
    for origin, allowed in ((PORTAL, PORTAL), ("https://evil.example", None), ("", None)):
        start, _ = asked(backend, [body("How do I find a mentor?")], origin=origin)
        found = dict(start["headers"]).get(b"access-control-allow-origin")
        assert found == (allowed.encode() if allowed else None)


@pytest.mark.parametrize("path", ["/api/v1/ask", "/mcp"])
def test_danger_goes_on_with_its_body(backend: Backend, path: str) -> None:
    sent = {"question": DANGER} if path.endswith("ask") else {"params": {"arguments": {"question": DANGER}}}
    message = {"type": "http.request", "body": json.dumps(sent).encode()}
    with pytest.raises(ReachedError, match=DANGER):
        asked(backend, [message], path=path)


def test_a_body_in_pieces_goes_on_to_the_guards_behind(backend: Backend) -> None:
    with pytest.raises(ReachedError):
        asked(backend, [body("How do I", more=True)])


def test_a_body_that_does_not_come_is_not_waited_for(backend: Backend) -> None:
    start, _ = asked(backend, [])
    assert start["status"] == 503


def test_what_is_no_question_goes_on(backend: Backend) -> None:
    with pytest.raises(ReachedError):
        asked(backend, [body("")], path="/healthz")


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: json.dumps({"question": text}).encode()))
def test_whatever_comes_is_answered_or_goes_on(snapshot: Snapshot, assistant: Assistant, content: bytes) -> None:
    backend = Backend(lambda: snapshot, assistant)
    start, _ = asked(backend, [{"type": "http.request", "body": content}])
    assert start["status"] == 503


def test_work_that_has_not_begun_is_not_done_when_time_is_up(backend: Backend) -> None:
    released, begun, done = threading.Event(), threading.Event(), []

    def work(ask: Ask) -> None:
        begun.set()
        released.wait()
        done.append(ask.question)

    async def stays() -> Message:
        await asyncio.Event().wait()
        raise AssertionError("nobody sets it")

    async def hurry() -> None:
        answering = Answering(backend, 1)
        first, *others = [asyncio.ensure_future(answering.run(Ask(f"Question {row}?"), work, stays)) for row in range(3)]
        await asyncio.to_thread(begun.wait)
        for other in others:
            other.cancel()
        await asyncio.wait(others)
        released.set()
        await first
        answering.close()

    asyncio.run(hurry())
    assert done == ["Question 0?"]


def test_only_so_much_is_made_at_a_time_of_anything(backend: Backend) -> None:
    full = Full(backend, 1)
    with pytest.raises(Refusal):
        asyncio.run(full.gated(lambda: None))
    full.close()


def test_a_long_text_is_listened_to_beside_the_event_loop(snapshot: Snapshot, assistant: Assistant) -> None:
    heard_by: list[str] = []

    class Noting(Backend):
        def heard(self, raw: str, conversation: Conversation = NOTHING_SAID) -> Danger | None:
            heard_by.append(threading.current_thread().name)
            return super().heard(raw, conversation)

    async def listen() -> list[Danger | None]:
        answering = Answering(Noting(lambda: snapshot, assistant), 1)
        found = [await answering.heard(text, NOTHING_SAID) for text in (DANGER, f"{'a ' * 5000}{DANGER}")]
        answering.close()
        return found

    assert asyncio.run(listen()) == [Danger.SELF, Danger.SELF]
    assert heard_by == [threading.current_thread().name, "hear_0"]
