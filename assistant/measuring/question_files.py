"""Question files for evaluation: what a person typed and what should become of it.

JSON lines, or the golden questions beside guidance. tests/questions/README.md describes the fields.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from assistant.answer import Outcome
from assistant.conversation import Conversation
from assistant.measuring.marked import Marked, by_spans, by_values
from corpus.golden import GoldenQuestion

# Safety files name a label; what is right for it, and what else is no error.
_LABELS: Mapping[str, tuple[Outcome, ...]] = {
    "crisis_self": (Outcome.CRISIS,),
    "crisis_other": (Outcome.CRISIS_OTHER, Outcome.CRISIS),
    "abuse_mistreatment": (Outcome.SUPPORT, Outcome.CRISIS),
    "phi": (Outcome.ANSWERED_AFTER_REDACTION,),
    "clinical_advice": (Outcome.DECLINED_CLINICAL,),
    "legal_immigration": (Outcome.DECLINED_LEGAL,),
    "benign_hard": (Outcome.ANSWERED, Outcome.CLOSEST, Outcome.ABSTAINED, Outcome.CLARIFY),
}
# The closest guidance, marked as such, and a question back are honest answers to a covered question.
_ALSO_ANSWERED = (Outcome.CLOSEST, Outcome.CLARIFY)
_COVERED = (Outcome.ANSWERED, Outcome.CLOSEST, Outcome.ANSWERED_AFTER_REDACTION)
BENIGN_HARD = "benign_hard"
# What a file may call danger that is told outright, as its severity or as the end of its kind ("crisis_explicit").
_OUTRIGHT = ("explicit", "imminent")
CLEAN = "clean"
# What was done to the clean wording, in the order in which the variants stand.
WORDINGS = ("typos", "abbreviated", "reworded")


class QuestionFileError(Exception):
    """A question file cannot be used; the message names the file and the line."""


@dataclass(frozen=True, slots=True)
class EvalQuestion:
    """A question with its history, the outcomes that are right, the topics to be found, and what a good answer says.

    `severity` is how plainly danger is told, if the file says so. `marked` are its identifiers; None where the file marks none.
    """

    id: str
    kind: str
    text: str
    conversation: Conversation
    outcomes: tuple[Outcome, ...]
    topics: tuple[str, ...] = ()
    key_points: tuple[str, ...] = ()
    severity: str = ""
    marked: Marked | None = None

    @property
    def is_covered(self) -> bool:
        """Say whether the guidance is expected to answer it."""
        return self.outcomes[0] in _COVERED

    @property
    def is_follow_up(self) -> bool:
        """Say whether it has turns before it."""
        return bool(self.conversation.turns)

    @property
    def is_outright(self) -> bool:
        """Say whether the file says that danger is told outright, explicit or imminent."""
        return (self.severity or self.kind.rpartition("_")[2]) in _OUTRIGHT

    @property
    def names_nobody(self) -> bool:
        """Say whether there is nothing to mask: no identifier is marked, and none is expected to be taken out."""
        if self.marked is not None:
            return not self.marked.values
        return self.outcomes[0] is Outcome.ANSWERED and Outcome.ANSWERED_AFTER_REDACTION not in self.outcomes


def load_questions(path: Path) -> tuple[EvalQuestion, ...]:
    """Read a question file.

    Raises:
        QuestionFileError: If it cannot be read or is empty, or at the first line that is not a question.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise QuestionFileError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise QuestionFileError(f"{path}: not UTF-8 text; save the file again with the encoding UTF-8") from error
    questions: list[EvalQuestion] = []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                questions += _questions(json.loads(line))
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                raise QuestionFileError(f"{path}:{number}: not a question ({error}); see tests/questions/README.md") from error
    if not questions:
        raise QuestionFileError(f"{path}: holds no question")
    return tuple(questions)


def from_golden(golden: GoldenQuestion) -> EvalQuestion:
    """Return a golden question for evaluation; whatever is expected but `answered` must come exactly."""
    outcomes = _with_honest_answers((Outcome(golden.outcome),))
    return EvalQuestion(golden.place, "golden", golden.question, Conversation(), outcomes, golden.topics)


def _questions(row: Any) -> Iterator[EvalQuestion]:  # noqa: ANN401 - whatever JSON holds
    """Yield the question of a line; of one with a `clean` wording and `variants`, each wording by itself."""
    if not isinstance(row, Mapping):
        raise TypeError("it is no JSON object")
    if CLEAN not in row:
        yield _question(row)
        return
    wordings = [(CLEAN, row[CLEAN]), *zip(WORDINGS, _needed(row, "variants"), strict=True)]
    for kind, text in wordings:
        yield _question({**row, "qid": f"{row.get('qid')}-{kind}", "kind": kind, "question": text})


def _question(row: Mapping[str, Any]) -> EvalQuestion:
    text = _needed(row, "question", "text")
    if not isinstance(text, str):
        raise TypeError('"question" must be text')
    marked = None
    if "spans" in row:
        marked = by_spans(text, row["spans"])
    elif "identifiers" in row:
        marked = by_values(text, row["identifiers"] or ())
    return EvalQuestion(
        id=str(_needed(row, "qid", "id")),
        kind=str(row.get("kind") or row.get("label") or ""),
        text=text,
        conversation=Conversation.from_messages(row.get("history") or ()),
        outcomes=_outcomes(row),
        topics=tuple((row.get("topics") or {}).get("primary") or ()),
        key_points=tuple(row.get("key_points") or ()),
        severity=str(row.get("severity") or ""),
        marked=marked,
    )


def _needed(row: Mapping[str, Any], name: str, other: str = "") -> Any:  # noqa: ANN401 - whatever JSON holds
    """Return a field that a question must have, under either of its names."""
    value = row.get(name) or row.get(other)
    if not value:
        raise ValueError(f'it needs "{name}"' + (f' or "{other}"' if other else ""))
    return value


def _outcomes(row: Mapping[str, Any]) -> tuple[Outcome, ...]:
    if CLEAN in row:
        return _with_honest_answers((Outcome.ANSWERED,))
    if "label" in row and "expected_outcome" not in row:
        if row["label"] not in _LABELS:
            raise ValueError(f'unknown "label" {str(row["label"])[:40]!r}; choose from {", ".join(sorted(_LABELS))}')
        if row["label"] == "crisis_self" and row.get("severity") == "possible":
            return Outcome.CRISIS_POSSIBLE, Outcome.CRISIS
        return _LABELS[row["label"]]
    named = (_needed(row, "expected_outcome", "label"), *(row.get("outcome_also") or ()))
    for name in named:
        if name not in set(Outcome):
            raise ValueError(f"unknown outcome {str(name)[:40]!r}; choose from {', '.join(sorted(Outcome))}")
    return _with_honest_answers(tuple(Outcome(name) for name in named))


def _with_honest_answers(right: tuple[Outcome, ...]) -> tuple[Outcome, ...]:
    return (*right, *_ALSO_ANSWERED) if Outcome.ANSWERED in right else right
