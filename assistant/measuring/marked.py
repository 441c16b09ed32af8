"""Identifiers that an evaluation file marks, and whether anything of them is left in a question as it was read on."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.masking.kinds import PLACEHOLDERS
from assistant.question import clean

NAME = "name"
# A room keeps its word ("bed 4", "ward 6A"): what tells the patient is the number.
NUMBERED = frozenset({"room"})
# A shorter piece of a word is found in too many others to say where it came from.
MIN_PIECE = 2
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+")
_PLACEHOLDER = re.compile("|".join(map(re.escape, PLACEHOLDERS.values())))


@dataclass(frozen=True, slots=True)
class Value:
    """One identifier, and what it is called in the file; empty where the file does not say."""

    text: str
    kind: str = ""

    @property
    def words(self) -> list[str]:
        """Return what tells whom it is about: its words and numbers, of a room the number alone."""
        numbers = _NUMBER.findall(self.text) if self.kind in NUMBERED else []
        return numbers or _WORD.findall(clean(self.text))


@dataclass(frozen=True, slots=True)
class Marked:
    """The identifiers of one question, and the text around them."""

    values: tuple[Value, ...]
    around: str

    def left_in(self, asked: str) -> tuple[Value, ...]:
        """Return the values of which a word is left in `asked`, the question as it was searched and given back.

        A word that also stands outside the identifiers may be there as often as it does: a colleague can share a name.
        """
        kept = Counter(_words(asked)) - Counter(_words(self.around))
        return tuple(value for value in self.values if any(_same(word, left) for word in value.words for left in kept))


def by_spans(text: str, spans: Iterable[tuple[int, int, str]]) -> Marked:
    """Mark stretches of a text, half-open in characters, each with its kind.

    Raises:
        ValueError: If one of them is empty or lies outside the text.
    """
    values, around = [], list(text)
    for start, end, kind in spans:
        if not 0 <= start < end <= len(text):
            raise ValueError(f"the span {start} to {end} is not inside the question")
        values.append(Value(text[start:end], kind))
        around[start:end] = " " * (end - start)
    return Marked(tuple(values), "".join(around))


def by_values(text: str, values: Iterable[str]) -> Marked:
    """Mark values wherever they stand in a text.

    Raises:
        ValueError: If one of them does not stand there.
    """
    found, around = [], text
    for value in values:
        if not value or value not in text:
            raise ValueError(f"the identifier {value!r} does not stand in the question")
        found.append(Value(value))
        around = around.replace(value, " " * len(value))
    return Marked(tuple(found), around)


def masks_in(text: str) -> int:
    """Count the placeholders that stand in a text for what was taken out."""
    return len(_PLACEHOLDER.findall(text))


def _words(text: str) -> list[str]:
    return _WORD.findall(_PLACEHOLDER.sub(" ", clean(text)))


def _same(word: str, left: str) -> bool:
    """Say whether what is left is the word or, with two characters or more, a piece of it or it with more around it."""
    short, long = sorted((word, left), key=len)
    return short == long or (len(short) >= MIN_PIECE and short in long)
