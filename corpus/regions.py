"""Which country somebody is in, by what they say: places, bodies and grades, read from `regions.toml`."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

REGIONS_FILE = Path(__file__).with_name("regions.toml")
# "I train in Leeds", "PGY2, Toronto": where somebody is stands after one of these words or marks, or begins the text.
_BEFORE = r"(?:(?:^|,?\s{1,3})(?:(?:based|living|working|training|here)\s)?\b(?:in|from|at)\s(?:the\s)?|^|[,;(]\s{0,3})"
# "from India to Texas", "Manchester or home" is what is asked about.
_AFTER = r"(?!\s+(?:to|or|vs|versus|scale|office)\b)"
_ORIGIN = re.compile(r"\b(?:from|trained in|graduated in|studied in|left|moved from)\s+$", re.IGNORECASE)
_ABROAD = re.compile(
    r"\b(?:img|fmg|ecfmg|international (?:medical )?graduate|j-?1|h-?1-?b|visa|moved|came (?:here|to)|abroad|pgy)\b",
    re.IGNORECASE,
)
_LOOK_BACK = 60  # characters before a place in which "moved from" must stand; from the beginning, each place would cost as a page
LEAST_LEFT = 3  # words; less says nothing by itself


class Regions:
    """Recognise the country that a text names."""

    def __init__(self, places: Mapping[str, Sequence[str]], words: Mapping[str, Sequence[str]]) -> None:
        """Take for each region its places, and the other words that tell it; one with a capital counts only as written."""
        self._patterns = {region: re.compile(_named([*places[region], *words[region]])) for region in places}
        self._places = re.compile(_BEFORE + _named([name for names in places.values() for name in names]) + _AFTER)

    @classmethod
    def load(cls, path: Path = REGIONS_FILE) -> "Regions":
        """Read `regions.toml`.

        Raises:
            ValueError: If the file is not TOML or a region lacks a list.
        """
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        try:
            return cls({name: row["places"] for name, row in table.items()}, {name: row["words"] for name, row in table.items()})
        except (KeyError, TypeError) as error:
            raise ValueError(f"{path}: every region needs the lists `places` and `words`; missing {error}") from error

    def named(self, texts: Sequence[str], default: str) -> str:
        """Return the region that the newest text names last; `texts` are in order, oldest first.

        Where somebody comes from is not where they are: "an IMG from India, PGY-2" names no region.
        """
        for text in reversed(texts):
            is_of_abroad = _ABROAD.search(text) is not None
            ends = [
                (match.end(), region)
                for region, pattern in self._patterns.items()
                for match in pattern.finditer(text)
                if not (is_of_abroad and _is_origin(text, match.start()))
            ]
            if ends:
                return max(ends)[1]
        return default

    def without_places(self, text: str) -> str:
        """Return a text without the places that it names, or the text itself when that leaves next to nothing.

        "no mentor, registrar in melbourne" asks for a mentor; searched with the place in it, whatever speaks of Australia leads
        (docs/decisions.md).
        """
        left, found = self._places.subn(" ", text)
        words = left.split()
        return " ".join(words) if found and len(words) >= LEAST_LEFT else text


def _is_origin(text: str, start: int) -> bool:
    """Say whether the place that begins there is where somebody comes from."""
    return _ORIGIN.search(text, max(0, start - _LOOK_BACK), start) is not None


def _named(words: Sequence[str]) -> str:
    folded = "|".join(re.escape(word) for word in words if word == word.lower())
    written = "|".join(re.escape(word) for word in words if word != word.lower())
    either = "|".join(filter(None, [folded and f"(?i:{folded})", written]))
    return rf"(?<![\w-])(?:{either or '(?!)'})(?![\w-])"
