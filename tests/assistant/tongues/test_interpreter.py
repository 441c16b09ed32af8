"""Somebody in danger who writes Spanish or French is answered in it, and what holds after a card in English holds for them."""

import re
from collections.abc import Iterator
from itertools import pairwise

import pytest

from assistant.alarm import Alarm
from assistant.answer import Answer, Outcome
from assistant.conversation import Conversation, Turn
from assistant.dialogue import Assistant
from assistant.hearing.dangers import Danger
from assistant.hearing.language import Tongue
from assistant.replies.cards import Cards
from assistant.replies.next_for_others import AFTER_SAFE, NEXT, known_by
from assistant.replies.next_lines import AFTER_NO, DENIED, STAYING, STEPPED, Standing
from assistant.replies.openings import CARDS, SUPPORT_ROUTES
from assistant.replies.settling import NOTHING_BEFORE
from assistant.replies.standing import standing_alarm
from assistant.replies.urgent import _DEEDS, _DOWN, _THREATS, BODIES, MENACED
from assistant.replies.wordings import AUTOMATED
from assistant.tongues.interpreter import interpreted, said_in
from assistant.tongues.sayings_after import SAYINGS
from assistant.turns.smalltalk import THANKS
from corpus.contacts import Contact, load_contacts
from corpus.regions import known_regions
from corpus.routes import Route
from index.snapshot import Snapshot
from tests.assistant.whole_replies import ALARMED, ASKED_OF_ONESELF, routed, words

REGIONS = sorted({contact.region for contact in load_contacts()} - {"any"})
NOWHERE = "zz"
TURNS = range(3)
MAX_CRISIS_WORDS = 120
WAYS_IN_ENGLISH = re.compile(r"\(en (?:inglés|anglais)\)")
NUMBER = re.compile(r"\d+")
AGAIN = {Tongue.SPANISH: "sí", Tongue.FRENCH: "oui"}
TOLD = {Tongue.SPANISH: "quiero morir", Tongue.FRENCH: "je veux mourir"}
ENGLISH = re.compile(r"\b(?:you|the|are|with|your|them|now|call emergency)\b")


def every_card(cards: Cards, region: str) -> Iterator[str]:
    for turn in TURNS:
        for card in (cards.crisis, cards.other, cards.support, cards.possible, cards.no_method):
            yield "\n".join(card(region, turn).lines)
        for write in (cards.possible, cards.support):
            yield "\n".join(write(region, turn, is_another=True).lines)


def talk(assistant: Assistant, *messages: str) -> list[Answer]:
    conversation, answers = Conversation(), []
    for message in messages:
        answers.append(assistant.reply(conversation, message))
        conversation = conversation.with_turn(Turn(message, words(answers[-1])))
    return answers


@pytest.fixture(scope="module")
def cards(contacts: tuple[Contact, ...]) -> Cards:
    return Cards(contacts)


@pytest.fixture(scope="module")
def calm(snapshot: Snapshot) -> Assistant:
    return routed(snapshot, Route.ORDINARY)


@pytest.mark.parametrize("tongue", Tongue)
@pytest.mark.parametrize("region", [*REGIONS, NOWHERE])
def test_what_is_said_in_a_language_is_read_back_without_loss(cards: Cards, region: str, tongue: Tongue) -> None:
    for text in every_card(cards, region):
        said = said_in(text, tongue)
        assert said != text
        back = interpreted(Conversation((Turn("?", said),)), "ok")
        assert back.conversation.turns[0].answer == text
        assert back.tongue is tongue


@pytest.mark.parametrize("tongue", Tongue)
def test_every_sentence_of_a_card_has_its_row(cards: Cards, tongue: Tongue) -> None:
    for text in every_card(cards, NOWHERE):
        lines = [line for line in said_in(text, tongue).splitlines() if not line.startswith("\u2022")]
        assert not ENGLISH.search("\n".join(lines))


@pytest.mark.parametrize(
    "marker",
    [
        *ALARMED,
        *ASKED_OF_ONESELF,
        *CARDS,
        *DENIED,
        *map(known_by, (*STEPPED, *STAYING)),
        AUTOMATED,
        SUPPORT_ROUTES,
        NOTHING_BEFORE,
        THANKS,
    ],
)
def test_what_tells_a_card_from_another_has_a_row(marker: str) -> None:
    for tongue in Tongue:
        assert said_in(marker, tongue) != marker


def test_no_wording_stands_for_two() -> None:
    for tongue in Tongue:
        said = [row.in_tongue(tongue) for row in SAYINGS]
        assert len(set(said)) == len(said)
    assert len({row.english for row in SAYINGS}) == len(SAYINGS)


