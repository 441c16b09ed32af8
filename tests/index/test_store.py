"""What is published changes only by a whole version, verified; no failure on the way touches it."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from index.manifest import (
    FORMAT,
    CorruptArtifact,
    EncoderCard,
    Manifest,
    NoPublishedIndex,
)
from index.snapshot import load_snapshot
from index.store import KEPT_VERSIONS, POINTER_FILE, IndexStore, describe
from tests.fakes import flip

CARD = EncoderCard("m", "0" * 64, 8, 64, "", "", "fp32", 1.0, 1.0, 1)
FIRST, SECOND = "20261122T120000Z-00000000", "20261122T120001Z-11111111"


def filler(version: str, content: str = "text") -> Callable[[Path], Manifest]:
    def fill(folder: Path) -> Manifest:
        (folder / "part").mkdir()
        (folder / "part" / "a.txt").write_text(content, encoding="utf-8")
        (folder / "b.txt").write_text(version, encoding="utf-8")
        return Manifest(FORMAT, version, "2026-11-22T12:00:00+00:00", "d", CARD, {}, {}, describe(folder), "exact")

    return fill


def published(root: Path, version: str = FIRST) -> IndexStore:
    store = IndexStore(root)
    store.write(version, filler(version))
    store.publish(version)
    return store


@pytest.mark.parametrize("root", ["", "not/there"])
def test_no_index_is_one_sentence_with_the_command(tmp_path: Path, root: str) -> None:
    store = IndexStore(tmp_path / root)
    with pytest.raises(NoPublishedIndex, match=r"^There is no index in .*; build it with: python build_index\.py$"):
        load_snapshot(store)
    assert store.versions() == ()


def test_a_version_is_visible_only_once_published(tmp_path: Path) -> None:
    store = published(tmp_path)
    store.write(SECOND, filler(SECOND))
    assert store.current() == FIRST
    assert store.versions() == (FIRST, SECOND)
    store.publish(SECOND)
    assert store.current() == SECOND
    assert (tmp_path / POINTER_FILE).read_bytes() == f"{SECOND}\n".encode()
    assert store.verify(SECOND).files.keys() == {"b.txt", "part/a.txt"}


def test_a_damaged_version_is_not_published(tmp_path: Path) -> None:
    store = published(tmp_path)
    flip(store.write(SECOND, filler(SECOND)) / "b.txt")
    with pytest.raises(CorruptArtifact, match=r"b\.txt"):
        store.publish(SECOND)
    assert store.current() == FIRST


def stops_early(folder: Path) -> Manifest:
    (folder / "b.txt").write_text("half", encoding="utf-8")
    raise OSError(28, "No space left on device")


def is_interrupted(folder: Path) -> Manifest:
    (folder / "b.txt").write_text("half", encoding="utf-8")
    raise KeyboardInterrupt


def lists_a_file_that_is_not_there(folder: Path) -> Manifest:
    manifest = filler(SECOND)(folder)
    return replace(manifest, files={**manifest.files, "c.txt": manifest.files["b.txt"]})


def cannot_be_described(folder: Path) -> Manifest:
    return replace(filler(SECOND)(folder), options={"weight": object()})  # type: ignore[dict-item]  # no JSON for it


@pytest.mark.parametrize(
    ("fill", "error"),
    [
        (stops_early, OSError),
        (is_interrupted, KeyboardInterrupt),
        (lists_a_file_that_is_not_there, FileNotFoundError),
        (cannot_be_described, TypeError),
    ],
)
def test_a_write_that_fails_leaves_nothing_behind(
    tmp_path: Path, fill: Callable[[Path], Manifest], error: type[BaseException]
) -> None:
    store = published(tmp_path)
    before = describe(tmp_path)
    with pytest.raises(error):
        store.write(SECOND, fill)
    assert describe(tmp_path) == before
    assert store.verify(store.current()).version == FIRST


def test_a_version_is_never_written_over(tmp_path: Path) -> None:
    store = published(tmp_path)
    before = describe(tmp_path)
    with pytest.raises(OSError, match="not empty"):
        store.write(FIRST, filler(FIRST, "other"))
    assert describe(tmp_path) == before


def test_a_pointer_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    store = published(tmp_path)
    store.write(SECOND, filler(SECOND))
    (tmp_path / f".{POINTER_FILE}-{os.getpid()}").mkdir()  # where the new pointer is written first
    with pytest.raises(IsADirectoryError):
        store.publish(SECOND)
    assert store.current() == FIRST


def test_prune_keeps_the_newest_and_the_published(tmp_path: Path) -> None:
    store = published(tmp_path)
    later = [f"2026112{day}T120000Z-00000000" for day in range(3, 8)]
    for version in later:
        store.write(version, filler(version))
    assert store.prune() == tuple(later[:-KEPT_VERSIONS])
    assert store.versions() == (FIRST, *later[-KEPT_VERSIONS:])
    assert store.prune() == ()
    store.verify(FIRST)


def test_scratch_folders_of_a_killed_build_are_no_versions(tmp_path: Path) -> None:
    store = published(tmp_path)
    (tmp_path / "versions" / ".partial-killed").mkdir()
    assert store.versions() == (FIRST,)
