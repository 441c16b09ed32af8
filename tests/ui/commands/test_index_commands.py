"""`signpost index`: what a coordinator sees and takes back."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from index.lock import IndexBusy, locked
from index.manifest import ArtifactError, CorruptArtifact, NoPublishedIndex
from index.store import POINTER_FILE, IndexStore, describe
from tests.fakes import flip
from tests.torture.generations import Generations, served
from ui.cli import app


def signpost(store: IndexStore, *arguments: str) -> Result:
    return CliRunner().invoke(app, ["index", *arguments], env={"SIGNPOST_INDEX_DIR": str(store.root)})


@pytest.fixture
def generations(tmp_path: Path) -> Generations:
    return Generations(tmp_path)


@pytest.fixture
def store(tmp_path: Path, generations: Generations) -> IndexStore:
    """Three versions, the last one published."""
    store = IndexStore(tmp_path / "index")
    for number in (1, 2, 3):
        generations.publish(store, number)
    return store


def test_list_shows_the_newest_first_and_marks_the_published(store: IndexStore) -> None:
    done = signpost(store, "list")
    assert done.exit_code == 0
    lines = done.stdout.splitlines()
    for version, line in zip(reversed(store.versions()), lines, strict=True):
        assert line.startswith(("* " if version == store.current() else "  ") + version)
        assert "4 documents, 4 passages, encoder hashing fp32" in line


def test_a_version_without_a_manifest_is_listed_as_such(store: IndexStore) -> None:
    (store.folder(store.versions()[0]) / "manifest.json").unlink()
    done = signpost(store, "list")
    assert done.exit_code == 0
    assert "manifest.json: missing" in done.stdout.splitlines()[-1]


def test_verify_names_what_is_damaged(store: IndexStore) -> None:
    assert signpost(store, "verify").exit_code == 0
    damaged, whole = store.versions()[:2]
    flip(store.folder(damaged) / "passages.jsonl", 20)
    done = signpost(store, "verify")
    assert done.exit_code == 1
    assert [line.split()[1].rstrip(".,") for line in done.stdout.splitlines()] == ["whole", "whole", "damaged"]
    assert "passages.jsonl: damaged" in done.stdout
    assert signpost(store, "verify", whole).exit_code == 0
    assert signpost(store, "verify", damaged).exit_code == 1


def test_rollback_goes_back_one_whole_version_at_a_time(store: IndexStore, generations: Generations) -> None:
    done = signpost(store, "rollback")
    assert done.exit_code == 0
    assert f"Published {store.versions()[1]} again" in done.stdout
    assert served(store, generations) == 2
    assert signpost(store, "rollback").exit_code == 0
    assert served(store, generations) == 1
    assert isinstance(signpost(store, "rollback").exception, ArtifactError)
    assert served(store, generations) == 1
    assert signpost(store, "rollback", store.versions()[2]).exit_code == 0
    assert served(store, generations) == 3


def test_rollback_steps_over_what_is_damaged(store: IndexStore, generations: Generations) -> None:
    flip(store.folder(store.versions()[1]) / "dense.faiss", 300)
    assert isinstance(signpost(store, "rollback", store.versions()[1]).exception, CorruptArtifact)
    assert served(store, generations) == 3
    assert signpost(store, "rollback").exit_code == 0
    assert served(store, generations) == 1


def test_rollback_mends_a_lost_pointer(store: IndexStore, generations: Generations) -> None:
    (store.root / POINTER_FILE).unlink()
    assert signpost(store, "rollback").exit_code == 0
    assert served(store, generations) == 3


def test_what_was_taken_back_can_be_built_upon(store: IndexStore, generations: Generations) -> None:
    signpost(store, "rollback")
    generations.publish(store, 4)
    assert served(store, generations) == 4


def test_prune_keeps_what_is_asked_for_and_the_published(store: IndexStore, generations: Generations) -> None:
    store.publish(store.versions()[0])
    done = signpost(store, "prune", "--keep", "1")
    assert done.exit_code == 0
    assert "2 version(s) left." in done.stdout
    assert served(store, generations) == 1


@pytest.mark.parametrize("name", ["../..", "/etc", "x" * 1000, "20261122T120000Z-00000000"])
@pytest.mark.parametrize("command", ["rollback", "verify"])
def test_a_name_that_is_no_version_changes_nothing(store: IndexStore, command: str, name: str) -> None:
    before = describe(store.root)
    done = signpost(store, command, name)
    assert done.exit_code == 1
    assert isinstance(done.exception, ArtifactError if command == "verify" else CorruptArtifact)
    assert describe(store.root) == before


@pytest.mark.parametrize("command", ["rollback", "prune"])
def test_nothing_is_changed_while_somebody_builds(store: IndexStore, command: str) -> None:
    with locked(store.root):
        before = describe(store.root / "versions")
        assert isinstance(signpost(store, command).exception, IndexBusy)
        assert describe(store.root / "versions") == before


@pytest.mark.parametrize("command", ["list", "verify", "rollback", "prune"])
def test_without_an_index_the_build_command_is_named(tmp_path: Path, command: str) -> None:
    done = signpost(IndexStore(tmp_path / "none"), command)
    assert isinstance(done.exception, NoPublishedIndex)
    assert not (tmp_path / "none").exists()
