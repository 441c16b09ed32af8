"""What the API takes and gives, as pydantic models: one Answer for JSON, for the event stream and for other assistants."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.answer import Answer, Citation, Draft, Outcome, Part
from assistant.composing.context import Context
from assistant.masking.identifiers import mask
from assistant.question import MAX_QUESTION_CHARS, MAX_READ_CHARS, clean
from corpus.document import Role, Source
from ui.render import answer_html, plain_text
from ui.settings import Region

MAX_HISTORY = 12  # messages: six turns, which is what a conversation remembers
MAX_COMMENT_CHARS = 500
Kind = Literal["notice", "lead", "step", "note", "say"]
_KINDS: dict[Role | None, Kind] = {
    None: "notice",
    Role.LEAD: "lead",
    Role.STEP: "step",
    Role.NOTE: "note",
    Role.SAY: "say",
}
PassageId = Annotated[str, Field(max_length=100, pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*#[0-9]{1,6}$")]
_EXAMPLE_QUESTION = "How do I ask someone to be my mentor?"


class Incoming(BaseModel):
    """What a client sends: unknown fields are refused, so that a misspelled one is noticed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Outgoing(BaseModel):
    """What the server says."""

    model_config = ConfigDict(frozen=True)


class MessageIn(Incoming):
    """One earlier message, as the page showed it."""

    role: Literal["user", "assistant"]
    content: str


class ContextIn(Incoming):
    """Where the person is. Guidance for it comes first where it fits nearly as well; never required, never stored."""

    programme: str = Field("", max_length=100, examples=["Internal medicine"])
    stage: str = Field("", max_length=40, examples=["PGY-2"])
    page: str = Field("", max_length=200, examples=["Evaluations"])

    def context(self) -> Context:
        """Return it as the assistant takes it."""
        return Context(self.programme, self.stage, self.page)


