"""What is filled into a text: nothing that was not said, and nothing in another's place."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.texts.filling import fill

TEMPLATE = "Dear Dr. [name], I am a [year] in [specialty] at [hospital]. Could we talk about [topic]? Dr [name], thank you."
BRACKETS = re.compile(r"\[[^\]]+\]")
LETTER = "Dear Dr. [name], the letter is due on [date].\nThank you. [Your name]\nReminder\nDear Dr. [name], it is due on [date]."


def test_brackets_are_filled_from_what_was_said_and_the_rest_stays() -> None:
    assert fill(TEMPLATE, ["I am a PGY-2 in internal medicine and want to write to Dr Okafor"]) == (
        "Dear Dr. Okafor, I am a PGY-2 in internal medicine at [hospital]. Could we talk about [topic]? Dr. Okafor, thank you."
    )


@pytest.mark.parametrize("said", ["", "an email please", "write to Dr Okafor or Dr Lee", "dr said hello"])
def test_nothing_is_guessed(said: str) -> None:
    assert fill(TEMPLATE, [said]) == TEMPLATE


def test_who_is_only_spoken_of_keeps_the_bracket() -> None:
    text = "My assigned mentor, Dr. [name], left in [month]."
    assert fill(text, ["write an email to my coordinator Janet"]) == text


def test_a_letter_is_asked_for_by_name_and_day() -> None:
    done = fill(LETTER, ["write an email to dr. nowak for a letter by 2 june. I'm Elena, PGY2"])
    assert done == (
        "Dear Dr. Nowak, the letter is due on 2 June.\nThank you. Elena\nReminder\nDear Dr. Nowak, it is due on 2 June."
    )


@pytest.mark.parametrize(
    ("place", "said", "address"),
    [
        ("Dear Dr. [name],", "write to Professor Sato", "Dear Professor Sato,"),
        ("Dear Dr. [name],", "write to Neha", "Dear Neha,"),
        ("Dear Dr. [name],", "write to my mentor Rao", "Dear Dr. Rao,"),
        ("Hi [name],", "write to Dr. Rao", "Hi Dr. Rao,"),
        ("Dear Dr. [PD],", "write to my PD Dr. Rao", "Dear Dr. Rao,"),
        ("Dear Dr. [PD],", "write to Dr. Rao", "Dear Dr. [PD],"),
        ("Dr. [name], who leads it, agrees", "write to Dr. Rao", "Dr. [name], who leads it, agrees"),
        ("I spoke with Dr. [name], and", "write to Dr. Rao", "I spoke with Dr. [name], and"),
    ],
)
def test_a_name_stands_where_somebody_is_spoken_to(place: str, said: str, address: str) -> None:
    assert fill(place, [said]) == address


def test_lines_for_others_keep_their_brackets() -> None:
    parts = "Dear Dr. [name], thanks.\nTo the coordinator\nDear [name], hello.\nTo a senior resident\nHey [name], thanks."
    assert fill(parts, ["write to my mentor Dr. Rao"]) == parts.replace("Dr. [name]", "Dr. Rao")
    assert fill(parts, ["write to the coordinator Mr. Rao"]) == parts.replace("Dr. [name]", "Mr. Rao").replace(
        "Dear [name]", "Dear Mr. Rao"
    )


@pytest.mark.parametrize(
    ("setting", "is_filled"), [("email", True), ("email to the coordinator", False), ("to your mentor", True)]
)
def test_words_for_another_are_not_addressed_to_the_mentor(setting: str, is_filled: bool) -> None:
    assert (fill("Dear Dr. [name], hello", ["write to my mentor Dr. Rao"], setting) == "Dear Dr. Rao, hello") is is_filled


@pytest.mark.parametrize(
    ("text", "said", "filled"),
    [
        ("Could we meet on [day]?", "ask if we can meet on thursday", "Could we meet on Thursday?"),
        ("Are you free on [day] or [day]?", "can we talk on Monday", "Are you free on Monday or [day]?"),
        ("Could we meet on [day]?", "we met on Thursday and it went badly", "Could we meet on [day]?"),
        ("Could we meet on [day]?", "can we talk on Monday or Tuesday", "Could we meet on [day]?"),
        ("From [day] on [day] and on [day]", "can we meet on Monday", "From [day] on [day] and on [day]"),
        ("Please answer by [date].", "I need it by 4/12", "Please answer by 4/12."),
        ("[task] by [date], [task] by [date]", "I need it by 4/12", "[task] by [date], [task] by [date]"),
        ("It is due on [date].", "one is due Friday and one is due Monday", "It is due on [date]."),
        ("A question about [topic]", "write about my sepsis abstract please", "A question about my sepsis abstract"),
        ("A question about [topic]", "write about her behaviour", "A question about [topic]"),
        ("A question about [topic]", "write about Dr. Roy", "A question about [topic]"),
        ("Your talk on [topic] helped", "write about my sepsis abstract", "Your talk on [topic] helped"),
        ("Yours, [Your name, phone]", "I'm Elena, PGY2", "Yours, Elena, [phone]"),
        ("I am a PGY[n] in [field]", "I'm a PGY-3", "I am a PGY-3 in [field]"),
    ],
)
def test_days_and_subjects_go_where_they_can_mean_but_one_thing(text: str, said: str, filled: str) -> None:
    assert fill(text, [said]) == filled


def test_only_the_wish_says_when_to_meet() -> None:
    assert fill("Could we meet on [day]?", ["give me the email", "could we meet on Friday"]) == "Could we meet on [day]?"


@pytest.mark.parametrize(
    ("said", "writer"),
    [
        ("give me an email template to ask a fellow to mentor me, I am a PGY-2", "I'm a PGY-2 resident"),
        ("Write an email to my chief resident asking for a meeting; I'm a PGY-3", "I'm a PGY-3 resident"),
        ("an email to the PGY-4 on nights, I'm in ST3", "I'm an ST3 resident"),
        ("I\u2019m an internal medicine intern, write a note to a PGY-5", "I'm an intern"),
        ("as a fellow I need a message", "I'm a fellow"),
        ("I'm a fellow resident and need a message", "I'm a [year] resident"),
        ("write an email to my PGY-3", "I'm a [year] resident"),
        ("an email to ask a fellow, a registrar or an intern", "I'm a [year] resident"),
        ("an email about a PGY-1 and a PGY-2", "I'm a [year] resident"),
    ],
)
def test_the_year_is_what_the_writer_calls_themself(said: str, writer: str) -> None:
    assert fill("I'm a [year] resident at [program]", [said]) == f"{writer} at [program]"


@pytest.mark.parametrize(
    "text",
    [
        "Dr. [someone], a [year] resident I know, is working on it",
        "This is [junior], a [year] in [specialty]",
        "I train at [program], where you finished in [year]",
    ],
)
def test_what_is_true_of_somebody_else_stays_open(text: str) -> None:
    assert fill(text, ["I'm a PGY-2 in internal medicine"]) == text
    assert fill(text, ["I'm an internal medicine intern"]) == text


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("ask for Dr. Patel's help", "Patel"),
        ("ask for Dr. Patel\u2019s help", "Patel"),
        ("a mail to Dr. O'Brien", "O'Brien"),
        ("a mail to Dr. D'Souza-Lee Smith", "D'Souza-Lee Smith"),
        ("a mail to Dr. Lee I'm an intern", "Lee"),
    ],
)
def test_a_name_ends_before_a_possessive(said: str, name: str) -> None:
    assert fill("Dear Dr. [name], thank you", [said]) == f"Dear Dr. {name}, thank you"


@given(st.text(st.characters(exclude_characters="[]"), max_size=80))
def test_whatever_is_filled_in_was_said(said: str) -> None:
    done = fill(TEMPLATE, [said])
    assert set(BRACKETS.findall(done)) <= set(BRACKETS.findall(TEMPLATE))
    assert "[hospital]" in BRACKETS.findall(done)
    filled = re.fullmatch(
        r"Dear (?:Dr\. )?(.+), I am an? (.+) in (.+) at \[hospital\]. Could we talk about (.+)\? .*", done, re.DOTALL
    )
    assert filled is not None
    assert all(value.casefold() in said.casefold() or BRACKETS.search(value) for value in filled.groups())
