"""What a portal embeds: the widget's script, the page in its frame, and that page's own files, from static/embed."""

import gzip
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from starlette.datastructures import MutableHeaders
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.frame import frame_page
from ui.headers import FRAME
from ui.settings import Settings

STATIC = Path(__file__).with_name("static") / "embed"
KEPT_SECONDS = 300  # a portal gets a corrected widget within minutes; after that an unchanged one costs one 304
MIN_GZIP_BYTES = 500  # below, gzip's own header eats what it saves


def embed_router(settings: Settings) -> APIRouter:
    """Return the documented route: the page that a portal frames or links to."""
    router = APIRouter(tags=["embed"])
    page = frame_page(settings).encode()
    small = gzip.compress(page, mtime=0)

    @router.get(
        FRAME,
        summary="The page in the widget's frame",
        response_class=HTMLResponse,
        responses={200: {"content": {"text/html": {"schema": {"type": "string"}}}, "description": "HTML."}},
    )
    async def frame(request: Request) -> Response:
        headers = {"Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
        if "gzip" not in request.headers.get("accept-encoding", ""):
            return HTMLResponse(page, headers=headers)
        return HTMLResponse(small, headers={**headers, "Content-Encoding": "gzip"})

    return router


def embed_files() -> ASGIApp:
    """Return an application for the files below /embed/v1/, compressed and with how long to keep them."""
    return _Kept(GZipMiddleware(StaticFiles(directory=STATIC), minimum_size=MIN_GZIP_BYTES))


class _Kept:
    """Say how long a file may be kept; errors are not kept."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def kept(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] in (200, 304):
                MutableHeaders(scope=message)["Cache-Control"] = f"public, max-age={KEPT_SECONDS}"
            await send(message)

        await self._app(scope, receive, kept)
