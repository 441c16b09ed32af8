"""A message that is word for word a heading or a way of asking: somebody pressed a button, or typed what many type.

Of 194 such messages 142 were led by their own section: one way weighs little beside text and title (docs/decisions.md).
"""

import re
from functools import lru_cache

from assistant.turns.asking import Asked
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

_WORD = re.compile(r"\w+")
_APOSTROPHES = str.maketrans("", "", "'\u2019")
CERTAIN = 1.0  # the probability that what is asked so is covered


def asked_outright(ranking: Ranking, snapshot: Snapshot, asked: Asked) -> Hit | None:
    """Return the hit whose section is asked for word for word; None if none of those found is."""
    if asked.request is not None:
        return None
    message, is_reply = _plain(asked.question), bool(asked.talk.turns)
    for hit in ranking.hits:
        section = snapshot.section(hit.passage)
        # In a talk "what if he says no" is about what was said before, so only what a button says counts there.
        if message in _ways((section.heading,) if is_reply else (section.heading, *section.asked_as)):
            return hit
    return None


def led_by_section_of(outright: Hit | None, ranking: Ranking) -> Ranking:
    """Let the section of that hit lead where it is still among those found; a hit may have another score by now."""
    place = None if outright is None else (outright.passage.document_id, outright.passage.section)
    same = (hit for hit in ranking.hits if (hit.passage.document_id, hit.passage.section) == place)
    hit = next(same, None)
    return ranking if hit is None else ranking.led_by(hit)


@lru_cache(maxsize=8192)
def _ways(ways: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(_plain, ways))


def _plain(text: str) -> str:
    """Return the words of a text in small letters, without punctuation and apostrophes."""
    return " ".join(_WORD.findall(text.casefold().translate(_APOSTROPHES)))
