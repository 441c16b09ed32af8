"""Vectors by the text that they were made from, so that a build encodes only what no earlier build has encoded."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from index.dense import DenseIndex
from index.encoder import RUNTIME, Encoder, Vectors
from index.manifest import sha256_of
from index.snapshot import BLOCKS_FILE

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

    def __init__(self, identity: str, keys: Keys, vectors: npt.NDArray[np.floating]) -> None:
        """Take the encoder's identity, and keys (n, 32) of vectors (n, d) that any encoder made.

        Raises:
            ValueError: If there is not one key for each vector.
        """
        if len(keys) != len(vectors):
            raise ValueError(f"{len(keys)} keys for {len(vectors)} vectors")
        self._prefix = hashlib.sha256(identity.encode() + b"\0")
        self._rows = {key.tobytes(): row for row, key in enumerate(keys)}
        self._vectors = vectors

    @classmethod
    def of_texts(cls, version: Path | None, identity: str, dimension: int) -> "KnownVectors":
        """Read the vectors of passages from the folder of a verified version; without one, or without keys in it, none."""
        if version is None or not (version / KEYS_FILE).is_file():
            return cls(identity, np.empty((0, KEY_BYTES), np.uint8), np.empty((0, dimension), np.float32))
        return cls(identity, np.load(version / KEYS_FILE, allow_pickle=False), DenseIndex.load(version).vectors())

    @classmethod
    def of_blocks(cls, version: Path | None, identity: str, dimension: int) -> "KnownVectors":
        """Read the vectors of blocks in the same way."""
        if version is None or not (version / BLOCK_KEYS_FILE).is_file():
            return cls(identity, np.empty((0, KEY_BYTES), np.uint8), np.empty((0, dimension), np.float16))
        keys, vectors = (np.load(version / name, allow_pickle=False) for name in (BLOCK_KEYS_FILE, BLOCKS_FILE))
        return cls(identity, keys, vectors)

    def keys(self, texts: Sequence[str]) -> Keys:
        """Return the keys of n texts, (n, 32) uint8."""
        return np.frombuffer(b"".join(map(self._key, texts)), np.uint8).reshape(len(texts), KEY_BYTES)

    def encode(self, texts: Sequence[str], encoder: Encoder, step: str, progress: Progress) -> Vectors:
        """Return the vectors of n texts, (n, d) float32, as the encoder would make them; it is asked for unknown ones only.

        A vector does not depend on what else is encoded (see OnnxEncoder), so nothing differs from encoding all.
        """
        places = [self._rows.get(self._key(text)) for text in texts]
        old = [(at, row) for at, row in enumerate(places) if row is not None]
        new = [at for at, row in enumerate(places) if row is None]
        vectors = np.empty((len(texts), encoder.card.dimension), dtype=np.float32)
        if old:
            vectors[[at for at, _ in old]] = self._vectors[[row for _, row in old]]
        for start in range(0, len(new), ENCODE_STEP):
            part = new[start : start + ENCODE_STEP]
            vectors[part] = encoder.encode_passages([texts[at] for at in part])
            progress(step, start + len(part), len(new))
        return vectors

    def _key(self, text: str) -> bytes:
        digest = self._prefix.copy()
        digest.update(text.encode())
        return digest.digest()
