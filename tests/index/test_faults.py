"""A few cases of each promise that `make torture` tries thousands of times; in a process of its own, for it forks."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.__main__ import SCENARIOS, Scenario

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def said() -> str:
    """Return what a fast run says."""
    command = [sys.executable, "-m", "tests.torture", "--fast"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.stdout


@pytest.mark.parametrize("scenario", SCENARIOS, ids=[scenario.name for scenario in SCENARIOS])
def test_a_promise_is_kept(said: str, scenario: Scenario) -> None:
    _, _, after = said.partition(f"{scenario.name}: {scenario.promise}\n")
    if after.startswith("    skipped"):
        pytest.skip("takes root")
    assert after.startswith("    kept: "), said


def test_every_scenario_says_what_it_promises() -> None:
    assert len({scenario.name for scenario in SCENARIOS}) == len(SCENARIOS)
    assert all(scenario.promise.endswith(".") and 0 < scenario.fast <= scenario.full for scenario in SCENARIOS)
