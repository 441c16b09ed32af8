import pytest

from assistant.followup import MAY_LEAN_WORDS, follows_up, may_follow_up, without_announcement


@pytest.mark.parametrize(
    "question",
    [
        "and if she says no?",
        "how long should it be?",
        "Deadline?",
        "who else could I ask",
        "what about interns",
        "do I need more than one",
    ],
)
def test_a_question_that_leans_on_the_talk_follows_up(question: str) -> None:
    assert follows_up(question)


@pytest.mark.parametrize(
    "question",
    [
        "how do I find a mentor",
        "who won the football match yesterday",
        "can my landlord evict me",
        "my attending never gives feedback",
        "different question: how do I ask him for a letter",
        "btw, can she be on my committee",
        "forget that, what about a sponsor",
    ],
)
def test_a_question_that_stands_alone_does_not(question: str) -> None:
    assert not follows_up(question)


@pytest.mark.parametrize(
    ("question", "may"),
    [
        ("does my PD need to know?", True),
        ("when is the best time?", True),
        ("different question: when do I start", False),
        (" ".join(["word"] * MAY_LEAN_WORDS), True),
        (" ".join(["word"] * (MAY_LEAN_WORDS + 1)), False),
    ],
)
def test_a_short_question_may_lean_on_the_talk_though_it_does_not_say_so(question: str, may: bool) -> None:
    assert may_follow_up(question) is may


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("wait new thing. how do chiefs get picked?", "how do chiefs get picked?"),
        ("ok different question: who writes my letter", "who writes my letter"),
        ("Never mind - how long is a first meeting", "how long is a first meeting"),
        ("btw, how do I thank my old mentor?", "how do I thank my old mentor?"),
        ("I need another topic for my talk. which one is good", "I need another topic for my talk. which one is good"),
        ("My mentor and I talk about nothing. new question. ok", "My mentor and I talk about nothing. new question. ok"),
        ("new question", "new question"),
        ("how do I find a mentor?", "how do I find a mentor?"),
    ],
)
def test_words_that_only_announce_another_subject_are_left_out(said: str, left: str) -> None:
    assert without_announcement(said) == left
