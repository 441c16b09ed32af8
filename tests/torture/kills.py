"""Builders killed with SIGKILL: at random moments, and right after every step."""

import signal
from functools import partial
from pathlib import Path
from time import perf_counter

from index.store import IndexStore
from tests.torture.children import DONE, die, end_of, fork, kill_after
from tests.torture.generations import Generations, served

VISIBLE = "pointer in place"  # the step from which on the new version is the published one


def steady(folder: Path) -> tuple[Generations, IndexStore]:
    """Return a store with so many versions that every build also deletes one; the published generation is 4."""
    generations, store = Generations(folder), IndexStore(folder / "index")
    for number in range(1, 5):
        generations.publish(store, number)
    return generations, store


def steps_of_a_build(generations: Generations, store: IndexStore, number: int) -> list[str]:
    """Publish a generation and return the name of every step."""
    steps: list[str] = []
    generations.publish(IndexStore(store.root, steps.append), number)
    return steps


def at_random_moments(folder: Path, count: int) -> tuple[int, str]:
    """Whatever the moment, the old version is served whole or the new one is, and the next build works."""
    generations, store = steady(folder)
    started = perf_counter()
    assert end_of(fork(lambda: generations.publish(store, 5))) == DONE
    longest = 1.2 * (perf_counter() - started)
    old, new_ones = 5, 0
    for number in range(6, 6 + count):
        code = kill_after(fork(partial(generations.publish, store, number)), longest)
        assert code in (DONE, -signal.SIGKILL)
        found = served(store, generations)
        assert found in ((number,) if code == DONE else (old, number))
        new_ones += found == number
        old = found
    generations.publish(store, 0)
    assert served(store, generations) == 0
    assert not list((store.root / "versions").glob(".*"))
    return count, f"{new_ones} new, {count - new_ones} old"


def at_every_step(folder: Path, rounds: int) -> tuple[int, str]:
    """Before the pointer is in place the old version is served, from then on the new one."""
    generations, store = steady(folder)
    steps = steps_of_a_build(generations, store, 5)
    visible = steps.index(VISIBLE)
    old, number = 5, 6
    for _ in range(rounds):
        for at in range(len(steps)):
            assert end_of(fork(partial(_die_at, generations, store, number, at))) == -signal.SIGKILL
            old = number if at >= visible else old
            assert served(store, generations) == old, f"killed after {steps[at]}"
            number += 1
    generations.publish(store, number)
    assert len(store.versions()) <= 4
    return rounds * len(steps), f"{len(steps)} steps"


def _die_at(generations: Generations, store: IndexStore, number: int, at: int) -> None:
    done: list[str] = []

    def after(step: str) -> None:
        done.append(step)
        if len(done) == at + 1:
            die()

    generations.publish(IndexStore(store.root, after), number)
