from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.document import Block, Document, Passage, Section, Source, Span
from corpus.loader import Corpus
from index.manifest import CorruptArtifact
from index.records import (
    DOCUMENTS_FILE,
    PASSAGES_FILE,
    Records,
    read_documents,
    read_passages,
    read_sources,
    write_records,
    write_sources,
)
from tests.fakes import flip

# Any text that a UTF-8 file can hold, with the characters that end lines in one program or another.
TEXT = st.text(st.characters(codec="utf-8") | st.sampled_from('\n\r\x0b\x85\u2028\u2029"\\\x00'), max_size=30)
NAMES = st.lists(TEXT, max_size=3).map(tuple)
SPANS = st.tuples(st.integers(0, 10**6), st.integers(1, 10**4)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
BLOCKS = st.builds(Block, span=SPANS, sentences=st.lists(SPANS, max_size=2).map(tuple), sources=NAMES, setting=TEXT)
SECTIONS = st.builds(
    Section,
    heading=TEXT,
    asked_as=NAMES,
    span=SPANS,
    blocks=st.lists(BLOCKS, max_size=2).map(tuple),
    line=st.integers(1),
)
DOCUMENTS = st.builds(
    Document,
    id=TEXT, title=TEXT, kind=TEXT, topics=NAMES, audience=NAMES, stage=NAMES, region=NAMES, sources=NAMES, text=TEXT, path=TEXT,
    digest=TEXT, reviewed=st.dates(date(1900, 1, 1)), review_by=st.dates(date(1900, 1, 1)), reviewed_by=TEXT,
    sections=st.lists(SECTIONS, max_size=2).map(tuple),
)  # fmt: skip
PASSAGES = st.builds(Passage, id=TEXT, document_id=TEXT, section=st.integers(0), start=st.integers(0), text=TEXT)
SOURCES = st.builds(
    Source,
    key=TEXT,
    title=TEXT,
    authors=TEXT,
    venue=TEXT,
    kind=TEXT,
    year=st.none() | st.integers(1900, 2100),
    url=TEXT,
    doi=TEXT,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("records")


@given(st.lists(DOCUMENTS, max_size=3))
def test_documents_come_back_as_they_were(folder: Path, documents: list[Document]) -> None:
    write_records(folder / DOCUMENTS_FILE, documents)
    read = read_documents(folder)
    assert list(read) == documents == [read[number] for number in range(len(read))]


@given(st.lists(PASSAGES, max_size=5))
def test_passages_come_back_as_they_were(folder: Path, passages: list[Passage]) -> None:
    write_records(folder / PASSAGES_FILE, passages)
    read = read_passages(folder)
    assert list(read) == passages == list(read[:])
    assert [read[-1]] == passages[-1:] if passages else not len(read)


@given(st.lists(SOURCES, max_size=5))
def test_sources_come_back_as_they_were(folder: Path, sources: list[Source]) -> None:
    write_sources(folder, sources)
    assert read_sources(folder) == tuple(sources)


def test_guidance_comes_back_as_it_was(folder: Path, mini: Corpus) -> None:
    write_records(folder / DOCUMENTS_FILE, mini.documents)
    assert tuple(read_documents(folder)) == mini.documents
    assert (folder / DOCUMENTS_FILE).read_bytes().count(b"\n") == len(mini.documents)


def test_there_is_nothing_after_the_last(folder: Path, mini: Corpus) -> None:
    write_records(folder / DOCUMENTS_FILE, mini.documents)
    with pytest.raises(IndexError):
        read_documents(folder)[len(mini.documents)]


def test_a_value_is_read_once_while_it_is_kept(folder: Path, mini: Corpus) -> None:
    write_records(folder / DOCUMENTS_FILE, mini.documents)
    read = read_documents(folder)
    assert read[0] is read[0]


def test_a_line_that_changes_while_it_is_served_is_an_error(folder: Path) -> None:
    """It stays what it was where it is kept, or where the file is in memory."""
    path, passages = folder / PASSAGES_FILE, [Passage(f"a#{n}", "a", 0, 0, f"text {n}") for n in (1, 2)]
    write_records(path, passages)
    read = Records(path, lambda row: Passage(**row), kept=1, held_bytes=0)
    held = read_passages(folder)
    assert read[0] == passages[0]
    flip(path, path.read_bytes().index(b"text 1"))
    flip(path, path.read_bytes().index(b"text 2"))
    assert read[0] == passages[0]
    with pytest.raises(CorruptArtifact, match=r"passages\.jsonl: changed while it is served"):
        read[1]
    assert list(held) == passages


@pytest.mark.parametrize("name", [DOCUMENTS_FILE, "documents.index.npy"])
def test_a_line_that_differs_from_its_hash_is_never_served(folder: Path, mini: Corpus, name: str) -> None:
    write_records(folder / DOCUMENTS_FILE, mini.documents)
    flip(folder / name, (folder / name).stat().st_size - 9)
    with pytest.raises(CorruptArtifact, match=r"documents\.jsonl: changed while it is served"):
        list(read_documents(folder))
