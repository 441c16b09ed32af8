"""Letters that a pattern cannot do without: a text that holds none of these strings cannot match it.

Looking for strings costs a tenth of looking for a long list of phrases, and nearly every phrase is in nearly no text. The strings
are read off the pattern as Python parses it, so whoever writes a phrase need not think of them. After Russ Cox, "Regular
Expression Matching with a Trigram Index" (2012), https://swtch.com/~rsc/regexp/regexp4.html.
"""

import re._constants as op  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol, TypeAlias

GRAM = 3  # letters: shorter strings are in every text, unless they hold a digit or a mark
MAX_STRINGS = 64  # of a product of choices; more letters do not make up for more strings
MAX_CLASS = 10  # characters: a class of more, such as every letter, tells nothing
MAX_REPEATS = 12  # of a thing that stands a fixed number of times, such as digits
RARER_BY_LETTER = 0.4  # what one more letter makes of the chance that a text holds a string; a rough guess does to choose by

Strings = frozenset[str]
_Value: TypeAlias = Any  # what the parser keeps beside a code: a number, a list, another pattern
_Item = tuple[object, _Value]


class _Pattern(Protocol):
    """A pattern as the parser returns it."""

    data: list[_Item]


_NOTHING: Strings = frozenset({""})
_SPACES = "".join(chr(code) for code in range(128) if chr(code).isspace())
_ALIKE = str.maketrans(_SPACES + "123456789", " " * len(_SPACES) + "000000000")
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)
_TELLS_NOTHING = (op.AT, op.ASSERT_NOT)
_CLASSES = {op.CATEGORY_DIGIT: "0", op.CATEGORY_SPACE: " "}
# Of other letters with two cases some have a third form, or two letters for one; what is written here needs these.
_ACCENTED = frozenset(map(chr, [*range(0xC0, 0x130), *range(0x132, 0x17F)]))
# Which other letters Python takes for i and s where case is ignored.
_SAME_LETTER = {"\u0130": "i", "\u0131": "i", "\u017f": "s"}


def folded(text: str) -> str:
    """Return a text with small letters, each digit a zero and each gap a space, so that strings can be looked for in it."""
    if not text.isascii():
        text = "".join(map(_folded, text))
    return text.lower().translate(_ALIKE)


def is_telling(string: str) -> bool:
    """Say whether a string is rare enough to be looked for: three letters of it, or one that is no letter."""
    return len(string) >= GRAM or any(not (letter.isalpha() or letter == " ") for letter in string)


def needed(pattern: str, flags: int = 0) -> Strings | None:
    """Return strings, folded, of which one is in every text that holds the pattern; None where nothing can be told.

    Raises:
        re.error: If the pattern is none.
    """
    return _sequence(parser.parse(pattern, flags)).told


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a pattern: all that it can be, where that is not too much, and strings of which it must hold one."""

    every: Strings | None = None
    some: Strings | None = None

    @property
    def told(self) -> Strings | None:
        """Return the strings of which one must be there."""
        return _rarer(self.every, self.some)


def _folded(character: str) -> str:
    if character.isdecimal():
        return "0"
    return " " if character.isspace() else _SAME_LETTER.get(character, character)


def _sequence(pattern: _Pattern) -> _Part:
    """Return what one thing after another comes to: letters that touch are one string."""
    run, some, is_whole = _NOTHING, None, True
    for part in _parts(pattern.data):
        some = _rarer(some, part.some)
        joined = None if part.every is None else _joined(run, part.every)
        if joined is None:
            some = _rarer(some, run)
            is_whole = False
            run = part.every or _NOTHING
        else:
            run = joined
    return _Part(run, some) if is_whole else _Part(some=_rarer(some, run))


def _parts(items: list[_Item]) -> Iterator[_Part]:
    """Yield what the things of a pattern are, letters that follow each other as one."""
    letters = ""
    for code, value in items:
        letter = _letter(value) if code is op.LITERAL else None
        if letter is not None:
            letters += letter
        elif code is op.ASSERT:  # takes no room: what stands around it touches
            yield _Part(_NOTHING, _sequence(value[1]).told)
        elif code not in _TELLS_NOTHING:
            if letters:
                yield _Part(frozenset({letters}))
                letters = ""
            yield from _thing(code, value)
    if letters:
        yield _Part(frozenset({letters}))


def _thing(code: object, value: _Value) -> Iterator[_Part]:
    """Yield what one thing is, or what it begins and ends with."""
    if code is op.IN:
        yield _Part(_class(value))
    elif code is op.BRANCH:
        yield _one_of([_sequence(items) for items in value[1]])
    elif code is op.SUBPATTERN:
        yield _sequence(value[3])
    elif code is op.ATOMIC_GROUP:
        yield _sequence(value)
    elif code in _REPEATS:
        yield from _repeated(*value)
    else:
        yield _Part()


def _repeated(least: int, most: int, repeated: _Pattern) -> Iterator[_Part]:
    part = _sequence(repeated)
    if part.every is not None and least == most and least <= MAX_REPEATS:
        yield from [part] * least
    elif part.every is not None and (least, most) == (0, 1):
        yield _Part(part.every | _NOTHING)
    else:
        one = [part] if least else []  # the first touches what stands before, and the last what comes after
        yield from [*one, _Part(), *one]


def _one_of(parts: list[_Part]) -> _Part:
    known = [part.every for part in parts if part.every is not None]
    if len(known) == len(parts):
        return _Part(frozenset().union(*known))
    told = [strings for part in parts if (strings := part.told) is not None]
    return _Part(some=frozenset().union(*told) if len(told) == len(parts) else None)


def _joined(first: Strings, second: Strings) -> Strings | None:
    """Return every string of the first with each of the second behind it; None if these are too many."""
    if first == _NOTHING:
        return second
    if len(first) * len(second) > MAX_STRINGS:
        return None
    return frozenset([before + after for before in first for after in second])


@cache
def _letter(code: int) -> str | None:
    character = chr(code)
    is_plain = character.isascii() or character.lower() == character.upper() or character in _ACCENTED
    return folded(character) if is_plain else None


def _class(items: list[_Item]) -> Strings | None:
    found: set[str] = set()
    for code, value in items:
        letters = _class_letters(code, value)
        if None in letters:
            return None
        found.update(letter for letter in letters if letter)
    return frozenset(found) if len(found) <= MAX_CLASS else None


def _class_letters(code: object, value: _Value) -> list[str | None]:
    """Return the letters of one item of a class, None for what cannot be told."""
    if code is op.LITERAL:
        return [_letter(value)]
    if code is op.RANGE and value[1] - value[0] < MAX_CLASS:
        return [_letter(each) for each in range(value[0], value[1] + 1)]
    return [_CLASSES.get(value) if code is op.CATEGORY else None]


def _rarer(one: Strings | None, other: Strings | None) -> Strings | None:
    """Return those strings of which a text is less likely to hold one; such as are too short tell nothing."""
    useful = [strings for strings in (one, other) if strings is not None and all(map(is_telling, strings))]
    return min(useful, key=_chance, default=None)


def _chance(strings: Strings) -> float:
    return sum(RARER_BY_LETTER ** len(string) for string in strings)
