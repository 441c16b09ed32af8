"""Guidance and vectors by the hundred thousand, made of the shipped ones: copies in other words, and mixtures of real vectors."""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from corpus.document import Document
from corpus.loader import Corpus
from index.encoder import Reading, Vectors
from index.manifest import EncoderCard

MAX_TOKENS = 256
CHARS_A_TOKEN = 4.5
SHARE_OF_WORDS = 0.3  # that a copy exchanges for others of the same length, so that every place in a text stays right
# How far a made vector lies from the real one that it begins with. At 0.6 the nearest, tenth and hundredth of 160,000 have
# cosines of 0.70, 0.59 and 0.44 with a new one; of the 16,339 real ones 0.72, 0.57 and 0.46 (docs/decisions.md).
SPREAD = 0.6
SPREAD_OF_A_MILLION = 0.8
BATCH = 8_192
_WORD = re.compile(r"[a-z]{4,}")


class MixingEncoder:
    """Give each text the sum of one real vector and a part of the difference of two others, which its hash names."""

    def __init__(self, real: Vectors) -> None:
        self._real = real
        self._card = EncoderCard("mixing", "0" * 64, real.shape[1], MAX_TOKENS, "", "", "fp32", 1.0, 1.0, 0)

    @property
    def card(self) -> EncoderCard:
        return self._card

    @property
    def closer(self) -> None:
        return None

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        digests = b"".join(hashlib.blake2b(text.encode(), digest_size=24).digest() for text in texts)
        return mixed(self._real, np.frombuffer(digests, np.uint64).reshape(-1, 3) % len(self._real), SPREAD)

    def encode_query(self, text: str) -> Vectors:
        vector: Vectors = self.encode_passages([text])[0]
        return vector

    def read(self, text: str, *, hearing: bool = True) -> Reading:  # noqa: ARG002 - it has none
        vector = self.encode_query(text)
        return Reading(vector, vector[np.newaxis])

    def knows(self, word: str) -> bool:
        return bool(word)

    def count_tokens(self, text: str) -> int:
        return int(len(text) / CHARS_A_TOKEN)


def mixed(real: Vectors, parents: np.ndarray, spread: float) -> Vectors:
    """Return unit vectors (n, d) from the numbers (n, 3) of real ones."""
    first, second, third = (real[parents[:, at].astype(np.int64)] for at in range(3))
    found = first + np.float32(spread) * (second - third)
    units: Vectors = (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)
    return units


def made_vectors(real: Vectors, count: int, seed: int) -> Iterator[Vectors]:
    """Yield `count` vectors in batches."""
    rng = np.random.default_rng(seed)
    for start in range(0, count, BATCH):
        size = min(BATCH, count - start)
        yield mixed(real, rng.integers(0, len(real), (size, 3)), SPREAD_OF_A_MILLION)


def grown(corpus: Corpus, copies: int) -> Corpus:
    """Return a corpus of so many copies of each document, each copy in other words."""
    words = sorted({word for document in corpus.documents for word in _WORD.findall(document.text)})
    documents = [
        _copy(document, other, n) for n in range(copies) for other in (_exchange(words, n),) for document in corpus.documents
    ]
    digest = hashlib.sha256(f"{corpus.digest} {copies}".encode()).hexdigest()
    return replace(corpus, documents=tuple(sorted(documents, key=lambda document: document.id)), digest=digest)


def _exchange(words: Sequence[str], number: int) -> dict[str, str]:
    rng = np.random.default_rng(number)
    by_length: dict[int, list[str]] = defaultdict(list)
    for word in words:
        if rng.random() < SHARE_OF_WORDS:
            by_length[len(word)].append(word)
    return {
        word: other for group in by_length.values() for word, other in zip(group, rng.permutation(group).tolist(), strict=True)
    }


def _copy(document: Document, other: dict[str, str], number: int) -> Document:
    def reworded(text: str) -> str:
        return _WORD.sub(lambda match: other.get(match.group(), match.group()), text)

    sections = tuple(
        replace(section, heading=reworded(section.heading), asked_as=tuple(map(reworded, section.asked_as)))
        for section in document.sections
    )
    name = f"{document.id}-{number}"
    return replace(
        document, id=name, path=f"{name}.md", title=reworded(document.title), text=reworded(document.text), sections=sections
    )
