from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.document import Block, Document, Passage, Section, Source, Span
from corpus.loader import Corpus
from index.records import read_documents, read_passages, read_sources, write_lines

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
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("records") / "lines.jsonl"


@given(st.lists(DOCUMENTS, max_size=3))
def test_documents_come_back_as_they_were(lines: Path, documents: list[Document]) -> None:
    write_lines(lines, documents)
    assert read_documents(lines) == tuple(documents)


@given(st.lists(PASSAGES, max_size=5))
def test_passages_come_back_as_they_were(lines: Path, passages: list[Passage]) -> None:
    write_lines(lines, passages)
    assert read_passages(lines) == tuple(passages)


@given(st.lists(SOURCES, max_size=5))
def test_sources_come_back_as_they_were(lines: Path, sources: list[Source]) -> None:
    write_lines(lines, sources)
    assert read_sources(lines) == tuple(sources)


def test_guidance_comes_back_as_it_was(lines: Path, mini: Corpus) -> None:
    write_lines(lines, mini.documents)
    assert read_documents(lines) == mini.documents
    assert lines.read_bytes().count(b"\n") == len(mini.documents)
