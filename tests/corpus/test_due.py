from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from corpus.due import days_past, due_lines, is_withheld
from tests.corpus.documents import document_of

TODAY = date(2030, 1, 1)
BASE = document_of("## A question?\n\nAsk her.\n")


def lines(*pasts: int, within: int = 0) -> list[str]:
    documents = [replace(BASE, path=f"d{n}.md", review_by=TODAY - timedelta(past)) for n, past in enumerate(pasts)]
    return list(due_lines(documents, TODAY, within, 30))


def test_each_state_is_told_oldest_first() -> None:
    assert lines(0, 31, 1, 30, -5, -6, within=5) == [
        "2029-12-01  d1.md ('A document'): 31 days past, no longer quoted",
        "2029-12-02  d3.md ('A document'): 30 day(s) past, no longer quoted in 1 day(s)",
        "2029-12-31  d2.md ('A document'): 1 day(s) past, no longer quoted in 30 day(s)",
        "2030-01-01  d0.md ('A document'): due in 0 day(s)",
        "2030-01-06  d4.md ('A document'): due in 5 day(s)",
    ]


@given(st.lists(st.integers(-400, 400)), st.integers(0, 400))
def test_what_is_listed_is_past_or_within_the_days(pasts: list[int], within: int) -> None:
    assert len(lines(*pasts, within=within)) == sum(past >= -within for past in pasts)


@given(st.dates(min_value=date(1900, 1, 1)), st.dates(min_value=date(1900, 1, 1)), st.integers(0, 1_000))
def test_nothing_is_withheld_before_its_day(review_by: date, today: date, grace: int) -> None:
    document = replace(BASE, review_by=review_by)
    assert is_withheld(document, today, grace) == (days_past(document, today) > grace)
    if today <= review_by:
        assert not is_withheld(document, today, grace)
