from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asking import Asked
from assistant.context import NOWHERE, Context, says_own_stage, telling
from assistant.conversation import Conversation, Turn
from assistant.dialogue import AnswerOptions, Assistant
from assistant.finder import NEARER, Finder, Options, Reader, for_context
from corpus.document import Passage
from corpus.taxonomy import load_taxonomy
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

HERE = frozenset({"us"})
DAY = date(2026, 11, 22)
ALL = Options(answered_above=0.0, closest_above=0.0)
HEADING = "How do I ask an attending to be my mentor?"
GRADES = st.sampled_from(["PGY-1", "PGY-2", "PGY-3", "fellow", "attending", "chief resident", "FY2", "", "🙂", "plumber"])
CONTEXTS = st.builds(Context, st.text(max_size=40), GRADES | st.text(max_size=20), st.text(max_size=40))
CONTEXTS |= st.builds(Context, page=st.sampled_from([topic.title for topic in load_taxonomy().values()]), stage=GRADES)


def marked(snapshot: Snapshot, stages: dict[int, tuple[str, ...]], regions: dict[int, tuple[str, ...]] | None = None) -> Snapshot:
    """Return the version with its documents marked, by their place, as for these stages and regions."""
    documents = {
        name: replace(document, stage=stages.get(row, ("any",)), region=(regions or {}).get(row, ("any",)))
        for row, (name, document) in enumerate(snapshot.documents.items())
    }
    return replace(snapshot, documents=documents)


def ranking(snapshot: Snapshot, *scores: float) -> Ranking:
    """Return one hit in each of the first documents."""
    names = list(snapshot.documents)
    hits = tuple(Hit(Passage(f"{names[row]}#1", names[row], 0, 0, "x"), score, 0.5, 0.0) for row, score in enumerate(scores))
    return Ranking(hits, np.zeros(4, dtype=np.float32))


def first(found: Ranking, snapshot: Snapshot) -> int:
    return list(snapshot.documents).index(found.hits[0].passage.document_id)


@pytest.mark.parametrize(
    ("grade", "stages"),
    [
        ("PGY-1", {"intern"}), ("pgy1", {"intern"}), ("Intern", {"intern"}), ("F2", {"intern"}), ("PGY-2", {"middle"}),
        ("PGY 3", {"middle", "senior"}), ("R4", {"senior"}), ("Chief resident", {"senior"}), ("ST6", {"senior"}),
        ("Fellow, year 1", {"fellow"}), ("Attending", {"attending"}), ("consultant", {"attending"}),
        ("internal medicine", set()), ("PGY-12", set()), ("", set()), ("student", set()),
    ],
)  # fmt: skip
def test_a_grade_is_one_of_the_stages_that_guidance_is_marked_with(grade: str, stages: set[str]) -> None:
    assert Context(stage=grade).stages == stages


@pytest.mark.parametrize(
    "text", ["I'm an intern and lost", "as a new attending, who helps me", "PGY2, no mentor", "im just a fellow"]
)
def test_one_s_own_stage_is_told(text: str) -> None:
    assert says_own_stage(text)


@pytest.mark.parametrize("text", ["my attending is my chief's friend", "the fellow yelled at the intern", "how do I ask", ""])
def test_somebody_else_s_stage_is_not_one_s_own(text: str) -> None:
    assert not says_own_stage(text)


def test_a_page_names_topics_by_telling_words_only() -> None:
    known = load_taxonomy().values()
    assert Context(page="Letters").topics(known) == {"letters-of-recommendation"}
    assert Context(page="Your mentor meetings").topics(known) == {"first-meeting-with-a-mentor", "meeting-frequency-and-agendas"}
    for page in ("", "Mentorship", "Mentorship in residency", "Home", "12"):
        assert Context(page=page).topics(known) == frozenset()


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


@given(
    question=st.sampled_from([HEADING, "thanks", "mentor", "video", "how much flour for bread?", "I want to die"]),
    context=CONTEXTS,
)
def test_a_context_changes_no_outcome_and_no_confidence(snapshot: Snapshot, question: str, context: Context) -> None:
    for options in (AnswerOptions(), AnswerOptions(search=ALL)):
        assistant = Assistant(lambda: snapshot, options)
        without, within = assistant.reply(Conversation(), question), assistant.reply(Conversation(), question, context)
        assert (within.outcome, within.confidence) == (without.outcome, without.confidence)
        assert bool(within.citations) == bool(without.citations)


def test_the_same_question_is_answered_for_the_stage_that_the_portal_or_the_person_says(snapshot: Snapshot) -> None:
    question = "meeting with a mentor"  # ending-kindly leads, and meeting-by-video is 0.03 behind
    staged = marked(snapshot, {list(snapshot.documents).index("ending-kindly"): ("senior",)})
    intern = Context(stage="PGY-1")

    def leads(asked: str, context: Context, *earlier: str) -> str:
        talk = Conversation(tuple(Turn(said, "") for said in earlier))
        finder = Finder(staged, replace(ALL, stands_alone_above=0.0), Reader("us", DAY, 180, context))
        return finder.answer(Asked(asked, talk)).citations[0].document_id

    assert leads(question, NOWHERE) == "ending-kindly"
    assert leads(question, intern) == "meeting-by-video"
    assert leads(question, intern, "as a chief resident, who helps me") == "ending-kindly"
    assert leads(f"I am a chief: {question}", intern) == "ending-kindly"
