"""A help line's number typed alone, and the wish that somebody be called."""

import pytest

from assistant.conversation import Conversation, Turn
from assistant.hearing.dangers import Danger
from assistant.hearing.help_wanted import wants_call, wants_line
from assistant.listening import hear
from assistant.question import NO_WORDS, read_question
from assistant.replies.openings import SELF_QUESTIONS
from assistant.replies.urgent import MENACED_OPENINGS


@pytest.mark.parametrize(
    "text",
    [
        "988",
        "9-8-8",
        "call 988",
        "988 in canada?",
        "999 please",
        "text 988",
        "116 123",
        "should i call 988",
        "3114",
        "llamar al 024",
        "911!!",
    ],
)
def test_the_number_of_a_line_is_heard(text: str) -> None:
    assert wants_line(text)
    assert hear(text, Conversation()) is Danger.SELF
    assert read_question(text).refusal == ""


@pytest.mark.parametrize(
    "text",
    [
        "i called 988 about my friend, do i tell my chief",
        "my pager number is 988",
        "988 patients on the list",
        "12",
        "15",
        "143",
        "step 2 score 240",
        "can my program see that i called 988?",
        "call my mentor",
    ],
)
def test_other_numbers_and_questions_about_a_line_are_not(text: str) -> None:
    assert not wants_line(text)


def test_digits_that_are_no_line_still_hold_no_words() -> None:
    assert read_question("12345").refusal == NO_WORDS


@pytest.mark.parametrize(
    "text",
    [
        "can you call someone for me",
        "could you call someone for me please",
        "can u call 911",
        "please can you send help",
        "can somebody call my mom for me",
        "will you call an ambulance",
    ],
)
def test_who_wants_somebody_called_may_be_in_danger(text: str) -> None:
    assert wants_call(text)
    assert hear(text, Conversation()) is Danger.POSSIBLE


@pytest.mark.parametrize(
    "text",
    [
        "can you call my chief for me",
        "can you send me an email for my mentor",
        "can someone call me by my name",
        "can you get help with my paper",
        "should i call someone about my mentee",
    ],
)
def test_what_is_wanted_of_a_colleague_is_no_call_for_help(text: str) -> None:
    assert not wants_call(text)


@pytest.mark.parametrize("opening", [SELF_QUESTIONS[0], MENACED_OPENINGS[0]])
@pytest.mark.parametrize("text", ["988", "can you call someone for me"])
def test_after_an_alarm_they_are_replies_to_it(text: str, opening: str) -> None:
    assert hear(text, Conversation((Turn("?", opening),))) is None
