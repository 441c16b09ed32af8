"""A rough first look over all vectors, in a quarter of the memory, so that what is compared exactly can be few."""

import faiss
import numpy as np

from index.encoder import Vectors

# 25 MB of float32 for 16,000 vectors push the encoder out of the processor's cache: a question took 1.9 ms to encode between
# two searches and 1.1 alone. As bytes they leave it in (docs/decisions.md, Serving).
LARGEST = 127


class CoarseIndex:
    """Vectors as signed bytes in FAISS; scores are inner products of rounded numbers, and only their order is of use."""

    def __init__(self, vectors: Vectors) -> None:
        """Round vectors (v, d) float32 to bytes; takes 10 ms for 16,000 of them."""
        self._scale = LARGEST / (float(np.abs(vectors).max()) or 1.0)
        self._index = faiss.IndexScalarQuantizer(
            vectors.shape[1], faiss.ScalarQuantizer.QT_8bit_direct_signed, faiss.METRIC_INNER_PRODUCT
        )
        self._index.add(self._rounded(vectors))

    def nearest(self, vector: Vectors, count: int) -> np.ndarray:
        """Return the rows (count,) int64 that seem nearest to (d,) float32."""
        faiss.omp_set_num_threads(1)  # holds for the thread that says it, and each server thread is another
        _, found = self._index.search(self._rounded(vector[np.newaxis]), count)
        rows: np.ndarray = found[0]
        return rows

    def _rounded(self, vectors: Vectors) -> Vectors:
        rounded: Vectors = np.clip(np.rint(vectors * self._scale), -LARGEST - 1, LARGEST).astype(np.float32)
        return rounded
