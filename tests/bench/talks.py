"""`make talks`: how often a reply finds its section, by which texts are searched, and the weights that find it most often.

Weights are learned by multinomial logistic regression over the sections of the guidance, cross-validated by document. All is
measured on the talks that the encoder has not learned from.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import numpy as np
import torch
import typer
from rich.console import Console
from rich.table import Table

from assistant.composing.said import BESIDE, NEARLY
from assistant.finder import ANSWER_WORDS
from corpus.document import Document
from corpus.talks import Talk, load_talks
from index.encoder import Vectors
from index.reply import COSINE, SIGNALS, Reply, ReplyOptions
from index.retriever import HybridRetriever
from index.snapshot import Snapshot, load_snapshot
from index.store import IndexStore

FOLDS = 5
ROUNDS = 120
RATE = 0.05
SCALE = 10.0  # of scores before the softmax
TOPS = (1, 3)
TEXTS, NAMES = ("message", "joined", "context"), ("cosine", "BM25", "topic")


@dataclass(frozen=True, slots=True)
class Signals:
    """Of t talks over s sections: what the search says, (t, 11, s), and the section that answers, (t,).

    The last two of the signals mark the other sections of the document that was quoted, and the quoted section itself.
    """

    seen: torch.Tensor
    answers: torch.Tensor


def main(index: Annotated[Path, typer.Option(help="Folder of versions.")] = Path("var/index")) -> None:
    """Measure, learn, show."""
    console, snapshot = Console(width=120), load_snapshot(IndexStore(index))
    talks = [talk for talk in load_talks() if talk.is_held_out]
    found = signals(snapshot, talks)
    fold = torch.tensor([sum(talk.first_document.encode()) % FOLDS for talk in talks])
    learned, weights = cross_validated(found, fold)
    shipped = torch.tensor([*ReplyOptions().weights().reshape(-1).tolist(), BESIDE, -NEARLY])
    table = Table(f"section of {len(talks)} replies", *(f"among the first {top}" if top > 1 else "first" for top in TOPS))
    for name, scores in (
        ("the message alone, by meaning", found.seen[:, COSINE]),
        ("message and question", found.seen[:, SIGNALS + COSINE]),
        ("question and answer", found.seen[:, 2 * SIGNALS + COSINE]),
        ("all, with the weights that ship, every message a reply", torch.einsum("tcs,c->ts", found.seen, shipped)),
        ("all, learned without the measured talks", learned),
    ):
        table.add_row(name, *(f"{share:.1%}" for share in hits(scores, found.answers)))
    console.print(table)
    share = weights / weights[COSINE : len(TEXTS) * SIGNALS : SIGNALS].sum()
    names = [f"{text} {signal}" for text in TEXTS for signal in NAMES] + ["same document", "quoted"]
    console.print("Learned from all: " + ", ".join(f"{name} {weight:.3f}" for name, weight in zip(names, share, strict=True)))


def signals(snapshot: Snapshot, talks: Sequence[Talk]) -> Signals:
    """Search for each talk, whose first answer quotes the section that answers the first question best."""
    documents, retriever = snapshot.documents, snapshot.retriever
    assert isinstance(retriever, HybridRetriever)
    places = {
        (name, section.heading): number
        for number, (name, section) in enumerate((name, section) for name, one in documents.items() for section in one.sections)
    }
    of_section = {
        (name, row): places[name, section.heading] for name, one in documents.items() for row, section in enumerate(one.sections)
    }
    columns = torch.tensor([of_section[passage.document_id, passage.section] for passage in snapshot.passages.values()])
    owners = np.array([name for name, _ in places])
    seen = torch.zeros(len(talks), len(TEXTS) * SIGNALS + 2, len(places))
    for row, talk in enumerate(talks):
        quoted = places[talk.first_document, talk.first_heading]
        of_passages = torch.from_numpy(retriever.signals(reply(talk, documents[talk.first_document])).reshape(-1, len(columns)))
        seen[row, :-2].scatter_reduce_(1, columns.expand(len(of_passages), -1), of_passages, "amax")
        seen[row, -2] = torch.from_numpy(owners == talk.first_document)
        seen[row, -2, quoted], seen[row, -1, quoted] = 0, 1
    return Signals(seen, torch.tensor([places[talk.document_id, talk.heading] for talk in talks]))


def reply(talk: Talk, document: Document) -> Reply:
    """Return what the assistant searches for the second turn (`assistant.finder`)."""
    section = next(section for section in document.sections if section.heading == talk.first_heading)
    beginning = " ".join(" ".join(block.span.of(document.text) for block in section.blocks).split()[:ANSWER_WORDS])
    return Reply(talk.reply, f"{talk.reply} {talk.first}", f"{talk.first} {beginning}")


def cross_validated(found: Signals, fold: torch.Tensor) -> tuple[torch.Tensor, Vectors]:
    """Return each talk's scores (t, s) by weights that have not seen it, and the weights (11,) learned from all."""
    scores = torch.zeros(found.seen.shape[0], found.seen.shape[2])
    for number in range(FOLDS):
        weights = learned(found, fold != number)
        scores[fold == number] = torch.einsum("tcs,c->ts", found.seen[fold == number], weights)
    every: Vectors = learned(found, fold >= 0).numpy()
    return scores, every


def learned(found: Signals, rows: torch.Tensor) -> torch.Tensor:
    """Return the weights (11,) under which the sections of these talks are likeliest."""
    seen, answers = found.seen[rows], found.answers[rows]
    weights = torch.zeros(seen.shape[1], requires_grad=True)
    optimiser = torch.optim.Adam([weights], lr=RATE)
    for _ in range(ROUNDS):
        loss = torch.nn.functional.cross_entropy(SCALE * torch.einsum("tcs,c->ts", seen, weights), answers)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    return weights.detach()


def hits(scores: torch.Tensor, answers: torch.Tensor) -> list[float]:
    """Return how often the section that answers is the first, and among the first three."""
    better = (scores > scores.gather(1, answers[:, None])).sum(1)
    return [float((better < top).float().mean()) for top in TOPS]


if __name__ == "__main__":
    typer.run(main)
