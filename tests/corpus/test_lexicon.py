"""The words of residency: what short forms stand for, and how a question becomes weighted terms."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.lexicon import EXPANSION_WEIGHT, STOP_WORDS, Abbreviation, Analyser, Lexicon

SHIPPED = Lexicon.load()
OWN = Lexicon(
    (Abbreviation("PD", ("program director", "panel discussion"), False), Abbreviation("OR", ("operating room",), True)),
    {"u": "you", "n": "and", "w/": "with", "w/o": "without"},
)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("can I ask my PD", "can I ask my program director"),
        ("can i ask my pd?", "can i ask my program director?"),
        ("as a PGY2 resident", "as a second year resident resident"),
        ("as a pgy-2", "as a second year resident"),
        ("need a LOR", "need a letter of recommendation"),
        ("need 3 LORs by then", "need 3 letter of recommendation by then"),
        ("do u mentor n teach", "do you mentor and teach"),
        ("my PD’s answer", "my program director answer"),
        ("PD/IMG", "program director/international medical graduate"),
        ("talk w/ her", "talk with her"),
        ("talk w/o her", "talk without her"),
        ("tell me more", "tell me more"),
    ],
)
def test_a_question_is_written_out(text: str, written: str) -> None:
    assert SHIPPED.written_out(text) == written


@pytest.mark.parametrize(("token", "long"), [("OR", "operating room"), ("DO", "osteopathic physician"), ("ED", "emergency")])
def test_an_exact_entry_counts_only_as_written(token: str, long: str) -> None:
    assert SHIPPED.long_forms(token)[0].startswith(long)
    assert SHIPPED.long_forms(token.lower()) == SHIPPED.long_forms(token.title()) == ()


@pytest.mark.parametrize("token", ["PD", "pd", "Pd", "PDs", "pds", "PD's", "PD’s", "P-D"])
def test_other_entries_count_in_any_case_plural_or_possessive(token: str) -> None:
    assert OWN.long_forms(token) == ("program director", "panel discussion")


@pytest.mark.parametrize("token", ["mentor", "s", "", "'s", "PDx", "or", "ors"])
def test_a_plain_word_stands_for_nothing_else(token: str) -> None:
    assert OWN.long_forms(token) == ()


def test_plain_text_is_left_as_it_is() -> None:
    text = "I want a mentor, or two; who'd help? (24/7, new/old, co-resident)"
    assert OWN.written_out(text) == text


@given(st.text())
def test_a_lexicon_without_entries_changes_no_text(text: str) -> None:
    assert Lexicon((), {}).written_out(text) == text


def test_typed_words_weigh_more_than_what_they_stand_for() -> None:
    weighted = Analyser(OWN).weighted_terms("Does u PD mentor in the OR?")
    assert weighted == {1.0: ["u", "pd", "mentor"], EXPANSION_WEIGHT: ["director", "discuss", "oper", "panel", "program", "room"]}
    assert 0 < EXPANSION_WEIGHT < 1


SHOUTED = (
    "WHAT DO I DO IF SHE IS OUT",
    "HOW DO I ASK MY PD FOR A LOR",
    "I HATE IT OR I LOVE IT",
    "THEY SENT ME TO HR IN THE ER",
    "PGY2 AND LOST",
)


@pytest.mark.parametrize("text", SHOUTED)
def test_shouted_text_is_read_as_in_small_letters(text: str) -> None:
    assert SHIPPED.written_out(text).casefold() == SHIPPED.written_out(text.lower()).casefold()
    assert Analyser(SHIPPED).weighted_terms(text) == Analyser(SHIPPED).weighted_terms(text.lower())
    assert f"{SHIPPED.written_out(text)}. is he?" == SHIPPED.written_out(f"{text}. is he?"), "beside other text too"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a DO in the OR", "a osteopathic physician in the operating room"),
        ("MD/DO", "medical doctor/osteopathic physician"),
        ("US DO programs", "US osteopathic physician programs"),
        ("the VA OR", "the VA operating room"),
        ("I am in EM", "I am in emergency medicine"),
        ("HR", "human resources"),
    ],
)
def test_abbreviations_beside_each_other_are_not_shouted(text: str, written: str) -> None:
    assert SHIPPED.written_out(text) == written


def test_a_long_form_that_was_typed_too_is_not_counted_again() -> None:
    weighted = Analyser(OWN).weighted_terms("my PD, the program director")
    assert weighted == {1.0: ["pd", "program", "director"], EXPANSION_WEIGHT: ["discuss", "panel"]}


@given(st.text())
def test_typed_terms_are_those_of_a_passage_and_added_ones_are_new(text: str) -> None:
    analyser = Analyser(SHIPPED)
    weighted = analyser.weighted_terms(text)
    assert weighted[1.0] == analyser.terms(text)
    assert not set(weighted[1.0]) & set(weighted[EXPANSION_WEIGHT])


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Mentors mentoring mentored", ["mentor", "mentor", "mentor"]),
        ("The mentor of my mentor", ["mentor", "mentor"]),
        ("A mentor’s LETTER, a mentor's letter", ["mentor", "letter", "mentor", "letter"]),
        ("mentor/mentee and/or co-resident", ["mentor", "mente", "co", "resid"]),
        ("M&M at 7", ["m&m", "7"]),
        ("snake_case", ["snake", "case"]),
        ("", []),
    ],
)
def test_text_becomes_stems_without_stop_words(text: str, terms: list[str]) -> None:
    assert Analyser(OWN).terms(text) == terms


def test_stop_words_alone_leave_nothing() -> None:
    assert Analyser(OWN).terms(" ".join(STOP_WORDS)) == []


def test_a_file_without_a_long_form_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lexicon.toml"
    path.write_text('[[abbreviations]]\nshort = "PD"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"lexicon\.toml: every \[\[abbreviations\]\] needs short .*; missing 'long'"):
        Lexicon.load(path)


def test_a_file_may_have_no_typing(tmp_path: Path) -> None:
    path = tmp_path / "lexicon.toml"
    path.write_text('[[abbreviations]]\nshort = "PD"\nlong = ["program director"]\n', encoding="utf-8")
    assert Lexicon.load(path).written_out("u PD") == "u program director"
