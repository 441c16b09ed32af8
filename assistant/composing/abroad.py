"""Guidance that is for another country than the reader's: which sections say so, and what is said above such a quote."""

from collections.abc import Sequence
from functools import lru_cache

from assistant.answer import Answer, Citation, Part
from corpus.document import Document, Role
from corpus.regions import ANYWHERE, COUNTRIES, known_regions
from index.retriever import Hit
from index.snapshot import Snapshot

WRITTEN_FOR = "This was written for {countries}: offices and rules may differ where you are."
# The country of an installation that nobody has set: its reader may be anywhere, and is told nothing of other countries.
UNSET = "us"


def is_known(regions: frozenset[str]) -> bool:
    """Say whether it is certain that the reader is in one of these countries: they said so, or their portal is set to it."""
    return UNSET not in regions


def asked_of(regions: frozenset[str], question: str) -> frozenset[str]:
    """Return the countries whose guidance suits a question: where the reader is, and what they ask about from there."""
    return regions | _countries(question) if is_known(regions) else regions


def is_here(hit: Hit, snapshot: Snapshot, regions: frozenset[str]) -> bool:
    """Say whether the guidance of a hit holds in one of these countries."""
    return not {ANYWHERE, *regions}.isdisjoint(snapshot.documents[hit.passage.document_id].region)


def speaks_of_elsewhere(hit: Hit, snapshot: Snapshot, regions: frozenset[str]) -> bool:
    """Say whether the heading or the first words of a hit's section name other countries, or their bodies, and none of these."""
    document = snapshot.documents[hit.passage.document_id]
    named = _named(document, hit.passage.section)
    return bool(named) and named.isdisjoint(regions)


def is_heading_elsewhere(heading: str, regions: frozenset[str]) -> bool:
    """Say whether a heading names other countries and none of these: "UK resident doctor: who do I tell"."""
    named = _countries(heading)
    return is_known(regions) and bool(named) and named.isdisjoint(regions)


def from_elsewhere(
    parts: tuple[Part, ...], citations: Sequence[Citation], snapshot: Snapshot, regions: frozenset[str]
) -> tuple[Part, ...]:
    """Return the parts of an answer, a line before the first quote if that is for another country than the reader's."""
    if not citations or not is_known(regions):
        return parts
    written_for = snapshot.documents[citations[0].document_id].region
    if not {ANYWHERE, *regions}.isdisjoint(written_for):
        return parts
    place = next((number for number, part in enumerate(parts) if part.citation is not None), 0)
    names = [COUNTRIES[code] for code in written_for if code in COUNTRIES]
    return (*parts[:place], Part(WRITTEN_FOR.format(countries=" and ".join(names))), *parts[place:])


def is_for_elsewhere(answer: Answer) -> bool:
    """Say whether an answer says that what it quotes is for another country than the reader's."""
    return any(part.text.startswith(WRITTEN_FOR.partition("{")[0]) for part in answer.parts if part.citation is None)


def _named(document: Document, number: int) -> frozenset[str]:
    section = document.sections[number]
    lead = next((block.span.of(document.text) for block in section.blocks if block.role is Role.LEAD), "")
    return _countries(f"{section.heading}\n{lead}")


@lru_cache(maxsize=4096)
def _countries(text: str) -> frozenset[str]:
    return known_regions().countries_in(text)
