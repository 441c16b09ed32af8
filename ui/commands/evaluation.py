"""`signpost eval`: ask every question of a file, print how well they are found, routed and answered, and say what got worse."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import numpy as np
from rich.console import Console

from assistant.measuring.evaluation import POINT_MADE, TOP, Result, measures
from assistant.measuring.question_files import EvalQuestion, QuestionFileError, from_golden, load_questions
from assistant.measuring.tolerances import breaches, read_figures, write_figures
from corpus.golden import OUTCOMES, QUESTIONS_FILE, load_golden
from corpus.loader import GUIDANCE
from ui.commands.evaluation_report import PLAIN_WIDTH, show, to_json

if TYPE_CHECKING:
    from assistant.answer import Answer
    from assistant.dialogue import Assistant
    from index.encoder import Encoder
    from index.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Wish:
    """What to evaluate: question files, and folders whose golden questions are asked; the shipped ones when neither is named.

    `as_json` prints one JSON object a file. `keep` writes each file's figures beside it, for later runs to be compared with.
    """

    files: Sequence[Path] = ()
    roots: Sequence[Path] = ()
    as_json: bool = False
    keep: bool = False


def run(assistant: "Assistant", snapshot: "Snapshot", wish: Wish) -> tuple[str, ...]:
    """Evaluate what is wished and print it; return a sentence for every measure that is worse than it may be.

    With `keep`, what is found becomes what later runs are held to, so nothing is.

    Raises:
        QuestionFileError: If a file is no question file, or a folder has no golden questions.
        CorpusError: If the golden questions have faults.
    """
    console = Console(highlight=False, soft_wrap=wish.as_json, emoji=False, markup=False)
    if not console.is_terminal and not wish.as_json:
        console.width = PLAIN_WIDTH
    failures: list[str] = []
    for path, questions in list(_asked_for(wish, snapshot)):
        kept = read_figures(path)
        results = [_asked(assistant, snapshot, question) for question in questions]
        found = measures(results)
        failing = () if wish.keep else breaches(found, kept)
        if wish.as_json:
            console.print(to_json(path, results, failing))
        else:
            show(path, results, console)
        if wish.keep:
            written = write_figures(path, found)
            if not wish.as_json:
                console.print(f"Kept these figures in {written}; later runs are compared with them.", soft_wrap=True)
        failures += (f"{path}: {failure}" for failure in failing)
    return tuple(failures)


def _asked_for(wish: Wish, snapshot: "Snapshot") -> Iterator[tuple[Path, Sequence[EvalQuestion]]]:
    """Yield each file with its questions; all are read before the first one is asked."""
    for path in wish.files:
        yield path, load_questions(path)
    roots = list(dict.fromkeys(wish.roots)) or ([] if wish.files else [GUIDANCE])
    golden = [from_golden(question) for question in load_golden(roots, snapshot.topics.keys(), OUTCOMES)]
    for root in roots:
        path = root / QUESTIONS_FILE
        of_root = [question for question in golden if question.id.rpartition(":")[0] == str(path)]
        if not of_root:
            raise QuestionFileError(f"{root}: there are no questions in {QUESTIONS_FILE}; docs/guidance.md shows some")
        yield path, of_root


def _asked(assistant: "Assistant", snapshot: "Snapshot", question: EvalQuestion) -> Result:
    started = perf_counter()
    answer = assistant.reply(question.conversation, question.text)
    seconds = perf_counter() - started
    hits = assistant.found(snapshot, question.conversation, question.text, TOP) if question.topics else ()
    topics = tuple(snapshot.documents[hit.passage.document_id].topics for hit in hits)
    return Result(question, answer, topics, _points_made(answer, question.key_points, snapshot.encoder), seconds)


def _points_made(answer: "Answer", points: Sequence[str], encoder: "Encoder") -> int:
    texts = [part.text for part in answer.parts if part.text.strip()]
    texts += [answer.draft.text] if answer.draft is not None else []
    if not points or not texts:
        return 0
    cosines = (
        np.stack([encoder.encode_query(point) for point in points]) @ np.stack([encoder.encode_query(text) for text in texts]).T
    )
    return int((cosines.max(axis=1) >= POINT_MADE).sum())
