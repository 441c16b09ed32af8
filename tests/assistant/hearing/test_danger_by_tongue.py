"""Danger and harm told in Spanish and French, by the words alone."""

import pytest

from assistant.hearing.danger import danger
from assistant.hearing.danger_by_tongue import is_done_by_tongue, tongue_heard
from assistant.hearing.dangers import Danger, Threat
from assistant.hearing.harm import guidance_on, harm
from assistant.hearing.language import Tongue
from assistant.hearing.menaced import is_menaced
from assistant.hearing.threat import threat
from corpus.plain import plain_words
from tests.assistant.hearing import tongues_threats as told
from tests.assistant.hearing.tongues import ANOTHER, OWN, POSSIBLE
from tests.assistant.hearing.tongues_harm import CALM, HARMED


@pytest.mark.parametrize("text", OWN)
def test_what_somebody_says_of_their_own_death_is_heard(text: str) -> None:
    assert danger(text) is Danger.SELF
    assert danger(text.upper()) is Danger.SELF


@pytest.mark.parametrize("text", POSSIBLE)
def test_what_may_be_meant_so_gets_the_question(text: str) -> None:
    assert danger(text) is Danger.POSSIBLE


@pytest.mark.parametrize("text", ANOTHER)
def test_danger_to_another_person_is_told_apart(text: str) -> None:
    assert danger(text) is Danger.OTHER


@pytest.mark.parametrize("text", HARMED)
def test_an_attack_a_hand_and_harassment_are_heard(text: str) -> None:
    assert danger(text) is None
    assert harm(text)


@pytest.mark.parametrize("text", CALM)
def test_figures_of_speech_and_work_alarm_nobody(text: str) -> None:
    assert danger(text) is None
    assert not harm(text)


@pytest.mark.parametrize(
    "text",
    [
        "hace diez años intenté suicidarme y hoy quiero ser mentora",
        "il y a dix ans j'ai fait une tentative, j'ai voulu mourir",
        "de joven quise matarme",
    ],
)
def test_what_is_long_over_gets_the_question_and_not_the_card(text: str) -> None:
    assert danger(text) in (Danger.POSSIBLE, None)


@pytest.mark.parametrize(
    ("text", "is_done"),
    [
        ("me tomé un frasco de pastillas", True),
        ("j'ai avalé toute la boîte", True),
        ("acabo de tomarme todas las pastillas", True),
        ("quiero tomarme todas las pastillas", False),
        ("me tomé un café con mi mentora", False),
        ("je voudrais avaler tous mes cachets", False),
        ("j'ai pris trop de gardes", False),
    ],
)
def test_what_is_taken_already_is_told_from_the_wish(text: str, is_done: bool) -> None:
    assert is_done_by_tongue(plain_words(text)) is is_done


def test_what_is_heard_tells_the_language() -> None:
    assert tongue_heard("quiero morir") is Tongue.SPANISH
    assert tongue_heard("je veux mourir") is Tongue.FRENCH
    assert tongue_heard("i want to die") is None


@pytest.mark.parametrize(
    ("text", "word"),
    [("mi jefe me toca la pierna", "touched"), ("mon chef m'a giflée", "assault"), ("mon senior me harcèle", "harass")],
)
def test_guidance_is_searched_for_what_was_done(text: str, word: str) -> None:
    assert word in guidance_on(text)


def test_a_blow_at_home_is_not_searched_as_one_at_work() -> None:
    text = "mi marido me pega"
    assert harm(text)
    assert guidance_on(text) == text


THREATS = [
    *((text, Threat.MEANT) for text in told.MEANT),
    *((text, Threat.FEARED) for text in told.FEARED),
    *((text, Threat.CHILD) for text in told.CHILD),
    *((text, Threat.ANOTHER) for text in told.ANOTHER),
]


@pytest.mark.parametrize(("text", "kind"), THREATS)
def test_whose_harm_to_another_is_told_of_is_heard(text: str, kind: Threat) -> None:
    assert threat(text) is kind
    assert danger(text) is Danger.OTHER
    assert tongue_heard(plain_words(text)) in (*Tongue,)


@pytest.mark.parametrize("text", told.MENACED)
def test_a_danger_that_is_here_is_heard(text: str) -> None:
    assert is_menaced(plain_words(text))
    assert danger(text) is None


@pytest.mark.parametrize("text", told.MISTREATED)
def test_a_threat_to_the_writer_that_is_not_here_is_mistreatment(text: str) -> None:
    assert harm(text)
    assert not is_menaced(plain_words(text))


@pytest.mark.parametrize("text", told.FIGURES)
def test_figures_of_speech_patients_and_what_is_over_threaten_nobody(text: str) -> None:
    assert threat(text) is None
    assert not is_menaced(plain_words(text))
    assert danger(text) is None


def test_a_wish_to_die_beside_a_threat_is_heard_as_that() -> None:
    assert danger("quiero matarme y matar a mi jefe") is Danger.SELF
    assert danger("je veux mourir et tuer mon chef") is Danger.SELF
