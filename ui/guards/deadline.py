"""A time limit on whole requests, for everything but the chat's own long streams."""

import asyncio

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.errors import UNAVAILABLE, Refusal
from ui.guards.body import CHAT_PREFIX

LATE = "That took too long, so it was given up; ask again in a moment."
RETRY_SECONDS = 2


class Deadline:
    """Give a request up when its time is over; one that is already being answered is cut off."""

    def __init__(self, app: ASGIApp, seconds: float) -> None:
        """Take the application and the time that a request may take."""
        self._app = app
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or scope["path"].startswith(CHAT_PREFIX):
            await self._app(scope, receive, send)
            return
        is_started = False

        async def noting(message: Message) -> None:
            nonlocal is_started
            is_started = True
            await send(message)

        try:
            async with asyncio.timeout(self._seconds):
                await self._app(scope, receive, noting)
        except TimeoutError:
            if not is_started:  # else the server closes the connection, which is all that is left to say
                await Refusal(UNAVAILABLE, LATE, RETRY_SECONDS).response(scope, receive, send)
