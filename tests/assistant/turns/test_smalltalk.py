import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.turns.smalltalk import ABOUT, ASK, HELLO, KEPT, MAX_SOCIAL_CHARS, THANKS, small_talk


@pytest.mark.parametrize("text", ["hi", "Hello!", "hey there", "good morning", "Hi again."])
def test_a_greeting_is_returned(text: str) -> None:
    assert small_talk(text) == HELLO


@pytest.mark.parametrize(
    "text",
    [
        "thanks",
        "Thank you so much!",
        "ok great, thanks",
        "ty!!",
        "that helps",
        "perfect, got it",
        "thanks, good night",
        "thx u",
        "thanks doc",
        "cheers mate",
    ],
)
def test_thanks_are_returned(text: str) -> None:
    assert small_talk(text) == THANKS


@pytest.mark.parametrize(
    "text",
    [
        "help",
        "help pls",
        "who are you?",
        "are you a real person",
        "is this a bot?",
        "what can you do",
        "hi, what is this?",
        "who made this and where do your answers come from",
    ],
)
def test_who_asks_what_this_is_is_told(text: str) -> None:
    assert small_talk(text) == ABOUT


@pytest.mark.parametrize(
    "text",
    [
        "does my program see this",
        "can my PD read this chat?",
        "is this chat confidential",
        "do you save this?",
        "who can see what I type here",
        "do you save what i type here / can my program see this",
    ],
)
def test_who_asks_what_is_kept_is_told(text: str) -> None:
    assert small_talk(text) == KEPT


@pytest.mark.parametrize(
    "text",
    [
        "thanks, but my mentor left",
        "hello, how do I find a mentor",
        "how do I thank my mentor",
        "goodbye forever, I want to die",
        "ok so she said no",
        "help me tell my mentor no",
        "who are you supposed to ask",
        "does my program see me as a problem",
        "is my mentor a real person or what",
        "what do you do when a mentor leaves",
        "no",
        "",
        "thank you note",
        "hi " * MAX_SOCIAL_CHARS,
    ],
)
def test_anything_more_is_a_question(text: str) -> None:
    assert small_talk(text) is None


@given(st.text(st.characters(), max_size=200))
def test_no_text_raises(text: str) -> None:
    assert small_talk(text) in (None, HELLO, THANKS)


@pytest.mark.parametrize(
    "text",
    [
        "thx 4 that. also 2 more q",
        "i have another question",
        "can i ask you something else?",
        "quick question",
        "ok great, one more thing",
        "new topic",
        "hey, got a random q",
        "thanks! can i ask something",
        "wait, i have a few more questions",
        "sorry, another thing",
        "mind if i ask you something",
        "may i ask 2 things",
    ],
)
def test_a_question_that_is_only_announced_is_waited_for(text: str) -> None:
    assert small_talk(text) == ASK


@pytest.mark.parametrize(
    "text",
    [
        "another question about letters",
        "one more thing: how do i end it",
        "something else happened",
        "anything else",
        "can i ask him",
        "can i ask my chief something",
        "questions",
        "letters",
        "i have something to confess",
    ],
)
def test_a_question_that_follows_is_not(text: str) -> None:
    assert small_talk(text) is None


def test_good_night_may_be_two_letters() -> None:
    assert small_talk("ok thanks gn") == THANKS


@pytest.mark.parametrize(
    "text",
    [
        "are you going to tell my program",
        "will you report me to my program?",
        "do you tell my PD what i ask",
        "is this anonymous",
        "will you tell anyone about this",
        "do you report what i write",
        "are you going to report me",
        "does my hospital see what i ask",
        "can you tell my attending what i said?",
        "who will see this",
    ],
)
def test_whom_the_assistant_tells_is_said(text: str) -> None:
    assert small_talk(text) == KEPT


@pytest.mark.parametrize(
    "text",
    [
        "will my mentor tell my program director what I said?",
        "how anonymous is an anonymous report",
        "who sees my anonymous report",
        "are you going to tell me how to write a letter",
        "can you tell my mentor's mood from his emails",
        "do I have to report my mentor to the program",
    ],
)
def test_whom_others_tell_is_a_question(text: str) -> None:
    assert small_talk(text) is None
