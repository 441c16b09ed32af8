"""The form of an answer: where the rest of a list is, when not all of it is answered."""

from assistant.answer import Part
from assistant.composing.extractive import Composition
from assistant.composing.shapes import REST, with_rest


def test_what_is_not_answered_is_pointed_to() -> None:
    found = Composition((Part("quoted"),), (), ("Who writes letters?",))
    assert with_rest(found, 2).parts[-1] == Part(REST)
    assert with_rest(found, 0) is found
    without = Composition((Part("quoted"),), (), ())
    assert with_rest(without, 2) is without
