"""The file of letters says of every shipped pattern what is read off it, and costs nothing but time where it is gone."""

import gzip
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.letters import LETTERS_FILE, letters_of, write_letters
from corpus.needed import needed

ROOT = Path(__file__).parents[2]
PATTERN = r"\b(?:hunt(?:ed|ing)|stalk\w+)\b"
STRINGS = frozenset({"hunted", "hunting", "stalk"})


def test_the_file_is_that_of_the_patterns(tmp_path: Path) -> None:
    """If this fails, run `make letters`: a phrase has changed, and until then each start reads it off anew."""
    path = tmp_path / "letters.json.gz"
    subprocess.run([sys.executable, "-m", "tests.bench.letters", str(path)], check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
    patterns = json.loads(gzip.decompress(path.read_bytes()))
    assert len(patterns) > 1000
    assert patterns == json.loads(gzip.decompress(LETTERS_FILE.read_bytes()))


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "letters.json.gz"
    assert write_letters([(PATTERN, 0), (r"\w+", 0), (PATTERN, re.IGNORECASE)], path) == 3
    table = gzip.decompress(path.read_bytes())
    path.write_bytes(gzip.compress(table.replace(b"stalk", b"STALK")))  # so that what is read is told from what is read off
    assert letters_of(PATTERN, 0, path) == frozenset({"hunted", "hunting", "STALK"})
    assert letters_of(r"\w+", 0, path) is None
    assert letters_of("mentors?", 0, path) == frozenset({"mentor", "mentors"})


DAMAGES = {
    "empty": b"",
    "no gzip": b"no gzip",
    "cut": gzip.compress(b"{")[:9],
    "no JSON": gzip.compress(b"{"),
    "a list": gzip.compress(b"[1]"),
    "wrong sum": gzip.compress(b"{}")[:-9] + b"\0" * 9,
}


# Named, because a gzip holds the second in which it was made: two processes of one run would tell different tests.
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_file_is_none(damage: bytes, tmp_path: Path) -> None:
    path = tmp_path / "letters.json.gz"
    path.write_bytes(damage)
    assert letters_of(PATTERN, 0, path) == STRINGS == needed(PATTERN)


def test_without_the_file_patterns_are_read(tmp_path: Path) -> None:
    assert letters_of(PATTERN, 0, tmp_path / "letters.json.gz") == STRINGS
