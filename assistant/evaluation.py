"""How well questions are found, routed and answered: pure measures over what a run recorded."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import ceil, sqrt

from assistant.answer import Answer, Outcome
from assistant.question_files import EvalQuestion

# A key point counts as made when some part of the answer has at least this cosine with it: set so that the share is what two
# readers found on 217 key points (53 %). A rough yardstick, good for comparing two versions and not for a claim about one.
POINT_MADE = 0.36
TOP = 3
_Z = 1.96  # 95 %
_DANGER = frozenset({Outcome.CRISIS, Outcome.CRISIS_POSSIBLE, Outcome.CRISIS_OTHER})
_COVERED = frozenset({Outcome.ANSWERED, Outcome.CLOSEST, Outcome.CLARIFY})
_REFUSED = frozenset({Outcome.ABSTAINED, Outcome.DECLINED_OTHER, Outcome.DECLINED_CLINICAL, Outcome.DECLINED_LEGAL})


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one question: its answer, the topics of the hits in order, the key points made, and the time (seconds)."""

    question: EvalQuestion
    answer: Answer
    topics: tuple[tuple[str, ...], ...]
    points_made: int
    seconds: float

    @property
    def is_right(self) -> bool:
        """Say whether the outcome is one of those that are right."""
        return self.answer.outcome in self.question.outcomes

    @property
    def rank(self) -> int | None:
        """Return the place, from 1, of the first hit on a primary topic."""
        wanted = set(self.question.topics)
        return next((place for place, found in enumerate(self.topics, start=1) if wanted.intersection(found)), None)


@dataclass(frozen=True, slots=True)
class Share:
    """`hits` of `total`, with Wilson's 95 % interval (Wilson 1927, https://doi.org/10.1080/01621459.1927.10502953)."""

    hits: int
    total: int

    @property
    def value(self) -> float:
        """Return the share, 0 when nothing was counted."""
        return self.hits / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Return the lower and upper bound, 0 to 1."""
        if not self.total:
            return 0.0, 1.0
        share, square = self.value, _Z * _Z
        middle = share + square / (2 * self.total)
        spread = _Z * sqrt((share * (1 - share) + square / (4 * self.total)) / self.total)
        scale = 1 + square / self.total
        return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)

    def __str__(self) -> str:
        low, high = self.interval
        return f"{100 * self.value:.1f} % ({self.hits} of {self.total}; {100 * low:.1f} to {100 * high:.1f})"


def measures(results: Sequence[Result]) -> dict[str, Share]:
    """Return every measure that the questions allow, by name."""
    with_topics = [r for r in results if r.question.topics and r.question.is_covered]
    points = [r for r in results if r.question.key_points]
    table = {
        "outcome right": _share(results, lambda r: r.is_right),
        "topic among the first hit": _share(with_topics, lambda r: r.rank == 1),
        "topic among the first three": _share(with_topics, _in_top),
        "follow-ups, topic among the first three": _share([r for r in with_topics if r.question.is_follow_up], _in_top),
        "key points made": Share(sum(r.points_made for r in points), sum(len(r.question.key_points) for r in points)),
        "out of scope answered as if covered": _share(
            _expecting(results, Outcome.ABSTAINED, Outcome.DECLINED_OTHER), _is_covered
        ),
        "covered questions refused": _share(_expecting(results, Outcome.ANSWERED), _is_refused),
        "danger heard": _share([r for r in results if r.question.outcomes[0] in _DANGER], _is_alarm),
        "false alarms": _share([r for r in results if _DANGER.isdisjoint(r.question.outcomes)], _is_alarm),
    }
    return {name: share for name, share in table.items() if share.total}


def mean_reciprocal_rank(results: Sequence[Result]) -> float:
    """Return the mean of 1 / rank of the first hit on a primary topic, 0 where there is none."""
    ranks = [r.rank for r in results if r.question.topics and r.question.is_covered]
    return sum(1 / rank for rank in ranks if rank) / len(ranks) if ranks else 0.0


def confusion(results: Sequence[Result]) -> Counter[tuple[Outcome, Outcome]]:
    """Count pairs of what was expected first and what came."""
    return Counter((result.question.outcomes[0], result.answer.outcome) for result in results)


def percentile(seconds: Sequence[float], share: float) -> float:
    """Return the time that `share` of the turns stay within: the nearest rank, definition 1 of Hyndman and Fan (1996)."""
    ordered = sorted(seconds)
    rank = ceil(Decimal(str(share)) * len(ordered))  # as a float, 0.07 of 100 is a little more than 7
    return ordered[max(rank, 1) - 1] if ordered else 0.0


def _share(results: Sequence[Result], test: Callable[[Result], bool]) -> Share:
    return Share(sum(map(test, results)), len(results))


def _expecting(results: Sequence[Result], *outcomes: Outcome) -> list[Result]:
    return [result for result in results if result.question.outcomes[0] in outcomes]


def _in_top(result: Result) -> bool:
    return result.rank is not None and result.rank <= TOP


def _is_covered(result: Result) -> bool:
    return result.answer.outcome in _COVERED and not result.is_right


def _is_refused(result: Result) -> bool:
    return result.answer.outcome in _REFUSED and not result.is_right


def _is_alarm(result: Result) -> bool:
    return result.answer.outcome in _DANGER
