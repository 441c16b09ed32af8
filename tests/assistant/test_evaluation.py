import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.evaluation import percentile

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
