"""The card that a message gets by its words alone, before anything is searched: index, encoder and disk may all be away."""

import re

from assistant.answer import Answer, Outcome
from assistant.cards import Cards
from assistant.danger import Danger
from assistant.own_body import OwnBody, urgent_own_body
from corpus.routes import Route

# Told of in passing beside a question: "I fainted in the OR, so embarrassing, how do I face them?" wants both.
_ASKS = re.compile(
    r"\bhow (?:do|can|should|would) i\b|\bwhat (?:do|should|can) i (?:say|write|tell|put)\b|\bshould i (?:tell|e-?mail|ask|mention)\b",
    re.IGNORECASE,
)


def at_once(cards: Cards, heard: Danger | None, text: str, region: str, turn: int) -> Answer | None:
    """Return the card that answers alone what was heard, or what is told of one's own body; None where more is to be said."""
    if heard is not None:
        return cards.alone(Route(heard.value), region, turn, text)
    body = urgent_own_body(text)
    if body is None or (body is OwnBody.EMERGENCY and _ASKS.search(text) is not None):
        return None
    return cards.body(body, region, turn).alone(Outcome.DECLINED_CLINICAL)
