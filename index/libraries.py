"""The libraries that must be told to be quiet before they are imported; nothing else may import them."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.metadata import version
from typing import Any

RUNTIME = f"onnxruntime {version('onnxruntime')}"  # another release may round differently
_QUIET = {
    # Since release 1.29 onnxruntime reports processes and models to its maker unless told not to before it is imported; its own
    # function for that comes too late for the first report (https://github.com/microsoft/onnxruntime/blob/main/docs/Privacy.md).
    "ORT_DISABLE_TELEMETRY": "1",
    # The progress bars of bm25s take a lock that a process shares with its children, shown or not: a build that was killed in
    # that moment stopped every other one.
    "DISABLE_TQDM": "1",
}


def library(name: str) -> Any:  # noqa: ANN401 - these have no types
    """Return a library: nothing leaves this machine, nothing is kept on it, and no lock is shared with other processes."""
    os.environ.update(_QUIET)
    return import_module(name)


@contextmanager
def without_advice() -> Iterator[None]:
    """Keep the exporters' advice about libraries that Signpost does not use off a coordinator's screen; errors still show."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(before)
