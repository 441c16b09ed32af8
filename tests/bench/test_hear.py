import numpy as np
import pytest

from index.hearing import Hearing
from tests.bench.hear import LEARNED_SHARE, averaged


def test_the_mean_of_two_trainings_lies_between_them() -> None:
    first = Hearing({"weight": np.array([[0.0, 2.0]], dtype=np.float32)}, "abc")
    second = Hearing({"weight": np.array([[1.0, -2.0]], dtype=np.float32)}, "abc")
    mean = averaged(first, second)
    assert mean.encoder == "abc"
    np.testing.assert_allclose(mean.changes["weight"], [[1 - LEARNED_SHARE, 4 * LEARNED_SHARE - 2]], atol=1e-6)


def test_what_was_learned_for_another_encoder_is_not_mixed_in() -> None:
    first, second = (Hearing({"weight": np.zeros((1, 2), dtype=np.float32)}, encoder) for encoder in ("abc", "def"))
    with pytest.raises(ValueError, match="another encoder"):
        averaged(first, second)
