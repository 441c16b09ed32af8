"""What a turn reads again and again is read once: results are kept while the turn lasts, and no longer.

A question passes some hundred readers that want its plain words, its abbreviations written out or its names. A cache for longer
than a turn would keep what somebody typed.
"""

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_kept: ContextVar[dict[Hashable, Any] | None] = ContextVar("kept", default=None)


@contextmanager
def one_turn() -> Iterator[None]:
    """Keep what functions marked with `once` return until the block ends, however it ends; for this thread alone.

    A block within another belongs to the same turn.
    """
    if _kept.get() is not None:
        yield
        return
    before = _kept.set({})
    try:
        yield
    finally:
        _kept.reset(before)


def once(function: Callable[P, T]) -> Callable[P, T]:
    """Let a function of hashable arguments, whose result nobody changes, work once in a turn for each of them."""

    @wraps(function)
    def known(*args: P.args, **named: P.kwargs) -> T:
        kept = _kept.get()
        if kept is None:
            return function(*args, **named)
        key = (function, args, *named.items()) if named else (function, args)
        if key not in kept:
            kept[key] = function(*args, **named)
        found: T = kept[key]
        return found

    return known
