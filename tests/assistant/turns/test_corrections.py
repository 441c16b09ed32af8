import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.conversation import Conversation, Turn
from assistant.turns.corrections import LEAST_LEFT, without_denied


@pytest.mark.parametrize(
    ("before", "answer", "message", "left"),
    [
        (
            "nights are dead",
            "My patient died.",
            "i said nobody died!! i just need 3 questions",
            "i just need 3 questions",
        ),
        ("he never signs", "My supervisor keeps cancelling.", "hes not cancelling, he just says nothing", "he just says nothing"),
        ("a statement", "Answer it in your portfolio.", "?? not my portfolio. do i ring them first", "do i ring them first"),
        ("she cries", "A co-resident cried.", "shes the intern not my co resident\u2026 what now", "shes the intern what now"),
        (
            "my scores",
            "Scores and ranks.",
            "it's not my scores, it's the baby that worries me",
            "it's not my scores, it's the baby that worries me",
        ),
        ("no answer", "Write once more.", "he's not answering, what now", "he's not answering, what now"),
        ("he shouts", "Being shouted at.", "nobody shouted", "nobody shouted"),
        ("nights are dead", "My patient died.", "nobody died", ""),
    ],
)
def test_what_only_the_answer_spoke_of_and_is_denied_is_not_searched(before: str, answer: str, message: str, left: str) -> None:
    assert without_denied(message, Conversation((Turn(before, answer),))) == left


@given(st.text(max_size=80), st.text(max_size=80))
def test_enough_or_nothing_is_left_and_nothing_is_added(message: str, answer: str) -> None:
    left = without_denied(message, Conversation((Turn("q", answer),)))
    assert left in (message, "") or (
        len(left.split()) >= LEAST_LEFT and set(left.split()) <= {*message.split(), *_pieces(message)}
    )
    assert without_denied(message, Conversation()) == message


def _pieces(message: str) -> set[str]:
    """Every part of a word that a cut inside it can leave."""
    return {word[start:end] for word in message.split() for start in range(len(word)) for end in range(start, len(word) + 1)}
