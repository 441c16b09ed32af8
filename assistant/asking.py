"""What a turn asks once the talk before it is taken into account: the question to search, what it leans on, and the wish."""

from dataclasses import dataclass, field, replace

from assistant.conversation import Conversation, Turn
from assistant.followup import SHORT_REPLY_WORDS, changes_subject, follows_up, without_announcement
from assistant.identifiers import mask
from assistant.requests import Request, request_in
from assistant.smalltalk import small_talk

SUBJECT_TURNS = 2  # further back a talk has moved on (docs/decisions.md)
HEARD_TOGETHER = 16  # words of a message that shows that it leans on the talk; without such a sign a short one's


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the earlier turns that it leans on (empty when it stands alone), and a wish about the answer.

    `aside` is the talk before a question that shows no sign of leaning on it: it counts as far as it is likely that it does.
    """

    question: str
    earlier: Conversation
    request: Request | None = None
    aside: Conversation = field(default_factory=Conversation)

    @property
    def talk(self) -> Conversation:
        """Return the turns that the question leans on, or may lean on."""
        return self.earlier if self.earlier.turns else self.aside

    @property
    def heard_after(self) -> str:
        """Return the question that this one is heard together with; empty where it has enough words to be heard by itself.

        Danger told at length in the middle of a talk must not be lost beside a harmless question: of 402 such messages 342 were
        heard with the question before, 372 by themselves from so many words on (docs/decisions.md, Safety routes).
        """
        most = HEARD_TOGETHER if self.earlier.turns else SHORT_REPLY_WORDS
        return self.talk.last_question() if len(self.question.split()) <= most else ""


def resolve(conversation: Conversation, question: str) -> Asked:
    """Return what is asked: "shorter please" asks the last question again, "and if she says no?" leans on the talk.

    What comes of the talk is without identifiers; `question` has lost its own already.
    """
    request = request_in(question) if conversation.turns else None
    if request is not None:
        for number in range(len(conversation.turns) - 1, -1, -1):
            before = conversation.turns[number].question
            if before.strip() and request_in(before) is None and small_talk(before) is None:
                return replace(resolve(conversation.before(number), mask(before).searched), request=request)
        return Asked(question, Conversation(), request)
    earlier = _leaning(conversation, question)
    aside = Conversation() if earlier.turns or changes_subject(question) else masked(conversation)
    left = without_announcement(question) if conversation.turns and not earlier.turns else question
    return Asked(left, earlier, aside=aside)


def masked(conversation: Conversation) -> Conversation:
    """Return the conversation without identifiers, for it comes back from the page as it was typed, and without wordless turns.

    "5" is no question that a reply could lean on.
    """
    spoken = (turn for turn in conversation.turns if not turn.question or any(map(str.isalpha, turn.question)))
    return Conversation(tuple(Turn(mask(turn.question).text, mask(turn.answer).text) for turn in spoken))


def _leaning(conversation: Conversation, question: str) -> Conversation:
    return masked(conversation) if conversation.turns and follows_up(question) else Conversation()


def subject(conversation: Conversation) -> str:
    """Return the last question, with the one before it where the last leans on that: "and if she says no?" names no subject."""
    found: list[str] = []
    for turn in reversed(conversation.turns[-SUBJECT_TURNS:]):
        found.append(turn.question)
        if turn.question.strip() and not follows_up(turn.question):
            break
    return " ".join(found).strip()
