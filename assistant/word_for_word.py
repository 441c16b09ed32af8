"""A message that is word for word a heading or a way of asking: somebody pressed a button, or typed what many type.

Of 194 such messages 142 were led by their own section: one way weighs little beside text and title (docs/decisions.md).
"""

import re
from functools import lru_cache

from assistant.asking import Asked
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

_WORD = re.compile(r"\w+")
_APOSTROPHES = str.maketrans("", "", "'\u2019")
CERTAIN = 1.0  # the probability that what is asked so is covered


def outright_first(ranking: Ranking, snapshot: Snapshot, asked: Asked) -> Ranking:
    """Let the section lead that is asked for word for word, if one of those found is."""
    hit = _asked_outright(ranking, snapshot, asked)
    return ranking if hit is None else ranking.led_by(hit)


def is_asked_outright(ranking: Ranking, snapshot: Snapshot, asked: Asked) -> bool:
    """Say whether one of the sections found is asked for word for word."""
    return _asked_outright(ranking, snapshot, asked) is not None


def _asked_outright(ranking: Ranking, snapshot: Snapshot, asked: Asked) -> Hit | None:
    if asked.request is not None:
        return None
    message, is_reply = _plain(asked.question), bool(asked.talk.turns)
    for hit in ranking.hits:
        section = snapshot.section(hit.passage)
        # In a talk "what if he says no" is about what was said before, so only what a button says counts there.
        if message in _ways((section.heading,) if is_reply else (section.heading, *section.asked_as)):
            return hit
    return None


@lru_cache(maxsize=8192)
def _ways(ways: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(_plain, ways))


def _plain(text: str) -> str:
    """Return the words of a text in small letters, without punctuation and apostrophes."""
    return " ".join(_WORD.findall(text.casefold().translate(_APOSTROPHES)))
