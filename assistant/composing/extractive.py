"""Compose an answer from passages: whole blocks, word for word, in reading order, each with its citation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from assistant.answer import Citation, Part
from assistant.composing.abroad import is_heading_elsewhere
from corpus.document import Block, Document, Role, Section, Span
from index.encoder import Vectors
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

# Set by reading the answers to the 53 single development questions side by side at three settings (docs/decisions.md).
MAX_WORDS = 280
MAX_SECTIONS = 2
# A further section must be on the best one's main topic, score this close to it, and fit nearly as well by itself. At these
# settings it is on a right topic in 212 of 253 answers, at 0.08 and 0.75 in 168 of 197 (docs/decisions.md).
CLOSE_SCORE = 0.12
CLOSE_SIMILARITY = 0.65
# Blocks this alike (cosine) make the same point.
SAME_POINT = 0.75
# A point from a further section must be this close to the question; a single point is a crumb, so there are two or none.
RELEVANT = 0.25
EXTRA_POINTS = range(2, 5)
# The best section for another ask of the message must be this similar to that ask to be quoted too; less where it shares a topic
# with the main section. Set by reading the headings that 36 messages with two asks were given (docs/decisions.md).
ANOTHER_ASK = 0.5
ANOTHER_ASK_ON_TOPIC = 0.45
# One that a message lists as a matter of its own is offered as a question from here on.
OPEN_MATTER = 0.3
ANY_REGION = "any"
FOLLOW_UPS = 3
_READING_ORDER = {Role.LEAD: 0, Role.STEP: 1, Role.NOTE: 2, Role.SAY: 3}
ALSO = "Also, on a question close to yours: {heading}"
ALSO_ASKED = "On what else you asked: {heading}"
# Of each matter of a list the lead and as many steps at least are quoted, and of the rest what has room in its share of the
# words, so that none waits for the others; from this similarity on.
LISTED_STEPS = 3
LISTED_MATTER = 0.4


@dataclass(frozen=True, slots=True)
class Candidate:
    """A section that was found, with its best hit."""

    document: Document
    number: int
    hit: Hit

    @property
    def section(self) -> Section:
        """Return the section itself."""
        return self.document.sections[self.number]


@dataclass(frozen=True, slots=True)
class Composition:
    """The parts, citations and follow-up questions of an answer."""

    parts: tuple[Part, ...]
    citations: tuple[Citation, ...]
    follow_ups: tuple[str, ...]


class ExtractiveComposer:
    """Quote the best section whole, then points of further sections that have not been made yet."""

    def __init__(self, snapshot: Snapshot, regions: frozenset[str] = frozenset()) -> None:
        """Take the index version that the hits come from, and the regions whose rules may be quoted beside the main point."""
        self._snapshot = snapshot
        self._regions = regions

    def compose(
        self,
        ranking: Ranking,
        asked: frozenset[str] = frozenset(),
        sections: int = MAX_SECTIONS,
        asks: Sequence[Ranking] = (),
        *,
        is_list: bool = False,
    ) -> Composition:
        """Compose from what was found, of at most `sections`; `asked` are the questions before this one, case folded.

        `asks` is what was found for each question of a message that has several; each may add its own section. In a list nothing
        else may, and what is not quoted of it is offered.

        Raises:
            ValueError: If nothing was found.
        """
        candidates = self._candidates(ranking.hits)
        if not candidates:
            raise ValueError("nothing was found, so there is nothing to compose")
        main = candidates[0]
        share = MAX_WORDS // min(sections, 1 + len(asks))
        blocks = _in_short(main, share) if is_list else list(main.section.blocks)
        chosen: list[tuple[Candidate, list[Block]]] = [(main, blocks)]
        made = [self._vectors(main)]
        words = _words(main.document, blocks)
        neighbours = () if is_list else self._neighbours(main, candidates[1:])
        found = self._answers_to(asks, main, LISTED_MATTER if is_list else ANOTHER_ASK, is_list=is_list)
        others = [*found, *((c, ranking.vector) for c in neighbours)]
        for other, vector in others:
            points = _in_short(other, share) if is_list else self._new_points(other, vector, np.concatenate(made))
            cost = _words(other.document, points)
            is_again = any(_is_same(other, candidate) for candidate, _ in chosen)
            if points and not is_again and words + cost <= MAX_WORDS and len(chosen) < sections:
                chosen.append((other, points))
                made.append(self._vectors(other))
                words += cost
        used = {(candidate.document.id, candidate.number) for candidate, _ in chosen}
        parts, citations = self._write(chosen, ALSO_ASKED if is_list else ALSO)
        least = OPEN_MATTER if is_list else ANOTHER_ASK
        left = self._answers_to(asks, main, least, is_list=is_list)
        open_asks = [best for best, _ in left]  # what no section answers here is a button
        return Composition(parts, citations, self._follow_ups(main, [main, *open_asks, *candidates[1:]], used, asked))

    def _candidates(self, hits: Sequence[Hit]) -> list[Candidate]:
        """Return the sections of the hits, each once, best first."""
        found: dict[tuple[str, int], Candidate] = {}
        for hit in hits:
            document = self._snapshot.documents[hit.passage.document_id]
            found.setdefault((document.id, hit.passage.section), Candidate(document, hit.passage.section, hit))
        return list(found.values())

    def _answers_to(
        self, asks: Sequence[Ranking], main: Candidate, least: float = ANOTHER_ASK, *, is_list: bool = False
    ) -> Iterator[tuple[Candidate, Vectors]]:
        """Yield the best section for each ask that the main one does not answer, if it fits, and the ask's own vector."""
        for found in asks:
            best = next(iter(self._candidates(found.hits)), None)
            if best is not None and _is_same(best, main) and is_list:
                # "how do I get one" is near to what "one" is, which the matter before has quoted already
                others = (c for c in self._candidates(found.hits) if not _is_same(c, main))
                best = next((c for c in others if best.hit.score - c.hit.score <= CLOSE_SCORE), None)
            if best is None or _is_same(best, main):
                continue
            on_topic = not set(main.document.topics).isdisjoint(best.document.topics)
            if best.hit.similarity >= (min(least, ANOTHER_ASK_ON_TOPIC) if on_topic else least) and self._is_here(best, main):
                yield best, found.vector

    def _is_here(self, candidate: Candidate, main: Candidate) -> bool:
        """Say whether a section holds where the main one does, or where the reader is, and its heading names no other country."""
        here = {ANY_REGION, *main.document.region, *self._regions}
        is_main_here = not {ANY_REGION, *self._regions}.isdisjoint(main.document.region)
        named = self._regions if is_main_here else self._regions.union(main.document.region)
        return not here.isdisjoint(candidate.document.region) and not is_heading_elsewhere(candidate.section.heading, named)

    def _neighbours(self, main: Candidate, others: Sequence[Candidate]) -> list[Candidate]:
        """Return the sections that may add to the main one: nearly as good, and on its main topic."""
        best = main.hit
        return [
            c
            for c in others
            if best.score - c.hit.score <= CLOSE_SCORE
            and c.hit.similarity >= CLOSE_SIMILARITY * best.similarity
            and main.document.topics[0] in c.document.topics
            and self._is_here(c, main)
        ]

    def _new_points(self, other: Candidate, vector: Vectors, made: Vectors) -> list[Block]:
        """Return the lead and steps that are closest to the question and not yet made; none if there are too few."""
        vectors = self._vectors(other)
        relevance = vectors @ vector
        repeats = (vectors @ made.T).max(axis=1)
        fitting = [
            row
            for row, block in enumerate(other.section.blocks)
            if block.role in (Role.LEAD, Role.STEP) and relevance[row] >= RELEVANT and repeats[row] < SAME_POINT
        ]
        best = sorted(fitting, key=lambda row: -float(relevance[row]))[: EXTRA_POINTS.stop - 1]
        return [other.section.blocks[row] for row in sorted(best)] if len(best) >= EXTRA_POINTS.start else []

    def _vectors(self, candidate: Candidate) -> Vectors:
        return self._snapshot.blocks.of(candidate.document.id, candidate.number, len(candidate.section.blocks))

    def _write(self, chosen: Sequence[tuple[Candidate, list[Block]]], also: str) -> tuple[tuple[Part, ...], tuple[Citation, ...]]:
        parts: list[Part] = []
        citations: list[Citation] = []
        for candidate, blocks in chosen:
            if parts:
                parts.append(Part(also.format(heading=candidate.section.heading)))
            number = len(citations) + 1
            citations.append(self._citation(number, candidate, blocks))
            for block in sorted(blocks, key=lambda block: _READING_ORDER[block.role]):
                text = block.span.of(candidate.document.text)
                parts.append(Part(text, block.role, number, block.setting))
        return tuple(parts), tuple(citations)

    def _citation(self, number: int, candidate: Candidate, blocks: Sequence[Block]) -> Citation:
        document = candidate.document
        span = Span(min(block.span.start for block in blocks), max(block.span.end for block in blocks))
        keys = dict.fromkeys(key for block in candidate.section.blocks for key in block.sources)
        return Citation(
            number=number,
            passage_id=candidate.hit.passage.id,
            document_id=document.id,
            topics=document.topics,
            title=document.title,
            heading=candidate.section.heading,
            quote=span.of(document.text),
            span=span,
            similarity=round(candidate.hit.similarity, 4),
            sources=tuple(self._snapshot.sources[key] for key in keys),
            reviewed=document.reviewed,
            review_by=document.review_by,
            reviewed_by=document.reviewed_by,
            programme=document.programme,
        )

    def _follow_ups(
        self, main: Candidate, candidates: Sequence[Candidate], used: set[tuple[str, int]], asked: frozenset[str]
    ) -> tuple[str, ...]:
        """Return questions answered next door: sections that were found too, then those after the main one in its file."""
        count = len(main.document.sections)
        beside = [Candidate(main.document, (main.number + step) % count, main.hit) for step in range(1, count)]
        headings: list[str] = []
        for candidate in [*candidates[1:], *beside]:
            heading = candidate.section.heading
            is_new = (candidate.document.id, candidate.number) not in used and heading not in headings
            if is_new and self._is_here(candidate, main) and heading.casefold() not in asked:
                headings.append(heading)
        return tuple(headings[:FOLLOW_UPS])


def _words(document: Document, blocks: Sequence[Block]) -> int:
    return sum(len(block.span.of(document.text).split()) for block in blocks)


def _is_same(one: Candidate, other: Candidate) -> bool:
    """Say whether two hits lie in one section."""
    return (one.document.id, one.number) == (other.document.id, other.number)


def _in_short(candidate: Candidate, share: int) -> list[Block]:
    """Return the lead and the first steps of a section, of a template its words, and as much of the rest as has room."""
    blocks, document = candidate.section.blocks, candidate.document
    steps = [block for block in blocks if block.role is Role.STEP]
    lead = [block for block in blocks if block.role is Role.LEAD]
    words = [block for block in blocks if block.role is Role.SAY]
    notes = [block for block in blocks if block.role is Role.NOTE]
    chosen = lead + steps[:LISTED_STEPS] + (words if document.kind == "template" else [])
    for block in [*steps[LISTED_STEPS:], *words, *notes]:
        if block not in chosen and _words(document, [*chosen, block]) <= share:
            chosen.append(block)
    return [block for block in blocks if block in chosen]
