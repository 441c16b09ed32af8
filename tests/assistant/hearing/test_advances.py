"""Unwanted advances told outright are heard by the words alone; work, kindness and one's own questions are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.hearing.advances import advance
from corpus.plain import plain_words
from corpus.routes import Route, load_examples

TOLD = [
    "my attending came on to me at the conference dinner",
    "a visiting professor made a pass at me after the gala",
    "my mentor made a move on me",
    "one of the hospitalists hit on me at the party",
    "my mentor keeps asking me out after I said no",
    "he put his hand on my knee under the table",
    "the program coordinator rests his hand on my lower back",
    "the anaesthetist massages my neck while I'm charting",
    "attending leaned in to kiss me in the parking lot",
    "stands too close and comments on my body",
    "he is always commenting on my legs",
    "the senior keeps looking down my top",
    "he calls me sweetie in front of patients",
    "our chairman calls all the women sweetheart",
    "he follows me to my car after shifts",
    "ex-mentor sits outside my apartment",
    "mentor dm'd me shirtless photos",
    "she wants me to sleep with her",
    "he pressed himself against me at the scrub sink",
    "my mentor texts me at night asking what I'm wearing",
    "he asked for sex in exchange for a letter",
    "he keeps standing so close that I can feel him",
    "my mentor drove past my house three times last night",
    "the professor offered me first authorship for a weekend at his cabin",
    "consultant keeps texting me that he misses me",
    "my fellow messages me at night, 'thinking about you' and so on",
    "he texts me late at night with hearts and I'm on his service",
    "my PI won't stop messaging me he dreams of me",
    "my mentor booked one bed for the two of us at the congress",
    "he reserved one room for both of us",
    "the chair asked me for a picture in a swimsuit",
    "people say I slept my way into the program",
    "the seniors have a poll on which intern they'd sleep with",
    "my fellow shows me porn between cases",
]
NOT_TOLD = [
    "my mentor came on to the call late",
    "she came on service after me",
    "she made a pass at the draft and wants my edits",
    "my mentor made a move to another hospital",
    "my mentor hit on a great idea",
    "my mentor asked me out for coffee to talk careers",
    "he asked me out loud on rounds",
    "how do I comment on my body of work",
    "the attending commented on my body language",
    "my mentor looks at my figures before I submit",
    "he follows me on Twitter",
    "my student followed me to my car to ask about the exam",
    "my mentor waits for me after clinic",
    "he calls me by my first name in front of patients",
    "the nurses call me baby doctor",
    "my mentor put her hand up to back me in the meeting",
    "my attending patted my back after the code",
    "my toddler kissed me and I was late for rounds",
    "my mentor sent me explicit instructions",
    "my attending texted me at night thinking of you after my father died",
    "she keeps texting me that she's thinking of me since my miscarriage and loss",
    "my mentor keeps texting me about the draft at night",
    "he texts me late when he misses a call from the lab",
    "a workshop on what to do when a chief hits on me",
    "our call room has only one bed and my co-resident snores",
    "we booked two rooms at the congress",
    "the chair asked me for a picture for the website",
    "the residents have a poll on where to eat",
    "my fellow shows me films between cases",
]
MOST_ORDINARY = 12  # of some 37,000; most of them are advances after all, told with a shrug
LEAST_SUPPORT = 100


@pytest.mark.parametrize("text", TOLD)
def test_advances_told_outright_are_heard(text: str) -> None:
    assert advance(plain_words(text))
    assert advance(plain_words(text.upper()))


@pytest.mark.parametrize("text", NOT_TOLD)
def test_what_only_sounds_like_them_is_not(text: str) -> None:
    assert not advance(plain_words(text))


def test_hardly_an_ordinary_example_is_taken_for_them() -> None:
    heard = [example.route for example in load_examples() if advance(example.text)]
    assert heard.count(Route.ORDINARY) <= MOST_ORDINARY
    assert heard.count(Route.SUPPORT) >= LEAST_SUPPORT


@given(st.text(max_size=300))
def test_any_text_can_be_heard(text: str) -> None:
    assert advance(plain_words(text)) in (True, False)
