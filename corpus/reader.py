"""Which code reads guidance: what it has read once need not be read again while neither the file nor the code has changed."""

import hashlib
import platform
from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from pathlib import Path

from corpus.document import Document

LIBRARIES = ("langchain-text-splitters", "markdown-it-py", "PyYAML")

# Returns the document that a file, given by its path as problems name it and by the SHA-256 (hex) of its bytes, was read as.
Known = Callable[[str, str], Document | None]


def nothing_known(_path: str, _digest: str) -> None:
    """Know no file, so that each is read."""


@cache
def reader_digest(package: Path = Path(__file__).parent, version_of: Callable[[str], str] = version) -> str:
    """Return the SHA-256 (hex) of all that decides what a file is read as, besides its bytes.

    That is the code of `package`, whole, so that nobody has to remember a number; the libraries that it reads with; and Python.
    """
    total = hashlib.sha256(platform.python_version().encode())
    for library in LIBRARIES:
        total.update(f"\n{library} {version_of(library)}".encode())
    for path in sorted(package.glob("*.py")):
        total.update(f"\n{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}".encode())
    return total.hexdigest()
