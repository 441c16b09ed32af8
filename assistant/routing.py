"""Decide what must be done with a message before it is searched, from the lexicon and the classifier."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from assistant.hearing.dangers import Danger
from corpus.routes import Route

Probabilities = Mapping[Route, float]
_DANGER = (Route.CRISIS, Route.CRISIS_POSSIBLE, Route.CRISIS_OTHER)
_DECLINED = (Route.CLINICAL, Route.LEGAL, Route.OTHER)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which probability on a route is taken; chosen on the questions that may be read (docs/decisions.md).

    `danger` is for crisis, possible crisis and danger to another together. A single sentence of a longer message must reach
    `sentence`, for it is read without what explains it: "I feel guilty" alone sounds worse than after "my old mentor …"; and
    sentences are read alone only where the whole message reaches `hint`.
    `refused` is for clinical, legal and other together: what is not answered is plain before it is plain why.
    A part of a message that reaches `beside` as a question of law or patient care is declined beside the answer to the rest.
    Danger below `certain` gets the softer reply, danger to another from `worry` to `other_person`; below that it is no danger:
    most that is told of friends and mentees is ordinary.
    """

    danger: float = 0.4
    certain: float = 0.5
    crisis: float = 0.5
    worry: float = 0.45
    other_person: float = 0.5
    support: float = 0.4
    clinical: float = 0.35
    legal: float = 0.35
    other: float = 0.5
    refused: float = 0.5
    injection: float = 0.4
    foreign: float = 0.4
    sentence: float = 0.8
    hint: float = 0.05
    beside: float = 0.8

    def __post_init__(self) -> None:
        for name in self.__slots__:
            if not 0 < getattr(self, name) < 1:
                raise ValueError(f"{name} must lie between 0 and 1")

    def in_a_talk(self) -> "Thresholds":
        """Return what a reply must reach: a few words say little by themselves, and much of that sounds dark."""
        return replace(self, danger=max(self.danger, 0.6), support=max(self.support, 0.6))

    def after_a_denial(self) -> "Thresholds":
        """Return what the rest of "he isn't harassing me. …" must reach; danger no more, for some deny it and then tell it."""
        return replace(self, support=max(self.support, self.sentence))

    def in_another_language(self) -> "Thresholds":
        """Return what another language than English must reach: the encoder knows little of it, and most of that is alarm."""
        higher = {"danger": 0.5, "worry": 0.5, "support": 0.6, "clinical": 0.6, "legal": 0.6, "other": 0.6, "injection": 0.6}
        return replace(self, **{name: max(least, getattr(self, name)) for name, least in higher.items()})


def decide(heard: Danger | None, whole: Probabilities, loudest: Probabilities, limits: Thresholds) -> Route:
    """Return the route of a message.

    `whole` are the classifier's probabilities for the message, `loudest` those of the sentence in which danger or mistreatment
    is likeliest.
    """
    if heard is Danger.OTHER:
        return Route.CRISIS_OTHER
    if heard is Danger.SELF:
        return Route.CRISIS
    for found, least in ((whole, limits.danger), (loudest, limits.sentence)):
        if _own(found) / least + found[Route.CRISIS_OTHER] / max(least, limits.worry) >= 1:
            return _which_danger(found, limits)
    if heard is Danger.POSSIBLE:
        return Route.CRISIS_POSSIBLE
    if heard is Danger.HARM or whole[Route.SUPPORT] >= limits.support or loudest[Route.SUPPORT] >= limits.sentence:
        return Route.SUPPORT
    if whole[Route.INJECTION] >= limits.injection:
        return Route.INJECTION
    declined = max(_DECLINED, key=lambda route: whole[route])
    together = sum(whole[route] for route in _DECLINED)
    if whole[declined] >= getattr(limits, declined.value) or together >= limits.refused:
        return declined
    return Route.FOREIGN if whole[Route.FOREIGN] >= limits.foreign else Route.ORDINARY


def is_about_another(probabilities: Probabilities) -> bool:
    """Say whether danger, if there is any, is another person's."""
    return probabilities[Route.CRISIS_OTHER] > _own(probabilities)


def _own(found: Probabilities) -> float:
    return found[Route.CRISIS] + found[Route.CRISIS_POSSIBLE]


def _danger(found: Probabilities) -> float:
    return sum(found[route] for route in _DANGER)


def _which_danger(found: Probabilities, limits: Thresholds) -> Route:
    if _danger(found) < limits.certain:
        return Route.CRISIS_POSSIBLE
    if is_about_another(found):
        return Route.CRISIS_OTHER if found[Route.CRISIS_OTHER] >= limits.other_person else Route.CRISIS_POSSIBLE
    return Route.CRISIS if found[Route.CRISIS] >= limits.crisis * _own(found) else Route.CRISIS_POSSIBLE
