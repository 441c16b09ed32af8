from dataclasses import replace
from datetime import date

import pytest

from assistant.answer import Answer, Citation, Outcome, Part
from corpus.document import Role, Span

QUOTE = "Ask for 15 minutes. Offer two times."
DAY = date(2026, 11, 22)
CITATION = Citation(1, "d#1", "d", ("t",), "Title", "Heading?", QUOTE, Span(10, 46), 0.7, (), DAY, DAY, "")


def test_a_quoted_part_lies_inside_its_citation() -> None:
    answer = Answer(Outcome.ANSWERED, (Part("Intro"), Part("Offer two times.", Role.STEP, 1)), (CITATION,))
    assert answer.parts[1].text in answer.citations[0].quote


@pytest.mark.parametrize(
    ("part", "message"),
    [
        (Part("Offer three times.", Role.STEP, 1), "not in its citation"),
        (Part("Offer two times.", Role.STEP, 2), "names citation 2 of 1"),
        (Part("Offer two times.", Role.STEP, 0), "names citation 0 of 1"),
        (Part("Offer two times.", Role.STEP, -1), "names citation -1 of 1"),
    ],
)
def test_a_part_that_is_not_in_its_citation_is_refused(part: Part, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Answer(Outcome.ANSWERED, (part,), (CITATION,))


@pytest.mark.parametrize("numbers", [(2,), (1, 3), (2, 1), (1, 1), (0,)])
def test_citations_are_numbered_without_gaps(numbers: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="do not run from 1"):
        Answer(Outcome.ANSWERED, (), tuple(replace(CITATION, number=number) for number in numbers))


@pytest.mark.parametrize(("role", "citation"), [(Role.LEAD, None), (None, 1)])
def test_quoted_words_and_only_they_carry_a_citation(role: Role | None, citation: int | None) -> None:
    with pytest.raises(ValueError, match="needs a citation"):
        Part("text", role, citation)
