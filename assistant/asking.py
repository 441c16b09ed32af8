"""What a turn asks once the talk before it is taken into account: the question to search, what it leans on, and the wish."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from assistant.bare import names_no_subject, says_something
from assistant.conversation import Conversation, Turn
from assistant.denial import after_denial
from assistant.followup import changes_subject, follows_up, without_announcement
from assistant.identifiers import mask
from assistant.requests import TOLD, Request, request_in, told_in, without_words_wanted
from assistant.smalltalk import small_talk

SUBJECT_TURNS = 3  # two found less in talks of four turns, five no more (docs/decisions.md)
HEARD_TOGETHER = 16  # words: a message with a sign of leaning is heard together with the question before if it has no more
# Words that a wish for words must have besides, to say something of its own: "short, what do I write" has none.
SAYS_MORE = 3
_SUPPOSES = re.compile(r"\b(?:if|even|when (?:he|she|they))\b", re.IGNORECASE)
_WORD = re.compile(
    r"\b(?!(?:short|like|lines?|this|that|just|please|then|back|words|actual|really|sentences?|exact|thanks?|in|so|ok|and|but|no|to|him|her|them|at|bad)\b)[^\W\d_]+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the earlier turns that it leans on (empty when it stands alone), and a wish about the answer.

    `aside` is the talk before a question that shows no sign of leaning on it: it counts as far as it is likely that it does.
    `wish` is the message that the request was read in: "give me the email for Dr. Lee".
    `answers` are all answers of the talk before a wish, oldest first: what "more" brings must be in none of them.
    """

    question: str
    earlier: Conversation
    request: Request | None = None
    aside: Conversation = field(default_factory=Conversation)
    wish: str = ""
    answers: tuple[str, ...] = ()

    @property
    def talk(self) -> Conversation:
        """Return the turns that the question leans on, or may lean on."""
        return self.earlier if self.earlier.turns else self.aside

    @property
    def is_wish(self) -> bool:
        """Say whether it is about the form of the last answer: that one stands right above, and need not be given whole again."""
        return self.request is not None and self.request not in TOLD

    @property
    def heard_after(self) -> str:
        """Return the question that this one is heard together with; empty where it is heard by itself.

        Danger told in the middle of a talk must not be lost beside a harmless question: of 402 such messages 342 were heard when
        all that show a sign of leaning were joined to the question before, 373 with this limit (docs/decisions.md).
        """
        is_short = len(self.question.split()) <= HEARD_TOGETHER
        return said_last(self.earlier) if is_short else ""


def resolve(conversation: Conversation, question: str) -> Asked:
    """Return what is asked: "shorter please" asks the last question again, "and if she says no?" leans on the talk.

    What comes of the talk is without identifiers; `question` has lost its own already.
    """
    request = request_in(question) if conversation.turns else told_in(question)
    besides = without_words_wanted(question) if conversation.turns else None
    if besides is not None:
        if len(_WORD.findall(besides)) >= SAYS_MORE:
            return Asked(question, masked(conversation), Request.WORDS, wish=question)
        request = Request.WORDS
    if request is not None:
        return _about_the_last(conversation, question, request)
    earlier = _leaning(conversation, question)
    aside = Conversation() if earlier.turns or changes_subject(question) else masked(conversation)
    left = without_announcement(question) if conversation.turns and not earlier.turns else question
    return Asked(left, earlier, aside=aside)


def _about_the_last(conversation: Conversation, wish: str, request: Request) -> Asked:
    """Return the last question with a wish about its answer; the wish itself where none was asked."""
    answers = tuple(turn.answer for turn in conversation.turns)
    if request is Request.WHOLE and request_in(conversation.turns[-1].question) is not Request.SHORTER:
        request = Request.MORE  # it was told at full length
    for number in range(len(conversation.turns) - 1, -1, -1):
        before = conversation.turns[number].question
        if request is Request.WORDS and number and _only_asks(before):
            continue
        if before.strip() and request_in(before) is None and small_talk(before) is None:
            asked = resolve(conversation.before(number), mask(before).searched)
            told = f"{wish.rstrip('.! ')}. {asked.question}" if request is Request.GRADE else asked.question
            return replace(asked, question=told, request=request, answers=answers, wish=wish)
    return Asked(wish, Conversation(), request, answers=answers, wish=wish)


def _only_asks(question: str) -> bool:
    """Say whether a question adds nothing to what words could be for: "how long?" does not, "and if she says no?" does."""
    return names_no_subject(question) and _SUPPOSES.search(question) is None


def masked(conversation: Conversation) -> Conversation:
    """Return the conversation without identifiers, for it comes back from the page as it was typed, and without wordless turns.

    "5" is no question that a reply could lean on.
    """
    spoken = (turn for turn in conversation.turns if not turn.question or any(map(str.isalpha, turn.question)))
    return Conversation(tuple(Turn(mask(turn.question).text, mask(turn.answer).text) for turn in spoken))


def _leaning(conversation: Conversation, question: str) -> Conversation:
    return masked(conversation) if conversation.turns and follows_up(question) else Conversation()


def subject(conversation: Conversation) -> str:
    """Return the last questions, newest first: "and if she says no?" alone names no subject. Wishes and thanks are none.

    Of those before the last one, what names no subject is passed over: "where", "how many" and "when" would be all there is.
    """
    asked = _questions(conversation)
    telling = (question for question in asked if not names_no_subject(question) and says_something(question))
    return " ".join([*islice(asked, 1), *islice(telling, SUBJECT_TURNS - 1)])


def said_last(conversation: Conversation) -> str:
    """Return the last question that is neither a wish nor thanks, empty if there is none."""
    return next(_questions(conversation), "")


def _questions(conversation: Conversation) -> Iterator[str]:
    """Yield what was asked, newest first, without a plain no at its beginning."""
    for turn in reversed(conversation.turns):
        left = after_denial(turn.question)
        question = turn.question if left is None else left
        if question.strip() and request_in(question) is None and small_talk(question) is None:
            yield question
