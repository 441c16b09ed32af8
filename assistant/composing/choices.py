"""What a bare noun may mean: in a talk its meaning there first, then one section of each topic that it is near to."""

from collections.abc import Iterable

from assistant.composing.context import telling
from assistant.composing.preference import is_on_crises
from assistant.composing.said import is_said
from assistant.conversation import Conversation
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

CHOICES = 3
# How likely covered a noun must be to be asked back; it says too little to be sure. Of 73 nouns that the guidance is about 56
# are at or above it and of 59 of other fields three, in a talk (where a noun is likelier to mean something here) 61 and six.
WORD_ABOVE = 0.03
WORD_IN_TALK_ABOVE = 0.01


def calm(ranking: Ranking, snapshot: Snapshot) -> Ranking:
    """Leave out guidance on crises: a word of other fields is near to anything, "car" to thoughts of crashing one."""
    return ranking.with_hits(hit for hit in ranking.hits if not is_on_crises(hit, snapshot))


def in_talk(talk: Conversation, ranking: Ranking, snapshot: Snapshot) -> Hit | None:
    """Return the best hit that has a word of the turn and is on a topic of what the talk has quoted last."""
    for turn in reversed(talk.turns):
        told = (hit for hit in ranking.hits if is_said(ranking.with_hits((hit,)), snapshot, [turn.answer]))
        if topics := {_topic(hit, snapshot) for hit in told}:
            return next((hit for hit in ranking.hits if hit.lexical > 0 and _topic(hit, snapshot) in topics), None)
    return None


def led_by(hit: Hit, ranking: Ranking) -> Ranking:
    """Return a ranking with a hit of another search at its front."""
    return ranking.with_hits((hit, *(other for other in ranking.hits if other.passage != hit.passage)))


def name_it(choices: Iterable[str], noun: str) -> bool:
    """Say whether two or more of what is offered have a word of the noun itself: then it is one of the guidance's words."""
    words = telling(noun)
    return sum(not words.isdisjoint(telling(choice)) for choice in choices) > 1


def headings(ranking: Ranking, snapshot: Snapshot, noun: str) -> tuple[str, ...]:
    """Return the heading of the best section of each topic, as many as are offered: what leads, then those that name the noun."""
    found: dict[str, str] = {}
    for hit in (*ranking.hits[:1], *(hit for hit in ranking.hits if is_named_by(hit, snapshot, noun)), *ranking.hits):
        found.setdefault(_topic(hit, snapshot), snapshot.section(hit.passage).heading)
    return tuple(found.values())[:CHOICES]


def is_named_by(hit: Hit, snapshot: Snapshot, noun: str) -> bool:
    """Say whether the heading of a section has a word of the noun."""
    return not telling(noun).isdisjoint(telling(snapshot.section(hit.passage).heading))


def _topic(hit: Hit, snapshot: Snapshot) -> str:
    return snapshot.documents[hit.passage.document_id].topics[0]
