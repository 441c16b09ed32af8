"""One builder at a time: a kernel lock on the index's folder that ends with the process that holds it, however that ends."""

import fcntl
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from index.manifest import ArtifactError

LOCK_FILE = ".lock"
MAX_HOLDER_BYTES = 500


class IndexBusy(ArtifactError):  # noqa: N818 - the field's noun; the base carries the suffix
    """Another process is changing the index; the message names it."""


@contextmanager
def locked(root: Path) -> Iterator[None]:
    """Hold the lock of the index in `root`, which is made if need be.

    The kernel frees it when the process ends (flock(2)), so a killed builder blocks nobody and there is no stale lock to
    delete. The file says who holds it; it is emptied, never deleted, for a deleted one could be locked twice.

    Raises:
        IndexBusy: At once, if another process holds it.
    """
    root.mkdir(parents=True, exist_ok=True)
    with (root / LOCK_FILE).open("a+b", buffering=0) as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise IndexBusy(f"{root} is being changed by {_holder(file.fileno())}; wait until it has ended") from error
        try:
            file.truncate(0)
            file.write(_myself())
            yield
        finally:
            file.truncate(0)


def _myself() -> bytes:
    since = datetime.now(UTC).isoformat(timespec="seconds")
    return json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": since}).encode()


def _holder(descriptor: int) -> str:
    """Say who holds the lock; the holder may just now be writing its name."""
    try:
        row = json.loads(os.pread(descriptor, MAX_HOLDER_BYTES, 0))
        return f"process {int(row['pid'])} on {row['host']} since {row['since']}"
    except (ValueError, KeyError, TypeError):
        return "another process"
