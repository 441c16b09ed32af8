"""`signpost serve --watch`: rebuild the index, in a process of its own, when guidance files change."""

import logging
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Event, Thread

from watchfiles import watch

DEBOUNCE_MS = 2000  # a folder copied in, or an editor that saves in several steps, is one change
RETRY_MS = 30_000  # after a build that failed for another reason than the guidance, such as a full disk
NICENESS = 10  # answers come first
GUIDANCE_HAS_PROBLEMS = 1  # exit code of build_index.py
_log = logging.getLogger("signpost")


def build_command(folders: Sequence[Path], index: Path, model: str) -> list[str]:
    """Return the command that builds the index from guidance folders with a model as `--model` takes it."""
    corpus = [part for folder in folders for part in ("--corpus", str(folder))]
    return [sys.executable, "-m", "build_index", *corpus, "--index", str(index), "--model", model]


class GuidanceWatcher:
    """Run a command whenever something below the folders has changed and come to rest; one run at a time."""

    def __init__(self, folders: Sequence[Path], command: Sequence[str], debounce_ms: int = DEBOUNCE_MS) -> None:
        """Take the folders and the command."""
        self._folders = folders
        self._command = command
        self._debounce_ms = debounce_ms
        self._stopping = Event()
        self._child: subprocess.Popen[str] | None = None
        self._thread = Thread(target=self._follow, name="guidance", daemon=True)

    def __enter__(self) -> "GuidanceWatcher":
        """Begin to watch."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop watching, and a build that is running; what is published stays."""
        self._stopping.set()
        if self._child is not None:
            self._child.terminate()
        self._thread.join()

    def _follow(self) -> None:
        again = False
        for changes in watch(
            *self._folders,
            debounce=self._debounce_ms,
            stop_event=self._stopping,
            rust_timeout=RETRY_MS,
            yield_on_timeout=True,
            raise_interrupt=False,
        ):
            if changes or again:
                again = self._run() not in (0, GUIDANCE_HAS_PROBLEMS)

    def _run(self) -> int:
        """Run the command to its end, log what it said, and return its exit code."""
        _log.info("Guidance has changed; building the index")
        command = ["nice", "-n", str(NICENESS), *self._command]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as child:  # noqa: S603 - ours
            self._child = child
            if self._stopping.is_set():
                child.terminate()
            said, _ = child.communicate()
        if not self._stopping.is_set():
            _log.log(logging.WARNING if child.returncode else logging.INFO, "%s", said.strip())
        return child.returncode
