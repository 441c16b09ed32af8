"""Hybrid search: cosines, BM25 scores and topic scores of the same passages, combined into one diversified ranking."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Protocol

import numpy as np

from corpus.document import Passage
from corpus.lexicon import Lexicon
from index.dense import DenseIndex
from index.encoder import Encoder, Vectors
from index.lexical import LexicalIndex
from index.ranking import Floats, maximal_marginal_relevance, order, theoretical_min_max, weighted_sum
from index.reply import COSINE, LEANS, LEXICAL, SIGNALS, TOPIC, Reply, ReplyOptions
from index.search import Rows
from index.topics import TopicModel

REPLY_OPTIONS = ReplyOptions()


@dataclass(frozen=True, slots=True)
class RetrievalOptions:
    """How scores are combined; each default was chosen by an experiment in docs/decisions.md.

    `dense_weight` is the cosine's share of the text score, the rest is BM25's; `reply_dense_weight` that of a question which
    follows up: it is short, and its few words count more. `text`, `title`, `questions` and `question`
    weigh the fields of a passage. `topic_weight` is what the topic adds to the text score. `relevance` is the trade-off of
    maximal marginal relevance, 1 for none. `history_weight` is the share of the earlier turns when a question follows up.
    `nearest_vectors` and `best_terms` bound how many candidates each index contributes.
    """

    dense_weight: float = 0.9
    reply_dense_weight: float = 0.85
    text: float = 1.0
    title: float = 1.0
    questions: float = 1.0
    question: float = 0.5
    topic_weight: float = 0.1
    relevance: float = 0.96
    history_weight: float = 0.5
    nearest_vectors: int = 128
    best_terms: int = 64

    def __post_init__(self) -> None:
        for name in ("dense_weight", "reply_dense_weight", "relevance", "history_weight"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"{name} must lie between 0 and 1")
        if min(self.text, self.title, self.questions, self.question) <= 0 or self.topic_weight < 0:
            raise ValueError("field weights must be positive and topic_weight not negative")
        if self.nearest_vectors < 1 or self.best_terms < 1:
            raise ValueError("nearest_vectors and best_terms must be at least 1")

    def field_weights(self) -> Vectors:
        """Return the weights in the order of `Field`, (4,) float32."""
        return np.array([self.text, self.title, self.questions, self.question], dtype=np.float32)

    def as_dict(self) -> dict[str, float]:
        """Return the options as the manifest stores them."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found for a question: combined score 0…1, similarity (mean cosine of its fields), and BM25 score."""

    passage: Passage
    score: float
    similarity: float
    lexical: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """The hits for a question, best first, and the question's own unit vector (d,) float32."""

    hits: tuple[Hit, ...]
    vector: Vectors

    def led_by(self, hit: Hit) -> "Ranking":
        """Return the ranking with one of its hits moved to the front."""
        return Ranking((hit, *(other for other in self.hits if other is not hit)), self.vector)


class Retriever(Protocol):
    """Anything that finds passages for a question."""

    def search(self, question: str, top_k: int, earlier: str = "", vector: Vectors | None = None) -> Ranking:
        """Return up to `top_k` hits, best first; `earlier` is the conversation before the question, newest turn first.

        `vector` (d,) is the question's own, when the caller has it already.
        """

    def search_reply(self, reply: Reply, top_k: int, vector: Vectors | None = None) -> Ranking:
        """Return up to `top_k` hits for a message in a talk, best first; `vector` (d,) is the message's own."""


@dataclass(frozen=True, slots=True)
class Indexes:
    """The searchable parts of one version; passage i is row i of each. Without topics, topics do not count."""

    passages: Sequence[Passage]
    dense: DenseIndex
    lexical: LexicalIndex
    topics: TopicModel | None = None


