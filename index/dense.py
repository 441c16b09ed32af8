"""Passages by meaning: several vectors per passage, each of one field, searched and compared with a question."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from pathlib import Path

import faiss
import numpy as np

from index.encoder import Vectors
from index.search import EXACT_UP_TO, ExactSearch, Rows, VectorSearch, in_steps, load_search, write_search
from index.stored import numbers_of

OWNERS_FILE = "owners.npy"


class Field(IntEnum):
    """What text a vector was made from."""

    TEXT = 0  # heading and passage
    TITLE = 1  # the document's title and the heading
    QUESTIONS = 2  # all other ways people ask it, together
    QUESTION = 3  # one of them


class DenseIndex:
    """Vectors (v, d) float32 with unit rows, each owned by a passage and made from one of its fields."""

    def __init__(self, search: VectorSearch, owners: Rows, fields: Rows) -> None:
        """Take what searches v vectors, and the passage (v,) and field (v,) of each, in rising order of both.

        Raises:
            ValueError: If the numbers differ or the order is wrong.
        """
        if not search.shape[0] == len(owners) == len(fields):
            raise ValueError(f"{search.shape[0]} vectors, {len(owners)} owners, {len(fields)} fields")
        groups = owners * len(Field) + fields
        if np.any(np.diff(groups) < 0):
            raise ValueError("vectors must lie in rising order of passage, then field")
        self._search = search
        self._owners = owners
        self._fields = fields
        # All vectors of a passage are one slice, and within it all vectors of a field are.
        self._first = np.searchsorted(owners, np.arange(int(owners[-1]) + 2 if len(owners) else 1))

    @classmethod
    def build(cls, vectors: Vectors, owners: Rows, fields: Rows) -> "DenseIndex":
        """Index vectors (v, d) of passages (v,) and fields (v,), in rising order of both, for exact search in memory.

        Raises:
            ValueError: If the numbers differ or the order is wrong.
        """
        index = faiss.IndexFlatIP(vectors.shape[1])
        index.add(np.ascontiguousarray(vectors, dtype=np.float32))
        return cls(ExactSearch(index), owners.astype(np.int64), fields.astype(np.int64))

    @property
    def kind(self) -> str:
        """Return how it searches, exact or compressed."""
        return self._search.kind

    @property
    def size(self) -> int:
        """Return the number of vectors."""
        return self._search.shape[0]

    @property
    def dimension(self) -> int:
        """Return the length of a vector."""
        return self._search.shape[1]

    @property
    def owners(self) -> Rows:
        """Return the passage of each vector, (v,)."""
        return self._owners

    def nearest(self, vector: Vectors, vectors: int) -> Rows:
        """Return the passages, without repeats and best first, that own the `vectors` nearest vectors to (d,) float32.

        A compressed search returns a few more, in an order that is nearly right: `similarities` tells them apart.
        """
        if self.size == 0:
            return np.empty(0, dtype=np.int64)
        owners = self._owners[self._search.nearest(vector, vectors)]
        _, first = np.unique(owners, return_index=True)
        nearest: Rows = owners[np.sort(first)]
        return nearest

    def similarities(self, vector: Vectors, passages: Rows, weights: Vectors) -> Vectors:
        """Compare a vector (d,) with passages (p,) exactly and return (p,) float32, from -1 to 1.

        A passage's similarity is the weighted mean, over the fields that it has, of the best cosine in each field;
        `weights` holds one number for each field.
        """
        lengths = self._first[passages + 1] - self._first[passages]
        starts = np.cumsum(lengths) - lengths
        rows = numbers_of(self._first[passages], lengths)
        cosines = self._search.cosines(vector, self._first[passages], lengths)
        groups = self._owners[rows] * len(Field) + self._fields[rows]
        group_starts = np.flatnonzero(np.diff(groups, prepend=-1))
        best_of_group = np.maximum.reduceat(cosines, group_starts)
        weight_of_group = weights[self._fields[rows[group_starts]]]
        first_groups = np.searchsorted(group_starts, starts)
        total = np.add.reduceat(best_of_group * weight_of_group, first_groups)
        mean: Vectors = (total / np.add.reduceat(weight_of_group, first_groups)).astype(np.float32)
        return mean

    def rows(self, numbers: Rows) -> Vectors:
        """Return copies of vectors by number, (r, d) float32."""
        return self._search.rows(numbers)

    def batches(self) -> Iterator[Vectors]:
        """Yield copies of all vectors in order, some thousand at a time."""
        return in_steps(self.rows, self.size)

    @classmethod
    def write(
        cls, folder: Path, batches: Iterable[Vectors], dimension: int, owners: Rows, fields: Rows, exact_up_to: int = EXACT_UP_TO
    ) -> "DenseIndex":
        """Write vectors that come in batches, their owners and fields, into `folder`, and return what was written."""
        write_search(folder, batches, (len(owners), dimension), exact_up_to)
        np.save(folder / OWNERS_FILE, np.stack([owners, fields]), allow_pickle=False)
        return cls.load(folder)

    @classmethod
    def load(cls, folder: Path) -> "DenseIndex":
        """Read what `write` wrote; the caller has compared the files with the manifest before.

        Raises:
            CorruptArtifact: If FAISS finds another kind of index in the file.
        """
        owners, fields = np.load(folder / OWNERS_FILE, allow_pickle=False)
        return cls(load_search(folder), owners, fields)
