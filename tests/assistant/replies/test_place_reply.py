"""After an alarm a message that only says where somebody is brings the numbers to call there, and nothing else does."""

import pytest

from assistant.alarm import Alarm
from assistant.answer import Answer, Outcome
from assistant.conversation import Conversation, Turn
from assistant.dialogue import Assistant
from assistant.hearing.own_body import OwnBody
from assistant.replies.cards import Cards
from assistant.replies.place_reply import PlaceReply
from assistant.replies.standing import standing_alarm
from corpus.contacts import Contact
from corpus.regions import Regions
from corpus.routes import Route
from index.snapshot import Snapshot
from tests.assistant.whole_replies import routed, words

DYING = "I want to die"
MAX_LINES = 4


@pytest.fixture(scope="module")
def cards(contacts: tuple[Contact, ...]) -> Cards:
    return Cards(contacts)


@pytest.fixture(scope="module")
def reply(cards: Cards) -> PlaceReply:
    return PlaceReply(cards.reach, Regions.load())


@pytest.fixture(scope="module")
def after_crisis(cards: Cards) -> Conversation:
    return Conversation((Turn(DYING, "\n".join(cards.crisis("us", 0).lines)),))


def _says(reply: PlaceReply, talk: Conversation, text: str) -> str:
    answer = reply.answer(text, talk, "us")
    return "" if answer is None else words(answer)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("in dublin rn", "112 or 999"),
        ("we are in Sydney", "000"),
        ("Leeds hospital", "999"),
        ("I'm on a train to London", "999"),
        ("im at the mater in dublin", "112 or 999"),
        ("uk", "999"),
        ("us", "911"),
        ("not in the us, im in NZ", "111"),
        ("from India but training in Detroit", "911"),
        ("im in Leeds, UK. nobody is awake", "999"),
        # not looked at while the rule was made
        ("currently in Adelaide", "000"),
        ("Galway here", "112 or 999"),
        ("at the Royal Victoria in Belfast tonight", "999"),
        ("i'm at Vancouver General", "911"),
        ("over in auckland, nz", "111"),
        ("its cork, ireland", "112 or 999"),
        ("home in Cardiff, by myself", "999"),
        ("St Vincent's Hospital, Melbourne", "000"),
        ("I live outside the US. Mumbai", "112"),
        ("ok im an intern in Brisbane", "000"),
        ("near Edinburgh atm", "999"),
        ("Christchurch", "111"),
        ("on call in Galway, alone", "112 or 999"),
        ("currently in Adelaide, cant sleep", "000"),
        ("we're not in America, we live in Wellington", "111"),
    ],
)
def test_a_place_brings_the_numbers_there(reply: PlaceReply, after_crisis: Conversation, text: str, number: str) -> None:
    answer = reply.answer(text, after_crisis, "us")
    assert answer is not None
    assert f"call {number}" in words(answer)
    assert answer.outcome is Outcome.CRISIS
    assert len(answer.parts) < MAX_LINES
    assert "988" not in words(answer) or number == "911"


@pytest.mark.parametrize(
    "text",
    [
        "my mentor is in Dublin",
        "how do I get a mentor in Canada",
        "a mentor in Canada",
        "Dublin or Cork?",
        "I hate it in Leeds",
        "no mentor in Leeds",
        "I'm at breaking point in Leeds",
        "in Leeds and my consultant shouted at me",
        "I will jump off the bridge in Bristol",
        "he hit me in Leeds",
        "Dr. London",
        "yes",
        "what now",
        "",
    ],
)
def test_whoever_says_more_is_answered_as_ever(reply: PlaceReply, after_crisis: Conversation, text: str) -> None:
    assert reply.answer(text, after_crisis, "us") is None


@pytest.mark.parametrize(
    "text", ["I'm not in the US", "im not in america", "not in the states", "I live outside the United States"]
)
def test_a_denied_country_without_another_brings_no_foreign_number(
    reply: PlaceReply, after_crisis: Conversation, text: str
) -> None:
    said = _says(reply, after_crisis, text)
    assert "your local emergency number" in said
    assert "Which country" in said
    assert not any(number in said for number in ("911", "988", "999"))


@pytest.mark.parametrize("text", ["nigeria", "the netherlands", "I'm in Manila"])
def test_a_country_without_numbers_gets_no_others(reply: PlaceReply, after_crisis: Conversation, text: str) -> None:
    said = _says(reply, after_crisis, text)
    assert "your local emergency number" in said
    assert "911" not in said


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("I'm in Birmingham", ("911", "999")),
        ("cambridge", ("911", "999")),
        ("I'm from Kerala", ("911", "112")),
        ("in Perth", ("000", "999")),
        ("Hamilton", ("911", "111")),
        ("Birmingham, UK", ("999",)),
        ("I'm in Birmingham Alabama", ("911",)),
        ("melbourne florida", ("911",)),
        ("Perth, Western Australia", ("000",)),
    ],
)
def test_of_a_name_in_two_countries_both_have_their_numbers(
    reply: PlaceReply, after_crisis: Conversation, text: str, numbers: tuple[str, ...]
) -> None:
    said = _says(reply, after_crisis, text)
    assert [number for number in ("911", "999", "000", "111", "112") if f"call {number}" in said] == sorted(
        numbers, key=("911", "999", "000", "111", "112").index
    )


