"""Short Spanish and French replies to a card, as the English ones that they mean: "sí", "je ne sais pas", "ya llamé".

What is said after a card in English is heard by closed lists. A reply that is made of what stands in the list of its language is
heard as the English words beside it. Patterns are read on the plain words (`corpus.plain`) of each clause, the longest first.
"""

import re
from collections.abc import Sequence

from assistant.hearing.language import Tongue
from assistant.tongues.french_replies import FRENCH_REPLIES
from assistant.tongues.spanish_replies import SPANISH_REPLIES
from corpus.plain import plain_words
from corpus.sought import Sought

MAX_REPLY_CHARS = 120
MAX_YES_LEFT = 4  # words behind a yes, as in English
LEAST_LEFT = 5  # words behind a no that are a message of their own, as in English
# A comma tells "no, I'm fine" from "I'm not fine".
_CLAUSE = re.compile(r"[^,.;:!?\u2026\n]+")
_ATOMS = {
    tongue: tuple((Sought(rf"(?:{pattern})(?![\w'])"), english) for pattern, english in rows)
    for tongue, rows in ((Tongue.SPANISH, SPANISH_REPLIES), (Tongue.FRENCH, FRENCH_REPLIES))
}
_HELLO = "hello"
_DENIALS = frozenset({"no", "I'm fine", "I don't want to kill myself", "I'm not in danger", "just kidding"})


def reply_in_english(text: str, tongue: Tongue) -> str | None:
    """Return what a short reply means in English; None if it is more, or anything else, than what stands here."""
    if len(text) > MAX_REPLY_CHARS:
        return None
    said: list[str] = []
    clauses = [clause for clause in _CLAUSE.findall(text) if clause.strip()]
    for number, clause in enumerate(clauses):
        heard, left = _read(plain_words(clause), tongue)
        said += heard
        if left:
            return _with_more(list(dict.fromkeys(said)), left, clauses[number + 1 :], is_question="?" in text)
    if len(set(said)) > 1:
        said = [words for words in said if words != _HELLO]  # "hola, gracias" says thanks
    return ", ".join(dict.fromkeys(said)) or None


def _with_more(said: list[str], left: str, clauses: Sequence[str], *, is_question: bool) -> str | None:
    """Return a no that ends before another message, or a yes with a few words to it; None for the rest."""
    rest = ", ".join([left, *map(str.strip, clauses)])
    count = len(rest.split())
    if said and set(said) <= _DENIALS and count >= LEAST_LEFT:
        return f"{', '.join(said)}. {rest}"
    return f"yes {left}" if said == ["yes"] and count <= MAX_YES_LEFT and not is_question else None


def _read(words: str, tongue: Tongue) -> tuple[list[str], str]:
    """Return the English of what a clause begins with, and what is left behind it."""
    said: list[str] = []
    while words:
        found = [(match.end(), english) for atom, english in _ATOMS[tongue] if (match := atom.match(words)) and match.end()]
        if not found:
            break
        end, english = max(found, key=lambda hit: hit[0])
        said += [english] if english else []
        words = words[end:].lstrip()
    return said, words
