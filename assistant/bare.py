"""Turns that say little: without a single telling word ("hm, really?"), or a bare noun ("Deadline?")."""

import re

from corpus.lexicon import STOP_WORDS

AMBIGUOUS_WORDS = 2
_TOKEN = re.compile(r"[^\W_]+(?:['&-][^\W_]+)*")
# Words that answer or fill, and name nothing.
_FILLERS = frozenset(
    "ok okay yes yeah yep yup ya no nope nah hm hmm hmmm huh oh ah uh um er eh wow lol lmao haha hey well maybe perhaps sure "
    "really please pls thanks sorry right true same idk like even still again now already exactly agree dude bro man "
    "anyway whatever either neither never always sometimes ever else instead yet quite go got get let".split()
)
_EMPTY = STOP_WORDS | _FILLERS
# These ask on about the talk, though they name nothing themselves: "how?", "and then?", "who else".
_ASKS_ON = re.compile(r"\b(?:how|when|where|who|whom|whose|which|what|why|then|else|now)\b", re.IGNORECASE)
# Owners and forms of verbs that make two words a statement or a wish: "feel sad", "need help", "got fired".
_VERBS = frozenset(
    "mine hers theirs feel feels feeling felt need needs want wants wanted hate hates love help got get gets getting being been "
    "am is are was were keep keeps kept went gone going quit quitting cry crying cried lost let make makes made "
    "tell told says said".split()
)
_PAST = re.compile(r"\w{3,}ed")


def says_something(text: str) -> bool:
    """Say whether a turn has a telling word at all."""
    return any(len(word) > 1 and word not in _EMPTY for word in _words(text))


def asks_on(text: str) -> bool:
    """Say whether a turn without a telling word still asks something about the talk: "how?", "is it me?"."""
    return "?" in text or _ASKS_ON.search(text) is not None


def is_bare(text: str) -> bool:
    """Say whether a turn is a noun or two, which may mean several things: "Deadline?", and not "I'm sad" or "need help"."""
    words = _words(text)
    if not 0 < len(words) <= AMBIGUOUS_WORDS or len(text.split()) > AMBIGUOUS_WORDS:
        return False
    if len(words) > 1 and _PAST.fullmatch(words[-1]):
        return False  # "mentor ghosted" tells what happened
    return not any(word in _EMPTY or word in _VERBS or "'" in word for word in words)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _TOKEN.findall(text.replace("\u2019", "'"))]
