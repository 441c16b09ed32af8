"""The web application: health, static files, and the chat, which loads while the rest already answers."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fastapi import FastAPI
from fastapi.responses import JSONResponse, RedirectResponse
from starlette.middleware.cors import CORSMiddleware
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from assistant.dialogue import Assistant
from index.live import LiveIndex
from index.manifest import ArtifactError
from ui.chat import build_chat, import_gradio, mount_chat
from ui.gate import PREFIX, ChatGate, SecurityHeaders
from ui.settings import Settings

STATIC = Path(__file__).with_name("static")
_log = logging.getLogger("signpost")


class Chat:
    """The chat, from loading to the end of the process."""

    def __init__(self, assistant: Assistant) -> None:
        """Take the assistant that answers."""
        self._assistant = assistant
        self._stopping = asyncio.Event()
        self._served: FastAPI | None = None
        self._gradio: Any = None

    def served(self) -> ASGIApp | None:
        """Return the application that serves it, or None while it loads."""
        return self._served

    async def run(self) -> None:
        """Load the chat, the slow part of it in a thread, then serve it until `stop` is called."""
        gr = await asyncio.to_thread(import_gradio)
        app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
        # Without a CORS policy of the parent, Gradio lets every origin read what it answers.
        app.add_middleware(CORSMiddleware, allow_origins=[])
        self._gradio = mount_chat(gr, app, build_chat(gr, self._assistant))
        async with app.router.lifespan_context(app):
            self._served = app
            await self._stopping.wait()
            self._served = None

    def end_streams(self) -> None:
        """End the streams of open pages, which would otherwise keep a stopping server alive."""
        if self._gradio is not None:
            self._gradio.stop_event.set()

    def stop(self) -> None:
        """Let `run` return."""
        self.end_streams()
        self._stopping.set()


def create_app(settings: Settings, assistant: Assistant, live: LiveIndex | None = None) -> FastAPI:
    """Return the application; its chat starts to load when the application starts. `live` is what the assistant searches."""
    chat = Chat(assistant)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        if not settings.chat:
            yield
            return
        loading = asyncio.create_task(chat.run())
        loading.add_done_callback(_say_failure)
        yield
        chat.stop()
        await asyncio.wait([loading])

    app = FastAPI(lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.chat = chat
    if settings.chat:
        app.add_middleware(ChatGate, chat=chat.served)
        app.mount("/static", StaticFiles(directory=STATIC))

        @app.get("/", include_in_schema=False)
        def to_chat() -> RedirectResponse:
            return RedirectResponse(f"{PREFIX}/", status_code=307)

    app.add_middleware(SecurityHeaders)

    @app.get("/healthz")
    def health() -> dict[str, str]:
        """Say that the process serves."""
        return {"status": "ok"}

    @app.get("/readyz")
    def readiness() -> JSONResponse:
        """Say which index is served and whether the chat is loaded; 503 until both are there.

        An old index that serves in place of a bad new one is ready too, but degraded.
        """
        state = "off" if not settings.chat else "loading" if chat.served() is None else "ready"
        try:
            version = assistant.index_version()
        except ArtifactError:
            version = ""
        said = {"index_version": version, "chat": state} | (_condition(live) if live else {})
        return JSONResponse(said, 200 if version and state != "loading" else 503)

    return app


def _condition(live: LiveIndex) -> dict[str, object]:
    """Return how old the served index is, and why it is not the published one."""
    built = datetime.fromisoformat(live.current().manifest.built_at)
    age = max(0, round((datetime.now(UTC) - built).total_seconds()))
    return {"index_age_seconds": age, "degraded": list(live.faults())}


def _say_failure(loading: "asyncio.Task[None]") -> None:
    error = None if loading.cancelled() else loading.exception()
    if error is not None:
        _log.error("The chat could not be loaded.", exc_info=error)
