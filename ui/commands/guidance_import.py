"""Foreign files to drafts: one after another, each written beside nothing that is published, or left out with a sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.check import check
from corpus.document import Problem
from corpus.draft import DraftError, front_matter, slug, write_new
from corpus.importing import read_foreign
from corpus.importing_draft import draft_body, title_of
from corpus.importing_pieces import Foreign, ImportFault
from corpus.loader import GUIDANCE, Corpus, read_corpus
from corpus.markdown import parse_body
from corpus.overlay import OVERLAY_FILE, REFERENCES_FILE

if TYPE_CHECKING:
    from index.proposals import Proposer


@dataclass(frozen=True, slots=True)
class Read:
    """What was found in one file: a document, or the sentence that says why there is none."""

    file: Path
    foreign: Foreign | None
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft that was written."""

    path: Path
    title: str
    questions: int
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Review:
    """What is left to do in the drafts: what to write or mend, by file, and what is said elsewhere already."""

    left: dict[str, int]
    repeats: tuple[Problem, ...]


def read_files(files: Iterable[Path], *, drop_scripts: bool = False) -> Iterator[Read]:
    """Read one file after another; do so before an index is loaded, so that the two need not fit into memory together."""
    for file in files:
        try:
            yield Read(file, read_foreign(file, drop_scripts=drop_scripts))
        except ImportFault as fault:
            yield Read(file, None, str(fault))


def write_draft(foreign: Foreign, stem: str, drafts: Path, today: date, proposer: "Proposer | None") -> Draft:
    """Write a document as a draft under an id that no other has.

    Raises:
        DraftError: If it cannot be written.
    """
    title = title_of(foreign, stem)
    body = draft_body(foreign, title)
    parsed = parse_body(body)
    texts = [section.span.of(parsed.text).removeprefix("## ") for section in parsed.sections]
    topics = proposer.topics(texts) if proposer else ()
    path = _free(drafts, slug(title))
    write_new(path, f"{front_matter(path.stem, title, topics, today)}\n{body}")
    return Draft(path, title, len(texts), topics)


def review(drafts: Path, made: Iterable[Path], proposer: "Proposer | None") -> Review:
    """Check the drafts that were made; those of earlier days are left alone."""
    names = {path.name for path in made}
    corpus, problems = read_corpus(drafts)
    new = Corpus(tuple(d for d in corpus.documents if d.path in names), {}, corpus.topics, "")
    left = dict.fromkeys(sorted(names), 0)
    for problem in (*problems, *check(new)):
        if problem.path in left:
            left[problem.path] += 1
    return Review(left, proposer.repeats(new) if proposer else ())


def keep_apart(drafts: Path) -> None:
    """Refuse a folder from which drafts would be published without anybody's doing.

    Raises:
        DraftError: If the folder lies inside guidance.
    """
    place = drafts.resolve()
    for folder in (place, *place.parents):
        if folder == GUIDANCE.resolve() or any((folder / name).is_file() for name in (REFERENCES_FILE, OVERLAY_FILE)):
            raise DraftError(f"{drafts}: lies inside the guidance in {folder}; name a folder outside it with --drafts.")


def _free(folder: Path, identity: str) -> Path:
    """Return a path that no file has, numbered if the id is taken."""
    path, number = folder / f"{identity}.md", 1
    while path.exists():
        number += 1
        path = folder / f"{identity}-{number}.md"
    return path
