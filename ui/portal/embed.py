"""What a portal embeds: the widget's script, the page in its frame, and that page's own files, from static/embed."""

import gzip
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.datastructures import MutableHeaders
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.guards.headers import EMBED, FRAME
from ui.portal.frame import frame_page, frame_style
from ui.settings import Settings

STATIC = Path(__file__).parents[1] / "static" / "embed"
KEPT_SECONDS = 300  # a portal gets a corrected widget within minutes; after that an unchanged one costs one 304
KEPT = f"public, max-age={KEPT_SECONDS}"
# Not left to the machine's own table of types: with nosniff, a wrong one stops the widget (https://www.rfc-editor.org/rfc/rfc9239).
SCRIPT = "text/javascript; charset=utf-8"
MIN_GZIP_BYTES = 500  # below, gzip's own header eats what it saves


class Made:
    """Something made once from several files, as it is and compressed."""

    def __init__(self, text: str, media_type: str, caching: str) -> None:
        """Take the text, and what its responses say it is and how long it may be kept."""
        self._plain = text.encode()
        self._small = gzip.compress(self._plain, mtime=0)
        self._media_type = media_type
        self._headers = {"Cache-Control": caching, "Vary": "Accept-Encoding"}

    def response(self, request: Request) -> Response:
        """Return it, compressed for who takes that."""
        if "gzip" not in request.headers.get("accept-encoding", ""):
            return Response(self._plain, headers=self._headers, media_type=self._media_type)
        headers = {**self._headers, "Content-Encoding": "gzip"}
        return Response(self._small, headers=headers, media_type=self._media_type)


def embed_router(settings: Settings) -> APIRouter:
    """Return the documented route, the page that a portal frames or links to, and that of its style."""
    router = APIRouter(tags=["embed"])
    page = Made(frame_page(settings), "text/html", "no-cache")
    style = Made(frame_style(), "text/css", KEPT)

    @router.get(
        FRAME,
        summary="The page in the widget's frame",
        response_class=Response,
        responses={200: {"content": {"text/html": {"schema": {"type": "string"}}}, "description": "HTML."}},
    )
    async def frame(request: Request) -> Response:
        return page.response(request)

    @router.get(f"{EMBED}frame.css", include_in_schema=False)
    async def frame_css(request: Request) -> Response:
        return style.response(request)

    return router


def embed_files() -> ASGIApp:
    """Return an application for the files below /embed/v1/, compressed and with how long to keep them."""
    return _Kept(GZipMiddleware(StaticFiles(directory=STATIC), minimum_size=MIN_GZIP_BYTES))


class _Kept:
    """Say how long a file may be kept, and that a script is one; errors are not kept."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def kept(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] in (200, 304):
                headers = MutableHeaders(scope=message)
                headers["Cache-Control"] = KEPT
                if scope["path"].endswith(".js"):
                    headers["Content-Type"] = SCRIPT
            await send(message)

        await self._app(scope, receive, kept)
