"""The command line: ask, search, chat, eval, serve, mcp, index and guidance."""

import json
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from corpus.document import CorpusError
from corpus.draft import DraftError
from ui.commands.batch import BatchError, Lines, as_line, check_apart, read_lines, write_lines
from ui.commands.groups import Grouped
from ui.commands.guidance_commands import app as guidance
from ui.commands.index_commands import app as index_app
from ui.commands.searching import card, found, why_nothing
from ui.settings import SettingsError, load_settings
from ui.wiring import assistant_over, open_asking, open_snapshot

if TYPE_CHECKING:
    from ui.asking import Asking

app = typer.Typer(cls=Grouped, add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__)
app.add_typer(index_app, name="index")
app.add_typer(guidance, name="guidance")

CANNOT_RUN = 2


def main() -> None:
    """Run the command line; a known problem is one sentence and exit code 2, never a traceback."""
    from assistant.measuring.question_files import QuestionFileError  # noqa: PLC0415 - `signpost --help` needs no numpy
    from index.manifest import ArtifactError  # noqa: PLC0415

    try:
        app()
    except (ArtifactError, SettingsError, BatchError, DraftError, CorpusError, QuestionFileError) as error:
        typer.echo(str(error), err=True)
        raise SystemExit(CANNOT_RUN) from error


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help="What you want to know.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    batch: Annotated[Path | None, typer.Option(help="Answer every line of this JSONL file instead.")] = None,
    output: Annotated[Path | None, typer.Option(help="Where --batch writes its JSONL.")] = None,
) -> None:
    """Answer one question, or a file of them; danger is answered without an index too."""
    from assistant.conversation import Conversation  # noqa: PLC0415 - see main
    from ui.render import answer_json  # noqa: PLC0415

    asking = open_asking(load_settings())
    if batch is not None:
        _write(batch, output, _all_answered(asking, batch))
        asking.end()
        return
    started = perf_counter()
    answer = asking.reply(Conversation(), question)
    if not asking.is_worth_showing(answer):
        asking.end()
    elif as_json:
        typer.echo(json.dumps(answer_json("", answer, _milliseconds(started)), ensure_ascii=False, indent=2))
    else:
        from ui.commands.terminal import show  # noqa: PLC0415 - rich, 0.1 s that --json need not pay

        show(answer)


@app.command()
def search(
    query: Annotated[str, typer.Argument(help="What to look for.")] = "",
    top_k: Annotated[int, typer.Option(min=1, max=100, help="How many passages.")] = 10,
    batch: Annotated[Path | None, typer.Option(help="Search every line of this JSONL file instead.")] = None,
    output: Annotated[Path | None, typer.Option(help="Where --batch writes its JSONL.")] = None,
) -> None:
    """List the passages that are found for a query, without its identifiers; words for whoever may be in danger come first."""
    if batch is None and not query.strip():
        raise typer.BadParameter("say what to look for, or name a file of questions with --batch.", param_hint="QUERY")
    settings = load_settings()
    if batch is None and (told := card(query, settings)):
        typer.echo(f"{told}\n")
    snapshot = open_snapshot(settings)
    if batch is not None:
        _write(batch, output, (found(snapshot, row, top_k) for row in read_lines(batch)))
        return
    hits = found(snapshot, {"id": "", "question": query}, top_k)["hits"]
    if not hits:
        typer.echo(why_nothing(query), err=True)
    for rank, hit in enumerate(hits, start=1):
        typer.echo(f"{rank:2}  {hit['score']:.3f}  {hit['passage_id']:<48} {hit['heading']}")


