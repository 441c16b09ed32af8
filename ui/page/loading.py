"""The chat, which loads while everything else already answers."""

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp

from ui.backend import Backend
from ui.page.chat import build_chat, import_gradio, mount_chat

if TYPE_CHECKING:
    from ui.health import ChatState

_log = logging.getLogger("signpost")


class Chat:
    """The chat, from loading to the end of the process."""

    def __init__(self, backend: Backend) -> None:
        """Take what answers."""
        self._backend = backend
        self._stopping = asyncio.Event()
        self._served: FastAPI | None = None
        self._gradio: Any = None
        self.state: ChatState = "loading"

    def served(self) -> ASGIApp | None:
        """Return the application that serves it, or None while it loads."""
        return self._served

    def start(self) -> "asyncio.Task[None]":
        """Begin to load; the task ends after `stop`."""
        loading = asyncio.create_task(self._run())
        loading.add_done_callback(self._note_failure)
        return loading

    def end_streams(self) -> None:
        """End the streams of open pages, which would otherwise keep a stopping server alive."""
        if self._gradio is not None:
            self._gradio.stop_event.set()

    def stop(self) -> None:
        """Let the task end."""
        self.end_streams()
        self._stopping.set()

    async def _run(self) -> None:
        gr = await asyncio.to_thread(import_gradio)
        app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
        # Without a CORS policy of the parent, Gradio lets every origin read what it answers.
        app.add_middleware(CORSMiddleware, allow_origins=[])
        self._gradio = mount_chat(gr, app, build_chat(gr, self._backend))
        async with app.router.lifespan_context(app):
            self._served, self.state = app, "ready"
            await self._stopping.wait()
            self._served = None

    def _note_failure(self, loading: "asyncio.Task[None]") -> None:
        error = None if loading.cancelled() else loading.exception()
        if error is not None:
            self.state = "failed"
            _log.error("The chat could not be loaded.", exc_info=error)
