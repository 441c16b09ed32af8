"""Documents, passages and references as JSON lines, read back one by one when they are asked for."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

import numpy as np
import numpy.typing as npt

from corpus.document import Block, Document, Passage, Role, Section, Source, Span
from index.stored import HELD_BYTES, StoredFile

DOCUMENTS_FILE = "documents.jsonl"
PASSAGES_FILE = "passages.jsonl"
SOURCES_FILE = "sources.jsonl"
# Python objects that stay once they were asked for: all of the shipped guidance, and a bounded part of a larger one.
KEPT_DOCUMENTS = 1_024
KEPT_PASSAGES = 8_192

T = TypeVar("T")
Row = dict[str, Any]
Places = npt.NDArray[np.uint64]


class Records(Sequence[T], Generic[T]):
    """The values of a file of JSON lines. Each line is compared with its own hash whenever it is read."""

    def __init__(self, path: Path, value_of: Callable[[Row], T], kept: int, held_bytes: int = HELD_BYTES) -> None:
        """Open what `write_records` wrote; up to `kept` values stay in memory, those that were asked for last.

        The lines are in memory too if they have no more than `held_bytes` bytes.
        """
        self._file = StoredFile(path, held_bytes)
        self._places: Places = np.load(_index_file(path), allow_pickle=False)
        self._value_of = value_of
        self._kept = lru_cache(kept)(self._read)

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, number: int) -> T: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[T]: ...
    def __getitem__(self, number: int | slice) -> T | Sequence[T]:
        if isinstance(number, slice):
            return [self._kept(at) for at in range(len(self))[number]]
        is_plain = 0 <= number < len(self._places)
        return self._kept(number if is_plain else range(len(self))[number])

    def __iter__(self) -> Iterator[T]:
        """Yield all values in order; they do not push out those that are kept."""
        return map(self._read, range(len(self)))

    def _read(self, number: int) -> T:
        start = int(self._places[number - 1, 0]) if number else 0
        end, digest = self._places[number].tolist()
        line = self._file.read(start, end - start)
        if _digest(line) != digest:
            raise self._file.fault()
        return self._value_of(json.loads(line))


def write_records(path: Path, values: Iterable[Document | Passage]) -> None:
    """Write one value a line; dates become ISO 8601, spans [start, end]. Beside it goes where each line ends and its hash."""
    places: list[tuple[int, int]] = []
    with path.open("wb") as file:
        for value in values:
            line = _line(value)
            file.write(line)
            places.append((file.tell(), _digest(line)))
    np.save(_index_file(path), np.array(places, np.uint64).reshape(-1, 2), allow_pickle=False)


def read_documents(folder: Path) -> Records[Document]:
    """Open the documents of a version's folder."""
    return Records(folder / DOCUMENTS_FILE, _document, KEPT_DOCUMENTS)


def read_passages(folder: Path) -> Records[Passage]:
    """Open the passages of a version's folder."""
    return Records(folder / PASSAGES_FILE, _passage, KEPT_PASSAGES)


def write_sources(folder: Path, sources: Iterable[Source]) -> None:
    """Write the references, one a line."""
    (folder / SOURCES_FILE).write_bytes(b"".join(map(_line, sources)))


def read_sources(folder: Path) -> tuple[Source, ...]:
    """Read all references of a version's folder."""
    with (folder / SOURCES_FILE).open(encoding="utf-8") as file:
        return tuple(Source(**json.loads(line)) for line in file)


def _index_file(path: Path) -> Path:
    """Return the file, (n, 2) uint64, with the end of each line and the first eight bytes of its SHA-256."""
    return path.with_suffix(".index.npy")


def _digest(line: bytes) -> int:
    return int.from_bytes(hashlib.sha256(line).digest()[:8])


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, default=_plain, separators=(",", ":")).encode() + b"\n"


def _plain(value: object) -> object:
    """Return a date as text, a span as a pair, another dataclass as a mapping; `asdict` would copy all of it first."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Span):
        return value.start, value.end
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    raise TypeError(f"{value!r} has no JSON form")


def _passage(row: Row) -> Passage:
    return Passage(**row)


def _document(row: Row) -> Document:
    for field in ("topics", "audience", "stage", "region", "sources"):
        row[field] = tuple(row[field])
    for field in ("reviewed", "review_by"):
        row[field] = date.fromisoformat(row[field])
    row["sections"] = tuple(_section(section) for section in row["sections"])
    return Document(**row)


def _section(row: Row) -> Section:
    blocks = tuple(_block(block) for block in row["blocks"])
    return Section(row["heading"], tuple(row["asked_as"]), Span(*row["span"]), blocks, row["line"])


def _block(row: Row) -> Block:
    sentences = tuple(Span(start, end) for start, end in row["sentences"])
    return Block(Role(row["role"]), Span(*row["span"]), sentences, tuple(row["sources"]), row["setting"])
