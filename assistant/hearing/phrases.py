"""What is said of danger and harm in one other language than English: phrases, as regular expressions on plain words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Threats:
    """What one language says of harm to another, and of somebody who is a danger to the writer at this moment.

    `meant` is what the writer announces, `feared` what frightens them in themselves, `child` what they fear to do to a child,
    `another` what somebody else announces, `menaced` a danger that is here. `any` is looked for first: most messages hold no
    such word. `afraid` are words of fear; `figure` makes all of it a figure of speech, `pretext` what is said of a daily trifle,
    unless it is `serious`; `at_work` are a beginner's fears and a parent's cares, and `over` what is past, dreamt or taught.
    """

    any: str
    meant: tuple[str, ...]
    feared: tuple[str, ...]
    child: tuple[str, ...]
    another: tuple[str, ...]
    menaced: tuple[str, ...]
    afraid: str
    figure: str
    pretext: str
    serious: str
    at_work: str
    over: str


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of one language.

    `own`: somebody's own life is in danger; `done`: by something that they took already; `possible`: it may be;
    `another`: that of another person is. `topic` are words that make all of that work ("paciente"), and `long_ago` that it is
    over. `touched`, `attacked` and `harassed` are harm by others; `at_home` are people who do it outside of work.
    """

    own: tuple[str, ...]
    done: tuple[str, ...]
    possible: tuple[str, ...]
    another: tuple[str, ...]
    topic: str
    long_ago: str
    touched: tuple[str, ...]
    attacked: tuple[str, ...]
    harassed: tuple[str, ...]
    at_home: str
    threats: Threats