class AskRequest(Incoming):
    """A question and the conversation before it."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"question": _EXAMPLE_QUESTION},
                {
                    "question": "and what if she says no?",
                    "history": [
                        {"role": "user", "content": _EXAMPLE_QUESTION},
                        {"role": "assistant", "content": "Ask for one meeting about one thing. [1]"},
                    ],
                    "region": "us",
                },
            ]
        }
    )

    question: str = Field(
        min_length=1,
        description=(
            "What the person typed. Counted in Unicode form NFC without control, zero-width and direction characters. "
            "Leave out names and patient details."
        ),
        json_schema_extra={"maxLength": MAX_QUESTION_CHARS},  # counted by the route: what says of danger is heard first
    )
    history: list[MessageIn] = Field(default_factory=list, max_length=MAX_HISTORY, description="Earlier messages, oldest first.")
    region: Region | None = Field(None, description="Country whose help lines and rules come first; default: the server's.")
    context: ContextIn | None = None


class PartOut(Outgoing):
    """A piece of the answer, in reading order."""

    kind: Kind = Field(
        description="`notice`: our own fixed words. Else a block quoted word for word: `say` is words to say or write."
    )
    text: str
    citation: int | None = Field(description="Number of the citation that holds these words; null for our own.")
    setting: str = Field(description="Where words to say belong, such as `email`; empty for other kinds.")

    @classmethod
    def of(cls, part: Part) -> "PartOut":
        """Take over a part."""
        return cls.model_construct(kind=_KINDS[part.role], text=part.text, citation=part.citation, setting=part.setting)


class ReferenceOut(Outgoing):
    """A published reference."""

    text: str
    url: str | None

    @classmethod
    def of(cls, source: Source) -> "ReferenceOut":
        """Take over a source."""
        year = f" ({source.year})" if source.year else ""
        text = " ".join(filter(None, [f"{source.authors}.", f"{source.title}.", f"{source.venue}{year}."]))
        return cls.model_construct(text=text, url=source.link or None)


class CitationOut(Outgoing):
    """Where quoted words stand, and what they rest on."""

    number: int
    passage_id: str
    document_id: str
    title: str
    heading: str
    quote: str = Field(description="The words exactly as they stand in the guidance.")
    topics: list[str]
    references: list[ReferenceOut]
    reviewed: date = Field(description="When the guidance was last read, against its references where it cites some.")
    review_by: date = Field(description="When that is due again.")
    reviewed_by: str = Field(description="Who signed it off; empty while no programme has.")
    provenance: str = Field(description="`references` if the words cite some, else `experience`.")

    @classmethod
    def of(cls, citation: Citation) -> "CitationOut":
        """Take over a citation."""
        return cls.model_construct(
            number=citation.number,
            passage_id=citation.passage_id,
            document_id=citation.document_id,
            title=citation.title,
            heading=citation.heading,
            quote=citation.quote,
            topics=list(citation.topics),
            references=[ReferenceOut.of(source) for source in citation.sources],
            reviewed=citation.reviewed,
            review_by=citation.review_by,
            reviewed_by=citation.reviewed_by,
            provenance="references" if citation.sources else "experience",
        )


class DraftOut(Outgoing):
    """A text to use, made from a quoted template; what is not known stays in [brackets]."""

    title: str
    text: str
    citation: int

    @classmethod
    def of(cls, draft: Draft) -> "DraftOut":
        """Take over a draft."""
        return cls.model_construct(title=draft.title, text=draft.text, citation=draft.citation)


class AnswerOut(Outgoing):
    """An answer. Every part is quoted from guidance or is one of our own fixed sentences."""

    question: str = Field(
        description=(
            "The question without what could identify a patient, at most 2,000 characters of it. Show, keep and send back as "
            "`history` this, not what was typed. Empty where danger was answered past a limit: nothing was masked then."
        )
    )
    outcome: Outcome = Field(description="What became of the question.")
    parts: list[PartOut]
    citations: list[CitationOut]
    follow_ups: list[str] = Field(description="Questions to offer as buttons.")
    draft: DraftOut | None
    confidence: float = Field(ge=0, le=1)
    index_version: str = Field(description="Version of the guidance; empty when none was needed.")
    html: str = Field(description="The answer as safe HTML: no script, no style, no image, links of http, https and tel only.")
    text: str = Field(description="The answer as plain text; send it back as `history`.")

    @classmethod
    def of(cls, answer: Answer, question: str) -> "AnswerOut":
        """Take over an answer and what was asked, with HTML and text. Nothing is validated twice: the Answer has been."""
        return cls.model_construct(
            question=answer.asked or _masked(question),
            outcome=answer.outcome,
            parts=[PartOut.of(part) for part in answer.parts],
            citations=[CitationOut.of(citation) for citation in answer.citations],
            follow_ups=list(answer.follow_ups),
            draft=DraftOut.of(answer.draft) if answer.draft else None,
            confidence=answer.confidence,
            index_version=answer.index_version,
            html=answer_html(answer),
            text=plain_text(answer),
        )


def _masked(question: str) -> str:
    # Cleaned first, as the assistant does it: an invisible character must not hide a number here that the answer says is gone.
    # Cut, because danger is heard in longer texts, and masking one of 20,000 characters would hold its card back for a second.
    return mask(clean(question[:MAX_READ_CHARS])[:MAX_QUESTION_CHARS]).text


class FeedbackIn(Incoming):
    """What a person thought of an answer. Neither the question nor the conversation is sent."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"index_version": "", "outcome": "answered", "passage_ids": ["asking#1"], "helpful": True}]
        }
    )

    # No more than ids: what is written down is masked where it is text, and nothing else may carry a text.
    index_version: str = Field(max_length=100, pattern=r"^[0-9A-Za-z-]*$")
    outcome: Outcome
    passage_ids: list[PassageId] = Field(max_length=12, description="Of the answer's citations.")
    helpful: bool
    reason: Literal["off_topic", "not_specific", "outdated", "wrong", "unsafe", "hard_to_read", "other"] | None = None
    comment: str = Field("", max_length=MAX_COMMENT_CHARS, description="In the person's own words; no names, no patient details.")


class OutcomeEvent(Outgoing):
    """First event of a stream."""

    outcome: Outcome


class PartEvent(Outgoing):
    """A group of parts that is shown together, counted from 0."""

    index: int
    html: str


class SourceEvent(Outgoing):
    """The disclosure of a citation."""

    number: int
    html: str
