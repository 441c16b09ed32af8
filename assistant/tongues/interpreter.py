"""Between somebody who writes Spanish or French in danger and an assistant that knows the replies to its cards in English.

What was answered before is read back to English, a short reply is heard as the English one, and the fixed sentences of the answer
are said in the writer's language. So all that holds for a card, and after it, holds in each language. Quoted guidance stays.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from assistant.answer import Answer, Outcome, Part
from assistant.conversation import Conversation, Turn
from assistant.hearing.danger import danger
from assistant.hearing.danger_by_tongue import tongue_heard
from assistant.hearing.help_wanted import wants_call
from assistant.hearing.language import Tongue, tongue_of
from assistant.masking.identifiers import mask
from assistant.tongues.glossary import glossed
from assistant.tongues.places_by_tongue import placed
from assistant.tongues.replies_by_tongue import reply_in_english
from assistant.tongues.sayings_after import SAYINGS
from assistant.turns.smalltalk import small_talk
from corpus.plain import plain_words
from corpus.sought import Sought

_FOUND = (Outcome.ANSWERED, Outcome.CLOSEST)
_CALM = (*_FOUND, Outcome.CLARIFY, Outcome.ABSTAINED)
_PLACE = re.compile(r"\{\w+\}")
_NUMBER = r"([^\n]{1,200}?)"  # what stands in a place: a number, or a line with its hours


@dataclass(frozen=True, slots=True)
class _Row:
    """A sentence as it is looked for, and what is said in its place; `around` finds one that has numbers in it."""

    before: str
    after: str
    around: Sought | None

    def replaced(self, text: str) -> str:
        """Return a text with the sentence said in the other language."""
        if self.around is not None:
            return self.around.sub(self.after, text)
        return text.replace(self.before, self.after) if self.before in text else text


def _rows(said: Iterable[tuple[str, str]]) -> tuple[_Row, ...]:
    return tuple(_row(*row) for row in sorted(said, key=lambda row: -len(row[0])))


def _row(before: str, after: str) -> _Row:
    first, second = (_PLACE.split(_without_last_place(text)) for text in (before, after))
    if len(first) == 1:
        return _Row(first[0], second[0], None)
    groups = (words.replace("\\", r"\\") for words in second)
    filled = "".join(f"{words}\\{number}" if number < len(second) else words for number, words in enumerate(groups, 1))
    return _Row(before, filled, Sought(_NUMBER.join(map(re.escape, first))))


def _without_last_place(text: str) -> str:
    """Return a sentence up to a place at its end: nothing behind would tell how far that goes."""
    last = max((match.start() for match in _PLACE.finditer(text) if match.end() == len(text)), default=len(text))
    return text[:last].rstrip()


_MAY_BE_ANOTHER = re.compile(r"\b(?:que|los|las|un|una|con|para|por|si|de|la|el|llama|vous|les|une|est|ne|en|cela|pas)\b")
_SAID = {tongue: _rows((row.english, row.in_tongue(tongue)) for row in SAYINGS) for tongue in Tongue}
_MEANT = {tongue: _rows((row.in_tongue(tongue), row.english) for row in SAYINGS) for tongue in Tongue}


@dataclass(frozen=True, slots=True)
class Heard:
    """A message as the assistant hears it, the talk before it in English, and the language to answer in (None: English)."""

    conversation: Conversation
    text: str
    typed: str
    tongue: Tongue | None

    def replied(self, reply: Callable[[str], Answer]) -> Answer:
        """Return the reply to the message, or to the English of its words where that finds more, in the writer's language."""
        return self.answered(self._found_by_gloss(reply, reply(self.text)))

    def answered(self, answer: Answer) -> Answer:
        """Return an answer with its fixed sentences in the writer's language, and the question as it was typed."""
        if self.tongue is None:
            return answer
        parts = tuple(self._said(part) for part in answer.parts)
        is_changed = answer.asked and self.text != self.typed
        return replace(answer, parts=parts, asked=mask(self.typed).text if is_changed else answer.asked)

    def _found_by_gloss(self, reply: Callable[[str], Answer], answer: Answer) -> Answer:
        """Return what the English words find, where nothing alarming was heard and the message as it stands finds less."""
        is_calm = answer.outcome in _CALM and self.text == self.typed
        if self.tongue is None or not is_calm or not (asked := glossed(self.typed, self.tongue)):
            return answer
        other = reply(asked)
        is_better = other.outcome in _FOUND and other.confidence >= answer.confidence
        return replace(other, asked=answer.asked) if is_better else answer

    def _said(self, part: Part) -> Part:
        return part if self.tongue is None or part.citation is not None else replace(part, text=said_in(part.text, self.tongue))


def interpreted(conversation: Conversation, text: str) -> Heard:
    """Return a message as it is heard; an English one, in an English talk, as it stands."""
    talk, before = _in_english(conversation)
    heard = tongue_heard(plain_words(text))
    tongue = tongue_of(text, heard or before)
    if tongue is None:
        return Heard(talk, text, text, None)
    return Heard(talk, _meant(text, tongue) if talk.turns else _begun(text, tongue), text, tongue)


def said_in(text: str, tongue: Tongue) -> str:
    """Return a text with every fixed sentence in a language; the rest stays."""
    return _replaced(text, _SAID[tongue])


def _in_english(conversation: Conversation) -> tuple[Conversation, Tongue | None]:
    """Return a talk with its answers, and the short replies to them, in English, and the language of its last answer."""
    turns: list[Turn] = []
    last: Tongue | None = None
    for turn in conversation.turns:
        answer, tongue = _read_back(turn.answer)
        asked = last or tongue
        turns.append(Turn(turn.question if asked is None else _meant(turn.question, asked), answer))
        last = tongue
    return Conversation(tuple(turns)), last


def _read_back(answer: str) -> tuple[str, Tongue | None]:
    if not answer.isascii() or _MAY_BE_ANOTHER.search(answer):  # a look at every row takes longer
        for tongue in Tongue:
            english = _replaced(answer, _MEANT[tongue])
            if english != answer:
                return english, tongue
    return answer, None


def _begun(text: str, tongue: Tongue) -> str:
    """Return what a first message means: there nothing is replied to, and only greetings, thanks and the like are heard."""
    said = reply_in_english(text, tongue)
    is_heard = said is not None and (small_talk(said) is not None or wants_call(said)) and danger(text) is None
    return said if said is not None and is_heard else placed(text)


def _meant(text: str, tongue: Tongue) -> str:
    if danger(text) is not None:
        return placed(text)
    return reply_in_english(text, tongue) or placed(text)


def _replaced(text: str, rows: tuple[_Row, ...]) -> str:
    for row in rows:
        text = row.replaced(text)
    return text
