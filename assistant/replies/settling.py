"""Answer what is said while an alarm stands: thanks, a no, a step, a line that nobody answers; and keep the alarm above the rest."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Answer, Outcome, Part
from assistant.conversation import Conversation
from assistant.hearing.danger import danger
from assistant.hearing.harm import harm
from assistant.replies.after_card import Manner, Taken, goes_on
from assistant.replies.card import Card
from assistant.replies.cards import Cards
from assistant.replies.next_for_others import AFTER_SAFE, KEEPS, NEXT, known_by
from assistant.replies.next_lines import AFTER_NO, DENIED, Standing
from assistant.replies.reply_hints import hinted
from assistant.replies.reply_kind import Reply, reply_kind
from assistant.replies.standing import ABOUT_ONESELF, Alarm, standing_alarm
from assistant.turns.smalltalk import ABOUT, KEPT, THANKS, small_talk

NOTHING_BEFORE = "Tell me what your question is, and I look it up."
# What is asked in a dose or an amount may be asked to die of it, when an alarm for oneself stands.
_AMOUNT = re.compile(
    r"\b(?:dos(?:e|es|age|ing)|how (?:much|many)|overdose|lethal|fatal|mg|units?|tablets?|pills?|half-?life|how (?:fast|long))\b",
    re.IGNORECASE,
)
_OUTCOMES = {
    Standing.SELF: Outcome.CRISIS_POSSIBLE,
    Standing.DONE: Outcome.CRISIS,
    Standing.SOFT: Outcome.CRISIS_POSSIBLE,
    Standing.OTHER: Outcome.CRISIS_OTHER,
    Standing.SOFT_OTHER: Outcome.CRISIS_POSSIBLE,
    Standing.BODY: Outcome.DECLINED_CLINICAL,
    Standing.PATIENT: Outcome.DECLINED_CLINICAL,
    Standing.SUPPORT: Outcome.SUPPORT,
    Standing.THREAT: Outcome.CRISIS_OTHER,
    Standing.FEAR: Outcome.CRISIS_OTHER,
    Standing.THREAT_BY_ANOTHER: Outcome.CRISIS_OTHER,
    Standing.MENACED: Outcome.SUPPORT,
}
# Replies after which nothing is left to fear of what was heard, and those that may follow on them.
_ENDS = (Reply.NO, Reply.JOKE)
_DENIABLE = (Standing.SELF, Standing.SOFT, Standing.SOFT_OTHER)
_YES = (Reply.YES, Reply.UNSURE)
# Where a kind of reply has no wordings of its own under an alarm, which it is taken as.
_LIKE = {
    Standing.SELF: {Reply.AWAY: Reply.FAILED, Reply.REFUSES: Reply.FAILED},
    Standing.DONE: {Reply.AWAY: Reply.FAILED, Reply.REFUSES: Reply.FAILED},
    Standing.OTHER: {Reply.UNWILLING: Reply.AFRAID, Reply.UNABLE: Reply.AFRAID},
}
_GRAVE = (Standing.SELF, Standing.DONE, Standing.OTHER)
_NO_LONGER = (Reply.THANKS, Reply.WHO, Reply.TOLD, Reply.NO, Reply.JOKE)
_SOCIAL = {THANKS: Reply.THANKS, ABOUT: Reply.WHO, KEPT: Reply.TOLD}
_ALARMS = (Outcome.CRISIS, Outcome.CRISIS_OTHER, Outcome.CRISIS_POSSIBLE, Outcome.SUPPORT)


class Settling:
    """Say what comes next in one turn of a talk in which an alarm may stand; needs no index and no encoder."""

    def __init__(self, cards: Cards, conversation: Conversation, region: str, number: int) -> None:
        """Take the fixed replies, the talk so far, whose numbers are shown, and the number that picks a card's wording."""
        self._cards = cards
        self._talk = conversation
        self._region = region
        self._number = number
        self.alarm = standing_alarm(conversation)

    @property
    def is_after_card(self) -> bool:
        """Say whether the card for danger to oneself stands, and no plain no was said to it."""
        return self.alarm is not None and self.alarm.is_after_card

    def at_once(self, text: str) -> Answer | None:
        """Return the answer to a message that is nothing but a reply to an alarm; None if none stands, or it says more."""
        alarm = self.alarm
        if alarm is None or danger(text) is not None or harm(text):
            return None
        if goes_on(text):  # it is answered with the question before the card
            return None
        social = small_talk(text)
        kind = _SOCIAL.get(social or "") or reply_kind(text)
        if kind is None and social is None and alarm.standing in _GRAVE and not alarm.is_ended:
            kind = hinted(text)
        if kind is None and social is not None:
            return self._greeted(social, alarm)
        if kind is None:
            return None
        if kind in _YES and (card := self._card(alarm)) is not None:
            return card
        line = self._next(kind, alarm)
        return None if line is None else Answer(_outcome(kind, alarm), (Part(line),), confidence=1.0)

    def _card(self, alarm: Alarm) -> Answer | None:
        """Return the card to which a yes comes where only a soft line stands, or a no was said to it."""
        if alarm.standing is Standing.SOFT_OTHER:
            return self._cards.other(self._region, self._number).alone(Outcome.CRISIS_OTHER)
        is_due = alarm.standing is Standing.SOFT or (alarm.standing is Standing.SELF and alarm.is_ended)
        return self._cards.crisis(self._region, self._number).alone(Outcome.CRISIS) if is_due else None

    def behind(self, taken: Taken) -> Card:
        """Return what stands before the answer to what a reply asks besides."""
        alarm = self.alarm
        if alarm is None or (alarm.is_ended and taken.manner is Manner.GOES_ON):
            return Card(() if taken.left else (NOTHING_BEFORE,))
        if taken.manner is Manner.DENIED and alarm.standing in (Standing.SOFT, Standing.SUPPORT):
            return Card((_unsaid(DENIED, self._talk),))
        kinds = {Manner.DENIED: Reply.NO, Manner.STEP_TAKEN: Reply.STEP, Manner.GOES_ON: Reply.THANKS}
        line = self._next(kinds[taken.manner], alarm)
        first = () if line is None else (line,)
        return Card(first if taken.left or taken.manner is not Manner.GOES_ON else (*first, NOTHING_BEFORE))

    def kept(self, answer: Answer, text: str) -> Answer:
        """Return an answer with the alarm that stands kept above it, where its own words do not keep it.

        A dose asked for after the wish to die is not told, and no refusal of a question about patients drops the line to call.
        """
        alarm = self.alarm
        if alarm is None:
            return answer
        if alarm.standing not in ABOUT_ONESELF or answer.outcome in _ALARMS:
            return self._with_act(answer, alarm)
        if answer.outcome is Outcome.DECLINED_CLINICAL and _AMOUNT.search(text) and alarm.standing is not Standing.DONE:
            return self._cards.no_method(self._region, self._number).alone(Outcome.CRISIS_POSSIBLE)
        is_plain = answer.outcome is not Outcome.DECLINED_CLINICAL and (alarm.is_ended or alarm.standing is Standing.SOFT)
        if is_plain or (line := self._next(Reply.THANKS, alarm)) is None:
            return answer
        return replace(answer, outcome=_OUTCOMES[alarm.standing], parts=(Part(line), *answer.parts))

    def _with_act(self, answer: Answer, alarm: Alarm) -> Answer:
        """Return an answer below the line for an act that is done; the card for danger says it itself."""
        if alarm.standing is not Standing.DONE or answer.outcome is Outcome.CRISIS:
            return answer
        line = self._next(Reply.THANKS, alarm)
        return answer if line is None else replace(answer, outcome=Outcome.CRISIS, parts=(Part(line), *answer.parts))

    def _greeted(self, said: str, alarm: Alarm) -> Answer | None:
        line = self._next(Reply.THANKS, alarm)
        return None if line is None else Answer(_outcome(Reply.THANKS, alarm), (Part(said), Part(line)))

    def _next(self, kind: Reply, alarm: Alarm) -> str | None:
        """Return the line for a kind of reply, in a wording that the talk has not had yet."""
        table = NEXT[alarm.standing]
        like = _LIKE.get(alarm.standing, {}).get(kind, kind)
        wordings = table.get(like, table[Reply.THANKS] if alarm.standing in KEEPS else ())
        if kind is Reply.THANKS and alarm.is_ended:
            wordings = AFTER_NO if alarm.standing in ABOUT_ONESELF else AFTER_SAFE.get(alarm.standing, wordings)
        elif kind is Reply.THANKS and Reply.STEP in alarm.replies[:1]:
            wordings = table.get(Reply.STEP, wordings)
        if not wordings:
            return None
        line = self._cards.crisis_line(self._region)
        return _unsaid(wordings, self._talk).format(emergency=self._cards.reach.emergency(self._region), line=line)


def _outcome(kind: Reply, alarm: Alarm) -> Outcome:
    if kind in _YES and alarm.standing is Standing.SELF:
        return Outcome.CRISIS
    is_over = (kind in _ENDS and alarm.standing in _DENIABLE) or (alarm.is_ended and kind in _NO_LONGER)
    is_over = is_over or (alarm.standing is Standing.PATIENT and kind is Reply.THANKS)
    return Outcome.SOCIAL if is_over else _OUTCOMES[alarm.standing]


def _unsaid(wordings: Sequence[str], conversation: Conversation) -> str:
    """Return the first wording that a talk has not had, or else the one that it had longest ago."""

    def last_said(wording: str) -> int:
        known = known_by(wording)
        return max((place for place, turn in enumerate(conversation.turns) if known in turn.answer), default=-1)

    return min(wordings, key=last_said)
