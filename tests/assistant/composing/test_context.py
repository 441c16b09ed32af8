from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.composing.context import NOWHERE, Context, says_own_stage
from assistant.composing.reader import Options, Reader
from assistant.conversation import Conversation, Turn
from assistant.dialogue import AnswerOptions, Assistant
from assistant.finder import Finder
from assistant.turns.asking import Asked
from corpus.taxonomy import load_taxonomy
from index.snapshot import Snapshot
from tests.fakes import without_leaning

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
    staged = without_leaning(marked(snapshot, {list(snapshot.documents).index("ending-kindly"): ("senior",)}))
    intern = Context(stage="PGY-1")

    def leads(asked: str, context: Context, *earlier: str) -> str:
        talk = Conversation(tuple(Turn(said, "") for said in earlier))
        finder = Finder(staged, ALL, Reader("us", DAY, 180, context))
        return finder.answer(Asked(asked, talk)).citations[0].document_id

    assert leads(question, NOWHERE) == "ending-kindly"
    assert leads(question, intern) == "meeting-by-video"
    assert leads(question, intern, "as a chief resident, who helps me") == "ending-kindly"
    assert leads(f"I am a chief: {question}", intern) == "ending-kindly"
