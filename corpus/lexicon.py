"""The words of residency: abbreviations, phone typing and spelling variants, and the analyser that turns text into terms."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import Stemmer

from corpus.digits import in_words
from corpus.once import once
from corpus.typed import in_full

LEXICON_FILE = Path(__file__).with_name("lexicon.toml")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
# A long form found through an abbreviation counts half of a word that was typed; 0.3 to 0.7 gave the same hits on the
# development questions (docs/decisions.md).
EXPANSION_WEIGHT = 0.5
ANALYSER_REVISION = 1  # raised when the analyser makes other terms of the same text, so that indexes are built anew
_TOKEN = re.compile(r"[^\W_]+(?:['’&][^\W_]+)*")
# What may stand for something else: a token, and what is several tokens or none, such as "PGY-2", "w/" and "w/o".
_SHORT = re.compile(rf"[wW]/(?:[oO]\b)?|[^\W\d_]+-\d\b|{_TOKEN.pattern}")
# Words in capitals that follow each other; "I" stands among them in any text.
_CAPITALS = re.compile(r"(?<!\w)[^\W\d_a-z][^\Wa-z]*(?:\W+[^\W\d_a-z][^\Wa-z]*)*(?!\w)")
_POSSESSIVE = re.compile(r"['’][sS]$")
STOP_WORDS = frozenset(
    "a an the this that these those i me my we us our you your he him his she her it its they them their am is are was were be "
    "been being do does did doing have has had having will would shall should can could may might must to of in on at by for "
    "from with as into about than then so if or and but not no nor too very just also there here what which who whom how when "
    "where why all any both each few more most other some such only own same s t don im ive id ll re ve".split()
)
_NAMES = {"us"}  # the country, which is written in capitals


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short form and what it stands for. `exact` ones count only as written, because in small letters they are words."""

    short: str
    long: tuple[str, ...]
    exact: bool


class Lexicon:
    """Look up short forms and write them out."""

    def __init__(
        self,
        abbreviations: tuple[Abbreviation, ...],
        typing: Mapping[str, str],
        correct: Callable[[str], str] | None = None,
        plain: Iterable[str] = (),
    ) -> None:
        """Take abbreviations, a map from phone typing ("u", "bc") to words, and what mends the spelling of a word.

        `plain` are regular expressions of phrases in which nothing stands for anything else: "cards" in "thank you cards".
        """
        self._folded = {entry.short.casefold(): entry for entry in abbreviations if not entry.exact}
        self._exact = {entry.short: entry for entry in abbreviations if entry.exact}
        self._typing = {short.casefold(): long for short, long in typing.items()}
        self._correct = correct or str
        phrases = "|".join(plain)
        self._plain = re.compile(rf"(?<!\w)(?:{phrases})(?!\w)", re.IGNORECASE) if phrases else None

    @classmethod
    def load(cls, path: Path = LEXICON_FILE, correct: Callable[[str], str] | None = None) -> "Lexicon":
        """Read `lexicon.toml`.

        Raises:
            ValueError: If the file is not TOML or an entry lacks `short` or `long`.
        """
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        try:
            rows = [Abbreviation(row["short"], tuple(row["long"]), row.get("exact", False)) for row in table["abbreviations"]]
        except (KeyError, TypeError) as error:
            raise ValueError(f'{path}: every [[abbreviations]] needs short = "…" and long = ["…"]; missing {error}') from error
        return cls(tuple(rows), table.get("typing", {}), correct, table.get("plain", ()))

    def long_forms(self, token: str) -> tuple[str, ...]:
        """Return what a token stands for, most usual first; empty for a plain word."""
        entry = self._entry(token)
        return entry.long if entry else ()

    @once
    def short_forms(self, text: str) -> tuple[tuple[re.Match[str], str], ...]:
        """Return what may stand for something else, and how it is to be looked up: shouted words in small letters.

        In "WHAT DO I DO" no word is the abbreviation "DO".
        """
        runs = [run.span() for run in _CAPITALS.finditer(text) if self._is_shouted(run.group(), text)]
        plain = [found.span() for found in self._plain.finditer(text)] if self._plain else []
        return tuple(
            (match, match.group().lower() if _is_within(match, runs) else match.group())
            for match in _SHORT.finditer(text)
            if not _is_within(match, plain)
        )

    def _is_shouted(self, run: str, text: str) -> bool:
        """Say whether words in capitals are shouted: "MY PD IN THE OR" is, "the VA OR" holds names and short forms.

        One word that is no name tells it. Where nothing is in small letters, any word that is no short form does.
        """
        plain = {token.casefold() for token in _TOKEN.findall(run) if len(token) > 1 and self._entry(token) is None}
        return bool(plain) if text.isupper() else not plain.isdisjoint(STOP_WORDS - _NAMES)

    def _entry(self, token: str) -> Abbreviation | None:
        if not token.isalnum():  # hardly any is not, and this is asked of every word
            token = _POSSESSIVE.sub("", token).replace("-", "")
        entry = self._exact.get(token) or self._folded.get(token.casefold())
        if entry is None and token.endswith("s"):
            entry = self._exact.get(token[:-1]) or self._folded.get(token[:-1].casefold())
        return entry

    @once
    def written_out(self, text: str) -> str:
        """Return the text with phone typing as words, each abbreviation as its most usual long form, and slips mended."""
        text = in_full(in_words(text)) if self._typing else text
        pieces, end = [], 0
        for match, token in self.short_forms(text):
            typed = self._typing.get(token.casefold())
            long = () if typed is not None else self.long_forms(token)
            word = typed or (long[0] if long else self._correct(match.group()))
            pieces += [text[end : match.start()], word]
            end = match.end()
        return "".join([*pieces, text[end:]])


def telling_words(text: str) -> int:
    """Return how many words of a text mean something by themselves: two letters or more, and no stop word."""
    return sum(word not in STOP_WORDS for word in _LETTERS.findall(text.casefold()))


def _is_within(match: re.Match[str], spans: list[tuple[int, int]]) -> bool:
    return any(start <= match.start() < end for start, end in spans)


class Analyser:
    """Text to terms: split at punctuation, fold case, drop stop words, Porter2 stems (https://snowballstem.org/)."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Take the lexicon whose long forms are added to questions."""
        self._lexicon = lexicon
        self._stemmer = Stemmer.Stemmer("english")

    def terms(self, text: str) -> list[str]:
        """Return the terms of a passage, in order, repeats kept."""
        tokens = [token.casefold().replace("’", "'") for token in _TOKEN.findall(text)]
        stems: list[str] = self._stemmer.stemWords([token for token in tokens if token not in STOP_WORDS])
        return stems

    def weighted_terms(self, question: str) -> dict[float, list[str]]:
        """Return a question's terms by weight: 1 for typed words, less for what abbreviations and phone typing stand for."""
        typed = self.terms(question)
        expanded: list[str] = []
        for _, token in self._lexicon.short_forms(question):
            for long in self._lexicon.long_forms(token):
                expanded += self.terms(long)
        written = self.terms(self._lexicon.written_out(question))
        extra = sorted({*expanded, *written} - set(typed))
        return {1.0: typed, EXPANSION_WEIGHT: extra}
