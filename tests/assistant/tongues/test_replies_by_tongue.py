"""Short Spanish and French replies as the English ones that they mean."""

import pytest

from assistant.hearing.language import Tongue, tongue_of
from assistant.tongues.places_by_tongue import placed
from assistant.tongues.replies_by_tongue import reply_in_english

SPANISH = {
    "sí": "yes",
    "si": "yes",
    "Sí, todas las noches": "yes",
    "creo que sí": "yes",
    "no": "no",
    "No, gracias": "no, thank you",
    "para nada": "no",
    "no sé": "I don't know",
    "no lo sé": "I don't know",
    "la verdad no": "not really",
    "no estoy bien": "I'm not ok",
    "no, estoy bien": "no, I'm fine",
    "no quiero morir": "I don't want to kill myself",
    "era broma": "just kidding",
    "ya no": "not anymore",
    "ya llamé": "I called 988",
    "llamé al 988": "I called 988",
    "ya llamé a mi hermana": "I told my friend",
    "hablé con mi esposa": "I told my friend",
    "estoy con mi esposa": "someone is with me",
    "mi mamá viene en camino": "someone is with me",
    "no estoy sola": "someone is with me",
    "nadie contesta": "nobody is picking up",
    "no puedo llamar": "I can't call",
    "gracias": "thank you",
    "Muchas gracias por todo": "thank you",
    "seguimos con mi pregunta": "let's go on with my question",
    "¿podemos seguir?": "let's go on with my question",
    "ayúdame": "help me",
    "¿Qué hago ahora?": "what should I do?",
    "tengo miedo": "I'm scared",
    "¿quién eres?": "who are you?",
}
FRENCH = {
    "oui": "yes",
    "peut-être": "yes",
    "oui, tous les soirs": "yes",
    "non": "no",
    "non merci": "no, thank you",
    "je ne sais pas": "I don't know",
    "jsp": "I don't know",
    "pas vraiment": "not really",
    "ça va pas": "I'm not ok",
    "ça va": "I'm fine",
    "non, ça va": "no, I'm fine",
    "je ne veux pas mourir": "I don't want to kill myself",
    "je plaisante": "just kidding",
    "plus maintenant": "not anymore",
    "j'ai appelé": "I called 988",
    "J\u2019ai appelé le 988": "I called 988",
    "j'ai appelé ma sœur": "I told my friend",
    "j'ai parlé à mon frère": "I told my friend",
    "je suis avec ma femme": "someone is with me",
    "ma femme est là": "someone is with me",
    "je ne suis pas seule": "someone is with me",
    "personne ne répond": "nobody is picking up",
    "je ne peux pas appeler": "I can't call",
    "merci": "thank you",
    "merci beaucoup": "thank you",
    "on peut continuer": "let's go on with my question",
    "revenons à ma question": "let's go on with my question",
    "aidez-moi": "help me",
    "je fais quoi maintenant ?": "what should I do?",
    "j'ai peur": "I'm scared",
    "vous êtes qui ?": "who are you?",
}
MORE = (
    "cómo pido una carta a mi mentor",
    "no me gusta mi tutor",
    "sí, pero cómo le digo a mi jefe que no puedo ir mañana",
    "gracias a mi mentor publiqué un artículo",
    "comment demander une lettre",
    "merci de m'indiquer un mentor",
    "je suis avec mon mentor depuis trois ans",
    "no sé cómo decirle a mi mentora que me voy",
    "je ne sais pas comment lui dire non",
)


@pytest.mark.parametrize(("text", "english"), SPANISH.items())
def test_a_spanish_reply_is_heard_as_the_english_one(text: str, english: str) -> None:
    assert reply_in_english(text, Tongue.SPANISH) == english


@pytest.mark.parametrize(("text", "english"), FRENCH.items())
def test_a_french_reply_is_heard_as_the_english_one(text: str, english: str) -> None:
    assert reply_in_english(text, Tongue.FRENCH) == english


@pytest.mark.parametrize("text", MORE)
def test_what_says_more_stays_as_it_is_typed(text: str) -> None:
    assert [reply_in_english(text, tongue) for tongue in Tongue] == [None, None]


def test_a_no_before_a_question_stays_a_no_before_it() -> None:
    found = reply_in_english("no, estoy bien. cómo pido una carta a mi mentor", Tongue.SPANISH)
    assert found == "no, I'm fine. como pido una carta a mi mentor"


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("estoy en Dublín", "I'm in Dublin"),
        ("vivo en Londres", "I'm in London"),
        ("en Madrid", "I'm in Madrid"),
        ("je suis à Montréal", "I'm in Montreal"),
        ("j'habite au Canada", "I'm in Canada"),
        ("à Londres", "I'm in London"),
        ("quiero morir, estoy en Dublín ahora", "quiero morir, I'm in Dublin ahora"),
    ],
)
def test_a_known_place_is_told_in_english(text: str, english: str) -> None:
    assert placed(text) == english


@pytest.mark.parametrize(
    "text", ["estoy en casa", "je suis à bout", "je suis à l'hôpital", "quiero un mentor en Dublín", "un stage à Montréal"]
)
def test_what_is_no_place_or_not_where_somebody_is_stays(text: str) -> None:
    assert placed(text) == text


@pytest.mark.parametrize(
    ("text", "before", "tongue"),
    [
        ("quiero un mentor", None, Tongue.SPANISH),
        ("je cherche un mentor", None, Tongue.FRENCH),
        ("how do I find a mentor?", None, None),
        ("no", Tongue.SPANISH, Tongue.SPANISH),
        ("ok", Tongue.FRENCH, Tongue.FRENCH),
        ("no", None, None),
        ("my mentor is from El Paso", Tongue.SPANISH, None),
        ("I am fine now", Tongue.FRENCH, None),
        ("AI mentor?", None, None),
        ("no me puedo dormir", None, Tongue.SPANISH),
    ],
)
def test_the_language_of_a_text_is_told_by_its_words_or_the_talk(text: str, before: Tongue | None, tongue: Tongue | None) -> None:
    assert tongue_of(text, before) is tongue