def test_each_alarm_brings_what_it_brought(reply: PlaceReply, cards: Cards) -> None:
    shown = {
        Outcome.CRISIS_OTHER: cards.other("us", 0),
        Outcome.CRISIS_POSSIBLE: cards.possible("us", 0),
        Outcome.SUPPORT: cards.support("us", 0),
        Outcome.DECLINED_CLINICAL: cards.clinical("us", 0, OwnBody.HEALTH),
    }
    expected = {
        Outcome.CRISIS_OTHER: "Samaritans Ireland",
        Outcome.CRISIS_POSSIBLE: "Samaritans Ireland",
        Outcome.SUPPORT: "Who can help there",
        Outcome.DECLINED_CLINICAL: "take you to",
    }
    for outcome, card in shown.items():
        answer = reply.answer("I'm in Dublin", Conversation((Turn("said", "\n".join(card.lines)),)), "us")
        assert answer is not None
        assert answer.outcome is outcome
        assert "call 112 or 999" in words(answer)
        assert expected[outcome] in words(answer)
        assert ("Samaritans" in words(answer)) is (outcome is not Outcome.DECLINED_CLINICAL)


@pytest.mark.parametrize(
    "text", ["she's in Manchester, UK", "he lives in Leeds", "my friend is in Cardiff", "and they are in Leeds"]
)
def test_where_another_person_in_danger_is_counts_for_them_alone(
    reply: PlaceReply, cards: Cards, after_crisis: Conversation, text: str
) -> None:
    talk = Conversation((Turn("my friend says he wants to die, I'm in Boston", "\n".join(cards.other("us", 0).lines)),))
    assert "call 999" in _says(reply, talk, text)
    assert reply.answer("my mentor is in Leeds", talk, "us") is None
    assert reply.answer(text, after_crisis, "us") is None


@pytest.mark.parametrize("between", ["no", "thanks", "ok", "I'm fine"])
def test_a_no_or_thanks_between_card_and_place_takes_nothing_away(assistant: Assistant, between: str) -> None:
    talk = _talked(assistant, DYING, between)
    answer = assistant.reply(talk, "I'm in Glasgow")
    assert "call 999" in words(answer)
    assert answer.outcome is Outcome.CRISIS_POSSIBLE


def test_the_card_stands_behind_the_numbers(assistant: Assistant) -> None:
    talk = _talked(assistant, DYING, "Toronto")
    alarm = standing_alarm(talk)
    assert alarm is not None
    assert alarm.is_after_card
    assert "9-8-8" in words(assistant.reply(talk, "thanks"))
    assert assistant.reply(talk, "yes").outcome is Outcome.CRISIS
    again = assistant.reply(talk, "Toronto")
    assert words(again) != talk.turns[-1].answer


def test_what_was_asked_since_ends_the_alarm_for_mistreatment_but_not_the_one_for_life(reply: PlaceReply, cards: Cards) -> None:
    for card, is_told in ((cards.support("us", 0), False), (cards.crisis("us", 0), True)):
        turns = (Turn("said", "\n".join(card.lines)), Turn("how do I set goals with my mentor", "Ask what they expect."))
        assert (reply.answer("I'm in Leeds", Conversation(turns), "us") is not None) is is_told


def test_without_an_alarm_a_place_is_noted_as_ever(snapshot: Snapshot) -> None:
    assistant = routed(snapshot, Route.ORDINARY)
    assert assistant.alarm.placed("I'm in Dublin", Conversation()) is None
    talk = Conversation((Turn("How do I ask an attending to be my mentor?", "Ask in person."),))
    assert words(assistant.reply(talk, "I'm in Dublin")).startswith("Noted. Numbers to call and rules are now those for Ireland.")


def test_the_words_alone_do_the_same(cards: Cards, after_crisis: Conversation) -> None:
    answer = Alarm(cards, Regions.load(), "us").answer("in dublin rn", after_crisis)
    assert answer is not None
    assert "call 112 or 999" in words(answer)


def test_a_card_names_both_countries_where_the_text_leaves_both(assistant: Assistant, cards: Cards) -> None:
    for text in ("I'm a resident in Cambridge and I want to die", "I want to die. I work in Birmingham"):
        whole: Answer = assistant.reply(Conversation(), text)
        assert {"911", "999"} <= set(words(whole).replace(";", " ").split())
        assert Alarm(cards, Regions.load(), "us").answer(text, Conversation()) == whole


def _talked(assistant: Assistant, *texts: str) -> Conversation:
    talk = Conversation()
    for text in texts:
        talk = talk.with_turn(Turn(text, words(assistant.reply(talk, text))))
    return talk
