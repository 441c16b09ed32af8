"""Bodies: read whole, within a size and a time, before anything looks at them.

Pure ASGI (https://asgi.readthedocs.io/en/latest/specs/www.html), as every guard here, so that streams pass through untouched.
"""

import asyncio
from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.errors import REQUEST_TIMEOUT, TOO_LARGE, Refusal, sentence

BODY = "signpost.body"  # where the body lies in the scope, for the guards behind this one
MAX_BODY_BYTES = 64 * 1024
MAX_CHAT_BYTES = 256 * 1024  # the chat page sends its whole conversation back, as HTML
CHAT_PREFIX = "/chat/"
LINGER_SECONDS = 2.0  # in which a client that is still sending can read why it was refused


class BodyLimit:
    """Read each body before the application runs; refuse what is too large or comes too slowly."""

    def __init__(self, app: ASGIApp, seconds: float) -> None:
        """Take the application, and the time in which a body must have arrived."""
        self._app = app
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http" or not _has_body(Headers(scope=scope)):
            await self._app(scope, receive, send)
            return
        limit = MAX_CHAT_BYTES if scope["path"].startswith(CHAT_PREFIX) else MAX_BODY_BYTES
        try:
            async with asyncio.timeout(self._seconds):
                body = await _read(receive, limit, Headers(scope=scope).get("content-length", ""))
        except TimeoutError:
            await _refuse(REQUEST_TIMEOUT, receive, send)
            return
        except _TooLarge:
            await _refuse(TOO_LARGE, receive, send)
            return
        if body is None:  # the client has gone
            return
        scope[BODY] = body
        await self._app(scope, Replay({"type": "http.request", "body": body, "more_body": False}, receive), send)


class _TooLarge(Exception):  # noqa: N818 - a signal, never seen outside
    pass


class Replay:
    """Give a message that has been received already, then whatever comes after it."""

    def __init__(self, message: Message, receive: Receive) -> None:
        """Take the message, and where the next ones come from."""
        self._message: Message | None = message
        self._receive = receive

    async def __call__(self) -> Message:
        """Return the next message."""
        if self._message is None:
            return await self._receive()
        message, self._message = self._message, None
        return message


def _has_body(headers: Headers) -> bool:
    return headers.get("content-length", "0") != "0" or "transfer-encoding" in headers


async def _read(receive: Receive, limit: int, announced: str) -> bytes | None:
    if announced.isdecimal() and int(announced[:20]) > limit:
        raise _TooLarge
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        chunk: bytes = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise _TooLarge
        chunks.append(chunk)
        if not message.get("more_body", False):
            return b"".join(chunks)


async def _refuse(status: int, receive: Receive, send: Send) -> None:
    """Answer at once, then go on reading for a moment: closing on a client that still writes would lose it the answer.

    Nginx calls this a lingering close (https://nginx.org/en/docs/http/ngx_http_core_module.html#lingering_close).
    """
    response = Refusal(status, sentence(status), headers={"Connection": "close"}).response
    await send({"type": "http.response.start", "status": HTTPStatus(status), "headers": response.raw_headers})
    await send({"type": "http.response.body", "body": bytes(response.body), "more_body": True})
    try:
        async with asyncio.timeout(LINGER_SECONDS if status == TOO_LARGE else 0):
            while (message := await receive())["type"] == "http.request" and message.get("more_body", False):
                pass
    except TimeoutError:
        pass
    await send({"type": "http.response.body", "body": b"", "more_body": False})
