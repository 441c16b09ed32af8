"""What is said after the card is heard as what it is; help that did not come, and anything unclear, is not."""

import pytest

from assistant.conversation import Conversation, Turn
from assistant.replies.after_card import Manner, after_step, goes_on, how_taken, resumed
from assistant.replies.cards import Cards
from assistant.replies.standing import standing_alarm
from corpus.contacts import Contact

QUESTION = "How do I find a mentor?"
DANGER = "i want to die"


@pytest.fixture(scope="module")
def card(contacts: tuple[Contact, ...]) -> str:
    return "\n".join(Cards(contacts).crisis("us", 0).lines)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("i called 988", ""),
        ("I\u2019ve called the lifeline just now", ""),
        ("ok i texted them", ""),
        ("I told my wife, she is here", ""),
        ("my brother is on his way", ""),
        ("I woke up my roommate and she's with me now. thanks", ""),
        ("i'm at the ER", ""),
        ("I am on the phone with a friend", ""),
        ("calling them now", ""),
        ("my friend is with me. how do I ask for tomorrow off?", "how do I ask for tomorrow off?"),
    ],
)
def test_a_step_taken_is_heard(text: str, left: str) -> None:
    assert after_step(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "i called 988 and nobody answered",
        "I called 988. They hung up",
        "i told my wife goodbye",
        "i told my wife and she laughed",
        "i told my chief that my mentor left",
        "I called in sick",
        "my mentor is here for a year",
        "nobody is with me",
        "i will call nobody",
        "I told nobody",
        "",
    ],
)
def test_help_that_did_not_come_and_anything_else_is_none(text: str) -> None:
    assert after_step(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "go on",
        "please go on with my question",
        "Can we go on with my question about letters?",
        "ok continue",
        "let's get back to my question",
        "carry on please",
    ],
)
def test_the_wish_to_go_on_is_heard(text: str) -> None:
    assert goes_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "i can't go on",
        "how do I go on with my research",
        "I want to continue my project without him",
        "my mentor goes on and on",
        "more",
    ],
)
def test_going_on_with_anything_else_is_a_message_of_its_own(text: str) -> None:
    assert not goes_on(text)


def test_going_on_asks_the_question_before_the_card(card: str) -> None:
    before = Turn(QUESTION, "Ask two people.")
    talk = Conversation((before, Turn(DANGER, card)))
    assert resumed(talk, "go on with my question") == (QUESTION, Conversation())
    for since in ("no", "thanks", "i called 988"):
        assert resumed(talk.with_turn(Turn(since, "Good to know.")), "go on") == (QUESTION, Conversation())
    assert resumed(talk.with_turn(Turn("how do I thank her?", "Write.")), "go on") is None
    assert resumed(Conversation((before,)), "go on") is None
    assert resumed(talk, "how do I thank her?") is None


def test_a_question_beside_the_danger_is_the_one_to_go_on_with(card: str) -> None:
    talk = Conversation((Turn(QUESTION, "Ask."), Turn(f"{DANGER}. How do I ask my director for leave?", card)))
    asked = resumed(talk, "go on")
    assert asked is not None
    assert asked[0] == "How do I ask my director for leave?"


def test_where_nothing_was_asked_there_is_nothing_to_go_on_with(card: str) -> None:
    talk = Conversation((Turn("hi", "Hello."), Turn(DANGER, card)))
    assert resumed(talk, "go on") == ("", Conversation())


def test_a_card_for_another_person_is_left_behind_as_well(contacts: tuple[Contact, ...]) -> None:
    other = "\n".join(Cards(contacts).other("us", 0).lines)
    talk = Conversation((Turn(QUESTION, "Ask."), Turn("my friend wants to die", other)))
    assert resumed(talk, "go on with my question") == (QUESTION, Conversation())


@pytest.mark.parametrize(
    ("text", "manner"),
    [("I'm safe now", Manner.DENIED), ("lol jk", Manner.DENIED), ("I called 988", Manner.STEP_TAKEN), ("go on", Manner.GOES_ON)],
)
def test_each_way_to_take_the_card_is_told_from_the_others(card: str, text: str, manner: Manner) -> None:
    talk = Conversation((Turn(QUESTION, "Ask."), Turn(DANGER, card)))
    taken = how_taken(talk, text, standing_alarm(talk))
    assert taken is not None
    assert taken.manner is manner


def test_without_a_card_a_step_is_an_ordinary_message() -> None:
    talk = Conversation((Turn(QUESTION, "Ask."),))
    assert how_taken(talk, "I told my chief", standing_alarm(talk)) is None
