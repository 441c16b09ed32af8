"""A version that finds clearly fewer topics of the golden questions draws a complaint."""

from dataclasses import replace
from pathlib import Path

import pytest

from corpus.golden import GoldenQuestion
from corpus.loader import Corpus
from index.build import build
from index.golden import TOLERANCE, found_share, golden_gate
from index.options import RetrievalOptions
from index.snapshot import Snapshot, assemble
from index.store import IndexStore
from tests.fakes import HashingEncoder


def question(text: str, *topics: str, outcome: str = "answered") -> GoldenQuestion:
    return GoldenQuestion(text, topics, outcome, "questions.yaml:1")


@pytest.fixture
def poorer(tmp_path: Path, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path) -> Snapshot:
    """A version without the guidance on asking."""
    store = IndexStore(tmp_path)
    left = tuple(document for document in mini.documents if document.id != "asking-a-mentor")
    build(replace(mini, documents=left, digest="0" * 64), store, hashing_folder, hashing, RetrievalOptions())
    return assemble(store.folder(store.current()), store.manifest(store.current()), hashing)


ASKED = [
    question("How do I ask an attending to be my mentor?", "finding-a-mentor"),
    question("ending it kindly", "ending-a-mentorship"),
]


def test_topics_that_are_no_longer_found_draw_a_complaint(snapshot: Snapshot, poorer: Snapshot) -> None:
    assert (found_share(snapshot, ASKED), found_share(poorer, ASKED)) == (1.0, 0.5)
    assert golden_gate(ASKED)(poorer, snapshot) == ["50.0% of 2 golden questions find their topic, 100.0% did before"]
    assert golden_gate(ASKED)(snapshot, poorer) == []


def test_a_loss_within_the_tolerance_is_none(snapshot: Snapshot, poorer: Snapshot) -> None:
    many = round(1 / TOLERANCE)
    assert golden_gate([*ASKED[:1], *ASKED[1:] * (many - 1)])(poorer, snapshot) == []


def test_questions_that_are_not_answered_from_guidance_are_not_searched(snapshot: Snapshot, poorer: Snapshot) -> None:
    assert golden_gate([question("I want to die", outcome="crisis")])(poorer, snapshot) == []


def test_a_first_version_has_nothing_to_be_compared_with(poorer: Snapshot) -> None:
    assert golden_gate(ASKED)(poorer, None) == []
