"""Guidance that may be published: read, and every check passed."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from corpus.check import SOURCES_FILE, check
from corpus.document import CorpusError, Problem
from corpus.loader import Corpus, read_corpus
from corpus.reader import Known, nothing_known


def load_checked(
    roots: Sequence[Path], today: date | None = None, known: Known = nothing_known, *, allow_empty: bool = False
) -> Corpus:
    """Read folders of guidance, but not files that are `known`, and apply every check.

    With `allow_empty` folders without any file are no problem.

    Raises:
        CorpusError: With all problems of both.
    """
    guidance, problems = read_corpus(roots, today, known)
    if allow_empty and not any(path for root in roots if root.is_dir() for path in root.rglob("*.md")):
        problems = [problem for problem in problems if not Path(problem.path).is_dir()]
    # A file with a fault drops out, so references that only it cites would look unused.
    editorial = [problem for problem in check(guidance) if not problems or problem.path != SOURCES_FILE]
    found: list[Problem] = [*problems, *editorial]
    if found:
        raise CorpusError(found)
    return guidance


def summary(roots: Sequence[Path], guidance: Corpus) -> str:
    """Return one sentence that says what was read."""
    sections = sum(len(document.sections) for document in guidance.documents)
    return f"Guidance in {' and '.join(map(str, roots))}: {len(guidance.documents)} documents, {sections} sections, no problems."
