"""Which alarm stands in a talk: told from the fixed openings of the earlier answers, past thanks, denials and our own next lines.

A place told after a no, or thanks for what was said to thanks, are still said to somebody who may be in danger. What ends it is an
answer to something else.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.conversation import Conversation, Turn
from assistant.replies.next_for_others import LINES_OF, OURS
from assistant.replies.next_lines import DENIED, Standing
from assistant.replies.openings import SIGNS
from assistant.replies.place_reply import PLACED
from assistant.replies.reply_kind import Reply
from assistant.turns.requests import TOLD, request_in
from assistant.turns.smalltalk import ABOUT, HELLO, KEPT, THANKS

# Such answers leave an alarm as it was.
_SAID = (*OURS, *PLACED, HELLO, ABOUT, KEPT, THANKS)
ABOUT_ONESELF = (Standing.SELF, Standing.DONE, Standing.SOFT)


# What ends each alarm when it is said plainly; an act that is done, and a patient's danger, no word ends.
_ENDING = {
    Standing.SELF: (Reply.NO, Reply.JOKE),
    Standing.SOFT: (Reply.NO, Reply.JOKE),
    Standing.SOFT_OTHER: (Reply.NO, Reply.JOKE, Reply.SAFE),
    Standing.OTHER: (Reply.SAFE,),
    Standing.BODY: (Reply.SAFE, Reply.STEP),
    Standing.MENACED: (Reply.SAFE,),
}


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alarm that stands: which, and how it was replied to since, newest first."""

    standing: Standing
    replies: tuple[Reply, ...] = ()

    @property
    def is_after_card(self) -> bool:
        """Say whether it is the card for danger to oneself, and no plain no was said to it."""
        return self.standing is Standing.SELF and not self.is_ended

    @property
    def is_ended(self) -> bool:
        """Say whether its end was told: a plain no, or that the other person is safe. The way to get help is still kept at hand."""
        return any(reply in _ENDING.get(self.standing, ()) for reply in self.replies)


def standing_alarm(conversation: Conversation) -> Alarm | None:
    """Return the alarm that stands at the end of a talk; None if there was none, or something else was answered since.

    An act that is done stands through the whole talk: nothing that is said later undoes it.
    """
    raised = [_raised(turn.answer) for turn in conversation.turns]
    act = next((number for number, found in enumerate(raised) if found is Standing.DONE), None)
    for number in range(len(raised) - 1, -1, -1):
        turn, found = conversation.turns[number], raised[number]
        if found is not None and act in (None, number):
            return Alarm(found, _replies(found, conversation.turns[number + 1 :]))
        is_left = any(line in turn.answer for line in _SAID) or request_in(turn.question) in TOLD
        if not is_left and act is None:
            return None
    carried = next((found for turn in conversation.turns if (found := _said_under(turn.answer)) is not None), None)
    return None if carried is None else Alarm(carried, _replies(carried, conversation.turns))


def _said_under(answer: str) -> Standing | None:
    """Return the alarm of which an answer is a next line: its card may lie further back than a talk is remembered."""
    return next((standing for standing in LINES_OF if _reply(standing, answer) is not None), None)


def _replies(standing: Standing, turns: Sequence[Turn]) -> tuple[Reply, ...]:
    """Return as what each message since the card was taken, newest first: our own lines tell it."""
    found = (
        Reply.NO if any(line in turn.answer for line in DENIED) else _reply(standing, turn.answer) for turn in reversed(turns)
    )
    return tuple(reply for reply in found if reply is not None)


def _reply(standing: Standing, answer: str) -> Reply | None:
    return next((kind for kind, lines in LINES_OF[standing].items() if any(line in answer for line in lines)), None)


def _raised(answer: str) -> Standing | None:
    if _reply(Standing.DONE, answer) is not None:
        return Standing.DONE
    return next((standing for standing, signs in SIGNS.items() if any(sign in answer for sign in signs)), None)
