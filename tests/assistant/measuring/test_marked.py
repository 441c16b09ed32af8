"""What is left of marked identifiers in a question that was masked; the real masks measured on lines with marks."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.masking.identifiers import mask
from assistant.masking.kinds import PLACEHOLDERS
from assistant.measuring.marked import Marked, Value, by_spans, by_values, masks_in
from assistant.measuring.question_files import load_questions
from tests.leaks import count, rows_of

DEVELOPMENT = Path(__file__).parents[2] / "questions" / "identifiers_dev.jsonl"
NAME = "name"


def spanned(text: str, value: str, kind: str = NAME) -> Marked:
    start = text.rindex(value)
    return by_spans(text, [(start, start + len(value), kind)])


@pytest.mark.parametrize(
    ("text", "value", "kind", "asked", "leaks"),
    [
        ("my patient Ada Ohm died", "Ada Ohm", NAME, "my patient Ada Ohm died", True),
        ("my patient Ada Ohm died", "Ada Ohm", NAME, "my patient [name] died", False),
        ("my patient Ada Ohm died", "Ada Ohm", NAME, "my patient [name] Ohm died", True),
        ("Ms. A.O. fell", "A.O.", NAME, "Ms. [name]O. fell", True),
        ("Dr. Ohm and my patient Ohm", "Ohm", NAME, "Dr. Ohm and my patient [name]", False),
        ("Dr. Ohm and my patient Ohm", "Ohm", NAME, "Dr. Ohm and my patient Ohm", True),
        ("born 3/4/61 it says", "3/4/61", "birth", "born [date of birth] it says", False),
        ("born 3/4/61 it says", "3/4/61", "birth", "born [date of birth]/61 it says", True),
        ("he lies in bed 12", "bed 12", "room", "he lies in bed [room]", False),
        ("he lies in bed 12", "bed 12", "room", "he lies in bed 12", True),
        ("the date of birth is 3/4/61", "3/4/61", "birth", "the date of birth is [date of birth]", False),
        ("write\u200b to ada@x.org", "ada@x.org", "email", "write to [email]", False),
        ("case pt7734x here", "7734", "record", "case pt7734x here", True),
        ("case pt7734x here", "7734", "record", "case pt[record number]x here", False),
        ("my patient Ada said", "Ada", NAME, "", False),
    ],
)  # fmt: skip
def test_a_value_leaks_when_a_word_of_it_is_left(text: str, value: str, kind: str, asked: str, *, leaks: bool) -> None:
    assert spanned(text, value, kind).left_in(asked) == ((Value(value, kind),) if leaks else ())


def test_values_without_places_are_marked_wherever_they_stand() -> None:
    marked = by_values("Ada and Ada, MRN 551", ["Ada", "551"])
    assert marked.left_in("[name] and [name], MRN [record number]") == ()
    assert marked.left_in("[name] and Ada, MRN [record number]") == (Value("Ada"),)
    assert marked.around.split() == ["and", ",", "MRN"]


@pytest.mark.parametrize("span", [(0, 0), (3, 2), (-1, 2), (0, 5)])
def test_a_span_outside_the_question_is_an_error(span: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="is not inside the question"):
        by_spans("text", [(*span, NAME)])


@pytest.mark.parametrize("value", ["Bea", ""])
def test_a_value_that_is_not_there_is_an_error(value: str) -> None:
    with pytest.raises(ValueError, match="does not stand in the question"):
        by_values("my patient Ada", [value])


@given(st.lists(st.sampled_from([*PLACEHOLDERS.values(), "a", "[", "]", "name", " "])))
def test_placeholders_are_counted(pieces: list[str]) -> None:
    assert masks_in("|".join(pieces)) == sum(piece in PLACEHOLDERS.values() for piece in pieces)


def test_what_leaks_is_what_the_other_count_by_places_finds() -> None:
    """The count in tests/leaks.py looks at places in the text, this one at what is read on; they agree on whole words."""
    rows = rows_of(DEVELOPMENT)
    masked = {row["question"]: mask(row["question"]) for row in rows}
    places = count(rows, lambda text: [(one.start, one.end) for one in masked[text].found])
    questions = load_questions(DEVELOPMENT)
    assert sum(len(one.marked.values) for one in questions if one.marked) == sum(places.planted.values())
    left = {
        (one.id, value.text) for one in questions if one.marked is not None for value in one.marked.left_in(masked[one.text].text)
    }
    assert left == {(leak.qid, leak.value) for leak in places.leaks}
    untouched = {one.id for one in questions if one.names_nobody and masks_in(masked[one.text].text) > masks_in(one.text)}
    assert untouched == set(places.false_masks)
