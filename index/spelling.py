"""Slips of the thumb: a word that nobody knows becomes the word of the guidance that it is a slip of."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from corpus.document import Document

WORDS_FILE = "words.json"
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
MIN_LETTERS = 4  # shorter words are one slip from too many others
LONG_LETTERS = 7  # from here on two slips are mended, below one
MIN_COUNT = 2  # a word that the guidance has once may be a slip itself
ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ly", "'s", "n't")
REMEMBERED = 4096  # words; people make the same slips


class Spelling:
    """Mend single words, by the words of the guidance and those that the encoder knows whole."""

    def __init__(self, words: Mapping[str, int], knows: Callable[[str], bool]) -> None:
        """Take how often the guidance has each word, and whether the encoder knows a word."""
        self._counts = dict(words)
        self._knows = knows
        self._words = sorted(self._counts)
        self.corrected = lru_cache(REMEMBERED)(self._corrected)

    def _corrected(self, word: str) -> str:
        """Return the word that this one is a slip of, or the word itself."""
        folded = word.casefold()
        if len(folded) < MIN_LETTERS or not _WORD.fullmatch(folded) or self._is_known(folded):
            return word
        slips = 2 if len(folded) >= LONG_LETTERS else 1
        found = process.extract(folded, self._words, scorer=OSA.distance, score_cutoff=slips, limit=8)
        # The fewest slips, then the same first letter, then the commoner word.
        near = [(distance, candidate[0] != folded[0], -self._counts[candidate], candidate) for candidate, distance, _ in found]
        return min(near)[3] if near else word

    def _is_known(self, word: str) -> bool:
        if word in self._counts or self._knows(word):
            return True
        stems = [word.removesuffix(ending) for ending in ENDINGS if word.endswith(ending)]
        return any(len(stem) >= MIN_LETTERS - 1 and (stem in self._counts or self._knows(stem)) for stem in stems)


def count_words(documents: Iterable[Document]) -> dict[str, int]:
    """Count the words of headings and texts; `Asked as` lines are left out, for they hold slips on purpose."""
    counts: Counter[str] = Counter()
    for document in documents:
        for text in (document.text, *(section.heading for section in document.sections)):
            counts.update(_WORD.findall(text.casefold().replace("\u2019", "'")))
    return {word: count for word, count in sorted(counts.items()) if count >= MIN_COUNT and len(word) >= MIN_LETTERS - 1}


def save_words(words: Mapping[str, int], folder: Path) -> None:
    """Write the words into a version's folder."""
    (folder / WORDS_FILE).write_text(json.dumps(words, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def load_words(folder: Path) -> dict[str, int]:
    """Read what `save_words` wrote; none in a version without them."""
    path = folder / WORDS_FILE
    words: dict[str, int] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return words
