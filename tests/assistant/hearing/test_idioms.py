"""Words of death that mean work, words that say too little, and what is over: no danger; the rest stays as it is said."""

import re

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

HOPES = [
    "she asked for my goals, I just want to survive the year and not hurt anyone",
    "I only hope to get through intern year without harming a patient",
    "trying to make it to June and not hurt anybody",
    "my only goal for intern year is to not kill anyone",
    "my goal is to survive and not harm anybody",
    "objective one: don't hurt a patient",
]
HARM_MEANT = [
    "I want to survive the night and not hurt anyone, I have these thoughts",
    "I have thoughts, I want to get through the year without hurting anyone",
    "I try to get through this week without hurting someone, the urge is strong",
    "my goal is to not hurt anyone else, I picked a place with no people",
    "I want to get through the year without hurting him",
    "I don't want to hurt anyone but I keep thinking about it",
    "my goal is to hurt someone",
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
    [
        "im drowning in notes, how do I teach",
        "I feel like I'm drowning this block, who helps",
        "we're drowning, how does a chief ask for cover",
    ],
)
def test_who_drowns_in_work_has_too_much_of_it(told: str) -> None:
    assert "overwhelmed with work" in without_idioms(told)


@pytest.mark.parametrize(
    "told", ["I'm drowning and want to let go", "I dream that I am drowning myself", "I'm drowning, I can't do this any more"]
)
def test_who_drowns_and_says_more_is_heard_as_it_is_said(told: str) -> None:
    assert without_idioms(told) == told


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


def test_a_secret_about_false_hours_is_read_as_one_about_care() -> None:
    said = "my intern fakes his hours because the senior wants it, and made me promise not to tell"
    assert without_idioms(said) == "my intern careless with his hours because the senior wants it, and asked me not to tell"
    assert without_idioms("she is fudging her duty hours") == "she is careless with her duty hours"


@pytest.mark.parametrize(
    "said",
    [
        "my intern fakes his hours, says that he would be better dead, and made me promise not to tell",
        "my intern cuts at night and made me swear not to tell",
        "my co-intern is faking her hours, says that she can't take much more, and made me promise",
        "they make me falsify my hours",
    ],
)
def test_a_darker_secret_and_ones_own_hours_stay_as_they_are_said(said: str) -> None:
    assert without_idioms(said) == said


def test_a_seniors_habit_of_hugging_is_no_farewell() -> None:
    said = "my attending always hugs us goodbye and I don't like it"
    assert without_idioms(said) == "my attending always hugs us at the door and I don't like it"
    for farewell in (
        "he hugged me goodbye and gave me his watch",
        "my co-intern hugs everyone goodbye, weird",
        "I hugged my kids goodbye",
    ):
        assert without_idioms(farewell) == farewell


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


@pytest.mark.parametrize("said", HOPES)
def test_who_hopes_for_a_year_without_a_mistake_threatens_nobody(said: str) -> None:
    assert re.search(r"hurt|harm|kill", said)
    assert not re.search(r"hurt|harm|kill", without_idioms(said))


@pytest.mark.parametrize("said", HARM_MEANT)
def test_who_fears_to_harm_somebody_is_heard_as_it_is_said(said: str) -> None:
    assert without_idioms(said) == said


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("she went silent and said it's a pity. I keep thinking about it", "I mind it"),
        ("my PD told me I'm not competitive and I can't stop thinking about it", "and I mind it"),
        ("I don't feel anything anymore when patients die", "I am numb with patients"),
        ("I'm going to kill someone when I'm a senior", "I'm going to make a grave mistake when I'm a senior"),
        ("where can i pump at the hospital", "as a resident, who do I ask for a lactation room at the hospital"),
        ("is there somewhere to pump", "as a resident, who do I ask for a lactation room"),
        ("i dont care when a patient dies any more, is that normal", "i am numb with patients any more"),
    ],
)
def test_hurt_numbness_fear_and_a_room_are_read_as_such(said: str, meant: str) -> None:
    assert meant in without_idioms(said)


@pytest.mark.parametrize(
    "said",
    [
        "he told me I'd be better off dead. I keep thinking about it",
        "she said nobody would miss me and I can't stop thinking about that, I don't want to be here",
        "I keep thinking about it",
        "my friend told me how he did it. I keep thinking about it",
        "he said nobody would miss me. I can't stop thinking about that",
        "she said it was quick, she tried it once. I keep thinking about it",
        "I don't feel anything when patients die, I wish it was me",
        "I don't care if I die",
        "I'm going to kill someone when I'm a senior, I hate them all",
        "I want to kill someone",
        "my insulin pump is where I can overdose",
    ],
)
def test_dark_words_beside_hurt_or_numbness_stay(said: str) -> None:
    assert without_idioms(said) == said
