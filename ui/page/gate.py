"""What stands before the chat: the few Gradio routes that the page needs, a known length, and a policy for its scripts.

Pure ASGI, so that streams pass through untouched.
"""

import re
import secrets
from collections.abc import Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.guards.headers import content_policy
from ui.portal.frame import shown_lines, urgent_dialog

PREFIX = "/chat"
# Everything else that Gradio serves (upload, files, config, API description, run history, monitoring) is not there.
_GET = re.compile(
    r"/(?:|assets/.+|static/.+|theme\.css|favicon\.ico|gradio_api/(?:queue/data|startup-events|heartbeat/\w+|app_id))"
)
_POST = re.compile(r"/gradio_api/(?:queue/join|run/predict|cancel|reset)")
_METADATA = re.compile(rb'<meta\s+(?:property="og:|name="twitter:)[^>]*>|<link rel="manifest"[^>]*>')
# Ours comes from here and not through Gradio, which would add it by script once the page is drawn.
_HEAD = (
    b'<meta name="color-scheme" content="light dark"><link rel="icon" href="../static/icon.svg">'
    b'<link rel="stylesheet" href="../static/chat.css"><script src="../static/chat.js" defer></script>'
)
_STARTING = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta http-equiv="refresh" content="1"><title>Signpost is starting</title>
<link rel="icon" href="../static/icon.svg"><link rel="stylesheet" href="../static/chat.css"></head>
<body class="notice"><main><h1>Signpost is starting</h1><p>The chat opens by itself in a few seconds.</p></main></body></html>
"""


class ChatGate:
    """Pass what the chat page needs to the chat, answer the rest below /chat itself, and hand on everything else."""

    def __init__(self, app: ASGIApp, chat: Callable[[], ASGIApp | None], region: str) -> None:
        """Take the application, a function that returns the chat or, while it still loads, None, and the server's country."""
        self._app = app
        self._chat = chat
        # static/chat.js opens it, and shows its numbers when a question is refused.
        urgent = f'<template id="urgent-help">{urgent_dialog(shown_lines(region))}</template>'
        self._head = _HEAD + urgent.encode() + b"</head>"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        path: str = scope.get("path", "")
        if scope["type"] != "http" or not (path == PREFIX or path.startswith(f"{PREFIX}/")):
            await self._app(scope, receive, send)
            return
        refused = _refusal(scope["method"], path.removeprefix(PREFIX), Headers(scope=scope))
        chat = self._chat()
        if refused is not None:
            await refused(scope, receive, send)
        elif chat is None:
            headers = {"Retry-After": "1", "Cache-Control": "no-store"}
            await HTMLResponse(_STARTING, status_code=503, headers=headers)(scope, receive, send)
        elif path == f"{PREFIX}/":
            await _Page(chat, self._head)(scope, receive, send)
        else:
            await chat(scope, receive, send)


def _refusal(method: str, path: str, headers: Headers) -> Response | None:
    """Return the answer to a request that must not reach Gradio, or None for one that may."""
    if path == "":
        return RedirectResponse(f"{PREFIX}/", status_code=307)
    allowed = {"GET": _GET, "HEAD": _GET, "POST": _POST}.get(method)
    if allowed is None or not allowed.fullmatch(path):
        return PlainTextResponse("Not found", status_code=404)
    if method == "POST":
        length = headers.get("content-length", "")
        if not length.isdecimal():
            return PlainTextResponse("Length required", status_code=411)
    return None


class _Page:
    """The one HTML page of Gradio: its scripts get a nonce, and what points to other hosts goes."""

    def __init__(self, chat: ASGIApp, head: bytes) -> None:
        self._chat = chat
        self._head = head

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        # Compressed it could not be edited.
        plain = {**scope, "headers": [pair for pair in scope["headers"] if pair[0] != b"accept-encoding"]}
        start: Message = {}
        body = bytearray()

        async def gather(message: Message) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
                return
            body.extend(message.get("body", b""))
            if not message.get("more_body", False):
                await self._send(start, bytes(body), scope, send)

        await self._chat(plain, receive, gather)

    async def _send(self, start: Message, body: bytes, scope: Scope, send: Send) -> None:
        nonce = secrets.token_urlsafe(16)
        page = (
            _METADATA.sub(b"", body).replace(b"</head>", self._head, 1).replace(b"<script", f'<script nonce="{nonce}"'.encode())
        )
        headers = MutableHeaders(raw=list(start["headers"]))
        headers["Content-Length"] = str(len(page))
        headers["Cache-Control"] = "no-store"
        # Gradio's page starts inline scripts, which get a nonce, and sets inline styles.
        headers["Content-Security-Policy"] = content_policy(f"'self' 'nonce-{nonce}'", "'self' 'unsafe-inline'")
        await send({**start, "headers": headers.raw})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else page})
