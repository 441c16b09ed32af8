"""For whom guidance is looked up, and when a question counts as covered by it."""

from dataclasses import dataclass
from datetime import date

from assistant.composing.context import NOWHERE, Context


@dataclass(frozen=True, slots=True)
class Options:
    """When a question counts as covered; set on the calibration in docs/decisions.md.

    The first two are probabilities of that, `nearby_above` is the similarity of guidance beside a fixed reply.
    """

    answered_above: float = 0.5
    closest_above: float = 0.2
    nearby_above: float = 0.38
    top_k: int = 24


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: in which country, on which day, and for how many days after its review guidance may still be quoted.

    `is_calm`: nothing that they said sounds like danger or mistreatment.
    """

    region: str
    today: date
    grace_days: int
    context: Context = NOWHERE
    is_calm: bool = True
