"""Two ways to find the nearest of many unit vectors: compare all exactly, or all by one bit a dimension and the best exactly."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol

import faiss
import numpy as np
import numpy.typing as npt

from index.coarse import CoarseIndex, main_directions
from index.encoder import Vectors
from index.manifest import CorruptArtifact
from index.products import inner_products
from index.stored import RowWriter, StoredRows, numbers_of

DENSE_FILE = "dense.faiss"
ROWS_FILE = "vectors.npy"  # of a compressed search
DIRECTIONS_FILE = "directions.npy"  # of an exact one that looks roughly first
# Up to here comparing all exactly costs at most 2 ms more than codes do, misses nothing and needs no second file
# (docs/decisions.md).
EXACT_UP_TO = 40_000
# Of a rough look, and of one bit a dimension, so many times the vectors asked for are compared exactly: among the former are all
# of the true 128, among the latter 99.9 % of the true ten (docs/decisions.md).
SPARE = 2
# From so many vectors on (6 MB) a rough look comes first; below, looking at all of them exactly costs as little.
MANY = 4096
TRAINING_ROWS = 16_384  # evenly spaced; all that is learned is their mean
STEP = 4_096  # rows in memory at a time, 6 MB

Rows = npt.NDArray[np.int64]


class VectorSearch(Protocol):
    """Vectors (v, d) float32 with unit rows, by number."""

    kind: str

    @property
    def shape(self) -> tuple[int, int]:
        """Return (v, d)."""

    def nearest(self, vector: Vectors, count: int) -> Rows:
        """Return at least the numbers of the `count` vectors nearest to (d,) float32, best first, if there are so many."""

    def cosines(self, vector: Vectors, starts: Rows, lengths: Rows) -> Vectors:
        """Compare a vector (d,) exactly with the rows of several slices, one after the other; (r,) float32."""

    def rows(self, numbers: Rows) -> Vectors:
        """Return copies of rows, (r, d)."""


class ExactSearch:
    """Compare with every vector, among many after a rough look; all of them are in memory."""

    kind = "exact"

    def __init__(self, index: faiss.IndexFlatIP, directions: Vectors | None = None) -> None:
        """Take a FAISS index of them, and their main directions where these are known."""
        self._index = index
        self._coarse: CoarseIndex | None = None
        if index.ntotal >= MANY:
            vectors = self._matrix()
            self._coarse = CoarseIndex(vectors, main_directions(vectors) if directions is None else directions)

    @property
    def shape(self) -> tuple[int, int]:
        """Return (v, d)."""
        return int(self._index.ntotal), int(self._index.d)

    def nearest(self, vector: Vectors, count: int) -> Rows:
        """Return the numbers of the `count` nearest vectors."""
        if self._coarse is None:
            return _found(self._index, vector, count)
        rows = np.sort(self._coarse.nearest(vector, min(SPARE * count, self.shape[0])))
        products = inner_products(vector, self._index.get_xb(), rows)
        best: Rows = rows[np.argsort(-products, kind="stable")[:count]]
        return best

    def cosines(self, vector: Vectors, starts: Rows, lengths: Rows) -> Vectors:
        """Compare a vector with rows of FAISS's own storage, where they lie."""
        return inner_products(vector, self._index.get_xb(), numbers_of(starts, lengths))

    def rows(self, numbers: Rows) -> Vectors:
        """Return copies of rows, (r, d)."""
        found: Vectors = self._matrix()[numbers]
        return found

    def _matrix(self) -> Vectors:
        """Return FAISS's own storage as (v, d) float32 without copying it; it goes with this object."""
        return _matrix_of(self._index)


class CompressedSearch:
    """Compare with a code of one bit a dimension of every vector; the vectors themselves stay in their file.

    RaBitQ, Gao and Long (2024), https://doi.org/10.1145/3654970, as FAISS scans it 32 codes at a time.
    """

    kind = "compressed"

    def __init__(self, index: faiss.IndexRaBitQFastScan, rows: StoredRows) -> None:
        """Take a FAISS index of the codes and the vectors that they were made of."""
        self._index = index
        self._rows = rows

    @property
    def shape(self) -> tuple[int, int]:
        """Return (v, d)."""
        return int(self._index.ntotal), int(self._index.d)

    def nearest(self, vector: Vectors, count: int) -> Rows:
        """Return more than `count` numbers, so that the nearest are among them."""
        return _found(self._index, vector, SPARE * count)

    def cosines(self, vector: Vectors, starts: Rows, lengths: Rows) -> Vectors:
        """Read the rows and compare."""
        read = np.ascontiguousarray(self._rows.slices(starts, lengths), dtype=np.float32)
        return inner_products(vector, faiss.swig_ptr(read), np.arange(len(read)))

    def rows(self, numbers: Rows) -> Vectors:
        """Return copies of rows, (r, d)."""
        return self._rows.rows(numbers).astype(np.float32, copy=False)


