"""Whether a turn in its talk wants a text, and of what kind."""

import pytest

from assistant.conversation import Conversation, Turn
from assistant.turns.asking import Asked, resolve
from assistant.turns.requests import Request
from assistant.turns.wished_text import asks_for_template, asks_to_hand_in, names_mail, wanted_text, wants_mail

ORDER = "email dr patel to ask if i can shadow her"
ADVICE = "how do i ask for a letter"


def asked(question: str, request: Request | None = None, wish: str = "") -> Asked:
    return Asked(question, Conversation(), request, wish=wish)


def talk(*questions: str) -> Conversation:
    return Conversation(tuple(Turn(question, "Quoted guidance.") for question in questions))


@pytest.mark.parametrize(
    "question",
    [
        "write me an email to a mentor",
        "do you have a template",
        "can you draft a message asking her to meet",
        "I need a sample agenda",
        "example email for a thank-you",
        "write an apology to my mentor",
        "draft a polite no to my PI",
        "compose a reply to the student",
    ],
)
def test_a_wish_for_a_text_is_recognised(question: str) -> None:
    assert asks_for_template(asked(question))


@pytest.mark.parametrize(
    "question", ["how do I find a mentor", "my mentor never answers", "should we meet by video", "I want an apology from her"]
)
def test_a_question_for_advice_is_none(question: str) -> None:
    assert not asks_for_template(asked(question))
    assert asks_for_template(asked(question, Request.WORDS))


@pytest.mark.parametrize(
    ("wish", "is_mail"),
    [("give me the email", True), ("write it for me", True), ("what do I text her", True), ("what do I say", False)],
)
def test_a_text_to_send_is_told_from_words_to_speak(wish: str, is_mail: bool) -> None:
    assert wants_mail(asked("How do I ask?", Request.WORDS, wish)) is is_mail


@pytest.mark.parametrize(("question", "is_mail"), [("write me an email to her", True), ("draft an agenda for us", False)])
def test_an_agenda_is_no_mail(question: str, is_mail: bool) -> None:
    assert wants_mail(asked(question)) is is_mail


@pytest.mark.parametrize("wish", ["write it for me", "can you draft that please", "type it up", "write that to her"])
def test_write_it_for_me_is_the_wish_for_words(wish: str) -> None:
    found = resolve(Conversation((Turn("How do I end a mentorship?", "Kindly."),)), wish)
    assert (found.request, found.question, found.wish) == (Request.WORDS, "How do I end a mentorship?", wish)


@pytest.mark.parametrize(
    ("question", "is_handed_in"),
    [
        ("How do I write a good reflection?", True),
        ("I am writing my personal statement", True),
        ("How do I end a mentorship?", False),
        ("My mentor took my name off a paper", False),
    ],
)
def test_write_it_for_me_is_declined_where_it_is_handed_in(question: str, is_handed_in: bool) -> None:
    assert asks_to_hand_in(asked(question, Request.WORDS, "write it for me")) is is_handed_in
    assert not asks_to_hand_in(asked(question, Request.WORDS, "what do I say"))


@pytest.mark.parametrize(
    ("said", "is_short"),
    [
        ("friday", False),
        ("3 pm", False),
        ("no, dr kim not dr lee", False),
        ("sign it Maya", False),
        ("and by text?", True),
        ("shorter pls", True),
        ("text version", True),
        ("in an email instead", False),
        ("say Tuesday instead", False),
        ("what about next monday", False),
        ("her name is Dr. Okafor", False),
        ("push it to the 4th of may", False),
        ("as a whatsapp", True),
        ("2 lines", True),
    ],
)
def test_what_is_said_of_a_text_is_about_that_text(said: str, is_short: bool) -> None:
    found = resolve(talk(ORDER), said)
    assert (found.question, found.request, found.is_short) == (ORDER, Request.DETAIL, is_short)
    assert wanted_text(found) == ORDER
    assert asks_for_template(found)


def test_what_was_said_of_a_text_before_is_kept() -> None:
    found = resolve(talk(ORDER, "friday", "shorter"), "sign it Maya")
    assert (found.wish, found.is_short) == ("sign it Maya. shorter. friday", True)
    assert not resolve(talk(ORDER, "shorter"), "as an email").is_short


def test_words_given_after_advice_take_details_too() -> None:
    found = resolve(talk(ADVICE, "can u write it", "shorter"), "dr lee")
    assert (found.question, found.request, found.is_short) == (ADVICE, Request.WORDS, True)


@pytest.mark.parametrize(
    ("said", "request_"),
    [
        ("friday", Request.WHEN),
        ("by text?", None),
        ("dr kim", None),
        ("by email", Request.WORDS),
        ("shorter", Request.SHORTER),
        ("sign it Maya", Request.EDIT),
    ],
)
def test_without_a_text_nothing_can_be_said_of_one(said: str, request_: Request | None) -> None:
    assert resolve(talk(ADVICE), said).request is request_


@pytest.mark.parametrize(
    "said", ["is friday too soon", "what if he says no", "may i call instead", "i'm sad", "tonight", "and my pd"]
)
def test_a_question_after_a_text_is_none_of_its_details(said: str) -> None:
    assert resolve(talk(ORDER), said).request is not Request.DETAIL


def test_a_first_message_is_no_wish_about_an_answer() -> None:
    found = resolve(talk("need to cancel tomorrow post call, text my mentor"), "shorter")
    assert found.question == "need to cancel tomorrow post call, text my mentor"


def test_one_of_several_matters_may_be_a_text() -> None:
    listed = asked("two things: a thank-you note for my mentor, and how do i switch to another program")
    assert asks_for_template(listed)
    assert wants_mail(listed)
    assert not asks_for_template(asked("two things: how do i thank my mentor, and how do i switch to another program"))


def test_only_a_wish_that_names_mail_needs_words_that_can_be_sent() -> None:
    assert names_mail(asked(ADVICE, Request.WORDS, "email"))
    assert not names_mail(asked(ADVICE, Request.WORDS, "what do i say"))
