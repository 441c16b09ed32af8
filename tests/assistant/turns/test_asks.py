import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.turns.asks import MAX_ASKS, asks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "She retires in June. Is there a proper goodbye, and who do I go to after that year?",
            ("Is there a proper goodbye", "who do I go to after that year"),
        ),
        (
            "how do i find doctors like me\nalso does it go in my fellowship statement",
            ("how do i find doctors like me", "also does it go in my fellowship statement"),
        ),
        (
            "What do I send my new mentor? what goes in the email afterwards? how long is a first meeting? who pays for coffee?",
            ("What do I send my new mentor", "what goes in the email afterwards", "how long is a first meeting"),
        ),
        (
            "First, my mentor doesn't reply. Second, I want to switch specialty.",
            ("my mentor doesn't reply", "I want to switch specialty"),
        ),
        (
            "mentor never replies and i want to switch specialty and i dont know who to ask for letters",
            ("mentor never replies", "i want to switch specialty", "i dont know who to ask for letters"),
        ),
        (
            "My mentor keeps cancelling. Also I need a letter by May, how do I ask? And what do I wear to the interview?",
            ("My mentor keeps cancelling", "I need a letter by May, how do I ask", "And what do I wear to the interview"),
        ),
        ("He ignores my emails and I don't know what to do", ()),
        ("I like my mentor but I need more time", ()),
        ("How do I find a mentor?", ()),
        ("My mentor and I argue and he shouts. What can I do about my mentor?", ()),
        ("He ignores my emails. Is that normal? What should I write to my mentor?", ()),  # the first leans on the story
        ("How do I find a mentor? How do I find a mentor?", ()),
        ("", ()),
    ],
)
def test_only_a_message_with_several_questions_has_asks(text: str, expected: tuple[str, ...]) -> None:
    assert asks(text) == expected


@given(st.text(max_size=300))
def test_asks_are_parts_of_the_message_in_order(text: str) -> None:
    found = asks(text)
    assert len(found) in (0, *range(2, MAX_ASKS + 1))
    places = [text.find(ask) for ask in found]
    assert -1 not in places
