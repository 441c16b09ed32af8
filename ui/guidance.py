"""The guidance itself, to read: passages in place, whole documents, topics, and questions to start with."""

from datetime import date
from typing import Self

from fastapi import APIRouter
from pydantic import Field

from corpus.document import Document, Section
from index.manifest import ArtifactError
from index.snapshot import Snapshot
from ui.backend import Backend
from ui.errors import UNAVAILABLE, Refusal, documented
from ui.render import section_html
from ui.schemas import Outgoing, ReferenceOut
from ui.starters import INTRODUCTION, STARTERS

RETRY_SECONDS = 30  # a build publishes in a few minutes; a damaged index needs a person
NO_INDEX = "The guidance cannot be read right now."
_READ = (401, 404, 422, 503)


class SectionOut(Outgoing):
    """One question of the guidance and its answer, as safe HTML."""

    heading: str
    html: str

    @classmethod
    def of(cls, document: Document, section: Section) -> Self:
        """Render a section."""
        return cls(heading=section.heading, html=section_html(document, section))


class Reviewed(Outgoing):
    """What a document rests on, and who read it when."""

    title: str
    references: list[ReferenceOut]
    reviewed: date
    review_by: date
    reviewed_by: str


class PassageOut(Reviewed):
    """The section that a passage belongs to, to be shown in place."""

    id: str
    document_id: str
    section: SectionOut


class DocumentOut(Reviewed):
    """A guidance file, rendered."""

    id: str
    topics: list[str]
    sections: list[SectionOut]


class TopicOut(Outgoing):
    """What there is guidance on."""

    id: str
    title: str
    area: str
    scope: str
    documents: list[str] = Field(description="Ids of the documents that it is a topic of.")


class TopicsOut(Outgoing):
    """All topics, in the order of the taxonomy."""

    index_version: str
    topics: list[TopicOut]


class StartersOut(Outgoing):
    """Questions that a page may offer before the first one is asked."""

    introduction: str
    starters: list[str]


def guidance_router(backend: Backend) -> APIRouter:
    """Return the routes below /api/v1 that only read."""
    router = APIRouter(prefix="/api/v1", tags=["guidance"])

    @router.get("/passages/{passage_id}", summary="Read a passage where it stands", responses=documented(*_READ))
    def passage(passage_id: str) -> PassageOut:
        snapshot = _snapshot(backend)
        found = snapshot.passages.get(passage_id)
        if found is None:
            raise Refusal(404, "There is no passage with this id in the guidance that is served now.")
        document = snapshot.documents[found.document_id]
        section = document.sections[found.section]
        cited = tuple(dict.fromkeys(key for block in section.blocks for key in block.sources))
        return PassageOut(
            id=found.id,
            document_id=document.id,
            section=SectionOut.of(document, section),
            **_reviewed(snapshot, document, cited).model_dump(),
        )

    @router.get("/documents/{document_id}", summary="Read a document", responses=documented(*_READ))
    def document(document_id: str) -> DocumentOut:
        snapshot = _snapshot(backend)
        found = snapshot.documents.get(document_id)
        if found is None:
            raise Refusal(404, "There is no document with this id in the guidance that is served now.")
        return DocumentOut(
            id=found.id,
            topics=list(found.topics),
            sections=[SectionOut.of(found, section) for section in found.sections],
            **_reviewed(snapshot, found, found.sources).model_dump(),
        )

    @router.get("/topics", summary="List what there is guidance on", responses=documented(401, 503))
    def topics() -> TopicsOut:
        snapshot = _snapshot(backend)
        rows = [
            TopicOut(
                id=topic.id,
                title=topic.title,
                area=topic.area,
                scope=topic.scope,
                documents=[entry.id for entry in snapshot.catalogue if topic.id in entry.topics],
            )
            for topic in snapshot.topics.values()
        ]
        return TopicsOut(index_version=snapshot.manifest.version, topics=rows)

    @router.get("/starters", summary="Questions to offer first", responses=documented(401, 503))
    def starters() -> StartersOut:
        return StartersOut(introduction=INTRODUCTION, starters=list(STARTERS))

    return router


def _snapshot(backend: Backend) -> Snapshot:
    try:
        return backend.snapshot()
    except ArtifactError as error:
        raise Refusal(UNAVAILABLE, NO_INDEX, RETRY_SECONDS) from error


def _reviewed(snapshot: Snapshot, document: Document, keys: tuple[str, ...]) -> Reviewed:
    return Reviewed(
        title=document.title,
        references=[ReferenceOut.of(snapshot.sources[key]) for key in keys if key in snapshot.sources],
        reviewed=document.reviewed,
        review_by=document.review_by,
        reviewed_by=document.reviewed_by,
    )
