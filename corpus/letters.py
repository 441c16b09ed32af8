"""The letters that the shipped patterns cannot do without, read from a file: reading them off takes 0.4 seconds of every start.

What the file lacks is read off the pattern itself, so a phrase that is new, or a file that is gone, costs time and nothing else.
`make letters` writes it.
"""

import gzip
import json
import zlib
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from pathlib import Path

from corpus.needed import Strings, needed

LETTERS_FILE = Path(__file__).with_name("letters.json.gz")
Written = tuple[str, int]  # a pattern and its flags


def letters_of(pattern: str, flags: int = 0, path: Path = LETTERS_FILE) -> Strings | None:
    """Return what `corpus.needed.needed` does.

    Raises:
        re.error: If the pattern is none.
    """
    known = _read(path)
    key = _key(pattern, flags)
    if key not in known:
        return needed(pattern, flags)
    return frozenset(known[key]) or None


def write_letters(patterns: Iterable[Written], path: Path = LETTERS_FILE) -> int:
    """Write the letters of patterns and return how many there are; the same patterns make the same file.

    Raises:
        OSError: If the file cannot be written.
    """
    table = {_key(pattern, flags): sorted(needed(pattern, flags) or ()) for pattern, flags in patterns}
    path.write_bytes(gzip.compress(json.dumps(dict(sorted(table.items())), separators=(",", ":")).encode(), mtime=0))
    return len(table)


def _key(pattern: str, flags: int) -> str:
    return sha256(f"{int(flags)} {pattern}".encode()).hexdigest()[:24]


@cache
def _read(path: Path) -> dict[str, list[str]]:
    try:
        table = json.loads(gzip.decompress(path.read_bytes()))
    except (OSError, EOFError, ValueError, zlib.error):  # gone or damaged
        return {}
    return table if isinstance(table, dict) else {}
