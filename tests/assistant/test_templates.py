import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Answer, Draft, Outcome
from assistant.asking import Asked
from assistant.conversation import Conversation, Turn
from assistant.finder import Finder, Options, Reader
from assistant.requests import Request
from assistant.templates import TEMPLATE_BEHIND, asks_for_template, fill, with_template_first
from index.retriever import Ranking
from index.snapshot import Snapshot
from tests.conftest import TODAY

TEMPLATE = "Dear Dr. [name], I am a [year] in [specialty] at [hospital]. Could we talk about [topic]? Dr [name], thank you."
BRACKETS = re.compile(r"\[[^\]]+\]")


def asked(question: str, *earlier: str, request: Request | None = None) -> Asked:
    return Asked(question, Conversation(tuple(Turn(text, "") for text in earlier)), request)


@pytest.mark.parametrize(
    "question",
    [
        "write me an email to a mentor",
        "do you have a template",
        "can you draft a message asking her to meet",
        "I need a sample agenda",
        "example email for a thank-you",
    ],
)
def test_a_wish_for_a_text_is_recognised(question: str) -> None:
    assert asks_for_template(asked(question))


@pytest.mark.parametrize("question", ["how do I find a mentor", "my mentor never answers", "should we meet by video"])
def test_a_question_for_advice_is_none(question: str) -> None:
    assert not asks_for_template(asked(question))
    assert asks_for_template(asked(question, request=Request.WORDS))


def test_brackets_are_filled_from_what_was_said_and_the_rest_stays() -> None:
    assert fill(TEMPLATE, "I am a PGY-2 in internal medicine and want to write to Dr Okafor") == (
        "Dear Dr. Okafor, I am a PGY-2 in internal medicine at [hospital]. Could we talk about [topic]? Dr. Okafor, thank you."
    )


@pytest.mark.parametrize("said", ["", "an email please", "write to Dr Okafor or Dr Lee", "dr okafor is nice"])
def test_nothing_is_guessed(said: str) -> None:
    assert fill(TEMPLATE, said) == TEMPLATE


@pytest.mark.parametrize(
    ("said", "writer"),
    [
        ("give me an email template to ask a fellow to mentor me, I am a PGY-2", "I'm a PGY-2 resident"),
        ("Write an email to my chief resident asking for a meeting; I'm a PGY-3", "I'm a PGY-3 resident"),
        ("an email to the PGY-4 on nights, I'm in ST3", "I'm an ST3 resident"),
        ("I\u2019m an internal medicine intern, write a note to a PGY-5", "I'm an intern"),
        ("as a fellow I need a message", "I'm a fellow"),
        ("I'm a fellow resident and need a message", "I'm a [year] resident"),
        ("write an email to my PGY-3", "I'm a [year] resident"),
        ("an email to ask a fellow, a registrar or an intern", "I'm a [year] resident"),
        ("an email about a PGY-1 and a PGY-2", "I'm a [year] resident"),
    ],
)
def test_the_year_is_what_the_writer_calls_themself(said: str, writer: str) -> None:
    assert fill("I'm a [year] resident at [program]", said) == f"{writer} at [program]"


@pytest.mark.parametrize(
    "text",
    [
        "Dr. [someone], a [year] resident I know, is working on it",
        "This is [junior], a [year] in [specialty]",
        "I train at [program], where you finished in [year]",
    ],
)
def test_what_is_true_of_somebody_else_stays_open(text: str) -> None:
    assert fill(text, "I'm a PGY-2 in internal medicine") == text
    assert fill(text, "I'm an internal medicine intern") == text


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("ask for Dr. Patel's help", "Patel"),
        ("ask for Dr. Patel\u2019s help", "Patel"),
        ("a mail to Dr. Jones' office", "Jones"),
        ("a mail to Dr. O'Brien", "O'Brien"),
        ("a mail to Dr. D'Souza-Lee Smith's team", "D'Souza-Lee Smith"),
        ("a mail to Dr. Lee I'm an intern", "Lee"),
    ],
)
def test_a_name_ends_before_a_possessive(said: str, name: str) -> None:
    assert fill("Thank you for Dr. [name]'s help", said) == f"Thank you for Dr. {name}'s help"


@given(st.text(st.characters(exclude_characters="[]"), max_size=80))
def test_whatever_is_filled_in_was_said(said: str) -> None:
    done = fill(TEMPLATE, said)
    assert set(BRACKETS.findall(done)) <= set(BRACKETS.findall(TEMPLATE))
    assert {"[hospital]", "[topic]"} <= set(BRACKETS.findall(done))
    filled = re.fullmatch(r"Dear Dr\. (.+), I am an? (.+) in (.+) at \[hospital\]. .*", done, re.DOTALL)
    assert filled is not None
    assert all(value in said or BRACKETS.fullmatch(value) for value in filled.groups())


def test_a_draft_is_made_of_a_quoted_template(snapshot: Snapshot) -> None:
    template = next(document for document in snapshot.documents.values() if document.kind == "template")
    finder = Finder(snapshot, Options(answered_above=0.0, closest_above=0.0), Reader("us", TODAY, 180))
    question = f"write me a template: {template.sections[0].heading}"
    answer = finder.answer(asked(question))
    assert answer.draft is not None
    assert answer.draft.text in answer.citations[answer.draft.citation - 1].quote, "nothing was said to fill in"
    assert finder.answer(asked("how often should we meet by video")).draft is None


def test_a_template_far_behind_stays_behind(snapshot: Snapshot) -> None:
    template = next(document.id for document in snapshot.documents.values() if document.kind == "template")
    found = snapshot.retriever.search("how often should we meet by video", 24)
    best = found.hits[0]
    mine = next(hit for hit in found.hits if hit.passage.document_id == template)
    assert best is not mine
    for behind, leads in ((TEMPLATE_BEHIND / 2, template), (TEMPLATE_BEHIND * 2, best.passage.document_id)):
        hits = Ranking((best, replace(mine, score=best.score - behind)), found.vector)
        assert with_template_first(hits, snapshot).hits[0].passage.document_id == leads


def test_a_draft_names_one_of_the_citations() -> None:
    with pytest.raises(ValueError, match="draft names citation 1 of 0"):
        Answer(Outcome.ANSWERED, (), draft=Draft("t", "x", 1))
