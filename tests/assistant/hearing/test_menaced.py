"""Somebody who is a danger at this moment is told from colleagues at the door and from what is over."""

import pytest

from assistant.hearing.harm import harm
from assistant.hearing.menaced import is_menaced
from corpus.plain import plain_words

HERE_NOW = [
    "there's a furious dad outside the doctors' mess with a hammer",
    "drunk patient is trying to smash through the door of the office i'm in",
    "my boyfriend is waiting outside the hospital and I'm scared to leave",
    "hes outside my flat again",
    "a patient's son is waiting for me in the car park with a knife",
    "my ex is outside my call room",
    "he's banging on my door",
    "he says he will kill me if i tell anyone",
    "my ex boyfriend just showed up at the hospital and is looking for me",
    "there's a guy outside my apartment and he won't leave",
    "my husband is at the door screaming",
    "a patient's brother has a gun and is asking for me",
    "he followed me to the parking lot and is standing by my car",
    "a patient has locked me in the room with him",
    "someone is trying to break into the call room",
    "im hiding in the supply closet from a patient's father",
    "patient with a knife in the ED right now and I'm stuck here",
    "the man who stalks me is in the lobby",
    "he's coming for me, he said he will shoot me",
    "my attending has cornered me in the office and won't let me out",
    "my boyfriend says he'll kill me when i get home",
    "a visitor is threatening me with a bottle",
    "he is outside my window",
    "a man is banging on the call room door",
    "my ex husband is in the lobby asking for me",
    "patient's father is waiting for me at my car",
    "i locked myself in the bathroom, my boyfriend is drunk and screaming outside",
    "he has a knife",
    "somebody is following me home from the hospital",
    "the patient who attacked me is outside",
    "she's pointing a gun at us",
    "he wont let me out of the car",
    "a relative just pulled a knife on me, i'm in the stairwell",
    "my neighbour is trying to kick my door in",
    "guy who's been stalking me is in the parking garage",
]
NO_DANGER = [
    "my mentor is outside my office with coffee",
    "my attending is outside the OR waiting for the consult",
    "my mentor is at my door every day with ideas",
    "the recruiter keeps following me on LinkedIn",
    "a patient's daughter is waiting for me to update her",
    "the family is waiting outside the room for the results",
    "my PD won't let me go to the conference",
    "my ex is at the same hospital, how do I stay professional",
    "the patient had a knife in his chest",
    "opportunity is knocking on my door",
    "my chief is coming after me for notes",
    "my mentor cornered me about my research at the retreat",
    "I'm hiding from my mentor because my draft is late",
    "an MS3 is following me around all day",
    "he keeps waiting for me to fail",
    "my resident is always standing outside my clinic room",
    "we had an active shooter drill today",
    "my mentor is waiting outside my office for our meeting",
    "the nurse is outside my call room with a consult",
    "interviewer is at the door",
    "my ex is coming to the conference too",
    "he has a sharp tongue",
    "my husband is waiting at home",
    "chief won't let me leave the list",
    "my mentor followed me to my new job",
    "he pulled the rug out from under me",
    "there is someone at my clinic who could mentor me",
    "my program has me locked in for three years",
    "I'm trapped in this specialty",
    "patients keep asking where the door is",
    "a patient with a knife allergy",
    "she'll kill me if I'm late",
    "my mentor said she will kill me if i forget the slides",
    "my coresident cornered me in the supply room. i got away",
    "he has a gun and he says he's tired, he's my resident",
    "my husband is waiting outside my clinic to drive me home",
]


@pytest.mark.parametrize("text", HERE_NOW)
def test_a_danger_at_this_moment_is_heard(text: str) -> None:
    assert is_menaced(plain_words(text))
    assert harm(text)


@pytest.mark.parametrize("text", NO_DANGER)
def test_colleagues_figures_of_speech_and_what_is_over_are_none(text: str) -> None:
    assert not is_menaced(plain_words(text))
