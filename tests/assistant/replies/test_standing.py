"""The alarm that stands is found behind what leaves it as it was, and ends with an answer to something else."""

import pytest

from assistant.conversation import Conversation, Turn
from assistant.hearing.done import is_done
from assistant.hearing.own_body import OwnBody
from assistant.replies.cards import Cards
from assistant.replies.next_for_others import NEXT, OURS, known_by
from assistant.replies.next_lines import AFTER_NO, DENIED, Standing
from assistant.replies.reply_kind import Reply
from assistant.replies.standing import standing_alarm
from assistant.turns.smalltalk import THANKS
from corpus.contacts import Contact
from corpus.routes import Route

ACT = "I took 20 paracetamol an hour ago"


@pytest.fixture(scope="module")
def cards(contacts: tuple[Contact, ...]) -> dict[Standing, str]:
    written = Cards(contacts)
    found = {
        Standing.SELF: written.crisis("us", 0),
        Standing.SOFT: written.possible("us", 0),
        Standing.OTHER: written.other("us", 0),
        Standing.SOFT_OTHER: written.possible("us", 0, is_another=True),
        Standing.SUPPORT: written.support("us", 1, is_another=True),
        Standing.BODY: written.clinical("us", 0, OwnBody.EMERGENCY),
        Standing.PATIENT: written.clinical("us", 0),
    }
    said = {standing: "\n".join(card.lines) for standing, card in found.items()}
    told = {
        Standing.DONE: (Route.CRISIS, ACT),
        Standing.THREAT: (Route.CRISIS_OTHER, "I am going to stab my attending tonight"),
        Standing.FEAR: (Route.CRISIS_OTHER, "I'm afraid I will hurt my baby"),
        Standing.THREAT_BY_ANOTHER: (Route.CRISIS_OTHER, "my co-resident says he will shoot the chief"),
        Standing.MENACED: (Route.SUPPORT, "my ex is outside my call room with a knife"),
    }
    for standing, (way, text) in told.items():
        answer = written.alone(way, "us", 0, text)
        assert answer is not None
        said[standing] = "\n".join(part.text for part in answer.parts)
    return said


@pytest.mark.parametrize("standing", Standing)
def test_each_card_raises_its_alarm(cards: dict[Standing, str], standing: Standing) -> None:
    talk = Conversation((Turn("rough month", cards[standing]),))
    alarm = standing_alarm(talk)
    assert alarm is not None
    assert alarm.standing is standing
    thanked = standing_alarm(talk.with_turn(Turn("thanks", NEXT[standing][Reply.THANKS][0])).with_turn(Turn("ok", THANKS)))
    assert thanked is not None
    assert (thanked.standing, thanked.is_ended) == (standing, False)
    if standing is not Standing.DONE:
        assert standing_alarm(talk.with_turn(Turn("how do I ask?", "Ask for 20 minutes."))) is None


def test_a_no_ends_an_alarm_and_a_place_leaves_it(cards: dict[Standing, str]) -> None:
    talk = Conversation((Turn("i want to die", cards[Standing.SELF]), Turn("no", DENIED[0]), Turn("I'm in Glasgow", "Noted.")))
    alarm = standing_alarm(talk)
    assert alarm is not None
    assert (alarm.standing, alarm.is_ended) == (Standing.SELF, True)


def test_an_act_that_is_done_stands_whatever_is_said_after_it(cards: dict[Standing, str]) -> None:
    talk = Conversation((Turn(ACT, cards[Standing.DONE]),))
    for said, answer in (("no", DENIED[0]), ("how do I ask?", "Ask for 20 minutes."), ("and then", cards[Standing.SOFT])):
        talk = talk.with_turn(Turn(said, answer))
        alarm = standing_alarm(talk)
        assert alarm is not None
        assert (alarm.standing, alarm.is_ended) == (Standing.DONE, False)


@pytest.mark.parametrize("standing", [standing for standing in Standing if standing not in (Standing.SOFT, Standing.SOFT_OTHER)])
def test_an_alarm_stands_longer_than_its_card_is_remembered(standing: Standing) -> None:
    alarm = standing_alarm(Conversation((Turn("thanks", NEXT[standing][Reply.THANKS][0]),) * 6))
    assert alarm is not None
    assert alarm.standing is standing


@pytest.mark.parametrize(
    "text",
    [
        *(
            "I took 20 paracetamol an hour ago",
            "took all my lorazepam",
            "i swallowed the whole bottle",
            "I just overdosed",
            "i've taken an overdose",
        ),
        *(
            "drank a bottle of bleach",
            "I injected insulin",
            "cut my wrist and it won't stop bleeding",
            "popped a whole strip of zolpidem tablets",
        ),
    ],
)
def test_an_act_is_heard(text: str) -> None:
    assert is_done(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "I want to die",
            "i want to take all my pills",
            "I took a day off and I want to die",
            "he took my project and I want to die",
        ),
        *(
            "i almost took all my pills",
            "I overdosed two years ago and it is back",
            "I have pills in my hand",
            "took the job, now I want to die",
        ),
    ],
)
def test_a_wish_or_anything_else_that_was_taken_is_no_act(text: str) -> None:
    assert not is_done(text)


def test_every_wording_is_known_by_words_of_its_own() -> None:
    wordings = [words for kinds in NEXT.values() for lines in kinds.values() for words in lines]
    known = {known_by(words) for words in (*wordings, *AFTER_NO)}
    assert len(known) == len({*wordings, *AFTER_NO})
    assert known <= set(OURS)
    assert min(map(len, known)) > len("You are welcome.")
    assert not any(one in other for one in known for other in known if one != other)


def test_every_alarm_says_what_comes_after_thanks() -> None:
    assert all(NEXT[standing][Reply.THANKS] for standing in Standing)


@pytest.mark.parametrize(
    "standing",
    [
        Standing.SELF,
        Standing.DONE,
        Standing.SOFT,
        Standing.OTHER,
        Standing.SOFT_OTHER,
        Standing.BODY,
        Standing.THREAT,
        Standing.FEAR,
    ],
)
def test_no_line_for_a_life_is_without_whom_to_call(standing: Standing) -> None:
    without = [words for lines in NEXT[standing].values() for words in lines if "{" not in words]
    assert without == []
