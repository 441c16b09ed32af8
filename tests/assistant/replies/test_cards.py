"""The fixed replies, for every region that has contacts and for one that has none."""

import re
from collections.abc import Iterator

import pytest

from assistant.hearing.own_body import OwnBody
from assistant.replies.card import Card
from assistant.replies.cards import Cards
from assistant.replies.wordings import AUTOMATED
from corpus.contacts import Contact, contacts_for, load_contacts

REGIONS = sorted({contact.region for contact in load_contacts()} - {"any"})
NOWHERE = "zz"
TURNS = range(7)
MAX_CRISIS_WORDS = 120
NUMBER = re.compile(r"\d+")
# Ways to die, promises that nobody can keep, and judgements.
FORBIDDEN = re.compile(
    r"\b(?:pills?|tablets?|rope|gun|hang(?:ing)?|jump(?:ing)?|overdos\w+|insulin|cut(?:ting)?|noose|I promise|I guarantee|secret|"
    r"you have depression|diagnos\w+|burnout|selfish|commit(?:ted)? suicide)\b",
    re.IGNORECASE,
)


def every_card(cards: Cards, region: str, turn: int) -> Iterator[Card]:
    yield from (card(region, turn) for card in (cards.crisis, cards.other, cards.support, cards.clinical, cards.legal))
    yield from (cards.possible(region, turn, is_another=is_another) for is_another in (False, True))


def words(card: Card) -> str:
    return "\n".join(card.lines)


@pytest.fixture(scope="module")
def cards(contacts: tuple[Contact, ...]) -> Cards:
    return Cards(contacts)


@pytest.mark.parametrize("region", REGIONS)
def test_a_crisis_card_is_short_and_names_who_can_be_called(cards: Cards, contacts: tuple[Contact, ...], region: str) -> None:
    emergency, line = (contacts_for(contacts, region, kind)[0] for kind in ("emergency", "crisis_line"))
    for turn in TURNS:
        text = words(cards.crisis(region, turn))
        assert len(text.split()) <= MAX_CRISIS_WORDS
        assert f"call {emergency.phone}" in text
        assert line.name in text
        assert (line.phone or line.text) in text
        assert "?" in text, "it asks directly"


@pytest.mark.parametrize("region", [*REGIONS, NOWHERE])
def test_every_number_stands_in_the_contacts(cards: Cards, contacts: tuple[Contact, ...], region: str) -> None:
    allowed = set(NUMBER.findall(" ".join(f"{c.name} {c.phone} {c.text} {c.hours} {c.what}" for c in contacts)))
    for turn in TURNS:
        for card in every_card(cards, region, turn):
            assert set(NUMBER.findall(words(card))) <= allowed


def test_where_no_number_is_known_none_is_made_up(cards: Cards) -> None:
    text = words(cards.crisis(NOWHERE, 0))
    assert "local emergency number" in text
    assert not NUMBER.search(text)


@pytest.mark.parametrize("region", [*REGIONS, "any", NOWHERE])
def test_no_card_names_a_method_or_promises_what_it_cannot_keep(cards: Cards, region: str) -> None:
    for turn in TURNS:
        for card in every_card(cards, region, turn):
            text = words(card).replace("promise secrecy", "")  # said only as what cannot be promised
            assert not FORBIDDEN.search(text)
            assert all(line.strip() for line in card.lines)


@pytest.mark.parametrize("region", [*REGIONS, NOWHERE])
def test_cards_about_danger_say_that_nobody_is_alerted_and_nothing_kept(cards: Cards, region: str) -> None:
    assert "automated" in AUTOMATED
    for turn in TURNS:
        for card in (cards.crisis, cards.possible, cards.other):
            assert AUTOMATED in words(card(region, turn))


@pytest.mark.parametrize("region", [*REGIONS, NOWHERE])
def test_nobody_reads_the_same_words_twice_in_a_row(cards: Cards, region: str) -> None:
    for turn in TURNS:
        for card in (cards.crisis, cards.possible, cards.other, cards.support):
            assert card(region, turn) != card(region, turn + 1)
        mine, theirs = (cards.possible(region, turn, is_another=is_another) for is_another in (False, True))
        assert mine != theirs


