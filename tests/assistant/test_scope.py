"""What is answered before any search. A missed danger is the worst of faults; a card too many costs two lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Answer, Outcome
from assistant.scope import fixed_answer
from corpus.contacts import Contact, contacts_for, load_contacts

CONTACTS = load_contacts()
REGIONS = ("us", "ca", "uk", "ie", "au", "nz", "in")

ONESELF = (
    "I want to kill myself",
    "i keep thinking about killing myself",
    "I don't want to be alive any more",
    "I don\u2019t want to wake up tomorrow",
    "i do not want to live",
    "I'm suicidal",
    "I\u2019m feeling suicidal after this month",
    "been having thoughts of suicide",
    "everyone would be better off without me",
    "there is no point in living",
    "life isn't worth living",
    "life isn\u2019t worth living any longer",
    "I want to end my life",
    "I want to end it all",
    "I wish I was dead",
    "i wanna die",
    "I just want to die, my mentor hates me and I failed the exam",
    "can't go on like this anymore",
    "I hope I don't wake up",
    "i want to die i cant do this research project anymore",
    "My QI project failed and I want to kill myself",
    "I HURT MYSELF LAST NIGHT AND WANT TO HURT MYSELF AGAIN",
)
SOMEBODY_ELSE = (
    "My co-intern says she wants to die",
    "a resident told me he is suicidal",
    "My friend texted me goodbye and isn\u2019t answering",
    "my roommate talked about ending her life",
    "She said life is not worth living",
    "one of my mentees wrote that they want to hurt themselves, they are a student, want to kill themselves",
)
BENIGN = (
    "How do I ask an attending to be my mentor?",
    "I am dying to work with this mentor",
    "My mentor's project is killing me",
    "I'm killing myself working on this paper",
    "how do I end it with my mentor politely",
    "I want to die of embarrassment after that meeting",
    "How do I end a mentorship without burning a bridge?",
    "my attending will kill me if the draft is late",
    "How do I mentor a student on suicide prevention research?",
    "I missed a deadline and want to hide",
    "Should I cut my hours or myself some slack?",
    "My mentor left and I feel lost",
    "who wants to live in Ohio for fellowship",
)
THANKS = (
    "thanks",
    "Thanks!",
    "thank you so much",
    "ok thanks",
    "Okay, thank you very much for your help!",
    "thx",
    "ty",
    "perfect, thanks",
    "Great",
)
NO_THANKS = (
    "thanks, but my mentor left",
    "thank you note for a mentor",
    "thank you email wording",
    "great mentor, where to find one",
    "perfect mentor, does it exist",
    "cheers culture at work",
    "thanks what about letters",
)


def outcome(question: str) -> Outcome | None:
    answer = fixed_answer(question, CONTACTS, "us")
    return answer.outcome if answer else None


@pytest.mark.parametrize("question", ONESELF)
def test_danger_to_oneself_is_heard(question: str) -> None:
    assert outcome(question) is Outcome.CRISIS


@pytest.mark.parametrize("question", SOMEBODY_ELSE)
def test_danger_to_somebody_else_is_heard(question: str) -> None:
    assert outcome(question) is Outcome.CRISIS_OTHER


@pytest.mark.parametrize("question", BENIGN)
def test_a_look_alike_is_searched(question: str) -> None:
    assert outcome(question) is None


@given(st.sampled_from(ONESELF), st.text(st.characters(categories=["L", "N"]), max_size=12), st.booleans())
def test_danger_is_heard_among_other_words(plain: str, words: str, is_before: bool) -> None:
    assert outcome(f"{words}. {plain}" if is_before else f"{plain}. {words}") in {Outcome.CRISIS, Outcome.CRISIS_OTHER}


@pytest.mark.parametrize("question", THANKS)
def test_thanks_are_returned(question: str) -> None:
    assert outcome(question) is Outcome.SOCIAL


@pytest.mark.parametrize("question", NO_THANKS)
def test_a_question_that_begins_like_thanks_is_searched(question: str) -> None:
    assert outcome(question) is None


@pytest.mark.parametrize("question", ["hi", "Hello!", "good morning", "hey there"])
def test_a_greeting_is_returned(question: str) -> None:
    assert outcome(question) is Outcome.SOCIAL


@pytest.mark.parametrize("question", ["hi, my mentor left", "hello how do I ask"])
def test_a_question_after_a_greeting_is_searched(question: str) -> None:
    assert outcome(question) is None


def text_of(answer: Answer | None) -> str:
    assert answer is not None
    return "\n".join(part.text for part in answer.parts)


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("question", [ONESELF[0], SOMEBODY_ELSE[0]])
def test_a_card_names_the_emergency_number_and_a_line_of_the_country(region: str, question: str) -> None:
    text = text_of(fixed_answer(question, CONTACTS, region))
    for kind in ("emergency", "crisis_line"):
        reachable = [contact for contact in contacts_for(CONTACTS, region, kind) if contact.phone or contact.text]
        assert reachable, f"no {kind} for {region}"
        assert reachable[0].name in text
        assert (reachable[0].phone or reachable[0].text) in text


def test_a_card_quotes_no_guidance_and_promises_no_help_of_its_own() -> None:
    for question in (ONESELF[0], SOMEBODY_ELSE[0]):
        answer = fixed_answer(question, CONTACTS, "us")
        assert answer is not None
        assert answer.citations == ()
        assert all(part.role is None for part in answer.parts)
        assert "automated assistant" in text_of(answer)


def test_without_contacts_the_card_still_says_whom_to_call() -> None:
    nobody: tuple[Contact, ...] = ()
    assert "emergency number" in text_of(fixed_answer(ONESELF[0], nobody, "us"))


@given(st.text(max_size=200))
def test_any_text_has_a_fixed_answer_or_none(question: str) -> None:
    answer = fixed_answer(question, CONTACTS, "us")
    assert answer is None or answer.outcome in {Outcome.CRISIS, Outcome.CRISIS_OTHER, Outcome.SOCIAL}
