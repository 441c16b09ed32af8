"""The rough look: directions that hold nearly all of the vectors, and rows that are near along them."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from index.coarse import KEPT, STEP, CoarseIndex, main_directions
from index.dense import DenseIndex
from index.encoder import Vectors
from index.search import DIRECTIONS_FILE, MANY, SPARE


@cache
def flattened(seed: int, count: int, dimension: int) -> Vectors:
    """Unit vectors as encoders make them: long along a few directions, a common one first, and short along the others."""
    rng, same = np.random.default_rng(seed), np.random.default_rng(0)
    vectors = rng.normal(size=(count, dimension)) * np.exp(-np.arange(dimension) / 128)
    vectors[:, 0] += 2
    vectors = vectors @ np.linalg.qr(same.normal(size=(dimension, dimension)))[0]
    return np.ascontiguousarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


@cache
def directions_of(seed: int, count: int, dimension: int) -> Vectors:
    return main_directions(flattened(seed, count, dimension))


@pytest.mark.parametrize("dimension", [384, 768])
def test_directions_stand_at_right_angles_and_hold_what_is_kept(dimension: int) -> None:
    vectors, directions = flattened(1, 4500, dimension), directions_of(1, 4500, dimension)
    assert len(directions) % STEP == 0
    assert len(directions) < dimension
    assert np.allclose(directions @ directions.T, np.eye(len(directions)), atol=1e-5)
    assert np.square(vectors @ directions.T).sum() / np.square(vectors).sum() >= KEPT - 0.005


def test_no_direction_is_long_where_the_others_are_short() -> None:
    along = flattened(1, 4500, 384) @ directions_of(1, 4500, 384).T
    lengths = np.abs(along).max(axis=0)
    assert lengths.max() < 3 * np.median(lengths)


@pytest.mark.parametrize("dimension", [1, 16, 63, 64])
def test_of_few_dimensions_all_are_kept(dimension: int) -> None:
    assert main_directions(flattened(3, 100, dimension)).shape == (dimension, dimension)


def test_the_same_vectors_have_the_same_directions() -> None:
    assert np.array_equal(main_directions(flattened(1, 4500, 384)), directions_of(1, 4500, 384))


def test_among_twice_as_many_is_every_row_that_is_plainly_nearer() -> None:
    vectors, queries = flattened(1, 4500, 384), flattened(6, 40, 384)
    coarse = CoarseIndex(vectors, directions_of(1, 4500, 384))
    for query in queries:
        cosines = vectors @ query
        missed = np.delete(cosines, coarse.nearest(query, SPARE * 64))
        assert missed.max() - np.sort(cosines)[-64] <= 0.001


def test_a_version_without_directions_finds_the_same(tmp_path: Path) -> None:
    vectors, query = flattened(5, MANY, 64), flattened(6, 1, 64)[0]
    owners, fields = np.arange(MANY), np.zeros(MANY, dtype=np.int64)
    written = DenseIndex.write(tmp_path, [vectors], 64, owners, fields)
    (tmp_path / DIRECTIONS_FILE).unlink()
    assert np.array_equal(DenseIndex.load(tmp_path).nearest(query, 32), written.nearest(query, 32))


def test_few_vectors_are_all_compared(tmp_path: Path) -> None:
    vectors = flattened(7, MANY - 1, 16)
    DenseIndex.write(tmp_path, [vectors], 16, np.arange(MANY - 1), np.zeros(MANY - 1, dtype=np.int64))
    assert not (tmp_path / DIRECTIONS_FILE).exists()
