"""Attacks that are told outright are heard by the words alone; idioms, lessons and patients' stories are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.hearing.harm import guidance_on, harm
from corpus.routes import Route, load_examples

TOLD = [
    "my attending grabbed my waist in the lift",
    "A mentee told me that a colleague has been groping her during procedures",
    "he slapped my hand with a clamp",
    "The consultant hits me when I am slow",
    "i was sexually assaulted at the conference by my supervisor",
    "she\u2019s been stalked by her old fellow for months",
    "a patient punched me and the team laughed",
    "put his hand up my scrub top in the lift",
    "My ex is stalking me at work",
    "kicked me under the table till my shins were purple",
    "he said he'd hit me if I told anyone",
    "she threatened to hurt me",
    "my chief texted me to kys",
    "someone drugged my drink at the dinner",
    "i complained about my chief and now im on probation",
    "I reported the fellow for groping and now nobody talks to me",
    "i filed a complaint and suddenly my vacation is cancelled",
    "I told HR, and the next day my elective was gone",
    "woke up in my attending's hotel room and can't remember the evening",
    "he keeps texting me selfies in bed, it is creepy",
    "the fellow yanked my lanyard off my neck",
    "a failing grade by the fellow I refused to date",
]
NOT_TOLD = [
    "it hit me that I need another mentor",
    "hit me up when you are free, he said",
    "the feedback was a punch in the gut",
    "he slapped me on the back and said well done",
    "groping around for a research idea",
    "I am groping in the dark with this project",
    "my patient was assaulted, who can I talk it over with",
    "a workshop on what to do when an attending gropes a student",
    "his words touched me",
    "she pushed me to apply and kicked me out of my comfort zone",
    "I choked in the interview",
    "this rotation is going to kill me",
    "is asking late going to hurt me?",
    "he said he'd hit me up after the conference",
    "kicking myself for not asking",
    "stalking residency programs online",
    "I reported a near miss and now I'm on the safety committee",
    "I told him that I want community practice and since then he answers in one line",
    "I told my chief about my visa and now he helps me with the forms",
    "I woke up in my hotel room and can't remember the talk",
    "my mentor pulled my phone number from the directory",
    "a good evaluation from the attending I turned to",
    "she keeps texting me photos of the rash at night",
]


@pytest.mark.parametrize("text", TOLD)
def test_an_attack_told_outright_is_heard(text: str) -> None:
    assert harm(text)
    assert harm(text.upper())


@pytest.mark.parametrize("text", NOT_TOLD)
def test_idioms_lessons_and_patients_are_no_attack(text: str) -> None:
    assert not harm(text)


def test_hardly_anything_ordinary_is_taken_for_an_attack() -> None:
    """Every example that was written as ordinary; the bar for alarms among ordinary questions is three in a thousand."""
    ordinary = [example.text for example in load_examples() if example.route is Route.ORDINARY]
    assert sum(map(harm, ordinary)) <= 0.0003 * len(ordinary)


@given(st.text(st.characters(), max_size=300))
def test_no_text_raises(text: str) -> None:
    assert harm(text) in (True, False)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("my consultant grabbed my thigh", "touched"),
        ("the surgeon groped me", "touched"),
        ("my fellow hit me", "assaulted"),
        ("he raped me after the party", "assaulted"),
        ("she threw a chart at me", "throws"),
    ],
)
def test_what_was_done_to_the_writer_is_searched_for_by_its_name(text: str, word: str) -> None:
    assert word in guidance_on(text)


@pytest.mark.parametrize(
    "text",
    ["a patient hit me", "my husband hits me", "my attending groped our intern", "it hit me that I need help", "he shouts at me"],
)
def test_anything_else_is_searched_for_as_it_is_told(text: str) -> None:
    assert guidance_on(text) == text
