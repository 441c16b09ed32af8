"""Folders of guidance files to a Corpus, or every problem in it at once."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import Any

from corpus.bibliography import load_sources
from corpus.document import CorpusError, Document, Problem, Source
from corpus.labels import LISTS, Fault, label_faults, label_lines, read_labels
from corpus.markdown import Body, parse_body
from corpus.overlay import OVERLAY_FILE, REFERENCES_FILE, Folder, clashing_keys, folders_of, still_cited
from corpus.reader import Known, nothing_known
from corpus.taxonomy import Topic, load_taxonomy

GUIDANCE = Path(__file__).with_name("guidance")
MAX_FILE_BYTES = 1 << 20  # a book of guidance is under 300 KB; more is a mistake or an attack


@dataclass(frozen=True)
class Corpus:
    """All guidance: documents in order of id, references and topics by id, and the SHA-256 (hex) of all that was read."""

    documents: tuple[Document, ...]
    sources: Mapping[str, Source]
    topics: Mapping[str, Topic]
    digest: str

    @cached_property
    def by_id(self) -> Mapping[str, Document]:
        """Return the documents by id."""
        return {document.id: document for document in self.documents}


@dataclass(frozen=True, slots=True)
class _Reading:
    """What a file is read against: the topics there are, the keys of references (None if unknown), and files read before."""

    topics: Set[str]
    keys: Set[str] | None
    known: Known

    def still_right(self, document: Document) -> bool:
        """Say whether a document that was read before names nothing that is gone."""
        return self.topics >= set(document.topics) and (self.keys is None or self.keys >= set(document.sources))


def load_corpus(roots: Path | Sequence[Path] = GUIDANCE, today: date | None = None, known: Known = nothing_known) -> Corpus:
    """Read every `*.md` below one folder and its `sources.toml`, or below several folders, each lying over those before it.

    A file that is `known` is not read again.

    Raises:
        CorpusError: If anything is wrong; it carries all problems, not only the first.
    """
    corpus, problems = read_corpus(roots, today, known)
    if problems:
        raise CorpusError(problems)
    return corpus


def read_corpus(
    roots: Path | Sequence[Path], today: date | None = None, known: Known = nothing_known
) -> tuple[Corpus, list[Problem]]:
    """Read what can be read and list what is wrong, so that one run shows a coordinator everything."""
    day = today or date.today()  # noqa: DTZ011 - a review date is a calendar day where the coordinator sits
    topics = load_taxonomy()
    folders, problems = folders_of([roots] if isinstance(roots, Path) else roots)
    documents: dict[str, Document] = {}
    replaced: list[Document] = []
    sources: dict[str, Source] = {}
    keys_are_known = True
    total = hashlib.sha256()
    for folder in folders:
        own, found = _references(folder, day)
        problems += found + clashing_keys(folder, own, sources)
        sources |= own
        # With a bibliography that cannot be read at all, every key would be called unknown.
        keys_are_known &= bool(own or not found)
        reading = _Reading(topics.keys(), sources.keys() if keys_are_known else None, known)
        new, faults = _files(folder, reading)
        if not new and not faults and not found:
            faults.append(Problem(str(folder.root), 1, "there are no .md files in this folder; nothing to build"))
        problems += faults
        replaced += [documents[document.id] for document in new if document.id in documents]
        documents |= {document.id: document for document in new}
        _add_to_digest(total, folder, own, new)
    ordered = tuple(documents[identity] for identity in sorted(documents))
    digest = total.hexdigest() if folders else ""
    return Corpus(ordered, still_cited(sources, replaced, ordered), topics, digest), problems


def _references(folder: Folder, day: date) -> tuple[dict[str, Source], list[Problem]]:
    path = folder.root / REFERENCES_FILE
    if folder.prefix and not path.exists():
        return {}, []  # a folder over another may cite the references below it and add none
    sources, found = load_sources(path, day)
    return sources, [replace(problem, path=folder.named(problem.path)) for problem in found]


def _files(folder: Folder, reading: _Reading) -> tuple[list[Document], list[Problem]]:
    """Read the files of one folder; the documents come in order of id."""
    documents: list[Document] = []
    problems: list[Problem] = []
    names: list[str] = []
    for path in sorted(path for path in folder.root.rglob("*.md") if path.is_file()):
        names.append(folder.named(path.relative_to(folder.root).as_posix()))
        document, found = _load_file(path, names[-1], reading)
        problems += found
        if document is not None:
            documents.append(replace(document, programme=folder.programme))
    problems += _duplicates(names)
    return sorted(documents, key=lambda document: document.id), problems


def _load_file(path: Path, name: str, reading: _Reading) -> tuple[Document | None, list[Problem]]:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_FILE_BYTES + 1)
    except OSError as error:  # it may be gone since the folder was listed
        return None, [Problem(name, 1, f"the file cannot be read ({error.strerror}); make it readable or delete it")]
    if len(data) > MAX_FILE_BYTES:
        return None, [Problem(name, 1, f"the file is larger than {MAX_FILE_BYTES >> 20} MiB; split it")]
    digest = hashlib.sha256(data).hexdigest()
    before = reading.known(name, digest)
    if before is not None and reading.still_right(before):
        return before, []
    return _parsed(data, name, digest, reading)


def _parsed(data: bytes, name: str, digest: str, reading: _Reading) -> tuple[Document | None, list[Problem]]:
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        return None, [Problem(name, line, "not UTF-8 text; save the file again with the encoding UTF-8")]
    match = re.match(r"---\n(.*?)\n---[ \t]*(?:\n|\Z)", text, re.DOTALL)
    if match is None:
        return None, [Problem(name, 1, "no front matter; begin the file with --- and end the labels with --- on its own line")]
    front, faults = read_labels(match.group(1))
    body = parse_body(text[match.end() :], text.count("\n", 0, match.end()) + 1)
    faults += body.faults
    if not body.sections and not body.faults:
        faults.append((1, "no ## heading; write at least one question and its answer"))
    if front is not None:
        lines, stem = label_lines(match.group(1)), PurePosixPath(name).stem
        faults += [(lines.get(field, 1), message) for field, message in label_faults(front, stem, reading.topics)]
        faults += _source_faults(front.get("sources"), body, reading.keys, lines.get("sources", 1))
    if faults or front is None:
        return None, [Problem(name, line, message) for line, message in faults]
    return _document(front, body, name, digest), []


def _source_faults(listed: object, body: Body, keys: Set[str] | None, line: int) -> Iterator[Fault]:
    """Yield unknown keys, keys that are cited but not listed, and keys that are listed, on `line`, but not cited."""
    if not isinstance(listed, list):
        return
    cited = {key: section.line for section in body.sections for block in section.blocks for key in block.sources}
    for key in dict.fromkeys(key for key in (*listed, *cited) if isinstance(key, str)):
        if keys is not None and key not in keys:
            yield cited.get(key, line), f"unknown source '{key}'; add it to sources.toml or correct the key"
        if key not in listed:
            yield cited[key], f"reference '{key}' is cited here but not listed under sources; add it there"
        elif key not in cited and not body.faults:  # a section with a fault may cite it
            yield line, f"source '{key}' is listed but no sentence cites it; cite it or take it out"


def _document(front: dict[str, Any], body: Body, name: str, digest: str) -> Document:
    lists: dict[str, Any] = {field: tuple(front[field]) for field in LISTS}
    return Document(
        id=front["id"],
        title=front["title"],
        kind=front.get("kind", "guidance"),
        reviewed=date.fromisoformat(front["reviewed"]),
        review_by=date.fromisoformat(front["review_by"]),
        reviewed_by=front["reviewed_by"],
        text=body.text,
        sections=body.sections,
        path=name,
        digest=digest,
        **lists,
    )


def _duplicates(names: list[str]) -> Iterator[Problem]:
    """Yield the files whose id another file has; an id is its file's name."""
    first: dict[str, str] = {}
    for name in names:
        other = first.setdefault(Path(name).stem, name)
        if other != name:
            yield Problem(name, 1, f"id '{Path(name).stem}' is already used by {other}; give this file another")


def _add_to_digest(total: "hashlib._Hash", folder: Folder, sources: Mapping[str, Source], documents: list[Document]) -> None:
    """Add what was read of a folder: references, programme, and every document's path and digest; the topics' order is fixed."""
    for key in sorted(sources):
        total.update(f"{sources[key]}\n".encode())
    if folder.programme:
        total.update(f"\n{OVERLAY_FILE}\0{folder.programme}\n".encode())
    for document in documents:
        total.update(f"{document.path}\0{document.digest}\n".encode())
