import pytest

from assistant.turns.followup import SHORT_REPLY_WORDS, changes_subject, follows_up, leaning, without_announcement


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
    ("more", "less"),
    [
        ("does my PD need to know?", "does my program director in a big hospital like ours need to know?"),
        ("and my PD?", "my new program director"),
        ("and what would you do", "and what would you do if all of the others had been asked before"),
        (" ".join(["word"] * SHORT_REPLY_WORDS), " ".join(["word"] * (SHORT_REPLY_WORDS + 1))),
    ],
)
def test_the_shorter_a_message_and_the_plainer_its_sign_the_likelier_it_leans_on_the_talk(more: str, less: str) -> None:
    assert leaning(more) > leaning(less)


@pytest.mark.parametrize(
    ("message", "changes"),
    [
        ("different question: when do I start", True),
        ("btw he is my PD", True),
        ("she is his girlfriend btw", False),
        ("does my PD need to know?", False),
    ],
)
def test_who_announces_another_subject_changes_it(message: str, changes: bool) -> None:
    assert changes_subject(message) is changes


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
