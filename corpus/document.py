"""The nouns of the guidance: Source, Document and the spans inside it, and the errors that name a file and a line."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    """What a block of a section is for, in the order in which a section is written."""

    LEAD = "lead"
    STEP = "step"
    NOTE = "note"
    SAY = "say"


@dataclass(frozen=True, slots=True)
class Source:
    """Describe one reference. `kind` is article, book, official or web."""

    key: str
    title: str
    authors: str
    venue: str
    kind: str
    year: int | None = None
    url: str = ""
    doi: str = ""

    @property
    def link(self) -> str:
        """Return where to read it: the DOI's resolver (https://www.doi.org/the-identifier/resources/handbook), else its URL."""
        return f"https://doi.org/{self.doi}" if self.doi else self.url


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in a document's text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"span {self.start}..{self.end} is empty or runs backwards")

    def of(self, text: str) -> str:
        """Return the part of `text` that the span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Block:
    """A lead, step, note or words to say: the unit that an answer quotes.

    `sentences` are ordered, disjoint and cover every non-blank character of `span`. `sources` are the keys cited beside the
    block. `setting` says where words to say belong ("email", "in person"), empty for other roles.
    """

    role: Role
    span: Span
    sentences: tuple[Span, ...]
    sources: tuple[str, ...] = ()
    setting: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One question and its answer. `line` is the heading's line in the file, `span` covers the heading and all blocks."""

    heading: str
    asked_as: tuple[str, ...]
    span: Span
    blocks: tuple[Block, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Document:
    """One guidance file. `text` is its body without markup; `digest` is the SHA-256 of the file's bytes, in hex.

    `programme` is whose guidance it is, empty for the shipped one.
    """

    id: str
    title: str
    kind: str
    topics: tuple[str, ...]
    audience: tuple[str, ...]
    stage: tuple[str, ...]
    region: tuple[str, ...]
    reviewed: date
    review_by: date
    reviewed_by: str
    sources: tuple[str, ...]
    text: str
    sections: tuple[Section, ...]
    path: str
    digest: str
    programme: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """What the index finds: a run of whole sentences of one section.

    Invariants: `document.text[start:start + len(text)] == text`; `id` is `document_id#n` with n counting from 1 through the
    document; `section` is the position of its section in the document.
    """

    id: str
    document_id: str
    section: int
    start: int
    text: str

    @property
    def span(self) -> Span:
        """Return where the passage lies in its document's text."""
        return Span(self.start, self.start + len(self.text))


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong with the guidance, worded so that a coordinator can mend it."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


class CorpusError(Exception):
    """The guidance cannot be used as it is; `problems` lists everything that was found, sorted by place."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))
