"""Which of several wordings is taken for a wish."""

import pytest

from assistant.texts.variants import variant_for

MOVING = "\n".join(
    [
        "You can't come", "Dr. [name], I can't make [time].", "You forgot", "Dr. [name], I missed our meeting.",
        "Your mentor cancels again", "Dr. [name], no problem at all.", "You need longer", "I'd like to pause.",
    ]
)  # fmt: skip
NO = "A small yes\nHi [name], I'd be glad to.\nNot now\nHi [name], I'm on [service].\nA kind no\nI can't take on anyone."
TO = "To the coordinator\nA change.\nTo your present mentor\nDear Dr. [name], bye.\nTo the new mentor\nDear Dr. [name]."
BLOCK = "At the start of the block\nWatch for [skill].\nOn the spot\nOne minute?\nAfter the rotation\nDear Dr. [name]."
ASIDE = "Dear Dr. [name], would you?\nIf it's a no\nThank you all the same.\nAfterwards\nIt worked."
LEAVE = "Before the leave\nI will be away.\nBack from leave\nI am back."


@pytest.mark.parametrize(
    ("words", "wish", "label"),
    [
        (MOVING, "text my mentor to move our meeting", "You can't come"),
        (MOVING, "I forgot our meeting, apology", "You forgot"),
        (MOVING, "my mentor keeps cancelling, message to fix a date", "Your mentor cancels again"),
        (MOVING, "she cancels all the time, write to her", "Your mentor cancels again"),
        (MOVING, "cancel the talk with my mentor", "You can't come"),
        (NO, "reply to a student, yes", "A small yes"),
        (NO, "email to decline a student", "A kind no"),
        (NO, "message to a student, I can't mentor her", "A kind no"),
        (TO, "email to my coordinator to change mentors", "To the coordinator"),
        (TO, "email to my mentor that I'm switching", "To your present mentor"),
        (TO, "write to the new mentor", "To the new mentor"),
        (BLOCK, "email for feedback after my rotation", "After the rotation"),
        (BLOCK, "email at the beginning of the block", "At the start of the block"),
        (LEAVE, "tell my mentor I'm back from leave", "Back from leave"),
        (LEAVE, "tell my mentor I'm going on leave", "Before the leave"),
    ],
)  # fmt: skip
def test_the_wording_is_taken_that_the_wish_means(words: str, wish: str, label: str) -> None:
    found = variant_for(words, wish)
    assert found.label == label
    assert found.text in words
    assert label not in found.text


def test_one_text_with_what_may_follow_stays_whole() -> None:
    assert variant_for(ASIDE, "ask her to put my name forward").text == ASIDE
    assert variant_for("Dear Dr. [name], hello.\n[Your name]", "an email").text == "Dear Dr. [name], hello.\n[Your name]"


def test_what_is_sent_one_after_the_other_stays_together() -> None:
    both = "First, to the busier person\nMay I?\nThen, to both\nThis is [name]."
    assert variant_for(both, "introduce two people").text == both


def test_where_nothing_tells_them_apart_the_first_is_taken_unsurely() -> None:
    found = variant_for(MOVING, "a text about the meeting")
    assert (found.label, found.is_sure) == ("You can't come", False)
    assert variant_for(MOVING, "I forgot the meeting").is_sure
