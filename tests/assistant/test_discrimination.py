"""Discrimination told outright is heard by the words alone; advice, one's own telling, lessons and other reasons are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.discrimination import discrimination
from corpus.routes import Route, load_examples

TOLD = [
    "An attending said mothers should stay at home",
    "our chair says foreign doctors can't think for themselves",
    "Dr. Moss keeps saying women are too emotional for trauma",
    "my co-resident told the entire class that I'm bisexual",
    "the chief outed me at sign-out",
    "he says my accent makes me sound slow",
    "the nurses mock my accent",
    "they made fun of my turban",
    "I was dropped from the team because I'm Black",
    "they refused to hire me because of my disability",
    "I got sidelined because I am pregnant",
]
NOT_TOLD = [
    "my mentor told me women need sponsors",
    "my mentor says IMGs can't apply here before June, is that so",
    "I told everyone I'm gay and it went well",
    "cried after telling my PD I'm pregnant",
    "how do I tell my program director I'm pregnant",
    "I was passed over because I am too junior",
    "I was rejected because my scores were low",
    "I want to work on my accent",
    "a workshop on why they mock my accent",
    "she said my talk makes me sound confident",
    "should women in surgery find women mentors",
]
MOST_ORDINARY = 12  # of some 37,000; the few are told with a shrug, or are about discrimination after all
LEAST_SUPPORT = 12


@pytest.mark.parametrize("text", TOLD)
def test_discrimination_told_outright_is_heard(text: str) -> None:
    assert discrimination(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_only_sounds_like_it_is_not(text: str) -> None:
    assert not discrimination(text)


def test_hardly_an_ordinary_example_is_taken_for_discrimination() -> None:
    heard = [example.route for example in load_examples() if discrimination(example.text)]
    assert heard.count(Route.ORDINARY) <= MOST_ORDINARY
    assert heard.count(Route.SUPPORT) >= LEAST_SUPPORT


@given(st.text(max_size=300))
def test_any_text_can_be_heard(text: str) -> None:
    assert discrimination(text) in (True, False)
