"""What is said by the words alone: the same card as ever for danger, and the soft one where the guidance is not searched."""

import pytest

from assistant.alarm import NOT_SEARCHED, Alarm
from assistant.answer import Outcome
from assistant.conversation import Conversation, Turn
from assistant.dialogue import Assistant
from assistant.hearing.dangers import Danger
from assistant.question import MAX_READ_CHARS
from assistant.replies.cards import Cards
from corpus.contacts import Contact
from corpus.regions import Regions

PLAIN = ("How do I find a mentor?", "my mentor is killing it", "I could die of shame after that talk", "", "\ud800")


@pytest.fixture
def alarm(contacts: tuple[Contact, ...]) -> Alarm:
    return Alarm(Cards(contacts), Regions.load(), "us")


@pytest.mark.parametrize(
    ("said", "danger"),
    [
        ("I want to kill myself", Danger.SELF),
        ("my co-resident wants to kill himself", Danger.OTHER),
        ("nobody would care if I died", Danger.POSSIBLE),
        ("he groped me in theatre", Danger.HARM),
    ],
)
def test_what_the_words_tell_is_answered(alarm: Alarm, assistant: Assistant, said: str, danger: Danger) -> None:
    answer = alarm.answer(said, Conversation())
    assert answer is not None
    assert (alarm.heard(said, Conversation()), answer.outcome) == (danger, Outcome(danger.value))
    whole = assistant.reply(Conversation(), said)
    assert whole.outcome is answer.outcome
    if danger in (Danger.SELF, Danger.OTHER):
        assert answer == whole
    else:
        assert answer.parts[-1].text == NOT_SEARCHED
        assert not answer.citations


@pytest.mark.parametrize("said", PLAIN)
def test_what_is_plain_gets_no_card(alarm: Alarm, said: str) -> None:
    assert alarm.answer(said, Conversation()) is None


def test_a_yes_to_the_question_of_the_soft_card_is_heard_and_the_words_differ(alarm: Alarm) -> None:
    soft = alarm.answer("nobody would care if I died", Conversation())
    assert soft is not None
    talk = Conversation((Turn("nobody would care if I died", "\n".join(part.text for part in soft.parts)),))
    card = alarm.answer("yes", talk)
    assert card is not None
    assert card.outcome is Outcome.CRISIS
    again = alarm.answer("nobody would care if I died", talk)
    assert again is not None
    assert again.parts[0] != soft.parts[0]


def test_the_numbers_are_those_of_the_place_that_was_named(alarm: Alarm) -> None:
    card = alarm.answer("I want to kill myself", Conversation((Turn("I am a trainee in Leeds", "Tell me more."),)))
    assert card is not None
    assert "999" in " ".join(part.text for part in card.parts)


def test_the_end_of_a_long_text_is_heard(alarm: Alarm) -> None:
    long = "word " * 3000 + "I want to kill myself"
    assert len(long) < MAX_READ_CHARS
    assert alarm.heard(long, Conversation()) is Danger.SELF
