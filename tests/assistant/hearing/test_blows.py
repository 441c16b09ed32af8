"""Figures of speech that name a blow, a hand or a hunt are read as what they mean; what may be meant stays as it is said."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.hearing.blows import without_blows
from assistant.hearing.harm import harm

SOUNDS = re.compile(
    r"\b(?:grab|strangl|slap|attack|assault|chok|threw|throw|punch|stalk|abus|hit|touch|beat|butcher|rap)", re.IGNORECASE
)
FIGURES = [
    "he grabbed me for a case, how do I say no",
    "our PD grabbed me in the hallway and asked about fellowship plans",
    "he grabbed me by the arm to pull me out of the way of the xray",
    "my mentor keeps touching base at 10pm",
    "my attending strangled her presentation with questions haha",
    "she slapped together a poster",
    "they slapped my name on the paper",
    "he attacked my argument in journal club",
    "reviewers assaulted our manuscript lol",
    "reviewer 2 butchered our manuscript",
    "she beat my ITE score",
    "my PD hit me with three new committees",
    "hit me up when you are free",
    "he threw me in at the deep end",
    "my chief threw me under the bus",
    "he threw me a bone with a middle authorship",
    "my mentor punches above his weight",
    "he stalked my publications before we met",
    "co-intern abuses the swap policy",
    "the pressure is choking me",
    "the standardized patient slapped me during the OSCE",
    "he touched on my gaps in the review",
    "I could have strangled her when she cancelled again haha",
    "honestly i could've slapped my attending after that case lol",
    "I could punch him, how do I stay calm in the meeting",
]
MEANT = [
    "he said he could have strangled me",
    "she slapped him and I could not stop it",
    "he grabbed me for a kiss",
    "he grabbed me by the arm and left bruises",
    "she strangled her yesterday",
    "he slapped my hand with a clamp",
    "he attacked my friend",
    "he hit me with a retractor",
    "she threw me against the wall",
    "he stalks my instagram and my car",
    "my husband abuses me",
    "he kicked my shin under the table",
    "she was touching my thigh",
    "the consultant choked me",
    "a patient slapped me",
]


@pytest.mark.parametrize("said", FIGURES)
def test_a_figure_of_speech_is_read_as_what_it_means(said: str) -> None:
    assert SOUNDS.search(said)
    assert not SOUNDS.search(without_blows(said))
    assert not harm(said)


@pytest.mark.parametrize("said", MEANT)
def test_what_may_be_meant_stays_as_it_is_said(said: str) -> None:
    assert without_blows(said) == said


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    assert isinstance(without_blows(text), str)
