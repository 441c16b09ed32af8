"""An answer: parts that are quoted word for word, the citations that prove it, and what became of the question."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from corpus.document import Role, Source, Span


class Outcome(StrEnum):
    """What became of a question: the names are part of the API and of the evaluation files."""

    ANSWERED = "answered"
    CLOSEST = "closest"
    CLARIFY = "clarify"
    ABSTAINED = "abstained"
    SOCIAL = "social"
    CRISIS = "crisis"
    CRISIS_POSSIBLE = "crisis_possible"
    CRISIS_OTHER = "crisis_other"
    SUPPORT = "support"
    DECLINED_CLINICAL = "declined_clinical"
    DECLINED_LEGAL = "declined_legal"
    DECLINED_OTHER = "declined_other"
    ANSWERED_AFTER_REDACTION = "answered_after_redaction"
    REFUSED_INJECTION = "refused_injection"


@dataclass(frozen=True, slots=True)
class Citation:
    """Where quoted words stand. `quote` is exactly `document.text[span.start:span.end]`; `similarity` is a cosine.

    `programme` is whose guidance it is, empty for the shipped one. `expired`: it is past its day of review.
    """

    number: int
    passage_id: str
    document_id: str
    topics: tuple[str, ...]
    title: str
    heading: str
    quote: str
    span: Span
    similarity: float
    sources: tuple[Source, ...]
    reviewed: date
    review_by: date
    reviewed_by: str
    programme: str = ""
    expired: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of an answer in reading order.

    `role` is None for our own fixed words, which carry no citation. Quoted parts carry the citation's number, and `text` is
    inside that citation's quote. `setting` says where words to say belong.
    """

    text: str
    role: Role | None = None
    citation: int | None = None
    setting: str = ""

    def __post_init__(self) -> None:
        if (self.role is None) != (self.citation is None):
            raise ValueError("a quoted part needs a citation, and our own words have none")


@dataclass(frozen=True, slots=True)
class Draft:
    """A ready-to-use text made from a quoted template: what the user said is filled in, the rest stays in [brackets]."""

    title: str
    text: str
    citation: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What a turn says. Citation numbers run from 1 without gaps; `confidence` lies between 0 and 1.

    `follow_ups` are questions that the page offers as buttons; when the outcome is `clarify`, they are what could be meant.
    `asked` is the question without identifiers; empty where danger was answered before anything was taken out.
    """

    outcome: Outcome
    parts: tuple[Part, ...]
    citations: tuple[Citation, ...] = ()
    follow_ups: tuple[str, ...] = ()
    confidence: float = 0.0
    index_version: str = ""
    draft: Draft | None = None
    asked: str = ""

    def __post_init__(self) -> None:
        numbers = [citation.number for citation in self.citations]
        if numbers != list(range(1, len(numbers) + 1)):
            raise ValueError(f"citation numbers {numbers} do not run from 1 without gaps")
        if self.draft is not None and self.draft.citation not in numbers:
            raise ValueError(f"draft names citation {self.draft.citation} of {len(numbers)}")
        for part in self.parts:
            if part.citation is None:
                continue
            if part.citation not in numbers:
                raise ValueError(f"quoted part names citation {part.citation} of {len(numbers)}")
            if part.text not in self.citations[part.citation - 1].quote:
                raise ValueError(f"quoted part is not in its citation: {part.text[:60]!r}")
