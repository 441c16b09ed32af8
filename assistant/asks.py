"""The questions in one message: a story may end in two, and each wants its own answer."""

import re
from collections.abc import Iterator

from corpus.lexicon import STOP_WORDS

MAX_ASKS = 3
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
_WORD = re.compile(r"[^\W\d_]{2,}")


def asks(text: str) -> tuple[str, ...]:
    """Return the questions of a message that has more than one, in order; empty for all others."""
    found = tuple(dict.fromkeys(piece for piece in _pieces(text) if _tells_enough(piece)))
    return found[:MAX_ASKS] if len(found) > 1 else ()


def _pieces(text: str) -> Iterator[str]:
    for match in _PIECE.finditer(text):
        sentence = match[0].strip()
        is_question = sentence.endswith("?")
        for part in _BETWEEN.split(sentence):
            if is_question or _ASKS.match(part.strip()):
                yield part.strip(" ,.!?;\n")


def _tells_enough(piece: str) -> bool:
    telling = [word for word in _WORD.findall(piece.casefold()) if word not in STOP_WORDS]
    return len(telling) >= MIN_TELLING_WORDS
