from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.composing.reader import Options
from index.calibration import CALIBRATION_FILE, CALIBRATION_SOURCE, UNKNOWN, Calibration
from index.manifest import CorruptArtifact
from index.snapshot import Snapshot
from index.store import IndexStore

SHARES = st.floats(0, 1)
COSINES = st.floats(-1, 1)
SHIPPED = Calibration.load()


@given(COSINES, SHARES)
def test_coverage_is_a_probability(similarity: float, foreign: float) -> None:
    assert 0 < SHIPPED.covered(similarity, foreign) < 1


@given(COSINES, COSINES, SHARES)
def test_what_fits_better_is_not_less_likely_covered(one: float, other: float, foreign: float) -> None:
    low, high = sorted((one, other))
    assert SHIPPED.covered(low, foreign) <= SHIPPED.covered(high, foreign)


@given(COSINES, SHARES, SHARES)
def test_what_looks_more_foreign_is_not_more_likely_covered(similarity: float, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert SHIPPED.covered(similarity, low) >= SHIPPED.covered(similarity, high)


def test_without_a_classifier_the_similarity_decides_where_it_always_did() -> None:
    """A new calibration wants a new share to stand for the unknown."""
    options = Options()
    assert SHIPPED.covered(0.40, UNKNOWN) < options.answered_above < SHIPPED.covered(0.42, UNKNOWN)
    # The similarity weighs less with each better classifier beside it (0.26, then 0.24), so the band above is wider.
    assert SHIPPED.covered(0.2, UNKNOWN) < options.closest_above < SHIPPED.covered(0.37, UNKNOWN)


def test_each_version_holds_the_calibration_that_it_was_built_with(hashed_store: IndexStore, snapshot: Snapshot) -> None:
    stored = hashed_store.folder(snapshot.manifest.version) / CALIBRATION_FILE
    assert stored.read_bytes() == CALIBRATION_SOURCE.read_bytes()
    assert snapshot.calibration == Calibration.load(stored)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "similarity = 1\nforeign = -1",
        'similarity = "much"\nforeign = -1\nconstant = 0',
        "similarity = [",
        "similarity = -1\nforeign = -1\nconstant = 0",
        "similarity = 1\nforeign = 1\nconstant = 0",
    ],
)
def test_what_is_no_calibration_is_one_error_that_names_the_file(tmp_path: Path, text: str) -> None:
    (tmp_path / CALIBRATION_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(CorruptArtifact, match=r"calibration\.toml"):
        Calibration.load(tmp_path / CALIBRATION_FILE)


def test_a_file_that_is_not_there_is_the_same_error(tmp_path: Path) -> None:
    with pytest.raises(CorruptArtifact, match="make calibrate"):
        Calibration.load(tmp_path / CALIBRATION_FILE)
