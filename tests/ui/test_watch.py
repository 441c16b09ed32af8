"""Changes of guidance start one build at a time, in a process of its own."""

import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ui.watch import NICENESS, GuidanceWatcher, build_command

LOWEST = 19  # of priorities: see nice(2)

PATIENCE_SECONDS = 60  # of waiting for a thread; far above what it needs


class Said(logging.Handler):
    """Wait until the log has said something."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._heard = threading.Condition()

    def emit(self, record: logging.LogRecord) -> None:
        with self._heard:
            self.texts.append(record.getMessage())
            self._heard.notify_all()

    def wait_for(self, part: str) -> bool:
        with self._heard:
            return self._heard.wait_for(lambda: any(part in text for text in self.texts), PATIENCE_SECONDS)


@pytest.fixture
def said() -> Iterator[Said]:
    log, handler = logging.getLogger("signpost"), Said()
    log.addHandler(handler)
    before = log.level
    log.setLevel(logging.INFO)
    yield handler
    log.removeHandler(handler)
    log.setLevel(before)


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def until(said: Said, guidance: Path, part: str) -> None:
    """Write files until the watcher, which may still be starting, has noticed."""
    for number in range(1000):
        (guidance / f"page-{number}.md").write_text("x", encoding="utf-8")
        with said._heard:
            if said._heard.wait_for(lambda: any(part in text for text in said.texts), 0.5):
                return
    raise AssertionError(said.texts)


def test_a_change_runs_the_build_below_the_server(tmp_path: Path, said: Said) -> None:
    with GuidanceWatcher([tmp_path], python("import os; print('nice', os.nice(0))"), debounce_ms=50):
        until(said, tmp_path, f"nice {min(NICENESS + os.nice(0), LOWEST)}")


def test_problems_are_logged_and_the_next_change_is_built_again(tmp_path: Path, said: Said) -> None:
    with GuidanceWatcher([tmp_path], python("print('2 problem(s)'); raise SystemExit(1)"), debounce_ms=50):
        until(said, tmp_path, "2 problem(s)")
        said.texts.clear()
        until(said, tmp_path, "2 problem(s)")


def test_a_build_that_runs_is_ended_with_the_server(tmp_path: Path, said: Said) -> None:
    started = tmp_path / "started"
    guidance = tmp_path / "guidance"
    guidance.mkdir()
    code = f"import pathlib, time; pathlib.Path({str(started)!r}).touch(); time.sleep(3600)"
    with GuidanceWatcher([guidance], python(code), debounce_ms=50):
        until(said, guidance, "building the index")
    assert not any("Error" in text for text in said.texts)


def test_the_command_is_the_one_that_people_run(tmp_path: Path) -> None:
    command = build_command([tmp_path / "ours", tmp_path / "shipped"], tmp_path / "index", "both")
    ours, shipped, index = (str(tmp_path / name) for name in ("ours", "shipped", "index"))
    assert command[1:] == ["-m", "build_index", "--corpus", ours, "--corpus", shipped, "--index", index, "--model", "both"]
