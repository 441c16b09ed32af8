"""Several builders at once, and builders that die or sleep while they hold the lock."""

import os
import signal
from functools import partial
from pathlib import Path

from index.lock import LOCK_FILE, IndexBusy
from index.store import IndexStore
from tests.torture.children import BUSY, DONE, end_of, fork
from tests.torture.generations import Generations, served

MOST = 8


def many_at_once(folder: Path, rounds: int) -> tuple[int, str]:
    """Of two to eight builders at once at least one publishes, the others exit at once; what is served is one of them, whole."""
    generations, store = Generations(folder), IndexStore(folder / "index")
    builds = busy = 0
    number = 1
    generations.publish(store, number)
    for turn in range(rounds):
        size = 2 + turn % (MOST - 1)
        numbers = range(number + 1, number + 1 + size)
        children = [fork(partial(generations.publish, store, n)) for n in numbers]
        codes = [end_of(child) for child in children]
        assert set(codes) <= {DONE, BUSY}
        published = [n for n, code in zip(numbers, codes, strict=True) if code == DONE]
        assert published
        assert served(store, generations) in published
        number += size
        builds, busy = builds + size, busy + codes.count(BUSY)
    return builds, f"{busy} sent away"


def holders(folder: Path, rounds: int) -> tuple[int, str]:
    """A builder that sleeps keeps the lock and is named; a killed one blocks nobody."""
    generations, store = Generations(folder), IndexStore(folder / "index")
    generations.publish(store, 1)
    for number in range(2, 2 + rounds):
        reading, writing = os.pipe()

        def hold(number: int = number, writing: int = writing) -> None:
            def after(step: str) -> None:
                if step == "files written":
                    os.write(writing, b"x")
                    os.kill(os.getpid(), signal.SIGSTOP)

            generations.publish(IndexStore(store.root, after), number)

        child = fork(hold)
        assert os.read(reading, 1) == b"x"
        os.close(reading)
        os.close(writing)
        assert f"process {child} on " in _refusal(generations, store)
        assert served(store, generations) == 1
        os.kill(child, signal.SIGKILL)
        end_of(child)
        generations.publish(store, 1)
        assert served(store, generations) == 1
        assert not list((store.root / "versions").glob(".*"))
    assert (store.root / LOCK_FILE).exists()
    return rounds, ""


def _refusal(generations: Generations, store: IndexStore) -> str:
    try:
        generations.publish(store, 999)
    except IndexBusy as error:
        return str(error)
    raise AssertionError("two builders at once")
