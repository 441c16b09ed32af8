"""`make torture`: everything that can go wrong with an index, with the promise that must hold, counted and timed.

python -m tests.torture [--fast] [NAME ...]
"""

import argparse
import logging
import sys
import tempfile
import traceback
from collections.abc import Callable
from contextlib import chdir
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from tests.torture import builders, damage, disks, kills, odds, readers, reloads


@dataclass(frozen=True, slots=True)
class Scenario:
    """A promise, how often it is tried by `make torture` and in the default suite, and whether that takes a small disk."""

    run: Callable[[Path, int], tuple[int, str]]
    full: int
    fast: int
    needs_disk: bool = False

    @property
    def name(self) -> str:
        """Return the name by which it is asked for."""
        return self.run.__name__.replace("_", "-")

    @property
    def promise(self) -> str:
        """Return what must hold."""
        return (self.run.__doc__ or "").strip()


SCENARIOS = (
    Scenario(kills.at_random_moments, 1000, 25),
    Scenario(kills.at_every_step, 20, 1),
    Scenario(disks.fail_at_every_step, 5, 1),
    Scenario(disks.full_disk, 200, 8, needs_disk=True),
    Scenario(disks.no_inodes, 60, 6, needs_disk=True),
    Scenario(disks.read_only, 1, 1, needs_disk=True),
    Scenario(disks.not_ours, 1, 1),
    Scenario(damage.flipped_bits, 2000, 60),
    Scenario(damage.damaged_files, 3, 1),
    Scenario(damage.manifests, 200, 8),
    Scenario(damage.pointers, 1, 1),
    Scenario(damage.all_corrupt, 1, 1),
    Scenario(damage.other_encoders, 1, 1),
    Scenario(builders.many_at_once, 50, 3),
    Scenario(builders.holders, 20, 1),
    Scenario(readers.publishes_under_readers, 100, 8),
    Scenario(reloads.reload_under_load, 60, 4),
    Scenario(reloads.reload_of_the_shipped, 60, 4),
    Scenario(odds.jumping_clocks, 100, 5),
    Scenario(odds.scarce_memory, 40, 4),
    Scenario(odds.changing_guidance, 500, 20),
    Scenario(odds.odd_sizes, 10_000, 50),
    Scenario(odds.large_damaged, 500, 10),
)


def main() -> None:
    """Try the scenarios that are named, or all, and print a line for each; exit code 1 if a promise was broken."""
    parser = argparse.ArgumentParser(description="Try to break the index.")
    parser.add_argument("names", nargs="*", help="scenarios; all unless named")
    parser.add_argument("--fast", action="store_true", help="the few cases that the default suite tries")
    arguments = parser.parse_args()
    logging.disable(logging.ERROR)  # of damage done on purpose
    chosen = [scenario for scenario in SCENARIOS if not arguments.names or scenario.name in arguments.names]
    started = perf_counter()
    results = [_try(scenario, scenario.fast if arguments.fast else scenario.full) for scenario in chosen]
    broken = [scenario.name for scenario, (kept, _) in zip(chosen, results, strict=True) if not kept]
    cases = sum(count for _, count in results)
    print(f"{cases} cases in {perf_counter() - started:.0f} s; broken promises: {', '.join(broken) or 'none'}")
    sys.exit(1 if broken or not chosen else 0)


def _try(scenario: Scenario, count: int) -> tuple[bool, int]:
    started = perf_counter()
    print(f"{scenario.name}: {scenario.promise}", flush=True)
    with tempfile.TemporaryDirectory(prefix="torture-") as scratch:
        folder = Path(scratch)
        folder.chmod(0o755)  # another user looks in too
        if scenario.needs_disk and not disks.may_mount(folder):
            print("    skipped: small disks take root")
            return True, 0
        try:
            with chdir(folder):  # so that what a scenario writes beside itself is gone with the rest
                cases, detail = scenario.run(folder, count)
        except AssertionError as error:
            print(f"    BROKEN after {perf_counter() - started:.1f} s: {error}", flush=True)
            traceback.print_exc(file=sys.stdout)
            return False, 0
    print(f"    kept: {cases} cases in {perf_counter() - started:.1f} s{f', {detail}' if detail else ''}", flush=True)
    return True, cases


if __name__ == "__main__":
    main()
