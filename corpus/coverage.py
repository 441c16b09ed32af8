"""What the guidance covers: one row for each topic, so that a hole can be seen."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from corpus.check import word_count
from corpus.document import Problem
from corpus.loader import Corpus

MIN_SECTIONS = 7  # what it is, what first, what to say, what if it goes wrong, who else, and two situations


@dataclass(frozen=True, slots=True)
class TopicCoverage:
    """What there is on one topic; a document counts for each of its topics. `oldest` is None where there is nothing."""

    topic: str
    files: int
    sections: int
    words: int
    references: int
    oldest: date | None


def coverage(corpus: Corpus) -> tuple[TopicCoverage, ...]:
    """Count files, sections, words and references of every topic, in the taxonomy's order."""
    rows = []
    for topic in corpus.topics:
        documents = [document for document in corpus.documents if topic in document.topics]
        rows.append(
            TopicCoverage(
                topic,
                len(documents),
                sum(len(document.sections) for document in documents),
                sum(word_count(document.text) for document in documents),
                len({key for document in documents for key in document.sources}),
                min((document.reviewed for document in documents), default=None),
            )
        )
    return tuple(rows)


def coverage_table(corpus: Corpus) -> Iterator[str]:
    """Yield the coverage as lines of text in columns, headings first."""
    rows = coverage(corpus)
    width = max(len(row.topic) for row in rows)
    yield f"{'topic':<{width}}  files  sections   words  references  oldest review"
    for row in rows:
        counts = f"{row.files:5}  {row.sections:8}  {row.words:6}  {row.references:10}"
        yield f"{row.topic:<{width}}  {counts}  {row.oldest or ''}".rstrip()


def holes(corpus: Corpus) -> Iterator[Problem]:
    """Yield a problem for each topic with too few sections."""
    for row in coverage(corpus):
        if row.sections < MIN_SECTIONS:
            yield Problem("taxonomy.toml", 1, f"topic '{row.topic}' has {row.sections} sections; write at least {MIN_SECTIONS}")
