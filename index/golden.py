"""The golden questions as a gate: a version that finds clearly fewer of their topics is not published."""

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from corpus.golden import FROM_GUIDANCE, GoldenQuestion
from index.quality import Gate
from index.snapshot import Snapshot

TOP = 3
# Of 390 questions, a share of 0.85 moves by 0.018 from chance alone (one standard error).
TOLERANCE = 0.02


def golden_gate(questions: Sequence[GoldenQuestion]) -> Gate:
    """Return a gate that compares how often a question's topic is among the first three hits, before and after."""
    asked = [question for question in questions if question.outcome in FROM_GUIDANCE]

    def gate(candidate: Snapshot, published: Snapshot | None) -> Sequence[str]:
        if not asked or published is None:
            return []
        before, after = found_share(published, asked), found_share(candidate, asked)
        if after >= before - TOLERANCE:
            return []
        return [f"{after:.1%} of {len(asked)} golden questions find their topic, {before:.1%} did before"]

    return gate


def found_share(snapshot: Snapshot, questions: Sequence[GoldenQuestion]) -> float:
    """Return the share of questions that find one of their topics among the first three hits; each core asks some of them."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return sum(pool.map(lambda question: _finds_topic(snapshot, question), questions)) / len(questions)


def _finds_topic(snapshot: Snapshot, question: GoldenQuestion) -> bool:
    hits = snapshot.retriever.search(question.question, TOP).hits
    topics = {topic for hit in hits for topic in snapshot.documents[hit.passage.document_id].topics}
    return not topics.isdisjoint(question.topics)
