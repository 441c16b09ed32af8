"""Which texts stand for a passage: one for BM25, several for the encoder."""

from collections.abc import Iterator, Sequence

from corpus.document import Document, Passage
from corpus.loader import Corpus
from index.dense import Field

# What the larger encoder reads of a passage. Ways of asking one by one: 11,000 texts more, for nothing (docs/decisions.md).
CLOSE_FIELDS = (Field.TEXT, Field.TITLE, Field.QUESTIONS)


def lexical_texts(corpus: Corpus, passages: Sequence[Passage]) -> Iterator[str]:
    """Yield what BM25 indexes for each passage: its heading, the other ways people ask, and its text."""
    for passage in passages:
        section = corpus.by_id[passage.document_id].sections[passage.section]
        yield "\n".join([section.heading, *section.asked_as, passage.text])


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


def all_field_texts(corpus: Corpus, passages: Sequence[Passage]) -> Iterator[tuple[int, Field, str]]:
    """Yield the texts of all passages with the passage's number and the field, in rising order of both."""
    for number, passage in enumerate(passages):
        for field, text in field_texts(corpus.by_id[passage.document_id], passage):
            yield number, field, text


def lead_text(corpus: Corpus, passage: Passage) -> str:
    """Return the first of a passage's field texts, its heading and itself."""
    return field_texts(corpus.by_id[passage.document_id], passage)[0][1]
