"""Roles, their one spelling, and who may get the same words."""

import pytest

from assistant.persons.roles import plain_role, roles_in, same_side


@pytest.mark.parametrize(
    ("role", "plain"),
    [("Program Director", "pd"), ("programme director", "pd"), ("adviser", "advisor"), ("co-resident", "coresident")],
)
def test_a_role_has_one_spelling(role: str, plain: str) -> None:
    assert plain_role(role) == plain


def test_of_a_mentors_chair_the_chair_is_named() -> None:
    assert roles_in("To the mentor's chair") == {"chair"}
    assert roles_in("an email to my mentor or the program director") == {"mentor", "pd"}
    assert not roles_in("an email to my aunt")


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [("mentor", "attending", True), ("mentor", "mentee", False), ("coordinator", "mentor", False), ("student", "mentee", True)],
)
def test_words_to_a_mentor_suit_an_attending_and_no_mentee(one: str, other: str, is_same: bool) -> None:
    assert same_side(one, other) is is_same
    assert same_side(other, one) is is_same
