"""The form in which an answer is wanted: fewer words, its reasons, the words to say, or all that somebody listed."""

from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Part
from assistant.composing.extractive import Composition
from corpus.document import Role

NO_REASON = "The guidance gives no further reason here."
REST = "The questions below go on with the rest of what you asked."
SHORT_STEPS = 3


def words_alone(found: Composition) -> Composition:
    """Return the lead and the words to say of the first section."""
    words = [part for part in found.parts if part.role is Role.SAY and part.citation == 1]
    return replace(found, parts=(*lead(found), *words), citations=found.citations[:1])


def lead(found: Composition) -> Sequence[Part]:
    """Return the lead of the first section; empty if it has none."""
    return [part for part in found.parts if part.role is Role.LEAD and part.citation == 1][:1]


def shorter(found: Composition) -> Composition:
    """Return the lead and the first steps of the first section."""
    steps = [part for part in found.parts if part.role is Role.STEP and part.citation == 1][:SHORT_STEPS]
    return replace(found, parts=(*lead(found), *steps), citations=found.citations[:1])


def reasons(found: Composition) -> Composition:
    """Return the lead and the notes of the first section, which hold its reasons and evidence, or say that it has none."""
    notes = [part for part in found.parts if part.role is Role.NOTE and part.citation == 1]
    if not notes:
        return replace(found, parts=(Part(NO_REASON), *lead(found)), citations=found.citations[:1])
    return replace(found, parts=(*lead(found), *notes), citations=found.citations[:1])


def with_rest(found: Composition, count: int) -> Composition:
    """Say where the others are if fewer than `count` matters are answered."""
    if not found.follow_ups or len(found.citations) >= count:
        return found
    return replace(found, parts=(*found.parts, Part(REST)))
