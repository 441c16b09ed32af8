"""The public API, version 1: questions, answers as JSON or as a stream of events, and feedback."""

from collections.abc import AsyncIterator

from fastapi import APIRouter, Request, Response
from sse_starlette import EventSourceResponse, ServerSentEvent

from assistant.answer import Answer
from assistant.composing.context import NOWHERE
from assistant.conversation import Conversation
from ui.answering import Answering, ClientGone
from ui.backend import Ask, Backend
from ui.errors import GONE, documented
from ui.feedback import Feedback
from ui.render import piece_htmls, source_htmls
from ui.schemas import AnswerOut, AskRequest, FeedbackIn, OutcomeEvent, PartEvent, SourceEvent

GRACE_SECONDS = 10  # a stream that has begun ends by itself within this when the server stops
EVENTS = (
    "With `Accept: text/event-stream`, the same answer as events: `outcome` {outcome}, one `part` {index, html} for each group "
    "of parts, one `source` {number, html} for each citation, and last `answer`, the whole answer as JSON."
)
_STREAM = 'event: outcome\ndata: {"outcome": "answered"}\n\nevent: part\ndata: {"index": 0, "html": "<p>…</p>"}\n\n'
_REFUSED = (401, 408, 413, 415, 422, 429, 503)


def api_router(backend: Backend, answering: Answering, feedback: Feedback) -> APIRouter:
    """Return the routes below /api/v1 that take something."""
    router = APIRouter(prefix="/api/v1", tags=["questions"])

    @router.post(
        "/ask",
        summary="Ask a question",
        description=f"The conversation travels with each request; the server keeps none of it. {EVENTS}",
        response_model=AnswerOut,
        responses={
            200: {
                "description": "The answer, also when it is that the guidance does not cover the question.",
                "content": {"text/event-stream": {"schema": {"type": "string"}, "example": _STREAM}},
            },
            **documented(*_REFUSED),
        },
    )
    async def ask(asked: AskRequest, request: Request) -> Response:
        history = Conversation.from_messages(message.model_dump() for message in asked.history)
        work = _events if _wants_events(request) else _json
        context = asked.context.context() if asked.context else NOWHERE
        ask = Ask(asked.question, history, asked.region or "", context)
        try:
            done = await answering.run(ask, lambda ask: work(backend.answer(ask), ask.given_back), request.receive)
        except ClientGone:
            return Response(status_code=GONE)
        if isinstance(done, bytes):
            return Response(done, media_type="application/json", headers={"Cache-Control": "no-store"})
        return EventSourceResponse(_stream(done), ping=0, sep="\n", shutdown_grace_period=GRACE_SECONDS)

    @router.post(
        "/feedback",
        summary="Say whether an answer helped",
        status_code=204,
        response_class=Response,
        responses=documented(*_REFUSED),
    )
    async def rate(given: FeedbackIn) -> Response:
        await feedback.take(given)
        return Response(status_code=204)

    return router


def _wants_events(request: Request) -> bool:
    accepted = [part.partition(";")[0].strip().lower() for part in request.headers.get("accept", "").split(",")]
    return "text/event-stream" in accepted


def _json(answer: Answer, question: str) -> bytes:
    return AnswerOut.of(answer, question).model_dump_json().encode()


def _events(answer: Answer, question: str) -> list[ServerSentEvent]:
    """Return the events of an answer, in order; each is one line of JSON."""
    events = [("outcome", OutcomeEvent(outcome=answer.outcome).model_dump_json())]
    events += [("part", PartEvent(index=index, html=html).model_dump_json()) for index, html in enumerate(piece_htmls(answer))]
    events += [
        ("source", SourceEvent(number=number, html=html).model_dump_json())
        for number, html in enumerate(source_htmls(answer), start=1)
    ]
    events.append(("answer", AnswerOut.of(answer, question).model_dump_json()))
    return [ServerSentEvent(data, event=name, sep="\n") for name, data in events]


async def _stream(events: list[ServerSentEvent]) -> AsyncIterator[ServerSentEvent]:
    for event in events:
        yield event
