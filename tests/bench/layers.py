"""What training an encoder's upper layers takes, whatever they learn: the lower layers' tokens, lots of like length, a rate."""

import copy
from collections.abc import Mapping, Sequence
from typing import Any

import torch

MAX_TOKENS = 128  # of a text; the longest story has 120
READ_AT_ONCE = 64
WARMING_UP = 0.06  # share of the steps in which the rate rises
LONGEST_STEP = 1.0
ALIKE = 20  # steps' worth of texts that are sorted by length together, so that little is padding


def lower_tokens(model: Any, texts: Sequence[str], upper: int) -> list[Any]:
    """Return each text's tokens (t, d) float16 as they leave the layers below the `upper` ones."""
    transformer = copy.deepcopy(model[0].auto_model)
    transformer.encoder.layer = transformer.encoder.layer[:-upper]
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


def lots(lengths: Sequence[int], size: int) -> list[list[int]]:
    """Return all rows in random lots of `size`, in which the lengths are alike."""
    mixed = torch.randperm(len(lengths)).tolist()
    groups = [sorted(mixed[at : at + ALIKE * size], key=lengths.__getitem__) for at in range(0, len(mixed), ALIKE * size)]
    found = [group[at : at + size] for group in groups for at in range(0, len(group), size)]
    return [found[number] for number in torch.randperm(len(found)).tolist()]


def padded(tokens: Sequence[Any]) -> tuple[Any, Any]:
    """Return n texts' tokens as (n, t, d) float32 and what of it is not padding, (n, t)."""
    longest, width = max(len(one) for one in tokens), tokens[0].shape[1]
    batch, mask = torch.zeros(len(tokens), longest, width), torch.zeros(len(tokens), longest, dtype=torch.long)
    for row, one in enumerate(tokens):
        batch[row, : len(one)], mask[row, : len(one)] = one.float(), 1
    return batch, mask


def take_step(loss: Any, layers: Any, optimiser: Any, schedule: Any) -> None:
    """Learn from one step's loss; the layers' own change is bounded, and the rate moves on."""
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(layers.parameters(), LONGEST_STEP)
    optimiser.step()
    schedule.step()


def changed(layers: Any, before: Mapping[str, Any]) -> dict[str, Any]:
    """Return what training added to each weight, by name, as arrays."""
    return {name: (at - before[name]).detach().numpy() for name, at in layers.state_dict().items()}


def rising_and_falling(optimiser: Any, steps: int) -> Any:
    """Return a schedule of the rate: up in the first steps, then down to nothing."""
    return torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: min(1.0, (step + 1) / (WARMING_UP * steps)) * max(0.0, 1 - step / steps)
    )
