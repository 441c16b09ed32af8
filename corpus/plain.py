"""Text without case, accents, drawn-out letters and simple disguises, as the safety lexicon and its classifier read it."""

import re
import unicodedata

from rapidfuzz.distance import OSA

from corpus.once import once

# Words that people mistype when it matters; only long ones, for short ones are one letter from something harmless.
_KEY_WORDS = (
    "suicide",
    "suicidal",
    "suicidarme",
    "suicidarse",
    "suicider",
    "myself",
    "killing",
    "overdose",
    "goodbye",
    "anymore",
)
_KEY_LENGTH = 6
_BY_LETTER = {letter: tuple(key for key in _KEY_WORDS if key[0] == letter) for letter in {key[0] for key in _KEY_WORDS}}
_LEET = str.maketrans({"1": "i", "0": "o", "3": "e", "@": "a", "$": "s", "!": "i"})
_LEET_WORD = re.compile(r"\b(?=[a-z@$]*[a-z])(?=[a-z@$]*[\d@$!])(?:[a-z@$]|[130!](?=[a-z@$])|(?<=[a-z@$])[130])+\b")
_SPELLED_OUT = re.compile(r"\b(?:[a-z] ){3,}[a-z]\b")
# Where all gaps are alike, `i w a n t t o d i e` is told apart by the words that are likely to be spelled out.
_SPELLED_WORDS = re.compile(
    r"(?:i|im|am|a|want|wanna|to|die|dead|kill|killing|myself|my|life|end|it|all|not|dont|live|be|going|gonna|wish|was|were|gone|"
    r"suicide|suicidal|hurt|harm|cut|me|this|tonight|now|help|hate|no|more|anymore|alive|unalive)"
)
# Typed without a gap: "iwanttodie". Only what holds a word that alarms, and is made of such words from end to end.
_RUN_TOGETHER = re.compile(
    rf"\b(?=[a-z]*(?:die|dead|kill|end(?:it|my)|live|hurt|harm|suicid))(?:{_SPELLED_WORDS.pattern}){{2,20}}\b"
)
# `i  w a n t  t o`: single letters in groups that wider gaps keep apart.
_LETTER_GROUPS = re.compile(r"(?:(?<=\s\s)|^)[^\W\d_](?: [^\W\d_])+(?=\s\s|$)")
_MAX_SPELLED = 80  # letters; nobody spells out more by hand, and the work grows with the square
# One character can stand for a whole sentence (U+FDFA: 18 letters); those that people type stand for three at most: "ﬃ", "(a)".
_MAX_LETTERS = 3
# A question is at most this long; whatever it is made of, it is read whole. A longer text may grow by half: "½" is three letters.
_SHORT = 2_000
_GROWTH = 1.5
_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_NOT_WORDS = re.compile(r"[^\w\s']+")


@once
def plain_words(text: str) -> str:
    """Return words in small letters without accents, punctuation or disguise: `K1LL   myselfff!` is `kill myself`."""
    bare = text.casefold() if text.isascii() else _without_accents(text)
    bare = _LETTER_GROUPS.sub(lambda match: _told_apart(match.group().replace(" ", "")), bare)
    bare = _LEET_WORD.sub(lambda match: match.group().translate(_LEET), bare)
    bare = _DRAWN_OUT.sub(r"\1", bare.replace("_", " "))
    bare = " ".join(word.strip("'") for word in _NOT_WORDS.sub(" ", bare).split())
    bare = _SPELLED_OUT.sub(lambda match: _told_apart(match.group().replace(" ", "")), bare)
    bare = _RUN_TOGETHER.sub(lambda match: _told_apart(match.group()), bare)
    return " ".join(_meant(word) for word in bare.split())


def _told_apart(letters: str) -> str:
    """Return spelled-out letters as words where all of them are words of ours, else as one; the fewest words are meant."""
    if len(letters) > _MAX_SPELLED:
        return letters
    ways: list[list[str] | None] = [[]]
    for end in range(1, len(letters) + 1):
        starts = (start for start in range(end) if ways[start] is not None and _SPELLED_WORDS.fullmatch(letters, start, end))
        found = [[*(ways[start] or []), letters[start:end]] for start in starts]
        ways.append(min(found, key=len, default=None))
    return " ".join(ways[-1]) if ways[-1] else letters


def _without_accents(text: str) -> str:
    """Return a text in small letters without accents, three times as long at most, and a long one half as long again."""
    bare = {ord(character): _bare(character) for character in set(text) if not character.isascii()}
    room = max(_MAX_LETTERS * _SHORT, int(_GROWTH * len(text)))
    return text.replace("\u2019", "'").translate(bare)[:room].casefold()


def _bare(character: str) -> str:
    """Return what a character is without accents: some letters, one mark, or itself where it stands for more than that."""
    # Hangul has no entry there: its syllables come apart by arithmetic, and no phrase is written in it.
    known = unicodedata.decomposition(character)
    decomposed = unicodedata.normalize("NFKD", character) if known else character
    bare = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    if not any(map(str.isalnum, bare)):
        return bare[:1]
    return bare if len(bare) <= _MAX_LETTERS else character


def _meant(word: str) -> str:
    """Return the key word that this one is a slip of, or the word itself."""
    if len(word) < _KEY_LENGTH - 1 or word in _KEY_WORDS:
        return word
    near = [key for key in _BY_LETTER.get(word[0], ()) if OSA.distance(word, key, score_cutoff=1) <= 1]
    return min(near, key=lambda key: abs(len(key) - len(word)), default=word)
