"""Small files in memory, large ones read where they are asked for: the same bytes, whatever happens to the file's name."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.manifest import CorruptArtifact
from index.stored import RowWriter, StoredFile, StoredRows, numbers_of

SLICES = st.lists(
    st.tuples(st.integers(0, 19), st.integers(0, 5)).map(lambda pair: (pair[0], min(pair[1], 20 - pair[0]))), max_size=8
)


@pytest.mark.parametrize("held", [0, 1 << 20])
@pytest.mark.parametrize("dtype", [np.float16, np.float32])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(slices=SLICES, parts=st.lists(st.integers(0, 20), max_size=3).map(sorted))
def test_rows_written_in_parts_are_read_as_numpy_reads_them(
    tmp_path: Path, held: int, dtype: type, slices: list[tuple[int, int]], parts: list[int]
) -> None:
    table: npt.NDArray[np.floating] = np.random.default_rng(0).normal(size=(20, 3)).astype(dtype)
    path = tmp_path / "rows.npy"
    with RowWriter(path, table.shape, dtype) as writer:
        for part in np.split(table, parts):
            writer.add(part)
    np.testing.assert_array_equal(np.load(path, allow_pickle=False), table)
    rows = StoredRows(path, held)
    starts, lengths = (np.array([pair[at] for pair in slices], np.int64) for at in (0, 1))
    expected = [table[start : start + length] for start, length in slices]
    np.testing.assert_array_equal(rows.slices(starts, lengths), np.concatenate([table[:0], *expected]))
    np.testing.assert_array_equal(rows.rows(starts), table[starts])
    assert rows.slices(starts, lengths).dtype == dtype
    assert (len(rows), rows.shape) == (20, (20, 3))


@given(SLICES)
def test_numbers_of_slices(slices: list[tuple[int, int]]) -> None:
    starts, lengths = (np.array([pair[at] for pair in slices], np.int64) for at in (0, 1))
    assert numbers_of(starts, lengths).tolist() == [row for start, length in slices for row in range(start, start + length)]


@pytest.mark.parametrize("held", [0, 1 << 20])
def test_a_deleted_file_is_read_to_its_end(tmp_path: Path, held: int) -> None:
    path = tmp_path / "text"
    path.write_bytes(b"to be kept")
    file = StoredFile(path, held)
    path.unlink()
    assert file.read(6, 4) == b"kept"


def test_a_file_in_memory_does_not_change(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_bytes(b"before")
    file = StoredFile(path)
    path.write_bytes(b"")
    assert file.read(0, 6) == b"before"


def test_a_file_cut_short_is_an_error_that_names_it(tmp_path: Path) -> None:
    path = tmp_path / "rows.npy"
    np.save(path, np.eye(4, dtype=np.float32))
    file, rows = StoredFile(path, 0), StoredRows(path, 0)
    path.write_bytes(path.read_bytes()[:-20])
    message = r"rows\.npy: changed while it is served; run python build_index\.py"
    with pytest.raises(CorruptArtifact, match=message):
        file.read(path.stat().st_size, 4)
    assert rows.rows(np.array([0])).tolist() == [[1, 0, 0, 0]]
    with pytest.raises(CorruptArtifact, match=message):
        rows.rows(np.array([0, 3]))
