"""`make hear`: tune copies of the encoder's upper layers on the safety routes' examples; a quarter of an hour on two cores."""

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import torch
import typer
from rich.console import Console
from sentence_transformers import SentenceTransformer

from corpus.lexicon import Lexicon
from corpus.routes import Route, load_examples
from index.export import hearing_features
from index.hearing import HEAD_BIAS, HEAD_WEIGHT, HEARING, LAYERS, Hearing
from index.models import DEFAULT_MODEL, model_folder, weights_digest

MAX_TOKENS = 128  # of an example; the longest story has 120
READ_AT_ONCE = 64
# Tried on messages left out: layers at 1e-4, three and four rounds (docs/decisions.md).
STEP = 32  # examples
ROUNDS = 3
LAYERS_RATE, HEAD_RATE = 1e-4, 1e-3
WEIGHT_DECAY = 0.01
WARMING_UP = 0.06  # share of the steps in which the rate rises
DROPPED = 0.1
SMOOTHED = 0.02  # of each label goes to the other routes: some examples could be two
LONGEST_STEP = 1.0
# The mean token is small beside the others; so much larger, the head learns it as fast. Folded into the head at the end.
MEAN_SCALE = 4.0
ALIKE = 20  # steps' worth of examples that are sorted by length together, so that little is padding


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


def main(target: Annotated[Path, typer.Option(help="File to write.")] = HEARING) -> None:
    """Learn and write; then `make index` and `make eval` say what it gained."""
    console, lexicon, examples = Console(width=120), Lexicon.load(), load_examples()
    order = [*Route]
    labels = torch.tensor([order.index(example.route) for example in examples])
    folder = model_folder(DEFAULT_MODEL)
    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True).eval()
    model.requires_grad_(requires_grad=False)
    tokens = lower_tokens(model, [lexicon.written_out(example.text) for example in examples])
    console.print(f"{len(examples)} examples are read.")
    upper = copy.deepcopy(model[0].auto_model.encoder.layer[-LAYERS:])
    before = {name: at.clone() for name, at in upper.state_dict().items()}
    torch.manual_seed(0)
    upper.requires_grad_(requires_grad=True)
    ears = Ears(upper, torch.nn.Linear(3 * tokens[0].shape[1], len(order)))
    for number, loss in enumerate(learn(ears, tokens, labels)):
        console.print(f"Round {number + 1} of {ROUNDS}: loss {loss:.3f}")
    hearing(ears, before, weights_digest(folder)).save(target)


def lower_tokens(model: Any, texts: Sequence[str]) -> list[Any]:
    """Return each text's tokens (t, d) float16 as they leave the layers that stay as they are."""
    transformer = copy.deepcopy(model[0].auto_model)
    transformer.encoder.layer = transformer.encoder.layer[:-LAYERS]
    found: list[Any] = [None] * len(texts)
    by_length = sorted(range(len(texts)), key=lambda row: len(texts[row]))
    with torch.no_grad():
        for start in range(0, len(texts), READ_AT_ONCE):
            rows = by_length[start : start + READ_AT_ONCE]
            batch = model.tokenizer(
                [texts[row] for row in rows], padding=True, truncation=True, max_length=MAX_TOKENS, return_tensors="pt"
            )
            states = transformer(**batch).last_hidden_state.half()
            for row, state, length in zip(rows, states, batch["attention_mask"].sum(1).tolist(), strict=True):
                found[row] = state[:length].clone()
    return found


def learn(ears: Ears, tokens: Sequence[Any], labels: Any) -> Iterator[float]:
    """Train for some rounds and yield the mean loss of each; AdamW, the rate rising and then falling to nothing."""
    optimiser = torch.optim.AdamW(
        [{"params": ears.upper.parameters(), "lr": LAYERS_RATE}, {"params": ears.head.parameters(), "lr": HEAD_RATE}],
        weight_decay=WEIGHT_DECAY,
    )
    steps = ROUNDS * -(-len(tokens) // STEP)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (WARMING_UP * steps)) * max(0.0, 1 - step / steps)
    )
    ears.upper.train()
    for _ in range(ROUNDS):
        total = 0.0
        for rows in lots([len(one) for one in tokens]):
            batch, mask = padded([tokens[row] for row in rows])
            loss = torch.nn.functional.cross_entropy(ears.scores(batch, mask), labels[rows], label_smoothing=SMOOTHED)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(ears.upper.parameters(), LONGEST_STEP)
            optimiser.step()
            schedule.step()
            total += loss.item() * len(rows)
        yield total / len(tokens)
    ears.upper.eval()


def lots(lengths: Sequence[int]) -> list[list[int]]:
    """Return all rows in random lots of a step's size, in which the lengths are alike."""
    mixed = torch.randperm(len(lengths)).tolist()
    groups = [sorted(mixed[at : at + ALIKE * STEP], key=lengths.__getitem__) for at in range(0, len(mixed), ALIKE * STEP)]
    found = [group[at : at + STEP] for group in groups for at in range(0, len(group), STEP)]
    return [found[number] for number in torch.randperm(len(found)).tolist()]


def padded(tokens: Sequence[Any]) -> tuple[Any, Any]:
    """Return n texts' tokens as (n, t, d) float32 and what of it is not padding, (n, t)."""
    longest, width = max(len(one) for one in tokens), tokens[0].shape[1]
    batch, mask = torch.zeros(len(tokens), longest, width), torch.zeros(len(tokens), longest, dtype=torch.long)
    for row, one in enumerate(tokens):
        batch[row, : len(one)], mask[row, : len(one)] = one.float(), 1
    return batch, mask


def hearing(ears: Ears, before: dict[str, Any], encoder: str) -> Hearing:
    """Return what training changed, for the encoder whose weights have this SHA-256."""
    changes = {name: (at - before[name]).numpy() for name, at in ears.upper.state_dict().items()}
    weight = ears.head.weight.detach().clone()
    weight[:, : weight.shape[1] // 3] *= MEAN_SCALE
    return Hearing({**changes, HEAD_WEIGHT: weight.numpy(), HEAD_BIAS: ears.head.bias.detach().numpy()}, encoder)


if __name__ == "__main__":
    typer.run(main)
