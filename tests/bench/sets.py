"""Public retrieval sets as an index of ours: documents cut as guidance is, ranked by their best passage."""

import json
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from corpus.document import Passage
from corpus.lexicon import Analyser, Lexicon
from corpus.passages import cut
from corpus.sentences import sentence_spans
from index.build import SPECIAL_TOKENS
from index.dense import DenseIndex
from index.encoder import Encoder
from index.indexes import Indexes
from index.lexical import LexicalIndex
from index.options import RetrievalOptions
from index.retriever import HybridRetriever

NAMES = ("counsel", "stackfaq", "mtragun")


@dataclass(frozen=True, slots=True)
class Query:
    """One question of a set with its graded documents; `earlier` are the turns before it, newest first."""

    id: str
    text: str
    split: str
    earlier: str
    turn: int
    grades: dict[str, float]


def load_queries(folder: Path) -> list[Query]:
    """Read the questions that have at least one relevant document."""
    grades: dict[str, dict[str, float]] = defaultdict(dict)
    for line in (folder / "qrels.tsv").read_text(encoding="utf-8").splitlines():
        query, document, grade = line.split("\t")[:3]
        if grade.replace(".", "").isdigit():
            grades[query][document] = float(grade)
    rows = [json.loads(line) for line in (folder / "queries.jsonl").read_text(encoding="utf-8").splitlines()]
    return [_query(row, grades[row["id"]]) for row in rows if grades.get(row["id"])]


def load_answerable(folder: Path) -> dict[bool, list[Query]]:
    """Return the test questions that the set's authors found answerable (True) and unanswerable (False); empty without labels."""
    rows = [json.loads(line) for line in (folder / "queries.jsonl").read_text(encoding="utf-8").splitlines()]
    return {
        wanted: [_query(row, {}) for row in rows if row["split"] == "test" and row.get("label") == label]
        for wanted, label in ((True, "ANSWERABLE"), (False, "UNANSWERABLE"))
    }


def area_under_roc(higher: list[float], lower: list[float]) -> float:
    """Return the chance that one of `higher` exceeds one of `lower`, ties half (Hanley and McNeil 1982)."""
    above = np.subtract.outer(np.array(higher), np.array(lower))
    return float(((above > 0) + 0.5 * (above == 0)).mean())


def _query(row: dict[str, Any], grades: dict[str, float]) -> Query:
    turns = row.get("history") or []
    earlier = "\n".join(text for _, text in reversed(turns))
    return Query(row["id"], row["text"], row["split"], earlier, len(turns), grades)


@dataclass(frozen=True, slots=True)
class SetIndex:
    """The parts of a set's index, so that several settings can be tried on one encoding."""

    passages: tuple[Passage, ...]
    dense: DenseIndex
    lexical: LexicalIndex
    encoder: Encoder
    lexicon: Lexicon

    def retriever(self, options: RetrievalOptions) -> HybridRetriever:
        return HybridRetriever(Indexes(self.passages, self.dense, self.lexical), self.encoder, self.lexicon, options)


def index_set(folder: Path, encoder: Encoder) -> SetIndex:
    """Cut, encode and index a set's documents."""
    rows = [json.loads(line) for line in (folder / "docs.jsonl").read_text(encoding="utf-8").splitlines()]
    passages = []
    for row in rows:
        text = row["text"].strip() or "-"
        spans = cut(text, 0, list(sentence_spans(text)), encoder.count_tokens, encoder.card.max_tokens - SPECIAL_TOKENS)
        passages += [
            Passage(f"{row['id']}#{n}", row["id"], 0, span.start, span.of(text)) for n, span in enumerate(spans, start=1)
        ]
    lexicon = Lexicon.load()
    texts = [passage.text for passage in passages]
    dense = DenseIndex.build(encoder.encode_passages(texts), np.arange(len(texts)), np.zeros(len(texts), dtype=np.int64))
    return SetIndex(tuple(passages), dense, LexicalIndex.build(texts, Analyser(lexicon)), encoder, lexicon)


def ndcg_at_10(ranked: list[str], grades: dict[str, float]) -> float:
    """Return nDCG@10 with gain 2^grade - 1: Järvelin and Kekäläinen (2002), https://doi.org/10.1145/582415.582418."""
    gains = [2 ** grades.get(document, 0.0) - 1 for document in ranked[:10]]
    ideal = sorted((2**grade - 1 for grade in grades.values()), reverse=True)[:10]
    best = sum(gain / np.log2(rank + 2) for rank, gain in enumerate(ideal))
    return float(sum(gain / np.log2(rank + 2) for rank, gain in enumerate(gains)) / best) if best else 0.0


def documents(retriever: HybridRetriever, question: str, earlier: str = "") -> list[str]:
    """Return document ids, without repeats and best first."""
    return list(dict.fromkeys(hit.passage.document_id for hit in retriever.search(question, 60, earlier).hits))
