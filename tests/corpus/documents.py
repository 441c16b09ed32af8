"""Documents and corpora made from a body of Markdown, for tests that need no files."""

from datetime import date
from hashlib import sha256

from corpus.document import Document, Source
from corpus.loader import Corpus
from corpus.markdown import parse_body


def document_of(markdown: str, identity: str = "a-document", sources: tuple[str, ...] = ()) -> Document:
    """Parse a body that must be free of faults."""
    body = parse_body(markdown)
    assert body.faults == []
    return Document(
        id=identity,
        title="A document",
        kind="guidance",
        topics=("finding-a-mentor",),
        audience=("resident",),
        stage=("any",),
        region=("any",),
        reviewed=date(2026, 11, 22),
        review_by=date(2028, 11, 22),
        reviewed_by="",
        sources=sources,
        text=body.text,
        sections=body.sections,
        path=f"{identity}.md",
        digest=sha256(markdown.encode()).hexdigest(),
    )


def corpus_of(*documents: Document, sources: tuple[str, ...] = ()) -> Corpus:
    """Gather documents and references that have these keys."""
    references = {key: Source(key, "A title", "An author", "A journal", "article") for key in sources}
    return Corpus(documents, references, {}, "")
