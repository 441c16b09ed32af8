"""Foreign files to pieces of text: each is read in a child process with limits, so that the worst of them costs one sentence."""

import json
import signal
import stat
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.importing_pieces import Foreign, ImportFault, Kind, Piece

SUFFIXES = (".md", ".txt", ".html", ".htm", ".docx", ".pdf")
ROOT = Path(__file__).parents[1]
_CHILD = (
    "import sys; sys.path.insert(0, sys.argv[1]); from corpus.importing_child import main; "
    "main(sys.argv[2], *map(int, sys.argv[3:6]), sys.argv[6])"
)
TOO_LONG = "reading the file takes longer than any document needs, so it was stopped; save it again, or print it to a new PDF"
OVER_TIME = (signal.SIGXCPU, signal.SIGKILL)  # the second where the soft and the hard limit are one (getrlimit(2))
BROKEN = "the file is damaged and cannot be read; open it in the program that made it, and save it again"


@dataclass(frozen=True, slots=True)
class Limits:
    """What one file may cost: sizes in bytes, times in seconds.

    A PDF of 149 pages took 68 MB of address space and 2.0 s, a Word file with 600 questions 53 MB and 0.6 s; the rest is room for
    slow machines.
    """

    file: int = 20 << 20
    memory: int = 256 << 20
    output: int = 2 << 20
    cpu: int = 10
    wall: float = 20.0


def read_foreign(path: Path, *, drop_scripts: bool = False, limits: Limits = Limits()) -> Foreign:
    """Read a document of another program as a title and plain pieces of text.

    Raises:
        ImportFault: If it cannot be used.
    """
    suffix = path.suffix.casefold()
    data = _bytes_of(path, suffix, limits)
    arguments = [str(ROOT), suffix, str(limits.memory), str(limits.cpu), str(limits.output), "yes" if drop_scripts else "no"]
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as output:
        given.write(data)
        given.seek(0)
        child = subprocess.Popen(  # noqa: S603 - our own interpreter and module; the file is only its input
            # -I and an empty environment: nothing of the caller's changes what the child imports.
            [sys.executable, "-I", "-B", "-c", _CHILD, *arguments],
            stdin=given, stdout=output, stderr=subprocess.DEVNULL, env={}, cwd="/", close_fds=True,
        )  # fmt: skip
        try:
            code = child.wait(limits.wall)
        except subprocess.TimeoutExpired as error:
            raise ImportFault(TOO_LONG) from error
        finally:
            child.kill()
            child.wait()
        output.seek(0)
        found = output.read(limits.output + 1)
    if code < 0:  # killed by a signal; the kernel's for too much CPU time, or a crash
        raise ImportFault(TOO_LONG if -code in OVER_TIME else BROKEN)
    if code or len(found) > limits.output:
        raise ImportFault(BROKEN)
    return _checked(found)


def _bytes_of(path: Path, suffix: str, limits: Limits) -> bytes:
    if suffix not in SUFFIXES:
        raise ImportFault("only .docx, .pdf, .html, .md and .txt files can be imported; save it as one of these")
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe or a device could wait for ever
            raise ImportFault("it is no file but a folder or a device; name the files one by one")
        size = path.stat().st_size
        if not size:
            raise ImportFault("the file is empty (0 bytes); save it again, and look whether its text is there")
        if size > limits.file:
            raise ImportFault(f"the file is larger than {limits.file >> 20} MB; take the pictures out, or split it")
        with path.open("rb") as file:
            return file.read(limits.file)
    except OSError as error:
        raise ImportFault(f"the file cannot be opened ({error.strerror}); check its name and who may read it") from error


def _checked(found: bytes) -> Foreign:
    """Take nothing from the child but pieces of the declared kinds."""
    try:
        row: dict[str, Any] = json.loads(found)
        if "fault" in row:
            raise ImportFault("".join(filter(str.isprintable, str(row["fault"])[:300])))
        pieces = tuple(Piece(Kind(p["kind"]), str(p["text"]), int(p["level"])) for p in row["pieces"])
        foreign = Foreign(str(row["title"]), pieces)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ImportFault(BROKEN) from error
    if not any(piece.text for piece in pieces):
        raise ImportFault("no text was found in the file; if it holds pictures of text, type the text or export it anew")
    return foreign
