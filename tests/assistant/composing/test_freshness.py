"""Guidance past its day of review, on any day: the clock is a function that the test passes in."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Answer, Outcome
from assistant.composing.freshness import EXPIRED, by_freshness
from assistant.composing.reader import Options
from assistant.conversation import Conversation
from assistant.dialogue import AnswerOptions, Assistant
from corpus.document import Document, Passage
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot
from tests.corpus.documents import document_of

HEADING = "How do I ask an attending to be my mentor?"
TODAY = date(2027, 1, 1)
GRACE = 30
HITS = st.lists(st.tuples(st.floats(0, 1, width=32), st.integers(-60, 60)), max_size=8)


def reply(snapshot: Snapshot, today: date, grace_days: int = GRACE) -> Answer:
    return Assistant(lambda: snapshot, AnswerOptions(grace_days=grace_days), today=lambda: today).reply(Conversation(), HEADING)


def aged(snapshot: Snapshot, identity: str, review_by: date) -> Snapshot:
    """Return the snapshot with another day of review on one document."""
    documents = dict(snapshot.documents)
    documents[identity] = replace(documents[identity], review_by=review_by)
    return replace(snapshot, documents=documents)


def ranked(rows: list[tuple[float, int]]) -> tuple[Ranking, dict[str, Document]]:
    """Make hits with these scores on documents that are so many days past their day."""
    base = document_of("## A question?\n\nAsk her.\n")
    documents = {f"d{n}": replace(base, id=f"d{n}", review_by=TODAY - timedelta(past)) for n, (_, past) in enumerate(rows)}
    hits = tuple(Hit(Passage(f"d{n}#1", f"d{n}", 0, 0, "x"), score, 0.5, 0.0) for n, (score, _) in enumerate(rows))
    return Ranking(hits, np.zeros(4, dtype=np.float32)), documents


def order_of(rows: list[tuple[float, int]]) -> list[int]:
    ranking, documents = ranked(rows)
    return [int(hit.passage.document_id[1:]) for hit in by_freshness(ranking, documents, TODAY, GRACE).hits]


@given(HITS)
def test_only_what_is_past_the_grace_is_left_out_and_fresh_hits_keep_their_order(rows: list[tuple[float, int]]) -> None:
    order = order_of(rows)
    assert sorted(order) == [n for n, (_, past) in enumerate(rows) if past <= GRACE]
    fresh = [n for n in order if rows[n][1] <= 0]
    assert fresh == sorted(fresh)


@given(HITS)
def test_no_fresh_hit_that_fits_nearly_as_well_stands_behind_an_old_one(rows: list[tuple[float, int]]) -> None:
    order = order_of(rows)
    for place, old in enumerate(order):
        if rows[old][1] > 0:
            behind = [n for n in order[place + 1 :] if rows[n][1] <= 0]
            assert all(rows[n][0] <= max(0.0, rows[old][0] - EXPIRED) for n in behind)


@given(HITS)
def test_nothing_changes_while_everything_has_time(rows: list[tuple[float, int]]) -> None:
    ranking, documents = ranked([(score, -abs(past)) for score, past in rows])
    assert by_freshness(ranking, documents, TODAY, GRACE).hits == ranking.hits


def test_old_guidance_falls_behind_by_its_penalty_and_no_more() -> None:
    assert order_of([(0.8, 1), (0.8 - EXPIRED / 2, 0)]) == [1, 0]
    assert order_of([(0.8, 0), (0.8 - EXPIRED / 2, 1)]) == [0, 1]
    assert order_of([(0.8, 1), (0.8 - EXPIRED * 2, 0)]) == [0, 1]
    assert order_of([(0.8, 0), (0.7, 0)]) == [0, 1]


def test_an_answer_from_old_guidance_says_so_from_the_day_after(snapshot: Snapshot) -> None:
    due = snapshot.documents["asking-a-mentor"].review_by
    fresh, old = reply(snapshot, due), reply(snapshot, due + timedelta(1))
    assert not any(citation.expired for citation in fresh.citations)
    assert all(part.role for part in fresh.parts)
    assert old.citations[0].expired
    assert old.parts[-1].role is None
    assert old.parts[-1].text.startswith(f"[1] should have been read again by {due:%-d %B %Y}.")
    assert [part.text for part in old.parts[: len(fresh.parts)]] == [part.text for part in fresh.parts]


def test_after_the_grace_it_is_withheld_and_no_longer_counts_as_covered(snapshot: Snapshot) -> None:
    identity = "asking-a-mentor"
    last = TODAY - timedelta(GRACE)
    assert reply(aged(snapshot, identity, last), TODAY).citations[0].document_id == identity
    withheld = reply(aged(snapshot, identity, last - timedelta(1)), TODAY)
    assert identity not in {citation.document_id for citation in withheld.citations}
    assert withheld.confidence < reply(snapshot, TODAY).confidence
    assert reply(aged(snapshot, identity, last - timedelta(1)), TODAY, GRACE + 1).citations[0].document_id == identity


def test_when_all_is_too_old_nothing_is_quoted(snapshot: Snapshot) -> None:
    answer = reply(snapshot, date(2040, 1, 1))
    assert (answer.outcome, answer.citations) == (Outcome.ABSTAINED, ())
    assert answer.confidence < Options().closest_above