def write_search(folder: Path, batches: Iterable[Vectors], shape: tuple[int, int], exact_up_to: int = EXACT_UP_TO) -> None:
    """Write what finds vectors (v, d) that come in batches; which kind, their number decides."""
    if shape[0] <= exact_up_to:
        index: Any = faiss.IndexFlatIP(shape[1])
        _add(index, batches)
        if shape[0] >= MANY:
            np.save(folder / DIRECTIONS_FILE, main_directions(_matrix_of(index)), allow_pickle=False)
    else:
        with RowWriter(folder / ROWS_FILE, shape, np.float32) as writer:
            for batch in batches:
                writer.add(batch)
        rows = StoredRows(folder / ROWS_FILE)
        index = faiss.IndexRaBitQFastScan(shape[1], faiss.METRIC_INNER_PRODUCT)
        index.train(rows.rows(np.linspace(0, shape[0] - 1, min(TRAINING_ROWS, shape[0]), dtype=np.int64)))
        _add(index, in_steps(rows.rows, shape[0]))
    # Not faiss.write_index: it prints an error at closing the file, such as a full disk, and goes on.
    (folder / DENSE_FILE).write_bytes(faiss.serialize_index(index).data)


def load_search(folder: Path) -> VectorSearch:
    """Read what `write_search` wrote; the caller has compared the files with the manifest before.

    Raises:
        CorruptArtifact: If FAISS finds another kind of index in the file, or another number of vectors beside it.
    """
    path = folder / DENSE_FILE
    # FAISS would otherwise allocate whatever a header claims: https://github.com/facebookresearch/faiss/wiki/Index-IO
    faiss.set_deserialization_vector_byte_limit(path.stat().st_size)
    index = faiss.read_index(str(path))
    if isinstance(index, faiss.IndexFlatIP):
        directions = folder / DIRECTIONS_FILE  # a version of before has none
        return ExactSearch(index, np.load(directions, allow_pickle=False) if directions.is_file() else None)
    if not isinstance(index, faiss.IndexRaBitQFastScan):
        raise CorruptArtifact(f"{path}: holds a {type(index).__name__}, not an IndexFlatIP or IndexRaBitQFastScan")
    rows = StoredRows(folder / ROWS_FILE)
    if rows.shape != (index.ntotal, index.d):
        raise CorruptArtifact(f"{path}: codes of {index.ntotal} vectors, but {folder / ROWS_FILE} holds {rows.shape[0]}")
    return CompressedSearch(index, rows)


def in_steps(rows: Callable[[Rows], Vectors], count: int) -> Iterator[Vectors]:
    """Yield all `count` rows in order, some at a time."""
    for start in range(0, count, STEP):
        yield rows(np.arange(start, min(start + STEP, count)))


def _add(index: Any, batches: Iterable[Vectors]) -> None:  # noqa: ANN401 - FAISS has no type hints for it
    for batch in batches:
        index.add(np.ascontiguousarray(batch, dtype=np.float32))


def _matrix_of(index: Any) -> Vectors:  # noqa: ANN401
    """Return FAISS's own storage as (v, d) float32 without copying it; it goes with the index."""
    count, dimension = int(index.ntotal), int(index.d)
    view: Vectors = faiss.rev_swig_ptr(index.get_xb(), count * dimension).reshape(count, dimension)
    return view


def _found(index: Any, vector: Vectors, count: int) -> Rows:  # noqa: ANN401
    # One question is one thread's work: two threads took 7 ms for it and one 0.9 (15,000 vectors, 2 cores).
    faiss.omp_set_num_threads(1)  # holds for the thread that says it, and each server thread is another
    _, found = index.search(vector[np.newaxis], min(count, int(index.ntotal)))
    rows: Rows = found[0]
    return rows[rows >= 0]
