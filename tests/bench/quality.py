"""Retrieval quality: development questions by topic, public sets by nDCG@10, each with what every part contributes."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from assistant.conversation import Conversation
from index.encoder import Encoder
from index.options import RetrievalOptions
from index.snapshot import Snapshot
from tests.bench.sets import NAMES, area_under_roc, documents, index_set, load_answerable, load_queries, ndcg_at_10

# What each part is worth: the setting that ships, then one part of it taken away.
VARIANTS = {
    "as shipped": RetrievalOptions(),
    "dense only": RetrievalOptions(dense_weight=1.0),
    "BM25 only": RetrievalOptions(dense_weight=0.0),
}


@dataclass(frozen=True, slots=True)
class TopicHits:
    """How often a primary topic is that of the first hit, and among the first three, of `count` questions."""

    kind: str
    count: int
    first: float
    first_three: float


def topic_hits(snapshot: Snapshot, questions: Path, kinds: frozenset[str]) -> TopicHits:
    """Search every question of these kinds that has topics, with its history."""
    rows = [json.loads(line) for line in questions.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if row["kind"] in kinds and row.get("topics")]
    firsts = threes = 0
    for row in rows:
        earlier = Conversation.from_messages(row.get("history", [])).newest_first()
        hits = snapshot.retriever.search(row["question"], 3, earlier).hits
        found = [set(snapshot.documents[hit.passage.document_id].topics) for hit in hits]
        primary = set(row["topics"]["primary"])
        firsts += bool(found and found[0] & primary)
        threes += any(topics & primary for topics in found)
    return TopicHits("+".join(sorted(kinds)), len(rows), firsts / len(rows), threes / len(rows))


def set_scores(folder: Path, encoder: Encoder) -> Iterator[tuple[str, str, float, int]]:
    """Yield (set, variant, nDCG@10 on the test split, questions) for each public set; for dialogues also with their turns."""
    for name in NAMES:
        index = index_set(folder / name, encoder)
        queries = [query for query in load_queries(folder / name) if query.split == "test"]
        for variant, options in VARIANTS.items():
            retriever = index.retriever(options)
            scores = [ndcg_at_10(documents(retriever, query.text), query.grades) for query in queries]
            yield name, variant, float(np.mean(scores)), len(queries)
        later = [query for query in queries if query.turn]
        if later:
            for variant, share in (
                ("turns 2+, last turn only", 0.0),
                ("turns 2+, with history", VARIANTS["as shipped"].history_weight),
            ):
                retriever = index.retriever(replace(VARIANTS["as shipped"], history_weight=share))
                scores = [ndcg_at_10(documents(retriever, query.text, query.earlier), query.grades) for query in later]
                yield name, variant, float(np.mean(scores)), len(later)
        labelled = load_answerable(folder / name)
        if all(labelled.values()):
            retriever = index.retriever(VARIANTS["as shipped"])
            best = {
                wanted: [max(hit.similarity for hit in retriever.search(one.text, 10, one.earlier).hits) for one in asked]
                for wanted, asked in labelled.items()
            }
            count = sum(map(len, labelled.values()))
            yield name, "answerable against unanswerable, AUROC", area_under_roc(best[True], best[False]), count
