"""A question as it was typed to one that is safe to search: normalised, bounded, free of invisible characters."""

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

from assistant.hearing.help_wanted import wants_line

MAX_QUESTION_CHARS = 2_000
MAX_READ_CHARS = 20_000  # a longer text is not searched, but what it says of danger is still heard
# General categories (Unicode Standard, section 4.5): Cc controls, Cf format characters (zero width, bidi), Co private use,
# Cs lone surrogates, Cn unassigned. None of them belongs in a question, and bidi controls can make text lie.
_INVISIBLE = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})
_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINES = re.compile(r"\s*\n\s*")
_SENTENCE = re.compile(r"[^.!?\n]*[.!?\n]+\s*|[^.!?\n]+")
# The classifier knows no text in which a sentence stands ten times, and hears danger in all of them; twice is emphasis.
_MAX_REPEATS = 2
_MIN_REPEATED_WORDS = 4  # less is a sigh: "I want out. I want out."

EMPTY = "Type a question and I will look for guidance on it."
NO_WORDS = (
    "I could not find any words in that. Ask in a sentence or a few words, for example: how do I ask someone to be my mentor?"
)
TOO_LONG = (
    f"That is longer than {MAX_QUESTION_CHARS:,} characters, so it was not searched. Send the part you most want help with; "
    "leave out anything that could identify a patient."
)
OTHER_SCRIPT = "The guidance is in English, and I can only search it in English. Please ask again in English."


@dataclass(frozen=True, slots=True)
class Question:
    """A cleaned question, and `refusal`: the short reply to give instead of a search, empty if it can be searched."""

    text: str
    refusal: str = ""


def visible(raw: str) -> str:
    """Return text in Unicode form NFC (https://unicode.org/reports/tr15/) without invisible characters."""
    is_plain = raw.isascii() and raw.isprintable()  # which most questions are, and then there is nothing to remove
    seen = raw if is_plain else "".join(c for c in raw if c.isspace() or unicodedata.category(c) not in _INVISIBLE)
    # After the removal: a zero-width character may stand between a letter and its accent.
    return unicodedata.normalize("NFC", seen)


def clean(raw: str) -> str:
    """Return what is visible of a text, without runs of space."""
    return _BLANK_LINES.sub("\n", _SPACES.sub(" ", visible(raw))).strip()


def is_too_long(raw: str) -> bool:
    """Say whether what is visible of a text is more than is searched; spaces count once, invisible characters never."""
    return len(raw) > MAX_READ_CHARS or (len(raw) > MAX_QUESTION_CHARS and len(clean(raw)) > MAX_QUESTION_CHARS)


def read_question(raw: str) -> Question:
    """Clean what was typed and say when it cannot be searched: empty, too long, without words, or in another script."""
    text = clean(raw[:MAX_READ_CHARS])
    if is_too_long(raw):
        return Question(text, TOO_LONG)
    if not text:
        return Question("", EMPTY)
    letters = [c for c in text if c.isalpha()]
    if not letters:
        return Question(text) if wants_line(text) else Question("", NO_WORDS)
    latin = sum(1 for c in letters if unicodedata.name(c, "").startswith("LATIN"))
    return Question(_without_repeats(text), "" if 2 * latin >= len(letters) else OTHER_SCRIPT)


def _without_repeats(text: str) -> str:
    """Return a text in which no sentence of some words stands more than twice, as when one was pasted again and again."""
    counted: Counter[str] = Counter()
    kept: list[str] = []
    for sentence in _SENTENCE.findall(text):
        words = sentence.casefold().rstrip(".!? \n").split()
        same = " ".join(words)
        counted[same] += 1
        if len(words) < _MIN_REPEATED_WORDS or counted[same] <= _MAX_REPEATS:
            kept.append(sentence)
    return "".join(kept).strip()
