"""Ten times the load: asked by wrk, for a client of Python would take the cores that it measures."""

import json
import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.load.client import QUESTIONS

SCRIPT = Path(__file__).with_name("overload.lua")
PAUSE_SECONDS = 0.5  # of a connection, on average; an answer takes less, so the connections keep up their rate


@dataclass(frozen=True)
class Outcome:
    """What came back, and how much of a core the asking took."""

    answered: int
    refused: int
    without_retry: int
    other: int
    failed: int
    seconds: float
    cores: float

    @property
    def offered(self) -> float:
        """Return requests a second."""
        return (self.answered + self.refused + self.other) / self.seconds


def overload(port: int, rate: float, seconds: float) -> Outcome:
    """Ask at about this rate for so long, however the server answers.

    Raises:
        FileNotFoundError: If wrk is not installed.
    """
    if shutil.which("wrk") is None:
        raise FileNotFoundError("wrk is not installed; it is in the package wrk of Debian and others")
    connections = round(rate * PAUSE_SECONDS)
    bodies = [json.dumps({"question": question}) for question in QUESTIONS]
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds:.0f}s", "--timeout", "30s", "-s", str(SCRIPT)]
    before = os.times()
    done = subprocess.run(
        [*command, f"http://127.0.0.1:{port}", "--", str(round(PAUSE_SECONDS * 1000)), *bodies],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    after = os.times()
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    counts = re.search(r"^(\d+) (\d+) (\d+) (\d+) (\d+)$", done.stdout, re.MULTILINE)
    if counts is None:
        raise RuntimeError(f"wrk said something else: {done.stdout[-200:]!r}")
    answered, refused, without_retry, other, failed = map(int, counts.groups())
    return Outcome(answered, refused, without_retry, other, failed, seconds, spent / seconds)
