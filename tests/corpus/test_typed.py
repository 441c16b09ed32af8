"""What a thumb leaves out is put back beside words that tell it, and stays elsewhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.lexicon import Lexicon
from corpus.typed import in_full

SHIPPED = Lexicon.load()


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("apps in 8 mo", "apps in 8 months"),
        ("asked 6wks ago", "asked 6 weeks ago"),
        ("my 5yr goals", "my 5 year goals"),
        ("meet q3mo or q month", "meet every 3 months or every month"),
        ("he left last mo", "he left last month"),
        ("will it b used against me", "will it be used against me"),
        ("going to b honest", "going to be honest"),
        ("can u c if she is in", "can u see if she is in"),
        ("no idea y? idk y she left", "no idea why? idk why she left"),
        ("so y does he hate me", "so why does he hate me"),
        ("thinking of quitting res", "thinking of quitting residency"),
        ("f surg res here", "f surgery resident here"),
        ("two co-res left", "two co-residents left"),
        ("gen surg is hard", "general surgery is hard"),
        ("pgy2 im, no mentor", "pgy2 internal medicine, no mentor"),
        ("a rural fm place", "a rural family medicine place"),
        ("matched in em.", "matched in emergency medicine."),
        ("our 1:1 is at noon", "our one to one is at noon"),
        ("SOAPed in2 peds", "matched through SOAP into peds"),
        ("met her at the conf", "met her at the conference"),
        ("a f/u email", "a follow-up email"),
        ("put him as a ref", "put him as a reference"),
        ("an rmo in oz", "an rmo in Australia"),
        ("i have no pubs", "i have no publications"),
        ("the prob is her tone", "the problem is her tone"),
        ("img doing obs", "img doing observership"),
        ("i have no idea comma help me question mark", "i have no idea, help me?"),
        ("i need a mentor period i dont have one question mark", "i need a mentor. i dont have one?"),
    ],
)
def test_what_was_left_out_is_put_back(typed: str, read: str) -> None:
    assert in_full(typed) == read


@pytest.mark.parametrize(
    "text",
    [
        "Mo is my mentor",
        "we need plan b now",
        "hep c and vitamin c",
        "mi mentor y yo",
        "x and y are my two options",
        "my res are angry with me",
        "pgy2 im so tired of this",
        "obs and gynae registrar",
        "an obs round at night, visa is fine & obs/gyn too",
        "a period of grace",
        "a conf call",
        "the ref blew the whistle",
        "no pubs near the hospital",
        "my career has a big question mark over it",
        "a 1:1 ratio",
        "this is prob fine",
        "$5 mo",
        "6wks",
        "",
    ],
)
def test_what_means_something_else_stays(text: str) -> None:
    assert in_full(text) == text


@given(st.text(alphabet=st.characters(exclude_categories=["Zs", "Cc"])))
def test_a_word_alone_stays(word: str) -> None:
    assert in_full(word) == word


@pytest.mark.parametrize(
    "text",
    [
        "a box of thank you cards",
        "my yoga mat",
        "conference reg",
        "some constructive crit",
        "the rec room",
        "my SOAP note was late",
        "my hospital ID badge",
        "her CT scan",
        "my ED recovery",
        "an IM injection",
        "two weeks PP",
        "a fellow at MD Anderson",
        "our prelim results",
        "a survey with n=20",
        "learning R",
        "a high res image",
        "the resp clinic",
        "the RN told the intern",
        "ask the charge rn",
    ],
)
def test_a_short_form_that_is_a_word_there_is_not_written_out(text: str) -> None:
    assert SHIPPED.written_out(text) == text


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("a fship in cards", "a fellowship in cardiology"),
        ("he is back from mat leave", "he is back from maternity leave"),
        ("i need a rec frm him", "i need a recommendation from him"),
        ("the resp was rude", "the response was rude"),
        ("tired rn", "tired right now"),
        ("an ID fellow", "an infectious diseases fellow"),
        ("matched in CT surgery", "matched in cardiothoracic surgery"),
        ("bcz my mntr said nthg", "because my mentor said nothing"),
        ("a prelim spot", "a preliminary year spot"),
    ],
)
def test_beside_other_words_it_is(typed: str, read: str) -> None:
    assert SHIPPED.written_out(typed) == read
