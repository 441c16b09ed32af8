"""What a mask leaves of the identifiers of a question file, and what it takes that should stay."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

NAME = "name"
# A room keeps its word ("bed 4", "ward 6A"): what tells the patient is the number.
NUMBERED = frozenset({"room"})

Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Leak:
    """An identifier of which something is left."""

    qid: str
    kind: str
    value: str


@dataclass(slots=True)
class Count:
    """Identifiers by kind, those that leaked, and lines without any that were masked all the same."""

    planted: Counter[str] = field(default_factory=Counter)
    leaks: list[Leak] = field(default_factory=list)
    benign: int = 0
    false_masks: list[str] = field(default_factory=list)

    def masked(self, *, names: bool) -> tuple[int, int]:
        """Return how many were masked whole, of how many: names, or everything else."""
        total = sum(count for kind, count in self.planted.items() if (kind == NAME) == names)
        return total - sum((leak.kind == NAME) == names for leak in self.leaks), total


def rows_of(path: Path) -> list[dict[str, Any]]:
    """Read a question file whose lines carry `spans`."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def count(rows: list[dict[str, Any]], masked: Callable[[str], Spans]) -> Count:
    """Mask every question and compare: an identifier is masked when no letter and no digit of it is left."""
    done = Count()
    for row in rows:
        spans = masked(row["question"])
        if not row["spans"]:
            done.benign += 1
            done.false_masks += [row["qid"]] if spans else []
        for start, end, kind in row["spans"]:
            done.planted[kind] += 1
            if any(not any(a <= place < b for a, b in spans) for place in _telling(row["question"], start, end, kind)):
                done.leaks.append(Leak(row["qid"], kind, row["question"][start:end]))
    return done


def _telling(text: str, start: int, end: int, kind: str) -> Iterator[int]:
    digits = [place for place in range(start, end) if text[place].isdigit()]
    if kind in NUMBERED and digits:
        yield from digits
    else:
        yield from (place for place in range(start, end) if text[place].isalnum())
