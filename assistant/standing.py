"""Which alarm stands in a talk: told from the fixed openings of the earlier answers, past thanks, denials and our own next lines.

A place told after a no, or thanks for what was said to thanks, are still said to somebody who may be in danger. What ends it is an
answer to something else.
"""

import re
from dataclasses import dataclass

from assistant.cards import BODY_SIGNS, OTHER_SIGNS, PATIENT_SIGNS, SELF_QUESTIONS, SOFT_OTHER_SIGNS, SOFT_SIGNS, SUPPORT_SIGNS
from assistant.conversation import Conversation
from assistant.next_for_others import OURS
from assistant.next_lines import Standing
from assistant.reply_kind import Reply, reply_kind
from assistant.requests import TOLD, request_in
from assistant.smalltalk import ABOUT, HELLO, KEPT, THANKS

# Until a card says so itself, an act that was done is known by the words that got the card.
_DONE = re.compile(
    r"\b(?:(?:i(?:'?ve| have)?|just|already|and) (?:just |already |even )?(?:took|taken|swallowed|overdosed|injected|drank|drunk|downed|popped|od'?d|inhaled|ingested)"
    r"|took (?:an? |the |my )?(?:overdose|whole|all)|(?:took|taken|swallowed) (?:all|too many|so many|a (?:bunch|lot|handful|load|whole)|\d+|my|the)|overdosed"
    r"|(?:i(?:'?ve| have)?|just|already) (?:just |already )?(?:cut|slit|slashed|stabbed|shot|hanged) (?:my|myself))\b",
    re.IGNORECASE,
)
_SIGNS = {
    Standing.SELF: SELF_QUESTIONS,
    Standing.OTHER: OTHER_SIGNS,
    Standing.SOFT: SOFT_SIGNS,
    Standing.SOFT_OTHER: SOFT_OTHER_SIGNS,
    Standing.SUPPORT: SUPPORT_SIGNS,
    Standing.BODY: BODY_SIGNS,
    Standing.PATIENT: PATIENT_SIGNS,
}
# Such answers leave an alarm as it was.
_SAID = (*OURS, HELLO, ABOUT, KEPT, THANKS)
ABOUT_ONESELF = (Standing.SELF, Standing.DONE, Standing.SOFT)


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alarm that stands: which, at which turn of the talk its card was shown, and whether a plain no was said to it since."""

    standing: Standing
    number: int
    is_denied: bool = False


def standing_alarm(conversation: Conversation) -> Alarm | None:
    """Return the alarm that stands at the end of a talk; None if there was none, or something else was answered since.

    An act that is done stands through the whole talk: nothing that is said later undoes it.
    """
    raised = [_raised(turn.answer, turn.question) for turn in conversation.turns]
    if Standing.DONE in raised:
        return Alarm(Standing.DONE, max(number for number, found in enumerate(raised) if found is Standing.DONE))
    is_denied = False
    for number in range(len(raised) - 1, -1, -1):
        turn, found = conversation.turns[number], raised[number]
        if found is not None:
            return Alarm(found, number, is_denied)
        is_left = any(line in turn.answer for line in _SAID) or request_in(turn.question) in TOLD
        if not is_left:
            return None
        is_denied = is_denied or reply_kind(turn.question) in (Reply.NO, Reply.JOKE)
    return None


def tells_act(question: str) -> bool:
    """Say whether a message that got a card for danger to oneself tells of an act that is done."""
    return _DONE.search(question.replace("\u2019", "'")) is not None


def _raised(answer: str, question: str) -> Standing | None:
    found = next((standing for standing, signs in _SIGNS.items() if any(sign in answer for sign in signs)), None)
    return Standing.DONE if found is Standing.SELF and tells_act(question) else found
