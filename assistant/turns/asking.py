"""What a turn asks once the talk before it is taken into account: the question to search, what it leans on, and the wish."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice

from assistant.conversation import Conversation, Turn
from assistant.hearing.denial import after_denial
from assistant.masking.identifiers import mask
from assistant.persons.roles import ROLE, plain_role
from assistant.turns.asks import asks
from assistant.turns.bare import asks_on, is_bare, names_no_subject, says_something
from assistant.turns.followup import SHORT_WORDS, changes_subject, follows_up, without_announcement
from assistant.turns.picks import last_asked, one_of, picked
from assistant.turns.requests import (
    FURTHER,
    TEXTS,
    TOLD,
    Request,
    edits,
    names_channel,
    request_in,
    shortens,
    told_in,
    without_words_wanted,
)
from assistant.turns.smalltalk import small_talk
from assistant.turns.wishes import is_wish

SUBJECT_TURNS = 3  # two found less in talks of four turns, five no more (docs/decisions.md)
HEARD_TOGETHER = 16  # words: a message with a sign of leaning is heard together with the question before if it has no more
# Words that a wish for words must have besides, to say something of its own: "short, what do I write" has none.
SAYS_MORE = 3
_WHOM = re.compile(rf"\b(?P<whom>(?:my|our|the|an?|his|her)\s+(?:\w+\s+)??(?P<role>{ROLE}))\b(?!['\u2019]s)", re.IGNORECASE)
_AND_WHOM = re.compile(
    rf"(?:(?:ok(?:ay)?|so|then)[\s,]+)*(?:and|what about|how about|or)\s+(?:(?:for|to|with|from)\s+)?{_WHOM.pattern}"
    r"(?:[\s,]+(?:then|too|as well))?[\s?.!]*",
    re.IGNORECASE,
)
# Words: beside more of them a time only shuffles what is nearly as good (docs/decisions.md, Follow-ups).
SHORT_STORY = 12
_TELLING = (Request.GRADE, Request.WHEN)  # what is told may change what is found
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
    is_short: bool = False  # a text is wanted in fewer words

    @property
    def talk(self) -> Conversation:
        """Return the turns that the question leans on, or may lean on."""
        return self.earlier if self.earlier.turns else self.aside

    @property
    def said(self) -> tuple[str, ...]:
        """Return what was said in the talk, newest first: the question, and the turns before it."""
        return self.question, *(turn.question for turn in reversed(self.talk.turns))

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
    if (number := picked(question)) is not None and (chosen := _chosen(conversation, question, number)) is not None:
        return chosen
    request = _wish(conversation, question) if conversation.turns else told_in(question) or _of_nothing(question)
    besides = without_words_wanted(question) if conversation.turns else None
    if besides is not None:
        if len(_WORD.findall(besides)) >= SAYS_MORE:
            return Asked(question, masked(conversation), Request.WORDS, wish=question)
        request = Request.WORDS
    if request in TEXTS and (text := _about_the_text(conversation, question, request)) is not None:
        return text
    if request is Request.DETAIL:
        request = Request.WORDS if names_channel(question) else Request.EDIT if edits(question) else told_in(question)
    if request is not None:
        return _about_the_last(conversation, question, request)
    question = _of_another(conversation, question) or question
    earlier = _leaning(conversation, question)
    aside = Conversation() if earlier.turns or changes_subject(question) else masked(conversation)
    left = without_announcement(question) if conversation.turns and not earlier.turns else question
    return Asked(left, earlier, aside=aside)


def _wish(conversation: Conversation, question: str) -> Request | None:
    """Return the wish that a turn is; what somebody is needs a question before it."""
    request = request_in(question)
    return None if request is Request.PERSON and not said_last(conversation) else request


def _of_another(conversation: Conversation, question: str) -> str:
    """Return the last question asked of somebody else, where that is all a turn says: "and my PD?"; empty for any other turn."""
    whom = _AND_WHOM.fullmatch(question.strip())
    before = mask(said_last(conversation)).searched if whom is not None else ""
    named = [*_WHOM.finditer(before)]
    if whom is None or not named or plain_role(named[-1]["role"]) == plain_role(whom["role"]):
        return ""
    return f"and {before[: named[-1].start()]}{whom['whom']}{before[named[-1].end() :]}"


def _chosen(conversation: Conversation, question: str, number: int) -> Asked | None:
    """Return what "the second one" asks: of a message with several questions that one, of a noun that was asked back a button."""
    last = last_asked(conversation)
    if last is None:
        return None
    before, asked = conversation.before(last), mask(conversation.turns[last].question).searched
    if (ask := one_of(asks(asked), number)) is not None:
        return Asked(ask, Conversation((Turn(asked, ""),)))  # without the answer: what that has quoted may come whole
    return replace(resolve(before, asked), request=Request.PICK, wish=question) if is_bare(asked) else None


def _about_the_text(conversation: Conversation, said: str, request: Request) -> Asked | None:
    """Return a wish about a text that the talk has given, with all that was wished of it, newest first; None if it gave none."""
    asked, number = _last_question(conversation, said, Request.WORDS)
    after = [turn.question for turn in conversation.turns[number + 1 :]]
    wishes = [said, *(text for text in reversed(after) if request_in(text) in TEXTS)]
    is_own = is_wish(asked.question)
    if not is_own and Request.WORDS not in {request, *map(request_in, wishes[1:])}:
        return None
    is_short = next((short for text in wishes if (short := shortens(text)) is not None), False)
    kind = Request.DETAIL if is_own else Request.WORDS
    return replace(asked, request=kind, wish=". ".join(wishes), is_short=is_short)


def _about_the_last(conversation: Conversation, wish: str, request: Request) -> Asked:
    """Return the last question with a wish about its answer; the wish itself where none was asked."""
    is_after_short = bool(conversation.turns) and request_in(conversation.turns[-1].question) is Request.SHORTER
    if request is Request.WHOLE and not is_after_short:
        request = Request.MORE  # it was told at full length
    return _last_question(conversation, wish, request)[0]


def _last_question(conversation: Conversation, wish: str, request: Request) -> tuple[Asked, int]:
    """Return the last question with a wish about its answer, and the number of its turn; the wish itself where none was asked."""
    answers = tuple(turn.answer for turn in conversation.turns)
    for number in range(len(conversation.turns) - 1, -1, -1):
        before = conversation.turns[number].question
        if request is Request.WORDS and number and _only_asks(before):
            continue
        if _is_asked(before, is_first=number == 0):
            asked = resolve(conversation.before(number), mask(before).searched)
            together = _together(asked.question, wish, request)
            return replace(asked, question=together, request=request, answers=answers, wish=wish), number
    return Asked(wish, Conversation(), request, answers=answers, wish=wish), len(conversation.turns)


def _together(question: str, wish: str, request: Request) -> str:
    """Return the last question with what a turn adds to it, if that may change what is found."""
    if request is Request.JUDGED:
        return f"{question.rstrip('.?! ')}. {wish.rstrip('.?! ')}?"
    is_told_enough = request is Request.WHEN and len(question.split()) > SHORT_STORY
    return f"{wish.rstrip('.! ')}. {question}" if request in _TELLING and not is_told_enough else question


def _is_asked(text: str, *, is_first: bool) -> bool:
    """Say whether a turn asks something of its own; the first of a talk does, though later it would be a wish: "email my PD"."""
    if not text.strip() or small_talk(text) is not None:
        return False
    return request_in(text) is None or (is_first and len(text.split()) > SHORT_WORDS)


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
        if question.strip() and request_in(question) is None and small_talk(question) is None and _says_or_asks(question):
            yield question


def _of_nothing(text: str) -> Request | None:
    """Return the wish that a first message is, made of an answer that there is not: "can u shorten"."""
    request = request_in(text)
    return request if request in (Request.SHORTER, Request.WHOLE, Request.AGAIN, *FURTHER) else None


def _says_or_asks(text: str) -> bool:
    """Say whether a turn says or asks anything; "lol" and "hm" do not, and nothing leans on them."""
    return says_something(text) or asks_on(text)
