"""Files of JSON lines that somebody wrote by hand: each line becomes one object, or is named by file and line."""

import json
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeVar

from corpus.document import CorpusError, Problem

Row = TypeVar("Row")


def load_rows(folder: Path, fields: Sequence[str], row_of: Callable[[Mapping[str, Any]], Row | None]) -> tuple[Row, ...]:
    """Read every `*.jsonl` of a folder in order of name; `row_of` gets objects with these fields, and returns None for bad ones.

    Raises:
        CorpusError: With every line that is no such object.
    """
    found: list[Row] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            fitting = _fitting(line, fields)
            row = None if fitting is None else row_of(fitting)
            if row is None:
                problems.append(Problem(path.name, number, f"not an object with {', '.join(fields)}; see corpus/README.md"))
            else:
                found.append(row)
    if problems:
        raise CorpusError(problems)
    return tuple(found)


def are_texts(values: Sequence[object]) -> bool:
    """Say whether all values are texts that say something."""
    return all(isinstance(value, str) and value.strip() for value in values)


def is_one_in(count: int, name: str) -> bool:
    """Say whether a row is among the one in `count` that only measure; decided by its name, so that it never moves."""
    return int(sha256(name.encode()).hexdigest(), 16) % count == 0


def _fitting(line: str, fields: Sequence[str]) -> Mapping[str, Any] | None:
    try:
        row = json.loads(line)
    except ValueError:
        return None
    return row if isinstance(row, dict) and row.keys() == set(fields) else None
