"""Matters that somebody lists: "1) ... 2) ...", "two things: ...", "first ... second ...": each wants its own answer."""

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant.answer import Part
from assistant.bare import names_no_subject
from assistant.extractive import Composition
from corpus.lexicon import STOP_WORDS

MAX_MATTERS = 3  # as many as fit on a page; the others are buttons
MIN_WORDS = 2  # of meaning, so that "what do i do" stays with what it is asked about
_WORD = re.compile(r"[^\W\d_]{2,}")
_NUMBER = re.compile(r"(?:^|(?<=[\s,;.?!:]))\(?(?P<mark>[1-6]|[a-f])(?:[).:]|\s-)\s*(?=\S)", re.IGNORECASE)
_SUBJECT = r"(?=(?:i|i'?m|my|the|our|how|what|when|where|who|why|which|can|could|should|do|does|is|are|am|he|she|they|there)\b)"
_ORDINAL = re.compile(
    rf"(?:^|(?<=[.!?;,:\n]))\s*(?:and |then )?"
    rf"(?P<mark>first|second|third|fourth|1st|2nd|3rd)(?:ly)?(?: of all| thing| question)?(?: is)?[,:]?\s+{_SUBJECT}",
    re.IGNORECASE,
)
_ORDER = ("first", "second", "third", "fourth")
_NUMBER_WORDS = {"1st": "first", "2nd": "second", "3rd": "third"}
_ANNOUNCED = re.compile(
    r"^(?:[^\W\d_][\w']*\W+){0,5}?(?:two|three|four|2|3|4|couple|few|several|some|multiple|both)(?: of)?"
    r"(?: (?:quick|different|separate|more|other))? (?:things?|questions?|qs?|issues?|problems?|matters?|topics?)"
    r"(?: (?:for you|really|today|pls|please))?\s*[:.,;!\n\u2013\u2014-]\s*",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"[.?!;\n]+|,? (?:and|also|plus)(?: also| then)? {_SUBJECT}|"
    r", (?=(?:how|what|when|where|who|why|which|can|should|do|is)\b)",
    re.IGNORECASE,
)


REST = "The questions below go on with the rest of what you asked."


def matters(text: str) -> tuple[str, ...]:
    """Return the matters that a message lists, in order; empty for one that lists none.

    One that names nothing itself takes what stands before the list: "about letters: 1) who? 2) when?".
    """
    before, pieces = _listed(text)
    found = tuple(dict.fromkeys(_whole(before, piece) for piece in pieces))
    return found if len(found) > 1 else ()


def with_rest(found: Composition, count: int) -> Composition:
    """Say where the others are if fewer than `count` matters are answered."""
    if not found.follow_ups or len(found.citations) >= count:
        return found
    return replace(found, parts=(*found.parts, Part(REST)))


def _listed(text: str) -> tuple[str, list[str]]:
    """Return what stands before a list, and its pieces."""
    if announced := _ANNOUNCED.match(text):
        rest = text[announced.end() :]
        marks = _numbered(rest)
        return "", _cut(rest, marks)[1] if marks else _joined(_BETWEEN.split(rest))
    return _cut(text, _numbered(text))


def _numbered(text: str) -> list[re.Match[str]]:
    """Return the marks of a list in order, from the first on; none if there is no second."""
    for pattern, order in ((_NUMBER, "123456"), (_NUMBER, "abcdef"), (_ORDINAL, _ORDER)):
        found: list[re.Match[str]] = []
        for match in pattern.finditer(text):
            mark = match["mark"].casefold()
            if len(found) < len(order) and _NUMBER_WORDS.get(mark, mark) == order[len(found)]:
                found.append(match)
        if len(found) > 1:
            return found
    return []


def _cut(text: str, marks: list[re.Match[str]]) -> tuple[str, list[str]]:
    if not marks:
        return "", []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    pieces = [text[mark.end() : end].strip(" ,.;\n") for mark, end in zip(marks, ends, strict=True)]
    return text[: marks[0].start()].strip(" ,.;:\n-"), [piece for piece in pieces if piece]


def _joined(pieces: list[str]) -> list[str]:
    """Join what tells too little to the piece before it."""
    found: list[str] = []
    for piece in filter(None, (piece.strip(" ,.;:\n-") for piece in pieces)):
        if found and _telling(piece) < MIN_WORDS:
            found[-1] = f"{found[-1]}. {piece}"
        else:
            found.append(piece)
    return found


def _whole(before: str, piece: str) -> str:
    is_thin = names_no_subject(piece) or not _telling(piece)
    return f"{before} {piece}" if before and is_thin else piece


def _telling(piece: str) -> int:
    return sum(1 for word in _words(piece) if word not in STOP_WORDS)


def _words(piece: str) -> Iterator[str]:
    return (match[0].casefold() for match in _WORD.finditer(piece))
