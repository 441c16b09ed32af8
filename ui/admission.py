"""Who is let in: the kind of body, the token, and how often. Who may be in danger always is."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from itertools import starmap

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.conversation import Conversation
from ui.body import BODY
from ui.client import address_key
from ui.errors import TOO_MANY, Refusal, sentence
from ui.identity import Verifier
from ui.rates import Rates

API = "/api/v1/"
ASK, FEEDBACK, MCP, CHAT = f"{API}ask", f"{API}feedback", "/mcp", "/chat/gradio_api/queue/join"
OPEN = f"{API}openapi.json"  # how to get in must be readable from outside
COUNTED = frozenset({ASK, FEEDBACK, MCP, CHAT})
CLIENT = "signpost.client"  # where the limits' key for the client lies in the scope

Guard = Callable[[Scope], Awaitable[Refusal | None]]


class Admission:
    """Run the guards in order; what they refuse is let through all the same when somebody may be in danger."""

    def __init__(self, app: ASGIApp, guards: Sequence[Guard], is_urgent: Callable[[str, Conversation], bool]) -> None:
        """Take the application, the guards, and what says of a question that somebody may be in danger."""
        self._app = app
        self._guards = tuple(guards)
        self._is_urgent = is_urgent

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or not _is_guarded(scope):
            await self._app(scope, receive, send)
            return
        refusal = await self._refusal(scope)
        await (self._app if refusal is None else refusal.response)(scope, receive, send)

    async def _refusal(self, scope: Scope) -> Refusal | None:
        if not is_json(scope):
            return Refusal(415, sentence(415))
        for guard in self._guards:
            refusal = await guard(scope)
            if refusal is not None:
                sent = sayings(scope["path"], scope.get(BODY, b""))
                return None if any(starmap(self._is_urgent, sent)) else refusal
        return None


def is_json(scope: Scope) -> bool:
    """Say whether a body of the API says that it is JSON."""
    if scope["method"] != "POST" or not scope["path"].startswith(API):
        return True
    kind = Headers(scope=scope).get("content-type", "").partition(";")[0]
    return kind.strip().lower() == "application/json"


def identity_guard(verifier: Verifier) -> Guard:
    """Return a guard that wants a good token where one is required or given, and notes whose it is."""

    async def guard(scope: Scope) -> Refusal | None:
        scope[CLIENT] = f"address:{address_key(scope)}"
        if not verifier.is_on or scope["path"] == OPEN or scope["path"].startswith("/chat"):
            return None
        header = Headers(scope=scope).get("authorization")
        try:
            # In a thread: the keys may have to be fetched.
            subject = verifier.subject(None) if header is None else await asyncio.to_thread(verifier.subject, header)
        except Refusal as refusal:
            return refusal
        if subject:
            scope[CLIENT] = f"token:{subject}"
        return None

    return guard


def rate_guard(rates: Rates) -> Guard:
    """Return a guard that counts questions and feedback of each client."""

    async def guard(scope: Scope) -> Refusal | None:
        if scope["method"] != "POST" or scope["path"] not in COUNTED:
            return None
        seconds = await rates.wait_seconds(scope[CLIENT])
        return Refusal(TOO_MANY, sentence(TOO_MANY), seconds) if seconds else None

    return guard


def sayings(path: str, body: bytes) -> list[tuple[str, Conversation]]:
    """Return the texts of a body in which somebody may be said to be in danger, each after its talk; nothing if unreadable."""
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError):
        return []
    if path.startswith("/chat"):
        data = _field(sent, "data")
        return [(item, Conversation()) for item in data if isinstance(item, str)] if isinstance(data, list) else []
    asked = sent if path == ASK else _field(_field(sent, "params"), "arguments")
    text, history = _field(asked, "question"), _field(asked, "history")
    said = [message for message in history if isinstance(message, dict)] if isinstance(history, list) else []
    return [(text, Conversation.from_messages(said))] if isinstance(text, str) else []


def _field(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, dict) else None


def _is_guarded(scope: Scope) -> bool:
    path: str = scope["path"]
    return path.startswith((API, MCP)) or path == CHAT
