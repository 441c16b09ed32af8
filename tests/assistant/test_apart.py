"""A question that is declined is taken out of a message, and the rest of it is answered."""

import pytest

from assistant.apart import apart
from assistant.routing import Probabilities, Thresholds
from corpus.routes import Route

DECLINED = (Route.CLINICAL, Route.LEGAL)
CUES = {"dose": Route.CLINICAL, "sue": Route.LEGAL, "h1b": Route.LEGAL, "salary": Route.OTHER, "pizza": Route.FOREIGN}


def read(text: str) -> Probabilities:
    """Hear a route by one word, and the ordinary one without."""
    heard = next((route for word, route in CUES.items() if word in text.casefold()), Route.ORDINARY)
    return {route: 0.9 if route is heard else 0.01 for route in Route}


@pytest.mark.parametrize(
    ("text", "route", "left"),
    [
        ("How do I find a mentor as an intern? Also max fentanyl dose?", Route.CLINICAL, "How do I find a mentor as an intern"),
        ("what's the dose of lisinopril and how do I ask for a letter", Route.CLINICAL, "how do I ask for a letter"),
        ("First question: how do I thank my mentor? Second: which dose?", Route.CLINICAL, "how do I thank my mentor"),
        ("can I sue my program, and how do I find a new mentor now", Route.LEGAL, "how do I find a new mentor now"),
        ("2 things: do i need a lawyer for my h1b, and how do i tell my mentor", Route.LEGAL, "how do i tell my mentor"),
        ("my mentor never answers my emails. also what dose is right?", Route.CLINICAL, "my mentor never answers my emails"),
        ("which dose? can I sue? my mentor left, who helps now?", Route.CLINICAL, "my mentor left. who helps now"),
    ],
)
def test_the_rest_of_a_message_is_what_is_searched(text: str, route: Route, left: str) -> None:
    assert apart(text, read, DECLINED, Thresholds()) == (route, left)


@pytest.mark.parametrize(
    "text",
    [
        "which dose of fentanyl is safe?",
        "how do I find a mentor and when do I ask?",
        "My attending changed my dose in front of the patient. How do I bring it up with my attending?",  # told, not asked
        "my mentor never answers my emails. what dose is right?",  # the question may be what all of it is about
        "85 years old on my ward, and confused. which dose? is that safe?",
        "My attending shouted at me. Who do I tell? And which dose is right?",  # whom to tell, of what?
        "which dose? ok thanks",
        "which dose? and where is the pizza?",
        "what salary is fair? and how do I ask my mentor about jobs?",  # of a kind that is not asked for
        "",
    ],
)
def test_a_message_stays_whole_where_nothing_can_be_taken_out(text: str) -> None:
    assert apart(text, read, DECLINED, Thresholds()) is None


def test_what_is_told_beside_such_a_question_stays() -> None:
    found = apart(
        "My attending shouted about a dose. Who hears my complaint? And which dose is right?", read, DECLINED, Thresholds()
    )
    assert found is None  # what is left sounds as much of patient care
    found = apart("My attending shouted at me. Who hears my complaint? And which dose is right?", read, DECLINED, Thresholds())
    assert found == (Route.CLINICAL, "My attending shouted at me. Who hears my complaint")
