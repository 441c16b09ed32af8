from math import log2

import pytest

from tests.bench.sets import area_under_roc, ndcg_at_10


@pytest.mark.parametrize(
    ("ranked", "grades", "expected"),
    [
        (["a", "b"], {"a": 1}, 1.0),
        (["b", "a"], {"a": 1}, 1 / log2(3)),
        (["b", "c"], {"a": 1}, 0.0),
        # Gains 2^grade - 1: "a" is worth 3, "b" 1, and the best order is a, b.
        (["b", "a"], {"a": 2, "b": 1}, (1 + 3 / log2(3)) / (3 + 1 / log2(3))),
        # Two relevant ones that were not found still count for the best order.
        (["a"], {"a": 1, "b": 1, "c": 1}, 1 / (1 + 1 / log2(3) + 1 / 2)),
        ([*"bcdefghijk", "a"], {"a": 1}, 0.0),  # the eleventh place counts nothing
        (["a"], {"a": 0}, 0.0),
        ([], {"a": 1}, 0.0),
    ],
)
def test_ndcg_by_hand(ranked: list[str], grades: dict[str, float], expected: float) -> None:
    assert ndcg_at_10(ranked, grades) == pytest.approx(expected)


def test_the_eleventh_relevant_document_does_not_lower_a_full_list() -> None:
    grades = {f"d{number}": 1.0 for number in range(11)}
    assert ndcg_at_10([f"d{number}" for number in range(10)], grades) == pytest.approx(1.0)


def test_the_area_under_the_curve_is_the_share_of_pairs_in_order() -> None:
    assert area_under_roc([3.0, 4.0], [1.0, 2.0]) == 1.0
    assert area_under_roc([1.0], [1.0]) == 0.5
    assert area_under_roc([1.0, 4.0], [2.0, 3.0]) == 0.5
