"""`make hear`: tune copies of the encoder's upper layers on the safety routes' examples; a quarter of an hour on two cores."""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
import typer
from rich.console import Console
from sentence_transformers import SentenceTransformer

from corpus.lexicon import Lexicon
from corpus.routes import Route, load_examples
from index.export import hearing_features
from index.hearing import HEAD_BIAS, HEAD_WEIGHT, HEARING, LAYERS, Hearing
from index.models import DEFAULT_MODEL, model_folder, weights_digest
from index.routes import labels_of
from tests.bench.layers import changed, lots, lower_tokens, padded, rising_and_falling, take_step

# Tried on messages left out: layers at 1e-4, three and four rounds (docs/decisions.md).
STEP = 32  # examples
ROUNDS = 3
LAYERS_RATE, HEAD_RATE = 1e-4, 1e-3
WEIGHT_DECAY = 0.01
DROPPED = 0.1
LEARNED_SHARE = 0.7  # of the mean; half kept more false alarms, all of it lost danger (docs/decisions.md)
SMOOTHED = 0.02  # of each label goes to the other routes: some examples could be two
# The mean token is small beside the others; so much larger, the head learns it as fast. Folded into the head at the end.
MEAN_SCALE = 4.0


@dataclass(frozen=True, slots=True)
class Ears:
    """What is trained: copies of the upper layers, and a head (r, 3 * d)."""

    upper: Any
    head: Any

    def scores(self, tokens: Any, mask: Any) -> Any:
        """Return the routes' scores (n, r) of n texts' tokens (n, t, d), as they leave the lower layers."""
        found = hearing_features(self.upper, tokens, mask)
        width = tokens.shape[2]
        scaled = torch.cat([MEAN_SCALE * found[:, :width], found[:, width:]], dim=1)
        return self.head(torch.nn.functional.dropout(scaled, DROPPED, training=self.upper.training))


def main(
    target: Annotated[Path, typer.Option(help="File to write; if it is there, the mean of it and of what is learned.")] = HEARING,
) -> None:
    """Learn and write; then `make index` and `make eval` say what it gained."""
    console, lexicon, examples = Console(width=120), Lexicon.load(), load_examples()
    labels = torch.from_numpy(labels_of(examples))
    folder = model_folder(DEFAULT_MODEL)
    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True).eval()
    model.requires_grad_(requires_grad=False)
    tokens = lower_tokens(model, [lexicon.written_out(example.text) for example in examples], LAYERS)
    console.print(f"{len(examples)} examples are read.")
    upper = copy.deepcopy(model[0].auto_model.encoder.layer[-LAYERS:])
    before = {name: at.clone() for name, at in upper.state_dict().items()}
    torch.manual_seed(0)
    upper.requires_grad_(requires_grad=True)
    ears = Ears(upper, torch.nn.Linear(3 * tokens[0].shape[1], len(Route)))
    for number, loss in enumerate(learn(ears, tokens, labels)):
        console.print(f"Round {number + 1} of {ROUNDS}: loss {loss:.3f}")
    learned = hearing(ears, before, weights_digest(folder))
    (averaged(learned, Hearing.load(target)) if target.exists() else learned).save(target)


def learn(ears: Ears, tokens: Sequence[Any], labels: Any) -> Iterator[float]:
    """Train for some rounds and yield the mean loss of each; AdamW, the rate rising and then falling to nothing."""
    optimiser = torch.optim.AdamW(
        [{"params": ears.upper.parameters(), "lr": LAYERS_RATE}, {"params": ears.head.parameters(), "lr": HEAD_RATE}],
        weight_decay=WEIGHT_DECAY,
    )
    steps = ROUNDS * -(-len(tokens) // STEP)
    schedule = rising_and_falling(optimiser, steps)
    ears.upper.train()
    for _ in range(ROUNDS):
        total = 0.0
        for rows in lots([len(one) for one in tokens], STEP):
            batch, mask = padded([tokens[row] for row in rows])
            loss = torch.nn.functional.cross_entropy(ears.scores(batch, mask), labels[rows], label_smoothing=SMOOTHED)
            take_step(loss, ears.upper, optimiser, schedule)
            total += loss.item() * len(rows)
        yield total / len(tokens)
    ears.upper.eval()


def hearing(ears: Ears, before: dict[str, Any], encoder: str) -> Hearing:
    """Return what training changed, for the encoder whose weights have this SHA-256."""
    weight = ears.head.weight.detach().clone()
    weight[:, : weight.shape[1] // 3] *= MEAN_SCALE
    return Hearing(
        {**changed(ears.upper, before), HEAD_WEIGHT: weight.numpy(), HEAD_BIAS: ears.head.bias.detach().numpy()}, encoder
    )


def averaged(learned: Hearing, earlier: Hearing) -> Hearing:
    """Return the mean of the weights of two trainings of one encoder; they hear more danger than either at as many false alarms.

    Wortsman et al. 2022, https://arxiv.org/abs/2203.05482; measured in docs/decisions.md.

    Raises:
        ValueError: If they were learned for different encoders.
    """
    if learned.encoder != earlier.encoder:
        raise ValueError("the earlier hearing was learned for another encoder; move it away and learn anew")
    new, old = np.float32(LEARNED_SHARE), np.float32(1 - LEARNED_SHARE)
    return Hearing(
        {name: new * change + old * earlier.changes[name] for name, change in learned.changes.items()}, learned.encoder
    )


if __name__ == "__main__":
    typer.run(main)
