"""Which country somebody is in, by what they say: places, bodies and grades, read from `regions.toml`."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

REGIONS_FILE = Path(__file__).with_name("regions.toml")


class Regions:
    """Recognise the country that a text names."""

    def __init__(self, words: Mapping[str, tuple[Sequence[str], Sequence[str]]]) -> None:
        """Take for each region the words that count in any case and those that count only as written."""
        self._patterns = {region: _pattern(*lists) for region, lists in words.items()}

    @classmethod
    def load(cls, path: Path = REGIONS_FILE) -> "Regions":
        """Read `regions.toml`.

        Raises:
            ValueError: If the file is not TOML or a region lacks a list.
        """
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        try:
            return cls({region: (row["anywhere"], row["exact"]) for region, row in table.items()})
        except (KeyError, TypeError) as error:
            raise ValueError(f"{path}: every region needs the lists `anywhere` and `exact`; missing {error}") from error

    def named(self, texts: Sequence[str], default: str) -> str:
        """Return the region that the newest text names last; `texts` are in order, oldest first."""
        for text in reversed(texts):
            ends = [(match.end(), region) for region, pattern in self._patterns.items() for match in pattern.finditer(text)]
            if ends:
                return max(ends)[1]
        return default


def _pattern(anywhere: Sequence[str], exact: Sequence[str]) -> re.Pattern[str]:
    folded = "|".join(re.escape(word) for word in anywhere)
    written = "|".join(re.escape(word) for word in exact)
    return re.compile(rf"(?<![\w-])(?:(?i:{folded})|(?:{written}))(?![\w-])")
