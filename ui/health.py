"""For orchestrators and monitoring: does the process serve, can it answer, and what has it counted."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Literal

from fastapi import APIRouter, Response
from pydantic import Field

from index.manifest import ArtifactError
from index.snapshot import Snapshot
from ui.backend import Backend
from ui.metrics import TYPE
from ui.schemas import Outgoing

ChatState = Literal["off", "loading", "ready", "failed"]


class HealthOut(Outgoing):
    """The process serves."""

    status: Literal["ok"] = "ok"


class ReadinessOut(Outgoing):
    """Whether questions can be answered, from what, and what is missing."""

    status: Literal["ready", "degraded", "unavailable"]
    index_version: str
    index_built_at: str
    index_age_seconds: int | None
    chat: ChatState
    degraded: list[str] = Field(description="One sentence for each thing that is not as it should be.")


def health_router(backend: Backend, chat_state: Callable[[], ChatState]) -> APIRouter:
    """Return the routes; `chat_state` says how far the chat has come."""
    router = APIRouter(tags=["health"])

    @router.get("/healthz", summary="Does the process serve?")
    async def health() -> HealthOut:
        return HealthOut()

    @router.get(
        "/readyz",
        summary="Can it answer?",
        response_model=ReadinessOut,
        responses={503: {"model": ReadinessOut, "description": "No index can be read, or the chat still loads."}},
    )
    async def readiness() -> Response:
        found = _readiness(backend, chat_state())
        is_ready = found.status != "unavailable" and found.chat != "loading"
        headers = {"Cache-Control": "no-store"}
        return Response(found.model_dump_json(), 200 if is_ready else 503, headers, media_type="application/json")

    @router.get(
        "/metrics",
        summary="Counters for Prometheus",
        response_class=Response,
        responses={200: {"description": "Prometheus' text format.", "content": {TYPE: {"schema": {"type": "string"}}}}},
    )
    async def metrics() -> Response:
        return Response(backend.metrics.page(), media_type=TYPE)

    return router


def _readiness(backend: Backend, chat: ChatState) -> ReadinessOut:
    reasons = ["The chat page could not be loaded; the API and the widget answer."] if chat == "failed" else []
    try:
        built_at = backend.snapshot().manifest.built_at
        version = backend.index_version()
        age: int | None = _age(built_at)
    except ArtifactError as error:
        reasons += [f"The guidance cannot be searched: {type(error).__name__}.", *backend.faults()]
        return ReadinessOut(
            status="unavailable", index_version="", index_built_at="", index_age_seconds=None, chat=chat, degraded=reasons
        )
    reasons += [*backend.faults(), *_overdue(backend.snapshot())]
    return ReadinessOut(
        status="degraded" if reasons else "ready",
        index_version=version,
        index_built_at=built_at,
        index_age_seconds=age,
        chat=chat,
        degraded=reasons,
    )


def _age(built_at: str) -> int:
    return max(0, round((datetime.now(UTC) - datetime.fromisoformat(built_at)).total_seconds()))


def _overdue(snapshot: Snapshot) -> list[str]:
    """Guidance whose review is overdue is still served, and said to be so."""
    today = datetime.now(UTC).date()
    count = sum(1 for entry in snapshot.catalogue if entry.review_by < today)
    return [f"{count} of {len(snapshot.catalogue)} documents are overdue for review."] if count else []
