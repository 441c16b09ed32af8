"""Whether a turn in its talk wants a text to use, and of what kind: by its own words, or by a wish about the answer before."""

import re

from assistant.turns.asking import Asked
from assistant.turns.matters import matters
from assistant.turns.named_texts import names_text
from assistant.turns.requests import Request
from assistant.turns.wishes import MAIL, is_wish

# "Write it for me" in a talk about such a text.
_WRITE_IT = re.compile(r"\b(?:write|draft|compose|type|do) (?:it|this|that|one|mine)\b", re.IGNORECASE)
_ABOUT_WRITING = re.compile(
    r"\b(?:write|writing|draft\w*|compose|finish\w*|start\w*)\b(?:\W+\w+){0,4}?\W+(?:statement|essay|reflections?|"
    r"reflective|assignment|manuscript|paper|abstract|thesis|dissertation|case report|cv)\b",
    re.IGNORECASE,
)


def asks_for_template(asked: Asked) -> bool:
    """Say whether a text to use is wanted, rather than advice."""
    return asked.request is Request.WORDS or any(map(is_wish, (asked.question, *matters(asked.question))))


def wanted_text(asked: Asked) -> str:
    """Return the words that say which text is wanted; "Friday", said of it afterwards, does not."""
    return asked.question if asked.request is Request.DETAIL else asked.wish or asked.question


def wants_mail(asked: Asked) -> bool:
    """Say whether what is wanted is an email or a message, and not words to speak, an agenda or a form."""
    said = wanted_text(asked)
    if asked.request is Request.WORDS:
        return (
            MAIL.search(said) is not None
            or re.search(r"\b(?:write|text|draft|template|type|send)\b", said, re.IGNORECASE) is not None
        )
    return any(names_text(text) or (is_wish(text) and MAIL.search(text) is not None) for text in (said, *matters(said)))


def names_mail(asked: Asked) -> bool:
    """Say whether a wish names an email or a message, and does not only ask what to write."""
    return MAIL.search(asked.wish) is not None


def asks_to_hand_in(asked: Asked) -> bool:
    """Say whether "write it for me" is about a text that is handed in or marked: a statement, a reflection, a paper."""
    return _WRITE_IT.search(asked.wish) is not None and _ABOUT_WRITING.search(asked.question) is not None
