"""Many patterns with what stands in their place, of which nearly none is in a text."""

from collections.abc import Iterable

from corpus.sought import Replacement, Sought


class Rewriting:
    """Patterns with what stands in their place, each put in after the one before."""

    def __init__(self, rows: Iterable[tuple[str, Replacement]], flags: int = 0) -> None:
        """Take the patterns, each with its replacement; they are read when first needed."""
        patterns, self._replacements = zip(*rows, strict=True)
        self._sought = Sought(*patterns, flags=flags)

    def rewritten(self, text: str) -> str:
        """Return a text with every replacement made; what one has written the next may find."""
        number = -1
        while (number := next((later for later in self._sought.possible(text) if later > number), -1)) >= 0:
            text = self._sought.pattern(number).sub(self._replacements[number], text)
        return text
