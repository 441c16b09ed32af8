from dataclasses import replace

import numpy as np
import pytest

from assistant.persons.side import Side, as_before, of_side, one_sided, side_of, speaks_for_another, telling_side
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

NEUTRAL, MENTEES, MENTORS = "How often should we meet?", "My mentor never answers", "I am the mentor. How often do I check in?"
AT_HOME = "I live with a resident and hardly see them"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("My mentee has gone quiet", Side.MENTORS),
        ("how to be a good mentor", Side.MENTORS),
        ("I have just become a mentor", Side.MENTORS),
        ("how to be a good mentee", Side.IS_MENTORED),
        ("how do I ask her to be a mentor", None),
        ("A friend asks me as chief for a favor in the schedule", Side.MENTORS),
        ("I released the schedule as chief and everyone is angry with me", Side.MENTORS),
        ("My co-chief leaves all the work to me", Side.MENTORS),
        ("A student I barely know asked me for a letter; may I decline?", Side.MENTORS),
        ("i have a conflict w the scheduling chief", Side.IS_MENTORED),
        ("should I tell our chief", Side.IS_MENTORED),
        ("im the chief and a resident hates me", Side.MENTORS),
        ("im an attending and a resident wants to shadow me", Side.MENTORS),
        ("As a new mentor, what do I say first?", Side.MENTORS),
        ("A resident asked me for a letter", Side.MENTORS),
        ("I run the mentoring scheme here", Side.MENTORS),
        ("How do I help a resident I mentor who keeps failing?", Side.MENTORS),
        ("I am asked to mentor a trainee", Side.MENTORS),
        ("Can you give me a reply to a student who asks me to mentor them?", Side.MENTORS),
        ("i'm the one who is asking", Side.IS_MENTORED),
        ("im the resident not the mentor", Side.IS_MENTORED),
        ("my attending never answers", Side.IS_MENTORED),
        ("I'm a PGY2 resident with two mentors", Side.IS_MENTORED),
        ("should my PD be my mentor?", Side.IS_MENTORED),
        ("my daughter is an intern and cries every night", Side.AT_HOME),
        ("I live with a resident and never see her", Side.AT_HOME),
        ("my husband is also a resident, who can we ask", None),
        ("my husband is a resident and my mentor laughs about it", Side.IS_MENTORED),
        ("How do I give an intern bad feedback", Side.MENTORS),
        ("What do I say as the mentor?", Side.MENTORS),
        ("Can my ES double as a mentor?", None),
        ("Should I work as a hospitalist for a year?", None),
        ("I've outgrown my intern-year advisor", None),
        ("My partner and I are both residents. How do we plan with our mentors?", None),
        ("I freeze when I lead the team", None),
        ("How do I find a mentor?", None),
        ("got assigned the one attending whom everybody fears", Side.IS_MENTORED),
        ("they paired me with a retired professor", Side.IS_MENTORED),
        ("I was assigned as mentor to nobody", None),
        ("I was assigned a mentor who never calls", Side.IS_MENTORED),
        ("I don't like the person I was assigned to mentor", Side.MENTORS),
        ("I was assigned a resident to mentor and we have nothing in common", Side.MENTORS),
        ("I am a fellow, my mentor left and my student is lost", None),
        ("I'm a senior resident and my intern seems to be struggling", Side.MENTORS),
        ("pgy3 here, I'm a fellow and my two interns hate each other", Side.MENTORS),
        ("I'm an intern and my resident yells at me", None),
        ("My med student mentee keeps missing deadlines", Side.MENTORS),
        ("my student loans are huge", None),
        ("I'm a PGY3 asked to mentor a student who wants derm", Side.MENTORS),
        ("how do i give feedback to an intern who gets defensive", Side.MENTORS),
        ("my fellow intern is always late", None),
        ("I am a fellow in cardiology", Side.IS_MENTORED),
        ("pd here resident sobbed in front of me", Side.MENTORS),
        ("New attending: may I sign her form", Side.MENTORS),
        ("coordinator here nobody fills in the form", Side.MENTORS),
        ("pd: never answers", None),
        ("the pd here never answers", None),
        ("Is my PD here to help?", Side.IS_MENTORED),
        ("", None),
    ],
)
def test_a_text_speaks_from_one_side_or_from_none(text: str, side: Side | None) -> None:
    assert side_of(text) is side


def ranking_with(snapshot: Snapshot, *headings: str) -> tuple[Snapshot, Ranking]:
    """Return a version in which one document has these headings, and hits for its sections in this order."""
    passage = next(iter(snapshot.passages.values()))
    document = snapshot.documents[passage.document_id]
    sections = tuple(replace(document.sections[0], heading=heading) for heading in headings)
    hits = [Hit(replace(passage, section=number), 0.9 - number / 100, 0.9, 0.0) for number in range(len(headings))]
    changed = replace(snapshot, documents={document.id: replace(document, sections=sections)})
    return changed, Ranking(tuple(hits), np.zeros(4, dtype=np.float32))


