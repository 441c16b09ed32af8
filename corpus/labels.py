"""The labels at the top of a guidance file: read from YAML, each checked."""

import re
import reprlib
from collections.abc import Iterator, Set
from datetime import date
from typing import Any

import yaml
from yaml.reader import ReaderError

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
CHOICES = {
    "kind": ("guidance", "template"),
    "audience": ("resident", "fellow", "chief", "mentor", "coordinator"),
    "stage": ("any", "intern", "middle", "senior", "fellow", "attending"),
    "region": ("any", "us", "ca", "uk", "ie", "au", "nz", "in", "fr", "be", "ch"),
}
REQUIRED = ("id", "title", "topics", "audience", "stage", "region", "reviewed", "review_by", "reviewed_by", "sources")
LISTS = ("topics", "audience", "stage", "region", "sources")

Fault = tuple[int, str]


def read_labels(block: str) -> tuple[dict[str, Any] | None, list[Fault]]:
    """Return the labels that have a value, None if they cannot be read at all.

    Words stay text (BaseLoader): a date that does not exist is then a fault of its label, and no tag can fail or act.
    """
    try:
        front = _parsed(block)
    except ReaderError as error:
        return None, [(block.count("\n", 0, error.position) + 2, "a character that cannot be shown; delete it")]
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        return None, [(line, f"the labels cannot be read: {error.problem}; write 'label: value', in quotes if it has a colon")]
    except RecursionError:
        return None, [(2, "the labels cannot be read: too many brackets; write 'label: value'")]
    if not isinstance(front, dict):
        return None, [(2, "the labels cannot be read; write 'label: value' on each line")]
    labels = _lines(block)
    fields = [field for field, _ in labels]
    twice = [
        (line, f"the label '{field}' stands twice; keep one") for n, (field, line) in enumerate(labels) if field in fields[:n]
    ]
    return {field: value for field, value in front.items() if value != "" or field == "reviewed_by"}, twice


def _parsed(block: str) -> object:
    """Return what the YAML says: read by libyaml where it is, in a tenth of the time; a fault is worded by the Python reader."""
    if not yaml.__with_libyaml__:
        return yaml.BaseLoader(block).get_single_data()
    try:
        return yaml.CBaseLoader(block).get_single_data()
    except yaml.YAMLError:
        return yaml.BaseLoader(block).get_single_data()


def _lines(block: str) -> list[tuple[str, int]]:
    found = re.finditer(r"^([\w-]+)[ \t]*:(?:\s|$)", block, re.MULTILINE)
    return [(match.group(1), block.count("\n", 0, match.start()) + 2) for match in found]


def label_lines(block: str) -> dict[str, int]:
    """Return the line of each label in its file; the opening --- is line 1."""
    return dict(_lines(block))


def label_faults(front: dict[str, Any], stem: str, topics: Set[str]) -> Iterator[tuple[str, str]]:
    """Yield (label, what is wrong and what to do) for each wrong or missing label."""
    for field in REQUIRED:
        if field not in front:
            yield field, f"'{field}' is missing; see corpus/README.md for the labels"
    for field in front.keys() - {*REQUIRED, "kind"}:
        yield str(field), f"unknown label '{field}'; the labels are {', '.join(REQUIRED)} and kind"
    yield from _text_faults(front, stem)
    yield from _list_faults(front, topics)
    yield from _date_faults(front)


def _text_faults(front: dict[str, Any], stem: str) -> Iterator[tuple[str, str]]:
    identity = front.get("id")
    if identity is not None and (not isinstance(identity, str) or not SLUG.fullmatch(identity)):
        yield "id", f"id {reprlib.repr(identity)} must be small letters, digits and single hyphens"
    elif identity is not None and identity != stem:
        yield "id", f"id '{identity}' differs from the file's name '{stem}'; make them the same"
    for field in ("title", "reviewed_by"):
        value = front.get(field)
        if value is not None and (not isinstance(value, str) or (field == "title" and not value.strip())):
            yield field, f"'{field}' must be text; put it in double quotes"
    if front.get("kind", "guidance") not in CHOICES["kind"]:
        yield "kind", f"kind {reprlib.repr(front['kind'])} must be one of {', '.join(CHOICES['kind'])}"


def _list_faults(front: dict[str, Any], topics: Set[str]) -> Iterator[tuple[str, str]]:
    for field in LISTS:
        value = front.get(field)
        if value is None:
            continue
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            yield field, f"'{field}' must be a list of words such as [one, two]"
            continue
        if not value and field != "sources":
            yield field, f"'{field}' is empty; give at least one"
        if len(set(value)) < len(value):
            yield field, f"'{field}' names something twice; keep one"
        allowed = topics if field == "topics" else CHOICES.get(field)
        for item in value:
            if allowed is not None and item not in allowed:
                where = "corpus/taxonomy.toml" if field == "topics" else ", ".join(CHOICES[field])
                yield field, f"unknown {field} '{item}'; choose from {where}"


def _date_faults(front: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for field in ("reviewed", "review_by"):
        if field in front and to_day(front[field]) is None:
            yield field, f"'{field}' is {reprlib.repr(front[field])}, not a date; write it as 2026-11-22"
    reviewed, review_by = to_day(front.get("reviewed")), to_day(front.get("review_by"))
    if reviewed and review_by and review_by <= reviewed:
        yield "review_by", f"review_by {review_by} is not after reviewed {reviewed}; choose a later day"


def to_day(value: object) -> date | None:
    """Return the day that a text such as 2026-11-22 names, None if there is no such day."""
    if not isinstance(value, str) or not DAY.fullmatch(value):
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
