import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.reply import Reply, ReplyOptions

SHARES = st.floats(0, 1)


@given(SHARES, SHARES, st.floats(-30, 30))
def test_leaning_is_a_share_that_rises_with_what_the_talk_adds(alone: float, joined: float, log_odds: float) -> None:
    reply = Reply("m", "m q", "q a", log_odds)
    leaning = ReplyOptions().leaning(reply, alone, joined)
    assert 0 <= leaning <= 1
    assert leaning <= ReplyOptions().leaning(reply, alone, joined + 0.1)
    assert leaning >= ReplyOptions().leaning(reply, alone + 0.1, joined + 0.1)
    assert leaning <= ReplyOptions().leaning(Reply("m", "m q", "q a", log_odds + 1), alone, joined)


def test_without_any_sign_it_is_the_intercept_that_decides() -> None:
    assert ReplyOptions(intercept=0).leaning(Reply("m", "m", "m"), 0.0, 0.0) == pytest.approx(0.5)
    assert ReplyOptions().leaning(Reply("m", "m", "m"), 0.0, 0.0) > 0.9
    assert ReplyOptions().leaning(Reply("m", "m", "m", -5.0), 0.6, 0.6) < 0.1
    assert ReplyOptions().leaning(Reply("m", "m", "m", 3.0), 0.3, 0.6) > 0.9


def test_a_message_without_a_subject_leaves_weight_to_message_and_question_together() -> None:
    usual, thin = ReplyOptions().weights(), ReplyOptions().weights(is_thin=True)
    assert (thin[0] <= usual[0]).all()
    assert (thin[1] >= usual[1]).all()
    assert thin[0].sum() < usual[0].sum()
    assert thin.sum(axis=0) == pytest.approx(usual.sum(axis=0)), "nothing is lost"
    assert (thin[2] == usual[2]).all()
    assert (ReplyOptions(thin=1.0).weights(is_thin=True) == usual).all()
