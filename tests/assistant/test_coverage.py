from hypothesis import given
from hypothesis import strategies as st

from assistant.coverage import UNKNOWN, coverage
from assistant.finder import Options

SHARES = st.floats(0, 1)
COSINES = st.floats(-1, 1)


@given(COSINES, SHARES)
def test_coverage_is_a_probability(similarity: float, foreign: float) -> None:
    assert 0 < coverage(similarity, foreign) < 1


@given(COSINES, COSINES, SHARES)
def test_what_fits_better_is_not_less_likely_covered(one: float, other: float, foreign: float) -> None:
    low, high = sorted((one, other))
    assert coverage(low, foreign) <= coverage(high, foreign)


@given(COSINES, SHARES, SHARES)
def test_what_looks_more_foreign_is_not_more_likely_covered(similarity: float, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert coverage(similarity, low) >= coverage(similarity, high)


def test_without_a_classifier_the_similarity_decides_where_it_always_did() -> None:
    options = Options()
    assert coverage(0.42, UNKNOWN) < options.answered_above < coverage(0.44, UNKNOWN)
    assert coverage(0.30, UNKNOWN) < options.closest_above < coverage(0.37, UNKNOWN)
