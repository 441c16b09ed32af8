"""Which texts are wished, whose they would be, and what they do."""

import pytest

from assistant.conversation import Conversation
from assistant.turns.asking import Asked
from assistant.turns.requests import Request
from assistant.turns.wishes import Act, acts_in, is_ghost_written, is_own_letter, is_wish


def asked(question: str, request: Request | None = None, wish: str = "") -> Asked:
    return Asked(question, Conversation(), request, wish=wish)


@pytest.mark.parametrize(
    "text",
    [
        "write me an email to ask Dr. Sato for a recommendation letter by 3 May",
        "write an email to my supervisor about authorship on the paper",
        "help me write an email to my mentor about my personal statement",
        "draft an email to say that my abstract will be late",
        "write a note to Dr. Roy thanking him for the reference",
        "draft a letter request email to my attending",
        "write an email asking my supervisor to sign my logbook",
        "write an apology to my mentor for the late manuscript",
        "write an email on behalf of our residents to the office",
        "draft a reply to an email from Dr. Patel about the evaluation",
        "write a message to a friend about our case report",
        "write an email without excuses to say I missed the essay deadline",
        "write an email to my PD about my mentor",
        "write an email to my PD about an offer from my mentor",
        "write an email to our PD from the residents about call rooms",
        "draft a message to my mentor about feedback from my chief",
    ],
)
def test_a_message_about_a_letter_or_paper_is_ones_own(text: str) -> None:
    assert is_own_letter(text)
    assert not is_ghost_written(text)


@pytest.mark.parametrize(
    "text",
    [
        "write my personal statement",
        "write me a letter of recommendation",
        "write a recommendation letter to the program for me",
        "write the abstract and an email to the editor",
        "write a 400 word reflection on teamwork and email it to me",
        "write an email to Dr. Sato asking for a letter, and then write the letter",
        "draft an email with a fake excuse for my attending",
        "write a sick note for me",
        "write an email as if you were my attending",
    ],
)
def test_what_is_handed_in_signed_by_others_or_untrue_is_not(text: str) -> None:
    assert not is_own_letter(text)


@pytest.mark.parametrize(
    "text",
    [
        "write a letter to the program that Dr. Roy can sign",
        "please draft an email on behalf of Dr. Roy confirming my hours",
        "write an email from my program director recommending me",
        "can you write a message in my mentor's name",
        "write me an essay on teamwork",
        "please finish the figures. draft my discharge case report",
    ],
)
def test_what_would_come_from_another_is_ghost_written(text: str) -> None:
    assert is_ghost_written(text)
    assert not is_own_letter(text)


@pytest.mark.parametrize(
    "text",
    [
        "My attending wants me to write a letter that he can sign, is that okay?",
        "My supervisor sends emails in my name",
        "My director told me to write my reflection again",
        "How do I write my personal statement?",
        "Can you write a paper with two mentors?",
        "I got an email from my program director and feel awful",
        "write an answer to the message from my mentor",
        "draft a message to my director asking her to sign off my leave",
    ],
)
def test_who_asks_what_to_do_about_such_a_text_orders_none(text: str) -> None:
    assert not is_ghost_written(text)


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("an email thanking her for introducing me", (Act.THANK, Act.BE_INTRODUCED)),
        ("a polite no to my boss", (Act.DECLINE,)),
        ("a reply to the attending who said no to me", (Act.WAS_DECLINED,)),
        ("a reminder about the letter", (Act.REMIND,)),
        ("connect my junior with an attending", (Act.INTRODUCE,)),
        ("apologise for the meeting I missed", (Act.APOLOGISE,)),
        ("move our meeting to Friday", (Act.MOVE,)),
        ("ask for a letter", ()),
        ("tell her I matched", (Act.GOOD_NEWS,)),
        ("tell him that I failed", (Act.BAD_NEWS,)),
        ("my mentor lost his father", (Act.CONDOLE,)),
        ("she forgot our call", ()),
        ("skip the talk this week", (Act.MOVE,)),
        ("say I can't come", (Act.MOVE,)),
        ("say i cant come", (Act.MOVE,)),
        ("i wont make it on friday", (Act.MOVE,)),
        ("tell her I chose somebody else", (Act.CHOOSE,)),
        ("tell a student I can't mentor her", (Act.DECLINE,)),
    ],
)
def test_what_a_text_does_is_told_by_its_verbs_in_their_order(text: str, acts: tuple[Act, ...]) -> None:
    assert acts_in(text) == acts


@pytest.mark.parametrize(
    "text",
    [
        "draft an email to my PD from my mentor",
        "draft a letter to the fellowship director from my attending",
        "please write an email for my boss from my mentor praising me",
        "compose an email to the dean from Dr. Lee",
        "write a message to my chief that comes from my PD",
    ],
)
def test_a_message_that_somebody_else_would_send_is_ghost_written(text: str) -> None:
    assert is_ghost_written(text)


@pytest.mark.parametrize(
    "text",
    [
        "do I send an agenda, or is that bossy?",
        "should I send an agenda to a professor",
        "do we really need an agreement",
        "should i write an email or call",
        "must I prepare a plan",
    ],
)
def test_who_asks_whether_to_send_a_text_wants_advice(text: str) -> None:
    assert not is_wish(text)


@pytest.mark.parametrize(
    "text",
    [
        "how do I write an email to her",
        "what do I write in an email to him",
        "should I email him, and can you write the email",
        "do I send an agenda? send me a template",
        "do you have a template",
    ],
)
def test_who_asks_how_or_for_the_text_itself_wants_it(text: str) -> None:
    assert is_wish(text)
