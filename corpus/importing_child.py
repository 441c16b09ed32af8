"""The child process that reads one foreign file: it gets the file's bytes, may open and reach nothing, and answers with pieces.

Called by corpus.importing, which kills it when it takes too long. It may crash in any way; the parent then leaves the file out.
"""

import ctypes
import json
import os
import resource
import sys
from dataclasses import asdict
from pathlib import Path

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000  # linux/sched.h
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
_REACHING = (
    "socket.", "subprocess.", "urllib.", "http.", "ftplib.", "smtplib.", "shutil.", "os.exec", "os.fork", "os.posix_spawn",
    "os.spawn", "os.system", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod",
)  # fmt: skip


def main(suffix: str, memory: int, seconds: int, output: int, drop_scripts: str) -> None:
    """Read a file from standard input within `memory` bytes and CPU `seconds`; answer with at most `output` bytes of JSON."""
    _limit(memory, seconds, output)
    _leave_the_network()
    # Imported before the door closes; what they import later lies in the folders that stay readable.
    from corpus.importing_formats import read_pieces  # noqa: PLC0415
    from corpus.importing_pieces import ImportFault  # noqa: PLC0415

    data = sys.stdin.buffer.read()
    sys.addaudithook(_refuse)
    try:
        found = json.dumps(asdict(read_pieces(data, suffix, drop_scripts=drop_scripts == "yes")))
    except ImportFault as fault:
        found = json.dumps({"fault": str(fault)})
    except MemoryError:
        found = json.dumps(
            {"fault": "reading the file takes more memory than any document needs; save it again, without pictures"}
        )
    if len(found) > output:
        found = json.dumps(
            {"fault": "the document is longer than guidance can be; save the part that you need as a file of its own"}
        )
    with os.fdopen(1, "wb") as answer:
        answer.write(found.encode("ascii"))


def _limit(memory: int, seconds: int, output: int) -> None:
    limits = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: seconds,
        resource.RLIMIT_FSIZE: output,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: 64,
    }
    for name, value in limits.items():
        resource.setrlimit(name, (value, value))


def _leave_the_network() -> None:
    """Move to a network namespace of one's own, which has no interface; where the kernel forbids it, the hook below stays."""
    unshare = getattr(ctypes.CDLL(None), "unshare", None)
    if unshare is not None:
        unshare(CLONE_NEWUSER | CLONE_NEWNET)


def _refuse(event: str, args: tuple[object, ...]) -> None:
    """Refuse, as an audit hook, to reach out, to start anything, or to open what is not part of Python or of Signpost."""
    if event.startswith(_REACHING):
        raise PermissionError(f"{event} is not for a reader of foreign files")
    if event == "open" and isinstance(args[0], str | bytes):
        path = Path(os.fsdecode(args[0])).resolve()
        readable = [Path(folder).resolve() for folder in (sys.prefix, sys.base_prefix, Path(__file__).parent)]
        writes = args[1] not in (None, "r", "rb") or (isinstance(args[2], int) and bool(args[2] & _WRITING))
        if writes or not any(path.is_relative_to(folder) for folder in readable):
            raise PermissionError(f"{path} is not for a reader of foreign files")
