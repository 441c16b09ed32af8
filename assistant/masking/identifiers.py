"""Find what could identify a patient and take it out, before anything is searched, shown again or logged.

Rules with cue words, no model: structured identifiers follow HIPAA's list (45 CFR 164.514(b)(2),
https://www.ecfr.gov/current/title-45/section-164.514). A doctor's name ("Dr Patel", a mentor) is left alone.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.masking import bedside, clauses, codes, dates, neighbours, numbers, wards, whereabouts
from assistant.masking.cues import CUES
from assistant.masking.kinds import PLACEHOLDERS, Identifier, Kind, compiled
from assistant.masking.names import names_in
from assistant.masking.staff import Colleagues
from corpus.once import once
from corpus.shortlist import Shortlist

_PATIENT = (
    r"\b(?:patients?(?!\s+(?:safety|satisfaction|panel|experience)\b)|pts?|paciente|patiente|patientin|client|case|baby|infant|mom|mum|mother|lady|gentleman|child|kid|boy|girl|on\s+our\s+service|admitted|inpatient|case\s+report|"
    r"treated|diagnosed|consented|intubated|clerked|nicu|picu|in\s+clinic|for\s+theatre|(?:for|with)\s+falls|on\s+the\s+table|family\s+of|parents\s+of|vasculitis|icu|vip|the\s+ward|p(?:ateint|atinet|aitent|atietn|atiant|atien|atints?|tient)s?)\b|\b(?-i:\d{1,3}\s?[MF]|\d{1,3}\s?-?\s?(?:yo|y/o))\b|\[(?:name|record number|date of birth|date|age|device number|room)\]"
)
_ROUNDS = 12  # taking one thing out can bring another to light; three rounds do for what people write
_MIN_LETTERS = 15
_SHOUTED = 0.6  # share of capitals above which they tell no name
_TITLED_WORDS = 7
_SMALL_LETTERS = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without identifiers, and what they were, in order."""

    text: str
    found: tuple[Identifier, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return what was taken out, each kind once."""
        return tuple(dict.fromkeys(identifier.kind.value for identifier in self.found))

    @property
    def listed(self) -> str:
        """Return the kinds as words of a sentence: "a name, a date and a room or bed"."""
        return " and ".join(filter(None, [", ".join(self.kinds[:-1]), *self.kinds[-1:]]))

    @property
    def searched(self) -> str:
        """Return the text as it is searched and routed: a placeholder is a word that no guidance and no example has."""
        if not self.found:
            return self.text
        named = compiled(_NAMED).sub("a patient", self.text)
        return " ".join(compiled(_LEFT_OUT).sub(" ", named).split())


@once
def mask(text: str, earlier: str = "") -> Masked:
    """Replace every identifier by a placeholder such as `[name]`; what is masked holds nothing more to mask.

    `earlier` is what was said last in the same talk: after a message about a mentor, "her name is Chen" names the mentor.
    """
    found: list[Identifier] = []
    masked = text
    for _ in range(_ROUNDS):
        fresh = _identifiers(masked, earlier)
        if not fresh:
            break
        found = _joined([*found, *(_in_original(identifier, found) for identifier in fresh)])
        masked = _written(text, found)
    return Masked(masked, tuple(found))


def _written(text: str, found: list[Identifier]) -> str:
    pieces: list[str] = []
    end = 0
    for identifier in found:
        pieces += [text[end : identifier.start], PLACEHOLDERS[identifier.kind]]
        end = identifier.end
    return "".join([*pieces, text[end:]])


def _in_original(identifier: Identifier, found: list[Identifier]) -> Identifier:
    """Return an identifier of the masked text in places of the original: it neither begins nor ends within a placeholder."""
    shift, starts, shifts = 0, [0], [0]
    for earlier in found:
        shift += (earlier.end - earlier.start) - len(PLACEHOLDERS[earlier.kind])
        starts.append(earlier.end - shift)
        shifts.append(shift)
    start = identifier.start + shifts[bisect_right(starts, identifier.start) - 1]
    last = identifier.end - 1
    return Identifier(start, last + shifts[bisect_right(starts, last) - 1] + 1, identifier.kind)


def _identifiers(text: str, earlier: str) -> list[Identifier]:
    """Return what one reading finds, in order and apart; placeholders stay as they are."""
    kept = [match.span() for match in compiled(_PLACEHOLDER).finditer(text)]
    return [
        identifier
        for identifier in _joined(list(_candidates(text, earlier)))
        if not any(start < identifier.end and identifier.start < end for start, end in kept)
    ]


def _candidates(text: str, earlier: str) -> Iterator[Identifier]:
    for rule in _ANYWHERE.of(text):
        yield from rule.find(text)
    yield from dates.long_past(text)
    of_patient = compiled(_PATIENT).search(text) is not None
    cues = (_CUES, *([_CUES_MASKED] if "[" in text else []), *([_CUES_BESIDE_PATIENT] if of_patient else []))
    told = _with_telling_capitals(text)
    staff = Colleagues(told, earlier)
    yield from names_in(told, (cue for some in cues for cue in some.of(told)), staff, full=of_patient)
    yield from clauses.in_clauses(told, staff, full=of_patient)
    if of_patient:
        beside = [identifier for rule in _BESIDE_PATIENT.of(text) for identifier in rule.find(text)]
        yield from beside
        if any(identifier.kind is Kind.ROLE for identifier in beside):
            yield from whereabouts.PLACE.find(text)


def _with_telling_capitals(text: str) -> str:
    """Return the text in small letters when it is shouted or In Title Case: its capitals tell no names."""
    letters = [letter for letter in text if letter.isalpha()]
    words = [word for word in text.split() if word[0].isalpha()]
    shouted = len(letters) >= _MIN_LETTERS and sum(letter.isupper() for letter in letters) > _SHOUTED * len(letters)
    titled = len(words) >= _TITLED_WORDS and sum(word[0].isupper() for word in words) > _SHOUTED * len(words)
    return text.translate(_SMALL_LETTERS) if shouted or titled else text


def _joined(identifiers: list[Identifier]) -> list[Identifier]:
    """Return identifiers in order of place; where two overlap, one covers both and is of the kind of the first."""
    kept: list[Identifier] = []
    for identifier in sorted(identifiers, key=lambda i: (i.start, -i.end)):
        if kept and identifier.start < kept[-1].end:
            last = kept[-1]
            kept[-1] = Identifier(last.start, max(last.end, identifier.end), last.kind)
        else:
            kept.append(identifier)
    return kept


_ANYWHERE = Shortlist((*whereabouts.ANYWHERE, *wards.ANYWHERE, *dates.ANYWHERE, *numbers.ANYWHERE, *codes.ANYWHERE))
_BESIDE_PATIENT = Shortlist((*whereabouts.BESIDE_PATIENT, *wards.BESIDE_PATIENT, *dates.BESIDE_PATIENT, *numbers.BESIDE_PATIENT))
_CUES = Shortlist((*CUES, *neighbours.CUES, *bedside.CUES))
_CUES_MASKED, _CUES_BESIDE_PATIENT = (
    Shortlist(neighbours.MASKED),
    Shortlist((*neighbours.BESIDE_PATIENT, *bedside.BESIDE_PATIENT)),
)
_TITLE = r"\b(?:mrs?|ms|miss|mx|sir|lady|patient|pt)\.?\s+"
_NAMED = rf"(?:\b(?:the|an?|my|your|our)\s+)?(?:{_TITLE})?\[name\](?:\W{{1,2}}\[name\])*"
_CUE = r"\b(?:mrn|dob|id|nhs|chi|ssn|number|no|acct|case|born|admitted|room|bed|rm)\b[\s.:#]{0,3}"
_MARKS = "|".join(re.escape(mark) for mark in PLACEHOLDERS.values() if mark != PLACEHOLDERS[Kind.NAME])
_LEFT_OUT = rf"\(?(?:{_CUE})?(?:{_MARKS})\)?"
_PLACEHOLDER = "|".join(map(re.escape, PLACEHOLDERS.values()))
