"""Versions that can be told apart: everything in version n says n, so that a mixture of two is seen at once."""

import hashlib
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from corpus.document import Source
from corpus.loader import Corpus
from corpus.taxonomy import load_taxonomy
from index.build import build
from index.live import SnapshotLoader
from index.options import RetrievalOptions
from index.snapshot import Snapshot, block_texts
from index.store import IndexStore
from tests.corpus.documents import document_of
from tests.fakes import HashingEncoder, write_encoder_folder

DIMENSION = 64
DOCUMENTS = 4
WHOLE = 0.999  # cosine of a text with its own vector, kept as float16
_TAG = re.compile(r"generation(\d+)")


class Generations:
    """Corpora by number, and a small encoder that needs no model: a build takes about 50 ms."""

    def __init__(self, folder: Path) -> None:
        """Write the encoder's files into `folder`, unless they are there."""
        self.encoder = HashingEncoder(DIMENSION)
        self.encoder_folder = folder / "hashing-encoder"
        if not self.encoder_folder.exists():
            write_encoder_folder(self.encoder_folder, self.encoder.card)
        self._topics = load_taxonomy()

    def corpus(self, number: int, documents: int = DOCUMENTS) -> Corpus:
        """Return a corpus in which every text and reference names its number."""
        tag = f"generation{number}"
        made = tuple(
            document_of(
                f"## What says part{n} of {tag}?\n\nPart{n} of {tag} says answer{n * number}. [@{tag}]\n\n"
                f"- Read part{n} of {tag} again.\n\n> Say it like this (email): I have read part{n} of {tag}.\n",
                f"part-{n}",
                (tag,),
            )
            for n in range(documents)
        )
        sources = {tag: Source(tag, f"On {tag}", "An author", "A journal", "article")}
        digest = hashlib.sha256(f"{tag} {documents}".encode()).hexdigest()
        return Corpus(made, sources, self._topics, digest)

    def publish(self, store: IndexStore, number: int) -> str:
        """Build and publish a generation; return its version."""
        return build(self.corpus(number), store, self.encoder_folder, self.encoder, RetrievalOptions()).version

    def loader(self, store: IndexStore) -> SnapshotLoader:
        """Return what loads versions around the encoder that is here, for the one in their folders is a placeholder."""
        return SnapshotLoader(store, lambda _folder: self.encoder)

    def whole(self, snapshot: Snapshot) -> int:
        """Return which generation a version is; fail if any part of it is of another."""
        tags = {tag for document in snapshot.documents.values() for tag in _TAG.findall(document.text)}
        assert len(tags) == 1, f"documents of generations {tags}"
        tag = tags.pop()
        assert list(snapshot.sources) == [f"generation{tag}"], "references of another generation"
        assert len(snapshot.documents) == snapshot.manifest.counts["documents"]
        for document in snapshot.documents.values():
            self.answered(snapshot, document.id)
            for number, section in enumerate(document.sections):
                vectors = snapshot.blocks.of(document.id, number, len(section.blocks))
                own = self.encoder.encode_passages(block_texts(document))
                assert np.all(np.sum(vectors * own, axis=1) >= WHOLE), "vectors of blocks of another generation"
        return int(tag)

    def answered(self, snapshot: Snapshot, document_id: str) -> None:
        """Ask a version for one of its documents: text, vectors and BM25 must agree that it is the best."""
        document = snapshot.documents[document_id]
        heading = document.sections[0].heading
        best = snapshot.retriever.search(f"{heading} {document.sections[0].span.of(document.text)}", 1).hits[0]
        assert best.passage.document_id == document_id, f"{document_id} is found as {best.passage.document_id}"
        assert best.passage.span.of(document.text) == best.passage.text, "a passage of another generation"
        assert best.lexical > 0, "words of another generation"


def served(store: IndexStore, generations: Generations) -> int:
    """Return the generation that a server which starts now would serve."""
    return generations.whole(generations.loader(store).load(store.current()))


def fixed_clock(moment: datetime) -> Callable[[], datetime]:
    """Return a clock that stands still."""
    return lambda: moment.astimezone(UTC)
