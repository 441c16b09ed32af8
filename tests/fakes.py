"""Stand-ins that need no model: an encoder of hashed words, one that gives up, a forgetful retriever, an encoder's folder."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from corpus.routes import Route
from index.encoder import CARD_FILE, MODEL_FILE, TOKENIZER_FILE, Encoded, Reading, Vectors, write_card
from index.indexes import LookedUp
from index.manifest import EncoderCard
from index.reply import Reply
from index.retriever import Ranking, Retriever
from index.routes import HASHED, RouteModel
from index.snapshot import Snapshot

_WORD = re.compile(r"\w+")


class HashingEncoder:
    """Bags of words as unit vectors: each word adds 1 to the dimension that its BLAKE2 digest names."""

    def __init__(self, dimension: int = 512, max_tokens: int = 66, closer: "HashingEncoder | None" = None) -> None:
        self._card = EncoderCard("hashing", "0" * 64, dimension, max_tokens, "", "", "fp32", 1.0, 1.0, 0)
        self._closer = closer

    @property
    def card(self) -> EncoderCard:
        return self._card

    @property
    def closer(self) -> "HashingEncoder | None":
        return self._closer

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        rows = [self.encode_query(text) for text in texts]
        return np.stack(rows) if rows else np.empty((0, self._card.dimension), dtype=np.float32)

    def encode_query(self, text: str) -> Vectors:
        counts = np.zeros(self._card.dimension, dtype=np.float64)
        # A text without words still needs a direction.
        for word in _WORD.findall(text.casefold()) or [""]:
            digest = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
            counts[int.from_bytes(digest) % self._card.dimension] += 1
        unit: Vectors = (counts / np.linalg.norm(counts)).astype(np.float32)
        return unit

    def read(self, text: str, *, hearing: bool = True) -> Reading:  # noqa: ARG002 - it has none
        vector = self.encode_query(text)
        return Reading(vector, vector[np.newaxis])

    def knows(self, word: str) -> bool:
        return bool(word)  # nothing is a slip

    def count_tokens(self, text: str) -> int:
        return len(_WORD.findall(text))


class HearingEncoder(HashingEncoder):
    """A HashingEncoder that hears one route in everything, or nothing; `heard` are the texts that it read."""

    def __init__(self, route: Route | None, closer: HashingEncoder | None = None) -> None:
        super().__init__(closer=closer)
        self._scores = np.empty(0, dtype=np.float32) if route is None else scores_of(route)
        self.heard: list[str] = []

    def read(self, text: str, *, hearing: bool = True) -> Reading:
        self.heard.append(text)
        return replace(super().read(text, hearing=hearing), routes=self._scores)


class FailingEncoder(HashingEncoder):
    """A HashingEncoder that runs out of memory after a number of batches."""

    def __init__(self, batches: int) -> None:
        super().__init__()
        self._left = batches

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        if self._left == 0:
            raise MemoryError("no memory left for another batch")
        self._left -= 1
        return super().encode_passages(texts)


class BrokenEncoder(HashingEncoder):
    """A HashingEncoder that cannot read a question."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self._error = error

    def encode_query(self, text: str) -> Vectors:
        del text  # it is never read
        raise self._error


class Forgetful:
    """A retriever that searches a message as if nothing had been said before it."""

    def __init__(self, inner: Retriever) -> None:
        self._inner = inner

    def search(self, question: str, top_k: int, earlier: str = "", known: Encoded | None = None) -> Ranking:
        return self._inner.search(question, top_k, earlier, known)

    def search_each(self, questions: Sequence[str], top_k: int, whole: str = "", known: LookedUp | None = None) -> list[Ranking]:
        return self._inner.search_each(questions, top_k, whole, known)

    def search_reply(self, reply: Reply, top_k: int, known: Encoded | None = None) -> Ranking:
        return self._inner.search(reply.message, top_k, known=known)


def without_leaning(snapshot: Snapshot) -> Snapshot:
    """Return the snapshot with every message searched by itself."""
    return replace(snapshot, retriever=Forgetful(snapshot.retriever))


def always(route: Route, dimension: int = 512) -> RouteModel:
    """Return a classifier that gives every message the same route."""
    return RouteModel(np.zeros((dimension + HASHED, len(Route)), dtype=np.float32), scores_of(route))


def scores_of(route: Route) -> Vectors:
    """Return scores (r,) float32, before the softmax, that leave no doubt."""
    scores = np.zeros(len(Route), dtype=np.float32)
    scores[list(Route).index(route)] = 20
    return scores


def write_encoder_folder(folder: Path, card: EncoderCard) -> Path:
    """Write the files of an encoder, the card real, the others placeholders that are never parsed."""
    folder.mkdir(parents=True)
    write_card(folder, card)
    (folder / MODEL_FILE).write_bytes(b"no model: " + bytes(range(256)))
    (folder / TOKENIZER_FILE).write_text("{}", encoding="utf-8")
    assert (folder / CARD_FILE).is_file()
    return folder


def flip(path: Path, offset: int = 0, mask: int = 1) -> None:
    """Change one bit of a file."""
    data = bytearray(path.read_bytes())
    data[offset] ^= mask
    path.write_bytes(data)


def with_headings(snapshot: Snapshot, headings: Mapping[tuple[str, int], str]) -> Snapshot:
    """Return the snapshot with other headings, by document and number of the section."""
    documents = dict(snapshot.documents)
    for (name, number), heading in headings.items():
        sections = list(documents[name].sections)
        sections[number] = replace(sections[number], heading=heading)
        documents[name] = replace(documents[name], sections=tuple(sections))
    return replace(snapshot, documents=documents)
