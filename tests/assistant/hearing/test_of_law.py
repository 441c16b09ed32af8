"""What is asked outright of visas, authorities and papers of law is of law; with a mentor in it, it is of the field."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.hearing.of_law import asks_for_figure, asks_of_law
from corpus.routes import Route, load_examples

MOST_ORDINARY = 10  # of some 50,000


@pytest.mark.parametrize(
    "text",
    [
        "I'm on an H1B, may I do locums on weekends",
        "can I moonlight on a J1?",
        "am I allowed to travel on OPT",
        "my visa runs out in May, what are my options",
        "my h1b is stuck, can i start anyway",
        "a letter from the medical council came, how do I reply",
        "what do I write to the GMC",
        "draft a cease and desist to my chair",
        "how do I answer the arrest question on the licence application",
        "write my program a letter citing the FMLA",
    ],
)
def test_a_question_of_law_is_heard(text: str) -> None:
    assert asks_of_law(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm on a J1, how do I find a mentor who knows waivers",
        "my visa runs out in May, who can I talk to at my program",
        "can I moonlight as a PGY2",
        "how do I tell my PD that my visa is delayed",
        "what do I write to the board member who mentors me",
        "draft an email to my program director",
        "write a letter to thank my chair",
        "on my tn rotation can I extend the project",
    ],
)
def test_what_is_of_the_field_is_not(text: str) -> None:
    assert not asks_of_law(text)


@pytest.mark.parametrize(
    "text", ["how much do hospitalists earn in Maine", "what's a fair rate per shift", "average base salary for academic GI?"]
)
def test_a_figure_of_pay_is_asked_for(text: str) -> None:
    assert asks_for_figure(text)


@pytest.mark.parametrize(
    "text",
    [
        "do I owe my bonus back, and what is the usual pay",
        "should a mentor see my salary offer",
        "what's a fair share of the work",
        "what is the average pay of a chief, and should I become one",
        "how much does my program pay if they withhold my check",
    ],
)
def test_another_question_of_money_is_left(text: str) -> None:
    assert not asks_for_figure(text)


def test_hardly_an_ordinary_example_is_taken_for_either() -> None:
    ordinary = [example.text for example in load_examples() if example.route is Route.ORDINARY]
    assert sum(asks_of_law(text) or asks_for_figure(text) for text in ordinary) <= MOST_ORDINARY


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    assert asks_of_law(text) in (True, False)
    assert asks_for_figure(text) in (True, False)
