"""What a talk has quoted already: a reply that brings the same section again helps nobody."""

import re
from collections.abc import Sequence

from assistant.answer import Part
from assistant.composing.extractive import CLOSE_SIMILARITY
from assistant.persons.roles import ROLE, plain_role, same_side
from corpus.document import Role
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

# How far behind the best a new section may be and still answer a reply, and what one gains in the document that was quoted last:
# talks stay with a subject (docs/decisions.md, Follow-ups).
NEARLY = 0.08
BESIDE = 0.02
# What "more" brings must be this near to the question, as a share of the nearest: what a second section must be (extractive.py).
STILL_ABOUT = CLOSE_SIMILARITY

_OF_WHOM = re.compile(rf"\b(?:my|our) (?:\w+ ){{0,2}}?(?P<role>{ROLE})s?\b(?!['\u2019]s)", re.IGNORECASE)


def without_said(ranking: Ranking, snapshot: Snapshot, answers: Sequence[str]) -> Ranking:
    """Leave out the sections that earlier answers quoted, if another fits nearly as well as the best; else change nothing.

    What leads then is the section that fits best; one of the document that the last answer quoted gains a little.
    """
    told = [_words(answer) for answer in answers if answer.strip()]
    if not told or not ranking.hits:
        return ranking
    fresh = tuple(hit for hit in ranking.hits if not _is_quoted(hit, snapshot, told))
    quoted = {hit.passage.document_id for hit in ranking.hits if _is_quoted(hit, snapshot, told[-1:])}
    best = max(fresh, key=lambda hit: hit.score + BESIDE * (hit.passage.document_id in quoted), default=None)
    if best is None or ranking.hits[0].score - best.score > NEARLY:
        return ranking
    return ranking.with_hits(fresh).led_by(best)


def further(ranking: Ranking, snapshot: Snapshot, answers: Sequence[str], question: str = "") -> Ranking:
    """Leave out what earlier answers quoted anything of, what is too far from the question or of somebody else; all may go."""
    told = [_words(answer) for answer in answers if answer.strip()]
    least = STILL_ABOUT * max((hit.similarity for hit in ranking.hits), default=0.0)
    near = (hit for hit in ranking.hits if hit.similarity >= least and not _is_told(hit, snapshot, told))
    fresh = (hit for hit in near if not _is_of_another(snapshot.section(hit.passage).heading, question))
    return ranking.with_hits(fresh)


def _is_of_another(heading: str, question: str) -> bool:
    """Say whether a section is about one of another kind than all whom the question names: a co-resident, and not "my mentor"."""
    asked, about = _OF_WHOM.findall(question), _OF_WHOM.match(heading)
    if about is None or not asked:
        return False
    return not any(same_side(plain_role(role), plain_role(about["role"])) for role in asked)


def is_said(ranking: Ranking, snapshot: Snapshot, answers: Sequence[str]) -> bool:
    """Say whether the best section is one that earlier answers quoted."""
    told = [_words(answer) for answer in answers if answer.strip()]
    return bool(told and ranking.hits) and _is_quoted(ranking.hits[0], snapshot, told)


def is_told(parts: Sequence[Part], answers: Sequence[str]) -> bool:
    """Say whether what leads an answer stands in one of earlier answers."""
    first = next((_words(part.text) for part in parts if part.citation is not None), None)
    return first is not None and any(first in _words(answer) for answer in answers)


def _is_quoted(hit: Hit, snapshot: Snapshot, told: Sequence[str]) -> bool:
    document = snapshot.documents[hit.passage.document_id]
    blocks = document.sections[hit.passage.section].blocks
    lead = next((block.sentences[0].of(document.text) for block in blocks if block.role is Role.LEAD), None)
    return lead is not None and any(_words(lead) in answer for answer in told)


def _is_told(hit: Hit, snapshot: Snapshot, told: Sequence[str]) -> bool:
    """Say whether any whole part of a section stands in an answer: beside another section only some of its steps are quoted."""
    document = snapshot.documents[hit.passage.document_id]
    parts = [_words(block.span.of(document.text)) for block in document.sections[hit.passage.section].blocks]
    return any(part in answer for answer in told for part in parts)


def _words(text: str) -> str:
    return " ".join(text.casefold().split())
