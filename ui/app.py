"""The web application: the API, the widget's files, the chat, and the guards before all of them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from fastapi import FastAPI
from fastapi.responses import RedirectResponse
from starlette.routing import Route
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from ui.answering import Answering
from ui.api import api_router
from ui.backend import Backend
from ui.description import DescribedApi
from ui.drafts import drafts_router
from ui.errors import install
from ui.feedback import open_feedback
from ui.guards.admission import OPEN, Admission, identity_guard, rate_guard
from ui.guards.body import BodyLimit
from ui.guards.crowd import Crowd
from ui.guards.deadline import Deadline
from ui.guards.head import Head
from ui.guards.headers import SecurityHeaders
from ui.guards.identity import open_verifier
from ui.guards.observing import Observe
from ui.guards.origins import ApiCors
from ui.guards.rates import open_rates
from ui.guidance import guidance_router
from ui.health import health_router
from ui.page.chat_files import ChatFiles
from ui.page.gate import PREFIX, ChatGate
from ui.page.loading import Chat
from ui.portal.embed import embed_files, embed_router
from ui.settings import Settings
from ui.tools import PATH, ToolsEndpoint

ABOUT = (
    "Questions about mentorship in residency, answered by quoting curated guidance with its source. The conversation travels "
    "with each request, so any server can answer and none keeps it. Errors have one shape, and never repeat what was sent."
)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the application runs besides its routes."""

    chat: Chat | None
    tools: ToolsEndpoint
    answering: Answering

    def end_streams(self) -> None:
        """End what would keep a stopping server alive."""
        if self.chat is not None:
            self.chat.end_streams()


def create_app(settings: Settings, backend: Backend) -> FastAPI:
    """Return the application; its chat starts to load when the application starts.

    Raises:
        SettingsError: If a setting needs a package that is not installed, or names a file that cannot be used.
    """
    answering = Answering(backend, settings.concurrency)
    parts = Parts(Chat(backend) if settings.chat else None, ToolsEndpoint(backend, answering), answering)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        loading = [parts.chat.start()] if parts.chat else []
        yield
        if parts.chat:
            parts.chat.stop()
            await asyncio.wait(loading)
        await parts.tools.stop()
        answering.close()

    app = DescribedApi(
        title="Signpost", version="1", description=ABOUT, lifespan=lifespan, docs_url=None, redoc_url=None, openapi_url=OPEN
    )
    app.state.parts = parts
    install(app)
    app.include_router(health_router(backend, lambda: parts.chat.state if parts.chat else "off"))
    app.include_router(api_router(backend, answering, open_feedback(backend.metrics, settings)))
    app.include_router(drafts_router(answering))
    app.include_router(guidance_router(backend))
    app.include_router(embed_router(settings))
    app.mount("/embed/v1", embed_files())
    app.router.routes.append(Route(PATH, parts.tools, methods=["POST"], include_in_schema=False))
    if parts.chat:
        app.mount("/static", ChatFiles())

        @app.get("/", include_in_schema=False)
        def to_chat() -> RedirectResponse:
            return RedirectResponse(f"{PREFIX}/", status_code=307)

    _guard(app, settings, backend, parts)
    return app


def _guard(app: FastAPI, settings: Settings, backend: Backend, parts: Parts) -> None:
    """Add the guards; the last one added is the first that a request meets."""
    app.add_middleware(Head)
    if parts.chat:
        app.add_middleware(ChatGate, chat=parts.chat.served, region=settings.region)
    guards = (
        identity_guard(open_verifier(settings)),
        rate_guard(open_rates(settings)),
    )
    app.add_middleware(Deadline, seconds=settings.deadline_seconds)
    app.add_middleware(Admission, guards=guards, hears=parts.answering.heard)
    app.add_middleware(BodyLimit, seconds=settings.deadline_seconds)
    app.add_middleware(ApiCors, origins=settings.origins)
    app.add_middleware(Observe, metrics=backend.metrics)
    app.add_middleware(Crowd, answering=parts.answering, backend=backend, settings=settings)
    app.add_middleware(SecurityHeaders, origins=settings.origins)
    if settings.proxies:
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=list(settings.proxies))
