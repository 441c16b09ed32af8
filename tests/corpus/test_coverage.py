from datetime import date
from pathlib import Path

from corpus.coverage import MIN_SECTIONS, coverage, holes
from corpus.loader import GUIDANCE, load_corpus

TINY = Path(__file__).parents[1] / "data" / "mini"


def test_counts_are_those_of_the_documents_on_a_topic() -> None:
    corpus = load_corpus(TINY, date(2026, 11, 22))
    rows = {row.topic: row for row in coverage(corpus)}
    assert list(rows) == list(corpus.topics)
    for document in corpus.documents:
        for topic in document.topics:
            assert rows[topic].files >= 1
            assert rows[topic].sections >= len(document.sections)
    covered = sum(len(document.sections) * len(document.topics) for document in corpus.documents)
    assert sum(row.sections for row in rows.values()) == covered


def test_a_topic_without_guidance_is_a_hole_and_the_shipped_guidance_has_none() -> None:
    corpus = load_corpus(TINY, date(2026, 11, 22))
    empty = [row.topic for row in coverage(corpus) if row.sections < MIN_SECTIONS]
    assert empty
    assert [hole.message.split("'")[1] for hole in holes(corpus)] == empty
    assert list(holes(load_corpus(GUIDANCE))) == []
