"""Hear danger to life and harm in Spanish and French by the words alone, for `assistant.danger` and `assistant.harm`."""

import re
from enum import Enum

from assistant.dangers import Danger
from assistant.french import FRENCH
from assistant.language import Tongue
from assistant.phrases import Phrases
from assistant.spanish import SPANISH


class Harmed(Enum):
    """What was done to somebody, the gravest first."""

    ATTACKED = "attacked"
    TOUCHED = "touched"
    HARASSED = "harassed"


class _Ear:
    """The phrases of one language, ready to be looked for."""

    def __init__(self, phrases: Phrases) -> None:
        self._done = re.compile("|".join(phrases.done))
        self._own = re.compile("|".join((*phrases.own, *phrases.done)))
        self._another, self._possible = (re.compile("|".join(said)) for said in (phrases.another, phrases.possible))
        self._topic, self._long_ago = re.compile(phrases.topic), re.compile(phrases.long_ago)
        self._harm = {
            Harmed.ATTACKED: re.compile("|".join(phrases.attacked)),
            Harmed.TOUCHED: re.compile("|".join(phrases.touched)),
            Harmed.HARASSED: re.compile("|".join(phrases.harassed)),
        }
        self._at_home = re.compile(phrases.at_home)

    def danger(self, words: str) -> Danger | None:
        is_topic = self._topic.search(words) is not None
        if self._another.search(words) and not is_topic:
            return Danger.OTHER
        if self._own.search(words):
            return Danger.POSSIBLE if self._long_ago.search(words) else Danger.SELF
        if is_topic:
            return None
        return Danger.POSSIBLE if self._possible.search(words) and not self._long_ago.search(words) else None

    def is_done(self, words: str) -> bool:
        return self._done.search(words) is not None and not self._long_ago.search(words)

    def harm(self, words: str) -> Harmed | None:
        return next((kind for kind, said in self._harm.items() if said.search(words)), None)

    def is_at_home(self, words: str) -> bool:
        return self._at_home.search(words) is not None


_GRAVEST = (Danger.SELF, Danger.POSSIBLE, Danger.OTHER)
_EARS = {Tongue.SPANISH: _Ear(SPANISH), Tongue.FRENCH: _Ear(FRENCH)}


def danger_by_tongue(words: str) -> Danger | None:
    """Say who may be in danger, in plain words of Spanish or French; None where nothing is heard."""
    heard = [found for ear in _EARS.values() if (found := ear.danger(words)) is not None]
    return min(heard, key=_GRAVEST.index, default=None)


def is_done_by_tongue(words: str) -> bool:
    """Say whether something was taken already, in plain words of Spanish or French: an emergency, whatever else is said."""
    return any(ear.is_done(words) for ear in _EARS.values())


def harm_by_tongue(words: str) -> Harmed | None:
    """Say what somebody tells outright that was done to a person, in plain words of Spanish or French."""
    return next((found for ear in _EARS.values() if (found := ear.harm(words)) is not None), None)


def is_at_home(words: str) -> bool:
    """Say whether it was done by somebody from outside of the staff."""
    return any(ear.is_at_home(words) for ear in _EARS.values())


def tongue_heard(words: str) -> Tongue | None:
    """Return the language in which danger or harm is told; None where nothing is heard."""
    return next((tongue for tongue, ear in _EARS.items() if ear.danger(words) or ear.harm(words)), None)
