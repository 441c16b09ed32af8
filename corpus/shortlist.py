"""Of many things that have a pattern, those that a text may hold."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from corpus.sought import Sought


class Patterned(Protocol):
    """Something with a pattern, case ignored, that finds it in a text."""

    @property
    def pattern(self) -> str:
        """Return the pattern."""
        ...


T = TypeVar("T", bound=Patterned)


class Shortlist(Generic[T]):
    """Things to look for in the order in which they are wanted; their patterns are read when first needed."""

    def __init__(self, things: Iterable[T]) -> None:
        """Take the things."""
        self._things = tuple(things)

    def of(self, text: str) -> Iterator[T]:
        """Yield, in order, the things whose pattern may be in a text: none of the others is."""
        return (self._things[number] for number in self._sought.possible(text))

    @cached_property
    def _sought(self) -> Sought:
        return Sought(*(thing.pattern for thing in self._things), flags=re.IGNORECASE)
