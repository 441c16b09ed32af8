from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Answer, Citation, Outcome, Part
from assistant.conversation import Conversation, Turn
from assistant.measuring.evaluation import (
    Measure,
    Result,
    Share,
    by_expected,
    by_kind,
    confusion,
    mean_reciprocal_rank,
    measures,
    percentile,
)
from assistant.measuring.marked import by_values
from assistant.measuring.question_files import EvalQuestion
from corpus.document import Span

TWENTY = [float(number) for number in range(20, 0, -1)]
HUNDRED = [float(number) for number in range(1, 101)]
# Shares whose product with any small count is a whole number in binary too, so that NumPy rounds nothing.
EXACT_SHARES = (0.125, 0.25, 0.5, 0.75, 0.875, 1.0)


@pytest.mark.parametrize(
    ("seconds", "share", "expected"),
    [(TWENTY, 0.95, 19), (TWENTY, 0.5, 10), (TWENTY, 1, 20), (TWENTY, 0, 1), (HUNDRED, 0.07, 7), ([3.0], 0.95, 3), ([], 0.5, 0)],
)
def test_a_percentile_is_the_nearest_rank(seconds: list[float], share: float, expected: float) -> None:
    assert percentile(seconds, share) == expected


@given(st.lists(st.floats(0, 10), min_size=1, max_size=50), st.sampled_from(EXACT_SHARES))
def test_a_percentile_is_that_of_numpy(seconds: list[float], share: float) -> None:
    assert percentile(seconds, share) == np.quantile(seconds, share, method="inverted_cdf")


def result(right: str, came: str, kind: str = "single", severity: str = "", topics: str = "", hits: str = "") -> Result:
    """Return a result; `right` are outcomes with spaces between, `hits` the topics of the hits in order."""
    outcomes = tuple(Outcome(name) for name in right.split())
    wanted = tuple(topics.split())
    question = EvalQuestion("1", kind, "text", Conversation(), outcomes, wanted, severity=severity)
    return Result(question, Answer(Outcome(came), (Part("x"),), asked="text"), tuple((topic,) for topic in hits.split()))


def counted(measure: Measure, *results: Result) -> tuple[int, int] | None:
    share = measures(results).get(measure)
    return None if share is None else (share.hits, share.total)


@given(st.integers(1, 400).flatmap(lambda total: st.tuples(st.integers(0, total), st.just(total))))
def test_the_interval_is_that_of_scipy(share: tuple[int, int]) -> None:
    stats = pytest.importorskip("scipy.stats", reason="scipy comes with the build extra")
    hits, total = share
    expected = stats.binomtest(hits, total).proportion_ci(0.95, method="wilson")
    assert Share(hits, total).interval == pytest.approx((expected.low, expected.high), abs=1e-4)


def test_danger_is_counted_by_how_it_is_told_and_which_card_comes() -> None:
    told = [
        result("crisis", "crisis", severity="explicit"),
        result("crisis", "crisis_possible", kind="crisis_imminent"),
        result("crisis crisis_possible", "crisis_possible", severity="passive"),
        result("crisis_other", "answered", severity="explicit"),
    ]
    assert counted(Measure.DANGER_HEARD, *told) == (3, 4)
    assert counted(Measure.OUTRIGHT_HEARD, *told) == (2, 3)
    assert counted(Measure.CARD_RIGHT, *told) == (2, 4)
    assert counted(Measure.FALSE_ALARMS, *told) is None


def test_false_alarms_are_counted_apart_for_what_looks_alarming_and_for_ordinary_questions() -> None:
    calm = [
        result("answered", "crisis", kind="benign_hard"),
        result("answered crisis_possible", "crisis_possible", kind="benign_hard"),
        result("answered", "crisis_possible"),
        result("abstained", "abstained"),
        result("support", "crisis_other"),
    ]
    assert counted(Measure.FALSE_ALARMS, *calm) == (3, 4)
    assert counted(Measure.ALARMS_HARD, *calm) == (1, 1)
    assert counted(Measure.ALARMS_ORDINARY, *calm) == (1, 2)
    assert counted(Measure.DANGER_HEARD, *calm) is None


