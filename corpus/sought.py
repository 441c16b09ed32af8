"""Patterns that are looked for only in a text that holds letters which they cannot do without.

A message is read for some thousand phrases, and nearly all of them are in nearly no message. What is found is what the patterns
find; only the search for what cannot be there is left out (docs/decisions.md, Serving).
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from corpus.needed import GRAM, folded, needed
from corpus.once import once

_COMMON = " etaoinsrhldcumfpgwybvkxjqz"  # letters of English, the most frequent first

Replacement = str | Callable[[re.Match[str]], str]


class _Letters(NamedTuple):
    """A text as strings are looked for in it; each of its letters, and every three that follow each other."""

    text: str
    grams: frozenset[str]


@once
def _letters(text: str) -> _Letters:
    plain = folded(text)
    return _Letters(plain, frozenset([plain[start : start + GRAM] for start in range(len(plain) - GRAM + 1)]).union(plain))


class Sought:
    """One pattern or several, of which any may be found, with the methods of `re.Pattern`; compiled when first needed."""

    def __init__(self, *patterns: str, flags: int = 0) -> None:
        """Take the patterns; what a group of one is called by number, no other may use.

        Raises:
            re.error: If one of them is none.
        """
        self._patterns = patterns
        self._flags = flags
        self._compiled: dict[int, re.Pattern[str]] = {}
        self._always: list[int] = []
        self._by_gram: dict[str, list[tuple[str, int]]] = {}
        for number, pattern in enumerate(patterns):
            strings = needed(pattern, flags)
            if strings is None:
                self._always.append(number)
            for string in strings or ():
                self._by_gram.setdefault(_rarest(string), []).append((string, number))
        self._grams = frozenset(self._by_gram)

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """Return all patterns as one."""
        return re.compile("|".join(self._patterns), self._flags)

    def possible(self, text: str) -> list[int]:
        """Return, in order, the numbers of the patterns whose letters a text holds: no other can be found in it."""
        near = self._near(text)
        return sorted({*self._always, *near}) if near else self._always

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place where one of the patterns is; of those that begin there, what the first pattern finds."""
        best: re.Match[str] | None = None
        for number in self.possible(text):
            found = self.pattern(number).search(text)
            if found is not None and (best is None or found.start() < best.start()):
                best = found
        return best

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Yield every place where a pattern is, none of which lies in another."""
        return self.whole.finditer(text) if self.possible(text) else iter(())

    def sub(self, replacement: Replacement, text: str) -> str:
        """Return a text with something else in every place where a pattern is."""
        return self.whole.sub(replacement, text) if self.possible(text) else text

    def pattern(self, number: int) -> re.Pattern[str]:
        """Return one of the patterns, compiled."""
        if number not in self._compiled:
            self._compiled[number] = re.compile(self._patterns[number], self._flags)
        return self._compiled[number]

    def _near(self, text: str) -> set[int]:
        letters = _letters(text)
        if self._grams.isdisjoint(letters.grams):
            return set()
        near = self._grams & letters.grams
        return {number for gram in near for string, number in self._by_gram[gram] if string in letters.text}


def _rarest(string: str) -> str:
    """Return the three letters of a string that the fewest texts hold; of a shorter one, the rarest letter."""
    if len(string) < GRAM:
        return max(string, key=_rarity)
    return max([string[start : start + GRAM] for start in range(len(string) - GRAM + 1)], key=_rarity)


@cache
def _rarity(gram: str) -> int:
    return sum(_COMMON.find(letter) % (len(_COMMON) + 1) for letter in gram)  # no letter of English: rarer than all of them
