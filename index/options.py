"""How a passage's scores are combined, as the manifest of a version stores it."""

from dataclasses import asdict, dataclass

import numpy as np

from index.encoder import Vectors


@dataclass(frozen=True, slots=True)
class RetrievalOptions:
    """How scores are combined; each default was chosen by an experiment in docs/decisions.md.

    `dense_weight` is the cosine's share of the text score, the rest is BM25's; `reply_dense_weight` that of a question which
    follows up: it is short, and its few words count more. `text`, `title`, `questions` and `question`
    weigh the fields of a passage. `topic_weight` is what the topic adds to the text score. `relevance` is the trade-off of
    maximal marginal relevance, 1 for none. `history_weight` is the share of the earlier turns when a question follows up.
    `nearest_vectors` and `best_terms` bound how many candidates each index contributes. `close_weight` is the larger encoder's
    share of the similarity, where there is one, and `nearest_close` how many vectors of its own it puts forward.
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
    close_weight: float = 0.5
    nearest_close: int = 48

    def __post_init__(self) -> None:
        for name in ("dense_weight", "reply_dense_weight", "relevance", "history_weight", "close_weight"):
            if not 0 <= getattr(self, name) <= 1:
                raise ValueError(f"{name} must lie between 0 and 1")
        if min(self.text, self.title, self.questions, self.question) <= 0 or self.topic_weight < 0:
            raise ValueError("field weights must be positive and topic_weight not negative")
        if min(self.nearest_vectors, self.best_terms, self.nearest_close) < 1:
            raise ValueError("nearest_vectors, best_terms and nearest_close must be at least 1")

    def field_weights(self) -> Vectors:
        """Return the weights in the order of `Field`, (4,) float32."""
        return np.array([self.text, self.title, self.questions, self.question], dtype=np.float32)

    def as_dict(self) -> dict[str, float]:
        """Return the options as the manifest stores them."""
        return asdict(self)
