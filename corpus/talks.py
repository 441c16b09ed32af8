"""Talks of two turns as people would type them, each with the section that answers the second; read from `talks/*.jsonl`.

They teach the encoder what a reply is about, and decided how much the talk counts beside it (docs/decisions.md). None is
quoted or indexed.
"""

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from corpus.document import CorpusError, Problem

TALKS = Path(__file__).with_name("talks")
FIELDS = ("first", "first_document", "first_heading", "reply", "document", "heading", "kind")


class Kind(StrEnum):
    """What a reply does: adds a fact, supposes one, asks in half a sentence or by a pronoun, turns to a new worry, or objects."""

    FACT = "fact"
    IF = "if"
    ELLIPSIS = "ellipsis"
    ABOUT_IT = "about-it"
    TURN = "turn"
    PUSHBACK = "pushback"


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


def load_talks(folder: Path = TALKS) -> tuple[Talk, ...]:
    """Read every file of the folder in order of name, one talk a line.

    Raises:
        CorpusError: With every line that is not a talk.
    """
    found: list[Talk] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            talk = _talk(line)
            if talk is None:
                problems.append(Problem(path.name, number, f"not an object with {', '.join(FIELDS)}; see corpus/README.md"))
            else:
                found.append(talk)
    if problems:
        raise CorpusError(problems)
    return tuple(found)


def _talk(line: str) -> Talk | None:
    try:
        row = json.loads(line)
    except ValueError:
        return None
    if not isinstance(row, dict) or row.keys() != set(FIELDS) or row["kind"] not in [*Kind]:
        return None
    if not all(isinstance(text, str) and text.strip() for text in row.values()):
        return None
    first, first_document, first_heading, reply, document, heading, kind = (row[name] for name in FIELDS)
    return Talk(first, first_document, first_heading, reply, document, heading, Kind(kind))
