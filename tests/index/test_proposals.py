from dataclasses import replace

import pytest

from corpus.document import Document
from corpus.loader import Corpus
from index.encoder import OnnxEncoder
from index.proposals import MAX_TOPICS, Proposer
from index.snapshot import Snapshot
from tests.corpus.documents import document_of


@pytest.fixture
def proposer(real_snapshot: Snapshot, encoder: OnnxEncoder) -> Proposer:
    return Proposer(real_snapshot, encoder)


def corpus_of(mini: Corpus, *documents: Document) -> Corpus:
    return Corpus(documents, {}, mini.topics, "")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("How do I keep a Zoom meeting short? Share one page before the video call.", "virtual-mentoring"),
        ("How do I stop meeting my mentor kindly? Tell her that you want to end it.", "ending-a-mentorship"),
        ("Whom do I ask to be my mentor, and in what words?", "asking-someone-to-mentor"),
    ],
)
def test_the_topics_of_the_nearest_guidance_are_proposed(proposer: Proposer, text: str, topic: str) -> None:
    found = proposer.topics([text])
    assert found[0] == topic
    assert len(set(found)) == len(found) <= MAX_TOPICS


def test_every_section_counts(proposer: Proposer) -> None:
    video = "How do I keep a Zoom meeting short? Share one page before the video call."
    ending = "How do I stop meeting my mentor kindly? Tell her that you want to end it."
    assert proposer.topics([*[video] * 4, ending])[0] == "virtual-mentoring"
    assert proposer.topics([video, ending])[0] == "ending-a-mentorship"
    assert proposer.topics([]) == ()


def test_a_section_that_is_published_already_is_named(proposer: Proposer, mini: Corpus) -> None:
    published = mini.documents[0]
    drafts = corpus_of(mini, replace(published, path="draft.md"), document_of("## How much flour?\n\nTake two pounds of flour."))
    found = proposer.repeats(drafts)
    assert {(problem.path, problem.line) for problem in found} == {("draft.md", section.line) for section in published.sections}
    assert all(f"the published {published.path}:{problem.line} (" in problem.message for problem in found)


def test_two_drafts_that_say_the_same_are_named(proposer: Proposer, mini: Corpus) -> None:
    one, other = (document_of("## How much flour?\n\nTake two pounds of flour.", name) for name in ("one", "other"))
    assert [str(problem).split(";")[0] for problem in proposer.repeats(corpus_of(mini, one, other))] == [
        "other.md:1: nearly the same as one.md:1 ('How much flour?')"
    ]
