"""What a turn asks in its talk: which of the questions before it a wish, or a message without a subject, is about."""

import pytest

from assistant.asking import resolve, subject
from assistant.conversation import Conversation, Turn
from assistant.requests import Request

FIRST = "how do i ask for a letter"


def talk(*questions: str) -> Conversation:
    return Conversation(tuple(Turn(question, "Quoted guidance.") for question in questions))


@pytest.mark.parametrize(
    "between", [("how long?",), ("where", "is that normal"), ("when do i tell him",), ("in person?", "who else")]
)
def test_words_are_for_the_last_question_that_names_a_subject(between: tuple[str, ...]) -> None:
    asked = resolve(talk(FIRST, *between), "what do i say")
    assert (asked.question, asked.request) == (FIRST, Request.WORDS)


@pytest.mark.parametrize("between", ["and if she says no?", "what if he is mad", "my PD left in May", "even if he is my boss"])
def test_what_adds_something_is_what_words_are_for(between: str) -> None:
    asked = resolve(talk(FIRST, between), "what do i say")
    assert (asked.question, asked.request) == (between, Request.WORDS)


@pytest.mark.parametrize("form", ["template?", "email?", "Draft", "a message", "example email?", "the template", "sample"])
def test_the_name_of_a_text_behind_a_question_asks_for_its_words(form: str) -> None:
    asked = resolve(talk(FIRST), form)
    assert (asked.question, asked.request) == (FIRST, Request.WORDS)


@pytest.mark.parametrize("noun", ["Deadline?", "letter?", "burnout", "phone?", "sponsor"])
def test_another_noun_stays_a_question(noun: str) -> None:
    asked = resolve(talk(FIRST), noun)
    assert (asked.question, asked.request) == (noun, None)


def test_the_subject_of_a_talk_is_not_lost_behind_questions_that_name_none() -> None:
    assert subject(talk(FIRST, "where", "how long", "and then?", "when is best")) == f"when is best {FIRST}"
    assert subject(talk("my mentor left", FIRST, "i need it by June", "how early")) == f"how early i need it by June {FIRST}"
    assert subject(talk("where", "how long")) == "how long"
    assert subject(Conversation()) == ""


@pytest.mark.parametrize(
    ("before", "said", "question"),
    [
        ("im pregnant, when do i tell my mentor", "and my pd", "and im pregnant, when do i tell my pd"),
        ("can I show my mentor my evaluation", "what about the chief?", "and can I show the chief my evaluation"),
        ("should my attending know", "and my co-resident?", "and should my co-resident know"),
        ("how do i thank my mentor", "ok and a chief resident?", "and how do i thank a chief resident"),
    ],
)
def test_a_question_may_be_asked_of_somebody_else(before: str, said: str, question: str) -> None:
    assert resolve(talk(before), said).question == question
    assert resolve(talk(before, "thanks"), said).question == question


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("how do i end it", "and my mentor?"),
        ("when do i tell my mentor", "and my mentor?"),
        ("when do i tell my mentor", "and my pd said no"),
        ("when do i tell my mentor", "my pd"),
        ("does my mentor's boss know", "and my mentor's wife"),
    ],
)
def test_any_other_turn_stays_as_it_was_said(before: str, said: str) -> None:
    assert resolve(talk(before), said).question == said
