"""Hear what is said after the card for danger to oneself: a no, a step taken, or the wish to go on with the question before it."""

import re
from dataclasses import dataclass
from enum import Enum

from assistant.conversation import Conversation, Turn
from assistant.hearing.danger import danger
from assistant.hearing.denial import after_denial
from assistant.masking.identifiers import mask
from assistant.replies.next_lines import Standing
from assistant.replies.openings import CARDS
from assistant.replies.reply_kind import LINE, SOMEBODY, reply_kind
from assistant.replies.standing import Alarm
from assistant.turns.requests import request_in
from assistant.turns.smalltalk import small_talk

_PERSON = rf"(?:{SOMEBODY}|a person|she|he|they)"
_LINE = rf"(?:{LINE}|them)"
_NOW = r"(?:(?:just |already )?now|already|just|tonight|today|too|and|as you said)"
_HERE = (
    rf"(?:{_PERSON}(?:'s|'re| is| are| was) (?:\w+ )?(?:here|with me|on (?:the|his|her|their) way|coming(?: over)?|staying(?: with me| over| here)?|beside me|next to me|at home)|"
    r"i(?:'m| am) not alone|it helped|that helped|we(?:'re| are) talking|we talked|they(?:'re| are) (?:helping|nice|kind)|i feel (?:\w+ )?better)"
)
_STEP = (
    rf"i(?:'ve| have)? (?:just |already )?(?:call(?:ed)?|rang|phoned|text(?:ed)?|messaged|dialed|reached out to|contacted) (?:{_LINE}|{_PERSON})",
    rf"i(?:'ve| have)? (?:just |already )?(?:told|talked to|spoke (?:to|with)|spoken (?:to|with)|woke(?: up)?|woken(?: up)?) {_PERSON}(?: (?:everything|about (?:it|this|everything)|how i feel|what is going on|what's going on))?",
    rf"i(?:'m| am) (?:\w+ )?(?:on the phone|talking|chatting|speaking|on the line|in touch|texting|calling) ?(?:to|with)? ?(?:{_LINE}|{_PERSON})?",
    rf"i(?:'m| am|'ll| will) (?:\w+ )?(?:be )?(?:going to )?(?:call|calling|text|texting|tell|telling|wake|waking) (?:{_LINE}|{_PERSON})",
    rf"(?:call|text)ing (?:{_LINE}|{_PERSON})",
    r"i(?:'m| am)(?: now| already)? (?:at|in|going to|on my way to|walking to|headed to) (?:the )?(?:er|ed|a&e|emergency(?: department| room)?|hospital|psych(?:iatry)? (?:ward|unit|clinic))",
    _HERE,
)
_OPENING = r"(?:(?:ok(?:ay)?|yes|yeah|done|well|so|thanks?(?: you)?|thx|alright|right|and|good|i did|i have)[\s,.!]+)*"
_CLAUSE = re.compile(
    rf"\W{{0,4}}{_OPENING}(?:{'|'.join(_STEP)})(?: {_NOW})*(?:[\s,.;!]+(?:and |so )?{_HERE}(?: {_NOW})*)*(?:[\s,.!]*(?:thanks?(?: you)?|thx|for (?:this|that|asking)))*(?:[.!;,\s]+|$)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\W{0,4}(?:(?:ok(?:ay)?|yes|yeah|please|pls|now|so|and|but|then|thanks?(?: you)?|no|well|just|i'?m (?:ok(?:ay)?|fine|safe))[\s,.!]+)*"
    r"(?:(?:can|could|shall|may) (?:we|you|i)(?: (?:please|just|now))* |let'?s |let us |i(?:'d| would)? (?:want|like|just want|just wanna) (?:to |you to )|i wanna |please )?"
    r"(?:go on|continue|carry on|keep going|proceed|move on|resume|(?:go|get|come|return)(?: back)? to|back to|answer)"
    r"(?: (?:with|to|on))?(?: (?:my|the|our|that|this|what i asked|where we were|it)(?: (?:\w+ ){0,2}?(?:questions?|topic|thing|talk|conversation|one))?(?: (?:about|on|of|before|from before|i (?:asked|had)|earlier)(?: \S+){0,8})?)?"
    r"(?:[\s,]+(?:please|pls|now|then|thanks?|first|again|here))*[\s.?!]*",
    re.IGNORECASE,
)
# What asks for something; anything else behind a step may take it back: "I called 988, nobody answered".
_ASKS = re.compile(
    r"(?:so |and |but |ok |now |please |also |anyways? )*(?:how|what|when|where|who|which|should|can|could|do|does|is|may|shall|why)\b",
    re.IGNORECASE,
)
# Besides questions, what somebody wants done: "please write an email to my mentor".
_WANTED = r"(?:please |pls )?(?:help me|tell me how|i (?:do not|don'?t|dont) know (?:how|what|who|when|whether|if)|draft|write|give me|shorten|i need (?:help|advice|a|an|to know)|i want to (?:know|ask))\b"
_ASKED = re.compile(rf"{_ASKS.pattern}|{_WANTED}", re.IGNORECASE)
_BEFORE_QUESTION = re.compile(
    rf"[,:;\u2026]+\s*(?=(?:(?:and|but|also|anyway|anyways|so|ok)\s+)*(?:{_ASKS.pattern}|{_WANTED}))|"
    rf"\s(?:and|but|also|anyway|anyways)\s+(?=(?:also\s+|anyway\s+)?(?:{_ASKS.pattern}|{_WANTED}))",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_DENIABLE = (Standing.SELF, Standing.DONE, Standing.SOFT, Standing.SUPPORT)
LEAST_ASKED = 4  # words of a question that stood beside the danger; fewer are "what now?" and belong to it


def goes_on(text: str) -> bool:
    """Say whether a whole message asks to go on with the question that the card interrupted."""
    return _GOES_ON.fullmatch(text.strip().replace("\u2019", "'")) is not None


def after_step(text: str) -> str | None:
    """Return what is asked behind "I called 988" or "I told my wife, she is here"; None if none is told, or it was no help."""
    words = text.replace("\u2019", "'")
    match = _CLAUSE.match(words)
    if match is None:
        return None
    left = words[match.end() :].strip()
    return left if not left or _ASKS.match(left) or goes_on(left) else None


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


def how_taken(conversation: Conversation, text: str, alarm: Alarm | None) -> Taken | None:
    """Return how a reply that asks something besides takes the alarm that stands; None if it is an ordinary message."""
    standing = alarm.standing if alarm is not None and not alarm.is_ended else None
    manner, left = Manner.GOES_ON, text
    if standing in _DENIABLE and (denied := after_denial(text)) is not None:
        manner, left = Manner.DENIED, denied
    elif standing in (Standing.SELF, Standing.DONE) and (stepped := after_step(text)) is not None:
        manner, left = Manner.STEP_TAKEN, stepped
    before = resumed(conversation, left)
    if before is not None:
        return Taken(manner, *before)
    return None if manner is Manner.GOES_ON else Taken(manner, left, conversation)


def resumed(conversation: Conversation, text: str) -> tuple[str, Conversation] | None:
    """Return the question before the card, and the talk before that, when a reply wants to go on with it.

    None for other replies; an empty question if there was none. The message that got the card is not asked again: the offer was
    to go on. A question that stood in it is. What is returned has lost its identifiers.
    """
    number = _last_card(conversation) if goes_on(text) else None
    if number is None:
        return None
    calm = Conversation(tuple(turn for turn in conversation.before(number).turns if not _is_card(turn)))
    if asked := _beside(conversation.turns[number].question):
        return mask(asked).searched, calm
    places = [place for place, turn in enumerate(calm.turns) if _asks_something(turn.question)]
    return (mask(calm.turns[places[-1]].question).searched, calm.before(places[-1])) if places else ("", Conversation())


def _last_card(conversation: Conversation) -> int | None:
    """Return the place of the last card if nothing was asked since, else None."""
    for place in range(len(conversation.turns) - 1, -1, -1):
        turn = conversation.turns[place]
        if _is_card(turn):
            return place
        if _asks_something(turn.question) and not goes_on(turn.question):
            return None
    return None


def _is_card(turn: Turn) -> bool:
    return any(line in turn.answer for line in CARDS)


def _asks_something(question: str) -> bool:
    is_own = question.strip() and request_in(question) is None and small_talk(question) is None
    return bool(is_own) and reply_kind(question) is None and after_step(question) != ""


def _beside(question: str) -> str:
    """Return the questions that stood beside danger in one message: "I want to die. How do I ask for leave?"."""
    pieces = (piece.strip(" ,") for sentence in _SENTENCE.findall(question) for piece in _BEFORE_QUESTION.split(sentence))
    asked = [p for p in pieces if len(p.split()) >= LEAST_ASKED and (p.endswith("?") or _ASKED.match(p)) and danger(p) is None]
    return " ".join(asked)
