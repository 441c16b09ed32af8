"""`make calibrate`: fit how likely a question is covered on the questions that may be read, and say how well it tells them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from rich.console import Console
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import cross_val_predict

from assistant.answer import Outcome
from assistant.composing.reader import Options
from assistant.finder import similarity_of
from assistant.measuring.question_files import EvalQuestion, load_questions
from corpus.routes import Route
from index.calibration import CALIBRATION_SOURCE, Calibration, odds
from index.encoder import Encoded
from index.snapshot import Snapshot, load_snapshot
from index.store import IndexStore

QUESTIONS = Path(__file__).parents[1] / "questions"
FILES = ("scope", "situations", "situations_2", "safety", "safety_2", "safety_3")
FOLDS = 10
# Similarities span a twentieth of what the logarithm of odds does; so scaled, the ridge penalty weighs on both alike.
SCALE = 10.0
_HEAD = """# How likely a question is covered: a logistic regression, written by `make calibrate` and stored with each version.
# The probability is 1 / (1 + exp(-(constant + similarity * s + foreign * ln(f / (1 - f))))), where s is the best hit's
# similarity and f the share that the classifier of routes gives to questions of other fields.
"""


def main(
    index: Annotated[Path, typer.Option(help="Folder of versions.")] = Path("var/index"),
    questions: Annotated[Path, typer.Option(help="Folder of development questions.")] = Path("../shared/eval"),
    target: Annotated[Path, typer.Option(help="File to write.")] = CALIBRATION_SOURCE,
) -> None:
    """Fit on the published version, cross-validate, write."""
    snapshot = load_snapshot(IndexStore(index))
    read = [one for name in FILES for one in load_questions(QUESTIONS / f"{name}.jsonl")[::2]]
    development = questions / "dev_questions.jsonl"
    read += load_questions(development) if development.is_file() else ()
    covered = [one for one in read if one.outcomes[0] is Outcome.ANSWERED and not one.is_follow_up]
    foreign = [one for one in read if one.outcomes[0] is Outcome.ABSTAINED]
    seen = np.concatenate([signals(snapshot, covered), signals(snapshot, foreign)])
    is_covered = np.array([True] * len(covered) + [False] * len(foreign))
    model = LogisticRegression(class_weight="balanced")
    unseen = cross_val_predict(model, seen, is_covered, cv=FOLDS, method="predict_proba")[:, 1]
    model.fit(seen, is_covered)
    weights = np.round([model.coef_[0, 0] * SCALE, model.coef_[0, 1], model.intercept_[0]], 2)
    found = Calibration(*weights.tolist())
    answered, closest = Options().answered_above, Options().closest_above
    auroc = roc_auc_score(is_covered, unseen)
    line = (
        f"{len(covered)} covered and {len(foreign)} foreign questions, cross-validated AUROC {auroc:.3f}: "
        f"{(unseen[~is_covered] >= answered).mean():.1%} of the foreign answered, {(unseen[~is_covered] >= closest).mean():.1%} "
        f"answered or called closest, {(unseen[is_covered] < closest).mean():.1%} of the covered refused."
    )
    body = f"similarity = {found.similarity}\nforeign = {found.foreign}\nconstant = {found.constant}\n"
    target.write_text(f"{_HEAD}# {line}\n{body}", encoding="utf-8")
    Console(width=120).print(f"{line}\n{body}")


def signals(snapshot: Snapshot, questions: Sequence[EvalQuestion]) -> np.ndarray:
    """Return, for each of n questions, the best similarity and the odds of being foreign, (n, 2)."""
    rows = []
    for question in questions:
        written = snapshot.lexicon.written_out(question.text)
        reading = snapshot.encoder.read(written)
        best = similarity_of(snapshot.retriever.search(question.text, Options().top_k, "", Encoded(reading.vector)))
        assert snapshot.routes is not None, "the version has no classifier of routes"
        share = snapshot.routes.probabilities(reading, written)[[*Route].index(Route.FOREIGN)]
        rows.append((SCALE * best, odds(float(share))))
    return np.array(rows)


if __name__ == "__main__":
    typer.run(main)
