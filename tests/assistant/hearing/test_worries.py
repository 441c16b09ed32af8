"""Worries and habits of the work are read as what they are; what is told beside darker words stays as it is said."""

import re

import pytest

from assistant.hearing.idioms import without_idioms

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


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("is the compliance hotline traced back to me", "is the compliance report form traced back to me"),
        (
            "anonymous hotline: will they find me, it's a 9 person program",
            "anonymous report form: will they find me, it's a 9 person program",
        ),
        ("is it my duty to report what happened to my friend", "is it my duty to report how my friend was treated at work"),
        ("do I report it if she's decided not to", "do I report it if she would rather not file a complaint about the attending"),
        ("she wrote 'I don't see him finishing' about me", "she wrote 'I doubt the progress in residency' about me"),
        ("she asks why she's not on the poster", "she asks why she is missing among the authors of the poster"),
        ("'you'd be nothing without me', says my mentor", "'he made my career', says my mentor"),
        ("he doesn't get why I won't give my life to the job", "he doesn't get why I won't work all day at the job"),
    ],
)
def test_words_about_reports_and_careers_are_read_as_such(said: str, read: str) -> None:
    assert without_idioms(said) == read


@pytest.mark.parametrize(
    "said",
    [
        "is there an anonymous hotline I can call tonight",
        "what is the number of the suicide hotline",
        "I called the reporting hotline and now I want to die",
        "do I report what happened to her, she says she can't live with it",
        "I don't see me living past June",
        "my husband says I'd be nothing without him",
        "I would be nothing without him and better off dead",
        "I want to give up my life",
        "I gave my life to medicine and now I want to die",
    ],
)
def test_darker_words_beside_them_leave_them_as_they_are_said(said: str) -> None:
    assert without_idioms(said) == said


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("so tired of being told to be grateful", "annoyed at talks"),
        ("sick of hearing about wellness", "annoyed at talks"),
        ("stop telling me to do yoga", "wellness talks"),
        ("she keeps saying how great the previous fellow was", "another fellow"),
        ("I'm so dead on Monday, I haven't touched my slides", "in trouble"),
        ("im dead if the chief sees my logs", "in trouble"),
    ],
)
def test_talk_of_resilience_and_praise_of_others_is_read_as_what_it_is(told: str, read: str) -> None:
    assert read in without_idioms(told)


@pytest.mark.parametrize(
    "told",
    [
        "so tired of being told to be grateful, I want to die",
        "sick of hearing about wellness, there's no point in living",
        "I'm tired of being alive",
        "he keeps saying how good the last resident was in bed",
        "he keeps saying how good the last resident was, he's dead now",
        "I'll be dead tomorrow, tell the chief",
        "I'm dead inside at rounds",
        "they'll see when I'm dead at the conference",
        "she says how good the last fellow was, I'd make room for another",
        "I hope I'm dead when the exam comes",
    ],
)
def test_beside_darker_words_it_stays(told: str) -> None:
    assert without_idioms(told) == told
