"""Which country somebody is in, by what they say: places, bodies and grades, read from `regions.toml`.

A region is a country's code, or several codes with a slash between them ("us/uk") where what was said may mean any of them:
Birmingham is in two countries, and "a mentor in Canada" may be wanted here or there. The likeliest stands first.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import zip_longest
from pathlib import Path

from corpus.location import (
    has_american_year,
    is_asked_about,
    is_denied,
    is_elsewhere,
    is_of_country,
    is_origin,
    is_own,
    speaks_of_abroad,
    stands_as_place,
)
from corpus.once import once
from corpus.region_names import Names, begun, coded, named, rows, shared_by
from corpus.sought import Sought

REGIONS_FILE = Path(__file__).with_name("regions.toml")
# "I train in Leeds", "PGY2, Toronto": where somebody is stands after one of these words or marks, or begins the text.
_BEFORE = r"(?:(?:^|,?\s{1,3})(?:(?:based|living|working|training|here)\s)?\b(?:in|from|at)\s(?:the\s)?|^(?:the\s)?|[,;(]\s{0,3})"
# "from India to Texas", "Manchester or home" is what is asked about.
_AFTER = r"(?!\s+(?:to|or|vs|versus|scale|office)\b)"
LEAST_LEFT = 3  # words; less says nothing by itself
ANYWHERE = "any"
# "A fellow from Peru" mostly trains elsewhere, "a registrar from Dublin" there.
_LEFT = (ANYWHERE, "in")
_OR = "/"
COUNTRIES = {
    "us": "the United States",
    "ca": "Canada",
    "uk": "the United Kingdom",
    "ie": "Ireland",
    "au": "Australia",
    "nz": "New Zealand",
    "in": "India",
    "fr": "France",
    "be": "Belgium",
    "ch": "Switzerland",
}


def countries(region: str) -> tuple[str, ...]:
    """Return the codes of the countries that a region may be, the likeliest first."""
    return tuple(region.split(_OR))


@dataclass(frozen=True, slots=True)
class _Said:
    """A name in a text: where it stands, and which countries it may tell."""

    start: int
    end: int
    regions: tuple[str, ...]
    is_place: bool

    @property
    def is_shared(self) -> bool:
        return len(self.regions) > 1


class Regions:
    """Recognise the country that a text names."""

    def __init__(self, names: Mapping[str, Names]) -> None:
        """Take what tells each region."""
        shared = shared_by(names)
        self._shared = {name.casefold(): regions for name, regions in shared.items()}
        self._rows = [each for region, row in names.items() for each in rows(region, row)]
        self._names_told = Sought(*(named(row.names) for row in self._rows))
        self._countries = {name.casefold() for row in names.values() for name in row.country}
        self._shared_places = Sought(named([*shared]))
        self._beside = {region: Sought(begun(row.beside)) for region, row in names.items() if row.beside}
        self._codes = {region: re.compile(coded(row.codes)) for region, row in names.items() if row.codes}
        every = [*shared, *(name for row in names.values() for name in row.places)]
        self._places = re.compile(_BEFORE + named(every) + _AFTER)

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
        on a card depends on this. Of several that are left, one that the writer plainly claims counts, then `default`. A country
        that is denied ("I'm not in the US") is none; `any` if nothing else is known.
        """
        denied: set[str] = set()
        asked: list[str] = []
        for number in range(len(texts) - 1, -1, -1):
            text = texts[number]
            names, absent = _parted(self._said(text), partial(_is_here, text))
            asked_names, plain = _parted(names, partial(_is_asked, text))
            told = {name.regions[0] for name in plain if not name.is_shared}
            about, own = _parted(self._own(text, names, told), partial(_is_among, {name.start for name in asked_names}))
            here = [code for code in self._told(text, own, texts[:number], default) if code not in denied] if own else []
            if here:
                return _OR.join(here)
            denied.update(name.regions[0] for name in absent if self._is_country(text, name))
            asked.extend(code for name in about for code in name.regions)
        portal = ANYWHERE if default in denied else default
        return _OR.join(dict.fromkeys([portal, *(code for code in asked if code not in denied)]))

    def around_places(self, text: str) -> str:
        """Return what stands around the places that a text names, a blank in the place of each; the text itself without any."""
        for name in reversed(self._names(text)):
            text = f"{text[: name.start]} {text[name.end :]}" if name.is_place else text
        return text

    def countries_in(self, text: str) -> frozenset[str]:
        """Return the countries that a text names, whoever is there; a name that several have tells none."""
        return frozenset(name.regions[0] for name in self._said(text) if not name.is_shared)

    def denies(self, text: str) -> bool:
        """Say whether a text tells a country that its writer is not in."""
        return any(self._is_country(text, name) and not _is_here(text, name) for name in self._said(text))

    def without_places(self, text: str) -> str:
        """Return a text without the places that it names, or the text itself when that leaves next to nothing.

        "no mentor, registrar in melbourne" asks for a mentor; searched with the place in it, whatever speaks of Australia leads
        (docs/decisions.md).
        """
        left, found = self._places.subn(" ", text)
        words = left.split()
        return " ".join(words) if found and len(words) >= LEAST_LEFT else text

    def _told(self, text: str, own: Sequence[_Said], before: Sequence[str], default: str) -> tuple[str, ...]:
        """Return the countries that one of the names of a text may tell; `before` are the texts that came before it."""
        claimed = [name for name in own if is_own(text, name.start)]
        if not claimed and (any(name.regions == (default,) for name in own) or has_american_year(text)):
            return (default,)
        regions = (claimed or own)[-1].regions
        if len(regions) > 1:
            known = countries(self.named(before, ANYWHERE)) if before else ()
            regions = tuple(code for code in regions if known == (code,)) or regions
        return tuple(sorted(regions, key=lambda code: code != default))  # the portal's own country is the likeliest

    def _is_country(self, text: str, name: _Said) -> bool:
        return text[name.start : name.end].casefold() in self._countries

    def _own(self, text: str, names: Sequence[_Said], told: set[str]) -> Iterator[_Said]:
        """Yield, in order, the names that may say where the writer is; of a shared one the countries that the text leaves."""
        beside = {region for region, pattern in self._beside.items() if pattern.search(text)}
        every = {name.regions[0] for name in names if not name.is_shared}
        is_from_abroad = len({name.regions[0] for name in names}) > 1 or speaks_of_abroad(text)
        for name in names:
            if name.is_place and is_elsewhere(text, name.start, name.end):
                continue
            if name.is_place and is_from_abroad and is_origin(text, name.start):
                continue
            left = (tuple(code for code in name.regions if code in telling) for telling in (told, beside, every))
            yield replace(name, regions=next(filter(None, left), name.regions)) if name.is_shared else name

    def _said(self, text: str) -> list[_Said]:
        """Return the names in a text; "Birmingham, Alabama" is one, for right behind a place another one says where that is."""
        names = self._names(text)
        return [
            name
            for name, after in zip_longest(names, names[1:])
            if after is None or after.regions == name.regions or not _is_right_behind(text, name, after)
        ]

    @once
    def _names(self, text: str) -> tuple[_Said, ...]:
        """Return every name in a text, in order; of two in the same place the longer, and a place takes the code behind it."""
        text = text.upper() if text.strip(" .!,").casefold() == "us" else text  # alone it is no pronoun
        found = [
            _Said(*match.span(), self._coded(text, match.end()) or (self._rows[row].region,), self._rows[row].is_place)
            for row in self._names_told.possible(text)
            for match in self._names_told.pattern(row).finditer(text)
        ]
        for match in filter(partial(_stands, text), self._shared_places.finditer(text)):
            regions = self._coded(text, match.end()) or self._shared[match[0].casefold()]
            found.append(_Said(*match.span(), regions, is_place=True))
        found.sort(key=lambda name: (name.start, -name.end))
        kept: list[_Said] = []
        for name in found:
            if not kept or name.start >= kept[-1].end:
                kept.append(name)
        return tuple(kept)

    def _coded(self, text: str, end: int) -> tuple[str] | None:
        return next(((region,) for region, code in self._codes.items() if code.match(text, end)), None)


@lru_cache(maxsize=1)
def known_regions() -> Regions:
    """Return the regions of `regions.toml`, read once."""
    return Regions.load()


def _stands(text: str, match: re.Match[str]) -> bool:
    return stands_as_place(text, *match.span())


def _is_here(text: str, name: _Said) -> bool:
    return not is_denied(text, name.start, name.end)


def _is_asked(text: str, name: _Said) -> bool:
    is_left = name.regions[0] in _LEFT and is_origin(text, name.start)
    return name.is_place and (is_left or is_asked_about(text, name.start, name.end))


def _is_among(starts: set[int], name: _Said) -> bool:
    return name.start in starts


def _parted(names: Iterable[_Said], is_first: Callable[[_Said], bool]) -> tuple[list[_Said], list[_Said]]:
    """Return the names that something holds for, and the others."""
    parted: tuple[list[_Said], list[_Said]] = ([], [])
    for name in names:
        parted[not is_first(name)].append(name)
    return parted


def _is_right_behind(text: str, name: _Said, after: _Said) -> bool:
    is_behind = name.is_place and after.is_place and re.fullmatch(r",?\s{1,2}", text[name.end : after.start]) is not None
    return is_behind and not is_of_country(text, after.end)
