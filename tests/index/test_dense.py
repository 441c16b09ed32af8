from pathlib import Path

import faiss
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.dense import DenseIndex, Field
from index.encoder import Vectors
from index.manifest import CorruptArtifact
from index.search import DENSE_FILE, MANY, ROWS_FILE, Rows

EQUAL = np.ones(len(Field), dtype=np.float32)
# For each passage the fields of its vectors: one at least, repeats allowed.
SHAPES = st.lists(st.lists(st.sampled_from(list(Field)), min_size=1, max_size=5).map(sorted), min_size=1, max_size=12)
WEIGHTS = st.lists(st.floats(0.125, 4, width=32), min_size=len(Field), max_size=len(Field))


def unit(rng: np.random.Generator, count: int, dimension: int) -> Vectors:
    vectors = rng.normal(size=(count, dimension))
    units: Vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    return units


def rows_of(shape: list[list[Field]]) -> tuple[Rows, Rows]:
    pairs = [(owner, int(field)) for owner, fields in enumerate(shape) for field in fields]
    table = np.array(pairs, dtype=np.int64)
    return table[:, 0], table[:, 1]


def brute_force(cosines: Vectors, owners: Rows, fields: Rows, weights: Vectors) -> list[float]:
    """The definition, passage by passage: the weighted mean, over its fields, of the best cosine in each."""
    means = []
    for owner in range(int(owners[-1]) + 1):
        by_field = {field: cosines[(owners == owner) & (fields == field)] for field in fields[owners == owner]}
        total = sum(float(weights[field]) * float(found.max()) for field, found in by_field.items())
        means.append(total / sum(float(weights[field]) for field in by_field))
    return means


@given(st.integers(0, 2**32 - 1), SHAPES, WEIGHTS, st.integers(2, 24))
def test_equals_brute_force_over_fields(seed: int, shape: list[list[Field]], weights: list[float], dimension: int) -> None:
    rng = np.random.default_rng(seed)
    owners, fields = rows_of(shape)
    vectors, query = unit(rng, len(owners), dimension), unit(rng, 1, dimension)[0]
    given_weights = np.array(weights, dtype=np.float32)
    passages = rng.permutation(len(shape))
    found = DenseIndex.build(vectors, owners, fields).similarities(query, passages, given_weights)
    expected = brute_force(vectors @ query, owners, fields, given_weights)
    np.testing.assert_allclose(found, np.array(expected)[passages], atol=1e-5)


@given(st.integers(0, 2**32 - 1), SHAPES, st.integers(1, 60))
def test_nearest_returns_the_owners_of_so_many_vectors(seed: int, shape: list[list[Field]], wanted: int) -> None:
    rng = np.random.default_rng(seed)
    owners, fields = rows_of(shape)
    vectors, query = unit(rng, len(owners), 8), unit(rng, 1, 8)[0]
    nearest = owners[np.argsort(-(vectors @ query))[:wanted]]
    found = DenseIndex.build(vectors, owners, fields).nearest(query, wanted)
    assert list(found) == list(dict.fromkeys(int(row) for row in nearest))


@pytest.mark.parametrize("seed", range(4))
def test_among_many_vectors_a_rough_look_misses_none_that_is_plainly_nearer(seed: int) -> None:
    rng = np.random.default_rng(seed)
    vectors, query = unit(rng, MANY + 1000, 384), unit(rng, 1, 384)[0]
    vectors[:500] += 2 * query  # a crowd around it, as the ways to ask one question are
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    owners = np.arange(len(vectors))
    found = DenseIndex.build(vectors, owners, np.zeros(len(vectors), dtype=np.int64)).nearest(query, 128)
    cosines = vectors @ query
    assert len(found) == 128
    assert np.all(np.diff(cosines[found]) <= 1e-6)
    assert np.delete(cosines, found).max() - cosines[found].min() <= 0.002


def test_a_passage_that_was_not_near_still_has_its_similarity() -> None:
    index = DenseIndex.build(np.eye(4, dtype=np.float32), np.array([0, 0, 1, 2]), np.zeros(4, dtype=np.int64))
    query = np.array([0.6, 0.8, 0.0, 0.0], dtype=np.float32)
    assert list(index.nearest(query, 1)) == [0]
    np.testing.assert_allclose(index.similarities(query, np.array([2, 0, 1]), EQUAL), [0.0, 0.8, 0.0], atol=1e-6)


def test_an_empty_index_finds_nothing() -> None:
    none = np.empty(0, dtype=np.int64)
    index = DenseIndex.build(np.empty((0, 4), dtype=np.float32), none, none)
    assert index.size == 0
    assert index.nearest(np.ones(4, dtype=np.float32), 5).size == 0


