"""What an earlier version has read already, so that a build reads only the files that have changed."""

import json
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path, PurePosixPath

from corpus.document import Document, Passage
from corpus.reader import reader_digest
from index.library import read_catalogue
from index.manifest import ArtifactError
from index.records import read_documents, read_passages
from index.store import IndexStore

READER_FILE = "reader.json"  # which code read the guidance of a version, and whose tokens decided where it was cut


class Earlier:
    """Documents and passages of a version by the digest of their file; none, if other code than today's has read them."""

    def __init__(self, folder: Path | None) -> None:
        """Take the folder of a verified version, or None to know nothing."""
        self._documents: Sequence[Document] = ()
        self._passages: Sequence[Passage] = ()
        self._places: dict[str, tuple[int, range]] = {}  # by id of document and digest of its file
        reader, self._encoder = _reader(folder)
        if folder is None or reader != reader_digest():
            return
        self._documents, self._passages = read_documents(folder), read_passages(folder)
        entries = read_catalogue(folder)
        for number, (entry, end) in enumerate(zip(entries, accumulate(entry.passages for entry in entries), strict=True)):
            self._places[f"{entry.id} {entry.digest}"] = number, range(end - entry.passages, end)

    @classmethod
    def of(cls, store: IndexStore) -> "Earlier":
        """Take the published version; if there is none, or a damaged one, nothing is known."""
        try:
            version = store.current()
            store.verify(version)
            return cls(store.folder(version))
        except (ArtifactError, OSError):  # OSError: another build may delete it at this moment
            return cls(None)

    def document(self, path: str, digest: str) -> Document | None:
        """Return what the file with this path and SHA-256 (hex) was read as, or None if it has to be read."""
        place = self._places.get(f"{PurePosixPath(path).stem} {digest}")
        document = self._documents[place[0]] if place else None
        return document if document is not None and document.path == path else None

    def passages(self, document: Document, encoder: str) -> Sequence[Passage] | None:
        """Return what a document was cut into for the encoder with this identity, or None if it has to be cut."""
        place = self._places.get(f"{document.id} {document.digest}")
        if place is None or encoder != self._encoder:
            return None
        known = self._passages[place[1].start : place[1].stop]
        # A wrong digest must not bring words of another version into this one.
        return known if all(passage.span.of(document.text) == passage.text for passage in known) else None


def write_reader(folder: Path, encoder: str) -> None:
    """Write into a version's folder what read its guidance; `encoder` is the encoder's identity."""
    row = {"reader": reader_digest(), "encoder": encoder}
    (folder / READER_FILE).write_text(json.dumps(row) + "\n", encoding="ascii")


def _reader(folder: Path | None) -> tuple[str, str]:
    if folder is None:
        return "", ""
    row = json.loads((folder / READER_FILE).read_bytes())
    return row["reader"], row["encoder"]
