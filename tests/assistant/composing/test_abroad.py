"""Guidance for another country gives way to what fits nearly as well, and says whose it is where it stays."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest

from assistant.composing.abroad import (
    WRITTEN_FOR,
    asked_of,
    from_elsewhere,
    is_for_elsewhere,
    is_heading_elsewhere,
    speaks_of_elsewhere,
)
from assistant.composing.preference import AS_SIMILAR, CRISIS_TOPIC, ELSEWHERE, NAMED_ELSEWHERE, for_region
from assistant.conversation import Conversation
from assistant.dialogue import AnswerOptions, Assistant
from corpus.document import Document, Passage
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot
from tests.assistant.whole_replies import HEADING, OPEN, words

NZ = frozenset({"nz"})
BEHIND = (ELSEWHERE + NAMED_ELSEWHERE) / 2


def _at(document: Document, *, region: str, heading: str) -> Document:
    return replace(document, region=(region,), sections=tuple(replace(s, heading=heading) for s in document.sections))


@pytest.fixture
def placed(snapshot: Snapshot) -> Snapshot:
    one, other = list(snapshot.documents)[:2]
    documents = {
        one: _at(snapshot.documents[one], region="uk", heading="My consultant in the UK never meets me. Who do I tell?"),
        other: _at(snapshot.documents[other], region="any", heading="My supervisor never meets me"),
    }
    return replace(snapshot, documents={**snapshot.documents, **documents})


def _hits(snapshot: Snapshot, behind: float, alike: float = 1.0) -> Iterator[Hit]:
    one, other = list(snapshot.documents)[:2]
    yield Hit(Passage(f"{one}#1", one, 0, 0, "x"), 0.9, 0.5, 0.0)
    yield Hit(Passage(f"{other}#1", other, 0, 0, "x"), 0.9 - behind, 0.5 * alike, 0.0)


@pytest.mark.parametrize(
    ("regions", "behind", "alike", "leads"),
    [
        (NZ, BEHIND, 1.0, 1),
        (NZ, NAMED_ELSEWHERE * 1.1, 1.0, 0),
        (NZ, BEHIND, AS_SIMILAR * 0.9, 0),
        (frozenset({"uk"}), BEHIND, 1.0, 0),
        (frozenset({"us"}), BEHIND, 1.0, 0),  # which nobody has to have set
        (frozenset({"nz", "uk"}), BEHIND, 1.0, 0),
    ],
)
def test_what_says_that_it_is_for_elsewhere_gives_way_to_what_fits_nearly_as_well(
    placed: Snapshot, regions: frozenset[str], behind: float, alike: float, leads: int
) -> None:
    found = for_region(Ranking(tuple(_hits(placed, behind, alike)), np.zeros(4, dtype=np.float32)), placed, regions)
    assert list(placed.documents).index(found.hits[0].passage.document_id) == leads


def test_the_numbers_of_another_country_never_lead_where_there_are_others(placed: Snapshot) -> None:
    one = next(iter(placed.documents))
    crisis = replace(placed.documents[one], topics=(CRISIS_TOPIC,), sections=placed.documents[list(placed.documents)[1]].sections)
    there = replace(placed, documents={**placed.documents, one: crisis})
    hits = Ranking(tuple(_hits(there, NAMED_ELSEWHERE * 2, AS_SIMILAR / 2)), np.zeros(4, dtype=np.float32))
    assert for_region(hits, there, NZ).hits[0].passage.document_id != one
    assert for_region(hits, there, frozenset({"us"})).hits[0].passage.document_id == one


def test_a_section_speaks_of_elsewhere_by_its_heading(placed: Snapshot) -> None:
    abroad, general = _hits(placed, 0.0)
    assert speaks_of_elsewhere(abroad, placed, NZ)
    assert not speaks_of_elsewhere(abroad, placed, frozenset({"uk"}))
    assert not speaks_of_elsewhere(general, placed, NZ)


@pytest.mark.parametrize(
    ("heading", "is_elsewhere"),
    [
        ("UK resident doctor: who do I tell about my pregnancy?", True),
        ("I am a registrar in Australia or New Zealand; how do I find a mentor?", False),
        ("How do I find a mentor?", False),
        ("I work in Birmingham", False),
    ],
)
def test_a_heading_for_others_is_no_button(heading: str, is_elsewhere: bool) -> None:
    assert is_heading_elsewhere(heading, NZ) is is_elsewhere
    assert not is_heading_elsewhere(heading, frozenset({"us"}))


def test_what_is_asked_about_suits_too() -> None:
    assert asked_of(NZ, "how is a fellowship in Canada") == frozenset({"nz", "ca"})
    assert asked_of(frozenset({"us"}), "how is a fellowship in Canada") == frozenset({"us"})


@pytest.mark.parametrize(("region", "is_told"), [("nz", True), ("uk", False), ("us", False)])
def test_a_quote_for_another_country_says_so_before_it(placed: Snapshot, snapshot: Snapshot, region: str, is_told: bool) -> None:
    answer = Assistant(lambda: snapshot, AnswerOptions(region="us", search=OPEN)).reply(Conversation(), HEADING)
    cited = replace(answer.citations[0], document_id=next(iter(placed.documents)))
    parts = from_elsewhere(answer.parts, [cited], placed, frozenset({region}))
    line = WRITTEN_FOR.format(countries="the United Kingdom")
    assert (line in words(replace(answer, parts=parts))) is is_told
    assert is_for_elsewhere(replace(answer, parts=parts)) is is_told
    assert [part for part in parts if part.text != line] == list(answer.parts)
    if is_told:
        following = parts[[part.text for part in parts].index(line) + 1]
        assert following.citation is not None
    assert from_elsewhere((), [], placed, NZ) == ()
