"""A few cases of each promise that `make torture` tries thousands of times; in a process of its own, for it forks."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.torture.__main__ import SCENARIOS, Scenario

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Run:
    """What a fast run says, and the files of the checkout before and after it."""

    said: str
    before: frozenset[Path]
    after: frozenset[Path]


@pytest.fixture(scope="module")
def run() -> Run:
    command = [sys.executable, "-m", "tests.torture", "--fast"]
    before = files_of_the_checkout()
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return Run(done.stdout, before, files_of_the_checkout())


def files_of_the_checkout() -> frozenset[Path]:
    """Return every path but those of caches and of what is built."""
    found = (path for top in ROOT.iterdir() if top.name[0] != "." and top.name != "var" for path in (top, *top.rglob("*")))
    return frozenset(path for path in found if "__pycache__" not in path.parts)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.name for scenario in SCENARIOS])
def test_a_promise_is_kept(run: Run, scenario: Scenario) -> None:
    _, _, after = run.said.partition(f"{scenario.name}: {scenario.promise}\n")
    if after.startswith("    skipped"):
        pytest.skip("takes root")
    assert after.startswith("    kept: "), run.said


def test_nothing_is_left_behind(run: Run) -> None:
    assert run.before == run.after


def test_every_scenario_says_what_it_promises() -> None:
    assert len({scenario.name for scenario in SCENARIOS}) == len(SCENARIOS)
    assert all(scenario.promise.endswith(".") and 0 < scenario.fast <= scenario.full for scenario in SCENARIOS)
