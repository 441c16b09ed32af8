import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.smalltalk import HELLO, MAX_SOCIAL_CHARS, THANKS, small_talk


@pytest.mark.parametrize("text", ["hi", "Hello!", "hey there", "good morning", "Hi again."])
def test_a_greeting_is_returned(text: str) -> None:
    assert small_talk(text) == HELLO


@pytest.mark.parametrize(
    "text",
    ["thanks", "Thank you so much!", "ok great, thanks", "ty!!", "that helps", "perfect, got it", "thanks, good night", "thx u"],
)
def test_thanks_are_returned(text: str) -> None:
    assert small_talk(text) == THANKS


@pytest.mark.parametrize(
    "text",
    [
        "thanks, but my mentor left",
        "hello, how do I find a mentor",
        "how do I thank my mentor",
        "goodbye forever, I want to die",
        "ok so she said no",
        "help",
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