@pytest.mark.parametrize("exact_up_to", [0, 12])
@pytest.mark.parametrize("batch", [1, 5, 12])
def test_what_is_written_in_batches_searches_as_what_is_in_memory(tmp_path: Path, exact_up_to: int, batch: int) -> None:
    rng = np.random.default_rng(7)
    owners, fields = np.repeat(np.arange(6), 2), np.tile([0, 3], 6)
    vectors, query = unit(rng, 12, 16), unit(rng, 1, 16)[0]
    parts = [vectors[start : start + batch] for start in range(0, 12, batch)]
    written = DenseIndex.write(tmp_path, parts, 16, owners, fields, exact_up_to)
    held = DenseIndex.build(vectors, owners, fields)
    for index in (written, DenseIndex.load(tmp_path)):
        assert (index.size, index.dimension, index.kind) == (12, 16, "exact" if exact_up_to else "compressed")
        assert set(index.nearest(query, 12)) == set(range(6))
        np.testing.assert_array_equal(
            index.similarities(query, np.arange(6), EQUAL), held.similarities(query, np.arange(6), EQUAL)
        )
        np.testing.assert_array_equal(np.concatenate(list(index.batches())), vectors)
        np.testing.assert_array_equal(index.rows(np.array([11, 0, 3])), vectors[[11, 0, 3]])


def test_rows_outlive_their_index() -> None:
    vectors = unit(np.random.default_rng(1), 50, 32)
    rows = DenseIndex.build(vectors, np.arange(50), np.zeros(50, dtype=np.int64)).rows(np.arange(50))
    DenseIndex.build(-vectors, np.arange(50), np.zeros(50, dtype=np.int64))
    np.testing.assert_array_equal(rows, vectors)


def test_the_same_vectors_are_the_same_bytes_in_whatever_batches(tmp_path: Path) -> None:
    vectors, none = unit(np.random.default_rng(2), 300, 32), np.zeros(300, dtype=np.int64)
    found = []
    for step in (7, 300):
        folder = tmp_path / str(step)
        folder.mkdir()
        DenseIndex.write(folder, (vectors[at : at + step] for at in range(0, 300, step)), 32, np.arange(300), none, 0)
        found.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert found[0] == found[1]


def test_codes_of_one_bit_find_the_true_nearest(tmp_path: Path) -> None:
    """Texts lie in clusters: 40 of them, 50 vectors around each."""
    rng = np.random.default_rng(3)
    centres, queries = unit(rng, 40, 384), unit(rng, 100, 384)
    vectors = np.repeat(centres, 50, axis=0) + unit(rng, 2000, 384)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    queries = centres[rng.integers(0, 40, 100)] + queries
    owners, fields = np.arange(2000), np.zeros(2000, dtype=np.int64)
    index = DenseIndex.write(tmp_path, [vectors], 384, owners, fields, exact_up_to=0)
    found = 0
    for query in queries / np.linalg.norm(queries, axis=1, keepdims=True):
        near = index.nearest(query, 64)
        best = near[np.argsort(-index.similarities(query, near, EQUAL))[:10]]
        found += len(set(best) & set(np.argsort(-(vectors @ query))[:10]))
    assert found >= 0.98 * 10 * len(queries)


def test_refuses_another_kind_of_index(tmp_path: Path) -> None:
    DenseIndex.write(tmp_path, [np.eye(3, dtype=np.float32)], 3, np.arange(3), np.zeros(3, dtype=np.int64))
    other = faiss.IndexFlatL2(3)
    other.add(np.eye(3, dtype=np.float32))
    faiss.write_index(other, str(tmp_path / DENSE_FILE))
    with pytest.raises(CorruptArtifact, match=r"dense\.faiss: holds a IndexFlatL2"):
        DenseIndex.load(tmp_path)


def test_refuses_codes_of_other_vectors(tmp_path: Path) -> None:
    DenseIndex.write(tmp_path, [np.eye(8, dtype=np.float32)], 8, np.arange(8), np.zeros(8, dtype=np.int64), exact_up_to=0)
    np.save(tmp_path / ROWS_FILE, np.eye(8, dtype=np.float32)[:7])
    with pytest.raises(CorruptArtifact, match=r"codes of 8 vectors, but .*vectors\.npy holds 7"):
        DenseIndex.load(tmp_path)


@pytest.mark.parametrize(
    ("owners", "fields", "message"),
    [
        ([1, 0], [0, 0], "rising order"),
        ([0, 0], [1, 0], "rising order"),
        ([0, 1, 2], [0, 0, 0], "2 vectors, 3 owners"),
        ([0, 1], [0], "1 fields"),
    ],
)
def test_refuses_rows_that_do_not_fit(owners: list[int], fields: list[int], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        DenseIndex.build(np.eye(2, dtype=np.float32), np.array(owners), np.array(fields))
