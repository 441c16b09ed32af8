"""Versions published while many threads search: no search fails, and none mixes two versions."""

import os
import random
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from index.live import LiveIndex
from index.store import IndexStore
from tests.torture.children import DONE, end_of, fork
from tests.torture.generations import Generations

THREADS = 16
ROOT = Path(__file__).parents[2]
MINI = ROOT / "tests" / "data" / "mini"


def publishes_under_readers(folder: Path, count: int) -> tuple[int, str]:
    """A version after the other under 16 searching threads: every answer is whole and of one version, the last one wins."""
    generations, store = Generations(folder), IndexStore(folder / "index")
    generations.publish(store, 1)
    go_reading, go_writing = os.pipe()

    def publisher() -> None:
        os.read(go_reading, 1)  # forked before there are threads, so it waits for them
        for number in range(2, 2 + count):
            generations.publish(store, number)

    child = fork(publisher)
    answers: list[int] = []
    seen: set[str] = set()
    with LiveIndex(store, generations.loader(store).load, poll_seconds=0.01) as live:
        with Readers(THREADS, lambda: answers.append(_one_search(generations, live, seen))) as readers:
            os.write(go_writing, b"x")
            code = end_of(child)
        assert readers.failures == []
    live.check()
    assert code == DONE
    assert generations.whole(live.current()) == 1 + count
    for descriptor in (go_reading, go_writing):
        os.close(descriptor)
    return len(answers), f"{count} publishes, {len(seen)} of them seen by readers"


def _one_search(generations: Generations, live: LiveIndex, seen: set[str]) -> int:
    snapshot = live.current()
    seen.add(snapshot.manifest.version)
    generations.answered(snapshot, random.choice(list(snapshot.documents)))
    (source,) = snapshot.sources
    assert all(source in document.text for document in snapshot.documents.values())
    return 1


class Readers:
    """Threads that do the same thing over and over, until the block ends or one of them fails."""

    def __init__(self, count: int, work: Callable[[], object]) -> None:
        self.failures: list[BaseException] = []
        self._work = work
        self._ending = threading.Event()
        self._threads = [threading.Thread(target=self._run) for _ in range(count)]

    def __enter__(self) -> "Readers":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        for thread in self._threads:
            thread.join()

    def _run(self) -> None:
        while not self._ending.is_set() and not self.failures:
            try:
                self._work()
            except BaseException as error:  # noqa: BLE001 - handed to the thread that looks at it
                print(repr(error), file=sys.stderr)
                self.failures.append(error)
