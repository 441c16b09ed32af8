"""`make closer`: learn from stories and talks what guidance they are about, for the larger encoder; half an hour."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from rich.console import Console

from corpus.lexicon import Lexicon
from corpus.loader import load_corpus
from corpus.stories import load_stories
from corpus.talks import load_talks
from index.adaptation import CLOSER, Adaptation, Told, lessons
from index.closer import export_closer
from index.encoder import OnnxEncoder
from index.models import Learned
from tests.bench.adapt import compared, texts_of
from tests.bench.adapting import learn
from tests.bench.tuning import WHOLE

# How much of what all sections share is taken from each vector: then cosines lie as far apart as the smaller encoder's, so that
# the two can be averaged and no threshold moves (docs/decisions.md).
CENTRED = np.float32(0.8)


def main(
    encoders: Annotated[Path, typer.Option(help="Folder of exported encoders.")] = Path("var/encoders"),
    target: Annotated[Path, typer.Option(help="File to write.")] = CLOSER,
) -> None:
    """Learn, measure, write."""
    console = Console(width=120)
    corpus, told, lexicon = load_corpus(), Told(load_stories(), load_talks()), Lexicon.load()
    texts = texts_of(corpus)
    plain = OnnxEncoder(export_closer(texts, encoders, Learned()))
    found = lessons(corpus, told, plain, lexicon)
    console.print(f"{len(found.questions)} questions, {len(found.passages)} sections")
    learned = learn(found, plain.card.weights)
    whole = found.passages[:, WHOLE]
    replace(learned, centre=CENTRED * learned.adapted(found.vectors[whole], found.layers[whole]).mean(axis=0)).save(target)
    mapped = OnnxEncoder(export_closer(texts, encoders, Learned(Adaptation.load(target))))
    console.print(compared(corpus, told.stories, {"as it comes": plain, "with the map": mapped}, lexicon))


if __name__ == "__main__":
    typer.run(main)
