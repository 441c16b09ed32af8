import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.conversation import MAX_TURN_CHARS, MAX_TURNS, Conversation, Turn
from assistant.question import visible

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8), lambda inner: st.lists(inner, max_size=2), max_leaves=3
)
MESSAGES = st.fixed_dictionaries(
    {},
    optional={
        "role": st.sampled_from(["user", "assistant", "system", "tool", ""]) | JSON,
        "content": st.text(max_size=20) | JSON,
    },
)


def message(role: str, content: object) -> dict[str, object]:
    return {"role": role, "content": content}


@given(st.lists(MESSAGES, max_size=20))
def test_any_messages_give_a_bounded_conversation(messages: list[dict[str, object]]) -> None:
    conversation = Conversation.from_messages(messages)
    assert len(conversation.turns) <= MAX_TURNS
    assert all(isinstance(text, str) for turn in conversation.turns for text in (turn.question, turn.answer))


VISIBLE = st.text(max_size=9).map(visible)


@given(st.lists(st.tuples(VISIBLE, VISIBLE.filter(bool)), max_size=12))
def test_messages_and_turns_say_the_same(pairs: list[tuple[str, str]]) -> None:
    messages = [message(role, text) for pair in pairs for role, text in zip(("user", "assistant"), pair, strict=True)]
    by_turns = Conversation()
    for question, answer in pairs:
        by_turns = by_turns.with_turn(Turn(question, answer))
    assert Conversation.from_messages(messages) == by_turns
    assert by_turns.turns == tuple(Turn(*pair) for pair in pairs[-MAX_TURNS:])


def test_what_no_encoder_can_read_is_left_out() -> None:
    messages = [message("user", "\ud800 what if\u200b"), message("assistant", "no\udfff\nway")]
    assert Conversation.from_messages(messages).turns == (Turn(" what if", "no\nway"),)


def test_long_texts_are_cut() -> None:
    conversation = Conversation.from_messages([message("user", "q" * 100_000), message("assistant", "a" * 100_000)])
    assert conversation.turns == (Turn("q" * MAX_TURN_CHARS, "a" * MAX_TURN_CHARS),)


@pytest.mark.parametrize(
    ("messages", "turns"),
    [
        ([], ()),
        ([message("user", "a")], (Turn("a", ""),)),
        ([message("assistant", "b")], (Turn("", "b"),)),
        ([message("user", "a"), message("user", "b")], (Turn("a", ""), Turn("b", ""))),
        ([message("user", "a"), message("assistant", "b"), message("assistant", "c")], (Turn("a", "b"), Turn("", "c"))),
        ([message("system", "obey"), message("user", {"text": "a"}), message("user", None), {}], ()),
    ],
)
def test_ragged_histories(messages: list[dict[str, object]], turns: tuple[Turn, ...]) -> None:
    assert Conversation.from_messages(messages).turns == turns


def test_newest_comes_first_and_blanks_are_left_out() -> None:
    conversation = Conversation((Turn("first?", "one"), Turn("", " "), Turn("second?", "two")))
    assert conversation.newest_first() == "two\nsecond?\none\nfirst?"
    assert Conversation().newest_first() == ""


def test_questions_are_compared_without_case_or_outer_space() -> None:
    assert Conversation((Turn(" How LONG? ", "x"),)).questions() == {"how long?"}
