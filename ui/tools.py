"""Ask and search for other assistants, by the Model Context Protocol (https://modelcontextprotocol.io/specification/).

The `mcp` package takes a second to import, so that is done inside functions, when somebody first calls.
"""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic import BaseModel, Field, ValidationError
from starlette.types import ASGIApp, Receive, Scope, Send

from assistant.answer import Answer
from assistant.conversation import Conversation
from assistant.masking.identifiers import mask
from assistant.question import clean
from index.manifest import ArtifactError
from ui.answering import Answering
from ui.backend import Ask, Backend
from ui.errors import TOO_MANY, Refusal, where
from ui.guards.body import MAX_BODY_BYTES
from ui.guidance import NO_INDEX
from ui.render import plain_text, reference_line
from ui.schemas import AnswerOut, MessageIn
from ui.settings import Region

if TYPE_CHECKING:
    from mcp.server import MCPServer

NAME = "signpost"
PATH = "/mcp"
INSTRUCTIONS = (
    "Curated guidance on mentorship for doctors in training, quoted word for word with its source. Show the quoted words and "
    "their numbers as they are. Send no names and no patient details. When the outcome begins with `crisis`, show the text "
    "first and whole; so show the `card` of a search where there is one."
)
MAX_HITS = 20
T = TypeVar("T")


class FoundOut(BaseModel):
    """A passage that was found."""

    passage_id: str
    document_id: str
    title: str
    heading: str
    text: str
    score: float


class FoundsOut(BaseModel):
    """The passages that were found, best first; `card` is empty unless the words alone tell of danger."""

    card: str = Field("", description="Words for somebody who may be in danger: show them first and whole.")
    index_version: str
    passages: list[FoundOut]


def build_server(backend: Backend, answering: Answering) -> "MCPServer":
    """Return a server of two tools; nothing else of this program can be called through it."""
    from mcp.server import MCPServer  # noqa: PLC0415 - see above
    from mcp.server.mcpserver.exceptions import ToolError  # noqa: PLC0415 - see above
    from mcp.types import CallToolResult, TextContent, ToolAnnotations  # noqa: PLC0415

    class Discreet(MCPServer):
        """A server whose errors name what is wrong with an argument, and never hold it."""

        async def call_tool(self, name: str, arguments: dict[str, Any], context: Any = None) -> Any:  # noqa: ANN401 - as there
            try:
                return await super().call_tool(name, arguments, context)
            except ToolError as error:
                if isinstance(error.__cause__, ValidationError):
                    raise ToolError(where(error.__cause__.errors()[0])) from error.__cause__
                raise

    server: MCPServer = Discreet(NAME, title="Signpost", instructions=INSTRUCTIONS, log_level="WARNING")
    reads_only = ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)

    @server.tool(title="Ask about mentorship", annotations=reads_only)
    async def ask(
        question: Annotated[str, Field(min_length=1, description="The question in the person's own words.")],
        history: Annotated[Sequence[MessageIn], Field(max_length=12, description="Earlier messages, oldest first.")] = (),
        region: Annotated[Region | None, Field(description="Country whose help lines come first.")] = None,
    ) -> Annotated[CallToolResult, AnswerOut]:
        """Answer a question about mentorship in residency with quoted, cited guidance, or say that there is none."""
        conversation = Conversation.from_messages(message.model_dump() for message in history)
        asked = Ask(question, conversation, region or "")
        told, shown = await _run(answering, asked, lambda ask: _told(backend.answer(ask), ask.given_back))
        return CallToolResult(content=[TextContent(text=told)], structured_content=shown)

    @server.tool(title="Search the guidance", annotations=reads_only)
    async def search(
        question: Annotated[str, Field(min_length=1, description="What to look for.")],
        top_k: Annotated[int, Field(ge=1, le=MAX_HITS, description="How many passages.")] = 5,
    ) -> FoundsOut:
        """List the passages of the guidance that are nearest to a question, without composing an answer."""
        return await _run(answering, Ask(question), lambda ask: _found(backend, ask, top_k))

    return server


class ToolsEndpoint:
    """The tools over streamable HTTP; loaded by the first request, one session for each request and none kept."""

    def __init__(self, backend: Backend, answering: Answering) -> None:
        """Take what answers."""
        self._backend = backend
        self._answering = answering
        self._loading = asyncio.Lock()
        self._served: ASGIApp | None = None
        self._stopping = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        async with self._loading:
            if self._served is None:
                await self._load()
        assert self._served is not None  # noqa: S101 - for the type checker
        await self._served(scope, receive, send)

    async def stop(self) -> None:
        """End what the first request has begun."""
        self._stopping.set()
        if self._running is not None:
            await asyncio.wait([self._running])

    async def _load(self) -> None:
        server = await asyncio.to_thread(build_server, self._backend, self._answering)
        from mcp.server.transport_security import TransportSecuritySettings  # noqa: PLC0415 - see above

        app = server.streamable_http_app(
            streamable_http_path=PATH,
            stateless_http=True,
            json_response=True,
            max_request_body_size=MAX_BODY_BYTES,
            # What a page could reach by rebinding a name is what the API tells everybody; names of ours are not known here.
            transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
        )
        is_up = asyncio.Event()

        async def run() -> None:
            async with AsyncExitStack() as stack:
                await stack.enter_async_context(server.session_manager.run())
                is_up.set()
                await self._stopping.wait()

        self._running = asyncio.create_task(run())  # a task of its own: what opens the session manager must close it
        await is_up.wait()
        self._served = app


async def _run(answering: Answering, ask: Ask, work: Callable[[Ask], T]) -> T:
    """Do the work, and tell the calling assistant why where it was refused."""
    from mcp.server.mcpserver.exceptions import ToolError  # noqa: PLC0415 - see above

    try:
        return await answering.run(ask, work)
    except Refusal as refusal:
        raise ToolError(str(refusal)) from refusal
    except ArtifactError as error:
        raise ToolError(NO_INDEX) from error


def _told(answer: Answer, question: str) -> tuple[str, dict[str, Any]]:
    """Return an answer with its sources as text, and as data."""
    shown = AnswerOut.of(answer, question)
    sources = [
        f"[{citation.number}] {citation.title}: {citation.heading}. {' '.join(map(reference_line, citation.sources))}"
        for citation in answer.citations
    ]
    return "\n\n".join([shown.text, *sources]), shown.model_dump(mode="json")


def _found(backend: Backend, ask: Ask, top_k: int) -> FoundsOut:
    """Search for a query without its identifiers; the card for danger needs no index."""
    if ask.is_by_words:  # refused, but it tells of danger: the calling assistant is told what to say to that
        raise Refusal(TOO_MANY, plain_text(backend.answer(ask)))
    told = backend.card(ask)
    card = plain_text(told) if told else ""
    try:
        snapshot = backend.snapshot()
    except ArtifactError:
        if card:
            return FoundsOut(card=card, index_version="", passages=[])
        raise
    searched = mask(clean(ask.question)).searched
    rows = []
    for hit in snapshot.retriever.search(searched, top_k).hits if searched else ():
        document = snapshot.documents[hit.passage.document_id]
        rows.append(
            FoundOut(
                passage_id=hit.passage.id,
                document_id=document.id,
                title=document.title,
                heading=document.sections[hit.passage.section].heading,
                text=hit.passage.text,
                score=round(hit.score, 6),
            )
        )
    return FoundsOut(card=card, index_version=snapshot.manifest.version, passages=rows)
