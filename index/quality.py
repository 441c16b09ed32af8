"""What a version must be able to do before it is published."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from index.dense import DenseIndex
from index.encoder import Encoder
from index.manifest import ArtifactError
from index.snapshot import Snapshot

SAMPLE = 32  # passages asked for, evenly spaced: a quarter of a second
FOUND_FLOOR = 0.95  # one in 32 may be hidden behind another with the same words

# Looks at a version that is about to be published and the one that is (None if there is none) and returns complaints.
Gate = Callable[[Snapshot, Snapshot | None], Sequence[str]]


class QualityDrop(ArtifactError):  # noqa: N818 - the field's noun; the base carries the suffix
    """A version was written but is worse than it may be; the published one stays."""


def self_retrieval(folder: Path, texts: Sequence[str], encoder: Encoder) -> list[str]:
    """Complain if passages do not find themselves first by their own texts (p,) in the vectors as they were written.

    The texts are encoded anew, so this also finds vectors that another encoder made or that lie in another order.
    """
    dense = DenseIndex.load(folder)
    rows = np.unique(np.linspace(0, len(texts) - 1, min(SAMPLE, len(texts)), dtype=int))
    if not len(rows):
        return []
    vectors = encoder.encode_passages([texts[row] for row in rows])
    nearest = [dense.nearest(vector, 1) for vector in vectors]
    found = sum(bool(len(best)) and texts[best[0]] == texts[row] for row, best in zip(rows, nearest, strict=True))
    if found >= FOUND_FLOOR * len(rows):
        return []
    return [f"only {found} of {len(rows)} passages find themselves by their own text"]
