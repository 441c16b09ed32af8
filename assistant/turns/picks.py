"""One of several things that were listed or offered, called by its number: "the second one", "2", "ok and the first"."""

import re
from collections.abc import Sequence

from assistant.conversation import Conversation
from assistant.turns.asks import asks
from assistant.turns.bare import is_bare
from assistant.turns.smalltalk import small_talk

_NUMBERS = ("first|1st|one|1", "second|2nd|two|2", "third|3rd|three|3", "fourth|4th|four|4", "fifth|5th|five|5")
_OPENING = (
    r"(?:(?:ok(?:ay)?|yes|yeah|and|so|then|now|no|please|pls|hm+|i mean(?:t)?|tell me(?: about)?|what about|how about|"
    r"go (?:on )?with)[\s,.]+)*"
)
_CALLED = r"(?:(?:question|number|option|point|thing|part|no|nr|q)\.?\s*#?\s*|#\s*)?"
_NOUN = r"(?:\s+(?:one|question|thing|part|point|option|issue|topic|matter|q))?"
_END = r"(?:[\s,]+(?:please|pls|first|now|then|too|again))*[\s.!?)]*"
_PICK = [re.compile(rf"\(?{_OPENING}(?:the\s+|my\s+)?{_CALLED}(?:{number}){_NOUN}{_END}", re.IGNORECASE) for number in _NUMBERS]
_LAST = re.compile(rf"{_OPENING}the (?:last|other){_NOUN}{_END}", re.IGNORECASE)
_BARE_NUMBER = re.compile(r"\W*([1-5])\W*")
_ORDINALS = ("first", "second", "third", "fourth", "fifth")
LAST = -1


def picked(text: str) -> int | None:
    """Return which of several things a turn calls by its number, counted from 0, `LAST` for the last; None for all others."""
    words = text.strip()
    if _LAST.fullmatch(words):
        return LAST
    return next((number for number, pattern in enumerate(_PICK) if pattern.fullmatch(words)), None)


def spelled(conversation: Conversation, text: str) -> str:
    """Return "the second one" for "2" where the talk has listed or offered something; any other text as it is."""
    number = _BARE_NUMBER.fullmatch(text.strip())
    if number is None or (last := last_asked(conversation)) is None:
        return text
    question = conversation.turns[last].question
    return f"the {_ORDINALS[int(number[1]) - 1]} one" if asks(question) or is_bare(question) else text


def last_asked(conversation: Conversation) -> int | None:
    """Return the number of the last turn that is neither a pick nor thanks; None if there is none."""
    turns = enumerate(conversation.turns)
    told = [n for n, turn in turns if turn.question.strip() and small_talk(turn.question) is None and not _picks(turn.question)]
    return told[-1] if told else None


def one_of(listed: Sequence[str], number: int) -> str | None:
    """Return the thing of that number, None if there are not as many."""
    return listed[number] if number < len(listed) else None


def _picks(text: str) -> bool:
    return picked(text) is not None or _BARE_NUMBER.fullmatch(text.strip()) is not None
