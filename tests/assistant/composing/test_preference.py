from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.composing.context import Context, telling
from assistant.composing.preference import CALM, CRISIS_TOPIC, ELSEWHERE, NEARER, ON_DYING, for_calm, for_context, for_region
from assistant.composing.reader import Options, Reader
from assistant.conversation import Conversation
from assistant.finder import Finder
from assistant.turns.asking import Asked
from corpus.document import Passage
from corpus.taxonomy import load_taxonomy
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot
from tests.assistant.composing.test_context import CONTEXTS, HERE, marked

ALL = Options(answered_above=0.0, closest_above=0.0)
DAY = date(2026, 11, 22)


def ranking(snapshot: Snapshot, *scores: float) -> Ranking:
    """Return one hit in each of the first documents."""
    names = list(snapshot.documents)
    hits = tuple(Hit(Passage(f"{names[row]}#1", names[row], 0, 0, "x"), score, 0.5, 0.0) for row, score in enumerate(scores))
    return Ranking(hits, np.zeros(4, dtype=np.float32))


def first(found: Ranking, snapshot: Snapshot) -> int:
    return list(snapshot.documents).index(found.hits[0].passage.document_id)


@pytest.mark.parametrize(("behind", "leads"), [(ELSEWHERE / 2, "here"), (ELSEWHERE * 2, "abroad")])
def test_guidance_for_another_country_leads_only_when_it_fits_plainly_better(
    snapshot: Snapshot, behind: float, leads: str
) -> None:
    names = list(snapshot.documents)[:2]
    places = {"abroad": names[0], "here": names[1]}
    documents = {
        places["abroad"]: replace(snapshot.documents[names[0]], region=("uk",)),
        places["here"]: replace(snapshot.documents[names[1]], region=("us",)),
    }
    scores = {"abroad": 0.9, "here": 0.9 - behind}
    hits = tuple(Hit(Passage(f"{places[p]}#1", places[p], 0, 0, "x"), scores[p], 0.5, 0.0) for p in ("abroad", "here"))
    found = for_region(Ranking(hits, np.zeros(4, dtype=np.float32)), replace(snapshot, documents=documents), frozenset({"us"}))
    assert found.hits[0].passage.document_id == places[leads]
    assert sorted(hit.score for hit in found.hits) == sorted(scores.values())


@pytest.mark.parametrize(("behind", "leads"), [(NEARER * 0.9, 1), (NEARER * 1.1, 0)])
def test_guidance_for_the_reader_s_stage_leads_when_it_fits_nearly_as_well(snapshot: Snapshot, behind: float, leads: int) -> None:
    staged = marked(snapshot, {1: ("intern",)})
    found = for_context(ranking(staged, 0.9, 0.9 - behind, 0.5), staged, Context(stage="PGY-1"), HERE)
    assert first(found, staged) == leads
    assert first(for_context(ranking(staged, 0.9, 0.9 - behind), staged, Context(stage="PGY-2"), HERE), staged) == 0


def test_guidance_for_another_stage_gives_way(snapshot: Snapshot) -> None:
    staged = marked(snapshot, {0: ("senior", "fellow")})
    assert first(for_context(ranking(staged, 0.9, 0.88), staged, Context(stage="intern"), HERE), staged) == 1
    assert first(for_context(ranking(staged, 0.9, 0.88), staged, Context(stage="PGY-4"), HERE), staged) == 0
    assert first(for_context(ranking(staged, 0.9, 0.88), staged, Context(stage="who knows"), HERE), staged) == 0


def test_guidance_on_the_page_s_topic_and_for_the_programme_leads(snapshot: Snapshot) -> None:
    documents = list(snapshot.documents.values())
    title = next(topic.title for topic in snapshot.topics.values() if topic.id == documents[1].topics[0])
    assert telling(title)
    others = marked(snapshot, {})
    one = replace(documents[0], topics=("none",))
    others = replace(others, documents=dict(others.documents) | {one.id: replace(one, stage=("any",))})
    assert first(for_context(ranking(others, 0.9, 0.88), others, Context(page=title), HERE), others) == 1
    theirs = replace(others, documents=dict(others.documents) | {documents[1].id: replace(documents[1], programme="Riverside")})
    assert first(for_context(ranking(theirs, 0.9, 0.88), theirs, Context(programme="riverside"), HERE), theirs) == 1


def test_guidance_for_another_country_is_not_preferred(snapshot: Snapshot) -> None:
    staged = marked(snapshot, {1: ("intern",)}, {1: ("uk",)})
    assert first(for_context(ranking(staged, 0.9, 0.88), staged, Context(stage="PGY-1"), HERE), staged) == 0


