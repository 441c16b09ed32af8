"""Find what could identify a patient and take it out, before anything is searched, shown again or logged.

Rules with cue words, no model: structured identifiers follow HIPAA's list (45 CFR 164.514(b)(2),
https://www.ecfr.gov/current/title-45/section-164.514). A doctor's name ("Dr Patel", a mentor) is left alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.patterns import ANYWHERE, BESIDE_PATIENT, LONG_NUMBER, PLACE, WITH_PATIENT, Kind


@dataclass(frozen=True, slots=True)
class Identifier:
    """A stretch of text, half-open in code points, that could identify somebody."""

    start: int
    end: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without identifiers, and what they were, in order."""

    text: str
    found: tuple[Identifier, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return what was taken out, each kind once."""
        return tuple(dict.fromkeys(identifier.kind.value for identifier in self.found))


_PLACEHOLDERS = {
    Kind.NAME: "[name]",
    Kind.RECORD: "[record number]",
    Kind.BIRTH: "[date of birth]",
    Kind.DATE: "[date]",
    Kind.PHONE: "[phone]",
    Kind.EMAIL: "[email]",
    Kind.ADDRESS: "[address]",
    Kind.ROOM: "[room]",
    Kind.FILE: "[file]",
    Kind.AGE: "[age]",
    Kind.ROLE: "[person]",
    Kind.PLACE: "[place]",
}


def mask(text: str) -> Masked:
    """Replace every identifier by a placeholder such as `[name]`."""
    found = _without_overlaps(_identifiers(text))
    pieces: list[str] = []
    end = 0
    for identifier in found:
        pieces += [text[end : identifier.start], _PLACEHOLDERS[identifier.kind]]
        end = identifier.end
    return Masked("".join([*pieces, text[end:]]), tuple(found))


def _identifiers(text: str) -> Iterator[Identifier]:
    yield from _matches(_COMPILED_ANYWHERE, text)
    yield from _matches(((Kind.RECORD, _LONG),), text)
    if BESIDE_PATIENT.search(text):
        beside = list(_matches(_COMPILED_WITH_PATIENT, text))
        yield from beside
        if any(identifier.kind is Kind.ROLE for identifier in beside):
            yield from _matches(((Kind.PLACE, _PLACE_PATTERN),), text)


def _matches(patterns: tuple[tuple[Kind, re.Pattern[str]], ...], text: str) -> Iterator[Identifier]:
    for kind, pattern in patterns:
        for match in pattern.finditer(text):
            group = "value" if "value" in pattern.groupindex else 0
            yield Identifier(match.start(group), match.end(group), kind)


def _without_overlaps(identifiers: Iterator[Identifier]) -> list[Identifier]:
    """Return identifiers in order of place; where two overlap, the longer one covers both."""
    kept: list[Identifier] = []
    for identifier in sorted(identifiers, key=lambda i: (i.start, -i.end)):
        if kept and identifier.start < kept[-1].end:
            last = kept[-1]
            kept[-1] = Identifier(last.start, max(last.end, identifier.end), last.kind)
        else:
            kept.append(identifier)
    return kept


def _compiled(patterns: tuple[tuple[Kind, str], ...]) -> tuple[tuple[Kind, re.Pattern[str]], ...]:
    return tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in patterns)


_COMPILED_ANYWHERE = _compiled(ANYWHERE)
_COMPILED_WITH_PATIENT = _compiled(WITH_PATIENT)
_PLACE_PATTERN = re.compile(PLACE, re.IGNORECASE)
_LONG = re.compile(LONG_NUMBER, re.IGNORECASE)
