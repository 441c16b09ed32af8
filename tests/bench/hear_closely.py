"""`make hear-closely`: learn from the safety routes' examples, for the larger encoder; a quarter of an hour on two cores."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import torch
import typer
from rich.console import Console

from corpus.lexicon import Lexicon
from corpus.loader import load_corpus
from corpus.routes import Route, load_examples
from index.closer import export_closer
from index.encoder import OnnxEncoder
from index.hearing import CLOSE_HEARING, HEAD_BIAS, HEAD_WEIGHT, HIDDEN_BIAS, HIDDEN_WEIGHT, Hearing
from index.models import Learned
from index.routes import inner_layers, labels_of
from tests.bench.adapt import texts_of
from tests.bench.hear import HEAD_RATE, SMOOTHED, WEIGHT_DECAY
from tests.bench.layers import rising_and_falling, take_step

# Tried on examples left out: 512 or 1,024 hidden numbers, 8 to 16 rounds, words beside the layers (docs/decisions.md).
HIDDEN = 512
ROUNDS = 12
STEP = 128  # examples
DROPPED_INSIDE, DROPPED_BEFORE = 0.4, 0.12


def main(
    encoders: Annotated[Path, typer.Option(help="Folder of exported encoders.")] = Path("var/encoders"),
    target: Annotated[Path, typer.Option(help="File to write.")] = CLOSE_HEARING,
) -> None:
    """Learn and write; then `make index` and `make eval` say what it gained."""
    console, lexicon, examples = Console(width=120), Lexicon.load(), load_examples()
    plain = OnnxEncoder(export_closer(texts_of(load_corpus()), encoders, Learned()))
    layers = torch.from_numpy(inner_layers([lexicon.written_out(example.text) for example in examples], plain))
    console.print(f"{len(examples)} examples are read.")
    torch.manual_seed(0)
    head = head_for(layers.shape[1])
    for number, loss in enumerate(learn(head, layers, torch.from_numpy(labels_of(examples)))):
        console.print(f"Round {number + 1} of {ROUNDS}: loss {loss:.3f}")
    hearing(head, plain.card.weights).save(target)


def head_for(width: int) -> Any:
    """Return a head that has learned nothing, for `width` numbers of length 1 a layer; dropout between its parts."""
    return torch.nn.Sequential(
        torch.nn.Dropout(DROPPED_BEFORE),
        torch.nn.Linear(width, HIDDEN),
        torch.nn.GELU(),
        torch.nn.Dropout(DROPPED_INSIDE),
        torch.nn.Linear(HIDDEN, len(Route)),
    )


def learn(head: Any, layers: Any, labels: Any) -> Iterator[float]:
    """Train for some rounds and yield the mean loss of each; AdamW, the rate rising and then falling to nothing.

    `layers` (n, l * d) are what was read, `labels` (n,) the numbers of the routes. A single number of a unit vector is small, so
    they are read as if their squares were 1 in the mean, and the head is made to fit them as they are at the end.
    """
    scale = float(layers.shape[1]) ** 0.5 / float(layers[0].norm())
    optimiser = torch.optim.AdamW(head.parameters(), lr=HEAD_RATE, weight_decay=WEIGHT_DECAY)
    schedule = rising_and_falling(optimiser, ROUNDS * -(-len(layers) // STEP))
    head.train()
    for _ in range(ROUNDS):
        total = 0.0
        for rows in torch.randperm(len(layers)).split(STEP):
            loss = torch.nn.functional.cross_entropy(head(scale * layers[rows]), labels[rows], label_smoothing=SMOOTHED)
            take_step(loss, head, optimiser, schedule)
            total += loss.item() * len(rows)
        yield total / len(layers)
    head.eval()
    with torch.no_grad():
        head[1].weight *= scale


def hearing(head: Any, encoder: str) -> Hearing:
    """Return what a head learned, for the encoder whose weights have this SHA-256."""
    named = {HIDDEN_WEIGHT: head[1].weight, HIDDEN_BIAS: head[1].bias, HEAD_WEIGHT: head[4].weight, HEAD_BIAS: head[4].bias}
    return Hearing({name: weight.detach().numpy() for name, weight in named.items()}, encoder)


if __name__ == "__main__":
    typer.run(main)
