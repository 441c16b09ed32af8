"""The searchable parts of one version: what each puts forward for a text, and how each scores what was put forward."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from corpus.document import Passage
from index.dense import DenseIndex
from index.encoder import Encoded, Vectors
from index.lexical import LexicalIndex
from index.options import RetrievalOptions
from index.ranking import Floats
from index.search import Rows
from index.topics import TopicModel


@dataclass(frozen=True, slots=True)
class LookedUp:
    """A text, also as the encoders read it; each passage's BM25 score for it (n,), and the rows that any index puts forward."""

    text: str
    read: Encoded
    lexical: Floats
    rows: Rows


@dataclass(frozen=True, slots=True)
class Indexes:
    """The searchable parts of one version; passage i is row i of each.

    Without topics, topics do not count; `closer` holds the vectors of a larger encoder, where the encoder has one.
    """

    passages: Sequence[Passage]
    dense: DenseIndex
    lexical: LexicalIndex
    topics: TopicModel | None = None
    closer: DenseIndex | None = None

    def look_up(self, text: str, read: Encoded, options: RetrievalOptions) -> LookedUp:
        """Look a text up in every index; nothing is compared with more than a few hundred passages afterwards."""
        scores = self.lexical.scores(text)
        found = [self.dense.nearest(read.vector, options.nearest_vectors)]
        if self.closer is not None and read.close is not None:
            found.append(self.closer.nearest(read.close, options.nearest_close))
        best = np.flatnonzero(scores)  # of 100,000 passages most share no word, and partitioning their zeros took 3 ms
        beyond = max(0, len(best) - options.best_terms)
        found.append(best[np.argpartition(scores[best], beyond)[beyond:]] if beyond else best)
        return LookedUp(text, read, scores, together(found))

    def similarities(self, read: Encoded, rows: Rows, options: RetrievalOptions) -> Floats:
        """Return each passage's similarity (r,): the cosines of its fields, of both encoders where both have read the text."""
        weights, share = options.field_weights(), np.float32(options.close_weight)
        similarity = self.dense.similarities(read.vector, rows, weights)
        if self.closer is None or read.close is None:
            return similarity
        close = self.closer.similarities(read.close, rows, weights)
        mixed: Floats = (1 - share) * similarity + share * close
        return mixed

    def topic_scores(self, vector: Vectors, rows: Rows) -> Floats:
        """Return each passage's topic score (r,), 0…1; without topics, 0."""
        return np.zeros(len(rows), dtype=np.float32) if self.topics is None else self.topics.scores(vector, rows)


def together(found: Sequence[Rows]) -> Rows:
    """Return the rows that any of several hold, each once, in rising order."""
    rows: Rows = np.unique(np.concatenate(found))
    return rows
