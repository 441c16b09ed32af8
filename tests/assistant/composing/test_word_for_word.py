import pytest

from assistant.composing.word_for_word import asked_outright, led_by_section_of
from assistant.conversation import Conversation, Turn
from assistant.turns.asking import Asked
from assistant.turns.requests import Request
from index.retriever import Ranking
from index.snapshot import Snapshot

TALK = Conversation((Turn("How do I end it?", "Tell your mentor in person."),))


@pytest.fixture
def ranking(snapshot: Snapshot) -> Ranking:
    """What the search finds for something else, all sections of the small corpus among it, the last one of them first."""
    found = snapshot.retriever.search("mentor meeting", len(snapshot.passages))
    return Ranking(found.hits[::-1], found.vector)


def leader(ranking: Ranking, snapshot: Snapshot) -> str:
    return snapshot.section(ranking.hits[0].passage).heading


def outright_first(ranking: Ranking, snapshot: Snapshot, asked: Asked) -> Ranking:
    return led_by_section_of(asked_outright(ranking, snapshot, asked), ranking)


def test_whatever_is_asked_word_for_word_leads(ranking: Ranking, snapshot: Snapshot) -> None:
    sections = [section for document in snapshot.documents.values() for section in document.sections]
    assert sum(len(section.asked_as) for section in sections) > len(sections)
    for section in sections:
        for words in (section.heading, *section.asked_as):
            asked = Asked(words.upper().replace("'", "\u2019") + " ??", Conversation())
            assert leader(outright_first(ranking, snapshot, asked), snapshot) == section.heading, words


@pytest.mark.parametrize("more", ["please help: ", "my "])
def test_one_word_more_is_left_to_the_search(ranking: Ranking, snapshot: Snapshot, more: str) -> None:
    for hit in ranking.hits:
        asked = Asked(more + snapshot.section(hit.passage).heading, Conversation())
        assert outright_first(ranking, snapshot, asked) == ranking
        assert asked_outright(ranking, snapshot, asked) is None


def test_in_a_talk_only_what_a_button_says_counts(ranking: Ranking, snapshot: Snapshot) -> None:
    section = snapshot.section(ranking.hits[-1].passage)
    assert leader(outright_first(ranking, snapshot, Asked(section.heading, TALK)), snapshot) == section.heading
    assert section.asked_as
    assert asked_outright(ranking, snapshot, Asked(section.asked_as[0], TALK)) is None


def test_a_wish_about_the_answer_before_asks_for_nothing_by_name(ranking: Ranking, snapshot: Snapshot) -> None:
    heading = snapshot.section(ranking.hits[-1].passage).heading
    assert asked_outright(ranking, snapshot, Asked(heading, TALK, request=Request.SHORTER)) is None


@pytest.mark.parametrize("text", ["", "?!", "..."])
def test_no_words_ask_for_nothing(ranking: Ranking, snapshot: Snapshot, text: str) -> None:
    assert outright_first(ranking, snapshot, Asked(text, Conversation())) == ranking
