import pytest

from assistant.composing.word_for_word import _explained, _meant, asked_outright, led_by_section_of
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


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("what is a coffee chat", "coffee chat"),
        ("What's an informational interview?", "informational interview"),
        ("whats a informational interview", "informational interview"),
        ("what are coffee chats", "coffee chats"),
        ("what does coffee chat mean", "coffee chat"),
        ("meaning of coffee chat", "coffee chat"),
        ("coffee chat definition", "coffee chat"),
        ("define the coffee chat", "coffee chat"),
    ],
)
def test_every_way_to_ask_what_a_word_means_is_the_same(text: str, term: str) -> None:
    assert _meant(text) == f"what is {term}"


def test_a_heading_that_explains_is_asked_for_by_each_word_that_it_explains() -> None:
    heading = "What is an informational interview or a coffee chat, and what is it for?"
    assert {"what is informational interview", "what is coffee chat"} <= set(_explained(heading))
    assert {"what is micromentoring", "what is speed mentoring"} <= set(
        _explained("What are micromentoring and speed mentoring?")
    )


@pytest.mark.parametrize(
    "heading", ["What is the difference between a mentor and a coach?", "What do I say at a coffee chat?", "How do I end it?"]
)
def test_other_headings_explain_no_word(heading: str) -> None:
    assert not [*_explained(heading)]


@pytest.mark.parametrize(
    "text", ["what is she thinking", "what is wrong with my mentor", "what is it for", "is a coffee chat a meeting"]
)
def test_who_asks_for_more_than_a_word_is_left_to_the_search(text: str) -> None:
    assert _meant(text) not in _explained("What is a coffee chat, and what is it for?")
