"""Learn an adaptation: a linear map from the encoder's inner layers, by which a question comes to lie beside its own section."""

from typing import Any

import torch

from index.adaptation import Adaptation, Lessons

# How an adaptation is learned; scales of 12 to 30 and shares from 0.1 to 0.3 were tried on stories left out (docs/decisions.md).
SCALE = 30.0  # of cosines before the softmax over all sections
DROPPED = 0.3  # share of the inner layers' numbers that a step does not see
LEARNING_RATE = 1e-3
WEIGHT_DECAY = 0.1
ROUNDS = 8
LESSON = 256  # questions a step


def learn(lessons: Lessons, encoder: str) -> Adaptation:
    """Learn an adaptation from lessons, for the encoder whose weights have this SHA-256; the same lessons give nearly the same.

    Each question should be closest to its own section among all of them: softmax over cosines (InfoNCE, van den Oord et al. 2018,
    https://arxiv.org/abs/1807.03748), with AdamW (Loshchilov and Hutter 2019, https://arxiv.org/abs/1711.05101).
    """
    torch.manual_seed(0)
    vectors, layers = torch.from_numpy(lessons.vectors), torch.from_numpy(lessons.layers)
    rows, answers = torch.from_numpy(lessons.questions), torch.from_numpy(lessons.answers)
    passages, doubled = torch.from_numpy(lessons.passages), torch.from_numpy(lessons.doubled)
    importance = torch.from_numpy(lessons.importance)
    weights = torch.zeros(layers.shape[1], vectors.shape[1], requires_grad=True)
    optimiser = torch.optim.AdamW([weights], lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
    steps = ROUNDS * -(-len(rows) // LESSON)
    schedule = torch.optim.lr_scheduler.LinearLR(optimiser, 1.0, 0.0, steps)

    def adapted(texts: Any) -> Any:
        seen = torch.nn.functional.dropout(layers[texts], DROPPED)
        return torch.nn.functional.normalize(vectors[texts] + seen @ weights, dim=-1)

    for _ in range(ROUNDS):
        for lesson in torch.randperm(len(rows)).split(LESSON):
            standing = passages[:, torch.randint(passages.shape[1], (1,)).item()]
            scores = SCALE * adapted(rows[lesson]) @ adapted(standing).T
            scores = scores.masked_fill(doubled[answers[lesson]], float("-inf"))
            loss = torch.nn.functional.cross_entropy(scores, answers[lesson], reduction="none")
            (loss @ importance[lesson] / importance[lesson].sum()).backward()
            optimiser.step()
            optimiser.zero_grad()
            schedule.step()
    return Adaptation(weights.detach().numpy(), encoder)
