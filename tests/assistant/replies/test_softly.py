"""Whoever tells of danger that is past, or mourns a suicide, is heard before they are asked; the question stays one of ours."""

import pytest

from assistant.replies.cards import Cards
from assistant.replies.softly import HARD_WEEK, MOURNS, PAST, soft_card
from corpus.contacts import Contact
from tests.assistant.whole_replies import ASKED_OF_ONESELF


@pytest.mark.parametrize("turn", range(6))
@pytest.mark.parametrize(
    ("text", "openings"),
    [
        ("I was suicidal in med school, do I disclose in my application", PAST),
        ("my brother killed himself in March, I need time off", MOURNS),
    ],
)
def test_what_was_told_is_answered_before_the_question(
    contacts: tuple[Contact, ...], turn: int, text: str, openings: tuple[str, ...]
) -> None:
    lines = soft_card(Cards(contacts), "us", turn, text).lines
    assert lines[0].startswith(openings)
    assert any(question in lines[0] for question in ASKED_OF_ONESELF)
    assert HARD_WEEK not in lines[0]
    assert any("988" in line for line in lines)


@pytest.mark.parametrize("turn", range(3))
def test_everything_else_is_asked_about_as_it_was(contacts: tuple[Contact, ...], turn: int) -> None:
    cards = Cards(contacts)
    assert soft_card(cards, "us", turn, "everything feels pointless") == cards.possible("us", turn)
    other = cards.possible("us", turn, is_another=True)
    assert soft_card(cards, "us", turn, "my chief killed himself, and my friend wants to", is_another=True) == other


def test_one_of_our_wordings_is_the_hard_week(contacts: tuple[Contact, ...]) -> None:
    cards = Cards(contacts)
    assert any(cards.possible("us", turn).lines[0].startswith(HARD_WEEK) for turn in range(3))


@pytest.mark.parametrize("turn", range(4))
def test_who_wants_somebody_called_is_asked_straight(contacts: tuple[Contact, ...], turn: int) -> None:
    lines = soft_card(Cards(contacts), "us", turn, "can you call someone for me").lines
    assert lines[0].startswith("I want to ask you straight")
    assert any("988" in line for line in lines)
