"""Discrimination told outright is heard by the words alone; advice, one's own telling, lessons and other reasons are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.hearing.discrimination import discrimination
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
    "told me I'm too old at 45",
    "faculty told me 47 is too late and that I'm too old to be a surgeon",
    "my chair said at your age you should be winding down",
    "she won't let me present because of my accent",
    "I got marked down because of my accent",
    "my attending asked if I plan to get pregnant before giving me the spot",
    "the interviewer wanted to know if I'm planning on having kids soon",
    "my mentor said people like me don't make it in surgery",
    "a consultant told me doctors like me should go back",
    "PD said pregnant residents are a burden to the program",
    "my PD told me no one wants a disabled surgeon",
    "my senior uses the n word around me",
    "she makes racist jokes at lunch",
    "chief calls me the token Mexican",
    "they say I was only matched because I'm a black woman",
    "he told me to remove my turban or leave the OR",
    "they found out I'm lesbian and suddenly nobody invites me",
    "once he heard that I'm pregnant, the next day I was taken off the case",
    "I told my chief in confidence and now they call me crazy",
    "as the only Black fellow security always asks for my badge",
    "someone hung a noose over the lockers",
    "there is a swastika on my locker",
    "my attending told me to go back to my country",
    "she said I should go back to where I came from",
    "the consultant called our intern the n word",
    "everybody was invited except the two Muslim residents",
    "the good cases go to the white residents",
    "my chief told everyone about my abortion",
    "she outed my epilepsy at sign-out",
    "he won't let me leave for dialysis",
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
    "am I too old at 50 to start a fellowship",
    "told me I'm too old-fashioned in my notes",
    "because of my accent patients ask me to repeat",
    "PD asked whether I plan on fellowship",
    "my mentor asked when I'm going to submit the paper",
    "people like me from small schools, how do we find sponsors",
    "he took me off the case because I was late",
    "she won't let me present because I am not ready",
    "my mentor told me people like him get the grants",
    "my mentor calls me the token optimist",
    "she found out I'm pregnant and now we plan my leave",
    "my mentor heard I'm an IMG and suddenly has a lot of advice",
    "I told my mentor in confidence that I'm leaving, what now",
    "I'm the only woman in my year and people always ask me to mentor",
    "an exhibit on the swastika in our museum",
    "my mentor said I should go back to my country for the visa stamp",
    "everybody was invited except the two new residents",
    "the good cases go to the fellows",
    "my chief told everyone about my award",
    "he won't let me leave early for the retreat",
    "the patient won't let me take her to dialysis",
]
MOST_ORDINARY = 12  # of some 37,000; the few are told with a shrug, or are about discrimination after all
LEAST_SUPPORT = 40


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