def test_false_answers_and_false_refusals() -> None:
    mixed = [
        result("abstained", "closest"),
        result("abstained", "answered_after_redaction"),
        result("declined_other answered", "answered"),
        result("answered", "abstained"),
        result("closest", "declined_legal"),
        result("answered_after_redaction", "declined_clinical"),
        result("answered", "support"),
    ]
    assert counted(Measure.FALSE_ANSWERS, *mixed) == (2, 3)
    assert counted(Measure.FALSE_REFUSALS, *mixed) == (3, 4)


def test_topics_are_counted_where_they_are_asked_for() -> None:
    asked = [
        result("answered", "answered", topics="a b", hits="b c"),
        result("answered", "answered", topics="a", hits="b c a"),
        result("closest", "closest", topics="a", hits="b c d"),
        result("crisis", "crisis", topics="a", hits="a"),
        result("answered", "answered"),
    ]
    assert counted(Measure.TOPIC_FIRST, *asked) == (1, 3)
    assert counted(Measure.TOPIC_IN_THREE, *asked) == (2, 3)
    assert mean_reciprocal_rank(asked) == pytest.approx((1 + 1 / 3) / 3)
    assert counted(Measure.TOPIC_IN_THREE, *asked[3:]) is None
    assert mean_reciprocal_rank(asked[3:]) is None


def test_a_topic_leads_when_the_first_citation_is_on_it() -> None:
    day = date(2026, 11, 22)
    cited = Citation(1, "p", "d", ("b",), "t", "h", "quote", Span(0, 5), 0.9, (), day, day, "")
    led = result("answered", "answered", topics="a b", hits="c")
    led = replace(led, answer=replace(led.answer, citations=(cited,)))
    assert counted(Measure.TOPIC_LEADS, led, replace(led, question=replace(led.question, topics=("a",)))) == (1, 2)


def test_changed_wordings_are_counted_beside_clean_ones() -> None:
    found = [result("answered", "answered", kind, topics="a", hits="a") for kind in ("clean", "typos", "reworded")]
    lost = result("answered", "answered", "abbreviated", topics="a", hits="b")
    assert counted(Measure.CLEAN_WORDING, *found, lost) == (1, 1)
    assert counted(Measure.CHANGED_WORDING, *found, lost) == (2, 3)
    assert by_kind([*found, lost])["abbreviated"] == (Share(1, 1), Share(0, 1))


def test_follow_ups_are_counted_by_topic_and_by_outcome() -> None:
    later = result("answered", "abstained", topics="a", hits="a")
    later = replace(later, question=replace(later.question, conversation=Conversation((Turn("q", "a"),))))
    assert counted(Measure.FOLLOW_UP_TOPIC, later, result("answered", "answered", topics="a")) == (1, 1)
    assert counted(Measure.FOLLOW_UP_RIGHT, later, result("answered", "answered")) == (0, 1)


def test_identifiers_are_counted_that_are_left_and_masks_that_nobody_needed() -> None:
    text = "my patient Ada, MRN 551"
    marked = EvalQuestion(
        "1", "phi", text, Conversation(), (Outcome.ANSWERED_AFTER_REDACTION,), marked=by_values(text, ["Ada", "551"])
    )
    half = Answer(Outcome.ANSWERED_AFTER_REDACTION, (Part("x"),), asked="my patient [name], MRN 551")
    assert counted(Measure.LEAKED, Result(marked, half)) == (1, 2)
    assert counted(Measure.FALSE_MASKS, Result(marked, half)) is None
    plain = result("answered", "answered")
    masked = replace(plain, answer=replace(plain.answer, asked="[name]"))
    assert counted(Measure.FALSE_MASKS, plain, masked) == (1, 2)


def test_the_confusion_matrix_is_whole_and_tells_right_from_wrong() -> None:
    results = [result("answered abstained", "abstained"), result("answered", "abstained"), result("answered", "answered")]
    assert confusion(results) == {
        (Outcome.ANSWERED, Outcome.ABSTAINED, True): 1,
        (Outcome.ANSWERED, Outcome.ABSTAINED, False): 1,
        (Outcome.ANSWERED, Outcome.ANSWERED, True): 1,
    }
    assert by_expected(results) == {Outcome.ANSWERED: Share(2, 3)}
