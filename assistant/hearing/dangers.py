"""The dangers that plain words can tell of, in whatever language."""

from enum import Enum, StrEnum


class Danger(StrEnum):
    """Who may be in danger, or that somebody was attacked (HARM, see `assistant.hearing.harm`); named as the outcomes are.

    OTHER is also danger from the writer to another (see `assistant.hearing.threat`).
    """

    SELF = "crisis"
    POSSIBLE = "crisis_possible"
    OTHER = "crisis_other"
    HARM = "support"


class Threat(Enum):
    """Whose harm is told of: one that the writer means, one that they fear to do, to their child, or one that another means."""

    MEANT = "meant"
    FEARED = "feared"
    CHILD = "child"
    ANOTHER = "another"
