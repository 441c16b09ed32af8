"""The lines of a fixed reply, and how they stand before what was found."""

from dataclasses import dataclass, replace

from assistant.answer import Answer, Outcome, Part

NEARBY = "What the guidance does say, close to your question:"


@dataclass(frozen=True, slots=True)
class Card:
    """The lines of a fixed reply, in reading order."""

    lines: tuple[str, ...]

    @property
    def parts(self) -> tuple[Part, ...]:
        """Return the lines as parts of an answer, in our own words."""
        return tuple(Part(line) for line in self.lines)

    def alone(self, outcome: Outcome) -> Answer:
        """Return the card as a whole answer."""
        return Answer(outcome, self.parts, confidence=1.0)

    def before(self, found: Answer, outcome: Outcome) -> Answer:
        """Return the card with what was found after it; nothing more when nothing was."""
        if not found.citations:
            return Answer(outcome, self.parts, confidence=found.confidence, index_version=found.index_version)
        bridge = () if found.parts and found.parts[0].citation is None else (Part(NEARBY),)
        return replace(found, outcome=outcome, parts=(*self.parts, *bridge, *found.parts))
