"""Guidance past its day of review: it ranks lower, says so where it is quoted, and in the end is not quoted at all."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from assistant.answer import Citation, Part
from corpus.document import Document
from corpus.due import days_past, is_withheld
from index.retriever import Ranking

# What guidance past its day gives up in score: half of what guidance for another country does, so that it still answers where
# nothing fresh fits as well.
EXPIRED = 0.02
NOTICE = (
    "{numbers} should have been read again by {day}. Check numbers, dates and rules with your program before you rely on them."
)


def by_freshness(ranking: Ranking, documents: Mapping[str, Document], today: date, grace_days: int) -> Ranking:
    """Leave out what is past its day by more than the grace, and move what is past it behind fresh hits that fit nearly as well.

    The order among fresh hits stays as it is: it is not by score alone (index.ranking).
    """
    found = [(hit, documents[hit.passage.document_id]) for hit in ranking.hits]
    kept = [(hit, days_past(document, today)) for hit, document in found if not is_withheld(document, today, grace_days)]
    ages = [age for _, age in kept]
    aged = [replace(hit, score=max(0.0, hit.score - EXPIRED)) if age > 0 else hit for hit, age in kept]
    fresh = [place for place, age in enumerate(ages) if age <= 0]

    def place_of(place: int) -> tuple[int, bool]:
        if ages[place] <= 0:
            return place, False
        ahead = [other for other in fresh if other > place and aged[other].score > aged[place].score]
        return max(ahead, default=place), True

    return ranking.with_hits(aged[place] for place in sorted(range(len(aged)), key=place_of))


def marked(citations: Sequence[Citation], today: date) -> tuple[Citation, ...]:
    """Mark the citations of guidance that is past its day of review."""
    return tuple(replace(citation, expired=citation.review_by < today) for citation in citations)


def notices(citations: Sequence[Citation]) -> tuple[Part, ...]:
    """Return what an answer says of the citations that are marked, nothing if none is."""
    expired = [citation for citation in citations if citation.expired]
    if not expired:
        return ()
    numbers = " and ".join(f"[{citation.number}]" for citation in expired)
    day = min(citation.review_by for citation in expired)
    return (Part(NOTICE.format(numbers=numbers, day=f"{day:%-d %B %Y}")),)