@given(scores=st.lists(st.floats(0, 1), max_size=5), context=CONTEXTS, stage=st.sampled_from(["any", "intern", "fellow"]))
def test_a_context_loses_no_hit_and_moves_one_at_most(
    snapshot: Snapshot, scores: list[float], context: Context, stage: str
) -> None:
    staged = marked(snapshot, {1: (stage,), 3: ("senior",)})
    before = ranking(staged, *sorted(scores, reverse=True))
    after = for_context(before, staged, context, HERE)
    assert sorted(map(id, after.hits)) == sorted(map(id, before.hits))
    rest = [hit for hit in before.hits if not after.hits or hit is not after.hits[0]]
    assert list(after.hits[1:]) == rest
    assert not after.hits or before.hits[0].score - after.hits[0].score <= 2 * NEARER


def on_crises(snapshot: Snapshot, *places: int) -> Snapshot:
    """Return the version with the documents at these places made guidance on crises."""
    topics = dict.fromkeys(places, (CRISIS_TOPIC,))
    named = enumerate(snapshot.documents.items())
    documents = {name: replace(document, topics=topics.get(row, document.topics)) for row, (name, document) in named}
    return replace(snapshot, documents=documents)


@pytest.mark.parametrize(("behind", "leads"), [(CALM * 0.9, 1), (CALM * 1.1, 0)])
def test_guidance_on_crises_leads_a_calm_question_only_when_it_fits_plainly_better(
    snapshot: Snapshot, behind: float, leads: int
) -> None:
    alarming = on_crises(marked(snapshot, {}), 0)
    assert first(for_calm(ranking(alarming, 0.9, 0.9 - behind), alarming, HERE), alarming) == leads


@pytest.mark.parametrize(("behind", "leads"), [(ON_DYING * 0.9, 1), (ON_DYING * 1.1, 0)])
def test_a_heading_that_names_death_gives_way_to_what_is_farther(snapshot: Snapshot, behind: float, leads: int) -> None:
    plain = marked(snapshot, {})
    name, document = next(iter(plain.documents.items()))
    sections = tuple(replace(section, heading="My mentee says they want to die") for section in document.sections)
    grave = replace(plain, documents={**plain.documents, name: replace(document, sections=sections)})
    assert first(for_calm(ranking(grave, 0.9, 0.9 - behind), grave, HERE), grave) == leads


def test_a_calm_question_is_not_led_by_another_country_s_guidance_instead(snapshot: Snapshot) -> None:
    alarming = on_crises(marked(snapshot, {}, {1: ("uk",)}), 0)
    assert first(for_calm(ranking(alarming, 0.9, 0.89, 0.88), alarming, HERE), alarming) == 2
    assert first(for_calm(ranking(alarming, 0.9, 0.89), alarming, HERE), alarming) == 0


@given(scores=st.lists(st.floats(0, 1), max_size=5), crises=st.sets(st.integers(0, 4)))
def test_a_calm_question_loses_no_hit_and_is_led_by_crises_only_where_all_else_is_far(
    snapshot: Snapshot, scores: list[float], crises: set[int]
) -> None:
    alarming = on_crises(marked(snapshot, {}), *crises)
    before = ranking(alarming, *sorted(scores, reverse=True))
    after = for_calm(before, alarming, HERE)
    assert sorted(map(id, after.hits)) == sorted(map(id, before.hits))
    if after.hits and first(after, alarming) in crises:
        others = [score for row, score in enumerate(sorted(scores, reverse=True)) if row not in crises]
        assert all(after.hits[0].score - score > CALM for score in others)


def test_guidance_on_crises_keeps_its_place_where_somebody_may_be_in_danger(snapshot: Snapshot) -> None:
    question = "meeting with a mentor"  # ending-kindly leads, and meeting-by-video is 0.03 behind
    alarming = on_crises(snapshot, list(snapshot.documents).index("ending-kindly"))

    def leads(*, is_calm: bool) -> str:
        finder = Finder(alarming, ALL, Reader("us", DAY, 180, is_calm=is_calm))
        return finder.answer(Asked(question, Conversation())).citations[0].document_id

    assert leads(is_calm=False) == "ending-kindly"
    assert leads(is_calm=True) == "meeting-by-video"


def test_guidance_on_crises_is_a_topic_of_the_taxonomy() -> None:
    assert CRISIS_TOPIC in load_taxonomy()
