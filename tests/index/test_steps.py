import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from index.encoder import Vectors
from index.steps import from_steps, in_steps

NUMBERS = st.floats(-4, 4, width=32)
MATRICES = arrays(np.float32, array_shapes(min_dims=2, max_dims=2, max_side=6), elements=NUMBERS)
ROWS = arrays(np.float32, array_shapes(min_dims=1, max_dims=1, max_side=6), elements=NUMBERS)


@given(MATRICES, ROWS)
def test_what_comes_back_is_within_half_a_step_of_its_row(matrix: Vectors, row: Vectors) -> None:
    kept = in_steps({"layer.weight": matrix, "layer.bias": row})
    assert kept["layer.weight"].dtype == np.int8
    back = from_steps(dict(kept))
    assert set(back) == {"layer.weight", "layer.bias"}
    np.testing.assert_array_equal(back["layer.bias"], row)
    half = np.abs(matrix).max(axis=1, keepdims=True) / 127 / 2
    assert (np.abs(back["layer.weight"] - matrix) <= half * 1.001 + 1e-6).all()


def test_a_matrix_without_its_steps_is_an_error() -> None:
    with pytest.raises(KeyError):
        from_steps({"layer.weight": np.zeros((2, 2), np.int8)})
