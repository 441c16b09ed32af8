import itertools

import pytest

from assistant.replies.cards import Cards
from assistant.replies.reach import LOCAL_NUMBER, NO_NUMBERS, Reach
from corpus.contacts import Contact
from corpus.regions import COUNTRIES

MAX_CRISIS_WORDS = 120
KINDS = ("emergency", "crisis_line", "clinician_line")


@pytest.fixture(scope="module")
def reach(contacts: tuple[Contact, ...]) -> Reach:
    return Reach(contacts)


def test_one_country_has_a_line_for_each_kind(reach: Reach) -> None:
    lines = reach.lines("uk", KINDS)
    assert lines[0] == "Emergency services: call 999."
    assert len(lines) == len(KINDS)
    assert reach.lines("any", KINDS) == [NO_NUMBERS]


@pytest.mark.parametrize("pair", [*itertools.permutations(COUNTRIES, 2)])
def test_two_countries_have_a_line_each_and_the_card_stays_short(
    reach: Reach, contacts: tuple[Contact, ...], pair: tuple[str, str]
) -> None:
    region = "/".join(pair)
    lines = reach.lines(region, KINDS)
    assert [
        f"In {COUNTRIES[code]}: in danger call {reach.emergency(code)};" in line for code, line in zip(pair, lines, strict=True)
    ]
    for turn in range(6):
        card = Cards(contacts).crisis(region, turn)
        assert all(line in card.lines for line in lines)
        assert len(" ".join(card.lines).split()) <= MAX_CRISIS_WORDS


def test_emergency_numbers_are_named_with_their_countries_unless_they_are_the_same(reach: Reach) -> None:
    assert reach.emergency("us/uk") == "911 in the United States or 999 in the United Kingdom"
    assert reach.emergency("us/ca") == "911"
    assert reach.emergency("any") == LOCAL_NUMBER
    assert reach.emergency("any/ca") == f"{LOCAL_NUMBER} or 911 in Canada"


def test_names_and_ways_to_report_are_those_of_each_country(reach: Reach) -> None:
    assert "CMPA" in reach.names("us/ca", "legal")
    assert "physician contracts" in reach.names("us/ca", "legal")
    both = [route.region for route in reach.routes("us/uk")]
    assert {"us", "uk"} <= set(both)
    assert reach.names("ie", "legal") == reach.names("any", "legal")
