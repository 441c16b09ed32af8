"""Talks of two turns as people would type them, each with the section that answers the second; read from `talks/*.jsonl`.

They teach the encoder what a reply is about, and decided how much the talk counts beside it (docs/decisions.md). None is
quoted or indexed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from corpus.rows import are_texts, is_one_in, load_rows

TALKS = Path(__file__).with_name("talks")
FIELDS = ("first", "first_document", "first_heading", "reply", "document", "heading", "kind")
HELD_OUT = 10  # every tenth talk is kept from learning, to measure with


class Kind(StrEnum):
    """What a reply does: adds a fact, supposes one, asks in half a sentence or by a pronoun, turns to a new worry, or objects.

    Later writers told them apart by length alone: a few words of any of these, or a story that goes on among other details.
    """

    FACT = "fact"
    IF = "if"
    ELLIPSIS = "ellipsis"
    ABOUT_IT = "about-it"
    TURN = "turn"
    PUSHBACK = "pushback"
    SHORT = "short"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Talk:
    """A first question and the reply to its answer, each with the section that answers it best."""

    first: str
    first_document: str
    first_heading: str
    reply: str
    document_id: str
    heading: str
    kind: Kind

    @property
    def is_held_out(self) -> bool:
        """Say whether this talk only measures; decided by its reply."""
        return is_one_in(HELD_OUT, self.reply)


def load_talks(folder: Path = TALKS) -> tuple[Talk, ...]:
    """Read every file of the folder in order of name, one talk a line.

    Raises:
        CorpusError: With every line that is not a talk.
    """
    return load_rows(folder, FIELDS, _talk)


def _talk(row: Mapping[str, Any]) -> Talk | None:
    if not are_texts([*row.values()]) or row["kind"] not in [*Kind]:
        return None
    first, first_document, first_heading, reply, document, heading, kind = (row[name] for name in FIELDS)
    return Talk(first, first_document, first_heading, reply, document, heading, Kind(kind))
