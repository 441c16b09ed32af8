"""Words of death that mean work, words that say too little, and what is over: no danger; the rest stays as it is said."""

import pytest

from assistant.hearing.idioms import is_lone_word, tells_of_sleep, tells_of_theft, without_idioms

ALARMING = ("shoot", "shot", "suicide", "hanging", "death", "die", "dying", "kill", "cut my", "forever", "disappear", "overdose")
FIGURES = [
    "that clinic list is straight up suicide",
    "our call schedule feels like suicide",
    "applying to one program only would be suicide",
    "this beeper will be the death of me",
    "I'd rather die than sing at the party",
    "I would rather kill myself than write another consult note",
    "my soul is slowly dying in this workroom",
    "I want to disappear to a cottage after boards",
    "I cut my thumb on a glass ampoule",
    "I run an overdose registry",
    "I could sleep forever after call",
    "Did I shoot myself in the foot by copying in the chair?",
    "I've shot myself in both feet with that interview",
    "are we shooting ourselves in the foot with two first authors",
    "he shot himself in the leg with that rank list",
    "How do I write up a case of attempted hanging without naming the family",
    "who can supervise my talk about overdoses",
    "How do I stop obsessing over a death I couldn't prevent",
]
MEANT = [
    "suicide is my plan",
    "the only way out is suicide",
    "my answer is suicide",
    "I would rather die than go back there",
    "I'd rather die than live like this",
    "I'd rather die than do this",
    "I shot myself in the foot with my dad's gun",
    "he shot himself in the leg, on purpose",
    "I want to shoot myself",
    "I cut my hand on purpose",
    "I cut my wrist",
    "I want to disappear forever",
    "I want to sleep forever",
    "the death of my father",
]


@pytest.mark.parametrize("said", FIGURES)
def test_a_figure_of_speech_is_read_as_what_it_means(said: str) -> None:
    assert any(word in said.casefold() for word in ALARMING)
    assert not any(word in without_idioms(said).casefold() for word in ALARMING)


@pytest.mark.parametrize("said", MEANT)
def test_what_may_be_meant_stays_as_it_is_said(said: str) -> None:
    assert without_idioms(said) == said


@pytest.mark.parametrize(
    "told",
    ["mi colega se suicido el lunes", "una residente de mi año se suicidó", "un externe de mon service s'est suicidé"],
)
def test_a_colleagues_suicide_is_read_in_english(told: str) -> None:
    assert "died by suicide" in without_idioms(told)


@pytest.mark.parametrize(
    "told",
    ["mi colega dice que se suicida", "mi colega se suicidó y yo quiero lo mismo", "mon ami s'est suicidé, moi aussi je veux"],
)
def test_one_that_may_be_or_that_is_envied_is_not(told: str) -> None:
    assert without_idioms(told) == told


def test_a_patients_suicide_is_read_as_a_death_that_has_happened() -> None:
    assert without_idioms("a patient I saw last week killed herself") == "a patient I saw last week died by suicide"
    assert without_idioms("a patient I saw killed herself, I want to join her").endswith("killed herself, I want to join her")
    assert without_idioms("a patient hanged himself on my shift") == "a patient died by suicide on my shift"
    assert without_idioms("a patient tried to hang himself") == "a patient tried to hang himself"


@pytest.mark.parametrize("word", ["exit", "Undo!", "clear", "logout", "weekend"])
def test_a_lone_word_says_too_little(word: str) -> None:
    assert is_lone_word(word)


@pytest.mark.parametrize("word", ["pills", "suicidal", "Hopeless.", "dying", "ayuda", "empty", "rope", "two words", ""])
def test_a_dark_word_or_two_words_are_left_to_the_classifier(word: str) -> None:
    assert not is_lone_word(word)


def test_who_takes_drugs_from_work_is_told_from_who_takes_anything_else() -> None:
    assert tells_of_theft("my co-resident is stealing fentanyl")
    assert tells_of_theft("our fellow diverted some ketamine")
    assert not tells_of_theft("she stole my idea")
    assert not tells_of_theft("my friend is taking fentanyl")


@pytest.mark.parametrize(
    "told", ["he nods off driving home", "I fell asleep at a red light", "she keeps falling asleep behind the wheel"]
)
def test_who_falls_asleep_driving_is_tired(told: str) -> None:
    assert tells_of_sleep(told)


@pytest.mark.parametrize(
    "told",
    ["I hope I fell asleep at the wheel", "she fell asleep at the wheel and wishes she had died", "I fell asleep in the lecture"],
)
def test_who_hopes_to_is_not_only_tired(told: str) -> None:
    assert not tells_of_sleep(told)


@pytest.mark.parametrize(
    "text",
    [
        'my mentee texted "i dont think this is working"',
        "my mentee texted me i dont think this is working out between us",
        'my resident emailed "i think we should stop meeting"',
        "my mentee said this isn't working",
        'my resident messaged me: "this isn\'t a good fit"',
        "the fellow I mentor wrote that maybe this isn't for me",
        'my advisee said "i don\'t feel like this is working"',
    ],
)
def test_an_end_of_mentoring_that_is_quoted_is_no_farewell(text: str) -> None:
    assert "I would like to work with another mentor" in without_idioms(text)


