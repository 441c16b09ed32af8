"""Which alarm stands in a talk: told from the fixed openings of the earlier answers, past thanks, denials and our own next lines.

A place told after a no, or thanks for what was said to thanks, are still said to somebody who may be in danger. What ends it is an
answer to something else.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.cards import BODY_SIGNS, OTHER_SIGNS, PATIENT_SIGNS, SELF_QUESTIONS, SOFT_OTHER_SIGNS, SOFT_SIGNS, SUPPORT_SIGNS
from assistant.conversation import Conversation, Turn
from assistant.next_for_others import LINES_OF, OURS
from assistant.next_lines import DENIED, Standing
from assistant.reply_kind import Reply
from assistant.requests import TOLD, request_in
from assistant.smalltalk import ABOUT, HELLO, KEPT, THANKS

# Until a card says so itself, an act that is done is known by the words that got the card.
_SUBSTANCE = (
    r"(?:pills?|tablets?|tabs|caps(?:ules)?|meds?|medications?|medicines?|paracetamol|tylenol|acetaminophen|ibuprofen|aspirin|opioids?|opiates?|morphine|fentanyl|"
    r"insulin|potassium|digoxin|propofol|ketamine|bleach|poison|antifreeze|pesticides?|overdose|bottles?|box(?:es)?|packets?|packs?|blister|strips?|"
    r"\w+(?:pam|lam|codone|done|tyline|etine|pine|olol|zine|dine|phen)|all of (?:them|it)|(?:them|it) all)"
)
_DONE = re.compile(
    rf"(?<!almost )(?<!nearly )(?<!never )\b(?:took|taken|swallowed|downed|popped|drank|drunk|ate|injected|ingested)\b(?: \S+){{0,6}}? {_SUBSTANCE}\b"
    r"|(?<!almost )(?<!nearly )\b(?:overdosed|od'?d)\b|\binjected myself\b"
    r"|(?<!almost )(?<!nearly )\b(?:cut|slit|slashed|opened) (?:my|both) (?:\w+ )?(?:wrists?|veins?|arter(?:y|ies)|throat|neck|arms?)\b.{0,40}\b(?:bleed\w*|won'?t stop|wont stop|now|just|blood)\b",
    re.IGNORECASE,
)
_LONG_PAST = re.compile(
    r"\b(?:years?|months?|weeks?) ago\b|\blast (?:year|month|winter|summer)\b|\bin (?:med(?:ical)?|high) school\b", re.IGNORECASE
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


# What ends each alarm when it is said plainly; an act that is done, and a patient's danger, no word ends.
_ENDING = {
    Standing.SELF: (Reply.NO, Reply.JOKE),
    Standing.SOFT: (Reply.NO, Reply.JOKE),
    Standing.SOFT_OTHER: (Reply.NO, Reply.JOKE, Reply.SAFE),
    Standing.OTHER: (Reply.SAFE,),
    Standing.BODY: (Reply.SAFE, Reply.STEP),
}


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alarm that stands: which, and how it was replied to since, newest first."""

    standing: Standing
    replies: tuple[Reply, ...] = ()

    @property
    def is_ended(self) -> bool:
        """Say whether its end was told: a plain no, or that the other person is safe. The way to get help is still kept at hand."""
        return any(reply in _ENDING.get(self.standing, ()) for reply in self.replies)


def standing_alarm(conversation: Conversation) -> Alarm | None:
    """Return the alarm that stands at the end of a talk; None if there was none, or something else was answered since.

    An act that is done stands through the whole talk: nothing that is said later undoes it.
    """
    raised = [_raised(turn.answer, turn.question) for turn in conversation.turns]
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


def tells_act(question: str) -> bool:
    """Say whether a message that got a card for danger to oneself tells of an act that is done."""
    words = question.replace("\u2019", "'")
    return _DONE.search(words) is not None and _LONG_PAST.search(words) is None


def _raised(answer: str, question: str) -> Standing | None:
    found = next((standing for standing, signs in _SIGNS.items() if any(sign in answer for sign in signs)), None)
    is_act = found is Standing.SELF and tells_act(question)
    return Standing.DONE if is_act or _reply(Standing.DONE, answer) is not None else found
