"""The letters that a pattern cannot do without are in every text that holds it."""

import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.needed import folded, is_telling, needed
from tests.corpus.regular_expressions import PATTERNS, TEXTS

EVERY_CHARACTER = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
WRITTEN = [chr(code) for code in range(33, 0x180)]


@pytest.mark.parametrize(
    ("pattern", "strings"),
    [
        (r"\bmyself\b", {"myself"}),
        (r"kill(?:ing)? my ?self", {"kill myself", "killing myself", "kill my self", "killing my self"}),
        (r"\w+ (?:groped|hit) \w+", {" groped ", " hit "}),
        (r"MRN\s*\d{6}", {"000000"}),
        (r"[\w.]+@\w+", {"@"}),
        (r"(?=.*password)\w+", {"password"}),
        (r"dr\.?\s+\w+", {"dr ", "dr. "}),
        (r"(?:liège|namur)", {"liège", "namur"}),
        (r"a+bcd*", {"abc"}),
    ],
)
def test_letters_are_read_off_a_pattern(pattern: str, strings: set[str]) -> None:
    assert needed(pattern, re.IGNORECASE) == frozenset(strings)


@pytest.mark.parametrize(
    "pattern", [r"\w+", "us|uk", "(?:myself)?", "(?!myself)", "myself|", r"my|myself", "[a-z]{5}", "(?:myself)*"]
)
def test_nothing_is_told_where_a_text_without_the_letters_can_match(pattern: str) -> None:
    assert needed(pattern) is None


def test_what_is_no_pattern_is_said() -> None:
    with pytest.raises(re.error, match="unterminated"):
        needed("(?:my")


@settings(max_examples=1000)
@given(PATTERNS, st.lists(TEXTS, min_size=1, max_size=8), st.sampled_from([0, re.IGNORECASE]))
def test_every_text_that_holds_a_pattern_holds_one_of_its_strings(pattern: str, texts: list[str], flags: int) -> None:
    strings = needed(pattern, flags)
    if strings is not None:
        assert all(map(is_telling, strings))
        assert not [
            text for text in texts if re.search(pattern, text, flags) and not any(each in folded(text) for each in strings)
        ]


@settings(max_examples=500)
@given(PATTERNS.flatmap(lambda pattern: st.tuples(st.just(pattern), st.from_regex(pattern))))
def test_a_text_made_from_a_pattern_holds_one_of_its_strings(made: tuple[str, str]) -> None:
    pattern, text = made
    strings = needed(pattern)
    assert strings is None or any(each in folded(text) for each in strings)


@pytest.mark.parametrize("pattern", [r"\d", r"\s"])
def test_every_digit_and_every_gap_is_folded_as_the_class_is(pattern: str) -> None:
    found = {folded(match[0]) for match in re.finditer(pattern, EVERY_CHARACTER)}
    assert found == {"0" if pattern == r"\d" else " "}


def test_case_is_folded_as_python_ignores_it() -> None:
    """Every character that a written letter matches without regard to case is folded to what that letter is folded to."""
    told = {letter: needed(re.escape(letter) * 3, re.IGNORECASE) for letter in WRITTEN}
    assert sum(strings is not None for strings in told.values()) > 250
    for letter, strings in told.items():
        if strings is not None:
            alike = {match[0] for match in re.finditer(re.escape(letter), EVERY_CHARACTER, re.IGNORECASE)}
            assert letter in alike
            assert {folded(each * 3) for each in alike} == strings
