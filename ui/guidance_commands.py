"""`signpost guidance`: what a coordinator does with guidance before it is published. Changes nothing that is published."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from corpus.draft import DraftError, one_line, slug, stub, write_new
from corpus.loader import GUIDANCE
from corpus.taxonomy import Topic, load_taxonomy

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
    if not one_line(title):
        raise DraftError("The title is empty; give one in quotes, such as: signpost guidance new 'Asking for feedback' …")
    if not corpus.is_dir():
        raise DraftError(f"{corpus}: there is no such folder; make it first, or correct the name after --corpus.")
    identity = slug(title)
    taken = next(iter(sorted(corpus.rglob(f"{identity}.md"))), None)
    if taken is not None:
        raise DraftError(f"{taken}: there is guidance with this title's id already; edit that file, or choose another title.")
    path = corpus / filed.area / f"{identity}.md"
    write_new(path, stub(identity, title, [topic], today()))
    typer.echo(f"Wrote {path}. Open it, write what is marked TO WRITE, then run: signpost guidance check")


def _topic(identity: str) -> Topic:
    from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

    topics = load_taxonomy()
    if identity in topics:
        return topics[identity]
    near = get_close_matches(identity, list(topics), n=3, cutoff=0.4)
    hint = f"did you mean {' or '.join(near)}?" if near else "corpus/taxonomy.toml lists them all."
    raise DraftError(f"There is no topic '{one_line(identity)[:60]}'; {hint}")