@pytest.mark.parametrize("region", [*REGIONS, "any", NOWHERE])
def test_support_names_three_routes_or_more_each_once(cards: Cards, region: str) -> None:
    routes = [line for line in cards.support(region, 0).lines if line.startswith("\u2022")]
    assert len(routes) >= 3
    assert len(set(routes)) == len(routes)
    assert all(re.fullmatch(r"\u2022 [^:]+: .+", route) for route in routes), "each says what it does"


def test_in_the_us_the_ombudsperson_and_the_formal_complaint_are_two_things(cards: Cards) -> None:
    routes = [line for line in cards.support("us", 0).lines if line.startswith("\u2022")]
    ombuds = [line for line in routes if "ACGME" in line and "Ombudsperson" in line]
    formal = [line for line in routes if "ACGME" in line and "formal complaint" in line]
    assert len(ombuds) == len(formal) == 1
    assert ombuds != formal
    assert "does not affect accreditation" in ombuds[0]
    assert "can affect accreditation" in formal[0]


@pytest.mark.parametrize("region", [*REGIONS, "any", NOWHERE])
def test_what_is_declined_comes_with_whom_to_ask_each_once(cards: Cards, contacts: tuple[Contact, ...], region: str) -> None:
    for card, kind in ((cards.clinical, "clinical"), (cards.legal, "legal"), (cards.legal, "immigration")):
        name = contacts_for(contacts, region, kind)[0].name
        assert words(card(region, 0)).count(name) == 1
    assert cards.privacy(region) == contacts_for(contacts, region, "privacy")[0].name


def test_a_patient_in_danger_comes_first(cards: Cards) -> None:
    assert "rapid response" in cards.clinical("us", 0).lines[0]
    assert "a patient" not in cards.clinical("us", 0, OwnBody.HEALTH).lines[0]


@pytest.mark.parametrize("region", ["us", "uk"])
def test_a_long_talk_never_reads_the_same_words_twice_in_a_row(cards: Cards, region: str) -> None:
    for write in (cards.crisis, cards.possible, cards.other, cards.support):
        said: list[str] = []
        for _ in range(9):
            now = "\n".join(write(region, cards.number_after(said, 6)).lines)  # a talk is cut to six turns
            assert now not in said[-1:]
            said = [*said, now][-6:]


def test_three_cards_of_a_talk_are_worded_in_three_ways(cards: Cards) -> None:
    said: list[str] = []
    for turn in range(3):
        said.append("\n".join(cards.crisis("us", cards.number_after(said, turn)).lines))
    assert len({card.split("\n")[0] for card in said}) == len(said)


def test_who_tells_of_another_is_not_told_that_it_is_not_their_fault(cards: Cards) -> None:
    for turn in range(4):
        assert "not your fault" not in cards.support("us", turn, is_another=True).lines[0]
        assert cards.support("us", turn, is_another=True).lines[1:] == cards.support("us", turn).lines[1:]


@pytest.mark.parametrize("region", [*REGIONS, NOWHERE])
def test_the_card_for_another_person_is_as_short(cards: Cards, region: str) -> None:
    assert all(len(words(cards.other(region, turn)).split()) <= MAX_CRISIS_WORDS for turn in TURNS)


@pytest.mark.parametrize("region", REGIONS)
def test_one_s_own_body_gets_the_number_of_the_country_and_an_own_doctor(
    cards: Cards, contacts: tuple[Contact, ...], region: str
) -> None:
    text = words(cards.clinical(region, 0, OwnBody.HEALTH))
    assert f"call {contacts_for(contacts, region, 'emergency')[0].phone}" in text
    assert "doctor of your own" in text
    assert "patient" not in text


def test_who_asks_for_a_method_is_asked_first_and_gets_none(cards: Cards) -> None:
    for turn in TURNS:
        text = words(cards.no_method("us", turn))
        assert text.index("?") < text.index("988")
        assert "I do not answer what can kill" in text
