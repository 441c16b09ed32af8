"""Passages: what holds for every document and every limit, and the cases in which the splitter's sentences differ from ours."""

from collections.abc import Callable
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from corpus.document import Document, Passage, Span
from corpus.loader import load_corpus
from corpus.markdown import parse_body
from corpus.passages import cut, split
from corpus.sentences import sentence_spans
from tests.corpus.documents import document_of

SMALL = Path(__file__).parents[1] / "data" / "corpus"
SENTENCES = [
    "Ask Dr. Smith.",
    'She said "no." Then.',
    "Why?",
    "Go",
    "Wait… And see.",
    "It took approx. 3 years.",
    "A B C D E F G.",
]
PARAGRAPHS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=6).map(" ".join)
Counter = Callable[[str], int]
COUNTERS: list[Counter] = [lambda text: len(text.split()), len]


def words(text: str) -> int:
    return len(text.split())


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Documents of paragraphs, lists and quotes, some sentences of which hold full stops inside."""
    parts = []
    for number in range(draw(st.integers(1, 3))):
        parts += [f"## Question {number}?", draw(PARAGRAPHS)]
        parts += ["- " + text for text in draw(st.lists(PARAGRAPHS, max_size=3))]
        parts += draw(st.lists(PARAGRAPHS, max_size=2))
        parts += ["> Say it like this\n>\n> " + text for text in draw(st.lists(PARAGRAPHS, max_size=1))]
    return document_of("\n\n".join(parts))


def sentences_of(document: Document, section: int) -> list[Span]:
    return [sentence for block in document.sections[section].blocks for sentence in block.sentences]


def is_whole(document: Document, passage: Passage) -> bool:
    """Tell whether a passage begins and ends with sentences of its section."""
    sentences = sentences_of(document, passage.section)
    starts, ends = {span.start for span in sentences}, {span.end for span in sentences}
    return passage.span.start in starts and passage.span.end in ends


@given(documents(), st.integers(1, 40), st.sampled_from(COUNTERS))
def test_passages_are_slices_of_their_document_in_its_order(document: Document, limit: int, count: Counter) -> None:
    passages = split(document, count, limit)
    assert all(passage.span.of(document.text) == passage.text for passage in passages)
    assert all(one.span.end <= two.span.start for one, two in pairwise(passages))
    assert [passage.id for passage in passages] == [f"a-document#{n}" for n in range(1, len(passages) + 1)]
    assert {passage.document_id for passage in passages} == {document.id}


@given(documents(), st.integers(1, 40), st.sampled_from(COUNTERS))
def test_every_sentence_lies_whole_in_a_passage_of_its_section(document: Document, limit: int, count: Counter) -> None:
    passages = split(document, count, limit)
    assert all(is_whole(document, passage) for passage in passages)
    for number in range(len(document.sections)):
        own = [passage.span for passage in passages if passage.section == number]
        for sentence in sentences_of(document, number):
            assert sum(span.start <= sentence.start and sentence.end <= span.end for span in own) == 1


@given(documents(), st.integers(1, 40), st.sampled_from(COUNTERS))
def test_a_passage_is_longer_than_the_limit_only_if_it_is_one_sentence(document: Document, limit: int, count: Counter) -> None:
    for passage in split(document, count, limit):
        inside = [span for span in sentences_of(document, passage.section) if passage.start <= span.start < passage.span.end]
        assert count(passage.text) <= limit or len(inside) == 1


@given(documents())
def test_what_fits_stays_one_passage_a_section(document: Document) -> None:
    passages = split(document, words, 1000)
    assert [passage.section for passage in passages] == list(range(len(document.sections)))
    for passage, section in zip(passages, document.sections, strict=True):
        assert passage.text == Span(section.blocks[0].span.start, section.span.end).of(document.text)


@given(st.lists(st.text(min_size=1), min_size=1, max_size=4))
@example(["a", "\\## b"])
@example(["a", "`## b`", "```"])
@example(["\u200b", "\u200b"])
def test_whatever_the_parser_lets_through_can_be_cut(paragraphs: list[str]) -> None:
    body = parse_body("\n\n".join(f"## Question {n}?\n\n{text}" for n, text in enumerate(paragraphs)))
    assume(not body.faults and len({section.heading for section in body.sections}) == len(body.sections))
    template = document_of("## Q?\n\nLead.")
    changes = {name: getattr(template, name) for name in Document.__slots__} | {"text": body.text, "sections": body.sections}
    document = Document(**changes)
    assert {passage.section for passage in split(document, words, 3)} == set(range(len(body.sections)))


@given(st.text(), st.integers(0, 50), st.integers(1, 20))
def test_a_plain_text_is_cut_without_losing_a_sentence(text: str, start: int, limit: int) -> None:
    sentences = [Span(start + span.start, start + span.end) for span in sentence_spans(text)]
    parts = cut(text, start, sentences, len, limit)
    assert [s for part in parts for s in sentences if part.start <= s.start and s.end <= part.end] == sentences


@pytest.mark.parametrize(
    ("text", "limit", "parts"),
    [
        ("One two. Three four. Five six.", 4, ["One two. Three four.", "Five six."]),
        # The splitter ends a sentence after "Dr."; what ran over the end of its part makes the part too long.
        ("Write now. Talk to Dr. Smith about it.", 5, ["Write now.", "Talk to Dr. Smith about it."]),
        # It does not end one after a quotation mark.
        ('"Go on." Then we met. "No." We left.', 4, ['"Go on."', "Then we met.", '"No." We left.']),
        ("A sentence of far more words than fit. Yes.", 3, ["A sentence of far more words than fit.", "Yes."]),
        ("First line\nsecond line\n\nnew paragraph", 4, ["First line\nsecond line", "new paragraph"]),
    ],
)
def test_parts_end_where_our_sentences_do(text: str, limit: int, parts: list[str]) -> None:
    assert [span.of(text) for span in cut(text, 0, list(sentence_spans(text)), words, limit)] == parts


def test_the_long_section_of_the_small_corpus_makes_several_passages() -> None:
    corpus = load_corpus(SMALL, date(2026, 11, 22))
    passages = {document.id: split(document, words, 150) for document in corpus.documents}
    sections = {document.id: len(document.sections) for document in corpus.documents}
    assert [name for name in passages if len(passages[name]) > sections[name]] == ["slow-replies"]
    assert all(words(passage.text) <= 150 for parts in passages.values() for passage in parts)


def test_a_document_whose_sections_are_not_its_headings_is_refused() -> None:
    document = document_of("## Same?\n\nOne.\n\n## Same?\n\nTwo.")
    with pytest.raises(ValueError, match=r"a-document\.md: 1 headed parts but 2 sections"):
        split(document, words, 100)
