"""A message in the middle of a talk: what is searched for it, and how far it counts as a reply to what was said before."""

from dataclasses import dataclass
from math import exp


@dataclass(frozen=True, slots=True)
class Reply:
    """Three texts: the message, the message with the question before it, and that question with the beginning of its answer.

    `log_odds` says how likely the message leans on the talk by its form alone.
    """

    message: str
    joined: str
    context: str
    log_odds: float = 0.0


@dataclass(frozen=True, slots=True)
class Share:
    """What one text of a reply adds to a passage's score: by its cosine, its BM25 score (0…1) and its topic score (0…1)."""

    dense: float
    lexical: float = 0.0
    topic: float = 0.0


@dataclass(frozen=True, slots=True)
class ReplyOptions:
    """How the three texts' scores are combined, learned from talks whose section is known (docs/decisions.md).

    `own` is the weight of the score that the message has as a question of its own, where it does not lean on the talk.
    `intercept`, `alone` and `gain` add the search's own signs to the log-odds that it does: how near the best passage is to
    the message, and how much nearer to message and question.
    """

    message: Share = Share(dense=0.28)
    joined: Share = Share(dense=0.17, lexical=0.035, topic=0.03)
    context: Share = Share(dense=0.05, lexical=0.05, topic=0.07)
    own: float = 0.6
    intercept: float = 3.2
    alone: float = -4.7
    gain: float = 4.9

    def leaning(self, reply: Reply, alone: float, joined: float) -> float:
        """Return how likely the message leans on the talk, 0…1, given the best similarity of the message and of both."""
        return 1 / (1 + exp(-(reply.log_odds + self.intercept + self.alone * alone + self.gain * (joined - alone))))
