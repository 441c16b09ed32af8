"""The questions of a message that are not answered, and what is left of it: "how do I find a mentor? max dose of ketamine?"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from assistant.routing import Probabilities, Thresholds
from assistant.turns.smalltalk import small_talk
from corpus.lexicon import telling_words
from corpus.routes import Route

MAX_PIECES = 8  # that are read; a pasted page must not cost more than a long story
Read = Callable[[str], Probabilities]
MIN_WORDS = 2  # of meaning; with fewer, what is left says nothing that could be searched
_SENTENCE = re.compile(r"[^.!?\n;]+[.!?\n;]*")
_QUESTION = r"(?:how|what(?:'?s)?|who|where|when|which|why|should|can|could|do|does|is|are|am)\b"
_BETWEEN = re.compile(
    rf",? (?:and|but|plus|or) (?:also )?(?={_QUESTION})|,? (?:and |but )?(?:also|plus)\b(?=,? \w)|, (?={_QUESTION})",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:and |also |then |ok(?:ay)? )*(?:(?:(?:the )?(?:first|second|third|last|other|another|one|two|\d) ?"
    r"(?:question|thing|q)?s?|questions?|q\d?|\d)\s*[:.)]\s*|(?:first|second|third)(?:ly)?,? (?=\w+ ))",
    re.IGNORECASE,
)
_ASKS = re.compile(
    rf"(?:so |and |also |ok |pls |please )*(?:{_QUESTION}|tell me|give me|i need to know|need to know)", re.IGNORECASE
)
_ALSO = re.compile(r"^[\s,]*(?:and |but )?(?:also|plus)\b[\s,]*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a message, whether it asks something, and whether it is named as another matter."""

    text: str
    asks: bool
    is_also: bool


def apart(text: str, read: Read, kinds: Sequence[Route], limits: Thresholds) -> tuple[Route, str] | None:
    """Return the route of the first question that is declined, and the message without such questions.

    None where no question of the message is plainly of one of the `kinds`, or no other is left that could be answered. What is
    only told stays: without it the rest loses what it is about. `read` returns a classifier's probabilities for a text.
    """
    pieces = tuple(_pieces(text))
    declined = {}
    for piece in pieces[:MAX_PIECES] if len(pieces) > 1 else ():
        found = read(piece.text) if piece.asks else {}
        if (route := next((kind for kind in kinds if found.get(kind, 0.0) >= limits.beside), None)) is not None:
            declined[piece] = route
    rest = [piece for piece in pieces if piece not in declined]
    left = ". ".join(piece.text for piece in rest)
    asks_more = any(piece.asks and telling_words(piece.text) >= MIN_WORDS for piece in rest)
    is_another = asks_more or any(piece.is_also for piece in declined)
    if not declined or not is_another or telling_words(left) < MIN_WORDS or small_talk(left) or not _is_answerable(read(left)):
        return None
    return next(iter(declined.values())), left


def _is_answerable(found: Probabilities) -> bool:
    return max(found, key=lambda route: found[route]) is Route.ORDINARY


def _pieces(text: str) -> Iterator[_Piece]:
    """Yield the sentences of a message, and the questions that one of them joins."""
    for match in _SENTENCE.finditer(text):
        sentence = match[0].strip()
        marks = list(_BETWEEN.finditer(sentence))
        starts, ends = [0, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), len(sentence)]
        for start, end, mark in zip(starts, ends, [None, *marks], strict=True):
            also = _ALSO.match(sentence if mark is None else mark[0])
            told = sentence[also.end() if also and mark is None else start : end]
            if part := _LABEL.sub("", told.strip(" ,.!?;:\n")):
                asks = (end == len(sentence) and sentence.endswith("?")) or _ASKS.match(part) is not None
                yield _Piece(part, asks, also is not None)
