"""Tune the encoder's upper layers together with the map: a question's tokens are read anew for the section that it is about."""

import copy
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
from sentence_transformers import SentenceTransformer

from index.adaptation import LAYERS, Adaptation, Lessons
from index.export import UNSEEN
from index.models import DEFAULT_MODEL, model_folder
from tests.bench.adapting import DROPPED, SCALE
from tests.bench.layers import READ_AT_ONCE, changed, lots, lower_tokens, padded, rising_and_falling, take_step

# Chosen on stories left out (docs/decisions.md).
STEP = 64  # questions
ROUNDS = 4
LAYERS_RATE, MAP_RATE = 5e-5, 3e-4
LAYERS_DECAY, MAP_DECAY = 0.01, 0.1
WHOLE = 0  # of the texts that a section has in the lessons: all of it, title and heading, heading and lead
CHANCES = (1.0, 2.0, 1.0)  # how often each stands for the section in a step


@dataclass(frozen=True, slots=True)
class Reader:
    """What is trained: the upper layers, and the map (3 * d, d); `low` (n, d) are the mean tokens of the lowest layer read.

    `before` are the layers' weights before training.
    """

    upper: Any
    before: Mapping[str, Any]
    weights: Any
    tokens: Sequence[Any]
    low: Any

    def vectors(self, rows: Sequence[int], dropped: float = 0.0) -> Any:
        """Return unit vectors (r, d) of texts by number, as the exported graph makes them."""
        states, mask = padded([self.tokens[row] for row in rows])
        unseen = (1 - mask[:, None, None, :].float()) * UNSEEN
        there = mask.unsqueeze(-1).float()
        means = []
        for layer in self.upper:
            found = layer(states, unseen)
            states = found[0] if isinstance(found, tuple) else found
            means.append(unit((states * there).sum(1) / there.sum(1)))
        inner = torch.cat([self.low[list(rows)], means[0], means[-1]], dim=1)
        return unit(means[-1] + torch.nn.functional.dropout(inner, dropped) @ self.weights)

    def read(self, rows: Sequence[int]) -> Any:
        """Return the vectors (r, d) of many texts, without anything to learn from."""
        found = torch.zeros(len(rows), self.low.shape[1])
        by_length = sorted(range(len(rows)), key=lambda place: len(self.tokens[rows[place]]))
        with torch.no_grad():
            for start in range(0, len(rows), READ_AT_ONCE):
                places = by_length[start : start + READ_AT_ONCE]
                found[places] = self.vectors([rows[place] for place in places])
        return found


def unit(rows: Any) -> Any:
    """Return rows of length 1."""
    return torch.nn.functional.normalize(rows, dim=-1)


def reader(lessons: Lessons, adaptation: Adaptation) -> Reader:
    """Return the default encoder, ready to be trained from a map that it has learned already."""
    model = SentenceTransformer(str(model_folder(DEFAULT_MODEL)), device="cpu", local_files_only=True).eval()
    model.requires_grad_(requires_grad=False)
    tokens = lower_tokens(model, lessons.texts, LAYERS)
    upper = copy.deepcopy(model[0].auto_model.encoder.layer[-LAYERS:])
    before = {name: at.clone() for name, at in upper.state_dict().items()}
    upper.requires_grad_(requires_grad=True)
    low = torch.from_numpy(lessons.layers[:, : lessons.vectors.shape[1]])
    return Reader(upper, before, torch.from_numpy(adaptation.weights.copy()).requires_grad_(), tokens, low)


def tune(read: Reader, lessons: Lessons) -> Iterator[float]:
    """Train for some rounds and yield the mean loss of each.

    As for the map, each question should be closest to its own section among all (`tests.bench.adapting`). The sections' vectors
    are those of the last round, but for the sections of the step's own questions, which learn beside them.
    """
    torch.manual_seed(0)
    answers, importance = torch.from_numpy(lessons.answers), torch.from_numpy(lessons.importance)
    doubled, passages = torch.from_numpy(lessons.doubled), lessons.passages
    questions = lessons.questions.tolist()
    optimiser = torch.optim.AdamW(
        [
            {"params": read.upper.parameters(), "lr": LAYERS_RATE, "weight_decay": LAYERS_DECAY},
            {"params": [read.weights], "lr": MAP_RATE, "weight_decay": MAP_DECAY},
        ]
    )
    schedule = rising_and_falling(optimiser, ROUNDS * -(-len(questions) // STEP))
    for _ in range(ROUNDS):
        read.upper.eval()
        standing = [read.read(passages[:, kind].tolist()) for kind in range(passages.shape[1])]
        read.upper.train()
        total = 0.0
        for lot in lots([len(read.tokens[row]) for row in questions], STEP):
            kind = int(torch.multinomial(torch.tensor(CHANCES), 1))
            of_step = answers[lot]
            sections = standing[kind]
            if kind != WHOLE:  # the whole text takes four times as long as the question itself
                mine = torch.unique(of_step)
                sections = sections.index_copy(0, mine, read.vectors(passages[mine.numpy(), kind].tolist(), DROPPED))
            scores = SCALE * read.vectors([questions[place] for place in lot], DROPPED) @ sections.T
            scores = scores.masked_fill(doubled[of_step], float("-inf"))
            loss = torch.nn.functional.cross_entropy(scores, of_step, reduction="none")
            mean = loss @ importance[lot] / importance[lot].sum()
            take_step(mean, read.upper, optimiser, schedule)
            total += mean.item() * len(lot)
        yield total / len(questions)
    read.upper.eval()


def tuned(read: Reader, encoder: str) -> Adaptation:
    """Return what training changed in the default encoder, whose weights have the SHA-256 `encoder`."""
    return Adaptation(read.weights.detach().numpy(), encoder, changed(read.upper, read.before))
