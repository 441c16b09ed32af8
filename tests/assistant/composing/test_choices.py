from dataclasses import replace

import numpy as np
import pytest

from assistant.composing.choices import calm, headings, in_talk, is_named_by, led_by, name_it
from assistant.composing.preference import CRISIS_TOPIC
from assistant.conversation import Conversation, Turn
from corpus.document import Role
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot


@pytest.fixture
def found(snapshot: Snapshot) -> Ranking:
    """One hit for each section, every one with a word of the turn."""
    sections = {(passage.document_id, passage.section): passage for passage in snapshot.passages.values()}
    return Ranking(tuple(Hit(passage, 0.5, 0.5, 1.0) for passage in sections.values()), np.zeros(4, dtype=np.float32))


def lead_of(snapshot: Snapshot, hit: Hit) -> str:
    document = snapshot.documents[hit.passage.document_id]
    blocks = document.sections[hit.passage.section].blocks
    return next(block.span.of(document.text) for block in blocks if block.role is Role.LEAD)


def test_guidance_on_crises_is_no_choice(snapshot: Snapshot, found: Ranking) -> None:
    crisis = found.hits[0].passage.document_id
    document = replace(snapshot.documents[crisis], topics=(CRISIS_TOPIC, *snapshot.documents[crisis].topics))
    there = replace(snapshot, documents={**snapshot.documents, crisis: document})
    assert calm(found, snapshot).hits == found.hits
    assert calm(found, there).hits == tuple(hit for hit in found.hits if hit.passage.document_id != crisis)


def test_the_meaning_in_a_talk_is_on_the_topic_of_the_last_answer_that_quoted_and_has_the_word(
    snapshot: Snapshot, found: Ranking
) -> None:
    for quoted in found.hits:
        told = Conversation((Turn("first", lead_of(snapshot, quoted)), Turn("thanks", "You are welcome.")))
        meant = in_talk(told, found, snapshot)
        assert meant is not None
        documents = snapshot.documents
        assert documents[meant.passage.document_id].topics[0] == documents[quoted.passage.document_id].topics[0]
        without_words = Ranking(tuple(replace(hit, lexical=0.0) for hit in found.hits), found.vector)
        assert in_talk(told, without_words, snapshot) is None
    assert in_talk(Conversation(), found, snapshot) is None
    assert in_talk(Conversation((Turn("hi", "Hello."),)), found, snapshot) is None


def test_what_leads_stands_once(found: Ranking) -> None:
    other = replace(found.hits[2], score=0.1)
    led = led_by(other, found)
    assert led.hits == (other, *found.hits[:2], *found.hits[3:])


def test_each_topic_is_offered_once(snapshot: Snapshot, found: Ranking) -> None:
    offered = headings(found, snapshot, "deadline")
    assert len(offered) == 3
    topics = {
        document.topics[0]
        for document in snapshot.documents.values()
        for section in document.sections
        if section.heading in offered
    }
    assert len(topics) == len(offered)


def test_what_names_the_noun_is_offered_right_behind_what_leads(snapshot: Snapshot, found: Ranking) -> None:
    last = found.hits[-1]
    noun = snapshot.section(last.passage).heading
    offered = headings(found, snapshot, noun)
    assert offered[0] == snapshot.section(found.hits[0].passage).heading
    assert noun in offered[:2]
    assert is_named_by(last, snapshot, noun)
    assert not is_named_by(last, snapshot, "zebra")


@pytest.mark.parametrize(
    ("choices", "is_named"),
    [
        (("What do I wear for coffee?", "Who pays for coffees?", "Where do we meet?"), True),
        (("What do I wear for coffee?", "Who pays?", "Where do we meet?"), False),
        ((), False),
    ],
)
def test_a_noun_is_named_if_two_choices_have_it(choices: tuple[str, ...], is_named: bool) -> None:
    assert name_it(choices, "Coffee?") is is_named
