"""Documents, passages and references as JSON lines, and back: the text part of an index version."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from corpus.document import Block, Document, Passage, Role, Section, Source, Span

DOCUMENTS_FILE = "documents.jsonl"
PASSAGES_FILE = "passages.jsonl"
SOURCES_FILE = "sources.jsonl"


def write_lines(path: Path, values: Iterable[Document | Passage | Source]) -> None:
    """Write one value a line; dates become ISO 8601, spans [start, end]."""
    with path.open("w", encoding="utf-8") as file:
        for value in values:
            file.write(json.dumps(value, ensure_ascii=False, default=_plain, separators=(",", ":")) + "\n")


def read_documents(path: Path) -> tuple[Document, ...]:
    """Read the documents that `write_lines` wrote."""
    return tuple(_document(row) for row in _rows(path))


def read_passages(path: Path) -> tuple[Passage, ...]:
    """Read the passages that `write_lines` wrote."""
    return tuple(Passage(**row) for row in _rows(path))


def read_sources(path: Path) -> tuple[Source, ...]:
    """Read the references that `write_lines` wrote."""
    return tuple(Source(**row) for row in _rows(path))


def _plain(value: object) -> object:
    """Return a date as text, a dataclass as a mapping; `asdict` would copy everything in it first, five times slower."""
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    raise TypeError(f"{value!r} has no JSON form")


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _document(row: dict[str, Any]) -> Document:
    for field in ("topics", "audience", "stage", "region", "sources"):
        row[field] = tuple(row[field])
    for field in ("reviewed", "review_by"):
        row[field] = date.fromisoformat(row[field])
    row["sections"] = tuple(_section(section) for section in row["sections"])
    return Document(**row)


def _section(row: dict[str, Any]) -> Section:
    blocks = tuple(_block(block) for block in row["blocks"])
    return Section(row["heading"], tuple(row["asked_as"]), Span(**row["span"]), blocks, row["line"])


def _block(row: dict[str, Any]) -> Block:
    sentences = tuple(Span(**span) for span in row["sentences"])
    return Block(Role(row["role"]), Span(**row["span"]), sentences, tuple(row["sources"]), row["setting"])
