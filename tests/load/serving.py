"""Servers to measure, each a process of its own on a free port: Signpost without its chat, and the same handler in Gradio."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


@contextmanager
def signpost(index: Path, *, ready: bool = False, **settings: str) -> Iterator[int]:
    """Serve the API and yield its port; with `ready`, over answers that are made once."""
    environment = os.environ | {"SIGNPOST_INDEX_DIR": str(index), "SIGNPOST_PORT": "0", "SIGNPOST_CHAT": "false"}
    environment |= {"SIGNPOST_RATE_LIMIT": "0", "SIGNPOST_LOG_LEVEL": "info"} | settings
    module = ["tests.load.ready_api"] if ready else ["ui.cli", "serve"]
    with _running([sys.executable, "-m", *module], environment) as port:
        yield port


@contextmanager
def gradio_queue(index: Path, *, ready: bool = False) -> Iterator[int]:
    """Serve the same handler through Gradio's queue and yield its port."""
    environment = os.environ | {"SIGNPOST_INDEX_DIR": str(index)}
    with _running([sys.executable, "-m", "tests.load.gradio_queue", *(["--ready"] if ready else [])], environment) as port:
        yield port


@contextmanager
def framed_chat(index: Path) -> Iterator[int]:
    """Serve the chat page where any page may frame it, and yield its port."""
    environment = os.environ | {"SIGNPOST_INDEX_DIR": str(index)}
    with _running([sys.executable, "-m", "tests.load.framed_chat"], environment) as port:
        yield port


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[int]:
    # The access log goes to a file, as it would: a pipe that nobody reads fills up and stops the server.
    with (
        subprocess.Popen(
            ["/bin/sh", "-c", 'exec "$@" 2>&1 | { head -n 1; cat > /dev/null; }', "sh", *command],
            cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, start_new_session=True,
        ) as process,
    ):  # fmt: skip
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
        if found is None:
            raise RuntimeError(f"the server did not start: {line!r}")
        try:
            yield int(found.group(1))
        finally:
            os.killpg(process.pid, 15)
