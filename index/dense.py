"""Exact inner-product search in FAISS over several vectors per passage."""

from pathlib import Path

import faiss
import numpy as np
import numpy.typing as npt

from index.encoder import Vectors
from index.manifest import CorruptArtifact

DENSE_FILE = "dense.faiss"
OWNERS_FILE = "owners.npy"

Rows = npt.NDArray[np.int64]


class DenseIndex:
    """Vectors (v, d) float32 with unit rows, each owned by a passage; a passage's score is its best vector's cosine."""

    def __init__(self, index: faiss.IndexFlatIP, owners: Rows) -> None:
        """Take a FAISS index of v vectors and the passage number (v,) int64 that owns each, in rising order."""
        if index.ntotal != len(owners):
            raise ValueError(f"{index.ntotal} vectors but {len(owners)} owners")
        self._index = index
        self._owners = owners
        # Vectors lie passage by passage, so each passage's are one slice.
        self._first = np.searchsorted(owners, np.arange(int(owners[-1]) + 2 if len(owners) else 1))

    @classmethod
    def build(cls, vectors: Vectors, owners: Rows) -> "DenseIndex":
        """Index vectors (v, d) owned by passages (v,) in rising order.

        Raises:
            ValueError: If the owners are not in rising order or differ in number from the vectors.
        """
        if np.any(np.diff(owners) < 0):
            raise ValueError("owners must be in rising order")
        index = faiss.IndexFlatIP(vectors.shape[1])
        index.add(np.ascontiguousarray(vectors, dtype=np.float32))
        return cls(index, owners.astype(np.int64))

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
        _, found = self._index.search(vector[np.newaxis], min(vectors, self.size))
        owners = self._owners[found[0]]
        _, first = np.unique(owners, return_index=True)
        nearest: Rows = owners[np.sort(first)]
        return nearest

    def cosines(self, vector: Vectors, passages: Rows) -> Vectors:
        """Return each passage's best cosine with the vector, (p,) float32, computed exactly."""
        matrix = self._matrix()
        best = np.empty(len(passages), dtype=np.float32)
        for row, passage in enumerate(passages):
            best[row] = np.max(matrix[self._first[passage] : self._first[passage + 1]] @ vector)
        return best

    def _matrix(self) -> Vectors:
        """Return FAISS's own storage as (v, d) float32 without copying it."""
        view: Vectors = faiss.rev_swig_ptr(self._index.get_xb(), self.size * self.dimension).reshape(self.size, self.dimension)
        return view

    def save(self, folder: Path) -> None:
        """Write the index and the owners into `folder`."""
        faiss.write_index(self._index, str(folder / DENSE_FILE))
        np.save(folder / OWNERS_FILE, self._owners, allow_pickle=False)

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
        return cls(index, np.load(folder / OWNERS_FILE, allow_pickle=False))
