"""Which messages name a text to send without a word of writing, and which only tell of one."""

import pytest

from assistant.conversation import Conversation
from assistant.turns.asking import Asked
from assistant.turns.named_texts import names_text
from assistant.turns.wished_text import wants_mail
from assistant.turns.wishes import is_own_letter, is_wish


@pytest.mark.parametrize(
    "text",
    [
        "email to congratulate my mentor on the award",
        "email asking my mentor for feedback",
        "an email telling her that I matched",
        "text my mentor to move our meeting",
        "message Dr. Patel that I chose somebody else",
        "please email my chief asking to swap call",
        "thank you note to my mentor",
        "reply to her offer, I want to accept",
        "reply to my mentor's email that was really harsh",
        "follow up email to a mentor who did not answer",
        "invite to my poster for my mentor, email",
        "invite my attending to the ceremony, text please",
        "write my advisor that I passed",
        "email: thank my mentor",
        "Sympathy card for my program director",
        "pls text my attending i'm stuck in clinic",
    ],
)
def test_the_name_of_a_text_is_a_wish(text: str) -> None:
    assert names_text(text)
    assert is_wish(text)
    assert wants_mail(Asked(text, Conversation()))


@pytest.mark.parametrize(
    "text",
    [
        "email to my mentor went unanswered",
        "email or text my mentor?",
        "message from my PD scared me",
        "should I email my mentor or wait",
        "my email to her was not answered",
        "emailed my mentor twice and nothing",
        "email to mentor no reply for 2 weeks",
        "email my mentor sent made me cry",
        "message to my mentor was rude, what now",
        "reply to my email was cold",
        "text messages at night from my mentor",
        "letter to my PD was read by everyone",
        "email my mentor about this or call her?",
        "text to my mentor got no answer",
        "note in my file from my PD worries me",
        "write my personal statement",
    ],
)
def test_what_tells_of_a_text_or_asks_about_one_is_none(text: str) -> None:
    assert not names_text(text)


def test_a_named_message_is_ones_own_letter_and_a_signed_one_is_not() -> None:
    assert is_own_letter("email my PD that I need a recommendation by May")
    assert not is_own_letter("email to the program signed as my mentor")


@pytest.mark.parametrize(
    "text",
    [
        "need more time for the abstract, tell dr cho",
        "im sick, email my chief pls",
        "running behind on the data, text my mentor",
        "I can't make Thursday. Write to Dr. Osei",
        "got the grant! so i want to say thanks, message her",
        "she wrote my letter, email her please",
        "not coming to journal club, tell my coordinator now",
    ],
)
def test_an_order_may_come_behind_what_it_is_about(text: str) -> None:
    assert names_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "what do i do, tell my pd",
        "he keeps yelling, should i tell my pd",
        "my mentor said no, i should tell her",
        "should I wait, or email her?",
        "if he cancels, tell him",
        "my mentor ignores me. do i tell my pd",
    ],
)
def test_whether_to_tell_them_is_a_question(text: str) -> None:
    assert not names_text(text)
