"""Hybrid search: cosines, BM25 scores and topic scores of the same passages, combined into one diversified ranking."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from corpus.document import Passage
from corpus.lexicon import Lexicon
from index.dense import DenseIndex
from index.encoder import Encoded, Encoder, Vectors
from index.lexical import LexicalIndex
from index.options import RetrievalOptions
from index.ranking import Floats, maximal_marginal_relevance, order, theoretical_min_max, weighted_sum
from index.reply import COSINE, LEANS, LEXICAL, SIGNALS, TOPIC, Reply, ReplyOptions
from index.search import Rows
from index.topics import TopicModel

REPLY_OPTIONS = ReplyOptions()
READ_CLOSELY = 2  # of the texts searched for a message in a talk: itself, and with the question before it


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

    def search(self, question: str, top_k: int, earlier: str = "", known: Encoded | None = None) -> Ranking:
        """Return up to `top_k` hits, best first; `earlier` is the conversation before the question, newest turn first.

        `known` is the question as the encoders read it, when the caller has that already.
        """

    def search_each(self, questions: Sequence[str], top_k: int, earlier: str = "") -> list[Ranking]:
        """Return what `search` does for each question."""

    def search_reply(self, reply: Reply, top_k: int, known: Encoded | None = None) -> Ranking:
        """Return up to `top_k` hits for a message in a talk, best first; `known` is the message as the encoders read it."""


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

    def search(self, question: str, top_k: int, earlier: str = "", known: Encoded | None = None) -> Ranking:
        """Return up to `top_k` hits, best first, ties by passage id; what is `known` of the question is not read again.

        With `earlier`, the scores of the question and of the whole conversation, newest turn first, are averaged: the recipe
        that won on MTRAG-UN among eight (docs/decisions.md). Abbreviations and phone typing are written out for the encoder.
        """
        queries = _with_talk(question, earlier)
        return self._found(queries, self._asked(queries, known, closely=1), top_k)

    def search_each(self, questions: Sequence[str], top_k: int, earlier: str = "") -> list[Ranking]:
        """Return what `search` does for each question.

        All are read before any is searched: vectors that the encoder has pushed out of the processor's cache take a third
        longer to compare (docs/decisions.md, Serving).
        """
        read = [(queries, self._asked(queries, None, closely=1)) for queries in (_with_talk(each, earlier) for each in questions)]
        return [self._found(queries, asked, top_k) for queries, asked in read]

    def _found(self, queries: Sequence[str], asked: Sequence[Encoded], top_k: int) -> Ranking:
        if not self._indexes.passages:
            return Ranking((), asked[0].vector)
        lexical = [self._indexes.lexical.scores(query) for query in queries]
        rows = self._candidates(asked, lexical)
        options = self._options
        own = options.dense_weight if len(queries) == 1 else options.reply_dense_weight
        total, similarity = self._scores(asked[0], lexical[0], rows, own)
        if len(queries) > 1:
            in_talk, alike = self._scores(asked[1], lexical[1], rows, options.dense_weight)
            total = (1 - options.history_weight) * total + options.history_weight * in_talk
            similarity = np.maximum(similarity, alike)
        return Ranking(self._hits(rows, (total, similarity, lexical[0]), top_k), asked[0].vector)

    def search_reply(self, reply: Reply, top_k: int, known: Encoded | None = None) -> Ranking:
        """Return up to `top_k` hits, best first, ties by passage id; what is `known` of the message is not read again.

        A passage's score lies between what it has for the message in its talk and for the message as a question of its own, by
        how likely the message leans on the talk.
        """
        queries = (reply.message, reply.joined, reply.context)
        asked = self._asked(queries, known, READ_CLOSELY)
        if not self._indexes.passages:
            return Ranking((), asked[0].vector)
        lexical = [self._indexes.lexical.scores(query) for query in queries]
        rows = self._candidates(asked, lexical)
        signals = self._signals(asked, lexical, rows)
        message, joined, context = signals[:, COSINE]
        own = self._combined(message, lexical[0][rows], signals[0, TOPIC], self._options.dense_weight)
        options = self._reply_options
        leaning = options.leaning(reply, float(message.max()), float(joined.max()))
        in_talk = np.tensordot(options.weights(is_thin=reply.is_thin), np.maximum(signals, 0), axes=2)
        total = (leaning * in_talk + (1 - leaning) * options.own * own).astype(np.float32)
        similarity = np.maximum(joined, context) if leaning >= LEANS else message
        return Ranking(self._hits(rows, (total, similarity, lexical[0]), top_k), asked[0].vector)

    def signals(self, reply: Reply) -> Floats:
        """Return what `ReplyOptions` weighs, for every passage: (3 texts, 3 signals, n) float32.

        The signals are the cosine, the BM25 score as a share of the best, and the topic score.
        """
        queries = (reply.message, reply.joined, reply.context)
        lexical = [self._indexes.lexical.scores(query) for query in queries]
        return self._signals(self._asked(queries, None, READ_CLOSELY), lexical, np.arange(len(self._indexes.passages)))

    def _signals(self, asked: Sequence[Encoded], lexical: Sequence[Floats], rows: Rows) -> Floats:
        found = np.zeros((len(asked), SIGNALS, len(rows)), dtype=np.float32)
        for text, (query, words) in enumerate(zip(asked, lexical, strict=True)):
            found[text, COSINE] = self._similarities(query, rows)
            found[text, LEXICAL] = theoretical_min_max(words[rows], 0.0)
            found[text, TOPIC] = self._topic_scores(query.vector, rows)
        return found

    def _asked(self, queries: Sequence[str], first: Encoded | None, closely: int) -> list[Encoded]:
        """Encode the queries, the first few `closely`; of the first one something may be known."""
        closer = self._encoder.closer if self._indexes.closer is not None else None
        asked = []
        for number, query in enumerate(queries):
            known, text = None if number else first, self._lexicon.written_out(query)
            vector = self._encoder.encode_query(text) if known is None else known.vector
            close = known.close if known is not None else None
            if closer is not None and close is None and number < closely:
                close = closer.encode_query(text)
            asked.append(Encoded(vector, close))
        return asked

    def _hits(self, rows: Rows, scores: tuple[Floats, Floats, Floats], top_k: int) -> tuple[Hit, ...]:
        """Return the best candidates by combined score, with similarity (both in the order of `rows`) and BM25 score (of all)."""
        total, similarity, lexical = scores
        return tuple(
            Hit(self._indexes.passages[int(rows[at])], float(total[at]), float(similarity[at]), float(lexical[rows[at]]))
            for at in self._ranked(rows, total, top_k)
        )

    def _similarities(self, asked: Encoded, rows: Rows) -> Floats:
        weights, share = self._options.field_weights(), np.float32(self._options.close_weight)
        similarity = self._indexes.dense.similarities(asked.vector, rows, weights)
        if self._indexes.closer is None or asked.close is None:
            return similarity
        close = self._indexes.closer.similarities(asked.close, rows, weights)
        mixed: Floats = (1 - share) * similarity + share * close
        return mixed

    def _scores(self, asked: Encoded, lexical: Floats, rows: Rows, dense_weight: float) -> tuple[Floats, Floats]:
        """Return for each candidate the combined score of one query, 0…1, and the similarity."""
        similarity = self._similarities(asked, rows)
        return self._combined(similarity, lexical[rows], self._topic_scores(asked.vector, rows), dense_weight), similarity

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

    def _candidates(self, asked: Sequence[Encoded], lexical: Sequence[Floats]) -> Rows:
        """Return the rows that any index puts forward for any query, in rising order."""
        found = [self._indexes.dense.nearest(query.vector, self._options.nearest_vectors) for query in asked]
        if self._indexes.closer is not None:
            close = [query.close for query in asked if query.close is not None]
            found += [self._indexes.closer.nearest(vector, self._options.nearest_close) for vector in close]
        for scores in lexical:
            best = np.flatnonzero(scores)  # of 100,000 passages most share no word, and partitioning their zeros took 3 ms
            beyond = max(0, len(best) - self._options.best_terms)
            found.append(best[np.argpartition(scores[best], beyond)[beyond:]] if beyond else best)
        rows: Rows = np.unique(np.concatenate(found))
        return rows


def _with_talk(question: str, earlier: str) -> list[str]:
    return [question, f"{question}\n{earlier}"] if earlier.strip() else [question]
