"""Exact inner-product search in FAISS over several vectors per passage, each of one field."""

from enum import IntEnum
from pathlib import Path
from typing import Any

import faiss
import numpy as np
import numpy.typing as npt

from index.coarse import CoarseIndex
from index.encoder import Vectors
from index.manifest import CorruptArtifact

DENSE_FILE = "dense.faiss"
OWNERS_FILE = "owners.npy"
# From so many vectors on (6 MB) a rough look comes first; below, looking at all of them exactly costs as little.
MANY = 4096
# Of the rough look an eighth more is taken than asked for. A sixteenth held all of the exact 128 nearest for each of the 70
# development questions, no more at all 99.2 % of them.
SPARE = 8

Rows = npt.NDArray[np.int64]


class Field(IntEnum):
    """What text a vector was made from."""

    TEXT = 0  # heading and passage
    TITLE = 1  # the document's title and the heading
    QUESTIONS = 2  # all other ways people ask it, together
    QUESTION = 3  # one of them


class DenseIndex:
    """Vectors (v, d) float32 with unit rows, each owned by a passage and made from one of its fields."""

    def __init__(self, index: faiss.IndexFlatIP, owners: Rows, fields: Rows) -> None:
        """Take a FAISS index of v vectors, and the passage (v,) and field (v,) of each, in rising order of both.

        Raises:
            ValueError: If the numbers differ or the order is wrong.
        """
        if not index.ntotal == len(owners) == len(fields):
            raise ValueError(f"{index.ntotal} vectors, {len(owners)} owners, {len(fields)} fields")
        groups = owners * len(Field) + fields
        if np.any(np.diff(groups) < 0):
            raise ValueError("vectors must lie in rising order of passage, then field")
        # One question is one thread's work: two threads took 7 ms for it and one 0.9 (15,000 vectors, 2 cores).
        faiss.omp_set_num_threads(1)
        self._index = index
        self._owners = owners
        self._fields = fields
        # All vectors of a passage are one slice, and within it all vectors of a field are.
        self._first = np.searchsorted(owners, np.arange(int(owners[-1]) + 2 if len(owners) else 1))
        self._coarse = CoarseIndex(self._matrix()) if self.size >= MANY else None

    @classmethod
    def build(cls, vectors: Vectors, owners: Rows, fields: Rows) -> "DenseIndex":
        """Index vectors (v, d) of passages (v,) and fields (v,), in rising order of both.

        Raises:
            ValueError: If the numbers differ or the order is wrong.
        """
        index = faiss.IndexFlatIP(vectors.shape[1])
        index.add(np.ascontiguousarray(vectors, dtype=np.float32))
        return cls(index, owners.astype(np.int64), fields.astype(np.int64))

    @property
    def size(self) -> int:
        """Return the number of vectors."""
        return int(self._index.ntotal)

    @property
    def dimension(self) -> int:
        """Return the length of a vector."""
        return int(self._index.d)

    def nearest(self, vector: Vectors, vectors: int) -> Rows:
        """Return the passages, without repeats and best first, that own the `vectors` nearest vectors to (d,) float32."""
        if self.size == 0:
            return np.empty(0, dtype=np.int64)
        owners = self._owners[self._nearest_rows(vector, min(vectors, self.size))]
        _, first = np.unique(owners, return_index=True)
        nearest: Rows = owners[np.sort(first)]
        return nearest

    def _nearest_rows(self, vector: Vectors, count: int) -> Rows:
        """Return the rows of the `count` nearest vectors, best first."""
        if self._coarse is None:
            _, found = self._index.search(vector[np.newaxis], count)
            nearest: Rows = found[0]
            return nearest
        rows = np.sort(self._coarse.nearest(vector, min(count + count // SPARE + 1, self.size)))
        best: Rows = rows[np.argsort(-self._cosines(vector, rows), kind="stable")[:count]]
        return best

    def similarities(self, vector: Vectors, passages: Rows, weights: Vectors) -> Vectors:
        """Compare a vector (d,) with passages (p,) exactly and return (p,) float32, from -1 to 1.

        A passage's similarity is the weighted mean, over the fields that it has, of the best cosine in each field;
        `weights` holds one number for each field.
        """
        lengths = self._first[passages + 1] - self._first[passages]
        starts = np.cumsum(lengths) - lengths
        rows = np.arange(int(lengths.sum())) - np.repeat(starts - self._first[passages], lengths)
        cosines = self._cosines(vector, rows)
        groups = self._owners[rows] * len(Field) + self._fields[rows]
        group_starts = np.flatnonzero(np.diff(groups, prepend=-1))
        best_of_group = np.maximum.reduceat(cosines, group_starts)
        weight_of_group = weights[self._fields[rows[group_starts]]]
        first_groups = np.searchsorted(group_starts, starts)
        total = np.add.reduceat(best_of_group * weight_of_group, first_groups)
        mean: Vectors = (total / np.add.reduceat(weight_of_group, first_groups)).astype(np.float32)
        return mean

    def vectors(self) -> Vectors:
        """Return a copy of all vectors, (v, d) float32."""
        return self._matrix().copy()

    def _matrix(self) -> Vectors:
        """Return FAISS's own storage as (v, d) float32 without copying it; it goes with this object."""
        view: Vectors = faiss.rev_swig_ptr(self._index.get_xb(), self.size * self.dimension).reshape(self.size, self.dimension)
        return view

    def _cosines(self, vector: Vectors, rows: Rows) -> Vectors:
        """Compare a vector (d,) with rows of FAISS's own storage, (r,) float32, where they lie.

        Not numpy: it would copy the rows first, and its matrix library wakes a thread on every core for each question.
        """
        cosines = np.empty(len(rows), dtype=np.float32)
        query, wanted = np.ascontiguousarray(vector, dtype=np.float32), np.ascontiguousarray(rows, dtype=np.int64)
        pointers = [faiss.swig_ptr(array) for array in (query, cosines, wanted)]
        faiss.omp_set_num_threads(1)  # holds for the thread that says it, and each server thread is another
        index: Any = self._index  # the type hints of FAISS leave the function out
        index.compute_distance_subset(1, pointers[0], len(rows), pointers[1], pointers[2])
        return cosines

    def save(self, folder: Path) -> None:
        """Write the index, and owners and fields as (2, v), into `folder`."""
        # Not faiss.write_index: it prints an error at closing the file, such as a full disk, and goes on.
        (folder / DENSE_FILE).write_bytes(faiss.serialize_index(self._index).tobytes())
        np.save(folder / OWNERS_FILE, np.stack([self._owners, self._fields]), allow_pickle=False)

    @classmethod
    def load(cls, folder: Path) -> "DenseIndex":
        """Read what `save` wrote; the caller has compared the files with the manifest before.

        Raises:
            CorruptArtifact: If FAISS does not find a flat inner-product index in the file.
        """
        path = folder / DENSE_FILE
        # FAISS would otherwise allocate whatever a header claims: https://github.com/facebookresearch/faiss/wiki/Index-IO
        faiss.set_deserialization_vector_byte_limit(path.stat().st_size)
        index = faiss.read_index(str(path))
        if not isinstance(index, faiss.IndexFlatIP):
            raise CorruptArtifact(f"{path}: holds a {type(index).__name__}, not an IndexFlatIP")
        owners, fields = np.load(folder / OWNERS_FILE, allow_pickle=False)
        return cls(index, owners, fields)
