"""Child processes that do one thing and are killed, paused or limited while they do it."""

import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress

from index.lock import IndexBusy

DONE, FAILED, BUSY = 0, 1, 3  # exit codes


def fork(work: Callable[[], object]) -> int:
    """Run `work` in a copy of this process, which must have one thread only, and return its process id."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        return child
    code = FAILED
    try:
        work()
        code = DONE
    except IndexBusy:
        code = BUSY
    except BaseException:  # noqa: BLE001 - the end of a process, not of an error
        traceback.print_exc()
    finally:
        os._exit(code)


def end_of(child: int) -> int:
    """Wait for a child and return its exit code, negative for the signal that killed it."""
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def die() -> None:
    """End this process at once, with nothing cleaned up."""
    os.kill(os.getpid(), signal.SIGKILL)


def kill_after(child: int, longest: float) -> int:
    """Kill a child at a random moment of the next `longest` seconds; return how it ended."""
    time.sleep(random.random() * longest)
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    return end_of(child)
