"""Which texts stand for a passage: one for BM25, several for the encoder."""

from collections.abc import Sequence

from corpus.document import Document, Passage
from corpus.loader import Corpus
from index.dense import Field


def lexical_texts(corpus: Corpus, passages: Sequence[Passage]) -> list[str]:
    """Return what BM25 indexes for each passage: its heading, the other ways people ask, and its text."""
    sections = [corpus.by_id[passage.document_id].sections[passage.section] for passage in passages]
    return [
        "\n".join([section.heading, *section.asked_as, passage.text]) for section, passage in zip(sections, passages, strict=True)
    ]


def field_texts(document: Document, passage: Passage) -> list[tuple[Field, str]]:
    """Return the texts whose vectors find a passage, in rising order of field."""
    section = document.sections[passage.section]
    fields = [
        (Field.TEXT, f"{section.heading} {passage.text}"),
        (Field.TITLE, f"{document.title}. {section.heading}"),
    ]
    if section.asked_as:
        fields.append((Field.QUESTIONS, " ".join(section.asked_as)))
    return [*fields, *((Field.QUESTION, question) for question in section.asked_as)]


def lead_texts(corpus: Corpus, passages: Sequence[Passage]) -> list[str]:
    """Return for each passage the first of its field texts, its heading and itself."""
    return [field_texts(corpus.by_id[passage.document_id], passage)[0][1] for passage in passages]
