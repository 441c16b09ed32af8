"""What a version must be able to do before it is published."""

from collections.abc import Callable, Sequence

import numpy as np

from index.dense import DenseIndex, Field
from index.encoder import Encoder, Vectors
from index.manifest import ArtifactError
from index.snapshot import Snapshot

SAMPLE = 32  # passages asked for, evenly spaced: a quarter of a second
CLOSE_SAMPLE = 8  # of the larger encoder, half a second
FOUND_FLOOR = 0.95  # one in 32 may be hidden behind another with the same words
TEXT_ONLY = np.eye(len(Field), dtype=np.float32)[Field.TEXT]

# Looks at a version that is about to be published and the one that is (None if there is none) and returns complaints.
Gate = Callable[[Snapshot, Snapshot | None], Sequence[str]]


class QualityDrop(ArtifactError):  # noqa: N818 - the field's noun; the base carries the suffix
    """A version was written but is worse than it may be; the published one stays."""


def self_retrieval(
    dense: DenseIndex, count: int, text_of: Callable[[int], str], encoder: Encoder, sample: int = SAMPLE
) -> list[str]:
    """Complain if some of a `sample` of `count` passages do not find themselves first by their own texts in vectors as written.

    The texts are encoded anew, so this also finds vectors that another encoder made or that lie in another order.
    """
    rows = np.unique(np.linspace(0, count - 1, min(sample, count), dtype=int)).tolist()
    if not rows:
        return []
    vectors = encoder.encode_passages([text_of(row) for row in rows])
    found = sum(_finds(dense, vector, row, text_of) for vector, row in zip(vectors, rows, strict=True))
    if found >= FOUND_FLOOR * len(rows):
        return []
    return [f"only {found} of {len(rows)} passages find themselves by their own text"]


def _finds(dense: DenseIndex, vector: Vectors, row: int, text_of: Callable[[int], str]) -> bool:
    near = dense.nearest(vector, 1)
    if not len(near):
        return False
    best = int(near[np.argmax(dense.similarities(vector, near, TEXT_ONLY))])
    return text_of(best) == text_of(row)
