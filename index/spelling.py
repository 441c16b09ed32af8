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
# Words that are right though neither the guidance nor the encoder has them: "urology" is no slip of "apology".
RIGHT_FILE = Path(__file__).with_name("spelled_right.txt")
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
MIN_LETTERS = 4  # shorter words are one slip from too many others
LONG_LETTERS = 7  # from here on two slips are mended, below one
MIN_COUNT = 2  # a word that the guidance has once may be a slip itself
ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ly", "ness", "able", "ful", "less", "ish", "'s", "n't")
BEGINNINGS = ("un", "re", "in", "non", "mis", "pre", "co", "over", "under")  # "unhelpful" is no slip of "helpful"
# What follows an apostrophe; left out on a phone it is put back, for "cant" is no slip of "can" and "wont" none of "want".
_SHORTENED = re.compile(r"[a-z]+'(?:d|ll|ve|re|m|s|t|am|all)")
_CONTRACTED = {
    word.replace("'", ""): word
    for word in (
        "don't doesn't didn't can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't ain't "
        "mustn't needn't they're you're they've you've we've i've they'll you'll it'll that'll they'd you'd it'd that's what's "
        "who's where's how's there's here's should've would've could've might've must've y'all".split()
    )
}
_JOINED = {
    "noone": "no one", "infront": "in front", "eachother": "each other", "ofcourse": "of course", "inbetween": "in between",
    "shouldof": "should have", "wouldof": "would have", "couldof": "could have", "doesnot": "does not", "havnt": "haven't",
    "prolly": "probably", "yday": "yesterday", "yest": "yesterday", "wknd": "weekend", "wknds": "weekends",
    "comms": "communication", "cmte": "committee", "evrything": "everything", "sposed": "supposed",
}  # fmt: skip
_SURE = _CONTRACTED | _JOINED
REMEMBERED = 4096  # words; people make the same slips


class Spelling:
    """Mend single words, by the words of the guidance and those that the encoder knows whole."""

    def __init__(self, words: Mapping[str, int], knows: Callable[[str], bool]) -> None:
        """Take how often the guidance has each word, and whether the encoder knows a word."""
        self._counts = dict(words)
        self._knows = knows
        self._words = sorted(self._counts)
        self._right = _right_words()
        self.corrected = lru_cache(REMEMBERED)(self._corrected)

    def _corrected(self, word: str) -> str:
        """Return the word that this one is a slip of, or the word itself."""
        folded = word.casefold()
        if folded in _SURE:
            return _SURE[folded]
        if len(folded) < MIN_LETTERS or not _WORD.fullmatch(folded) or self._is_known(folded):
            return word
        if folded.endswith("in") and self._is_known(f"{folded}g"):
            return f"{folded}g"  # "ghostin"
        slips = 2 if len(folded) >= LONG_LETTERS else 1
        found = process.extract(folded, self._words, scorer=OSA.distance, score_cutoff=slips, limit=8)
        # The fewest slips, then the same first letter, then the commoner word.
        near = [(distance, candidate[0] != folded[0], -self._counts[candidate], candidate) for candidate, distance, _ in found]
        return min(near)[3] if near else word

    def _is_known(self, word: str) -> bool:
        if self._has(word) or _SHORTENED.fullmatch(word):
            return True
        stems = [word.removesuffix(ending) for ending in ENDINGS if word.endswith(ending)]
        if any(len(stem) >= MIN_LETTERS - 1 and self._has(stem) for stem in stems):
            return True
        rests = [word.removeprefix(beginning) for beginning in BEGINNINGS if word.startswith(beginning)]
        return any(len(rest) >= MIN_LETTERS and self._is_known(rest) for rest in rests)

    def _has(self, word: str) -> bool:
        return word in self._counts or word in self._right or self._knows(word)


@lru_cache(1)
def _right_words() -> frozenset[str]:
    return frozenset(RIGHT_FILE.read_text(encoding="utf-8").split())


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
