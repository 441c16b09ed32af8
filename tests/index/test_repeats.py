from collections.abc import Sequence
from dataclasses import replace

from corpus.document import Document
from corpus.loader import Corpus
from index.repeats import differing_numbers, near_duplicates
from tests.fakes import HashingEncoder


def with_documents(corpus: Corpus, documents: Sequence[Document]) -> Corpus:
    return Corpus(tuple(documents), corpus.sources, corpus.topics, corpus.digest)


def test_different_sections_are_no_repeats(mini: Corpus, hashing: HashingEncoder) -> None:
    assert near_duplicates(mini, hashing) == ()


def test_a_copied_document_is_found_section_by_section(mini: Corpus, hashing: HashingEncoder) -> None:
    copied = mini.documents[0]
    twin = replace(copied, id="twin", path="twin.md")
    found = near_duplicates(with_documents(mini, [*mini.documents, twin]), hashing)
    assert [problem.line for problem in found] == [section.line for section in copied.sections]
    assert all(problem.path == "twin.md" and copied.path in problem.message for problem in found)


def test_one_point_with_two_numbers_is_noted(mini: Corpus, hashing: HashingEncoder) -> None:
    document = next(d for d in mini.documents if any(character.isdigit() for character in d.text))
    digit = next(character for character in document.text if character.isdigit())
    other = str((int(digit) + 3) % 10)
    twin = replace(document, id="twin", path="twin.md", text=document.text.replace(digit, other))
    assert differing_numbers(with_documents(mini, [document]), hashing) == ()
    assert any("twin.md" in str(note) for note in differing_numbers(with_documents(mini, [document, twin]), hashing))
