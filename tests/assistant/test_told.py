import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.told import noted, tells_grade, tells_place, tells_time

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
