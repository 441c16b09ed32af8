"""Guidance that says nearly the same twice, found by the encoder: near-duplicate sections and numbers that differ."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from corpus.document import Document, Problem, Role, Section
from corpus.loader import Corpus
from index.encoder import Encoder, Vectors

# Of 1,185 sections one pair lay above 0.92, and reading it confirmed the repeat; pairs at 0.86-0.89 were mere neighbours.
SAME_SECTION = 0.92
# Above this, two blocks make one point; five of 2,110 blocks with numbers had such a twin with other numbers.
SAME_POINT = 0.90
_NUMBER = re.compile(
    r"\d[\d,.]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A text with its place and what must agree for it to be compared."""

    document: Document
    section: Section
    text: str


def near_duplicates(corpus: Corpus, encoder: Encoder) -> tuple[Problem, ...]:
    """Return a problem for each section that says nearly what another says: keep one, or tell them apart."""
    pieces = [
        _Piece(document, section, section.span.of(document.text))
        for document in corpus.documents
        for section in document.sections
    ]
    return tuple(
        Problem(one.document.path, one.section.line, f"nearly the same as {_place(other)}; keep one, or tell them apart")
        for one, other in _pairs(pieces, encoder, SAME_SECTION)
    )


def differing_numbers(corpus: Corpus, encoder: Encoder) -> tuple[Problem, ...]:
    """Return a note for each pair of blocks on one topic and region that make one point with different numbers."""
    pieces = [
        _Piece(document, section, block.span.of(document.text))
        for document in corpus.documents
        for section in document.sections
        for block in section.blocks
        if block.role is not Role.SAY and _numbers(block.span.of(document.text))
    ]
    return tuple(
        Problem(one.document.path, one.section.line, f"'{one.text[:70]}' but '{other.text[:70]}' in {_place(other)}")
        for one, other in _pairs(pieces, encoder, SAME_POINT)
        if set(one.document.topics) & set(other.document.topics)
        and one.document.region == other.document.region
        and _numbers(one.text) != _numbers(other.text)
    )


def _pairs(pieces: Sequence[_Piece], encoder: Encoder, floor: float) -> Iterator[tuple[_Piece, _Piece]]:
    vectors = encoder.encode_passages([piece.text for piece in pieces])
    for row in range(len(pieces) - 1):
        for at in _alike(vectors, row, floor):
            yield pieces[at], pieces[row]


def _alike(vectors: Vectors, row: int, floor: float) -> list[int]:
    """Return the later rows whose cosine with `row` is at least `floor`."""
    found = np.flatnonzero(vectors[row + 1 :] @ vectors[row] >= floor)
    return [row + 1 + int(at) for at in found]


def _numbers(text: str) -> frozenset[str]:
    return frozenset(match.casefold() for match in _NUMBER.findall(text))


def _place(piece: _Piece) -> str:
    return f"{piece.document.path}:{piece.section.line} ('{piece.section.heading[:60]}')"
