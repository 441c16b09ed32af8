"""`signpost guidance`: what a coordinator does with guidance before it is published. Changes nothing that is published."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from corpus.document import CorpusError
from corpus.draft import DraftError, as_text, one_line, slug, stub, write_new
from corpus.due import due_lines
from corpus.loader import GUIDANCE, read_corpus
from corpus.taxonomy import Topic, load_taxonomy
from ui.settings import load_settings

if TYPE_CHECKING:
    from index.proposals import Proposer

DRAFTS = Path("drafts")
Corpora = Annotated[
    list[Path] | None, typer.Option("--corpus", help="Folder of guidance; a second one lies over the first, and so on.")
]

app = typer.Typer(no_args_is_help=True, help="Write, import and check guidance before it is published.")


def today() -> date:
    """Return the calendar day where the coordinator sits."""
    return date.today()  # noqa: DTZ011


@app.command()
def new(
    title: Annotated[str, typer.Argument(help="What the guidance is about, in plain words.")],
    topic: Annotated[str, typer.Option(help="The topic to file it under, an id from corpus/taxonomy.toml.")],
    corpus: Annotated[Path, typer.Option(help="Folder of guidance to write it in.")] = GUIDANCE,
) -> None:
    """Begin a guidance file, with everything but the text filled in."""
    filed = _topic(topic)
    if not as_text(title):
        raise DraftError("The title is empty; give one in quotes, such as: signpost guidance new 'Asking for feedback' …")
    if not corpus.is_dir():
        raise DraftError(f"{corpus}: there is no such folder; make it first, or correct the name after --corpus.")
    identity = slug(title)
    taken = next(iter(sorted(corpus.rglob(f"{identity}.md"))), None)
    if taken is not None:
        raise DraftError(f"{taken}: there is guidance with this title's id already; edit that file, or choose another title.")
    path = corpus / filed.area / f"{identity}.md"
    write_new(path, stub(identity, title, [topic], today()))
    folders = "" if corpus == GUIDANCE else f" --corpus corpus/guidance --corpus {corpus}"
    typer.echo(f"Wrote {path}. Open it, write what is marked TO WRITE, then run: signpost guidance check{folders}")


@app.command()
def check(corpus: Corpora = None) -> None:
    """Check the guidance: every problem with its file and line, what it covers, and what it says twice."""
    from index.checkup import checkup  # noqa: PLC0415 - YAML and Markdown, which `--help` need not load
    from index.store import IndexStore  # noqa: PLC0415

    with _problems_named():
        for line in checkup(corpus or [GUIDANCE], IndexStore(load_settings().index_dir)):
            typer.echo(line)


@app.command()
def due(
    corpus: Corpora = None,
    within: Annotated[int, typer.Option(min=0, help="List what comes to its review date within so many days, too.")] = 0,
) -> None:
    """List the guidance that is past its review date, the oldest first."""
    documents, problems = read_corpus(corpus or [GUIDANCE])
    lines = list(due_lines(documents.documents, today(), within, load_settings().grace_days))
    for line in lines or ["No guidance is due for review."]:
        typer.echo(line)
    if problems:
        typer.echo(f"{len(problems)} problem(s) keep files from being read; list them with: signpost guidance check")
        raise typer.Exit(1)


@app.command()
def diff(corpus: Corpora = None) -> None:
    """Show what publishing would change: documents, passages, repeats, and the answers to golden questions."""
    from ui.commands.guidance_report import diff_report  # noqa: PLC0415 - numpy and onnxruntime, which `--help` need not load

    with _problems_named():
        diff_report(corpus or [GUIDANCE], load_settings())


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="Files to make drafts of: .docx, .pdf, .html, .md or .txt.")],
    drafts: Annotated[Path, typer.Option(help="Folder to write the drafts in; never one of published guidance.")] = DRAFTS,
    drop_scripts: Annotated[bool, typer.Option("--drop-scripts", help="Take the text of web pages that run scripts.")] = False,
) -> None:
    """Make a draft of each file, for a person to read and mend; nothing is published."""
    from ui.commands.guidance_import import keep_apart, read_files, review, write_draft  # noqa: PLC0415 - what `--help` need not load

    keep_apart(drafts)
    read = []
    for one in read_files(files, drop_scripts=drop_scripts):
        if one.foreign is None:
            typer.echo(f"{one.file}: {one.fault}.")
        else:
            read.append((one.foreign, one.file.stem))
    proposer = _proposer() if read else None
    made = [write_draft(foreign, stem, drafts, today(), proposer) for foreign, stem in read]
    for draft in made:
        topics = f"topics {', '.join(draft.topics)}" if draft.topics else "no topic yet"
        typer.echo(f"{draft.path}: '{draft.title}', {draft.questions} question(s), {topics}.")
    found = review(drafts, [draft.path for draft in made], proposer)
    for name, count in found.left.items():
        typer.echo(f"{drafts / name}: {count} thing(s) to write or mend.")
    for problem in found.repeats:
        typer.echo(str(drafts / str(problem)))
    typer.echo(f"{len(made)} draft(s) in {drafts}, {len(files) - len(made)} file(s) left out. Nothing was published.")
    if len(made) < len(files):
        raise typer.Exit(1)


@contextmanager
def _problems_named() -> Iterator[None]:
    """Print what is wrong with the guidance, one problem a line, and end with exit code 1."""
    try:
        yield
    except CorpusError as error:
        for problem in error.problems:
            typer.echo(str(problem))
        typer.echo(f"{len(error.problems)} problem(s) in the guidance; nothing was published.")
        raise typer.Exit(1) from error


def _proposer() -> "Proposer | None":
    """Return what proposes topics and finds repeats, or None, and say so, where nothing is published."""
    from index.manifest import ArtifactError  # noqa: PLC0415 - numpy and onnxruntime, which `--help` need not load
    from index.proposals import Proposer  # noqa: PLC0415
    from ui.wiring import open_encoder, open_snapshot  # noqa: PLC0415

    settings = load_settings()
    try:
        return Proposer(open_snapshot(settings), open_encoder(settings))
    except ArtifactError:
        typer.echo("Topics were not proposed and repeats not looked for: that needs an index, build one first.")
        return None


def _topic(identity: str) -> Topic:
    from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

    topics = load_taxonomy()
    if identity in topics:
        return topics[identity]
    near = get_close_matches(identity, list(topics), n=3, cutoff=0.4)
    hint = f"did you mean {' or '.join(near)}?" if near else "corpus/taxonomy.toml lists them all."
    raise DraftError(f"There is no topic '{one_line(identity)[:60]}'; {hint}")
