"""`make adapt`: learn from stories and talks what guidance they are about, and say what that gained; half an hour."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import numpy as np
import typer
from rich.console import Console
from rich.table import Table

from corpus.lexicon import Lexicon
from corpus.loader import Corpus, load_corpus
from corpus.stories import Stories, load_stories
from corpus.talks import load_talks
from index.adaptation import ADAPTATION, Adaptation, Told, lessons
from index.encoder import Encoder, OnnxEncoder
from index.export import export_encoder
from index.models import DEFAULT_MODEL, Learned
from tests.bench.adapting import learn
from tests.bench.tuning import ROUNDS, WHOLE, reader, tune, tuned

TOP = 3
# How much of what all sections share is taken from each vector: the scale of cosines is then as it was before tuning, and stories
# left out find their section a little more often (docs/decisions.md).
CENTRED = np.float32(0.8)


def main(
    encoders: Annotated[Path, typer.Option(help="Folder of exported encoders.")] = Path("var/encoders"),
    target: Annotated[Path, typer.Option(help="File to write.")] = ADAPTATION,
) -> None:
    """Learn, measure, write."""
    console = Console(width=120)
    corpus, told, lexicon = load_corpus(), Told(load_stories(), load_talks()), Lexicon.load()
    texts = texts_of(corpus)
    plain = OnnxEncoder(export_encoder(DEFAULT_MODEL, texts, encoders))
    found = lessons(corpus, told, plain, lexicon)
    console.print(
        f"{len(found.questions)} questions, {len(found.passages)} sections, {int(found.doubled.sum()) // 2} doubled pairs"
    )
    learned = learn(found, plain.card.weights)
    read = reader(found, learned)
    for number, loss in enumerate(tune(read, found)):
        console.print(f"Round {number + 1} of {ROUNDS}: loss {loss:.3f}")
    off_centre = tuned(read, plain.card.weights)
    whole = [found.texts[row] for row in found.passages[:, WHOLE]]
    encoder = OnnxEncoder(export_encoder(DEFAULT_MODEL, texts, encoders, Learned(off_centre)))
    replace(off_centre, centre=CENTRED * encoder.encode_passages(whole).mean(axis=0)).save(target)
    shipped = Adaptation.load(target)
    mapped, tuned_too = (
        OnnxEncoder(export_encoder(DEFAULT_MODEL, texts, encoders, Learned(adaptation))) for adaptation in (learned, shipped)
    )
    named = {"as it comes": plain, "the map alone": mapped, "the map and tuned layers": tuned_too}
    console.print(compared(corpus, told.stories, named, lexicon))


def compared(corpus: Corpus, stories: Sequence[Stories], encoders: Mapping[str, Encoder], lexicon: Lexicon) -> Table:
    """Return how often held-out stories find their section by the vectors of each encoder, given by what it is called."""
    table = Table("stories left out, by vectors alone", "section first", f"among the first {TOP}")
    for name, encoder in encoders.items():
        first, three, count = sections_found(corpus, stories, encoder, lexicon)
        table.add_row(f"{name} ({count})", f"{first:.1%}", f"{three:.1%}")
    return table


def texts_of(corpus: Corpus) -> list[str]:
    """Return the texts on which a build compares an exported encoder with its original."""
    return [section.span.of(document.text) for document in corpus.documents for section in document.sections]


def sections_found(corpus: Corpus, stories: Sequence[Stories], encoder: Encoder, lexicon: Lexicon) -> tuple[float, float, int]:
    """Return how often a held-out story finds its section first and among the first three, by the mean over fields."""
    places: dict[tuple[str, str], int] = {}
    for document in corpus.documents:
        for section in document.sections:
            places[document.id, section.heading] = len(places)
    held = [one for one in stories if one.is_held_out]
    asked = np.stack([encoder.encode_query(lexicon.written_out(one.asked[-1])) for one in held])
    standing = [
        [f"{section.heading} {section.span.of(document.text)}" for document in corpus.documents for section in document.sections],
        [f"{document.title}. {section.heading}" for document in corpus.documents for section in document.sections],
    ]
    scores = np.sum([asked @ encoder.encode_passages(texts).T for texts in standing], axis=0)
    wanted = np.array([places[one.document_id, one.heading] for one in held])
    better = (scores > scores[np.arange(len(held)), wanted][:, np.newaxis]).sum(axis=1)
    return float((better == 0).mean()), float((better < TOP).mean()), len(held)


if __name__ == "__main__":
    typer.run(main)
