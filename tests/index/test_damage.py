"""Every kind of damage is found by comparing bytes, before any parser runs."""

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.manifest import (
    FORMAT,
    MANIFEST_FILE,
    MAX_MANIFEST_BYTES,
    ArtifactError,
    CorruptArtifact,
    IncompatibleArtifact,
    Manifest,
)
from index.snapshot import load_snapshot
from index.store import POINTER_FILE, IndexStore
from tests.fakes import flip

FIRST, SECOND = "20261122T120000Z-00000000", "20261122T120001Z-11111111"


@pytest.fixture
def copied(tmp_path: Path, hashed_store: IndexStore) -> IndexStore:
    """A store of one's own to damage. Its encoder is a placeholder: only what is verified first can be named."""
    shutil.copytree(hashed_store.root, tmp_path / "index")
    return IndexStore(tmp_path / "index")


@pytest.fixture(scope="module")
def flippable(tmp_path_factory: pytest.TempPathFactory, hashed_store: IndexStore) -> IndexStore:
    root = tmp_path_factory.mktemp("flippable") / "index"
    shutil.copytree(hashed_store.root, root)
    return IndexStore(root)


def verified(store: IndexStore) -> Manifest | ArtifactError:
    try:
        return store.verify(store.current())
    except ArtifactError as error:
        return error


def names(store: IndexStore) -> list[str]:
    return list(store.manifest(store.current()).files)


def test_the_index_holds_no_pickle_and_every_file_is_listed(hashed_store: IndexStore) -> None:
    folder = hashed_store.folder(hashed_store.current())
    on_disk = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    assert on_disk == {*names(hashed_store), MANIFEST_FILE}
    assert {Path(name).suffix for name in on_disk} <= {".json", ".jsonl", ".npy", ".faiss", ".onnx", ".toml"}


@pytest.mark.parametrize("damage", ["flipped", "cut", "grown", "missing", "emptied", "folder"])
def test_every_damaged_file_is_named(copied: IndexStore, damage: str) -> None:
    for name in names(copied):
        path = copied.folder(copied.current()) / name
        whole = path.read_bytes()
        path.unlink()
        if damage == "folder":
            path.mkdir()
        elif damage != "missing":
            contents = {"flipped": whole, "cut": whole[:-1], "grown": whole + b"\0", "emptied": b""}
            path.write_bytes(contents[damage])
        if damage == "flipped":
            flip(path, len(whole) // 2)
        with pytest.raises(CorruptArtifact, match=r"python build_index\.py") as caught:
            load_snapshot(copied)
        assert str(caught.value).startswith(f"{path}: ")
        if damage == "folder":
            path.rmdir()
        path.write_bytes(whole)
    copied.verify(copied.current())


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_flipped_bit_is_found(flippable: IndexStore, data: st.DataObject) -> None:
    path = flippable.folder(flippable.current()) / data.draw(st.sampled_from([*names(flippable), MANIFEST_FILE]))
    whole = path.read_bytes()
    offset, mask = data.draw(st.integers(0, len(whole) - 1)), 1 << data.draw(st.integers(0, 7))
    expected = verified(flippable)
    flip(path, offset, mask)
    found = verified(flippable)
    path.write_bytes(whole)
    # White space between two tokens of the manifest says nothing, so it alone may change.
    is_harmless = path.name == MANIFEST_FILE and found == expected
    assert is_harmless or str(found).startswith(f"{path}: ")


def test_two_files_that_changed_places_are_found(copied: IndexStore) -> None:
    folder = copied.folder(copied.current())
    for one, other in zip(names(copied), names(copied)[1:], strict=False):
        swapped = (folder / one).read_bytes(), (folder / other).read_bytes()
        (folder / one).write_bytes(swapped[1])
        (folder / other).write_bytes(swapped[0])
        with pytest.raises(CorruptArtifact, match=Path(one).name):
            load_snapshot(copied)
        (folder / one).write_bytes(swapped[0])
        (folder / other).write_bytes(swapped[1])


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"{", b"[]", b"[" * 90_000, b" " * (MAX_MANIFEST_BYTES + 1)])
def test_a_manifest_that_is_none_is_refused(copied: IndexStore, content: bytes) -> None:
    path = copied.folder(copied.current()) / MANIFEST_FILE
    path.write_bytes(content)
    with pytest.raises(CorruptArtifact, match=r"manifest\.json"):
        load_snapshot(copied)


def test_another_format_is_refused(copied: IndexStore) -> None:
    path = copied.folder(copied.current()) / MANIFEST_FILE
    row = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(row | {"format": FORMAT + 1}), encoding="utf-8")
    with pytest.raises(IncompatibleArtifact, match=r"manifest\.json: .*format.*python build_index\.py"):
        load_snapshot(copied)


def test_the_manifest_of_another_version_is_refused(copied: IndexStore) -> None:
    shutil.copytree(copied.folder(copied.current()), copied.folder(FIRST))
    (copied.root / POINTER_FILE).write_text(FIRST, encoding="ascii")
    with pytest.raises(CorruptArtifact, match=r"manifest\.json: describes version"):
        load_snapshot(copied)


def test_a_version_without_a_manifest_is_refused(copied: IndexStore) -> None:
    (copied.folder(copied.current()) / MANIFEST_FILE).unlink()
    with pytest.raises(CorruptArtifact, match=r"manifest\.json: missing"):
        load_snapshot(copied)


@pytest.mark.parametrize(
    "pointer",
    [
        b"",
        b"\n",
        b"\xff\xfe",
        b"..",
        b"../../etc",
        FIRST.encode() + b"/..",
        b"x" * 10_000,
        f"{FIRST} {SECOND}".encode(),
        b"\0" * 26,
    ],
)
def test_a_garbage_pointer_is_refused(copied: IndexStore, pointer: bytes) -> None:
    (copied.root / POINTER_FILE).write_bytes(pointer)
    with pytest.raises(CorruptArtifact, match=r"CURRENT: does not name a version; run python build_index\.py"):
        load_snapshot(copied)


def test_a_pointer_to_a_version_that_is_gone_is_refused(copied: IndexStore) -> None:
    (copied.root / POINTER_FILE).write_text(FIRST, encoding="ascii")
    with pytest.raises(CorruptArtifact, match=rf"{FIRST}.manifest\.json: missing"):
        load_snapshot(copied)
