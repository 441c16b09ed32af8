"""A message in the middle of a talk: what is searched for it, and how far it counts as a reply to what was said before."""

from dataclasses import dataclass
from math import exp

import numpy as np

from index.encoder import Vectors

# What each text says of a passage, in the order of the weights.
COSINE, LEXICAL, TOPIC = range(3)
SIGNALS = 3
MESSAGE, JOINED = range(2)  # the texts, in the order of the weights
LEANS = 0.5  # from here on a message counts as a reply, and the talk's similarity as its own


@dataclass(frozen=True, slots=True)
class Reply:
    """Three texts: the message, the message with the question before it, and that question with the beginning of its answer.

    `log_odds` says how likely the message leans on the talk by its form alone; `is_thin`, that the message names no subject.
    """

    message: str
    joined: str
    context: str
    log_odds: float = 0.0
    is_thin: bool = False


@dataclass(frozen=True, slots=True)
class ReplyOptions:
    """How the three texts' scores are combined: half way between what written talks taught and what simulated residents did.

    `message`, `joined` and `context` weigh a text's cosine, BM25 score and topic score. `own` is the weight of the score that the
    message has as a question of its own, where it does not lean on the talk. `intercept`, `alone` and `gain` add the search's own
    signs to the log-odds that it does: how near the best passage is to the message, and how much nearer to message and question.
    `thin` is the share that a message without a subject keeps of its weights; the rest goes to message and question together.
    """

    message: tuple[float, float, float] = (0.28, 0.015, 0.0)
    joined: tuple[float, float, float] = (0.185, 0.05, 0.035)
    context: tuple[float, float, float] = (0.05, 0.035, 0.06)
    own: float = 0.6
    intercept: float = 3.2
    alone: float = -4.7
    gain: float = 4.9
    thin: float = 0.4

    def weights(self, *, is_thin: bool = False) -> Vectors:
        """Return the weights of the three texts' signals, (3, 3) float32."""
        found = np.array([self.message, self.joined, self.context], dtype=np.float32)
        if is_thin:
            found[JOINED] += (1 - self.thin) * found[MESSAGE]
            found[MESSAGE] *= self.thin
        return found

    def leaning(self, reply: Reply, alone: float, joined: float) -> float:
        """Return how likely the message leans on the talk, 0…1, given the best similarity of the message and of both."""
        return 1 / (1 + exp(-(reply.log_odds + self.intercept + self.alone * alone + self.gain * (joined - alone))))
