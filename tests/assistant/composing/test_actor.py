import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.composing.actor import MAX_TOLD_WORDS, SAME_DEED, Actor, deeds, not_turned_round, told_before
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot
from tests.fakes import with_headings

ANSWERS, CANCELS, SILENT = "answers a request", "cancels", "is silent"
MISSES, LATE, SORRY, BACKS_OUT = "misses", "is late", "apologises", "backs out"
RECORDS, INVITES, COPIES_IN = "records", "invites", "copies in"
FORGETS, OFFENDS, LEAVES_OFF, SHOUTS, ERRS = "forgets", "offends", "leaves off", "shouts", "errs"
CRIES, LIES, TAKES_CREDIT, BEHIND, INTERRUPTS = "cries", "lies", "takes credit", "talks behind", "interrupts"


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("and if she says no?", ANSWERS),
        ("what if Dr. Okafor declines", ANSWERS),
        ("they turned me down", ANSWERS),
        ("what if I get turned down", ANSWERS),
        ("I keep being rejected", ANSWERS),
        ("what if the answer is no?", ANSWERS),
        ("and if they're too busy", ANSWERS),
        ("A person whom I like and a fellow I trust said no", ANSWERS),
        ("a resident I supervise always says yes", ANSWERS),
        ("the attending I like most turned me down", ANSWERS),
        ("how do I get my director to say yes", ANSWERS),
        ("my mentor keeps cancelling", CANCELS),
        ("he ghosted me", SILENT),
        ("mentor moved our mtg 5 times", CANCELS),
        ("she postponed again", CANCELS),
        ("he never showed up to our first meeting", MISSES),
        ("my mentor missed the call", MISSES),
        ("my attending didn't show up", MISSES),
        ("mentor late always", LATE),
        ("she is 20 minutes late every time", LATE),
        ("my mentor is always late to our meetings", LATE),
        ("he comes late for our weekly call", LATE),
        ("my attending apologised and did it again", SORRY),
        ("on rounds I am always ignored", SILENT),
        ("my mentor forgot our meeting", FORGETS),
        ("my mentor hurt my feelings", OFFENDS),
        ("she let me down", OFFENDS),
        ("he took me off the author list", LEAVES_OFF),
        ("I was left off the paper", LEAVES_OFF),
        ("my attending yelled at me", SHOUTS),
        ("my mentor made a mistake with a patient", ERRS),
        ("my mentee burst into tears", CRIES),
        ("my mentor lied to me about the slot", LIES),
        ("the fellow stole my idea", TAKES_CREDIT),
        ("my mentor badmouths me", BEHIND),
        ("he interrupts me all the time", INTERRUPTS),
        ("she has to cancel", CANCELS),
        ("he wants to postpone", CANCELS),
        ("she said yes and now she has to pull out", BACKS_OUT),
        ("what if he changes his mind", BACKS_OUT),
        ("my mentor presented my slides", TAKES_CREDIT),
        ("I am sure he lied.", LIES),
        ("My mentor records our video calls", RECORDS),
        ("my attending invited me to her party", INVITES),
        ("I was invited to my PD's house", INVITES),
        ("she cc's my director on everything", COPIES_IN),
        ("My mentor copies my director or others into every email", COPIES_IN),
    ],
)
def test_what_somebody_else_does_is_told_from_what_the_writer_does(text: str, deed: str) -> None:
    assert (deed, Actor.ANOTHER) in deeds(text)
    assert (deed, Actor.WRITER) not in deeds(text)


@pytest.mark.parametrize(
    ("text", "deed"),
    [
        ("and if I say no?", ANSWERS),
        ("how do I turn this down", ANSWERS),
        ("How do I kindly decline when a junior asks?", ANSWERS),
        ("my mentor wants me to say no", ANSWERS),
        ("an email that says no to a project", ANSWERS),
        ("a student wants me, how to say no nicely", ANSWERS),
        ("she wants it by Friday and I'm at my limit, can't say no", ANSWERS),
        ("can I keep my mentor but refuse her studies", ANSWERS),
        ("my answer is no", ANSWERS),
        ("so far I have always said yes", ANSWERS),
        ("I keep cancelling on her", CANCELS),
        ("should I ignore him?", SILENT),
        ("I forgot what my mentor told me", FORGETS),
        ("I hurt my mentor's feelings", OFFENDS),
        ("do I tell my mentor about a mistake I made", ERRS),
        ("how do I tell her without offending her", OFFENDS),
        ("I left a student off the paper", LEAVES_OFF),
        ("do I admit that i lied", LIES),
        ("may I record our meetings", RECORDS),
        ("can I invite my mentor to the party", INVITES),
        ("is it rude to cc my pd", COPIES_IN),
        ("should I copy the chief into this", COPIES_IN),
        ("an intern reported me for shouting", SHOUTS),
        ("I broke down in front of my mentor", CRIES),
        ("I lied to my mentor", LIES),
        ("I took credit for her slides", TAKES_CREDIT),
        ("I gossiped about my mentor", BEHIND),
        ("they agreed and now I want to back out", BACKS_OUT),
        ("how to pull out without a scene", BACKS_OUT),
    ],
)
def test_what_the_writer_does_is_theirs(text: str, deed: str) -> None:
    assert (deed, Actor.WRITER) in deeds(text)
    assert (deed, Actor.ANOTHER) not in deeds(text)


