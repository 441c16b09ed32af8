"""Check the guidance, build the index and publish it: `python build_index.py [--check]`."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from corpus.checked import load_checked, summary
from corpus.document import CorpusError
from corpus.golden import OUTCOMES, load_golden
from corpus.lexicon import Lexicon
from corpus.loader import GUIDANCE, Corpus
from corpus.reader import Known
from corpus.routes import load_examples
from index.checkup import checkup
from index.manifest import BOTH, ArtifactError, EncoderCard
from index.store import IndexStore

if TYPE_CHECKING:
    from index.build import Terms
    from index.encoder import OnnxEncoder

INDEX = Path("var/index")
DEFAULT_MODEL = "all-MiniLM-L6-v2"

app = typer.Typer(add_completion=False, help=__doc__, pretty_exceptions_enable=False)


@app.command()
def main(
    corpus: Annotated[
        list[Path] | None, typer.Option(help="Folder of guidance; a second one lies over the first, and so on.")
    ] = None,
    index: Annotated[Path, typer.Option(help="Folder to publish the index in.")] = INDEX,
    model: Annotated[
        str, typer.Option(help=f"Encoder: {BOTH}, {DEFAULT_MODEL} (quicker, less often right) or a sentence-transformers folder.")
    ] = BOTH,
    only_check: Annotated[bool, typer.Option("--check", help="Check the guidance and build nothing.")] = False,
    force: Annotated[bool, typer.Option("--force", help="Publish even if the new index is worse than the old one.")] = False,
    allow_empty: Annotated[
        bool, typer.Option("--allow-empty", help="Publish an index of nothing over one of something.")
    ] = False,
) -> None:
    """Check the guidance, build the index and publish it."""
    console = Console(highlight=False, soft_wrap=True, emoji=False)
    try:
        roots = corpus or [GUIDANCE]
        if only_check:
            for line in checkup(roots, IndexStore(index)):
                console.print(line, markup=False)
        else:
            guidance = load_checked(roots, known=_read_before(index), allow_empty=allow_empty)
            console.print(summary(roots, guidance), markup=False)
            from index.build import Terms  # noqa: PLC0415 - see _build
            from index.golden import golden_gate  # noqa: PLC0415

            golden = golden_gate(load_golden(roots, guidance.topics.keys(), OUTCOMES))
            encoder = _encoder(guidance, index.parent / "encoders", model, console)
            _build(guidance, index, *encoder, console, Terms(gates=[golden], force=force, allow_empty=allow_empty))
    except CorpusError as error:
        for problem in error.problems:
            console.print(str(problem), markup=False)
        console.print(f"{len(error.problems)} problem(s) in the guidance; nothing was built.")
        raise typer.Exit(1) from error
    except ArtifactError as error:
        console.print(str(error), markup=False)
        raise typer.Exit(2) from error
    except OSError as error:
        console.print(f"{error.filename or index}: {error.strerror or error}; the published index stays as it was.", markup=False)
        raise typer.Exit(2) from error


def _read_before(index: Path) -> Known:
    from index.earlier import Earlier  # noqa: PLC0415 - numpy, which --check need not load

    return Earlier.of(IndexStore(index)).document


def _encoder(guidance: Corpus, cache: Path, model: str, console: Console) -> "tuple[Path, OnnxEncoder]":
    """Export what was asked for, if this has not been done yet, and return its folder and itself."""
    from index.closer import export_both  # noqa: PLC0415 - numpy, which --check need not load
    from index.encoder import OnnxEncoder  # noqa: PLC0415
    from index.export import export_encoder  # noqa: PLC0415
    from index.models import Learned  # noqa: PLC0415

    texts = [section.span.of(document.text) for document in guidance.documents for section in document.sections] or [model]
    console.print(f"Encoder ({model}): exporting it if this has not been done yet (some minutes, once).")
    if model == BOTH:
        folder = export_both(texts, cache)
    else:
        folder = export_encoder(model, texts, cache, Learned.load() if model == DEFAULT_MODEL else Learned())
    encoder = OnnxEncoder(folder)
    for one in filter(None, (encoder, encoder.closer)):
        _say_parity(one.card, console)
    return folder, encoder


def _build(guidance: Corpus, index: Path, folder: Path, encoder: "OnnxEncoder", console: Console, terms: "Terms") -> None:
    from index.build import build  # noqa: PLC0415 - FAISS and onnxruntime, half a second that --check need not pay
    from index.options import RetrievalOptions  # noqa: PLC0415
    from index.route_models import Lesson, model_for  # noqa: PLC0415

    console.print("Safety routes: learning them if the examples or the encoder are not those that ship (some minutes, once).")
    routes = model_for(Lesson(load_examples(), encoder, Lexicon.load()), folder.parent)
    with _Bar(console) as bar:
        done = build(
            guidance, IndexStore(index), folder, encoder, RetrievalOptions(), replace(terms, progress=bar.update, routes=routes)
        )
    if done.already_current:
        console.print(f"Already current: {done.version} ({done.documents} documents, {done.passages} passages).")
        return
    for complaint in done.complaints:
        console.print(f"Published all the same: {complaint}.", markup=False)
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
