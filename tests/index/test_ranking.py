from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.ranking import Floats, maximal_marginal_relevance, order, theoretical_min_max, weighted_sum

COSINE = st.floats(-1, 1, width=32)
BM25 = st.floats(0, 60, width=32)
WEIGHT = st.floats(0, 1)
PAIRS = st.lists(st.tuples(COSINE, BM25), min_size=1, max_size=20)


def columns(pairs: list[tuple[float, float]]) -> tuple[Floats, Floats]:
    table = np.array(pairs, dtype=np.float32)
    return table[:, 0], table[:, 1]


def test_theoretical_min_max_by_hand() -> None:
    scaled = theoretical_min_max(np.array([-1.0, 0.0, 0.5], dtype=np.float32), -1.0)
    np.testing.assert_allclose(scaled, [0, 2 / 3, 1], rtol=1e-6)
    assert theoretical_min_max(np.zeros(3, dtype=np.float32), 0.0).tolist() == [0, 0, 0]
    assert theoretical_min_max(np.empty(0, dtype=np.float32), 0.0).size == 0


def test_weighted_sum_by_hand() -> None:
    combined = weighted_sum(np.array([1.0, 0.0], dtype=np.float32), np.array([2.0, 8.0], dtype=np.float32), 0.75)
    np.testing.assert_allclose(combined, [0.75 * 1 + 0.25 * 0.25, 0.75 * 0.5 + 0.25 * 1], rtol=1e-6)


@given(PAIRS, WEIGHT)
def test_weighted_sum_lies_between_0_and_1(pairs: list[tuple[float, float]], weight: float) -> None:
    combined = weighted_sum(*columns(pairs), weight)
    assert combined.dtype == np.float32
    assert combined.min() >= 0
    assert combined.max() <= 1


@given(PAIRS, WEIGHT)
def test_weighted_sum_is_monotone(pairs: list[tuple[float, float]], weight: float) -> None:
    """What is at least as good by meaning and by words never scores less."""
    dense, lexical = columns(pairs)
    combined = weighted_sum(dense, lexical, weight)
    better = (dense[:, None] >= dense) & (lexical[:, None] >= lexical)
    assert np.all((combined[:, None] >= combined)[better])


@given(
    st.lists(st.tuples(st.sampled_from([0.1, 0.5, 0.9]), st.integers(0, 99)), unique_by=lambda pair: pair[1]),
    st.randoms(),
)
def test_order_does_not_depend_on_input_order(rows: list[tuple[float, int]], random: Random) -> None:
    def ranked(table: list[tuple[float, int]]) -> list[str]:
        ids = [f"p{number:02}" for _, number in table]
        return [ids[at] for at in order(np.array([score for score, _ in table], dtype=np.float32), ids.__getitem__)]

    shuffled = list(rows)
    random.shuffle(shuffled)
    assert ranked(shuffled) == ranked(rows)


def test_order_breaks_ties_by_id() -> None:
    scores = np.array([0.5, 0.9, 0.5, 0.5], dtype=np.float32)
    assert order(scores, ["c", "z", "a", "b"].__getitem__) == [1, 2, 3, 0]


def test_order_asks_for_the_ids_of_equal_scores_only() -> None:
    """The ids of others are not there."""
    assert order(np.array([0.5, 0.9, 0.5, 0.1], dtype=np.float32), {0: "b", 2: "a"}.__getitem__) == [1, 2, 0, 3]


@given(st.lists(st.floats(0, 1, width=32), max_size=12), st.integers(0, 2**32 - 1), st.integers(0, 15))
def test_mmr_with_trade_off_1_is_the_plain_ranking(relevance: list[float], seed: int, top_k: int) -> None:
    scores = np.array(relevance, dtype=np.float32)
    similarity = np.random.default_rng(seed).random((len(scores), len(scores)), dtype=np.float32)
    plain = sorted(range(len(scores)), key=lambda row: (-scores[row], row))
    assert maximal_marginal_relevance(scores, similarity, 1.0, top_k) == plain[:top_k]


def test_mmr_by_hand() -> None:
    """The second passage repeats the first, so the third comes before it: 0.5*0.6 - 0.5*0.1 > 0.5*0.9 - 0.5*0.95."""
    relevance = np.array([1.0, 0.9, 0.6], dtype=np.float32)
    similarity = np.array([[1, 0.95, 0.1], [0.95, 1, 0.1], [0.1, 0.1, 1]], dtype=np.float32)
    assert maximal_marginal_relevance(relevance, similarity, 0.5, 3) == [0, 2, 1]


@pytest.mark.parametrize("trade_off", [0.0, 0.3, 1.0])
def test_mmr_chooses_every_row_once(trade_off: float) -> None:
    rng = np.random.default_rng(3)
    chosen = maximal_marginal_relevance(rng.random(9, dtype=np.float32), rng.random((9, 9), dtype=np.float32), trade_off, 20)
    assert sorted(chosen) == list(range(9))
