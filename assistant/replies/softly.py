"""What is said before our question to whoever tells of danger that is past, or mourns a suicide: heard first, asked then."""

from assistant.hearing.help_wanted import wants_call
from assistant.hearing.past import is_bereaved, without_own_past
from assistant.replies.card import Card
from assistant.replies.cards import Cards
from assistant.replies.openings import POSSIBLE_OPENINGS

PAST = ("It is good that you came through that.", "You came through that, and it is nothing to be ashamed of.")
MOURNS = ("I am sorry that you lost somebody this way.", "I am sorry for your loss; such a death weighs on those who stay.")
HARD_WEEK = "That sounds like more than a hard week."  # one of the wordings of our question, and no answer to this

_STRAIGHT = next(number for number, words in enumerate(POSSIBLE_OPENINGS) if words.startswith("I want to ask you straight"))


def soft_card(cards: Cards, region: str, turn: int, text: str, *, is_another: bool = False) -> Card:
    """Return the lines for a possible danger; they begin with what was told, where that is past or a death."""
    is_past = not is_another and without_own_past(text) != text
    if wants_call(text):
        return cards.possible(region, turn - turn % len(POSSIBLE_OPENINGS) + _STRAIGHT)  # nothing of a week was told
    if is_another or not (is_past or is_bereaved(text)):
        return cards.possible(region, turn, is_another=is_another)
    heard = PAST if is_past else MOURNS
    card = cards.possible(region, turn)
    if card.lines[0].startswith(HARD_WEEK):
        card = cards.possible(region, turn + 1)
    return Card((f"{heard[turn % len(heard)]} {card.lines[0]}", *card.lines[1:]))
