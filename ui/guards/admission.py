"""Who is let in: the kind of body, the token, and how often. Who may be in danger always is."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.conversation import Conversation
from assistant.hearing.dangers import Danger
from ui.answering import by_words
from ui.errors import TOO_MANY, Refusal, sentence
from ui.guards.body import BODY
from ui.guards.client import address_key
from ui.guards.identity import Verifier
from ui.guards.rates import Rates
from ui.schemas import MAX_HISTORY
from ui.transcript import Transcript

API = "/api/v1/"
ASK, FEEDBACK, DRAFT = f"{API}ask", f"{API}feedback", f"{API}draft.docx"
MCP, CHAT = "/mcp", "/chat/gradio_api/queue/join"
OPEN = f"{API}openapi.json"  # how to get in must be readable from outside
COUNTED = frozenset({ASK, FEEDBACK, DRAFT, MCP, CHAT})
CLIENT = "signpost.client"  # where the limits' key for the client lies in the scope

Saying = tuple[str, Conversation]
Hears = Callable[[str, Conversation], Awaitable[Danger | None]]
Guard = Callable[[Scope], Awaitable[Refusal | None]]


class Admission:
    """Run the guards in order; what they refuse is let through all the same when somebody may be in danger."""

    def __init__(self, app: ASGIApp, guards: Sequence[Guard], hears: Hears) -> None:
        """Take the application, the guards, and what says of a question whether somebody may be in danger."""
        self._app = app
        self._guards = tuple(guards)
        self._hears = hears

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or not _is_guarded(scope):
            await self._app(scope, receive, send)
            return
        if not is_json(scope):
            await Refusal(415, sentence(415)).response(scope, receive, send)
            return
        refusal = await self._refusal(scope)
        if refusal is None:
            await self._app(scope, receive, send)
        elif await is_danger(self._hears, scope["path"], scope.get(BODY, b"")):
            with by_words():
                await self._app(scope, receive, send)
        else:
            await refusal.response(scope, receive, send)

    async def _refusal(self, scope: Scope) -> Refusal | None:
        for guard in self._guards:
            refusal = await guard(scope)
            if refusal is not None:
                return refusal
        return None


async def is_danger(hears: Hears, path: str, body: bytes) -> bool:
    """Say whether the words of a body alone tell that somebody may be in danger, or was attacked."""
    for text, talk in sayings(path, body):
        if await hears(text, talk) is not None:
            return True
    return False


def is_json(scope: Scope) -> bool:
    """Say whether a body of the API, or of the tools, says that it is JSON."""
    if scope["method"] != "POST" or not scope["path"].startswith((API, MCP)):
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
    """Return a guard that counts questions, feedback and drafts of each client."""

    async def guard(scope: Scope) -> Refusal | None:
        if scope["method"] != "POST" or scope["path"] not in COUNTED:
            return None
        seconds = await rates.wait_seconds(scope[CLIENT])
        return Refusal(TOO_MANY, sentence(TOO_MANY), seconds) if seconds else None

    return guard


def sayings(path: str, body: bytes) -> list[Saying]:
    """Return the texts of a body in which somebody may be said to be in danger, each after its talk; nothing if unreadable.

    Only where questions are asked: beside another request, words of danger would open what is closed.
    """
    if path not in (ASK, MCP, CHAT):
        return []
    try:
        sent = json.loads(body)
    except (ValueError, RecursionError):
        return []
    if path == CHAT:
        data = _field(sent, "data")
        return _chat_sayings(data) if isinstance(data, list) else []
    asked = sent if path == ASK else _field(_field(sent, "params"), "arguments")
    text, history = _field(asked, "question"), _field(asked, "history")
    said = [message for message in history if isinstance(message, dict)] if isinstance(history, list) else []
    return [(text, Conversation.from_messages(said))] if isinstance(text, str) else []


def _chat_sayings(data: list[object]) -> list[Saying]:
    """Return what the chat page sends: a question and the talk before it, or, to ask once more, the talk alone."""
    logs = [Transcript.from_browser(item) for item in data if isinstance(item, list)]
    talk = logs[0] if logs else Transcript()
    texts = [item for item in data if isinstance(item, str)]
    if not texts:
        talk, last = talk.before_last_question()
        texts = [last]
    return [(text, Transcript(talk.messages[-MAX_HISTORY:]).conversation()) for text in texts]


def _field(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, dict) else None


def _is_guarded(scope: Scope) -> bool:
    path: str = scope["path"]
    return path.startswith((API, MCP)) or path == CHAT
