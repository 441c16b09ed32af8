"""Which country somebody is in, by what they say: places, bodies and grades, read from `regions.toml`."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path

from corpus.location import has_american_year, is_elsewhere, is_origin, is_own, speaks_of_abroad

REGIONS_FILE = Path(__file__).with_name("regions.toml")
# "I train in Leeds", "PGY2, Toronto": where somebody is stands after one of these words or marks, or begins the text.
_BEFORE = r"(?:(?:^|,?\s{1,3})(?:(?:based|living|working|training|here)\s)?\b(?:in|from|at)\s(?:the\s)?|^|[,;(]\s{0,3})"
# "from India to Texas", "Manchester or home" is what is asked about.
_AFTER = r"(?!\s+(?:to|or|vs|versus|scale|office)\b)"
LEAST_LEFT = 3  # words; less says nothing by itself


@dataclass(frozen=True, slots=True)
class Names:
    """What tells one region: `places`, places that it has in common with others (`shared`), other `words`, and `codes`.

    One with a capital counts only as written. A code, of a state or province, counts only right behind a place; `beside` are
    beginnings of words that make a shared place count.
    """

    places: Sequence[str]
    words: Sequence[str]
    shared: Sequence[str] = ()
    codes: Sequence[str] = ()
    beside: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class _Said:
    """A name in a text: where it stands, what it tells, and whether that can as well be another country's."""

    start: int
    end: int
    region: str
    is_place: bool
    is_shared: bool = False


class Regions:
    """Recognise the country that a text names."""

    def __init__(self, names: Mapping[str, Names]) -> None:
        """Take what tells each region."""
        kinds = {
            (region, kind): re.compile(_named(words))
            for region, row in names.items()
            for kind, words in (("places", row.places), ("shared", row.shared), ("words", row.words))
            if words
        }
        self._patterns = kinds
        self._beside = {region: re.compile(_begun(row.beside)) for region, row in names.items() if row.beside}
        self._codes = {region: re.compile(_coded(row.codes)) for region, row in names.items() if row.codes}
        every = [name for row in names.values() for name in (*row.places, *row.shared)]
        self._places = re.compile(_BEFORE + _named(every) + _AFTER)

    @classmethod
    def load(cls, path: Path = REGIONS_FILE) -> "Regions":
        """Read `regions.toml`.

        Raises:
            ValueError: If the file is not TOML or a region lacks a list.
        """
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        try:
            return cls({region: Names(**row) for region, row in table.items()})
        except TypeError as error:
            raise ValueError(f"{path}: every region needs the lists `places` and `words`; {error}") from error

    def named(self, texts: Sequence[str], default: str) -> str:
        """Return the region that the newest text says the writer is in; `texts` are in order, oldest first.

        Where somebody comes from, where their parents live and where they applied is not where they are: the emergency number
        on a card depends on this. Of several that are left, one that the writer plainly claims counts, then `default`.
        """
        for text in reversed(texts):
            said = list(self._own(text, default))
            if said:
                claimed = [name for name in said if is_own(text, name.start)]
                if not claimed and (default in [name.region for name in said] or has_american_year(text)):
                    return default
                return (claimed or said)[-1].region
        return default

    def without_places(self, text: str) -> str:
        """Return a text without the places that it names, or the text itself when that leaves next to nothing.

        "no mentor, registrar in melbourne" asks for a mentor; searched with the place in it, whatever speaks of Australia leads
        (docs/decisions.md).
        """
        left, found = self._places.subn(" ", text)
        words = left.split()
        return " ".join(words) if found and len(words) >= LEAST_LEFT else text

    def _own(self, text: str, default: str) -> Iterator[_Said]:
        """Yield, in order, the names that may say where the writer is."""
        names = self._said(text)
        told = {name.region for name in names if not name.is_shared}
        counting = {default, *told, *(region for region, pattern in self._beside.items() if pattern.search(text))}
        is_from_abroad = len({name.region for name in names}) > 1 or speaks_of_abroad(text)
        for name in names:
            if name.is_shared and name.region not in counting:
                continue
            if name.is_place and is_elsewhere(text, name.start, name.end):
                continue
            if not (name.is_place and is_from_abroad and is_origin(text, name.start)):
                yield name

    def _said(self, text: str) -> list[_Said]:
        """Return every name in a text, in order; of two in the same place the longer, and a place takes the code behind it."""
        found = [
            _Said(*match.span(), self._coded(text, match.end()) or region, kind != "words", kind == "shared")
            for (region, kind), pattern in self._patterns.items()
            for match in pattern.finditer(text)
        ]
        found.sort(key=lambda name: (name.start, -name.end))
        kept: list[_Said] = []
        for name in found:
            if not kept or name.start >= kept[-1].end:
                kept.append(name)
        # "Birmingham, Alabama": right behind a place another one says where that is.
        return [
            name
            for name, after in zip_longest(kept, kept[1:])
            if after is None or after.region == name.region or not (name.is_place and _is_right_behind(text, name, after))
        ]

    def _coded(self, text: str, end: int) -> str | None:
        return next((region for region, code in self._codes.items() if code.match(text, end)), None)


@lru_cache(maxsize=1)
def known_regions() -> Regions:
    """Return the regions of `regions.toml`, read once."""
    return Regions.load()


def _is_right_behind(text: str, name: _Said, after: _Said) -> bool:
    return after.is_place and re.fullmatch(r",?\s{1,2}", text[name.end : after.start]) is not None


def _named(words: Sequence[str]) -> str:
    folded = "|".join(re.escape(word) for word in words if word == word.lower())
    written = "|".join(re.escape(word) for word in words if word != word.lower())
    either = "|".join(filter(None, [folded and f"(?i:{folded})", written]))
    return rf"(?<![\w-])(?:{either or '(?!)'})(?![\w-])"


def _coded(codes: Sequence[str]) -> str:
    either = "|".join(codes)
    return rf",?\s(?:{either})(?![\w-])"


def _begun(words: Sequence[str]) -> str:
    return rf"(?i)\b(?:{'|'.join(map(re.escape, words))})"
