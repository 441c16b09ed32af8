"""Patterns that are looked for only in a text that holds letters which they cannot do without.

A message is read for some thousand phrases, and nearly all of them are in nearly no message. What is found is what the patterns
find; only the search for what cannot be there is left out (docs/decisions.md, Serving).
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from corpus.letters import letters_of
from corpus.needed import GRAM, folded
from corpus.once import once

_COMMON = " etaoinsrhldcumfpgwybvkxjqz"  # letters of English, the most frequent first

Replacement = str | Callable[[re.Match[str]], str]


class _Letters(NamedTuple):
    """A text as strings are looked for in it; each of its letters, and every three that follow each other."""

    text: str
    grams: frozenset[str]


class _Index(NamedTuple):
    """Which patterns to look for: those that are looked for in every text, and those that need one of their strings."""

    always: list[int]
    by_gram: dict[str, list[tuple[str, int]]]
    grams: frozenset[str]


@once
def _letters(text: str) -> _Letters:
    plain = folded(text)
    return _Letters(plain, frozenset([plain[start : start + GRAM] for start in range(len(plain) - GRAM + 1)]).union(plain))


class Sought:
    """One pattern or several, of which any may be found, with the methods of `re.Pattern`; read when first needed."""

    def __init__(self, *patterns: str, flags: int = 0) -> None:
        """Take the patterns; those of several have no groups that are called by number."""
        self._patterns = patterns
        self._flags = flags
        self._compiled: dict[int, re.Pattern[str]] = {}

    @property
    def written(self) -> list[tuple[str, int]]:
        """Return the patterns as they were given, each with the flags."""
        return [(pattern, int(self._flags)) for pattern in self._patterns]

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """Return all patterns as one."""
        return re.compile("|".join(self._patterns), self._flags)

    def possible(self, text: str) -> list[int]:
        """Return, in order, the numbers of the patterns whose letters a text holds: no other can be found in it."""
        near = self._near(text)
        return sorted({*self._index.always, *near}) if near else self._index.always

    def search(self, text: str) -> re.Match[str] | None:
        """Return the first place where one of the patterns is; of those that begin there, what the first pattern finds."""
        if not self._index.always and self._index.grams.isdisjoint(_letters(text).grams):
            return None  # as nearly always
        best: re.Match[str] | None = None
        for number in self.possible(text):
            found = self.pattern(number).search(text)
            if found is not None and (best is None or found.start() < best.start()):
                best = found
        return best

    def match(self, text: str) -> re.Match[str] | None:
        """Return what the first pattern finds that the text begins with."""
        found = (self.pattern(number).match(text) for number in self.possible(text))
        return next(filter(None, found), None)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return what the first pattern finds that is the whole text."""
        found = (self.pattern(number).fullmatch(text) for number in self.possible(text))
        return next(filter(None, found), None)

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
        index, letters = self._index, _letters(text)
        if index.grams.isdisjoint(letters.grams):
            return set()
        near = index.grams & letters.grams
        return {number for gram in near for string, number in index.by_gram[gram] if string in letters.text}

    @cached_property
    def _index(self) -> _Index:
        always: list[int] = []
        by_gram: dict[str, list[tuple[str, int]]] = {}
        for number, pattern in enumerate(self._patterns):
            strings = letters_of(pattern, self._flags)
            if strings is None:
                always.append(number)
            for string in strings or ():
                by_gram.setdefault(_rarest(string), []).append((string, number))
        return _Index(always, by_gram, frozenset(by_gram))


def _rarest(string: str) -> str:
    """Return the three letters of a string that the fewest texts hold; of a shorter one, the rarest letter."""
    if len(string) < GRAM:
        return max(string, key=_rarity)
    return max([string[start : start + GRAM] for start in range(len(string) - GRAM + 1)], key=_rarity)


@cache
def _rarity(gram: str) -> int:
    return sum(_COMMON.find(letter) % (len(_COMMON) + 1) for letter in gram)  # no letter of English: rarer than all of them
