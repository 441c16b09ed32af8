"""`signpost guidance diff` on the screen."""

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from assistant.answer import Outcome
from corpus.checked import load_checked
from corpus.golden import QUESTIONS_FILE, GoldenQuestion, load_golden
from corpus.loader import Corpus
from index.changes import alike
from index.store import IndexStore
from ui.commands.guidance_diff import (
    AnswerChange,
    FirstAnswer,
    Published,
    answer_changes,
    candidate,
    changes_against,
    document_lines,
    passage_lines,
)
from ui.settings import Settings
from ui.wiring import assistant_over, open_encoder, open_snapshot

PLAIN_WIDTH = 120  # of the table where there is no terminal to measure


def diff_report(roots: Sequence[Path], settings: Settings) -> None:
    """Print what publishing these folders would change.

    Raises:
        CorpusError: If the guidance or the golden questions have faults.
        ArtifactError: If nothing is published yet.
    """
    console = Console(highlight=False, soft_wrap=True, emoji=False, markup=False)
    guidance = load_checked(roots)
    questions = load_golden(roots, guidance.topics.keys(), frozenset(Outcome))
    published = Published(IndexStore(settings.index_dir), open_snapshot(settings), open_encoder(settings))
    found = changes_against(published, guidance)
    for line in (*document_lines(found), *passage_lines(found)):
        console.print(line)
    repeats, numbers = alike(guidance, found, published.snapshot, published.encoder)
    for problem in repeats:
        console.print(f"Said twice: {problem}")
    for problem in numbers:
        console.print(f"One point with two numbers: {problem}")
    if not questions:
        console.print(f"No answers were compared: there is no {QUESTIONS_FILE} beside the guidance.")
    elif found.added or found.changed or found.removed:
        _answers(published, guidance, questions, settings, console)
    else:
        console.print("No answer changes.")


def _answers(
    published: Published, guidance: Corpus, questions: Sequence[GoldenQuestion], settings: Settings, console: Console
) -> None:
    def say(step: str, done: int, total: int) -> None:
        if done == total:
            console.print(f"Encoded {total} {step}.")

    with candidate(published, guidance, say) as after:
        changed, right_before, right_after = answer_changes(
            assistant_over(published.snapshot, settings), assistant_over(after, settings), questions
        )
    console.print(f"Golden questions: {len(questions)}, of which {len(changed)} get another first answer.")
    console.print(f"As they should be: {right_before} now, {right_after} after publishing.")
    if changed:
        wide = console if console.is_terminal else Console(file=console.file, width=PLAIN_WIDTH, highlight=False)
        wide.print(_table(changed))


def _table(changed: Sequence[AnswerChange]) -> Table:
    table = Table("question", "now", "after publishing", show_lines=True)
    for change in changed:
        asked = f"{change.golden.question}\n({Path(change.golden.place).name})"
        table.add_row(Text(asked), _cell(change.before), _cell(change.after))
    return table


def _cell(answer: FirstAnswer) -> Text:
    verdict = "as it should be" if answer.is_right else "not as it should be"
    return Text("\n".join(filter(None, [f"{answer.outcome}, {verdict}", answer.section, answer.words])))
