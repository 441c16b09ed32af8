"""Spanish and French words of mentorship in English: guidance and encoders are English, and a word beside helps to find it.

Nothing here is shown. A word is known by its beginning, without accents; what has no entry is left as it is.
"""

import re
import tomllib
from functools import cache

from assistant.hearing.language import Tongue
from corpus.lexicon import LEXICON_FILE
from corpus.plain import plain_words

GLOSSARY_FILE = LEXICON_FILE.with_name("glossary.toml")
_ASKED = "{words}: what do I do?"  # bare nouns alone are asked back
LEAST_GLOSSED = 2  # English words; one alone says less than what was typed


def glossed(text: str, tongue: Tongue) -> str:
    """Return a question in English of the words that are known, in the order in which they stand; empty if they are too few."""
    words = plain_words(text)
    found: list[tuple[int, str]] = []
    for said, english in _entries(tongue):
        if (match := said.search(words)) is not None:
            found.append((match.start(), english))
            words = words[: match.start()] + " " * len(match[0]) + words[match.end() :]
    told = list(dict.fromkeys(english for _, english in sorted(found)))
    return _ASKED.format(words=" ".join(told)) if len(told) >= LEAST_GLOSSED else ""


@cache
def _entries(tongue: Tongue) -> tuple[tuple[re.Pattern[str], str], ...]:
    rows: dict[str, str] = tomllib.loads(GLOSSARY_FILE.read_text(encoding="utf-8"))[tongue.value]
    return tuple((re.compile(rf"\b{said}"), rows[said]) for said in sorted(rows, key=len, reverse=True))
