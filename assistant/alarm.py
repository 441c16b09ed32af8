"""What is said to danger when nothing else can be done for a message: by the words alone, at once, whatever the limits."""

from assistant.answer import Answer, Outcome, Part
from assistant.conversation import Conversation
from assistant.hearing.dangers import Danger
from assistant.listening import hear
from assistant.question import MAX_QUESTION_CHARS, MAX_READ_CHARS, clean
from assistant.replies.at_once import at_once
from assistant.replies.cards import Cards
from assistant.replies.place_reply import PlaceReply
from assistant.tongues.interpreter import interpreted
from corpus.once import one_turn
from corpus.regions import Regions

NOT_SEARCHED = "The guidance was not searched this time. Ask again in a moment for what it says."

_LIFE = (Danger.SELF, Danger.OTHER)


class Alarm:
    """Hear danger in a message and answer it; needs no index and no encoder, masks nothing and may be shared by threads."""

    def __init__(self, cards: Cards, regions: Regions, region: str) -> None:
        """Take the fixed replies, what tells a country by its places, and the country to go by until one is named."""
        self._cards = cards
        self._regions = regions
        self._region = region
        self._place_reply = PlaceReply(cards.reach, regions)

    @one_turn()
    def heard(self, raw: str, conversation: Conversation) -> Danger | None:
        """Say what the words alone tell: a fifth of a millisecond for a line, 0.2 seconds for the longest text."""
        told = interpreted(conversation, clean(raw[:MAX_READ_CHARS]))
        return hear(told.text, told.conversation)

    @one_turn()
    def card(self, raw: str, conversation: Conversation) -> Answer | None:
        """Return the card for somebody whose life the words alone say is in danger; None where they tell of less."""
        return self.answer(raw, conversation) if self.heard(raw, conversation) in _LIFE else None

    @one_turn()
    def answer(self, raw: str, conversation: Conversation) -> Answer | None:
        """Return the card for what is heard, and nothing of what was typed; None where nothing is heard that may not wait."""
        told = interpreted(conversation, clean(raw[:MAX_READ_CHARS]))
        turns = told.conversation.turns
        if (placed := self.placed(told.text[:MAX_QUESTION_CHARS], told.conversation)) is not None:
            return told.answered(placed)
        heard = hear(told.text, told.conversation)
        said = [*(turn.question for turn in turns), told.text[:MAX_QUESTION_CHARS]]
        region = self._regions.named(said, self._region)
        number = self._cards.number_after([turn.answer for turn in turns], len(turns))
        alone = at_once(self._cards, heard, told.text, told.conversation, region, number)
        if alone is None and heard is not None:
            soft = self._cards.soft(heard, region, number).parts
            alone = Answer(Outcome(heard.value), (*soft, Part(NOT_SEARCHED)))
        return None if alone is None else told.answered(alone)

    def placed(self, text: str, conversation: Conversation) -> Answer | None:
        """Return the numbers for where somebody is, when that is all that they say after an alarm; None otherwise."""
        return self._place_reply.answer(text, conversation, self._region)