@pytest.mark.parametrize(
    ("question", "headings", "kept"),
    [
        ("what now", (NEUTRAL, MENTORS, MENTEES), (NEUTRAL, MENTEES)),
        ("my mentor is never here", (NEUTRAL, MENTORS, MENTEES), (NEUTRAL, MENTEES)),
        ("my mentee is never here", (NEUTRAL, MENTORS, MENTEES), (NEUTRAL, MENTORS)),
        ("what now", (MENTORS, MENTEES, NEUTRAL, MENTORS), (MENTORS, NEUTRAL, MENTORS)),
        ("my mentor is never here", (MENTORS, MENTEES), (MENTEES,)),
        ("my mentor is never here", (MENTORS, MENTORS, MENTORS, MENTORS, MENTORS, MENTEES), (MENTORS, MENTEES)),
        ("my mentor is never here", (AT_HOME, MENTEES), (MENTEES,)),
        ("what now", (NEUTRAL, AT_HOME), (NEUTRAL,)),
        ("my daughter is an intern, what now", (NEUTRAL, AT_HOME), (NEUTRAL, AT_HOME)),
        ("my mentee is never here", (MENTEES, MENTORS), (MENTORS,)),
        ("my mentee is never here", (MENTEES, NEUTRAL), (MENTEES, NEUTRAL)),
        ("my mentee is never here", (MENTEES,) * 9 + (MENTORS,), (MENTEES, MENTORS)),
    ],
)
def test_only_the_best_hit_may_speak_from_the_other_side_and_not_plainly_to_the_wrong_one(
    snapshot: Snapshot, question: str, headings: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    version, found = ranking_with(snapshot, *headings)
    after = one_sided(found, version, question)
    sections = version.documents[found.hits[0].passage.document_id].sections
    assert tuple(sections[hit.passage.section].heading for hit in after.hits) == kept


def test_nothing_found_stays_nothing(snapshot: Snapshot) -> None:
    nothing = Ranking((), np.zeros(4, dtype=np.float32))
    assert one_sided(nothing, snapshot, "my mentor").hits == ()


def test_the_last_turn_that_says_it_tells_the_side() -> None:
    assert telling_side(("she says she's fine", "my intern cries", "my mentor is away")) == "my intern cries"
    assert telling_side(("how long", "who first")) == "how long"


@pytest.mark.parametrize(
    ("questions", "leads"),
    [
        (("and if she says no?", "how do I ask her"), NEUTRAL),
        (("and if she says no?", "my mentor is busy"), NEUTRAL),
        (("and if she says no?", "I mentor a resident"), MENTORS),
        (("and if she says no?", "I'm a resident and my intern asked my attending for a talk"), MENTORS),
    ],
)
def test_a_reply_is_led_from_the_side_of_its_talk(snapshot: Snapshot, questions: tuple[str, ...], leads: str) -> None:
    version, found = ranking_with(snapshot, MENTORS, NEUTRAL, MENTEES)
    after = as_before(found, version, questions)
    section = version.documents[after.hits[0].passage.document_id].sections[after.hits[0].passage.section]
    assert section.heading == leads
    assert sorted(map(id, after.hits)) == sorted(map(id, found.hits))


@pytest.mark.parametrize(
    ("text", "is_another"),
    [
        ("two of my interns say the attending makes comments about their bodies", True),
        ("My wife is a resident and her mentor screams at her", True),
        ("a student told us the surgeon hit her hand", True),
        ("my attending groped me and my co-resident laughed", False),
        ("as a resident I am called stupid every day", False),
        ("he threw a clamp at me in front of the students", False),
        ("my resident's chief is cruel", False),
        ("", False),
    ],
)
def test_who_tells_of_another_is_told_from_who_was_hurt(text: str, is_another: bool) -> None:
    assert speaks_for_another(text) is is_another


@pytest.mark.parametrize(
    ("questions", "kept"),
    [
        (("My mentor is never here",), (NEUTRAL, MENTEES)),
        (("what now",), (NEUTRAL, MENTEES)),
        (("what now", "my mentee is never here"), (MENTORS, NEUTRAL, MENTEES)),
        (("my daughter is an intern",), (NEUTRAL, MENTEES, AT_HOME)),
    ],
)
def test_what_is_told_further_is_from_a_side_of_the_talk(
    snapshot: Snapshot, questions: tuple[str, ...], kept: tuple[str, ...]
) -> None:
    version, found = ranking_with(snapshot, MENTORS, NEUTRAL, MENTEES, AT_HOME)
    after = of_side(found, version, questions)
    headings = [version.documents[hit.passage.document_id].sections[hit.passage.section].heading for hit in after.hits]
    assert tuple(headings) == kept


@pytest.mark.parametrize(
    "text",
    [
        "they always give the good cases to the white residents",
        "he always lets the male residents do the cases",
        "the black interns get all the scut in our program",
        "they treat the female residents worse",
        "they hand the interesting surgeries to the younger residents",
        "she favours the American trainees",
        "the best lists go to the other residents",
    ],
)
def test_a_group_is_nobody_whom_the_writer_looks_after(text: str) -> None:
    assert not speaks_for_another(text)


@pytest.mark.parametrize(
    "text",
    [
        "the interns on my team are being screamed at by an attending",
        "one of my residents is being called names by a surgeon",
        "my co-resident is getting groped by a nurse",
        "a student says that the surgeon hits her hand",
        "they gave the bad lists to the others and my intern is crying",
    ],
)
def test_somebody_in_particular_is_still_another(text: str) -> None:
    assert speaks_for_another(text)
