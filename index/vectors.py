"""Vectors by the text that they were made from, so that a build encodes only what no earlier build has encoded."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from index.dense import DenseIndex
from index.encoder import Encoder, Vectors
from index.libraries import RUNTIME
from index.manifest import sha256_of
from index.search import STEP, Rows
from index.snapshot import BLOCKS_FILE
from index.stored import StoredRows

ENCODE_STEP = 256  # texts between two calls of the progress function
KEY_BYTES = 32
KEYS_FILE = "keys.npy"  # of the vectors in dense.faiss
BLOCK_KEYS_FILE = "block_keys.npy"

Keys = npt.NDArray[np.uint8]
Progress = Callable[[str, int, int], None]


def encoder_identity(folder: Path) -> str:
    """Return the SHA-256 (hex) of all that decides an encoder's vectors: its files, card included, and what runs them.

    Processors round differently too, but an index is built on one machine.
    """
    total = hashlib.sha256(f"{RUNTIME}\n".encode())
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        total.update(f"{path.relative_to(folder).as_posix()} {sha256_of(path)}\n".encode())
    return total.hexdigest()


def silent(_step: str, _done: int, _total: int) -> None:
    """Report no progress."""


class KnownVectors:
    """Look up vectors by text; keys are SHA-256 of the encoder's identity and the text, so that another encoder finds none."""

    def __init__(self, identity: str, keys: Keys, rows: Callable[[Rows], npt.NDArray[np.floating]]) -> None:
        """Take the encoder's identity, keys (n, 32) that any encoder made, and what returns vectors (r, d) by number."""
        self._prefix = hashlib.sha256(identity.encode() + b"\0")
        words = _words(keys)
        self._order = np.argsort(words[:, 0], kind="stable")
        self._keys = words[self._order]
        self._rows = rows

    @classmethod
    def of_texts(cls, version: Path | None, identity: str) -> "KnownVectors":
        """Read the vectors of passages from the folder of a verified version; without one, or without keys in it, none."""
        if version is None or not (version / KEYS_FILE).is_file():
            return cls(identity, np.empty((0, KEY_BYTES), np.uint8), _nothing)
        return cls(identity, np.load(version / KEYS_FILE, allow_pickle=False), DenseIndex.load(version).rows)

    @classmethod
    def of_blocks(cls, version: Path | None, identity: str) -> "KnownVectors":
        """Read the vectors of blocks in the same way."""
        if version is None or not (version / BLOCK_KEYS_FILE).is_file():
            return cls(identity, np.empty((0, KEY_BYTES), np.uint8), _nothing)
        return cls(identity, np.load(version / BLOCK_KEYS_FILE, allow_pickle=False), StoredRows(version / BLOCKS_FILE).rows)

    def key(self, text: str) -> bytes:
        """Return the key of a text, 32 bytes."""
        digest = self._prefix.copy()
        digest.update(text.encode())
        return digest.digest()

    def keys(self, texts: Iterable[str]) -> Keys:
        """Return the keys of n texts, (n, 32) uint8."""
        return np.frombuffer(b"".join(map(self.key, texts)), np.uint8).reshape(-1, KEY_BYTES)

    def encode(self, texts: Iterable[str], keys: Keys, encoder: Encoder, step: str, progress: Progress) -> Iterator[Vectors]:
        """Yield the vectors of n texts with these keys (n, 32) in batches (m, d) float32, as the encoder would make them.

        The encoder is asked for unknown ones only. A vector does not depend on what else is encoded (see OnnxEncoder), so
        nothing differs from encoding all.
        """
        places = self._places(keys)
        is_new = places < 0
        done, total, waiting = 0, int(is_new.sum()), iter(texts)
        for start, stop in _windows(is_new):
            part, at = list(islice(waiting, stop - start)), places[start:stop]
            new, old = np.flatnonzero(at < 0), np.flatnonzero(at >= 0)
            vectors = np.empty((stop - start, encoder.card.dimension), dtype=np.float32)
            if len(old):
                vectors[old] = self._rows(at[old])
            if len(new):
                vectors[new] = encoder.encode_passages([part[row] for row in new])
                done += len(new)
                progress(step, done, total)
            yield vectors

    def _places(self, keys: Keys) -> Rows:
        """Return the number of each key's vector, (n,), and -1 for a key that is not known.

        Two keys with the same first eight bytes would count as unknown, and be encoded again to the same vector.
        """
        wanted = _words(keys)
        if not len(self._keys):
            return np.full(len(wanted), -1)
        found = np.minimum(np.searchsorted(self._keys[:, 0], wanted[:, 0]), len(self._keys) - 1)
        places: Rows = np.where(np.all(self._keys[found] == wanted, axis=1), self._order[found], -1)
        return places


def _words(keys: Keys) -> npt.NDArray[np.uint64]:
    words: npt.NDArray[np.uint64] = np.ascontiguousarray(keys).view(np.uint64).reshape(-1, KEY_BYTES // 8)
    return words


def _nothing(numbers: Rows) -> Any:  # noqa: ANN401 - never comes back
    raise LookupError(f"no vectors are known, so none has a number, {numbers.tolist()}")


def _windows(is_new: npt.NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Yield where parts begin and end that hold at most ENCODE_STEP new texts, and at most STEP of any kind."""
    seen, start = np.cumsum(is_new), 0
    while start < len(is_new):
        before = int(seen[start - 1]) if start else 0
        stop = min(start + STEP, int(np.searchsorted(seen, before + ENCODE_STEP, side="right")))
        yield start, stop
        start = stop
