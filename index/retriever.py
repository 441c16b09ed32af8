"""Hybrid search: cosines and BM25 scores of the same passages, combined into one ranking."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Protocol

import numpy as np

from corpus.document import Passage
from corpus.lexicon import Lexicon
from index.dense import DenseIndex, Rows
from index.encoder import Encoder, Vectors
from index.lexical import LexicalIndex
from index.ranking import Floats, order, weighted_sum


@dataclass(frozen=True, slots=True)
class RetrievalOptions:
    """How scores are combined; each default was chosen by an experiment in docs/decisions.md.

    `dense_weight` is the cosine's share of a score, the rest is BM25's. `history_weight` is the share of the earlier turns
    when a question follows up. `nearest_vectors` and `best_terms` bound how many candidates each index contributes.
    """

    dense_weight: float = 0.9
    history_weight: float = 0.5
    nearest_vectors: int = 256
    best_terms: int = 128

    def __post_init__(self) -> None:
        if not (0 <= self.dense_weight <= 1 and 0 <= self.history_weight <= 1):
            raise ValueError("dense_weight and history_weight must lie between 0 and 1")
        if self.nearest_vectors < 1 or self.best_terms < 1:
            raise ValueError("nearest_vectors and best_terms must be at least 1")

    def as_dict(self) -> dict[str, float]:
        """Return the options as the manifest stores them."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found for a question: combined score 0…1, its best cosine, and its BM25 score."""

    passage: Passage
    score: float
    similarity: float
    lexical: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """The hits for a question, best first, and the question's own unit vector (d,) float32."""

    hits: tuple[Hit, ...]
    vector: Vectors


class Retriever(Protocol):
    """Anything that finds passages for a question."""

    def search(self, question: str, top_k: int, earlier: str = "") -> Ranking:
        """Return up to `top_k` hits, best first; `earlier` is the conversation before the question, newest turn first."""


class HybridRetriever:
    """Search passages by meaning and by words."""

    def __init__(
        self,
        passages: Sequence[Passage],
        dense: DenseIndex,
        lexical: LexicalIndex,
        encoder: Encoder,
        lexicon: Lexicon,
        options: RetrievalOptions,
    ) -> None:
        """Wire the parts of one index version; passage number i is row i of both indexes."""
        self._passages = tuple(passages)
        self._ids = tuple(passage.id for passage in passages)
        self._dense = dense
        self._lexical = lexical
        self._encoder = encoder
        self._lexicon = lexicon
        self._options = options

    def search(self, question: str, top_k: int, earlier: str = "") -> Ranking:
        """Return up to `top_k` hits, best first, ties by passage id.

        With `earlier`, the scores of the question and of the whole conversation, newest turn first, are averaged: the recipe
        that won on MTRAG-UN among eight (docs/decisions.md). Abbreviations and phone typing are written out for the encoder.
        """
        queries = [question, f"{question}\n{earlier}"] if earlier.strip() else [question]
        vectors = [self._encoder.encode_query(self._lexicon.written_out(query)) for query in queries]
        if not self._passages:
            return Ranking((), vectors[0])
        lexical = [self._lexical.scores(query) for query in queries]
        rows = self._candidates(vectors, lexical)
        cosines = [self._dense.cosines(vector, rows) for vector in vectors]
        combined = [
            weighted_sum(cosine, scores[rows], self._options.dense_weight)
            for cosine, scores in zip(cosines, lexical, strict=True)
        ]
        total = self._with_history(combined)
        ranked = order(total, [self._ids[row] for row in rows])[:top_k]
        hits = (
            Hit(self._passages[rows[at]], float(total[at]), float(cosines[0][at]), float(lexical[0][rows[at]])) for at in ranked
        )
        return Ranking(tuple(hits), vectors[0])

    def _with_history(self, combined: list[Floats]) -> Floats:
        if len(combined) == 1:
            return combined[0]
        share = self._options.history_weight
        total: Floats = (1 - share) * combined[0] + share * combined[1]
        return total

    def _candidates(self, vectors: list[Vectors], lexical: list[Floats]) -> Rows:
        """Return the rows that either index puts forward for any query, in rising order."""
        found = [self._dense.nearest(vector, self._options.nearest_vectors) for vector in vectors]
        for scores in lexical:
            count = min(self._options.best_terms, len(scores))
            best = np.argpartition(scores, len(scores) - count)[len(scores) - count :]
            found.append(best[scores[best] > 0])
        rows: Rows = np.unique(np.concatenate(found))
        return rows
