"""When too many sayings wait, the next are turned away before anything else is done for them, and danger is let in.

Pure ASGI, as every guard here. Under ten times the load that a server carries, turning away is most of its work, so it is counted
but not logged line by line.
"""

import asyncio

from starlette.types import ASGIApp, Receive, Scope, Send

from ui.answering import Answering, busy, by_words
from ui.backend import Backend
from ui.guards.admission import ASK, MCP, is_danger
from ui.guards.body import Replay
from ui.guards.origins import ApiCors
from ui.settings import Settings


class Crowd:
    """Answer 503 in two ready-made messages while the room is full."""

    def __init__(self, app: ASGIApp, answering: Answering, backend: Backend, settings: Settings) -> None:
        """Take the application, what may be full and hears danger, what counts, and the settings on origins and time."""
        self._app = app
        self._answering = answering
        self._backend = backend
        self._seconds = settings.deadline_seconds
        self._for_pages = ApiCors(_turn_away, settings.origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if not self._answering.is_full or scope["type"] != "http" or scope["path"] not in (ASK, MCP):
            await self._app(scope, receive, send)
            return
        try:
            async with asyncio.timeout(self._seconds):
                message = await receive()
        except TimeoutError:
            message = {"type": "http.request", "body": b""}
        # A body in several pieces is not waited for here; the guards behind this one see to it.
        is_whole = message["type"] == "http.request" and not message.get("more_body", False)
        if not is_whole:
            await self._app(scope, Replay(message, receive), send)
            return
        if await is_danger(self._answering.heard, scope["path"], message.get("body", b"")):
            with by_words():
                await self._app(scope, Replay(message, receive), send)
            return
        is_of_a_page = any(name == b"origin" for name, _ in scope["headers"])
        await (self._for_pages if is_of_a_page else _turn_away)(scope, receive, send)
        self._backend.metrics.responded("POST", scope["path"], _STATUS)


_REFUSAL = busy().response  # made once, as it is the same for everybody
_STATUS, _HEADERS, _BODY = _REFUSAL.status_code, _REFUSAL.raw_headers, bytes(_REFUSAL.body)


async def _turn_away(_scope: Scope, _receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": _STATUS, "headers": _HEADERS})
    await send({"type": "http.response.body", "body": _BODY})
