"""The references, read from `sources.toml` and checked field by field."""

import re
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from corpus.document import Problem, Source

KINDS = ("article", "book", "official", "web")
REQUIRED = ("title", "authors", "venue", "kind")
OPTIONAL = ("year", "url", "doi")
# The shape that Crossref gives for modern DOIs: https://www.crossref.org/blog/dois-and-matching-regular-expressions/
DOI = re.compile(r"10\.\d{4,9}/[-._;()/:<>A-Za-z0-9+\[\]]+")
FIRST_YEAR = 1900


def load_sources(path: Path, today: date) -> tuple[dict[str, Source], list[Problem]]:
    """Read every reference that is well formed, by key, and list what is wrong with the others.

    A reference's `year` may not lie after `today`'s.
    """
    name = path.name
    if not path.is_file():
        return {}, [Problem(name, 1, "there is no sources.toml beside the guidance; add one, it may be empty")]
    try:
        text = path.read_text(encoding="utf-8-sig")
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        return {}, [Problem(name, _line_of_error(error), f"not readable as TOML: {error}; mend that line")]
    sources: dict[str, Source] = {}
    problems: list[Problem] = []
    for key, row in tables.items():
        faults = list(_faults(row, today))
        problems += [Problem(name, line_of_key(text, key), f"reference '{key}': {fault}") for fault in faults]
        if not faults:
            sources[key] = Source(key=key, **row)
    return sources, problems


def line_of_key(text: str, key: str) -> int:
    """Return the line on which the table `[key]` begins, 1 if it cannot be found."""
    match = re.search(rf"^\[[\"']?{re.escape(key)}[\"']?\]", text, re.MULTILINE)
    return text.count("\n", 0, match.start()) + 1 if match else 1


def _faults(row: object, today: date) -> Iterator[str]:
    if not isinstance(row, dict):
        yield "is not a table; write [key] on a line of its own and the fields below it"
        return
    for field in sorted(row.keys() - {*REQUIRED, *OPTIONAL}):
        yield f"unknown field '{field}'; the fields are {', '.join((*REQUIRED, *OPTIONAL))}"
    for field in REQUIRED:
        if not isinstance(row.get(field), str) or not row[field].strip():
            yield f"'{field}' is missing or empty; write it in quotes"
    checks: dict[str, tuple[Callable[[object], bool], str]] = {
        "kind": (lambda value: value in KINDS, f"must be one of {', '.join(KINDS)}"),
        "year": (
            lambda value: isinstance(value, int) and FIRST_YEAR <= value <= today.year,
            f"must be {FIRST_YEAR} to {today.year}",
        ),
        "url": (
            lambda value: isinstance(value, str) and value.startswith(("https://", "http://")),
            "must begin with https://",
        ),
        "doi": (
            lambda value: isinstance(value, str) and DOI.fullmatch(value) is not None,
            "must look like 10.1001/jama.2006.1",
        ),
    }
    for field, (is_right, rule) in checks.items():
        if field in row and not is_right(row[field]):
            yield f"'{field}' is {row[field]!r}; it {rule}"


def _line_of_error(error: Exception) -> int:
    if isinstance(error, UnicodeDecodeError):
        return error.object.count(b"\n", 0, error.start) + 1
    match = re.search(r"at line (\d+)", str(error))
    return int(match.group(1)) if match else 1