class HybridRetriever:
    """Search passages by meaning, by words and by topic; at most one hit for each section."""

    def __init__(
        self,
        indexes: Indexes,
        encoder: Encoder,
        lexicon: Lexicon,
        options: RetrievalOptions,
        reply_options: ReplyOptions = REPLY_OPTIONS,
    ) -> None:
        """Wire the parts of one index version."""
        self._indexes = indexes
        self._encoder = encoder
        self._lexicon = lexicon
        self._options = options
        self._reply_options = reply_options

    def search(self, question: str, top_k: int, earlier: str = "", vector: Vectors | None = None) -> Ranking:
        """Return up to `top_k` hits, best first, ties by passage id; `vector` (d,) saves encoding the question again.

        With `earlier`, the scores of the question and of the whole conversation, newest turn first, are averaged: the recipe
        that won on MTRAG-UN among eight (docs/decisions.md). Abbreviations and phone typing are written out for the encoder.
        """
        queries = [question, f"{question}\n{earlier}"] if earlier.strip() else [question]
        vectors = self._vectors(queries, vector)
        if not self._indexes.passages:
            return Ranking((), vectors[0])
        lexical = [self._indexes.lexical.scores(query) for query in queries]
        rows = self._candidates(vectors, lexical)
        options = self._options
        own = options.dense_weight if len(queries) == 1 else options.reply_dense_weight
        total, similarity = self._scores(vectors[0], lexical[0], rows, own)
        if len(queries) > 1:
            in_talk, alike = self._scores(vectors[1], lexical[1], rows, options.dense_weight)
            total = (1 - options.history_weight) * total + options.history_weight * in_talk
            similarity = np.maximum(similarity, alike)
        return Ranking(self._hits(rows, (total, similarity, lexical[0]), top_k), vectors[0])

    def search_reply(self, reply: Reply, top_k: int, vector: Vectors | None = None) -> Ranking:
        """Return up to `top_k` hits, best first, ties by passage id; `vector` (d,) saves encoding the message again.

        A passage's score lies between what it has for the message in its talk and for the message as a question of its own, by
        how likely the message leans on the talk.
        """
        queries = (reply.message, reply.joined, reply.context)
        vectors = self._vectors(queries, vector)
        if not self._indexes.passages:
            return Ranking((), vectors[0])
        lexical = [self._indexes.lexical.scores(query) for query in queries]
        rows = self._candidates(vectors, lexical)
        signals = self._signals(vectors, lexical, rows)
        message, joined, context = signals[:, COSINE]
        own = self._combined(message, lexical[0][rows], signals[0, TOPIC], self._options.dense_weight)
        options = self._reply_options
        leaning = options.leaning(reply, float(message.max()), float(joined.max()))
        in_talk = np.tensordot(options.weights(), np.maximum(signals, 0), axes=2)
        total = (leaning * in_talk + (1 - leaning) * options.own * own).astype(np.float32)
        similarity = np.maximum(joined, context) if leaning >= LEANS else message
        return Ranking(self._hits(rows, (total, similarity, lexical[0]), top_k), vectors[0])

    def signals(self, reply: Reply) -> Floats:
        """Return what `ReplyOptions` weighs, for every passage: (3 texts, 3 signals, n) float32.

        The signals are the cosine, the BM25 score as a share of the best, and the topic score.
        """
        queries = (reply.message, reply.joined, reply.context)
        lexical = [self._indexes.lexical.scores(query) for query in queries]
        return self._signals(self._vectors(queries, None), lexical, np.arange(len(self._indexes.passages)))

    def _signals(self, vectors: Sequence[Vectors], lexical: Sequence[Floats], rows: Rows) -> Floats:
        found = np.zeros((len(vectors), SIGNALS, len(rows)), dtype=np.float32)
        for text, (vector, words) in enumerate(zip(vectors, lexical, strict=True)):
            found[text, COSINE] = self._similarities(vector, rows)
            found[text, LEXICAL] = theoretical_min_max(words[rows], 0.0)
            found[text, TOPIC] = self._topic_scores(vector, rows)
        return found

    def _vectors(self, queries: Sequence[str], first: Vectors | None) -> list[Vectors]:
        """Encode the queries; the first one's vector may be known."""
        known = {} if first is None else {queries[0]: first}
        return [
            known[query] if query in known else self._encoder.encode_query(self._lexicon.written_out(query)) for query in queries
        ]

    def _hits(self, rows: Rows, scores: tuple[Floats, Floats, Floats], top_k: int) -> tuple[Hit, ...]:
        """Return the best candidates by combined score, with similarity (both in the order of `rows`) and BM25 score (of all)."""
        total, similarity, lexical = scores
        return tuple(
            Hit(self._indexes.passages[int(rows[at])], float(total[at]), float(similarity[at]), float(lexical[rows[at]]))
            for at in self._ranked(rows, total, top_k)
        )

    def _similarities(self, vector: Vectors, rows: Rows) -> Floats:
        return self._indexes.dense.similarities(vector, rows, self._options.field_weights())

    def _scores(self, vector: Vectors, lexical: Floats, rows: Rows, dense_weight: float) -> tuple[Floats, Floats]:
        """Return for each candidate the combined score of one query, 0…1, and the similarity."""
        similarity = self._similarities(vector, rows)
        return self._combined(similarity, lexical[rows], self._topic_scores(vector, rows), dense_weight), similarity

    def _combined(self, similarity: Floats, lexical: Floats, topic: Floats, dense_weight: float) -> Floats:
        """Return the score of one query, 0…1, of its cosine, BM25 and topic scores."""
        share = 0.0 if self._indexes.topics is None else self._options.topic_weight
        total = weighted_sum(similarity, lexical, dense_weight)
        combined: Floats = np.float32(1 / (1 + share)) * (total + np.float32(share) * topic)
        return combined

    def _topic_scores(self, vector: Vectors, rows: Rows) -> Floats:
        """Return each candidate's topic score, 0…1; without topics, 0."""
        topics = self._indexes.topics
        return np.zeros(len(rows), dtype=np.float32) if topics is None else topics.scores(vector, rows)

    def _ranked(self, rows: Rows, total: Floats, top_k: int) -> list[int]:
        """Return candidate positions best first: the best passage of each section, neighbours on one topic moved apart."""
        passages, topics = self._indexes.passages, self._indexes.topics
        is_diverse = topics is not None and self._options.relevance < 1
        enough = 2 * top_k if is_diverse else top_k
        seen: set[tuple[str, int]] = set()
        ranked = []
        for at in order(total, lambda at: passages[int(rows[at])].id):
            passage = passages[int(rows[at])]
            key = (passage.document_id, passage.section)
            if key not in seen:
                seen.add(key)
                ranked.append(at)
            if len(ranked) == enough:
                break
        if topics is None or not is_diverse:
            return ranked
        pool = np.array(ranked)
        shared = topics.shared(rows[pool])
        return [int(pool[at]) for at in maximal_marginal_relevance(total[pool], shared, self._options.relevance, top_k)]

    def _candidates(self, vectors: Sequence[Vectors], lexical: Sequence[Floats]) -> Rows:
        """Return the rows that either index puts forward for any query, in rising order."""
        found = [self._indexes.dense.nearest(vector, self._options.nearest_vectors) for vector in vectors]
        for scores in lexical:
            best = np.flatnonzero(scores)  # of 100,000 passages most share no word, and partitioning their zeros took 3 ms
            beyond = max(0, len(best) - self._options.best_terms)
            found.append(best[np.argpartition(scores[best], beyond)[beyond:]] if beyond else best)
        rows: Rows = np.unique(np.concatenate(found))
        return rows
