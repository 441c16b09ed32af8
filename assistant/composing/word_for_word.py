"""A message that is word for word a heading or a way of asking: somebody pressed a button, or typed what many type.

Of 194 such messages 142 were led by their own section: one way weighs little beside text and title (docs/decisions.md). Who asks
what a word means is taken at that word: to the classifier "what is a coffee chat" is of any field, and was not answered.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from assistant.turns.asking import Asked
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

_WORD = re.compile(r"\w+")
_APOSTROPHES = str.maketrans("", "", "'\u2019")
_A = r"(?:(?:an?|the) )?"
_DEFINED = (
    re.compile(rf"(?:what (?:is|are|s)|wh?ats|define|explain|(?:the )?(?:meaning|definition) of) (?:meant by )?{_A}(?P<term>.+)"),
    re.compile(rf"what (?:does|do) {_A}(?P<term>.+) mean"),
    re.compile(rf"{_A}(?P<term>.+) (?:meaning|definition)"),
)
_HEADED = re.compile(r"What (?:is|are) (?!the difference\b)(?P<terms>.+)", re.IGNORECASE)
_BETWEEN = re.compile(r",|\b(?:and|or)\b", re.IGNORECASE)
CERTAIN = 1.0  # the probability that what is asked so is covered


def asked_outright(ranking: Ranking, snapshot: Snapshot, asked: Asked) -> Hit | None:
    """Return the hit whose section is asked for word for word; None if none of those found is."""
    if asked.request is not None:
        return None
    message, is_reply = _meant(asked.question), bool(asked.talk.turns)
    for hit in ranking.hits:
        section = snapshot.section(hit.passage)
        # In a talk "what if he says no" is about what was said before, so only what a button says counts there.
        if message in _ways(section.heading, () if is_reply else section.asked_as):
            return hit
    return None


def led_by_section_of(outright: Hit | None, ranking: Ranking) -> Ranking:
    """Let the section of that hit lead where it is still among those found; a hit may have another score by now."""
    place = None if outright is None else (outright.passage.document_id, outright.passage.section)
    same = (hit for hit in ranking.hits if (hit.passage.document_id, hit.passage.section) == place)
    hit = next(same, None)
    return ranking if hit is None else ranking.led_by(hit)


@lru_cache(maxsize=8192)
def _ways(heading: str, asked_as: tuple[str, ...]) -> frozenset[str]:
    return frozenset((*map(_meant, (heading, *asked_as)), *_explained(heading)))


def _explained(heading: str) -> Iterator[str]:
    """Yield what is asked for by "what is x" where a heading explains x: "What is a check-in, and how is it different?"."""
    if (opened := _HEADED.fullmatch(heading)) is not None:
        for term in filter(None, map(_plain, _BETWEEN.split(opened["terms"]))):
            yield _meant(f"what is {term}")


def _meant(text: str) -> str:
    """Return the plain words of a text, and "what is x" for each of the ways to ask what x means."""
    plain = _plain(text)
    found = next(filter(None, (way.fullmatch(plain) for way in _DEFINED)), None)
    return plain if found is None else f"what is {found['term']}"


def _plain(text: str) -> str:
    """Return the words of a text in small letters, without punctuation and apostrophes."""
    return " ".join(_WORD.findall(text.casefold().translate(_APOSTROPHES)))
