"""`make routes`: learn the safety routes from their examples, for every build that has the same; ten minutes on two cores."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from corpus.lexicon import Lexicon
from corpus.loader import load_corpus
from corpus.routes import load_examples
from index.encoder import OnnxEncoder
from index.export import export_encoder
from index.models import DEFAULT_MODEL, Learned
from index.route_models import SHIPPED, Lesson, ship, shipped_lesson
from tests.bench.adapt import texts_of


def main(
    encoders: Annotated[Path, typer.Option(help="Folder of exported encoders.")] = Path("var/encoders"),
    target: Annotated[Path, typer.Option(help="File to write.")] = SHIPPED,
) -> None:
    """Learn and write, unless the file was learned from the same already."""
    console = Console(width=120)
    encoder = OnnxEncoder(export_encoder(DEFAULT_MODEL, texts_of(load_corpus()), encoders, Learned.load()))
    lesson = Lesson(load_examples(), encoder, Lexicon.load())
    if lesson.digest == shipped_lesson(target):
        console.print(f"{target} is learned from these {len(lesson.examples)} examples already.")
        return
    console.print(f"Learning from {len(lesson.examples)} examples.")
    ship(lesson, target)
    console.print(f"Written: {target}")


if __name__ == "__main__":
    typer.run(main)
