"""Batch files, JSON lines: questions are read line by line, and what is written appears whole or not at all."""

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

Lines = Iterator[dict[str, Any]]


class BatchError(Exception):
    """A batch file cannot be read or written; the message names the file, and the line that is wrong."""


def read_lines(path: Path) -> Lines:
    """Yield the rows of a batch file.

    Raises:
        BatchError: At the first line that is not an object with `id` and a text `question`.
    """
    if not path.is_file():
        raise BatchError(f"{path}: there is no such file")
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                yield _row(line, f"{path}:{number}")


def as_line(row: dict[str, Any]) -> str:
    """Return a row as it is written, without the line's end."""
    return json.dumps(row, ensure_ascii=False)


def check_apart(questions: Path, output: Path) -> None:
    """Check that answers would not take the place of their questions.

    Raises:
        BatchError: If both are one file.
    """
    if output.exists() and questions.exists() and output.samefile(questions):
        raise BatchError(f"{output}: this is the file of the questions; name another for --output")


def write_lines(output: Path, rows: Lines) -> None:
    """Write rows to a file beside the output that takes its place at the end: what was there stays until then.

    Raises:
        BatchError: If the file cannot be written.
    """
    if output.exists() and not output.is_file():  # a pipe or /dev/null is written to, and never replaced
        return _write(output, output, rows)
    place = output.resolve()  # a link stays one
    part = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        _write(part, output, rows)
        _replace(part, place, output)
    finally:
        with suppress(OSError):
            part.unlink()
    return None


def _write(place: Path, output: Path, rows: Lines) -> None:
    try:
        file = place.open("w", encoding="utf-8")
    except OSError as error:
        raise _unwritable(output, error) from error
    with file:
        for row in rows:
            file.write(as_line(row) + "\n")


def _replace(part: Path, place: Path, output: Path) -> None:
    try:
        if place.exists():
            shutil.copymode(place, part)
        part.replace(place)
    except OSError as error:
        raise _unwritable(output, error) from error


def _unwritable(output: Path, error: OSError) -> BatchError:
    return BatchError(f"{output}: cannot be written ({error.strerror})")


def _row(line: bytes, where: str) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BatchError(f"{where}: not JSON ({error}); write one object a line") from error
    if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("question"), str):
        raise BatchError(f'{where}: needs "id" and a text "question"')
    history = row.get("history") or []
    if not isinstance(history, list) or not all(isinstance(message, dict) for message in history):
        raise BatchError(f'{where}: "history" must be a list of {{"role", "content"}} objects')
    return row
