"""What is said of danger and harm in one other language than English: phrases, as regular expressions on plain words."""

from dataclasses import dataclass


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
