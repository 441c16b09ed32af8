"""Disks that are full, read-only, out of inodes or not ours."""

import errno
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from index.store import IndexStore
from tests.torture.children import DONE, end_of, fork
from tests.torture.generations import Generations, served
from tests.torture.kills import VISIBLE, steady, steps_of_a_build

PAGE = 4096
NOBODY = 65534


def fail_at_every_step(folder: Path, rounds: int) -> tuple[int, str]:
    """A step that fails, syncing included, fails the version: the old one stays, or the new one is whole already."""
    generations, store = steady(folder)
    steps = steps_of_a_build(generations, store, 5)
    old, number = 5, 6
    for _ in range(rounds):
        for at in range(len(steps)):
            assert _fails(partial(generations.publish, _failing(store, at), number))
            old = number if at >= steps.index(VISIBLE) else old
            assert served(store, generations) == old, f"failed after {steps[at]}"
            number += 1
    generations.publish(store, number)
    assert served(store, generations) == number
    return rounds * len(steps), f"{len(steps)} steps"


def _failing(store: IndexStore, at: int) -> IndexStore:
    done: list[str] = []

    def after(step: str) -> None:
        done.append(step)
        if len(done) == at + 1:
            raise OSError(errno.ENOSPC, "No space left on device", step)

    return IndexStore(store.root, after)


def full_disk(folder: Path, count: int) -> tuple[int, str]:
    """Room for any part of a version, on a real file system: the old one stays, or the new one is there."""
    with _disk(folder, "size=8m") as disk:
        generations, store = _on(disk, folder)
        needed = sum(path.stat().st_blocks * 512 for path in store.folder(store.current()).rglob("*")) + 16 * PAGE
        old, refused = 1, 0
        for number in range(2, 2 + count):
            _leave(disk, (number - 2) * needed // count)
            refused += not _publishes(generations, store, number)
            found = served(store, generations)
            assert found in (old, number)
            old = found
            (disk / "filler").unlink()
            shutil.rmtree(disk / "index")
            shutil.copytree(folder / "first", disk / "index")
            old = 1
        assert _publishes(generations, store, 1000)
    return count, f"{refused} refused"


def no_inodes(folder: Path, count: int) -> tuple[int, str]:
    """Room for any number of files: the old version stays, or the new one is there."""
    refused = 0
    for spare in range(count):
        with _disk(folder, f"size=8m,nr_inodes={40 + spare}") as disk:
            generations, store = _on(disk, folder)
            published = _publishes(generations, store, 2)
            refused += not published
            assert served(store, generations) == (2 if published else 1)
    return count, f"{refused} refused"


def read_only(folder: Path, _count: int) -> tuple[int, str]:
    """Nothing can be published, and what is there is served."""
    with _disk(folder, "size=8m") as disk:
        generations, store = _on(disk, folder)
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        assert not _publishes(generations, store, 2)
        assert served(store, generations) == 1
    return 1, ""


def not_ours(folder: Path, _count: int) -> tuple[int, str]:
    """A user who may read but not write can serve and cannot publish."""
    if os.geteuid():
        return 0, "skipped, needs root"
    generations, store = Generations(folder), IndexStore(folder / "index")
    generations.publish(store, 1)

    def as_nobody() -> None:
        os.setegid(NOBODY)
        os.seteuid(NOBODY)
        assert _fails(lambda: generations.publish(store, 2))
        assert served(store, generations) == 1

    assert end_of(fork(as_nobody)) == DONE
    return 1, ""


def may_mount(folder: Path) -> bool:
    """Say whether small disks can be made here; that takes root."""
    (folder / "disk").mkdir(exist_ok=True)
    done = subprocess.run(["mount", "-t", "tmpfs", "tmpfs", str(folder / "disk")], capture_output=True, check=False)
    if done.returncode == 0:
        subprocess.run(["umount", str(folder / "disk")], check=True)
    return done.returncode == 0


@contextmanager
def _disk(folder: Path, options: str) -> Iterator[Path]:
    disk = folder / "disk"
    disk.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(disk)], check=True)
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def _on(disk: Path, folder: Path) -> tuple[Generations, IndexStore]:
    """Publish generation 1 beside the disk once, and copy it there."""
    generations = Generations(folder)
    if not (folder / "first").exists():
        generations.publish(IndexStore(folder / "first"), 1)
    shutil.copytree(folder / "first", disk / "index")
    return generations, IndexStore(disk / "index")


def _leave(disk: Path, free: int) -> None:
    """Fill the disk up to `free` bytes."""
    with (disk / "filler").open("wb") as file:
        room = os.statvfs(disk)
        file.write(bytes(max(0, room.f_bavail * room.f_frsize - free)))


def _publishes(generations: Generations, store: IndexStore, number: int) -> bool:
    return not _fails(lambda: generations.publish(store, number))


def _fails(work: Callable[[], object]) -> bool:
    """Say whether `work` ends in the one error that the command line turns into a sentence."""
    try:
        work()
    except OSError:
        return True
    return False
