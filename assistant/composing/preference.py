"""Which of the hits that fit nearly as well leads: what suits the reader's country, their portal, and a calm question."""

import re

from assistant.composing.abroad import is_here, is_known, speaks_of_elsewhere
from assistant.composing.context import NOWHERE, Context
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

# What guidance for another country gives up in score. Questions that name their country score 0.1 and more above the rest.
ELSEWHERE = 0.04
# The same where it says itself that it is for another country, and the reader is known not to be there; as long as what takes its
# place is this share as similar to the question, so that nothing beside the point does.
NAMED_ELSEWHERE = 0.13
AS_SIMILAR = 0.75
# What guidance for the reader's stage, programme or page gains. Right pages lead 51 of 53 development questions to their topic
# instead of 45, wrong ones and wrong stages 44 or 45; at 0.06 a wrong stage costs three (docs/decisions.md, What a portal says).
NEARER = 0.05
# Sections elsewhere that are on a life in danger: of a mentee, a friend.
_ON_DYING = re.compile(r"be alive|want(?:s)? to die|hurt (?:themselves|himself|herself)|said dark things|suicid", re.IGNORECASE)
CRISIS_TOPIC = "crisis-and-confidential-support"
# What guidance on crises gives up where nothing sounded like one: the six questions that it led wrongly, it led by 0.042 at most;
# stories told for it, by 0.076 in the median (docs/decisions.md, Guidance on crises).
CALM = 0.05
# The same for a heading that names death: "my mentee told me he doesn't want to be a surgeon" is near it by its words alone, and
# who means it is heard before anything is searched. Ten such questions of one reader were led wrongly by less than this.
ON_DYING = 0.15


def for_region(ranking: Ranking, snapshot: Snapshot, regions: frozenset[str]) -> Ranking:
    """Let guidance for another country lead only when the question plainly is about it; the rest of the order stays."""
    near = _near(ranking, snapshot, regions)
    if not near or near[0] is ranking.hits[0]:
        return ranking
    lead, best = ranking.hits[0], max(near, key=lambda hit: hit.score)
    if lead.score - best.score <= ELSEWHERE:
        return ranking.led_by(best)
    if is_known(regions) and is_on_crises(lead, snapshot):
        return ranking.led_by(best)  # the numbers on it do not work where the reader is
    if not is_known(regions) or not speaks_of_elsewhere(lead, snapshot, regions):
        return ranking
    fitting = [
        hit
        for hit in near
        if lead.score - hit.score <= NAMED_ELSEWHERE
        and hit.similarity >= AS_SIMILAR * lead.similarity
        and not speaks_of_elsewhere(hit, snapshot, regions)
    ]
    return ranking.led_by(max(fitting, key=lambda hit: hit.score)) if fitting else ranking


def for_context(ranking: Ranking, snapshot: Snapshot, context: Context, regions: frozenset[str]) -> Ranking:
    """Let guidance for the reader's stage, programme or page lead where it fits nearly as well; the rest of the order stays."""
    if context == NOWHERE or not ranking.hits:
        return ranking
    topics = context.topics(snapshot.topics.values())

    def score(hit: Hit) -> float:
        document = snapshot.documents[hit.passage.document_id]
        return hit.score + NEARER * context.fit(document, document.sections[hit.passage.section], topics)

    first = ranking.hits[0]
    best = max((first, *_near(ranking, snapshot, regions)), key=score)  # the first one that has the most
    return ranking if best is first else ranking.led_by(best)


def for_calm(ranking: Ranking, snapshot: Snapshot, regions: frozenset[str]) -> Ranking:
    """Let guidance on crises lead only when the question plainly is about it; the rest of the order stays.

    "This rotation is going to kill me, how do I tell my mentor" wants words for the mentor, not the page for tonight.
    """
    if not ranking.hits or not is_on_crises(ranking.hits[0], snapshot):
        return ranking
    others = [hit for hit in _near(ranking, snapshot, regions) if not is_on_crises(hit, snapshot)]
    best = max(others, key=lambda hit: hit.score, default=ranking.hits[0])
    given_up = ON_DYING if _ON_DYING.search(snapshot.section(ranking.hits[0].passage).heading) else CALM
    return ranking if ranking.hits[0].score - best.score > given_up else ranking.led_by(best)


def _near(ranking: Ranking, snapshot: Snapshot, regions: frozenset[str]) -> list[Hit]:
    """Return the hits whose guidance holds in one of these countries, in their order."""
    return [hit for hit in ranking.hits if is_here(hit, snapshot, regions)]


def is_on_crises(hit: Hit, snapshot: Snapshot) -> bool:
    """Say whether a hit is guidance on crises, by its topic or by its heading."""
    is_topic = CRISIS_TOPIC in snapshot.documents[hit.passage.document_id].topics[:1]
    return is_topic or _ON_DYING.search(snapshot.section(hit.passage).heading) is not None
