"""A rough first look over all vectors, along the directions that hold most of them: what is compared exactly can be few."""

import faiss
import numpy as np

from index.encoder import Vectors
from index.products import inner_products

# 25 MB of float32 for 16,000 vectors push the encoder out of the processor's cache: a question took 1.9 ms to encode between two
# searches and 1.1 alone. As bytes they leave it in (docs/decisions.md, Serving).
LARGEST = 127
# So much of the vectors' squared length lies along the directions that are kept: 256 of 384, and 256 of 768. Among twice as many
# rows as were asked for were all of the exact nearest, for each of 500 questions (docs/decisions.md, Serving).
KEPT = 0.97
STEP = 64  # directions: FAISS compares so many bytes at a time as whole numbers, in half of the time that fractions take
SAMPLE = 4_096  # vectors, evenly spaced, that tell the directions
SEED = 0


def main_directions(vectors: Vectors) -> Vectors:
    """Return directions (k, d) float32, at right angles to each other, that hold nearly all of vectors (v, d) float32.

    The first singular vectors, not centred, as inner products are compared
    (https://scikit-learn.org/1.0/modules/generated/sklearn.decomposition.TruncatedSVD.html); then turned among themselves at
    random, for along the first alone most vectors are many times as long as along the last, and one scale rounds them all.
    """
    rows = np.linspace(0, len(vectors) - 1, min(SAMPLE, len(vectors)), dtype=np.int64)
    sample = vectors[rows].astype(np.float64)
    lengths, directions = np.linalg.eigh(sample.T @ sample)  # the shortest first
    enough = int(np.searchsorted(np.cumsum(lengths[::-1]), KEPT * lengths.sum())) + 1
    count = min(vectors.shape[1], -(-enough // STEP) * STEP)
    turn, _ = np.linalg.qr(np.random.default_rng(SEED).normal(size=(count, count)))
    return np.ascontiguousarray(turn @ directions[:, ::-1][:, :count].T, dtype=np.float32)


class CoarseIndex:
    """Vectors as signed bytes in FAISS; scores are inner products of rounded numbers, and only their order is of use."""

    def __init__(self, vectors: Vectors, directions: Vectors) -> None:
        """Round what vectors (v, d) float32 are along directions (k, d); takes 50 ms for 20,000 of them."""
        along = vectors @ directions.T
        self._directions = directions
        self._scale = LARGEST / (float(np.abs(along).max()) or 1.0)
        self._index = faiss.IndexScalarQuantizer(
            along.shape[1], faiss.ScalarQuantizer.QT_8bit_direct_signed, faiss.METRIC_INNER_PRODUCT
        )
        self._index.add(self._rounded(along))

    def nearest(self, vector: Vectors, count: int) -> np.ndarray:
        """Return the rows (count,) int64 that seem nearest to (d,) float32."""
        along = inner_products(vector, faiss.swig_ptr(self._directions), np.arange(len(self._directions)))
        faiss.omp_set_num_threads(1)  # holds for the thread that says it, and each server thread is another
        _, found = self._index.search(self._rounded(along[np.newaxis]), count)
        rows: np.ndarray = found[0]
        return rows

    def _rounded(self, vectors: Vectors) -> Vectors:
        rounded: Vectors = np.clip(np.rint(vectors * self._scale), -LARGEST - 1, LARGEST).astype(np.float32)
        return rounded
