"""What a file was read as before is taken only while it would be read as the same again."""

from collections.abc import Callable
from datetime import date
from importlib.metadata import requires
from pathlib import Path

import pytest

from corpus.document import Document
from corpus.loader import Corpus, load_corpus, read_corpus
from corpus.reader import LIBRARIES, Known, reader_digest

TODAY = date(2026, 11, 22)


def known_from(corpus: Corpus, asked: list[str]) -> Known:
    """Remember every document by path and digest, and note which files were found."""
    read = {(document.path, document.digest): document for document in corpus.documents}

    def known(path: str, digest: str) -> Document | None:
        found = read.get((path, digest))
        if found is not None:
            asked.append(path)
        return found

    return known


def test_what_is_known_is_not_read_again_and_nothing_differs(guidance: Path) -> None:
    fresh = load_corpus(guidance, TODAY)
    found: list[str] = []
    again = load_corpus(guidance, TODAY, known_from(fresh, found))
    assert again == fresh
    assert sorted(found) == sorted(document.path for document in fresh.documents)


def change_a_word(guidance: Path) -> None:
    path = min(guidance.rglob("*.md"))
    path.write_text(path.read_text(encoding="utf-8").replace(". ", ", and so on. ", 1), encoding="utf-8")


def move_a_file(guidance: Path) -> None:
    path = min(guidance.rglob("*.md"))
    (guidance / "elsewhere").mkdir()
    path.rename(guidance / "elsewhere" / path.name)


def rename_a_file(guidance: Path) -> None:
    path = min(guidance.rglob("*.md"))
    path.rename(path.with_name("another-name.md"))


def forget_a_reference(guidance: Path) -> None:
    (guidance / "sources.toml").write_text("", encoding="utf-8")


def break_the_references(guidance: Path) -> None:
    (guidance / "sources.toml").write_text("[", encoding="utf-8")


@pytest.mark.parametrize("change", [change_a_word, move_a_file, rename_a_file, forget_a_reference, break_the_references])
def test_whatever_changes_what_is_known_changes_nothing_of_what_is_found(guidance: Path, change: Callable[[Path], None]) -> None:
    known = known_from(load_corpus(guidance, TODAY), [])
    change(guidance)
    assert read_corpus(guidance, TODAY, known) == read_corpus(guidance, TODAY)


def test_other_code_or_another_library_is_another_reader(tmp_path: Path) -> None:
    module = tmp_path / "markdown.py"
    digests = [reader_digest(), reader_digest(version_of=lambda library: f"{library} of tomorrow")]
    for content in ("MARKUP = 1\n", "MARKUP = 2\n", "MARKUP = 1\n"):
        module.write_text(content, encoding="utf-8")
        reader_digest.cache_clear()
        digests.append(reader_digest(tmp_path))
    assert len(set(digests)) == 4
    assert digests[2] == digests[4]


def test_the_libraries_that_guidance_is_read_with_are_ours() -> None:
    ours = " ".join(requires("signpost-mentorship") or ())
    assert all(library.lower() in ours.lower() for library in LIBRARIES)
