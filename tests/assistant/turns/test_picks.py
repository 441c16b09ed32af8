"""One of several things called by its number."""

import pytest

from assistant.conversation import Conversation, Turn
from assistant.turns.asking import resolve
from assistant.turns.picks import LAST, last_asked, one_of, picked, spelled
from assistant.turns.requests import Request

LIST = "2 things: 1) how do i find a mentor 2) who writes letters"


def talk(*questions: str) -> Conversation:
    return Conversation(tuple(Turn(question, "Quoted guidance.") for question in questions))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("the first one", 0),
        ("ok and the first", 0),
        ("and the second?", 1),
        ("number 2 please", 1),
        ("question two", 1),
        ("the 3rd one pls", 2),
        ("#2", 1),
        ("second question", 1),
        ("i meant the second", 1),
        ("what about the third thing", 2),
        ("the last one", LAST),
        ("and the other one?", LAST),
    ],
)
def test_a_number_calls_one_of_them(text: str, number: int) -> None:
    assert picked(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "first meeting",
        "the first time he yelled",
        "second opinion?",
        "one more",
        "two mentors",
        "the other mentor",
        "",
        "1st author",
    ],
)
def test_a_number_of_something_else_calls_nothing(text: str) -> None:
    assert picked(text) is None


@pytest.mark.parametrize("base", [LIST, "letters"])
def test_a_bare_number_is_spelled_where_something_was_listed_or_offered(base: str) -> None:
    assert spelled(talk(base), "2") == "the second one"
    assert spelled(talk(base, "1", "thanks"), "(2)") == "the second one"


@pytest.mark.parametrize(("base", "said"), [("how do i find a mentor", "2"), (LIST, "12"), (LIST, "7"), (LIST, "2 mentors")])
def test_any_other_number_stays(base: str, said: str) -> None:
    assert spelled(talk(base), said) == said
    assert spelled(Conversation(), "2") == "2"


def test_the_thing_of_a_list_is_asked_by_itself() -> None:
    asked = resolve(talk(LIST), "the second one")
    assert (asked.question, asked.request) == ("who writes letters", None)
    again = resolve(talk(LIST, "the second one", "thx"), "ok and the first")
    assert again.question == "how do i find a mentor"
    assert resolve(talk(LIST), "and the last one").question == "who writes letters"


def test_a_noun_that_was_asked_back_is_asked_with_its_number() -> None:
    asked = resolve(talk("letters"), "the first one")
    assert (asked.question, asked.request, asked.wish) == ("letters", Request.PICK, "the first one")


def test_where_nothing_was_listed_it_is_a_question_like_any_other() -> None:
    assert resolve(talk("how do i find a mentor"), "the second one").request is None
    assert resolve(Conversation(), "the second one").request is None


def test_there_may_be_no_such_thing() -> None:
    assert one_of(("a", "b"), 2) is None
    assert one_of(("a", "b"), LAST) == "b"
    assert last_asked(talk("thanks", "2")) is None
