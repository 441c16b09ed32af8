"""What tells a country in a text: the lists of `regions.toml`, and the patterns that find them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from corpus.needed import is_telling


@dataclass(frozen=True, slots=True)
class Names:
    """What tells one region: `places`, places that it has in common with others (`shared`), other `words`, and `codes`.

    `country` are the places that are all of it, `seldom` shared ones that are more likely another country's. One with a capital
    counts only as written. A code, of a state or province, counts only right behind a place; `beside` are beginnings of words
    that tell whose a shared place is.
    """

    places: Sequence[str]
    words: Sequence[str]
    shared: Sequence[str] = ()
    seldom: Sequence[str] = ()
    country: Sequence[str] = ()
    codes: Sequence[str] = ()
    beside: Sequence[str] = ()


class Row(NamedTuple):
    """Names that tell a region: its places, or other words."""

    region: str
    names: Sequence[str]
    is_place: bool


def rows(region: str, names: Names) -> Iterator[Row]:
    """Yield the names of a region, the short ones apart: "US" is in many a word, so these are looked for in every text."""
    for words, is_place in ((names.places, True), (names.words, False)):
        for some in ([word for word in words if is_telling(word) is telling] for telling in (True, False)):
            if some:
                yield Row(region, some, is_place)


def shared_by(names: Mapping[str, Names]) -> dict[str, tuple[str, ...]]:
    """Return the places of one name in several countries, with those countries, the likeliest first."""
    likely = [(name, region) for region, row in names.items() for name in row.shared]
    seldom = [(name, region) for region, row in names.items() for name in row.seldom]
    found: dict[str, tuple[str, ...]] = {}
    for name, region in (*likely, *seldom):
        found[name] = (*found.get(name, ()), region)
    return found


def named(words: Sequence[str]) -> str:
    """Return a pattern for names; one with a capital counts only as written."""
    folded = "|".join(re.escape(word) for word in words if word == word.lower())
    written = "|".join(re.escape(word) for word in words if word != word.lower())
    either = "|".join(filter(None, [folded and f"(?i:{folded})", written]))
    return rf"(?<![\w-])(?:{either or '(?!)'})(?![\w-])"


def coded(codes: Sequence[str]) -> str:
    """Return a pattern for a code that stands behind a place."""
    either = "|".join(codes)
    return rf",?\s(?:{either})(?![\w-])"


def begun(words: Sequence[str]) -> str:
    """Return a pattern for words that begin so."""
    return rf"(?i)\b(?:{'|'.join(map(re.escape, words))})"