@pytest.mark.parametrize(
    "text",
    [
        "how do I find a mentor",
        "she was turned down",
        "my paper was rejected",
        "she said no problem",
        "what rule should we agree on",
        "no",
        "",
    ],
)
def test_where_nobody_or_neither_does_it_nothing_is_told(text: str) -> None:
    assert not deeds(text)


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    assert deeds(text) <= {(deed, actor) for deed in (ANSWERS, CANCELS, SILENT, "promises") for actor in Actor}


def ranking(snapshot: Snapshot, *scores: float) -> Ranking:
    sections = {(passage.document_id, passage.section): passage for passage in snapshot.passages.values()}
    hits = [Hit(passage, score, score, 0.0) for passage, score in zip(sections.values(), scores, strict=False)]
    return Ranking(tuple(hits), np.zeros(4, dtype=np.float32))


def headed(snapshot: Snapshot, found: Ranking, *headings: str) -> Snapshot:
    """Return a snapshot in which the hits have these headings."""
    places = [(hit.passage.document_id, hit.passage.section) for hit in found.hits]
    return with_headings(snapshot, dict(zip(places, headings, strict=True)))


def test_sections_in_which_the_writer_does_it_give_way(snapshot: Snapshot) -> None:
    found = ranking(snapshot, 0.9, 0.5, 0.4)
    there = headed(snapshot, found, "How do I say no?", "How do I find one?", "My director said no. What now?")
    assert not_turned_round(found, there, "and if she says no?").hits == found.hits[1:]
    assert not_turned_round(found, there, "and if I say no?").hits == found.hits[:2]
    assert not_turned_round(found, there, "how do I ask her?") is found


def test_a_long_message_leaves_out_nothing(snapshot: Snapshot) -> None:
    found = ranking(snapshot, 0.9, 0.5)
    there = headed(snapshot, found, "How do I say no?", "How do I find one?")
    assert not_turned_round(found, there, "she said no" + " and so on" * MAX_TOLD_WORDS) is found


def test_what_tells_of_the_same_leads_a_short_reply_if_it_fits_nearly_as_well(snapshot: Snapshot) -> None:
    for behind, leads in ((SAME_DEED / 2, 1), (SAME_DEED * 2, 0)):
        found = ranking(snapshot, 0.9, 0.9 - behind)
        there = headed(snapshot, found, "How do I find one?", "They said no. What now?")
        assert not_turned_round(found, there, "and if he refuses?", is_reply=True).hits[0] is found.hits[leads]
        assert not_turned_round(found, there, "and if he refuses?").hits == found.hits
        assert not_turned_round(found, there, "and if he refuses " + "it again " * 4, is_reply=True).hits == found.hits


def test_where_nothing_would_be_left_nothing_is_left_out(snapshot: Snapshot) -> None:
    found = ranking(snapshot, 0.9, 0.8)
    there = headed(snapshot, found, "How do I say no?", "May I decline?")
    assert not_turned_round(found, there, "and if she says no?") is found


@pytest.mark.parametrize(
    "text",
    [
        "he says it's too late to ask",
        "she is late to apply this year",
        "my mentor works late shifts",
        "she came late in her career",
        "I miss my mentor",
    ],
)
def test_what_only_sounds_like_a_deed_is_none(text: str) -> None:
    assert not deeds(text)


def test_a_question_that_tells_no_deed_has_the_one_before_it(snapshot: Snapshot) -> None:
    found = ranking(snapshot, 0.9, 0.5)
    there = headed(snapshot, found, "I keep cancelling on my mentor", "My mentor keeps cancelling")
    asked = "how many times is too many"
    assert not_turned_round(found, there, asked).hits == found.hits
    assert not_turned_round(found, there, asked, "mentor keeps cancelling").hits == found.hits[1:]
    assert not_turned_round(found, there, "what if I cancel too", "mentor keeps cancelling").hits == found.hits[:1]


@pytest.mark.parametrize(
    ("question", "is_thin", "found"),
    [
        ("how many times is too many", True, ("my mentor cancelled", True)),
        ("it's the second time", False, ("my mentor cancelled", False)),
        ("and I cancelled too", False, ("my mentor cancelled", True)),
        ("is there a way to find somebody else who has more time", False, ("", False)),
    ],
)
def test_a_short_reply_leans_on_who_did_what_before(question: str, is_thin: bool, found: tuple[str, bool]) -> None:
    assert told_before(question, "my mentor cancelled", is_thin=is_thin) == found
    assert told_before(question, "", is_thin=is_thin) == ("", False)
