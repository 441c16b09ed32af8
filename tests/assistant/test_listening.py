from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.conversation import Conversation, Turn
from assistant.hearing.dangers import Danger
from assistant.hearing.idioms import without_idioms
from assistant.hearing.language import is_another_language
from assistant.listening import MAX_SENTENCES, hear, listen, meant, pieces
from assistant.replies.cards import Cards
from assistant.replies.standing import standing_alarm
from assistant.routing import Thresholds
from corpus.contacts import Contact
from corpus.routes import Route
from index.encoder import Reading, Vectors
from index.routes import RouteModel
from index.snapshot import Snapshot
from tests.fakes import HearingEncoder, always


def after(answer: str) -> Conversation:
    return Conversation((Turn("rough month", answer),))


@pytest.mark.parametrize("turn", range(6))
def test_a_yes_is_heard_after_every_wording_of_our_question(contacts: tuple[Contact, ...], turn: int) -> None:
    cards = Cards(contacts)
    for card in (cards.crisis("us", turn), cards.possible("us", turn)):
        assert hear("yes", after("\n".join(card.lines))) is Danger.SELF


@pytest.mark.parametrize(
    "reply", ["yes", "i do", "I am not ok", "not sure", "i don't know", "sometimes, at night", "help me please", "maybe yes"]
)
def test_a_yes_has_many_words(contacts: tuple[Contact, ...], reply: str) -> None:
    assert hear(reply, after("\n".join(Cards(contacts).crisis("us", 0).lines))) is Danger.SELF


@pytest.mark.parametrize(
    "reply",
    [
        "no",
        "I am fine, just tired",
        "i am not",
        "i do not",
        "yes I'm safe",
        "i have not",
        "how do I find a mentor?",
        "yesterday I met my mentor and we spoke about my project",
    ],
)
def test_other_replies_to_our_question_are_not_a_yes(contacts: tuple[Contact, ...], reply: str) -> None:
    assert hear(reply, after("\n".join(Cards(contacts).crisis("us", 0).lines))) is None


def test_a_yes_about_another_person_is_not_about_oneself(contacts: tuple[Contact, ...]) -> None:
    assert hear("yes", after("\n".join(Cards(contacts).other("us", 0).lines))) is not Danger.SELF


@pytest.mark.parametrize("heard", [None, *Danger])
def test_without_a_classifier_the_words_alone_decide(snapshot: Snapshot, heard: Danger | None) -> None:
    found = listen(snapshot, "how do I find a mentor", "", heard, Thresholds())
    assert found.route == (heard.value if heard else Route.ORDINARY)
    assert found.is_about_another == (heard is Danger.OTHER)


@pytest.mark.parametrize("route", Route)
def test_a_sure_classifier_is_followed(snapshot: Snapshot, route: Route) -> None:
    sure = replace(snapshot, routes=always(route))
    for text, context in (
        ("one sentence of this", ""),
        ("First this happened. Then that followed.", ""),
        ("and then?", "what happened"),
    ):
        assert listen(sure, text, context, None, Thresholds()).route is route


class Diluted(RouteModel):
    """Hears danger in a message, and none once a recipe stands before it."""

    def __init__(self, alone: float) -> None:
        super().__init__(np.zeros((1, len(Route)), np.float32), np.zeros(len(Route), np.float32))
        self._alone = alone

    def probabilities(self, reading: Reading, written_out: str) -> Vectors:  # noqa: ARG002 - it reads the words only
        shares = np.zeros(len(Route), np.float32)
        danger = 0.05 if "recipe" in written_out else self._alone
        shares[[*Route].index(Route.CRISIS)] = danger
        shares[[*Route].index(Route.FOREIGN)] = 1 - danger
        return shares


def test_what_is_plain_by_itself_is_not_lost_in_a_talk(snapshot: Snapshot) -> None:
    limits = Thresholds()
    for alone, route in ((limits.sentence + 0.02, Route.CRISIS), (limits.sentence - 0.02, Route.FOREIGN)):
        heard = replace(snapshot, routes=Diluted(alone))
        found = listen(heard, "my mother may keep the cat after march", "a good recipe for rice", None, limits)
        assert found.route is route


@given(st.text(st.characters(), max_size=400))
def test_pieces_are_words_of_the_message_and_bounded(text: str) -> None:
    found = list(pieces(text))
    assert len(found) <= MAX_SENTENCES
    assert len(found) != 1, "a single piece is the message itself"
    words = set(text.replace(";", " ").replace("!", " ").replace("?", " ").replace(".", " ").split())
    assert all(set(piece.split()) <= words for piece in found)


def test_a_long_message_without_a_stop_is_heard_in_windows() -> None:
    words = [f"w{number}" for number in range(90)]
    found = list(pieces(" ".join(words)))
    assert len(found) > 1
    assert " ".join(found).split() == words


