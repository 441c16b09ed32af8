"""Hear danger to life and harm in Spanish and French by the words alone, for `assistant.hearing.danger` and `assistant.hearing.harm`."""

from enum import Enum

from assistant.hearing.dangers import Danger, Threat
from assistant.hearing.french import FRENCH
from assistant.hearing.language import Tongue
from assistant.hearing.phrases import Phrases, Threats
from assistant.hearing.spanish import SPANISH
from corpus.once import once
from corpus.sought import Sought


class Harmed(Enum):
    """What was done to somebody, the gravest first."""

    ATTACKED = "attacked"
    TOUCHED = "touched"
    HARASSED = "harassed"


class _Threats:
    """The threats of one language, ready to be looked for."""

    def __init__(self, said: Threats) -> None:
        self._any, self._afraid, self._figure = map(Sought, (said.any, said.afraid, said.figure))
        self._pretext, self._serious = Sought(said.pretext), Sought(said.serious)
        self._at_work, self._over = Sought(said.at_work), Sought(said.over)
        self._meant, self._feared, self._child, self._another, self._menaced = (
            Sought(*group) for group in (said.meant, said.feared, said.child, said.another, said.menaced)
        )
        self._told = Sought(*said.meant, *said.feared, *said.child, *said.another)

    def heard(self, words: str) -> Threat | None:
        if not self._told.possible(words) or self._any.search(words) is None or self._is_figure(words):
            return None
        if self._child.search(words):
            return None if self._at_work.search(words) else Threat.CHILD
        is_meant = self._meant.search(words) is not None
        if is_meant and not self._afraid.search(words):
            return Threat.MEANT
        if is_meant or self._feared.search(words):
            return None if self._at_work.search(words) else Threat.FEARED
        return Threat.ANOTHER if self._another.search(words) else None

    def is_menaced(self, words: str) -> bool:
        is_said = self._menaced.search(words) is not None and self._any.search(words) is not None
        return is_said and self._over.search(words) is None and not self._is_figure(words)

    def _is_figure(self, words: str) -> bool:
        if self._figure.search(words):
            return True
        return self._pretext.search(words) is not None and self._serious.search(words) is None


class _Ear:
    """The phrases of one language, ready to be looked for."""

    def __init__(self, phrases: Phrases) -> None:
        self._done = Sought(*phrases.done)
        self._own = Sought(*phrases.own, *phrases.done)
        self._another, self._possible = (Sought(*said) for said in (phrases.another, phrases.possible))
        self._topic, self._long_ago = Sought(phrases.topic), Sought(phrases.long_ago)
        self._harm = {
            Harmed.ATTACKED: Sought(*phrases.attacked),
            Harmed.TOUCHED: Sought(*phrases.touched),
            Harmed.HARASSED: Sought(*phrases.harassed),
        }
        self._at_home = Sought(phrases.at_home)
        # Looked for first: most that is typed is in another language.
        self._any = Sought(*phrases.own, *phrases.done, *phrases.another, *phrases.possible)
        self._any_harm = Sought(*phrases.attacked, *phrases.touched, *phrases.harassed)
        self.threats = _Threats(phrases.threats)

    def danger(self, words: str) -> Danger | None:
        if not self._any.possible(words):
            return None
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
        if not self._any_harm.possible(words):
            return None
        return next((kind for kind, said in self._harm.items() if said.search(words)), None)

    def is_at_home(self, words: str) -> bool:
        return self._at_home.search(words) is not None


_GRAVEST = (Danger.SELF, Danger.POSSIBLE, Danger.OTHER)
_EARS = {Tongue.SPANISH: _Ear(SPANISH), Tongue.FRENCH: _Ear(FRENCH)}


@once
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


def threat_by_tongue(words: str, *, is_laughed_at: bool) -> Threat | None:
    """Say whose harm to another is told of, in plain words of Spanish or French; what is said with a laugh is none."""
    if is_laughed_at:
        return None
    return next((found for ear in _EARS.values() if (found := ear.threats.heard(words)) is not None), None)


def is_menaced_by_tongue(words: str) -> bool:
    """Say whether somebody is a danger to the writer at this moment, in plain words of Spanish or French."""
    return any(ear.threats.is_menaced(words) for ear in _EARS.values())


@once
def tongue_heard(words: str) -> Tongue | None:
    """Return the language in which danger, harm or a threat is told; None where nothing is heard."""
    return next((tongue for tongue, ear in _EARS.items() if _hears(ear, words)), None)


def _hears(ear: _Ear, words: str) -> bool:
    return bool(ear.danger(words) or ear.harm(words) or ear.threats.heard(words) or ear.threats.is_menaced(words))
