from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Part
from assistant.composing.said import BESIDE, NEARLY, STILL_ABOUT, further, is_told, without_said
from corpus.document import Document, Role
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

NO_VECTOR = np.zeros(4, dtype=np.float32)


def ranking_of(snapshot: Snapshot, *scores: float) -> Ranking:
    """Return passages of different sections with these scores."""
    sections = {(passage.document_id, passage.section): passage for passage in snapshot.passages.values()}
    hits = [Hit(passage, score, score, 0.0) for passage, score in zip(sections.values(), scores, strict=False)]
    return Ranking(tuple(hits), NO_VECTOR)


def lead_of(document: Document, section: int) -> str:
    blocks = document.sections[section].blocks
    return next(block.span.of(document.text) for block in blocks if block.role is Role.LEAD)


def answer_with(snapshot: Snapshot, hit: Hit) -> str:
    """Return an answer as a page sends it back: the lead with its number, white space changed."""
    return (
        lead_of(snapshot.documents[hit.passage.document_id], hit.passage.section).replace(" ", "\n", 1) + " [1]\n\n1. A step [1]"
    )


@pytest.mark.parametrize(("behind", "leads"), [(NEARLY / 2, 1), (NEARLY * 2, 0)])
def test_a_section_that_was_quoted_gives_way_only_to_one_that_fits_nearly_as_well(
    snapshot: Snapshot, behind: float, leads: int
) -> None:
    found = ranking_of(snapshot, 0.9, 0.9 - behind, 0.3)
    after = without_said(found, snapshot, [answer_with(snapshot, found.hits[0])])
    assert after.hits[0] is found.hits[leads]
    assert (found.hits[0] in after.hits) == (leads == 0)


def test_without_earlier_answers_or_when_all_was_quoted_nothing_changes(snapshot: Snapshot) -> None:
    found = ranking_of(snapshot, 0.9, 0.89)
    assert without_said(found, snapshot, []) is found
    assert without_said(found, snapshot, ["", " "]) is found
    assert without_said(found, snapshot, [answer_with(snapshot, hit) for hit in found.hits]) is found
    assert without_said(replace(found, hits=()), snapshot, ["x"]).hits == ()


@given(st.text(max_size=60))
def test_what_is_left_behind_the_first_is_in_the_order_it_was_in(snapshot: Snapshot, answer: str) -> None:
    found = ranking_of(snapshot, 0.9, 0.88, 0.86)
    left = [found.hits.index(hit) for hit in without_said(found, snapshot, [answer]).hits]
    assert left[1:] == sorted(left[1:])


def test_of_sections_that_fit_alike_one_of_the_document_quoted_last_leads(snapshot: Snapshot) -> None:
    """The passages of one document, its first section quoted, behind one of another document."""
    passages = {(passage.document_id, passage.section): passage for passage in snapshot.passages.values()}
    sections = [place for place in passages if (place[0], 1) in passages][:1]
    (document, first), second = sections[0], (sections[0][0], 1)
    other = next(place for place in passages if place[0] != document)
    quoted, foreign, beside = (Hit(passages[place], 0.0, 0.0, 0.0) for place in ((document, first), other, second))
    for behind, leads in ((BESIDE / 2, beside), (BESIDE * 2, foreign)):
        hits = (replace(quoted, score=0.9), replace(foreign, score=0.89), replace(beside, score=0.89 - behind))
        after = without_said(Ranking(hits, NO_VECTOR), snapshot, [answer_with(snapshot, hits[0])])
        assert after.hits[0].passage is leads.passage


def test_further_leaves_out_a_section_of_which_a_single_step_was_quoted(snapshot: Snapshot) -> None:
    for hit in ranking_of(snapshot, *([0.9] * 9)).hits:
        document = snapshot.documents[hit.passage.document_id]
        for block in document.sections[hit.passage.section].blocks:
            found = Ranking((hit,), NO_VECTOR)
            assert further(found, snapshot, ["x", f"1. {block.span.of(document.text)} [2]"]).hits == ()
            assert further(found, snapshot, ["x", ""]).hits == (hit,)


def test_further_leaves_out_what_is_far_from_the_question(snapshot: Snapshot) -> None:
    found = ranking_of(snapshot, 0.8, 0.8 * STILL_ABOUT + 0.01, 0.8 * STILL_ABOUT - 0.01)
    assert further(found, snapshot, []).hits == found.hits[:2]


@pytest.mark.parametrize(
    ("question", "heading", "stays"),
    [
        ("my mentor is always late", "My co-resident is always late to relieve me", False),
        ("my mentor is always late", "My supervisor is always late", True),
        ("my mentor is always late", "How do I ask for another time?", True),
        ("someone is always late", "My co-resident is always late", True),
        ("my mentor and my co-resident are always late", "My co-resident is always late", True),
    ],
)
def test_further_leaves_out_what_is_of_somebody_else(snapshot: Snapshot, question: str, heading: str, stays: bool) -> None:
    found = ranking_of(snapshot, 0.9)
    passage = found.hits[0].passage
    document = snapshot.documents[passage.document_id]
    sections = tuple(replace(section, heading=heading) for section in document.sections)
    version = replace(snapshot, documents={document.id: replace(document, sections=sections)})
    assert further(found, version, [], question).hits == (found.hits if stays else ())


def test_an_answer_is_told_if_what_leads_it_was() -> None:
    parts = (Part("Noted."), Part("Ask  twice.", Role.LEAD, 1))
    assert is_told(parts, ["Then ask\ntwice. [1]"])
    assert not is_told(parts, ["Noted."])
    assert not is_told(parts[:1], ["Noted."])
