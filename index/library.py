"""Documents and passages of a version by id, read when they are asked for, and what is known of every document beforehand."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from pathlib import Path
from typing import Any

from corpus.document import Document, Passage

CATALOGUE_FILE = "catalogue.jsonl"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of a document without reading it. `blocks` says how many each of its sections has, `digest` is its file's."""

    id: str
    topics: tuple[str, ...]
    review_by: date
    passages: int
    blocks: tuple[int, ...]
    digest: str


class Documents(Mapping[str, Document]):
    """Documents by id, in order of id."""

    def __init__(self, records: Sequence[Document], catalogue: Sequence[Entry]) -> None:
        """Take the documents and their entries, both in the same order.

        Raises:
            ValueError: If the numbers differ.
        """
        if len(records) != len(catalogue):
            raise ValueError(f"{len(records)} documents, {len(catalogue)} in the catalogue")
        self._records = records
        self._numbers = {entry.id: number for number, entry in enumerate(catalogue)}

    def __getitem__(self, document_id: str) -> Document:
        return self._records[self._numbers[document_id]]

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)


class PassagesById(Mapping[str, Passage]):
    """Passages by id, `document_id#n`, in the order of documents and n."""

    def __init__(self, records: Sequence[Passage], catalogue: Sequence[Entry]) -> None:
        """Take the passages, and the entries of their documents in the same order.

        Raises:
            ValueError: If the numbers differ.
        """
        ends = list(accumulate(entry.passages for entry in catalogue))
        if len(records) != (ends[-1] if ends else 0):
            raise ValueError(f"{len(records)} passages, {ends[-1] if ends else 0} in the catalogue")
        self._records = records
        self._numbers = {entry.id: range(end - entry.passages, end) for entry, end in zip(catalogue, ends, strict=True)}

    def __getitem__(self, passage_id: str) -> Passage:
        document_id, _, place = passage_id.rpartition("#")
        numbers = self._numbers.get(document_id, range(0))
        if not place.isdecimal() or not place.isascii() or place.startswith("0") or not 1 <= int(place[:9]) <= len(numbers):
            raise KeyError(passage_id)
        return self._records[numbers[int(place) - 1]]

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[str]:
        return (f"{document_id}#{n}" for document_id, numbers in self._numbers.items() for n in range(1, len(numbers) + 1))


def write_catalogue(folder: Path, documents: Iterable[Document], passages: Mapping[str, int]) -> None:
    """Write an entry for every document; `passages` says how many each has."""
    with (folder / CATALOGUE_FILE).open("w", encoding="utf-8") as file:
        for document in documents:
            blocks = [len(section.blocks) for section in document.sections]
            row = [document.id, document.topics, document.review_by.isoformat(), passages[document.id], blocks, document.digest]
            file.write(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n")


def read_catalogue(folder: Path) -> tuple[Entry, ...]:
    """Read what `write_catalogue` wrote."""
    with (folder / CATALOGUE_FILE).open(encoding="utf-8") as file:
        return tuple(_entry(json.loads(line)) for line in file)


def _entry(row: Sequence[Any]) -> Entry:
    document_id, topics, review_by, passages, blocks, digest = row
    return Entry(document_id, tuple(topics), date.fromisoformat(review_by), passages, tuple(blocks), digest)
