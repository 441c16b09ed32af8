"""The nouns: spans, links and the errors that name a place."""

from dataclasses import FrozenInstanceError, fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.document import CorpusError, Passage, Problem, Role, Source, Span


@given(st.text(min_size=1), st.data())
def test_a_span_covers_the_slice_between_its_ends(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    covered = Span(start, end).of(text)
    assert text[:start] + covered + text[end:] == text
    assert len(covered) == end - start


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 3), (4, 3), (-1, 2), (-2, -1)])
def test_a_span_is_never_empty_backwards_or_negative(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=f"span {start}..{end} is empty or runs backwards"):
        Span(start, end)


def test_spans_sort_by_where_they_begin() -> None:
    assert sorted([Span(5, 6), Span(0, 9), Span(0, 2)]) == [Span(0, 2), Span(0, 9), Span(5, 6)]


def test_values_cannot_be_changed() -> None:
    span = Span(1, 2)
    with pytest.raises(FrozenInstanceError):
        setattr(span, fields(span)[0].name, 0)


def test_the_roles_stand_in_the_order_in_which_a_section_is_written() -> None:
    assert [role.value for role in Role] == ["lead", "step", "note", "say"]


@pytest.mark.parametrize(
    ("url", "doi", "link"),
    [
        ("", "", ""),
        ("https://example.org/a", "", "https://example.org/a"),
        ("", "10.1001/jama.296.9.1103", "https://doi.org/10.1001/jama.296.9.1103"),
        ("https://example.org/a", "10.1001/jama.296.9.1103", "https://doi.org/10.1001/jama.296.9.1103"),
    ],
)
def test_a_source_links_to_its_doi_rather_than_its_url(url: str, doi: str, link: str) -> None:
    assert Source("key", "A title", "An author", "A journal", "article", url=url, doi=doi).link == link


def test_a_passage_knows_its_span() -> None:
    text = "Before. The passage. After."
    passage = Passage("doc#1", "doc", 0, 8, "The passage.")
    assert passage.span == Span(8, 20)
    assert passage.span.of(text) == passage.text


def test_a_problem_reads_as_place_and_message() -> None:
    assert str(Problem("finding/first-visit.md", 4, "no title; add one")) == "finding/first-visit.md:4: no title; add one"


def test_an_error_carries_all_problems_sorted_by_place() -> None:
    late, early, other = Problem("a.md", 10, "x"), Problem("a.md", 9, "y"), Problem("b.md", 1, "z")
    error = CorpusError([other, late, early])
    assert error.problems == (early, late, other)
    assert str(error) == "a.md:9: y\na.md:10: x\nb.md:1: z"
