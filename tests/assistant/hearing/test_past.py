"""Danger that is told as past is heard as past, and what comes back, is recent or is only half told is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.hearing.danger import danger
from assistant.hearing.dangers import Danger
from assistant.hearing.past import (
    comes_back,
    follows_the_dead,
    is_bereaved,
    tells_of_attempt,
    without_completed,
    without_others_past,
    without_own_past,
)
from corpus.routes import Route, load_examples

OVER = [
    "I used to be suicidal two years ago, should I tell my mentor",
    "I was suicidal in med school, do I disclose in my application",
    "I had suicidal thoughts as an intern, that's behind me, is it safe to tell my PD",
    "I overdosed when I was 19. Should I mention it in my personal statement?",
    "I was hospitalized for suicidal ideation in 2018 and have been stable since",
    "back in intern year I wanted to die, I got treatment and I'm good now",
    "my past suicide attempt is in my records, will occupational health tell my PD",
    "I used to self-harm in high school",
    "at 22 i nearly jumped, am well since",
    "I used to want to die every night of intern year, not any more",
    "I planned to kill myself years ago. Therapy saved me",
]
PRESENT = [
    "I attempted in med school and the thoughts are coming back",
    "I was suicidal two years ago and it's happening again",
    "used to be suicidal, and last night I counted my pills",
    "I was admitted for an attempt in college and I feel the same way tonight",
    "Three years ago I planned to end my life and I wish I'd gone through with it",
    "I've been suicidal since medical school",
    "I attempted three weeks ago, I'm fine",
    "I tried to kill myself last weekend",
    "I struggled with suicidal ideation in 2019 and it has returned",
    "I want to die and I'm not better than in college",
]


@pytest.mark.parametrize("text", OVER)
def test_what_is_over_is_taken_out(text: str) -> None:
    left = without_own_past(text)
    assert left != text
    assert "suicid" not in left
    assert danger(text) is not Danger.SELF


@pytest.mark.parametrize("text", PRESENT)
def test_what_is_there_or_comes_back_stays_as_it_is_said(text: str) -> None:
    assert without_own_past(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "I attempted suicide in med school and the thoughts are coming back",
        "I tried to kill myself last year, wish it had worked",
        "I struggled with suicidal ideation in 2019 and it has returned",
        "had thoughts of killing myself as a student, they're back",
    ],
)
def test_danger_that_comes_back_gets_the_card_by_the_words_alone(text: str) -> None:
    assert comes_back(text)
    assert danger(text) is Danger.SELF


@pytest.mark.parametrize("told", ["my co-resident killed herself in May", "our chief died by suicide", "he took his own life"])
def test_a_suicide_that_has_happened_is_a_death(told: str) -> None:
    assert is_bereaved(told)
    assert "died" in without_completed(told)
    assert "suicide" not in without_completed(told)


@pytest.mark.parametrize(
    "told",
    [
        "she almost killed herself",
        "he asked what if he killed himself",
        "she would have killed herself",
        "he said he killed himself",
    ],
)
def test_one_that_has_not_or_that_nobody_knows_of_stays(told: str) -> None:
    assert not is_bereaved(told)
    assert without_completed(told) == told


@pytest.mark.parametrize(
    "text",
    ["my dad killed himself last year and I want to do the same", "my friend killed herself and I want to join her"],
)
def test_who_would_follow_the_dead_gets_the_card(text: str) -> None:
    assert follows_the_dead(text)
    assert danger(text) is Danger.SELF


@pytest.mark.parametrize(
    "text",
    [
        "my dad killed himself last year and my mentor doesn't know",
        "our chief died by suicide, may I join them on Monday at the memorial",
        "I want to join her lab",
    ],
)
def test_who_mourns_does_not_follow(text: str) -> None:
    assert not follows_the_dead(text)


@pytest.mark.parametrize(
    "text",
    [
        "my wife tried to kill herself in the spring, she is home and recovering, how do I ask for fewer nights",
        "my sister overdosed two weeks ago, she's in hospital and safe, how do I tell my program",
        "my fiance overdosed in May, he's in rehab and doing well",
        "a resident I supervise made a suicide attempt last year, she's well and back",
    ],
)
def test_who_is_looked_after_is_no_emergency(text: str) -> None:
    assert without_others_past(text) != text
    assert danger(text) is not Danger.OTHER


@pytest.mark.parametrize(
    "text",
    [
        "my co-resident tried to kill herself last week and nobody knows",
        "my wife tried to kill herself in the spring, she is safe for now",
        "my friend tried to kill himself and is home, but he wishes it had worked",
        "my friend tried to kill himself, he's in hospital, and now he texted goodbye and is not answering",
    ],
)
def test_who_may_not_be_is_one(text: str) -> None:
    assert danger(text) is Danger.OTHER


def test_an_attempt_in_that_word_alone_is_asked_about() -> None:
    assert tells_of_attempt("my husband attempted last month, how do I ask for leave")
    assert danger("my husband attempted last month, how do I ask for leave") is Danger.POSSIBLE
    assert not tells_of_attempt("my mentee attempted the boards last month")
    assert not tells_of_attempt("my co-resident attempted a central line")


def test_no_ordinary_example_comes_back_or_follows() -> None:
    heard = [example.route for example in load_examples() if comes_back(example.text) or follows_the_dead(example.text)]
    assert Route.ORDINARY not in heard


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(without_own_past(text) + without_others_past(text), str)


def test_another_who_wishes_it_had_worked_is_the_one_in_danger() -> None:
    assert danger("my co-resident took an overdose in May and wishes it had worked") is Danger.OTHER
