"""Check the guidance, build the index and publish it: `python build_index.py [--check]`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Column, Table

from corpus.check import SOURCES_FILE, check
from corpus.coverage import coverage, holes
from corpus.document import CorpusError, Problem
from corpus.loader import GUIDANCE, Corpus, read_corpus
from index.manifest import ArtifactError, EncoderCard

INDEX = Path("var/index")
DEFAULT_MODEL = "all-MiniLM-L6-v2"

app = typer.Typer(add_completion=False, help=__doc__, pretty_exceptions_enable=False)


@app.command()
def main(
    corpus: Annotated[
        list[Path] | None, typer.Option(help="Folder of guidance; a second one lies over the first, and so on.")
    ] = None,
    index: Annotated[Path, typer.Option(help="Folder to publish the index in.")] = INDEX,
    model: Annotated[str, typer.Option(help="Encoder: the default's name or a sentence-transformers folder.")] = DEFAULT_MODEL,
    only_check: Annotated[bool, typer.Option("--check", help="Check the guidance and build nothing.")] = False,
) -> None:
    """Check the guidance, build the index and publish it."""
    console = Console(highlight=False, soft_wrap=True, emoji=False)
    try:
        guidance = read_checked(corpus or [GUIDANCE], console)
        if only_check:
            _show_coverage(guidance, console)
            _look_for_repeats(guidance, index, console)
        else:
            _build(guidance, index, model, console)
    except CorpusError as error:
        for problem in error.problems:
            console.print(str(problem), markup=False)
        console.print(f"{len(error.problems)} problem(s) in the guidance; nothing was built.")
        raise typer.Exit(1) from error
    except ArtifactError as error:
        console.print(str(error), markup=False)
        raise typer.Exit(2) from error


def read_checked(roots: Sequence[Path], console: Console) -> Corpus:
    """Read the guidance and apply every check.

    Raises:
        CorpusError: With all problems of both.
    """
    guidance, problems = read_corpus(roots)
    # A file with a fault drops out, so references that only it cites would look unused.
    editorial = [problem for problem in check(guidance) if not problems or problem.path != SOURCES_FILE]
    found: list[Problem] = [*problems, *editorial]
    if found:
        raise CorpusError(found)
    sections = sum(len(document.sections) for document in guidance.documents)
    console.print(
        f"Guidance in {' and '.join(map(str, roots))}: {len(guidance.documents)} documents, {sections} sections, no problems."
    )
    return guidance


def _show_coverage(guidance: Corpus, console: Console) -> None:
    table = Table(
        Column("topic", no_wrap=True),
        "files",
        "sections",
        "words",
        "references",
        "oldest review",
        title="What the guidance covers",
    )
    for row in coverage(guidance):
        counts = (row.files, row.sections, row.words, row.references)
        table.add_row(row.topic, *map(str, counts), str(row.oldest or ""))
    console.print(table)
    for hole in holes(guidance):
        console.print(f"Note: {hole}", markup=False)


def _look_for_repeats(guidance: Corpus, index: Path, console: Console) -> None:
    """Compare sections with the published index's encoder, which needs no torch; without an index say so.

    Raises:
        CorpusError: If two sections say nearly the same.
    """
    from index.encoder import OnnxEncoder  # noqa: PLC0415 - see _build
    from index.repeats import differing_numbers, near_duplicates  # noqa: PLC0415
    from index.snapshot import ENCODER_FOLDER  # noqa: PLC0415
    from index.store import IndexStore  # noqa: PLC0415

    store = IndexStore(index)
    try:
        encoder = OnnxEncoder(store.folder(store.current()) / ENCODER_FOLDER)
    except ArtifactError:
        console.print("Near-duplicates were not looked for: that needs an index, build one first.")
        return
    for note in differing_numbers(guidance, encoder):
        console.print(f"Note, one point with two numbers: {note}", markup=False)
    repeats = near_duplicates(guidance, encoder)
    if repeats:
        raise CorpusError(list(repeats))


def _build(guidance: Corpus, index: Path, model: str, console: Console) -> None:
    from index.build import build  # noqa: PLC0415 - FAISS and onnxruntime, half a second that --check need not pay
    from index.encoder import OnnxEncoder  # noqa: PLC0415
    from index.export import export_encoder  # noqa: PLC0415
    from index.retriever import RetrievalOptions  # noqa: PLC0415
    from index.store import IndexStore  # noqa: PLC0415

    texts = [section.span.of(document.text) for document in guidance.documents for section in document.sections]
    console.print(f"Encoder {model}: exporting it if this has not been done yet (a minute, once).")
    folder = export_encoder(model, texts, index.parent / "encoders")
    encoder = OnnxEncoder(folder)
    _say_parity(encoder.card, console)
    with _Bar(console) as bar:
        done = build(guidance, IndexStore(index), folder, encoder, RetrievalOptions(), bar.update)
    if done.already_current:
        console.print(f"Already current: {done.version} ({done.documents} documents, {done.passages} passages).")
        return
    console.print(
        f"Published {done.version}: {done.documents} documents, {done.passages} passages "
        f"({done.new} new, {done.changed} changed, {done.removed} removed), "
        f"{done.vectors} vectors, in {done.seconds:.1f} s, at {done.folder}"
    )


def _say_parity(card: EncoderCard, console: Console) -> None:
    kept = "" if card.precision == "int8" else " (int8 differed too much from the original, so full precision is kept)"
    console.print(
        f"Encoder {card.name}: {card.precision}{kept}; cosine with the original on {card.parity_texts} texts: "
        f"mean {card.parity_mean:.4f}, minimum {card.parity_min:.4f}."
    )


class _Bar:
    """A progress bar with counts and rate on a terminal, one plain line a step elsewhere."""

    def __init__(self, console: Console) -> None:
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
        )
        self._console = console
        self._progress = Progress(*columns, TimeElapsedColumn(), console=console, transient=True)
        self._tasks: dict[str, TaskID] = {}

    def __enter__(self) -> "_Bar":
        if self._console.is_terminal:
            self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def update(self, step: str, done: int, total: int) -> None:
        """Show how far a step is."""
        if not self._console.is_terminal:
            if done == total:
                self._console.print(f"Encoded {total} {step}.")
            return
        if step not in self._tasks:
            self._tasks[step] = self._progress.add_task(f"Encoding {step}", total=total, rate="")
        task = self._tasks[step]
        speed = self._progress.tasks[task].speed
        self._progress.update(task, completed=done, rate=f"{speed:.0f}/s" if speed else "")


if __name__ == "__main__":
    app()
