"""How likely each topic is for a question: a linear model on the encoder's vectors, fitted on the guidance itself."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from index.encoder import Vectors
from index.search import Rows

WEIGHTS_FILE = "topic_weights.npy"
# Ridge strength; 1, 3, 10 and 30 were within one development question of each other (docs/decisions.md).
RIDGE = 3.0

Labels = npt.NDArray[np.bool_]


class TopicModel:
    """Score topics for a vector, and passages by the best of their topics."""

    def __init__(self, weights: Vectors, labels: Labels) -> None:
        """Take weights (d, t) and which topics each passage has, (p, t)."""
        if weights.shape[1] != labels.shape[1]:
            raise ValueError(f"weights for {weights.shape[1]} topics but labels for {labels.shape[1]}")
        self._weights = weights
        self._labels = labels

    @classmethod
    def fit(cls, batches: Iterable[Vectors], dimension: int, owners: Rows, labels: Labels) -> "TopicModel":
        """Fit by ridge regression from vectors (v, d), in batches, to the topics (p, t) of the passages (v,) that own them.

        Hoerl and Kennard (1970), https://doi.org/10.1080/00401706.1970.10488634, in closed form, so that a build is
        deterministic. Each vector counts by one over the root of its topic's size: large topics do not swallow small ones.
        """
        if not len(owners):
            return cls(np.zeros((dimension, labels.shape[1]), np.float32), labels)
        counts = np.bincount(owners, minlength=len(labels))  # vectors of each passage
        sizes = np.maximum(1.0, counts @ labels.astype(np.float64))
        importance = 1.0 / np.sqrt(sizes[labels.argmax(axis=1)])
        roots = np.sqrt(importance / ((counts @ importance) / len(owners)))
        gram, cross = RIDGE * np.eye(dimension), np.zeros((dimension, labels.shape[1]))
        start = 0
        for batch in batches:
            passages = owners[start : start + len(batch)]
            weighted = batch * roots[passages, np.newaxis]  # of both sides of the product, which is then half the work
            gram += weighted.T @ weighted
            cross += weighted.T @ (labels[passages] * roots[passages, np.newaxis])
            start += len(batch)
        return cls(np.linalg.solve(gram, cross).astype(np.float32), labels)

    def scores(self, vector: Vectors, passages: Rows) -> Vectors:
        """Return, for each passage (p,), its best topic's score for (d,) float32, scaled to 0…1 over all topics."""
        raw = vector @ self._weights
        spread = float(raw.max() - raw.min())
        scaled = (raw - raw.min()) / spread if spread > 0 else np.zeros_like(raw)
        best: Vectors = np.where(self._labels[passages], scaled, 0.0).max(axis=1).astype(np.float32)
        return best

    def shared(self, passages: Rows) -> Vectors:
        """Return (p, p) float32: 1 where two passages have a topic in common."""
        labels = self._labels[passages].astype(np.float32)
        together: Vectors = (labels @ labels.T > 0).astype(np.float32)
        return together

    def save(self, folder: Path) -> None:
        """Write the weights into `folder`; the labels come from the documents."""
        np.save(folder / WEIGHTS_FILE, self._weights, allow_pickle=False)

    @classmethod
    def load(cls, folder: Path, labels: Labels) -> "TopicModel":
        """Read what `save` wrote, for passages with these topics (p, t)."""
        return cls(np.load(folder / WEIGHTS_FILE, allow_pickle=False), labels)


def topic_labels(passage_topics: Iterable[Sequence[str]], topics: Sequence[str], count: int) -> Labels:
    """Return (p, t) for `count` passages, true where passage p has topic t."""
    columns = {topic: column for column, topic in enumerate(topics)}
    labels = np.zeros((count, len(topics)), dtype=np.bool_)
    for row, names in enumerate(passage_topics):
        labels[row, [columns[name] for name in names]] = True
    return labels