def test_every_number_stands_in_the_contacts(contacts: tuple[Contact, ...]) -> None:
    allowed = set(NUMBER.findall(" ".join(f"{c.name} {c.phone} {c.text} {c.hours}" for c in contacts)))
    for row in SAYINGS:
        for tongue in Tongue:
            assert set(NUMBER.findall(row.in_tongue(tongue))) <= allowed


@pytest.mark.parametrize("tongue", Tongue)
@pytest.mark.parametrize("region", [*REGIONS, NOWHERE])
def test_a_crisis_card_stays_short(cards: Cards, region: str, tongue: Tongue) -> None:
    for turn in TURNS:
        for card in (cards.crisis, cards.other):
            said = said_in("\n".join(card(region, turn).lines), tongue)
            assert len([word for word in said.split() if any(map(str.isalnum, word))]) <= MAX_CRISIS_WORDS


def test_the_line_in_spanish_is_named_to_who_writes_it(calm: Assistant) -> None:
    (answer,) = talk(calm, "quiero morir")
    assert "oprime 2" in words(answer)
    assert "AYUDA" in words(answer)


@pytest.mark.parametrize("tongue", Tongue)
def test_a_yes_gets_the_card_again_in_other_words(calm: Assistant, tongue: Tongue) -> None:
    answers = talk(calm, TOLD[tongue], *[AGAIN[tongue]] * 4)
    assert {answer.outcome for answer in answers} == {Outcome.CRISIS}
    texts = [words(answer) for answer in answers]
    assert all(now != last for last, now in pairwise(texts))
    assert not any(ENGLISH.search(text) for text in texts)


@pytest.mark.parametrize(
    ("messages", "outcome"),
    [
        (("quiero morir", "no"), Outcome.SOCIAL),
        (("quiero morir", "gracias"), Outcome.CRISIS_POSSIBLE),
        (("quiero morir", "ya llamé"), Outcome.CRISIS_POSSIBLE),
        (("quiero morir", "estoy con mi esposa"), Outcome.CRISIS_POSSIBLE),
        (("quiero morir", "no sé"), Outcome.CRISIS),
        (("quiero morir", "gracias", "sí"), Outcome.CRISIS),
        (("quiero morir", "estoy con mi esposa", "seguimos con mi pregunta"), Outcome.CRISIS_POSSIBLE),
        (("je veux mourir", "non"), Outcome.SOCIAL),
        (("je veux mourir", "merci"), Outcome.CRISIS_POSSIBLE),
        (("je veux mourir", "j'ai appelé"), Outcome.CRISIS_POSSIBLE),
        (("je veux mourir", "je suis avec ma femme"), Outcome.CRISIS_POSSIBLE),
        (("je veux mourir", "je ne sais pas"), Outcome.CRISIS),
        (("je veux mourir", "merci", "oui"), Outcome.CRISIS),
    ],
)
def test_a_reply_counts_as_the_english_one(calm: Assistant, messages: tuple[str, ...], outcome: Outcome) -> None:
    answer = talk(calm, *messages)[-1]
    assert answer.outcome is outcome
    assert not ENGLISH.search(words(answer))


@pytest.mark.parametrize(
    ("told", "place", "phone"), [("quiero morir", "estoy en Dublín", "112"), ("je veux mourir", "à Londres", "999")]
)
def test_a_place_brings_its_numbers(calm: Assistant, told: str, place: str, phone: str) -> None:
    first, then = talk(calm, f"{told}", f"{told}, {place}")
    assert phone not in words(first)
    assert phone in words(then)


def test_a_talk_may_change_its_language(calm: Assistant) -> None:
    first, then, back = talk(calm, "I want to die", "sí", "i am not safe")
    assert ENGLISH.search(words(first))
    assert then.outcome is Outcome.CRISIS
    assert not ENGLISH.search(words(then))
    assert ENGLISH.search(words(back))


def test_the_question_comes_back_as_it_was_typed(calm: Assistant) -> None:
    answer = talk(calm, "quiero morir", "seguimos con mi pregunta")[-1]
    assert answer.asked == "seguimos con mi pregunta"


def test_who_writes_english_is_heard_and_answered_as_ever(calm: Assistant) -> None:
    heard = interpreted(Conversation((Turn("I want to die", "Tell one person."),)), "no, I'm fine")
    assert (heard.text, heard.tongue) == ("no, I'm fine", None)
    answer = talk(calm, "How do I ask an attending to be my mentor?")[-1]
    assert heard.answered(answer) is answer


