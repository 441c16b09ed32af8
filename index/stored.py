"""Files of a version that has been verified: small ones in memory, large ones read where they are asked for.

Large ones are read with pread(2), not mapped: a mapped file that is cut short, or lies on a disk that fails, ends the process
with SIGBUS; a read that comes up short is an error with a sentence, and the server goes on (docs/decisions.md).
"""

import os
import weakref
from pathlib import Path

import numpy as np
import numpy.typing as npt

from index.manifest import BUILD_COMMAND, CorruptArtifact

# What a file may hold to be kept in memory, 64 MiB: all of the shipped guidance is, so damage after loading cannot reach it.
HELD_BYTES = 1 << 26

Numbers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.floating]


class StoredFile:
    """The bytes of one file, which stay readable when the file is deleted. Threads may share it."""

    def __init__(self, path: Path, held_bytes: int = HELD_BYTES) -> None:
        """Open `path`, and read it if it has no more than `held_bytes` bytes."""
        self._path = path
        self._descriptor = os.open(path, os.O_RDONLY)
        weakref.finalize(self, os.close, self._descriptor)
        size = os.fstat(self._descriptor).st_size
        self.held: bytes | None = os.pread(self._descriptor, size, 0) if size <= held_bytes else None

    def read(self, start: int, length: int) -> bytes:
        """Return `length` bytes from `start` on.

        Raises:
            CorruptArtifact: If the file has become shorter.
        """
        data = os.pread(self._descriptor, length, start) if self.held is None else self.held[start : start + length]
        if len(data) != length:
            raise self.fault()
        return data

    def read_into(self, target: memoryview, start: int) -> None:
        """Fill `target` with the bytes from `start` on, as `read` does."""
        if os.preadv(self._descriptor, [target], start) != target.nbytes:
            raise self.fault()

    def fault(self) -> CorruptArtifact:
        """Return what to raise when bytes are not those that were written."""
        return CorruptArtifact(f"{self._path}: changed while it is served; run {BUILD_COMMAND}")


class StoredRows:
    """An array (n, d) of floats in a .npy file."""

    def __init__(self, path: Path, held_bytes: int = HELD_BYTES) -> None:
        """Open what `RowWriter` or numpy.save wrote.

        Raises:
            ValueError: If it is not such a file.
        """
        with path.open("rb") as file:
            np.lib.format.read_magic(file)
            self.shape, _, self._dtype = np.lib.format.read_array_header_1_0(file)
            self._offset = file.tell()
        self._file = StoredFile(path, held_bytes)
        self._row_bytes = self.shape[1] * self._dtype.itemsize
        held = self._file.held
        self._rows = None if held is None else np.frombuffer(held, self._dtype, offset=self._offset).reshape(self.shape)

    def __len__(self) -> int:
        return int(self.shape[0])

    def slices(self, starts: Numbers, lengths: Numbers) -> Floats:
        """Return the rows of several slices one below the other, (sum of lengths, d), in the file's own type."""
        if self._rows is not None:
            return self._rows[numbers_of(starts, lengths)]
        found: Floats = np.empty((int(lengths.sum()), self.shape[1]), self._dtype)
        into = found.view(np.uint8).reshape(-1).data
        at = 0
        for start, size in zip((starts * self._row_bytes).tolist(), (lengths * self._row_bytes).tolist(), strict=True):
            self._file.read_into(into[at : at + size], self._offset + start)
            at += size
        return found

    def rows(self, numbers: Numbers) -> Floats:
        """Return single rows, (r, d)."""
        return self.slices(numbers, np.ones_like(numbers))


def numbers_of(starts: Numbers, lengths: Numbers) -> Numbers:
    """Return the row numbers of several slices one after the other, (sum of lengths,)."""
    ends = np.cumsum(lengths)
    numbers: Numbers = np.arange(int(lengths.sum())) + np.repeat(starts - ends + lengths, lengths)
    return numbers


class RowWriter:
    """Write an array (n, d) to a .npy file part by part, so that it need not be in memory."""

    def __init__(self, path: Path, shape: tuple[int, int], dtype: npt.DTypeLike) -> None:
        """Begin the file; `shape` says how many rows will follow."""
        self._dtype = np.dtype(dtype)
        self._file = path.open("wb")
        header = {"descr": np.lib.format.dtype_to_descr(self._dtype), "fortran_order": False, "shape": shape}
        np.lib.format.write_array_header_1_0(self._file, header)

    def __enter__(self) -> "RowWriter":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, rows: Floats) -> None:
        """Append rows (m, d)."""
        self._file.write(np.ascontiguousarray(rows, dtype=self._dtype).data)
