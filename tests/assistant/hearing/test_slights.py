"""A nickname, a like or a sharp word to a nurse is no mistreatment of the writer; beside graver words it stays one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.hearing.slights import MOST_WORDS, is_slight
from corpus.routes import Route, load_examples

SLIGHTS = [
    "my classmate called me a tattletale",
    "the other interns call me the snitch",
    "I got called a gunner at lunch",
    "she thinks I'm a control freak",
    "my chair follows me on instagram",
    "the chief liked my post",
    "attending found my tiktok",
    "our surgeon snapped at the scrub nurse and I stood there",
    "he was rude to a pharmacist on the phone, do I say something",
    "the fellow hung up on the lab",
    "do I have to tell the PD about my mentee",
    "should I report my intern if he's late",
]
GRAVER = [
    "my classmate called me a snitch and shoved me",
    "they call me the monkey",
    "the interns call me the snitch since I reported the chief",
    "my chair follows me on instagram and asks what I wear",
    "the chief liked my post and texts me at midnight",
    "my attending follows me on instagram, I blocked him and he made a fake account",
    "our surgeon screamed at the scrub nurse and threw the tray",
    "he yelled a slur at a nurse",
    "he's rude to the nurses, always the black ones",
    "the attending yells at me in front of a nurse every day",
    "do I have to tell the PD that my mentee was groped",
    "should I report my intern, he wants to die",
    "is he allowed to yell at me",
]


@pytest.mark.parametrize("text", SLIGHTS)
def test_a_slight_is_heard_as_one(text: str) -> None:
    assert is_slight(text)


@pytest.mark.parametrize("text", GRAVER)
def test_beside_graver_words_it_is_none(text: str) -> None:
    assert not is_slight(text)


def test_a_long_story_is_left_to_the_classifier() -> None:
    assert not is_slight("my classmate called me a tattletale " + "and we talked " * MOST_WORDS)


def test_no_example_of_mistreatment_or_danger_is_a_slight() -> None:
    alarming = (Route.SUPPORT, Route.CRISIS, Route.CRISIS_POSSIBLE, Route.CRISIS_OTHER)
    assert [example.text for example in load_examples() if example.route in alarming and is_slight(example.text)] == []


@given(st.text(max_size=300))
def test_any_text_can_be_heard(text: str) -> None:
    assert is_slight(text) in (True, False)
