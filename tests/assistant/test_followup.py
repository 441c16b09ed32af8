import pytest

from assistant.followup import follows_up


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
