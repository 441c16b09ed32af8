"""What a draft states and nobody said stands in brackets."""

import pytest

from assistant.texts.drafts import sent
from assistant.texts.unsaid import with_places
from corpus.document import Role
from corpus.loader import load_corpus


@pytest.mark.parametrize(
    ("words", "marked"),
    [
        ("I am free Thursday at 5.", "I am free [Thursday at 5]."),
        ("It has been two years.", "It has been [two years]."),
        ("After four days off I still dread it.", "After [four days off] I still dread it."),
        ("I start as chief in July.", "I start as chief in [July]."),
        ("I'm a PGY-2 at [program].", "I'm a [PGY-2] at [program]."),
        ("I'm on nights until [date].", "I'm on [nights] until [date]."),
        ("I wrote two weeks ago.", "I wrote [two weeks ago]."),
        ("My wife is ill.", "My [wife] is ill."),
        ("I have two open papers.", "I have [two open papers]."),
        ("The portal closes tonight.", "The portal closes [tonight]."),
        ("I see you in the ICU.", "I see you in the [ICU]."),
        ("The draft is due at 11:59 pm.", "The draft is due at [11:59 pm]."),
        ("You start ICU on Monday.", "You start [ICU] on [Monday]."),
    ],
)
def test_a_detail_of_another_story_is_a_place_to_fill_in(words: str, marked: str) -> None:
    assert with_places(words, ["write me an email"]) == marked


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("I am free Thursday.", "are you free thursday"),
        ("It has been two years.", "it's been 2 years"),
        ("I'm on nights until [date].", "i am on nights"),
        ("My wife is ill.", "my wife has cancer"),
        ("I'm a PGY-2.", "I'm a pgy-2 here"),
    ],
)
def test_what_the_writer_said_stays(words: str, said: str) -> None:
    assert with_places(words, [said]) == words


@pytest.mark.parametrize(
    "words",
    [
        "Could I have 15 minutes in the next two weeks?",
        "Shall we meet once a month for half a year?",
        "I hope that you have a quiet week.",
        "May I ask you one thing?",
        "I may march on.",
        "Could I meet you on [Thursday]?",
        "I answer texts at night.",
    ],
)
def test_what_is_proposed_or_already_a_place_stays(words: str) -> None:
    assert with_places(words, [""]) == words


def test_the_templates_state_no_such_detail() -> None:
    blocks = [
        block.span.of(document.text)
        for document in load_corpus().documents
        if document.kind == "template"
        for section in document.sections
        for block in section.blocks
        if block.role is Role.SAY and sent(block.setting) == 2
    ]
    stated = {
        new
        for block in blocks
        for new, old in zip(with_places(block, []).split("\n"), block.split("\n"), strict=True)
        if new != old
    }
    assert len(blocks) > 50
    assert len(stated) <= len(blocks) // 12, stated
