import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.hearing.denial import LEAST_LEFT, after_denial
from corpus.routes import Route, load_examples


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("lol no. figure of speech. how do I tell them", "how do I tell them"),
        ("whoa nobody hurt me! im just sad she leaves", "im just sad she leaves"),
        ("What?? No. I\u2019m not suicidal. I have MS and ask if I should tell him", "I have MS and ask if I should tell him"),
        ("its not harassment hes just old school. what do i text", "hes just old school. what do i text"),
        ("im not being bullied?? i failed the exam last week", "i failed the exam last week"),
        ("nobody is in danger. please. how do I word it", "how do I word it"),
        ("nobody wants to die please. i said the call is killing me", "i said the call is killing me"),
        ("he never touched me, he only shouts at people", "he only shouts at people"),
        ("she isnt bullying me. i want another project in june", "i want another project in june"),
        ("um no im fine, just asking if it is worth it", "just asking if it is worth it"),
        ("im fine. thanks", "thanks"),
        ("haha no i am safe, only expression", ""),
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
        *(
            "no. i mean i dont know. im just tired",
            "not really. some nights",
            "not tonight",
            "i guess not",
            "not like that i think",
        ),
        *(
            "im fine with tuesdays",
            "i am good at research but bad at clinic",
            "no one answers my emails",
            "she said no to me",
            "yes",
            "",
        ),
        *(
            "she wants to die",
            "he hit me",
            "she has hurt me. what now",
            "they harass me every day",
            "he is bullying us",
            "they are in danger",
        ),
        *(
            "nobody is in danger but me",
            "not suicidal yet",
            "i'm safe until friday",
            "not like that, with pills",
            "not suicidal, planning it",
        ),
        *(
            "not like that. i'd use a gun",
            "he never hit me before last night",
            "he never touched me except once",
            "not a bully, just handsy",
        ),
        *(
            "I'm fine unless i'm alone with him",
            "she never threatened me directly",
            "not violent yet",
            "she's not in danger. i am",
            "no joke",
        ),
        *("just a joke he said", "it's just a joke, he said", "he said, i was joking, and hit me again", "it's not harassment?"),
        *(
            "im fine. a little",
            "im fine. yes",
            "HR told me, he's not harassing you",
            "im good friends of his",
            "she's saying let me go",
        ),
    ],
)
def test_half_a_no_one_taken_back_and_anything_else_is_no_denial(text: str) -> None:
    assert after_denial(text) is None


def test_no_danger_that_is_told_is_taken_for_a_denial() -> None:
    told = [
        example.text for example in load_examples() if example.route in (Route.CRISIS, Route.CRISIS_POSSIBLE, Route.CRISIS_OTHER)
    ]
    assert len(told) > 1_000
    assert [text for text in told if len((after_denial(text) or text).split()) < min(LEAST_LEFT, len(text.split()))] == []


@given(st.sampled_from(["im fine. ", "No! ", "lol no, figure of speech. "]), st.text(st.characters(categories=["L"]), min_size=1))
def test_what_is_left_stood_there(denial: str, rest: str) -> None:
    left = after_denial(f"{denial}how {rest}")
    assert left is None or f"how {rest}".endswith(left)


@pytest.mark.parametrize("text", ["\u2026" * 2_000, "no " * 600, "im fine " * 250, "lol, " * 400, "- " * 999])
def test_hard_texts_are_read(text: str) -> None:
    assert " ".join((after_denial(text) or "").split()) in " ".join(text.split())
