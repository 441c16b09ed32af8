import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.question import (
    EMPTY,
    MAX_QUESTION_CHARS,
    MAX_READ_CHARS,
    NO_WORDS,
    OTHER_SCRIPT,
    TOO_LONG,
    Question,
    clean,
    is_too_long,
    read_question,
)

ANY_TEXT = st.text(st.characters() | st.sampled_from("\u200b\u202e\ufeff\u0301e\n\r\t \x00\x85"), max_size=60)


@given(ANY_TEXT)
def test_cleaning_leaves_composed_visible_text(raw: str) -> None:
    text = clean(raw)
    assert unicodedata.is_normalized("NFC", text)
    assert clean(text) == text
    assert text == text.strip()
    assert "  " not in text
    assert "\n\n" not in text
    assert not [c for c in text if c != "\n" and unicodedata.category(c) in {"Cc", "Cf", "Co", "Cs", "Cn"}]


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("  How do I\task?\r\n\r\n\r\nPlease  ", "How do I ask?\nPlease"),
        ("k\u200bi\u200dl\ufeffl", "kill"),
        ("\u202eevil\u202c", "evil"),
        ("e\u200b\u0301t\u0065\u0301", "ét\u00e9"),
        ("one\x0btwo\x0cthree\x85four\u2028five\xa0six", "one two three four five six"),
        ("nul\x00bell\x07", "nulbell"),
        ("\ud800lone\udfff", "lone"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("thank you 🙂👩🏽‍⚕️", "thank you 🙂👩🏽⚕️"),
    ],
)
def test_cleaning_by_hand(raw: str, expected: str) -> None:
    assert clean(raw) == expected


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        ("", EMPTY),
        (" \n\t ", EMPTY),
        ("\u200b\u202e\ufeff", EMPTY),
        ("\x00\x1b", EMPTY),
        ("???", NO_WORDS),
        ("🙂🙂", NO_WORDS),
        ("12345", NO_WORDS),
        ("谢谢 怎么找导师", OTHER_SCRIPT),
        ("Как найти наставника?", OTHER_SCRIPT),
        ("كيف أجد مرشدا؟", OTHER_SCRIPT),
        ("How?", ""),
        ("mentor 谢谢", ""),
        ("Wie finde ich eine Mentorin für die Ärzteausbildung?", ""),
        ("<img src=x onerror=alert(1)>", ""),
    ],
)
def test_says_why_a_question_cannot_be_searched(raw: str, refusal: str) -> None:
    assert read_question(raw).refusal == refusal


def test_a_question_of_the_longest_length_is_searched() -> None:
    longest = "a" * MAX_QUESTION_CHARS
    assert read_question(longest) == Question(longest)
    assert read_question(longest + "a").refusal == TOO_LONG


@pytest.mark.parametrize("padding", ["\u200b", " ", "\n", "\u202e", "\x00"])
def test_what_nobody_sees_does_not_count(padding: str) -> None:
    assert read_question("mentor?" + padding * (MAX_QUESTION_CHARS + 1)) == Question("mentor?")
    assert not is_too_long("e\u0301" * MAX_QUESTION_CHARS)  # counted in form NFC
    assert is_too_long("e\u0301" * (MAX_QUESTION_CHARS + 1))


def test_a_sentence_that_was_pasted_again_and_again_stands_twice() -> None:
    asked = "How do I ask someone to be my mentor?"
    assert read_question(f"{asked} " * 50).text == f"{asked} {asked}"
    assert read_question(f"Dear all.\n{asked}\n{asked.upper()}\n{asked}\nThanks!").text.count("\n") == 3
    for kept in ("no no no no", "I want out. I want out. I want out.", "Is it me? Is it him? Is it them?", "... hm? ... hm?"):
        assert read_question(kept).text == kept


@pytest.mark.parametrize("raw", ["x" * 100_000, " " * 100_000, "\u200b" * 100_000, "e\u0301" * 50_000, "he " * 33_333])
def test_a_hundred_thousand_characters_are_refused_but_their_beginning_is_kept(raw: str) -> None:
    question = read_question(raw)
    assert question.refusal == TOO_LONG
    assert question.text == clean(raw[:MAX_READ_CHARS])
