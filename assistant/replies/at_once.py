"""The card that a message gets by its words alone, before anything is searched: index, encoder and disk may all be away."""

import re

from assistant.answer import Answer, Outcome
from assistant.conversation import Conversation
from assistant.hearing.danger import danger
from assistant.hearing.dangers import Danger
from assistant.hearing.harm import harm
from assistant.hearing.own_body import OwnBody, is_what_now, urgent_own_body
from assistant.replies.cards import Cards
from assistant.replies.urgent import urgent_for
from assistant.turns.requests import request_in
from assistant.turns.smalltalk import small_talk
from corpus.routes import Route

# Told of in passing beside a question: "I fainted in the OR, so embarrassing, how do I face them?" wants both.
_ASKS = re.compile(
    r"\bhow (?:do|can|should|would) i\b|"
    r"\bwhat (?:do|should|can) i (?:say|write|tell|put)\b|\bshould i (?:tell|e-?mail|ask|mention)\b",
    re.IGNORECASE,
)


def at_once(
    cards: Cards,
    heard: Danger | None,
    text: str,
    conversation: Conversation,
    region: str,
    turn: int,
) -> Answer | None:
    """Return the card that answers alone what was heard, or what is told of one's own body; None where more is to be said.

    "yes", "thanks" and "what should I do" right after such a message are answered as that one was.
    """
    if heard is not None:
        return cards.alone(Route(heard.value), region, turn, _told(text, conversation))
    before = said_before(text, conversation)
    earlier = _heard_in(before)
    if earlier is not None and urgent_for(Route(earlier.value), before) is not None:
        return cards.alone(Route(earlier.value), region, turn, before)
    body = urgent_own_body(text) or urgent_own_body(before)
    if body is None or (body is OwnBody.EMERGENCY and _ASKS.search(text) is not None):
        return None
    return cards.body(body, region, turn).alone(Outcome.DECLINED_CLINICAL)


def _told(text: str, conversation: Conversation) -> str:
    """Return the message in which the danger was told: "I'm in Leeds" asks that one again, and says nothing of it."""
    said = (text, *(turn.question for turn in reversed(conversation.turns)))
    return next((words for words in said if _heard_in(words) is not None), text)


def _heard_in(text: str) -> Danger | None:
    return danger(text) or (Danger.HARM if harm(text) else None)


def said_before(text: str, conversation: Conversation) -> str:
    """Return what a reply without a matter of its own goes on from: "yes", "thanks", "what should I do"; empty for all others."""
    if not is_what_now(text) and small_talk(text) is None:
        return ""
    questions = (turn.question for turn in reversed(conversation.turns))
    return next((said for said in questions if _says_something(said)), "")


def _says_something(said: str) -> bool:
    return not is_what_now(said) and small_talk(said) is None and request_in(said) is None
