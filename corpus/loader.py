"""A folder of guidance files to a Corpus, or every problem in it at once."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from corpus.bibliography import load_sources
from corpus.document import CorpusError, Document, Problem, Source
from corpus.markdown import Body, parse_body
from corpus.taxonomy import Topic, load_taxonomy

GUIDANCE = Path(__file__).with_name("guidance")
MAX_FILE_BYTES = 1 << 20  # a book of guidance is under 300 KB; more is a mistake or an attack
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
CHOICES = {
    "kind": ("guidance", "template"),
    "audience": ("resident", "fellow", "chief", "mentor", "coordinator"),
    "stage": ("any", "intern", "middle", "senior", "fellow", "attending"),
    "region": ("any", "us", "ca", "uk", "ie", "au", "nz", "in"),
}
REQUIRED = ("id", "title", "topics", "audience", "stage", "region", "reviewed", "review_by", "reviewed_by", "sources")
LISTS = ("topics", "audience", "stage", "region", "sources")


@dataclass(frozen=True, slots=True)
class Corpus:
    """All guidance: documents in order of id, references and topics by id, and the SHA-256 (hex) of all that was read."""

    documents: tuple[Document, ...]
    sources: Mapping[str, Source]
    topics: Mapping[str, Topic]
    digest: str


def load_corpus(root: Path = GUIDANCE, today: date | None = None) -> Corpus:
    """Read every `*.md` below `root` and its `sources.toml`.

    Raises:
        CorpusError: If anything is wrong; it carries all problems, not only the first.
    """
    corpus, problems = read_corpus(root, today)
    if problems:
        raise CorpusError(problems)
    return corpus


def read_corpus(root: Path, today: date | None = None) -> tuple[Corpus, list[Problem]]:
    """Read what can be read and list what is wrong, so that one run shows a coordinator everything."""
    day = today or date.today()  # noqa: DTZ011 - a review date is a calendar day where the coordinator sits
    topics = load_taxonomy()
    if not root.is_dir():
        missing = Problem(str(root), 1, "there is no such folder; give the guidance folder with --corpus")
        return Corpus((), {}, topics, ""), [missing]
    sources, problems = load_sources(root / "sources.toml", day)
    documents: list[Document] = []
    for path in sorted(root.rglob("*.md")):
        document, found = _load_file(path, path.relative_to(root).as_posix(), topics)
        problems += found
        if document is not None:
            documents.append(document)
    if not documents and not problems:
        problems.append(Problem(str(root), 1, "there are no .md files in this folder; nothing to build"))
    problems += _across(documents, sources)
    documents.sort(key=lambda document: document.id)
    return Corpus(tuple(documents), sources, topics, _digest(root, documents)), problems


def _load_file(path: Path, name: str, topics: Mapping[str, Topic]) -> tuple[Document | None, list[Problem]]:
    if path.stat().st_size > MAX_FILE_BYTES:
        return None, [Problem(name, 1, f"the file is larger than {MAX_FILE_BYTES >> 20} MiB; split it")]
    data = path.read_bytes()
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return None, [Problem(name, line, "not UTF-8 text; save the file again with the encoding UTF-8")]
    return _parse_file(text, name, hashlib.sha256(data).hexdigest(), topics)


def _parse_file(text: str, name: str, digest: str, topics: Mapping[str, Topic]) -> tuple[Document | None, list[Problem]]:
    match = re.match(r"---\n(.*?)\n---[ \t]*(?:\n|\Z)", text, re.DOTALL)
    if match is None:
        return None, [Problem(name, 1, "no front matter; begin the file with --- and end the labels with --- on its own line")]
    front, problems = _front_matter(match.group(1), name)
    body = parse_body(text[match.end() :], text.count("\n", 0, match.end()) + 1)
    problems += [Problem(name, line, message) for line, message in body.faults]
    if not body.sections and not body.faults:
        problems.append(Problem(name, 1, "no ## heading; write at least one question and its answer"))
    lines = _field_lines(match.group(1))
    for field, message in _field_faults(front, Path(name).stem, topics):
        problems.append(Problem(name, lines.get(field, 1), message))
    if problems:
        return None, problems
    return _document(front, body, name, digest), []


def _front_matter(block: str, name: str) -> tuple[dict[str, Any], list[Problem]]:
    try:
        front = yaml.safe_load(block)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        return {}, [Problem(name, line, f"the labels cannot be read: {getattr(error, 'problem', error)}; write 'label: value'")]
    except ValueError as error:  # YAML reads 2026-02-30 as a date and fails
        return {}, [Problem(name, 1, f"a date does not exist: {error}; write it as 2026-11-22")]
    if not isinstance(front, dict):
        return {}, [Problem(name, 2, "the labels cannot be read; write 'label: value' on each line")]
    return front, []


def _field_lines(block: str) -> dict[str, int]:
    """Return the line of each label in the file; the opening --- is line 1."""
    found = re.finditer(r"^([a-z_]+):", block, re.MULTILINE)
    return {match.group(1): block.count("\n", 0, match.start()) + 2 for match in found}


def _field_faults(front: dict[str, Any], stem: str, topics: Mapping[str, Topic]) -> Iterator[tuple[str, str]]:
    """Yield (label, what is wrong and what to do) for each wrong or missing label; nothing for labels that were unreadable."""
    if not front:
        return
    for field in REQUIRED:
        if field not in front or front[field] is None:
            yield field, f"'{field}' is missing; see corpus/README.md for the labels"
    for field in front.keys() - {*REQUIRED, "kind"}:
        yield str(field), f"unknown label '{field}'; the labels are {', '.join(REQUIRED)} and kind"
    yield from _text_faults(front, stem)
    yield from _list_faults(front, topics)
    yield from _date_faults(front)


def _text_faults(front: dict[str, Any], stem: str) -> Iterator[tuple[str, str]]:
    identity = front.get("id")
    if identity is not None and (not isinstance(identity, str) or not SLUG.fullmatch(identity)):
        yield "id", f"id {identity!r} must be small letters, digits and single hyphens"
    elif identity is not None and identity != stem:
        yield "id", f"id '{identity}' differs from the file's name '{stem}'; make them the same"
    for field in ("title", "reviewed_by"):
        value = front.get(field)
        if value is not None and (not isinstance(value, str) or (field == "title" and not value.strip())):
            yield field, f"'{field}' must be text; put it in double quotes"
    if front.get("kind", "guidance") not in CHOICES["kind"]:
        yield "kind", f"kind {front['kind']!r} must be one of {', '.join(CHOICES['kind'])}"


def _list_faults(front: dict[str, Any], topics: Mapping[str, Topic]) -> Iterator[tuple[str, str]]:
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
        value = front.get(field)
        if value is not None and type(value) is not date:
            yield field, f"'{field}' is {value!r}, not a date; write it as 2026-11-22"
    reviewed, review_by = front.get("reviewed"), front.get("review_by")
    if type(reviewed) is date and type(review_by) is date and review_by <= reviewed:
        yield "review_by", f"review_by {review_by} is not after reviewed {reviewed}"


def _document(front: dict[str, Any], body: Body, name: str, digest: str) -> Document:
    lists = {field: tuple(front[field]) for field in LISTS}
    return Document(
        id=front["id"],
        title=front["title"],
        kind=front.get("kind", "guidance"),
        reviewed=front["reviewed"],
        review_by=front["review_by"],
        reviewed_by=front["reviewed_by"],
        text=body.text,
        sections=body.sections,
        path=name,
        digest=digest,
        **lists,
    )


def _across(documents: list[Document], sources: Mapping[str, Source]) -> Iterator[Problem]:
    """Yield what is wrong between files: duplicate ids and headings, unknown keys, keys listed but not cited."""
    first: dict[str, str] = {}
    for document in documents:
        other = first.setdefault(document.id, document.path)
        if other != document.path:
            yield Problem(document.path, 2, f"id '{document.id}' is already used by {other}; give this file another")
        yield from _source_faults(document, sources)


def _source_faults(document: Document, sources: Mapping[str, Source]) -> Iterator[Problem]:
    cited = {key: section.line for section in document.sections for block in section.blocks for key in block.sources}
    for key, line in cited.items():
        if key not in document.sources:
            yield Problem(document.path, line, f"reference '{key}' is cited here but not listed under sources; add it there")
    for key in document.sources:
        if key not in sources:
            yield Problem(document.path, 1, f"unknown source '{key}'; add it to sources.toml or correct the key")
        elif key not in cited:
            yield Problem(document.path, 1, f"source '{key}' is listed but no sentence cites it; cite it or take it out")


def _digest(root: Path, documents: list[Document]) -> str:
    """Return the SHA-256 of the references, the topics' order being fixed, and every document's id and digest."""
    total = hashlib.sha256()
    references = root / "sources.toml"
    if references.is_file():
        total.update(references.read_bytes())
    for document in documents:
        total.update(f"{document.path}\0{document.digest}\n".encode())
    return total.hexdigest()
