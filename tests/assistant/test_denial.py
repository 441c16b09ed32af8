import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.denial import after_denial
from corpus.routes import Route, load_examples


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("lol no. figure of speech. how do I tell them", "how do I tell them"),
        ("whoa nobody hurt me! im just sad she leaves", "im just sad she leaves"),
        ("What?? No. I\u2019m not suicidal. I have MS and ask if I should tell him", "I have MS and ask if I should tell him"),
        ("its not harassment hes just old school. what do i text", "hes just old school. what do i text"),
        ("he is not ragging sir. but he examines me", "but he examines me"),
        ("im not being bullied?? i failed the exam", "i failed the exam"),
        ("nobody is in danger. please. how do I word it", "how do I word it"),
        ("nobody wants to die please. the call is killing me", "the call is killing me"),
        ("he never touched me, he only shouts", "he only shouts"),
        ("she isnt bullying me. i want another project", "i want another project"),
        ("um no im fine, just asking if it is worth it", "just asking if it is worth it"),
        ("im fine", ""),
        ("no", ""),
        ("lol nope", ""),
    ],
)
def test_a_plain_no_is_taken_off_and_the_rest_is_left(text: str, left: str) -> None:
    assert after_denial(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "no. i mean i dont know. im just tired",
        "not really. some nights",
        "not tonight",
        "i guess not",
        "not like that i think",
        "im fine with tuesdays",
        "i am good at research but bad at clinic",
        "no one answers my emails",
        "she said no to me",
        "she wants to die",
        "he hit me",
        "she has hurt me. what now",
        "they harass me every day",
        "he is bullying us",
        "they are in danger",
        "she's saying let me go",
        "my mentor is fine with it",
        "yes",
        "",
    ],
)
def test_half_a_no_and_anything_else_is_no_denial(text: str) -> None:
    assert after_denial(text) is None


def test_no_danger_that_is_told_is_taken_for_a_denial() -> None:
    told = [example.text for example in load_examples() if example.route in (Route.CRISIS, Route.CRISIS_POSSIBLE)]
    lost = [text for text in told if after_denial(text) == ""]
    assert len(told) > 1_000
    assert lost == []


@given(st.text(max_size=200))
def test_nothing_is_added(text: str) -> None:
    left = after_denial(text)
    assert left is None or len(left) <= len(text)
