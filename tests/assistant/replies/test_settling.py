"""What becomes of a reply to our own question about danger: a yes, a no, thanks, a step taken, and the wish to go on."""

from dataclasses import replace

import pytest

from assistant.answer import Outcome
from assistant.conversation import Conversation, Turn
from assistant.replies.settling import NOTHING_BEFORE
from assistant.turns.smalltalk import THANKS
from corpus.routes import Route
from index.snapshot import Snapshot
from tests.assistant.whole_replies import ALARMED, HEADING, OPEN, check_quotes, routed, words


@pytest.mark.parametrize(
    "reply",
    [
        "yes",
        "Yeah",
        "no joke. i mean it",
        "i'm not kidding",
        "sometimes",
        "i do",
        "I don\u2019t know",
        "kind of",
        "maybe, I guess",
    ],
)
def test_a_yes_to_our_own_question_is_a_crisis(snapshot: Snapshot, reply: str) -> None:
    assistant = routed(snapshot, Route.ORDINARY)
    asked = routed(snapshot, Route.CRISIS_POSSIBLE, replace(OPEN, closest_above=1.1)).reply(Conversation(), "rough month")
    talk = Conversation((Turn("rough month", words(asked)),))
    assert assistant.reply(talk, reply).outcome is Outcome.CRISIS
    assert assistant.reply(Conversation((Turn("a", "Is that what you meant?"),)), reply).outcome is not Outcome.CRISIS


@pytest.mark.parametrize("no", ["lol no, figure of speech. how do I ask her", "im fine!! how do I ask her"])
@pytest.mark.parametrize("alarm", [Route.CRISIS_POSSIBLE, Route.SUPPORT])
def test_a_plain_no_ends_an_alarm(snapshot: Snapshot, alarm: Route, no: str) -> None:
    talk = Conversation((Turn("rough month", words(routed(snapshot, alarm).reply(Conversation(), "rough month"))),))
    answer = routed(snapshot, Route.ORDINARY).reply(talk, no)
    assert answer.outcome is Outcome.ANSWERED
    assert answer.parts[0].text.endswith(("saying so.", "telling me."))
    assert not any(question in words(answer) for question in ALARMED)
    check_quotes(answer, snapshot)


def test_after_the_card_a_plain_no_keeps_a_number_and_asks_no_second_time(snapshot: Snapshot) -> None:
    card = routed(snapshot, Route.CRISIS).reply(Conversation(), "rough month")
    talk = Conversation((Turn("rough month", words(card)),))
    answer = routed(snapshot, Route.ORDINARY).reply(talk, "no, I'm safe. how do I ask her")
    assert answer.outcome is Outcome.CRISIS_POSSIBLE
    assert "988" in answer.parts[0].text
    assert not any(question in words(answer) for question in ALARMED)
    assert routed(snapshot, Route.ORDINARY).reply(talk, "no").outcome is Outcome.SOCIAL
    thanked = routed(snapshot, Route.ORDINARY).reply(talk, "im fine. thanks")
    assert (thanked.outcome, len(thanked.parts)) == (Outcome.SOCIAL, 1)
    assert "988" in words(thanked)


@pytest.mark.parametrize("reply", ["i have to tell her about friday. what do i text her", "how do I ask her"])
def test_after_the_card_two_lines_stay_above_an_answer(snapshot: Snapshot, reply: str) -> None:
    card = routed(snapshot, Route.CRISIS).reply(Conversation(), "rough month")
    answer = routed(snapshot, Route.ORDINARY).reply(Conversation((Turn("rough month", words(card)),)), reply)
    assert answer.outcome is Outcome.CRISIS_POSSIBLE
    assert any(question in words(answer) for question in ALARMED)


@pytest.mark.parametrize("reply", ["im fine, but i want to kill myself", "lol no. i just wish i was dead"])
def test_danger_behind_a_no_is_heard(snapshot: Snapshot, reply: str) -> None:
    talk = Conversation(
        (Turn("rough month", words(routed(snapshot, Route.CRISIS_POSSIBLE).reply(Conversation(), "rough month"))),)
    )
    assert routed(snapshot, Route.ORDINARY).reply(talk, reply).outcome is Outcome.CRISIS
    assert routed(snapshot, Route.CRISIS).reply(talk, "no, I'm fine. only tired of it all").outcome is Outcome.CRISIS


def test_a_no_where_nobody_asked_is_an_ordinary_message(snapshot: Snapshot) -> None:
    talk = Conversation((Turn(HEADING, "Ask for 20 minutes."),))
    answer = routed(snapshot, Route.ORDINARY).reply(talk, "im fine. how do I ask her")
    assert answer.outcome is Outcome.ANSWERED
    assert answer.parts[0].citation is not None


def after_card(snapshot: Snapshot, *before: Turn) -> Conversation:
    card = routed(snapshot, Route.CRISIS).reply(Conversation(), "rough month")
    return Conversation((*before, Turn("rough month", words(card))))


@pytest.mark.parametrize("reply", ["ok", "thanks", "good night", "are you a bot?"])
def test_small_talk_after_the_card_keeps_the_number_and_the_alarm(snapshot: Snapshot, reply: str) -> None:
    assistant, talk = routed(snapshot, Route.ORDINARY), after_card(snapshot)
    answer = assistant.reply(talk, reply)
    assert answer.outcome is Outcome.CRISIS_POSSIBLE
    assert "988" in words(answer)
    assert THANKS not in words(answer)
    again = assistant.reply(talk.with_turn(Turn(reply, words(answer))), reply)
    assert words(again) != words(answer)
    assert assistant.reply(talk.with_turn(Turn(reply, words(answer))), "yes").outcome is Outcome.CRISIS


@pytest.mark.parametrize("reply", ["I called 988", "i told my wife, she is here"])
def test_a_step_taken_after_the_card_is_acknowledged_and_not_asked_about(snapshot: Snapshot, reply: str) -> None:
    answer = routed(snapshot, Route.ORDINARY).reply(after_card(snapshot), reply)
    assert answer.outcome is Outcome.CRISIS_POSSIBLE
    assert "988" in words(answer)
    assert not any(question in words(answer) for question in ALARMED)
    assert not answer.citations


def test_going_on_after_the_card_answers_the_question_before_it(snapshot: Snapshot) -> None:
    assistant = routed(snapshot, Route.ORDINARY)
    asked = assistant.reply(Conversation(), HEADING)
    talk = after_card(snapshot, Turn(HEADING, words(asked)))
    answer = assistant.reply(talk, "please go on with my question")
    assert answer.citations[0].heading == asked.citations[0].heading
    assert answer.outcome is Outcome.CRISIS_POSSIBLE
    assert "988" in answer.parts[0].text
    check_quotes(answer, snapshot)
    assert NOTHING_BEFORE in words(assistant.reply(after_card(snapshot), "go on"))


def test_what_only_might_fit_is_not_quoted_below_a_question_about_dying(snapshot: Snapshot) -> None:
    unsure = routed(snapshot, Route.CRISIS_POSSIBLE, replace(OPEN, answered_above=1.1)).reply(Conversation(), HEADING)
    sure = routed(snapshot, Route.CRISIS_POSSIBLE).reply(Conversation(), HEADING)
    assert (unsure.outcome, bool(unsure.citations), bool(sure.citations)) == (Outcome.CRISIS_POSSIBLE, False, True)
    assert "988" in words(unsure)