@app.command(name="eval")
def evaluate(
    questions: Annotated[
        list[Path] | None, typer.Option(help="A question file (JSON lines); may be given more than once.")
    ] = None,
    corpus: Annotated[
        list[Path] | None, typer.Option(help="Folder whose questions.yaml is asked; may be given more than once.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object for each file.")] = False,
    keep: Annotated[
        bool, typer.Option("--keep", help="Keep the figures beside the questions, to compare later ones with.")
    ] = False,
) -> None:
    """Ask every question of a file, or the golden questions, and say how well they are answered; 1 if worse than may be."""
    from ui.commands.evaluation import Wish, run  # noqa: PLC0415 - see ask

    settings = load_settings()
    snapshot = open_snapshot(settings)
    failures = run(assistant_over(snapshot, settings), snapshot, Wish(questions or (), corpus or (), as_json, keep))
    for failure in failures:
        typer.echo(failure, err=True)
    if failures:
        raise typer.Exit(1)


@app.command()
def chat() -> None:
    """Talk in the terminal; an empty line ends it. Danger is answered without an index too."""
    from ui.commands.terminal import talk  # noqa: PLC0415 - see ask

    asking = open_asking(load_settings())
    if asking.fault is not None:
        typer.echo(str(asking.fault), err=True)
    talk(asking)
    if asking.is_lacking:
        raise typer.Exit(CANNOT_RUN)


@app.command()
def serve(
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65535, help="Port to listen on.")] = None,
    watch: Annotated[bool, typer.Option("--watch", help="Rebuild the index when guidance files change.")] = False,
    corpus: Annotated[list[Path] | None, typer.Option(help="Folder of guidance that --watch watches.")] = None,
) -> None:
    """Serve the API, the widget and the chat page, from whatever index is published; the first one may come later."""
    from corpus.loader import GUIDANCE  # noqa: PLC0415 - see main
    from ui.server import run  # noqa: PLC0415 - fastapi and uvicorn, half a second that `ask` need not pay

    given = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    run(load_settings().model_copy(update=given), (corpus or [GUIDANCE]) if watch else ())


@app.command("demo-portal")
def demo_portal(
    signpost: Annotated[str, typer.Option(help="Origin of the Signpost to embed; default: the one of the settings.")] = "",
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port to listen on.")] = 8000,
) -> None:
    """Serve an example portal page with the widget in it."""
    from ui.portal.demo_portal import run_portal  # noqa: PLC0415 - see serve
    from ui.server import listen  # noqa: PLC0415

    settings = load_settings()
    with listen(host, port) as listener:
        origin = f"http://{host}:{listener.getsockname()[1]}"
        typer.echo(f"The example portal is at {origin} (stop it with Ctrl-C).")
        if origin not in settings.origins:
            typer.echo(f"Let it embed Signpost: SIGNPOST_ALLOWED_ORIGINS={origin} signpost serve")
        embedded = signpost or f"http://{settings.host}:{settings.port}"
        run_portal(embedded, listener, settings.identity_secret.get_secret_value())


@app.command()
def mcp() -> None:
    """Offer ask and search to another assistant over standard input and output (Model Context Protocol)."""
    from ui.answering import Answering  # noqa: PLC0415 - see main
    from ui.tools import build_server  # noqa: PLC0415
    from ui.wiring import open_live, serving  # noqa: PLC0415

    settings = load_settings()
    with open_live(settings) as live:
        backend = serving(live, settings)
        build_server(backend, Answering(backend, settings.concurrency)).run("stdio")


def _all_answered(asking: "Asking", batch: Path) -> Lines:
    """Yield the answers to a file's questions; at the end, an output that would hold nothing but excuses is given up."""
    from assistant.conversation import Conversation  # noqa: PLC0415 - see main
    from ui.render import answer_json  # noqa: PLC0415

    for row in read_lines(batch):
        started = perf_counter()
        answer = asking.reply(Conversation.from_messages(row.get("history") or []), row["question"])
        yield answer_json(row["id"], answer, _milliseconds(started))
    if not asking.has_cards:
        asking.end()


def _write(questions: Path, output: Path | None, rows: Lines) -> None:
    """Write what is made of a batch file, into the output if one is named."""
    if output is not None:
        check_apart(questions, output)
        write_lines(output, rows)
        return
    for row in rows:
        typer.echo(as_line(row))


def _milliseconds(started: float) -> float:
    return (perf_counter() - started) * 1000


if __name__ == "__main__":
    main()