@pytest.mark.parametrize(
    "text",
    [
        'my intern texted "i dont think i can keep doing this. im so sorry"',
        'my co-resident texted "i think i\'m done"',
        'my friend wrote "this isn\'t worth living"',
        "i don't think this is working, i don't want to be here",
    ],
)
def test_a_farewell_stays_as_it_is(text: str) -> None:
    assert without_idioms(text) == text


@pytest.mark.parametrize(
    "text",
    ["he calls me doctor in front of patients and I like it", "my attending calls me by my title", "she addresses me as doctor"],
)
def test_a_courtesy_is_read_as_one(text: str) -> None:
    assert "introduces me politely" in without_idioms(text)


@pytest.mark.parametrize(
    "text",
    [
        "she calls me doctor in a mocking voice",
        "he calls me doctor but only when he laughs",
        "he calls me sweetheart in front of patients",
        "he calls the men doctor and me by my first name",
        "he calls me little doctor",
    ],
)
def test_what_mocks_is_no_courtesy(text: str) -> None:
    assert without_idioms(text) == text


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("este turno me está matando", "exhausting"),
        ("la guardia me mata", "exhausting"),
        ("me mata la espalda", "exhausting"),
        ("voy a matar este examen", "do well"),
        ("me tiene harta, lo mataría jaja", "annoys"),
        ("mi jefe me va a matar si no entrego el caso", "angry"),
        ("cette garde me tue", "exhausting"),
        ("l'internat m'achève", "exhausting"),
        ("s'il me repique un cas je le tue lol", "annoys"),
        ("ma cheffe va me tuer si je rends pas le dossier", "angry"),
        ("je suis morte de fatigue", "tired"),
    ],
)
def test_idioms_in_spanish_and_french_are_read_in_english(text: str, meaning: str) -> None:
    assert meaning in without_idioms(text)


@pytest.mark.parametrize(
    "text",
    [
        "mi marido me está matando",
        "me muero de tristeza",
        "lo voy a matar en serio",
        "mon mari me tue",
        "je vais le tuer ce soir",
        "j'en peux plus de cette vie",
        "me quiero morir",
    ],
)
def test_what_may_be_meant_in_spanish_and_french_stays(text: str) -> None:
    assert without_idioms(text) == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("i dont want pills just less work", "a prescription"),
        ("I don't want meds, I want fewer nights", "a prescription"),
        ("we don\u2019t need medication, we need more staff", "a prescription"),
        ("no quiero pastillas, solo menos guardias", "a prescription"),
        ("je ne veux pas de médicaments, juste moins de gardes", "a prescription"),
        ("i dont want to be here on sunday, can i swap", "want to work"),
        ("a patient begged me to let her go and I keep hearing it", "a hard thing"),
        ("i take trazodone for sleep, my doctor knows", "see a doctor"),
        ("got a cut on my hand, whom do I report it to", "a sharps injury"),
        ("afraid of making an error that harms a patient", "grave results"),
        ("part of me dies inside during noon conference", "fed up"),
        ("no tengo vida fuera del hospital", "no social life"),
        ("je n'ai plus de vie à côté de l'internat", "no social life"),
        ("me gritan todos los días", "shout at me"),
        ("me llaman inútil delante de los pacientes", "call me useless"),
        ("mes chefs me traitent de nulle", "calls me useless"),
        ("mi paciente se suicidó, ¿con quién hablo?", "my patient died by suicide"),
        ("una paciente mía se quitó la vida anoche", "my patient died by suicide"),
        ("ma patiente s'est suicidée, à qui parler", "my patient died by suicide"),
        ("esta guardia fue una tortura", "exhausting"),
        ("I was the one who found my patient hanging", "after a death by suicide"),
    ],
)
def test_what_only_sounds_like_danger_is_read_as_it_is_meant(text: str, meant: str) -> None:
    assert meant in without_idioms(text)


@pytest.mark.parametrize(
    "text",
    [
        "i dont want pills, i want it to be over",
        "i don't want pills just a quick end",
        "i dont want pills, i want sleep",
        "no quiero pastillas, quiero morirme",
        "je ne veux pas de médicaments, je veux mourir",
        "i dont want to be here this weekend or any other",
        "I don't want to be here for christmas",
        "a patient asked me to help him die and I want the same",
        "a patient begged me to let her die. I envied her",
        "i take trazodone for sleep and hope not to wake up",
        "a cut on my hand, I do it to feel something, whom do I report it to",
        "I have cuts on my arm from a bad night, do I report it",
        "afraid of making a mistake that kills someone, I want to do it to myself first",
        "I die a little in clinic and hope the rest follows",
        "my patient signed a dnr, I wish it was me",
        "no tengo vida",
        "mi paciente se suicidó y yo quiero lo mismo",
        "ma patiente s'est suicidée, moi aussi j'y pense",
        "la vida es una tortura",
        "I found my friend hanging",
        "je n'ai plus de vie",
    ],
)
def test_what_stands_beside_something_dark_stays_as_it_is_said(text: str) -> None:
    assert without_idioms(text) == text
