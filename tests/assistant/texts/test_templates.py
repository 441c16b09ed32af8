"""Which section gives its words to a wish."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from assistant.conversation import Conversation
from assistant.texts.templates import OTHERS_BEHIND, TEMPLATE_BEHIND, WORDS_BEHIND, has_words, with_template_first, words_first
from assistant.turns.asking import Asked
from assistant.turns.requests import Request
from corpus.document import Block, Document, Role, Section, Span
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot
from tests.conftest import TODAY

WISH = "write me an email to thank my mentor"


def document(name: str, heading: str, setting: str, words: str = "Dear Dr. [name], hello.", kind: str = "guidance") -> Document:
    """Return a document of one section whose only block is words to say; without a setting it has none."""
    span = Span(0, len(words))
    blocks = (Block(Role.SAY if setting else Role.LEAD, span, (span,), setting=setting),)
    section = Section(heading, (), span, blocks, 1)
    everybody = ("any",)
    return Document(
        name, heading, kind, ("t",), everybody, everybody, everybody, TODAY, TODAY, "", (), words, (section,), name, "0"
    )


def found(snapshot: Snapshot, documents: Sequence[Document], *scores: float) -> tuple[Ranking, Snapshot]:
    """Return the documents as hits with these scores, and a version that holds them."""
    hit = snapshot.retriever.search("thanks", 1).hits[0]
    hits = tuple(
        Hit(replace(hit.passage, id=f"{each.id}#1", document_id=each.id, section=0), score, score, 0.0)
        for each, score in zip(documents, scores, strict=True)
    )
    return Ranking(hits, snapshot.retriever.search("thanks", 1).vector), replace(
        snapshot, documents={each.id: each for each in documents}
    )


def first(snapshot: Snapshot, documents: Sequence[Document], scores: Sequence[float], question: str = WISH) -> str:
    ranking, version = found(snapshot, documents, *scores)
    return with_template_first(ranking, version, Asked(question, Conversation())).hits[0].passage.document_id


ADVICE = document("advice", "How often do we meet?", "in person")
THANKS = document("thanks", "A note to thank a mentor", "email", kind="template")
DECLINE = document("decline", "An email that says no to a project", "email", kind="template")
PLAIN = document("plain", "What should I write?", "email")

TO_OFFICE = document("office", "An email because nobody answers", "email to the coordinator", kind="template")
TO_MENTOR = document("mentor", "An email to my mentor", "email", kind="template")
TO_MENTEE = document("mentee", "A message to my mentee", "message", kind="template")


@pytest.mark.parametrize(
    ("question", "leads"),
    [
        ("write an email to my coordinator about this", "office"),
        ("write an email to my mentor about this", "mentor"),
        ("write an email to my attending about this", "mentor"),
        ("write a message to my mentee about this", "mentee"),
        ("write a message to a student about this", "mentee"),
    ],
)
def test_words_go_to_whom_the_wish_writes_to(snapshot: Snapshot, question: str, leads: str) -> None:
    others = [each for each in (TO_OFFICE, TO_MENTOR, TO_MENTEE) if each.id != leads]
    right = next(each for each in (TO_OFFICE, TO_MENTOR, TO_MENTEE) if each.id == leads)
    assert first(snapshot, [*others, right], [0.92, 0.91, 0.9], question) == leads


def test_where_the_best_has_no_words_others_may_be_further_behind(snapshot: Snapshot) -> None:
    silent = document("silent", "How often do we meet?", "")
    behind = 0.9 - (OTHERS_BEHIND + WORDS_BEHIND) / 2
    assert first(snapshot, [silent, PLAIN], [0.9, behind]) == "plain"
    assert first(snapshot, [ADVICE, PLAIN], [0.9, behind]) == "advice"


def test_what_does_what_is_wished_leads_from_further_behind(snapshot: Snapshot) -> None:
    assert first(snapshot, [ADVICE, THANKS], [0.9, 0.9 - TEMPLATE_BEHIND + 0.01]) == "thanks"
    assert first(snapshot, [ADVICE, THANKS], [0.9, 0.9 - TEMPLATE_BEHIND - 0.01]) == "advice"
    assert first(snapshot, [ADVICE, PLAIN], [0.9, 0.9 - OTHERS_BEHIND + 0.01]) == "plain"
    assert first(snapshot, [ADVICE, PLAIN], [0.9, 0.9 - OTHERS_BEHIND - 0.01]) == "advice"


@pytest.mark.parametrize(
    ("question", "leads"),
    [
        (WISH, "thanks"),
        ("write an email declining the project", "decline"),
        ("write an email asking her to meet", "plain"),
    ],
)
def test_the_verb_of_a_wish_decides(snapshot: Snapshot, question: str, leads: str) -> None:
    assert first(snapshot, [DECLINE, THANKS, PLAIN], [0.92, 0.9, 0.88], question) == leads


def test_an_email_with_bad_news_is_not_for_who_has_none(snapshot: Snapshot) -> None:
    news = document("news", "How do I thank my letter writers?", "email", "Dr. [name], I did not match. Thank you.")
    assert first(snapshot, [news, THANKS], [0.9, 0.85]) == "thanks"
    assert first(snapshot, [news, THANKS], [0.9, 0.85], f"{WISH}, I did not match") == "news"


@pytest.mark.parametrize(("question", "leads"), [("draft an agenda for us", "agenda"), ("write an email to ask her", "plain")])
def test_a_form_is_for_who_wishes_one(snapshot: Snapshot, question: str, leads: str) -> None:
    agenda = document("agenda", "An agenda for a meeting", "document", kind="template")
    assert first(snapshot, [agenda, PLAIN], [0.9, 0.88], question) == leads


def wishes(text: str) -> Asked:
    return Asked("how do I ask", Conversation(), Request.WORDS, wish=text)


def test_an_email_is_taken_from_close_behind_when_one_is_wished(snapshot: Snapshot) -> None:
    for behind, leads in ((IS_CLOSE, "plain"), (WORDS_BEHIND + 0.01, "advice")):
        ranking, version = found(snapshot, [ADVICE, PLAIN], 0.9, 0.9 - behind)
        assert words_first(ranking, version, wishes("give me the email")).hits[0].passage.document_id == leads
        assert words_first(ranking, version, wishes("what do I say")).hits[0].passage.document_id == "advice"


IS_CLOSE = 0.03


def test_words_for_whom_the_wish_names_are_preferred(snapshot: Snapshot) -> None:
    theirs = document("theirs", "How do I change?", "email to the coordinator")
    ranking, version = found(snapshot, [PLAIN, theirs], 0.9, 0.9 - IS_CLOSE)
    assert words_first(ranking, version, wishes("an email to my coordinator")).hits[0].passage.document_id == "theirs"
    assert words_first(ranking, version, wishes("an email to her")).hits[0].passage.document_id == "plain"


def test_a_section_without_words_gives_way(snapshot: Snapshot) -> None:
    mute = document("mute", "Why?", "")
    ranking, version = found(snapshot, [mute, ADVICE], 0.9, 0.2)
    assert not has_words(ranking.hits[0], version)
    assert words_first(ranking, version, wishes("what do I say")).hits[0].passage.document_id == "advice"
    alone, version = found(snapshot, [mute], 0.9)
    assert words_first(alone, version, wishes("give me the email")) == alone
    assert with_template_first(alone, version, Asked(WISH, Conversation())) == alone
    nothing = Ranking((), alone.vector)
    assert with_template_first(nothing, version, Asked(WISH, Conversation())) == nothing
