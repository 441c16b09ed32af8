"""Words and names in small letters: what is a form of a word is one, and no name that the lists know counts as one."""

import re

import pytest

from assistant.masking.given_names import FAMILY_NAMES, GIVEN_NAMES
from assistant.masking.ordinary import ORDINARY, is_ordinary
from corpus.routes import load_examples
from corpus.stories import load_stories


@pytest.mark.parametrize("word", ["drive", "driving", "planned", "carries", "happily", "mentors", "of", "coded", "sedated"])
def test_a_word_and_its_forms_are_ordinary(word: str) -> None:
    assert is_ordinary(word)


@pytest.mark.parametrize("word", ["kowalczyk", "xochitl", "oyelaran", "zdenek"])
def test_a_name_is_not(word: str) -> None:
    assert not is_ordinary(word)


def test_a_name_of_the_lists_is_no_word_of_this_one() -> None:
    assert not ORDINARY & (GIVEN_NAMES | FAMILY_NAMES)


def test_hardly_a_word_behind_patient_is_taken_for_a_name() -> None:
    behind = re.compile(r"\b(?:patient|pt)\s([a-z]{4,20})(?![\w'’-])")
    stories = [text for section in load_stories() for text in section.asked]
    words = [word for text in (*stories, *(example.text for example in load_examples())) for word in behind.findall(text)]
    assert len(words) > 300
    assert sum(not is_ordinary(word) for word in words) <= 0.01 * len(words)
