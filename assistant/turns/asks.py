"""The questions in one message, and the matters that are only told: a story may hold two, and each wants its own answer."""

import re
from collections.abc import Iterator

from assistant.turns.matters import matters
from corpus.lexicon import telling_words

MAX_ASKS = 3
MAX_LISTED = 5
MIN_TELLING_WORDS = 2  # "is that normal?" leans on the story, which is searched as a whole already
_PIECE = re.compile(r"[^.!?\n;]+[.!?\n;]*")
_BETWEEN = re.compile(
    r",? (?:and|also|plus|or|but) (?:also )?(?=(?:how|what|who|where|when|which|why|should|can|could|do|does|is|are)\b)",
    re.IGNORECASE,
)
_LINK = (
    r"(?:(?:and|also|but|so|or|then|plus|first(?:ly)?|second(?:ly)?|finally|lastly|ok|okay|another thing|one more thing|2|1)\b"
    r"[\s,:)]*)*"
)
_ASKS = re.compile(
    rf"{_LINK}(?:how|what|who|where|when|which|why|should|can|could|do|does|did|is|are|am|would|will|may|"
    r"any (?:tips|advice|ideas)|i(?: also)? (?:need|want) (?:help|to know|advice))\b",
    re.IGNORECASE,
)
# What opens another matter that is told and not asked: "Also I need a letter by March", "and I want to switch".
_MARK = (
    r"(?:also|plus|first(?:ly)?|second(?:ly)?|third(?:ly)?|finally|lastly|on top of (?:that|this|it)|besides(?: that)?|"
    r"separately|(?:an|one m|the )other thing(?: is)?|one more thing)"
)
_WISH = r"(?:want|need|have to|(?:do|did)n['\u2019]?t know|am not sure|have no idea|also|(?:['\u2019]?m|am) pregnant)"
_ANOTHER = re.compile(
    rf"(?:^|[.!?;,\n]\s*|\s)(?:and |but |then )?{_MARK},?\s(?=(?:i|my|the|we|he|she|they|our|there)\b)|"
    rf",? (?:and|but|plus) (?=i ?{_WISH}\b)",
    re.IGNORECASE,
)
MIN_TOLD_WORDS = 3  # of meaning; "and I don't know" alone tells no matter


def asks(text: str) -> tuple[str, ...]:
    """Return the questions of a message that has several, and what it tells beside them, in order; empty for all others."""
    if listed := matters(text):
        return listed[:MAX_LISTED]
    told = [part for part in _told(text) if telling_words(part) >= MIN_TOLD_WORDS]
    parts = told if len(told) > 1 else [text]
    found = tuple(dict.fromkeys(ask for part in parts for ask in (_questions(part) or [part])))
    return found[:MAX_ASKS] if len(found) > 1 else ()


def _questions(part: str) -> list[str]:
    """Return the questions of a part of a message, if it has several."""
    found = [piece for piece in _pieces(part) if telling_words(piece) >= MIN_TELLING_WORDS]
    return found if len(set(found)) > 1 else []


def _told(text: str) -> Iterator[str]:
    """Yield the parts of a message between the words that open another matter, in order."""
    marks = [match.span() for match in _ANOTHER.finditer(text)]
    if not marks:
        return
    starts = [0, *(end for _, end in marks)]
    ends = [*(start for start, _ in marks), len(text)]
    for start, end in zip(starts, ends, strict=True):
        yield text[start:end].strip(" ,.!?;\n")


def _pieces(text: str) -> Iterator[str]:
    for match in _PIECE.finditer(text):
        sentence = match[0].strip()
        is_question = sentence.endswith("?")
        for part in _BETWEEN.split(sentence):
            if is_question or _ASKS.match(part.strip()):
                yield part.strip(" ,.!?;\n")
