"""A document to passages: Markdown headings first, then a recursive splitter for what is longer than the encoder reads."""

from collections.abc import Callable
from itertools import pairwise

from langchain_text_splitters import MarkdownHeaderTextSplitter, RecursiveCharacterTextSplitter

from corpus.document import Document, Passage, Section, Span

_HEADERS = [("##", "heading")]
# Paragraphs, then lines, then sentences. There is no smaller separator, so nothing cuts a sentence.
SEPARATORS = ["\n\n", "\n", r"(?<=[.!?…])\s+"]


def split(document: Document, count_tokens: Callable[[str], int], max_tokens: int) -> tuple[Passage, ...]:
    """Cut a document into passages of whole sentences, each of at most `max_tokens` unless one sentence is longer.

    The passages of a section follow each other and cover every sentence below its heading.
    """
    splitter = MarkdownHeaderTextSplitter(_HEADERS, strip_headers=True)
    chunks = splitter.split_text(document.text)
    if len(chunks) != len(document.sections):
        raise ValueError(f"{document.path}: {len(chunks)} headed parts but {len(document.sections)} sections")
    spans = [
        (number, span)
        for number, section in enumerate(document.sections)
        for span in _section_spans(document.text, section, count_tokens, max_tokens)
    ]
    return tuple(
        Passage(f"{document.id}#{count}", document.id, number, span.start, span.of(document.text))
        for count, (number, span) in enumerate(spans, start=1)
    )


def _section_spans(text: str, section: Section, count_tokens: Callable[[str], int], max_tokens: int) -> list[Span]:
    body = Span(section.blocks[0].span.start, section.span.end)
    return cut(body.of(text), body.start, [s for block in section.blocks for s in block.sentences], count_tokens, max_tokens)


def cut(text: str, start: int, sentences: list[Span], count_tokens: Callable[[str], int], max_tokens: int) -> list[Span]:
    """Cut `text`, which begins at `start` of its document, at ends of `sentences` so that each part fits `max_tokens`."""
    if sentences and count_tokens(text) <= max_tokens:  # nearly all do, and the splitter would count the tokens of every sentence
        return [Span(sentences[0].start, sentences[-1].end)]
    splitter = RecursiveCharacterTextSplitter(
        chunk_size=max_tokens,
        chunk_overlap=0,
        length_function=count_tokens,
        separators=SEPARATORS,
        is_separator_regex=True,
        keep_separator="end",
        add_start_index=True,
        strip_whitespace=True,
    )
    starts = [start + chunk.metadata["start_index"] for chunk in splitter.create_documents([text])]
    spans: list[Span] = []
    for first, after in pairwise([*starts, start + len(text)]):
        # The splitter's sentence rule is cruder than ours ("Dr. Smith"): a sentence belongs where it begins.
        inside = [sentence for sentence in sentences if first <= sentence.start < after]
        spans += _packed(text, start, inside, count_tokens, max_tokens)
    return spans


def _packed(text: str, start: int, sentences: list[Span], count_tokens: Callable[[str], int], max_tokens: int) -> list[Span]:
    """Join neighbouring sentences while they fit: one that runs over its part's end can make the part too long."""
    spans: list[Span] = []
    for sentence in sentences:
        longer = Span(spans[-1].start, sentence.end) if spans else sentence
        if spans and count_tokens(text[longer.start - start : longer.end - start]) <= max_tokens:
            spans[-1] = longer
        else:
            spans.append(sentence)
    return spans
