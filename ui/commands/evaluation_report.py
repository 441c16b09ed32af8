"""What an evaluation found, as tables and as JSON."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from assistant.answer import Outcome
from assistant.measuring.evaluation import (
    POINT_MADE,
    TOP,
    Measure,
    Result,
    Share,
    by_expected,
    by_kind,
    confusion,
    mean_reciprocal_rank,
    measures,
    percentile,
)

PLAIN_WIDTH = 120  # of tables where there is no terminal to measure
P50, P95 = 0.5, 0.95
INTERVAL = "share (hits of all; 95 % interval)"


def show(path: Path, results: Sequence[Result], console: Console) -> None:
    """Print the measures of one file, its outcomes, and its kinds of questions if there are several."""
    table = Table("measure", INTERVAL, title=f"{path}: {len(results)} questions")
    found = measures(results)
    for name, share in found.items():
        table.add_row(name, str(share))
    rank = mean_reciprocal_rank(results)
    if rank is not None:
        table.add_row(f"mean reciprocal rank of the topic, first {TOP} hits", f"{rank:.3f}")
    p50, p95 = (1000 * percentile([result.seconds for result in results], share) for share in (P50, P95))
    table.add_row("a turn, p50 / p95", f"{p50:.1f} / {p95:.1f} ms")
    console.print(table)
    console.print(_outcomes(results))
    kinds = by_kind(results)
    if len(kinds) > 1:
        console.print(_kinds(kinds))
    if Measure.KEY_POINTS in found:
        console.print(f"A key point counts as made when a part of the answer has a cosine of {POINT_MADE} or more with it.")


def _outcomes(results: Sequence[Result]) -> Table:
    """Return the whole confusion matrix, a row for each pair that came, beside the share that is right of what was expected."""
    table = Table("expected", f"right: {INTERVAL}", "came", "right", "wrong", title="Outcomes")
    counts = confusion(results)
    for expected, share in by_expected(results).items():
        rows = Counter[Outcome]()
        for (wanted, outcome, _), count in counts.items():
            rows[outcome] += count if wanted is expected else 0
        came = [outcome for outcome, count in rows.most_common() if count]
        for place, outcome in enumerate(came):
            head = (expected.value, str(share)) if place == 0 else ("", "")
            right, wrong = (counts[expected, outcome, is_right] for is_right in (True, False))
            table.add_row(*head, outcome.value, str(right or ""), str(wrong or ""), end_section=place == len(came) - 1)
    return table


def _kinds(kinds: dict[str, tuple[Share, Share]]) -> Table:
    table = Table("kind", f"outcome right: {INTERVAL}", f"topic in the first {TOP} hits", title="Kinds of questions")
    for kind, (right, topic) in kinds.items():
        table.add_row(kind, str(right), str(topic) if topic.total else "")
    return table


def to_json(path: Path, results: Sequence[Result], failures: Sequence[str]) -> str:
    """Return all that `show` prints, what failed, and every question's result, as one JSON object."""
    seconds = [result.seconds for result in results]
    report = {
        "file": str(path),
        "count": len(results),
        "measures": {name: _share(share) for name, share in measures(results).items()},
        "mean_reciprocal_rank": mean_reciprocal_rank(results),
        "milliseconds": {"p50": _milliseconds(percentile(seconds, P50)), "p95": _milliseconds(percentile(seconds, P95))},
        "outcomes": {expected: _share(share) for expected, share in by_expected(results).items()},
        "confusion": [
            {"expected": expected, "came": came, "is_right": is_right, "count": count}
            for (expected, came, is_right), count in sorted(confusion(results).items())
        ],
        "kinds": {
            kind: {"outcome_right": _share(right), "topic_in_three": _share(topic) if topic.total else None}
            for kind, (right, topic) in by_kind(results).items()
        },
        "key_point_made_from_cosine": POINT_MADE,
        "failures": list(failures),
        "questions": [_row(result) for result in results],
    }
    return json.dumps(report, ensure_ascii=False)


def _row(result: Result) -> dict[str, Any]:
    return {
        "id": result.question.id,
        "kind": result.question.kind,
        "expected": [outcome.value for outcome in result.question.outcomes],
        "outcome": result.answer.outcome.value,
        "is_right": result.is_right,
        "rank": result.rank,
        "points_made": result.points_made,
        "identifiers_leaked": len(result.leaked),
        "milliseconds": _milliseconds(result.seconds),
    }


def _share(share: Share) -> dict[str, Any]:
    return {"share": share.value, "hits": share.hits, "total": share.total, "interval": share.interval}


def _milliseconds(seconds: float) -> float:
    return round(1000 * seconds, 2)
