import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.turns.told import noted, tells_grade, tells_of_another, tells_place, tells_time

PLACES = ["I live in Melbourne", "in Toronto", "Dublin", "I'm in the UK", "I work in Glasgow now", "PGY-2 here, in Boston"]
GRADES = ["I'm a resident", "I\u2019m an intern", "i am a second year surgery resident", "im a pgy2", "I'm an attending btw"]


TIMES = [
    "yesterday",
    "since march",
    "until March 3",
    "it was last night",
    "for 2 years now",
    "three times in a row",
    "by Friday",
    "6 months",
    "this morning on rounds",
    "about a year ago",
    "every time",
    "it\u2019s been two weeks",
]


@pytest.mark.parametrize("text", TIMES)
def test_a_turn_that_only_says_when(text: str) -> None:
    assert tells_time(text)
    assert not tells_place(text)
    assert not tells_grade(text)


@pytest.mark.parametrize(
    "text",
    [
        "tomorrow?",
        "good morning",
        "rotation",
        "how many weeks",
        "my last shift",
        "two mentors",
        "next",
        "the",
        "every day I cry",
        "",
    ],
)
def test_what_asks_or_names_a_thing_tells_no_time(text: str) -> None:
    assert not tells_time(text)


@pytest.mark.parametrize("text", PLACES)
def test_a_turn_that_only_says_where_one_is(text: str) -> None:
    assert tells_place(text)


@pytest.mark.parametrize("text", GRADES)
def test_a_turn_that_only_says_what_one_is(text: str) -> None:
    assert tells_grade(text)
    assert not tells_place(text)


@pytest.mark.parametrize(
    "text",
    [
        "Melbourne or Sydney?",
        "I'm not safe in Boston",
        "I hate it in Texas",
        "my mentor is in Chicago",
        "moving to Toronto",
        "is it the same in Ireland?",
        "no mentor in Boston",
        "I'm in trouble",
        "I'm in love with a resident",
        "I'm a bad resident",
        "I'm a resident with no mentor",
        "what about residents",
        "resident",
        "and for an intern?",
        "as a resident, how do I ask",
        "I'm a resident " + "now " * 12,
        "",
    ],
)
def test_who_says_more_or_asks_only_tells_nothing(text: str) -> None:
    assert not tells_place(text)
    assert not tells_grade(text)


@given(st.text(max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    assert tells_place(text) in (True, False)
    assert tells_grade(text) in (True, False)


@pytest.mark.parametrize("region", ["us", "ca", "uk", "ie", "au", "nz", "in", "any"])
def test_the_line_names_a_country_whose_numbers_there_are(region: str) -> None:
    assert ("your own emergency number" in noted(region, is_place=True)) is (region == "any")
    assert noted(region, is_place=False) == noted("us", is_place=False)


OTHERS = [
    "he's a surgeon",
    "she\u2019s really senior",
    "they're in another city",
    "hes new to the country",
    "she's an anesthesiologist",
    "hes the program director",
    "they are both really junior",
    "he's like 70",
    "he is at another hospital tho",
    "shes a great teacher though",
    "oh and she's the vice chair",
    "they're in chicago",
    "honestly he's a super nice guy",
    "she's full time research",
    "he's one of the chiefs",
    "well she's a new attending",
    "he's my clinic preceptor",
    "thing is she's in a different department",
]


@pytest.mark.parametrize("text", OTHERS)
def test_a_turn_that_only_says_what_somebody_else_is(text: str) -> None:
    assert tells_of_another(text)
    assert not tells_grade(text)


@pytest.mark.parametrize(
    "text",
    [
        "she is racist",
        "he yelled at me",
        "he's leaving",
        "she's married and flirting with me",
        "he's cruel",
        "he's in love with me",
        "he's hitting on a nurse",
        "she's old and forgets things",
        "is he a surgeon?",
        "he's a surgeon?",
        "they're against me",
        "he's not a doctor",
        "she's sick",
        "she's on leave",
        "he's new and he scares me",
        "he was a surgeon who hit me",
        "he's outside my house",
        "he's here",
        "she's on drugs",
        "he's drunk",
        "he's like that with everyone",
        "he's a surgeon and he threatens me",
        "surgeon",
        "she's",
        "",
    ],
)
def test_what_somebody_does_or_suffers_is_more_than_what_they_are(text: str) -> None:
    assert not tells_of_another(text)