@pytest.mark.parametrize(
    "text",
    [
        "Wie finde ich eine Mentorin in der Klinik?",
        "\u00bfC\u00f3mo le digo a mi mentor que no puedo m\u00e1s?",
        "Comment est-ce que je trouve un mentor pour la recherche ?",
        "Come trovo un mentore per la mia specializzazione?",
    ],
)
def test_another_language_is_told_by_its_small_words(text: str) -> None:
    assert is_another_language(text)


@pytest.mark.parametrize(
    "text",
    ["How do I find a mentor who is not in my department?", "me too", "", "La La Land as a mentor and me", "mentor en route"],
)
def test_english_and_a_few_words_are_not_another_language(text: str) -> None:
    assert not is_another_language(text)


class Alarmed(RouteModel):
    """Hears a crisis in every text that says one word, and nothing in any other."""

    def __init__(self, word: str) -> None:
        self._word = word

    def probabilities(self, reading: Reading, written_out: str) -> Vectors:  # noqa: ARG002 - the words decide
        route = Route.CRISIS if self._word in written_out.casefold() else Route.ORDINARY
        return np.array([float(one is route) for one in Route], dtype=np.float32)


@pytest.mark.parametrize(
    ("text", "route"),
    [
        ("not suicidal just so tired", Route.CRISIS_POSSIBLE),
        ("I'm not suicidal, only empty. Who helps?", Route.CRISIS_POSSIBLE),
        ("not suicidal but I want to kill myself", Route.CRISIS),
        ("so suicidal tonight", Route.CRISIS),
    ],
)
def test_who_denies_it_is_asked_and_still_answered(snapshot: Snapshot, text: str, route: Route) -> None:
    version = replace(snapshot, routes=Alarmed("suicidal"))
    assert listen(version, text, "", hear(text, Conversation()), Thresholds()).route is route


def test_career_suicide_is_no_suicide(snapshot: Snapshot) -> None:
    version = replace(snapshot, routes=Alarmed("suicide"))
    assert listen(version, "is it career suicide to say something", "", None, Thresholds()).route is Route.ORDINARY


@pytest.mark.parametrize("said", ["i'm dead lol", "Im so dead after nights", "i am dead tired"])
def test_dead_tired_is_exhausted(said: str) -> None:
    assert "dead" not in without_idioms(said)


@pytest.mark.parametrize("said", ["i wish i was dead", "they would be better off if i'm dead", "i'm dead inside"])
def test_other_death_stays(said: str) -> None:
    assert without_idioms(said) == said


def test_only_the_card_itself_counts_as_the_card(contacts: tuple[Contact, ...]) -> None:
    cards = Cards(contacts)
    card = Turn("q", "\n".join(part.text for part in cards.crisis("us", 0).parts))
    soft = Turn("q", "\n".join(part.text for part in cards.possible("us", 0, is_another=False).parts))
    after, softly = (standing_alarm(Conversation(turns)) for turns in ((card,), (card, soft)))
    assert after is not None
    assert softly is not None
    assert (after.is_after_card, softly.is_after_card) == (True, False)
    assert standing_alarm(Conversation()) is None


@pytest.mark.parametrize(
    ("route", "is_wish"), [(Route.ORDINARY, True), (Route.CRISIS, False), (Route.SUPPORT, False), (Route.LEGAL, True)]
)
def test_a_wish_that_sounds_like_danger_is_none(snapshot: Snapshot, route: Route, is_wish: bool) -> None:
    talk = Conversation((Turn("how do I find a mentor", "Ask around."),))
    asked = meant(replace(snapshot, routes=always(route)), talk, "write me a message", Thresholds())
    assert (asked.request is not None) is is_wish
    assert asked.question == ("how do I find a mentor" if is_wish else "write me a message")


def listening(snapshot: Snapshot, own: Route, close: Route | None) -> tuple[Snapshot, HearingEncoder]:
    """Return a snapshot whose smaller encoder and linear model hear one route, and the larger encoder beside them."""
    closer = HearingEncoder(close)
    return replace(snapshot, encoder=HearingEncoder(own, closer), routes=always(own)), closer


def test_the_larger_encoder_is_not_asked_about_what_is_plainly_ordinary(snapshot: Snapshot) -> None:
    both, closer = listening(snapshot, Route.ORDINARY, Route.CRISIS)
    assert listen(both, "How do I find a mentor?", "", None, Thresholds()).route is Route.ORDINARY
    assert closer.heard == []


def test_the_larger_encoder_has_half_a_say_on_everything_else(snapshot: Snapshot) -> None:
    both, closer = listening(snapshot, Route.FOREIGN, Route.ORDINARY)
    found = listen(both, "How do I find a mentor?", "", None, Thresholds())
    assert closer.heard == [snapshot.lexicon.written_out("How do I find a mentor?")]
    assert found.foreign == pytest.approx(0.5, abs=1e-3)


def test_a_larger_encoder_that_hears_nothing_changes_nothing(snapshot: Snapshot) -> None:
    both, _ = listening(snapshot, Route.FOREIGN, None)
    assert listen(both, "How do I find a mentor?", "", None, Thresholds()).foreign == pytest.approx(1, abs=1e-3)
