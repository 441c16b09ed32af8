import pytest

from assistant.turns.matters import matters


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1) how do i find a mentor 2) who writes letters", ("how do i find a mentor", "who writes letters")),
        ("1. my PD left. 2. my mentor too. 3. what about letters", ("my PD left", "my mentor too", "what about letters")),
        ("hi! (a) visa stress (b) no friends here", ("visa stress", "no friends here")),
        ("- how do i find a mentor\n- what do i say", ("how do i find a mentor", "how do i find a mentor. what do i say")),
        ("Q1: how do i get feedback Q2: is it ok to skip", ("how do i get feedback", "is it ok to skip")),
        ("one: my mentor left. two: i need a letter", ("my mentor left", "i need a letter")),
        ("firstly i cant find a mentor and secondly my PD ignores me", ("i cant find a mentor", "my PD ignores me")),
        ("i need help with three things. letters, authorship, and burnout", ("letters", "authorship", "burnout")),
        ("1) my mentor retires 2) she owes me a letter", ("my mentor retires", "my mentor retires. she owes me a letter")),
        (
            "Questions:\n1. who mentors interns\n2. how do i email them",
            ("who mentors interns", "who mentors interns. how do i email them"),
        ),
        (
            "two qs. how do i find a research mentor, and do i need one in my own field",
            ("how do i find a research mentor", "how do i find a research mentor. do i need one in my own field"),
        ),
        (
            "2 things: my mentor writes slowly, and how do i ask for it sooner",
            ("my mentor writes slowly", "my mentor writes slowly. how do i ask for it sooner"),
        ),
        ("about letters: 1) who 2) when", ("about letters who", "about letters when")),
        (
            "two things: how do i ask for a letter and my mentor ignores emails",
            ("how do i ask for a letter", "my mentor ignores emails"),
        ),
        ("I have a couple of questions. When do I apply? Can I have two mentors?", ("When do I apply", "Can I have two mentors")),
        ("3 issues: 1. no time 2. no mentor 3. no money", ("no time", "no mentor", "no money")),
        (
            "First, my mentor took my slides. Second, the PD gives me no clinic time. what do i do",
            ("my mentor took my slides", "the PD gives me no clinic time. what do i do"),
        ),
        (
            "quick q's, two questions - how long is a CV, how do i thank a writer?",
            ("how long is a CV", "how do i thank a writer"),
        ),
    ],
)
def test_matters_that_are_listed_are_told_apart(text: str, found: tuple[str, ...]) -> None:
    assert matters(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "I am a PGY 2. I have 1 paper and 2 posters.",
        "in my first year i asked him. second year he left",
        "Two things happened today. my attending yelled. i cried",
        "I have 3 things due, and my mentor is mad",
        "two questions: what do i do",
        "1) my mentor left",
        "i told my PD two things: i am tired and i want out",
        "in 2 weeks i have 3 talks: grand rounds, M&M, and a poster",
        "1.5 years in and 2.5 to go, no mentor",
        "Some things: my mentor is nice but never there",
        "I met him at 2. He came at 1.",
        "my mentor cancels and my PD does not care",
        "",
    ],
)
def test_a_story_with_numbers_is_no_list(text: str) -> None:
    assert matters(text) == ()
