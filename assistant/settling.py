"""What is said after our question about danger: to a no, to a step taken, to thanks, and before the question goes on."""

from dataclasses import dataclass
from enum import Enum

from assistant.answer import Answer, Outcome, Part
from assistant.card import Card
from assistant.conversation import Conversation
from assistant.smalltalk import THANKS

DENIED = ("Good to know, and thank you for saying so.", "All right, thank you for telling me.")
STEPPED = (
    "That was hard, and it was right. Stay with them, or on the line, and let somebody stay with you. If you are left alone with it:",
    "Good that somebody knows now. Let them help, and do not send them away too soon. If it gets worse:",
)
# Said to "ok" and "thanks" after the card: neither says that there is no danger.
STAYING = (
    "I am still here, and we can go on whenever you want. If thoughts of dying are there, stay with somebody and talk to a person:",
    "You can come back to this at any time. While you may be in danger, do not stay alone with it, and talk to a person:",
)
NOTHING_BEFORE = "Tell me what your question is, and I look it up."


class Manner(Enum):
    """How a reader takes our question: a plain no, a step that was taken, or the wish to go on with what was asked before."""

    DENIED = "denied"
    STEP_TAKEN = "step taken"
    GOES_ON = "goes on"


@dataclass(frozen=True, slots=True)
class Taken:
    """How a reply takes our question, what else it asks (may be empty), and the talk that this leans on."""

    manner: Manner
    left: str
    talk: Conversation

    @property
    def outcome(self) -> Outcome:
        """Return the outcome when nothing else is asked: only a plain no ends the danger."""
        return Outcome.SOCIAL if self.manner is Manner.DENIED else Outcome.CRISIS_POSSIBLE


def settled(taken: Taken, line: str, turn: int, *, after_card: bool) -> Card:
    """Return what is said first; `line` is whom to call, which stays where the card itself had been due."""
    if taken.manner is Manner.DENIED:
        thanks = DENIED[turn % len(DENIED)]
        return Card((f"{thanks} If that changes, or a night gets bad: {line}" if after_card else thanks,))
    if taken.manner is Manner.STEP_TAKEN:
        return Card((f"{STEPPED[turn % len(STEPPED)]} {line}",))
    first = (_staying(line, turn),) if after_card else ()
    return Card(first if taken.left else (*first, NOTHING_BEFORE))


def kept_on(said: str, line: str, turn: int) -> Answer:
    """Return the answer to small talk after the card: thanks say nothing of how somebody is, so whom to call stays."""
    lines = [_staying(line, turn)] if said == THANKS else [said, _staying(line, turn)]
    return Answer(Outcome.CRISIS_POSSIBLE, tuple(map(Part, lines)))


def _staying(line: str, turn: int) -> str:
    return f"{STAYING[turn % len(STAYING)]} {line}"
