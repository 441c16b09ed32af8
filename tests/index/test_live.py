"""A running server follows what is published and never serves anything that is not whole."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from index.live import LiveIndex, SnapshotLoader
from index.manifest import CorruptArtifact, NoPublishedIndex
from index.snapshot import Snapshot
from index.store import POINTER_FILE, IndexStore
from tests.fakes import HashingEncoder, flip
from tests.torture.generations import Generations

FIRST = "20261122T120000Z-00000000"
PATIENCE_SECONDS = 60  # of waiting for a thread; far above what it needs


@pytest.fixture
def store(tmp_path: Path) -> IndexStore:
    return IndexStore(tmp_path / "index")


@pytest.fixture
def generations(tmp_path: Path) -> Generations:
    return Generations(tmp_path)


def damage(store: IndexStore, version: str) -> None:
    flip(store.folder(version) / "dense.faiss", 300)


def unthreaded(store: IndexStore, generations: Generations, retry_seconds: float = 30.0) -> LiveIndex:
    """An index whose `check` is called by the test."""
    return LiveIndex(store, generations.loader(store).load, retry_seconds=retry_seconds)


def test_a_thread_follows_what_is_published_and_ends(store: IndexStore, generations: Generations) -> None:
    generations.publish(store, 1)
    loaded = threading.Event()
    load = generations.loader(store).load

    def noticed(version: str) -> Snapshot:
        snapshot = load(version)
        loaded.set()
        return snapshot

    before = threading.active_count()
    with LiveIndex(store, noticed, poll_seconds=0.001) as live:
        assert generations.whole(live.current()) == 1
        loaded.clear()
        generations.publish(store, 2)
        assert loaded.wait(PATIENCE_SECONDS)
    assert generations.whole(live.current()) == 2
    assert threading.active_count() == before


def test_a_turn_keeps_the_version_that_it_began_with(store: IndexStore, generations: Generations) -> None:
    generations.publish(store, 1)
    live = unthreaded(store, generations)
    held = live.current()
    for number in range(2, 7):  # the first is pruned on the way
        generations.publish(store, number)
        live.check()
        assert generations.whole(live.current()) == number
    assert not store.folder(held.manifest.version).exists()
    assert generations.whole(held) == 1


def test_the_version_before_can_be_published_again(store: IndexStore, generations: Generations) -> None:
    first = generations.publish(store, 1)
    generations.publish(store, 2)
    live = unthreaded(store, generations)
    store.publish(first)
    live.check()
    assert generations.whole(live.current()) == 1


def test_a_bad_version_is_logged_once_and_ignored(
    store: IndexStore, generations: Generations, caplog: pytest.LogCaptureFixture
) -> None:
    generations.publish(store, 1)
    live = unthreaded(store, generations, retry_seconds=0)
    damage(store, generations.publish(store, 2))
    for _ in range(3):
        live.check()
        assert generations.whole(live.current()) == 1
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    (reason,) = live.faults()
    assert "dense.faiss: damaged" in reason
    assert str(store.root) not in reason
    assert reason in caplog.text.replace(f"{store.root}/", "")
    generations.publish(store, 3)
    live.check()
    assert (generations.whole(live.current()), live.faults()) == (3, ())


def test_a_version_that_is_mended_is_served_after_a_while(store: IndexStore, generations: Generations) -> None:
    """Copied from another machine, CURRENT may arrive before the files."""
    generations.publish(store, 1)
    soon, later = (unthreaded(store, generations, retry_seconds) for retry_seconds in (0, 3600))
    second = generations.publish(store, 2)
    damage(store, second)
    for live in (soon, later):
        live.check()
    damage(store, second)  # the same bit again
    for live, expected in ((soon, 2), (later, 1)):
        live.check()
        assert generations.whole(live.current()) == expected


@pytest.mark.parametrize("error", [MemoryError(), OSError(5, "Input/output error"), ValueError("a bug"), KeyError("a bug")])
def test_whatever_loading_raises_the_old_version_goes_on(
    store: IndexStore, generations: Generations, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    load = generations.loader(store).load
    first = generations.publish(store, 1)

    def failing(version: str) -> Snapshot:
        if version == first:
            return load(version)
        raise error

    live = LiveIndex(store, failing)
    second = generations.publish(store, 2)
    live.check()
    assert generations.whole(live.current()) == 1
    assert live.faults() == (f"index {second} cannot be loaded ({error!r})",)
    assert ("Traceback" in caplog.text) == isinstance(error, ValueError | KeyError)


def test_a_version_pruned_while_it_is_read_is_no_fault(
    store: IndexStore, generations: Generations, caplog: pytest.LogCaptureFixture
) -> None:
    load = generations.loader(store).load
    first = generations.publish(store, 1)

    def overtaken(version: str) -> Snapshot:
        if version == first:
            return load(version)
        generations.publish(store, 3)
        raise FileNotFoundError(version)

    live = LiveIndex(store, overtaken)
    generations.publish(store, 2)
    live.check()
    assert (generations.whole(live.current()), live.faults(), caplog.records) == (1, (), [])


@pytest.mark.parametrize("broken", ["damaged", "missing", "pointer lost", "pointer garbled", "pointer to nothing"])
def test_a_start_falls_back_to_the_newest_whole_version(
    store: IndexStore, generations: Generations, caplog: pytest.LogCaptureFixture, broken: str
) -> None:
    for number in (1, 2, 3):
        version = generations.publish(store, number)
    expected = 2
    if broken == "damaged":
        damage(store, version)
    elif broken == "missing":
        store.folder(version).rename(store.root / "gone")
    else:
        content = {"pointer lost": None, "pointer garbled": b"\xff", "pointer to nothing": FIRST.encode()}[broken]
        (store.root / POINTER_FILE).unlink()
        if content is not None:
            (store.root / POINTER_FILE).write_bytes(content)
        expected = 3  # nothing says that it is not good
    live = unthreaded(store, generations)
    assert generations.whole(live.current()) == expected
    assert len(live.faults()) == len(caplog.records) == 1
    store.publish(live.current().manifest.version)
    live.check()
    assert live.faults() == ()


def test_a_pointer_lost_while_serving_is_a_fault_until_it_is_back(store: IndexStore, generations: Generations) -> None:
    version = generations.publish(store, 1)
    live = unthreaded(store, generations)
    (store.root / POINTER_FILE).unlink()
    live.check()
    assert "There is no index" in live.faults()[0]
    store.publish(version)
    live.check()
    assert (generations.whole(live.current()), live.faults()) == (1, ())


def test_with_no_whole_version_it_waits_for_one(
    store: IndexStore, generations: Generations, caplog: pytest.LogCaptureFixture
) -> None:
    empty = unthreaded(store, generations, retry_seconds=0)
    for _ in range(2):
        with pytest.raises(NoPublishedIndex, match=r"build it with: python build_index\.py"):
            empty.current()
        empty.check()
    assert empty.faults() == ("There is no index in the folder; build it with: python build_index.py",)
    versions = [generations.publish(store, number) for number in (1, 2)]
    for version in versions:
        damage(store, version)
    damaged = unthreaded(store, generations)
    empty.check()
    for live in (empty, damaged):
        with pytest.raises(CorruptArtifact, match=f"{versions[1]}.*damaged.*python build_index.py"):
            live.current()
    assert len(caplog.records) == 3  # each reason once for each of them
    generations.publish(store, 3)
    for live in (empty, damaged):
        live.check()
        assert (generations.whole(live.current()), live.faults()) == (3, ())


def test_without_a_version_a_fault_of_another_kind_is_told_as_damage(store: IndexStore, generations: Generations) -> None:
    generations.publish(store, 1)

    def failing(_version: str) -> Snapshot:
        raise OSError(5, "Input/output error")

    with pytest.raises(CorruptArtifact, match=r"cannot be loaded .*Input/output error"):
        LiveIndex(store, failing).current()


def test_an_encoder_is_kept_while_its_files_are_the_same(store: IndexStore, generations: Generations) -> None:
    opened: list[Path] = []

    def opening(folder: Path) -> HashingEncoder:
        opened.append(folder)
        return generations.encoder

    loader = SnapshotLoader(store, opening)
    for number in (1, 2):
        loader.load(generations.publish(store, number))
    assert len(opened) == 1
    flip(generations.encoder_folder / "model.onnx")
    loader.load(generations.publish(store, 3))
    assert len(opened) == 2


def test_an_encoder_of_another_dimension_is_refused(store: IndexStore, generations: Generations) -> None:
    loader = SnapshotLoader(store, lambda _folder: HashingEncoder(32))
    with pytest.raises(CorruptArtifact, match="not the encoder that the manifest describes"):
        loader.load(generations.publish(store, 1))


def test_a_turn_that_waits_does_not_hold_up_the_next_version(store: IndexStore, generations: Generations) -> None:
    """The swap needs no lock that a reader holds."""
    generations.publish(store, 1)
    live = unthreaded(store, generations)
    release, asked = threading.Event(), threading.Event()
    seen: list[int] = []

    def turn(current: Callable[[], Snapshot]) -> None:
        snapshot = current()
        asked.set()
        release.wait(PATIENCE_SECONDS)
        seen.append(generations.whole(snapshot))

    thread = threading.Thread(target=turn, args=[live.current])
    thread.start()
    assert asked.wait(PATIENCE_SECONDS)
    generations.publish(store, 2)
    live.check()
    assert generations.whole(live.current()) == 2
    release.set()
    thread.join()
    assert seen == [1]
