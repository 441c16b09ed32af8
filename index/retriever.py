"""Hybrid search: cosines, BM25 scores and topic scores of the same passages, combined into one diversified ranking."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from corpus.document import Passage
from corpus.lexicon import Lexicon
from index.encoder import Encoded, Encoder, Vectors
from index.indexes import Indexes, LookedUp, together
from index.options import RetrievalOptions
from index.ranking import Floats, maximal_marginal_relevance, order, theoretical_min_max, weighted_sum
from index.reply import COSINE, LEANS, LEXICAL, SIGNALS, TOPIC, Reply, ReplyOptions
from index.search import Rows

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
    """The hits for a question, best first, the question's own unit vector (d,) float32, and what was looked up for it."""

    hits: tuple[Hit, ...]
    vector: Vectors
    looked_up: LookedUp | None = None

    def with_hits(self, hits: Iterable[Hit]) -> "Ranking":
        """Return the ranking with these of its hits, in this order."""
        return replace(self, hits=tuple(hits))

    def led_by(self, hit: Hit) -> "Ranking":
        """Return the ranking with one of its hits moved to the front."""
        return self.with_hits((hit, *(other for other in self.hits if other is not hit)))


class Retriever(Protocol):
    """Anything that finds passages for a question."""

    def search(self, question: str, top_k: int, earlier: str = "", known: Encoded | None = None) -> Ranking:
        """Return up to `top_k` hits, best first; `earlier` is the conversation before the question, newest turn first.

        `known` is the question as the encoders read it, when the caller has that already.
        """

    def search_each(self, questions: Sequence[str], top_k: int, whole: str = "", known: LookedUp | None = None) -> list[Ranking]:
        """Return up to `top_k` hits for each question of a message, best first; `known` is what was looked up before."""

    def search_reply(self, reply: Reply, top_k: int, known: Encoded | None = None) -> Ranking:
        """Return up to `top_k` hits for a message in a talk, best first; `known` is the message as the encoders read it."""


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
        looked_up = self._looked_up(queries, self._asked(queries, known, closely=1))
        return self._found(looked_up, together([each.rows for each in looked_up]), top_k)

    def search_each(self, questions: Sequence[str], top_k: int, whole: str = "", known: LookedUp | None = None) -> list[Ranking]:
        """Return what is found for each question of a message, with scores averaged with those of the `whole` message, if any.

        All are read before any is searched: vectors that the encoder has pushed out of the processor's cache take a third
        longer to compare (docs/decisions.md, Serving). The message is looked up once for all of its questions, and each question
        is compared with what itself brings forward: of 2,420 messages no answer had anything from what the message did.
        """
        read = [asked for question in questions for asked in self._asked([question], None, closely=1)]
        around = self._around(whole, known) if questions and whole.strip() else []
        return [self._found([own, *around], own.rows, top_k) for own in self._looked_up(questions, read)]

    def search_reply(self, reply: Reply, top_k: int, known: Encoded | None = None) -> Ranking:
        """Return up to `top_k` hits, best first, ties by passage id; what is `known` of the message is not read again.

        A passage's score lies between what it has for the message in its talk and for the message as a question of its own, by
        how likely the message leans on the talk.
        """
        queries = (reply.message, reply.joined, reply.context)
        looked_up = self._looked_up(queries, self._asked(queries, known, READ_CLOSELY))
        first = looked_up[0]
        rows = together([each.rows for each in looked_up])
        if not len(rows):
            return Ranking((), first.read.vector)
        signals = self._signals(looked_up, rows)
        message, joined, context = signals[:, COSINE]
        own = self._combined(message, first.lexical[rows], signals[0, TOPIC], self._options.dense_weight)
        options = self._reply_options
        leaning = options.leaning(reply, float(message.max()), float(joined.max()))
        in_talk = np.tensordot(options.weights(is_thin=reply.is_thin), np.maximum(signals, 0), axes=2)
        total = (leaning * in_talk + (1 - leaning) * options.own * own).astype(np.float32)
        similarity = np.maximum(joined, context) if leaning >= LEANS else message
        return Ranking(self._hits(rows, (total, similarity, first.lexical), top_k), first.read.vector, first)

    def signals(self, reply: Reply) -> Floats:
        """Return what `ReplyOptions` weighs, for every passage: (3 texts, 3 signals, n) float32.

        The signals are the cosine, the BM25 score as a share of the best, and the topic score.
        """
        queries = (reply.message, reply.joined, reply.context)
        looked_up = self._looked_up(queries, self._asked(queries, None, READ_CLOSELY))
        return self._signals(looked_up, np.arange(len(self._indexes.passages)))

    def _signals(self, looked_up: Sequence[LookedUp], rows: Rows) -> Floats:
        found = np.zeros((len(looked_up), SIGNALS, len(rows)), dtype=np.float32)
        for text, each in enumerate(looked_up):
            found[text, COSINE] = self._indexes.similarities(each.read, rows, self._options)
            found[text, LEXICAL] = theoretical_min_max(each.lexical[rows], 0.0)
            found[text, TOPIC] = self._indexes.topic_scores(each.read.vector, rows)
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

    def _around(self, whole: str, known: LookedUp | None) -> list[LookedUp]:
        if known is not None and known.text == whole:
            return [known]
        return self._looked_up([whole], self._asked([whole], None, closely=1))

    def _looked_up(self, queries: Sequence[str], asked: Sequence[Encoded]) -> list[LookedUp]:
        return [self._indexes.look_up(query, read, self._options) for query, read in zip(queries, asked, strict=True)]

    def _found(self, looked_up: Sequence[LookedUp], rows: Rows, top_k: int) -> Ranking:
        """Rank passages for a question, and for what stands around it, if that was looked up too."""
        first, *around = looked_up
        if not len(rows):
            return Ranking((), first.read.vector)
        options = self._options
        total, similarity = self._scores(first, rows, options.reply_dense_weight if around else options.dense_weight)
        for each in around:
            in_talk, alike = self._scores(each, rows, options.dense_weight)
            total = (1 - options.history_weight) * total + options.history_weight * in_talk
            similarity = np.maximum(similarity, alike)
        return Ranking(self._hits(rows, (total, similarity, first.lexical), top_k), first.read.vector, first)

    def _hits(self, rows: Rows, scores: tuple[Floats, Floats, Floats], top_k: int) -> tuple[Hit, ...]:
        """Return the best candidates by combined score, with similarity (both in the order of `rows`) and BM25 score (of all)."""
        total, similarity, lexical = scores
        return tuple(
            Hit(self._indexes.passages[int(rows[at])], float(total[at]), float(similarity[at]), float(lexical[rows[at]]))
            for at in self._ranked(rows, total, top_k)
        )

    def _scores(self, looked_up: LookedUp, rows: Rows, dense_weight: float) -> tuple[Floats, Floats]:
        """Return for each candidate the combined score of one query, 0…1, and the similarity."""
        similarity = self._indexes.similarities(looked_up.read, rows, self._options)
        topic = self._indexes.topic_scores(looked_up.read.vector, rows)
        return self._combined(similarity, looked_up.lexical[rows], topic, dense_weight), similarity

    def _combined(self, similarity: Floats, lexical: Floats, topic: Floats, dense_weight: float) -> Floats:
        """Return the score of one query, 0…1, of its cosine, BM25 and topic scores."""
        share = 0.0 if self._indexes.topics is None else self._options.topic_weight
        total = weighted_sum(similarity, lexical, dense_weight)
        combined: Floats = np.float32(1 / (1 + share)) * (total + np.float32(share) * topic)
        return combined

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


def _with_talk(question: str, earlier: str) -> list[str]:
    return [question, f"{question}\n{earlier}"] if earlier.strip() else [question]