@pytest.mark.parametrize("tongue", Tongue)
def test_the_card_by_the_words_alone_is_in_the_language_too(cards: Cards, tongue: Tongue) -> None:
    alarm = Alarm(cards, known_regions(), "us")
    first = alarm.card(TOLD[tongue], Conversation())
    assert first is not None
    before = Conversation((Turn(TOLD[tongue], words(first)),))
    assert alarm.heard(AGAIN[tongue], before) is Danger.SELF
    again = alarm.card(AGAIN[tongue], before)
    assert again is not None
    assert words(again) != words(first)
    assert not ENGLISH.search(words(again))


def every_line() -> Iterator[str]:
    """Yield every next line and every sentence of the cards that are said at once, with numbers in them."""
    urgent = (*_THREATS.values(), *_DEEDS.values(), *BODIES.values(), MENACED, _DOWN)
    said = [words for kinds in NEXT.values() for lines in kinds.values() for words in lines]
    said += [words for lines in AFTER_SAFE.values() for words in lines] + list(AFTER_NO)
    said += [words for card in urgent for words in (*card.openings, *card.first, *card.then)]
    for words_said in said:
        yield words_said.format(emergency="911", line="Samaritans: call 116 123.")


@pytest.mark.parametrize("tongue", Tongue)
def test_every_next_line_has_its_row_and_is_read_back(tongue: Tongue) -> None:
    for text in every_line():
        said = said_in(text, tongue)
        assert not ENGLISH.search(said.replace("Samaritans: call 116 123.", "")), said
        heard = interpreted(Conversation((Turn("?", said),)), "ok")
        assert heard.conversation.turns[0].answer == text


@pytest.mark.parametrize(
    ("messages", "standing"),
    [
        (("quiero matar a mi jefe", "no estoy bromeando", "gracias"), Standing.THREAT),
        (("j'ai peur de frapper mon mari", "oui", "merci"), Standing.FEAR),
        (("mi compañero dice que va a matar al jefe", "ya avisé a seguridad", "gracias"), Standing.THREAT_BY_ANOTHER),
        (("mi ex está en la puerta gritando", "seguridad no contesta", "gracias"), Standing.MENACED),
        (("il m'attend dehors", "la sécu répond pas", "merci"), Standing.MENACED),
    ],
)
def test_a_threat_stands_through_the_replies_in_its_language(
    calm: Assistant, messages: tuple[str, ...], standing: Standing
) -> None:
    answers = talk(calm, *messages)
    assert not any(ENGLISH.search(words(answer)) for answer in answers if not WAYS_IN_ENGLISH.search(words(answer)))
    said = interpreted(Conversation(tuple(Turn(m, words(a)) for m, a in zip(messages, answers, strict=True))), "ok")
    alarm = standing_alarm(said.conversation)
    assert alarm is not None
    assert alarm.standing is standing
    texts = [words(answer) for answer in answers]
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hola", "Hola."),
        ("Gracias por todo", "De nada."),
        ("¿quién eres?", "Soy Signpost"),
        ("vas a decirle algo a mi programa?", "El servidor no guarda"),
        ("bonjour", "Bonjour."),
        ("merci beaucoup", "Je vous en prie."),
        ("vous allez le dire à mon service ?", "Le serveur ne garde"),
    ],
)
def test_a_greeting_thanks_and_who_is_told_are_heard_at_the_beginning(calm: Assistant, text: str, said: str) -> None:
    (answer,) = talk(calm, text)
    assert answer.outcome is Outcome.SOCIAL
    assert words(answer).startswith(said)


@pytest.mark.parametrize("text", ["¿puedes llamar a alguien por mí?", "tu peux appeler quelqu'un pour moi"])
def test_who_wants_somebody_called_is_asked_straight_and_given_the_line(calm: Assistant, text: str) -> None:
    (answer,) = talk(calm, text)
    assert answer.outcome is Outcome.CRISIS_POSSIBLE
    assert "988" in words(answer)


@pytest.mark.parametrize(
    ("place", "phones"),
    [("je suis à Lyon", ("15 ou 112", "3114")), ("à Bruxelles", ("112", "0800 32 123")), ("je suis à Genève", ("144", "143"))],
)
def test_french_speaking_countries_have_their_numbers(calm: Assistant, place: str, phones: tuple[str, ...]) -> None:
    told = words(talk(calm, "je veux mourir", place)[-1])
    assert all(phone in told for phone in phones)
    assert not ENGLISH.search(told)


@pytest.mark.parametrize("place", ["estoy en Ciudad de México", "en Sevilla", "vivo en Panamá", "estoy en cdmx"])
def test_a_place_without_numbers_is_told_so(calm: Assistant, place: str) -> None:
    assert "No tengo números de ese país." in words(talk(calm, "quiero morir", place)[-1])
