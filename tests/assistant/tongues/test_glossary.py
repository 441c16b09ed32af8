"""Spanish and French words of mentorship beside which the English guidance is found."""

import pytest

from assistant.answer import Answer, Outcome, Part
from assistant.conversation import Conversation
from assistant.hearing.language import Tongue
from assistant.tongues.glossary import glossed
from assistant.tongues.interpreter import interpreted


@pytest.mark.parametrize(
    ("text", "tongue", "english"),
    [
        ("¿cómo encuentro un mentor?", Tongue.SPANISH, "find mentor: what do I do?"),
        ("mi adjunto cancela todas las reuniones", Tongue.SPANISH, "attending cancels meeting: what do I do?"),
        ("mi mentora no me responde los correos", Tongue.SPANISH, "mentor does not reply email: what do I do?"),
        ("comment trouver un mentor ?", Tongue.FRENCH, "find mentor: what do I do?"),
        ("j'ai raté mon examen, mon chef est fâché", Tongue.FRENCH, "I failed exam boss angry: what do I do?"),
    ],
)
def test_known_words_are_said_in_english_in_their_order(text: str, tongue: Tongue, english: str) -> None:
    assert glossed(text, tongue) == english


@pytest.mark.parametrize(
    ("text", "tongue"), [("mi mentor", Tongue.SPANISH), ("je ne sais pas", Tongue.FRENCH), ("", Tongue.FRENCH)]
)
def test_one_word_says_less_than_what_was_typed(text: str, tongue: Tongue) -> None:
    assert glossed(text, tongue) == ""


def answer(outcome: Outcome, confidence: float, text: str) -> Answer:
    return Answer(outcome, (Part(text),), confidence=confidence, asked=text)


@pytest.mark.parametrize(
    ("first", "second", "kept"),
    [
        ((Outcome.ABSTAINED, 0.1), (Outcome.ANSWERED, 0.9), "second"),
        ((Outcome.ANSWERED, 0.6), (Outcome.ANSWERED, 0.9), "second"),
        ((Outcome.ANSWERED, 1.0), (Outcome.ANSWERED, 0.9), "first"),
        ((Outcome.CLARIFY, 0.0), (Outcome.CLARIFY, 0.9), "first"),
        ((Outcome.CLOSEST, 0.3), (Outcome.CRISIS, 1.0), "first"),
    ],
)
def test_what_finds_more_is_answered(first: tuple[Outcome, float], second: tuple[Outcome, float], kept: str) -> None:
    typed = "¿cómo encuentro un mentor?"
    told = interpreted(Conversation(), typed)
    found = told.replied(lambda text: answer(*first, "first") if text == typed else answer(*second, "second"))
    assert found.parts[0].text == kept
    assert found.asked == "first"


@pytest.mark.parametrize("outcome", [Outcome.CRISIS, Outcome.CRISIS_POSSIBLE, Outcome.CRISIS_OTHER, Outcome.SUPPORT])
def test_an_alarm_is_never_searched_again(outcome: Outcome) -> None:
    asked: list[str] = []

    def reply(text: str) -> Answer:
        asked.append(text)
        return answer(outcome, 1.0, text)

    typed = "estoy agotada y mi mentor me deja todo su trabajo"
    assert interpreted(Conversation(), typed).replied(reply).outcome is outcome
    assert asked == [typed]


def test_english_is_asked_once() -> None:
    asked: list[str] = []

    def reply(text: str) -> Answer:
        asked.append(text)
        return answer(Outcome.ABSTAINED, 0.0, text)

    interpreted(Conversation(), "how do I find a mentor?").replied(reply)
    assert asked == ["how do I find a mentor?"]
