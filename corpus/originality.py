"""Words in a row shared with the article that the guidance grew from: none of eight or more are allowed.

The article is somebody else's text, so the repository holds only a hash of each run of eight words in it.
"""

import hashlib
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

RUN = 8  # words
HASH_CHARS = 12  # 48 bits: one false alarm in 100 million runs of guidance
SHINGLES_FILE = Path(__file__).with_name("seed_shingles.txt")
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z0-9]+)*")


def shared_runs(text: str) -> Iterator[str]:
    """Yield every run of eight words of `text` that the article has too, case, punctuation and line ends aside."""
    known = _known()
    for run in runs(text):
        if fingerprint(run) in known:
            yield run


def runs(text: str) -> Iterator[str]:
    """Yield every run of eight words, folded and joined by spaces."""
    words = _WORD.findall(text.casefold().replace("’", "'"))
    for start in range(len(words) - RUN + 1):
        yield " ".join(words[start : start + RUN])


def fingerprint(run: str) -> str:
    """Return the first hex digits of a run's SHA-256."""
    return hashlib.sha256(run.encode()).hexdigest()[:HASH_CHARS]


@cache
def _known() -> frozenset[str]:
    return frozenset(SHINGLES_FILE.read_text(encoding="ascii").split())
