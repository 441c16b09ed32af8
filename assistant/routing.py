"""Decide what must be done with a message before it is searched, from the lexicon and the classifier."""

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.danger import Danger
from corpus.routes import Route

Probabilities = Mapping[Route, float]
_DANGER = (Route.CRISIS, Route.CRISIS_POSSIBLE, Route.CRISIS_OTHER)
_DECLINED = (Route.CLINICAL, Route.LEGAL, Route.OTHER)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which probability on a route is taken; chosen on examples left out of training (docs/decisions.md)."""

    danger: float = 0.5
    crisis: float = 0.5
    support: float = 0.5
    clinical: float = 0.5
    legal: float = 0.5
    other: float = 0.5
    injection: float = 0.5
    foreign: float = 0.6

    def __post_init__(self) -> None:
        for name in self.__slots__:
            if not 0 < getattr(self, name) < 1:
                raise ValueError(f"{name} must lie between 0 and 1")


def decide(heard: Danger | None, whole: Probabilities, loudest: Probabilities, limits: Thresholds) -> Route:
    """Return the route of a message.

    `whole` are the classifier's probabilities for the message; `loudest` are those of the sentence in which danger or
    mistreatment is likeliest, for danger named in one sentence of a long story counts as if it stood alone.
    """
    if heard is Danger.OTHER:
        return Route.CRISIS_OTHER
    if heard is Danger.SELF:
        return Route.CRISIS
    worst = max((whole, loudest), key=_danger)
    if _danger(worst) >= limits.danger:
        return _which_danger(worst, limits)
    if heard is Danger.POSSIBLE:
        return Route.CRISIS_POSSIBLE
    if max(whole[Route.SUPPORT], loudest[Route.SUPPORT]) >= limits.support:
        return Route.SUPPORT
    if whole[Route.INJECTION] >= limits.injection:
        return Route.INJECTION
    declined = max(_DECLINED, key=lambda route: whole[route])
    if whole[declined] >= getattr(limits, declined.value):
        return declined
    return Route.FOREIGN if whole[Route.FOREIGN] >= limits.foreign else Route.ORDINARY


def _danger(found: Probabilities) -> float:
    return sum(found[route] for route in _DANGER)


def _which_danger(found: Probabilities, limits: Thresholds) -> Route:
    own = found[Route.CRISIS] + found[Route.CRISIS_POSSIBLE]
    if found[Route.CRISIS_OTHER] >= own:
        return Route.CRISIS_OTHER
    return Route.CRISIS if found[Route.CRISIS] >= limits.crisis * own else Route.CRISIS_POSSIBLE
