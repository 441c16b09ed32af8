from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from corpus.document import Passage
from corpus.loader import Corpus
from index.library import Documents, Entry, PassagesById, read_catalogue, write_catalogue
from index.snapshot import Snapshot

DAY = date(2028, 1, 1)
CATALOGUE = (Entry("a", (), DAY, 2, (), "1"), Entry("b", (), DAY, 0, (), "2"), Entry("c", (), DAY, 11, (), "3"))
PASSAGES = [Passage(f"{name}#{n}", name, 0, 0, "text") for name, count in (("a", 2), ("c", 11)) for n in range(1, count + 1)]


def test_the_catalogue_says_of_each_document_what_it_holds(tmp_path: Path, mini: Corpus) -> None:
    counts = {document.id: number for number, document in enumerate(mini.documents, start=1)}
    write_catalogue(tmp_path, mini.documents, counts)
    for entry, document in zip(read_catalogue(tmp_path), mini.documents, strict=True):
        blocks = tuple(len(section.blocks) for section in document.sections)
        assert entry == Entry(document.id, document.topics, document.review_by, counts[document.id], blocks, document.digest)


def test_documents_are_those_of_the_guidance(snapshot: Snapshot, mini: Corpus) -> None:
    assert dict(snapshot.documents) == dict(mini.by_id)
    assert list(snapshot.documents) == [document.id for document in mini.documents]
    assert "nothing" not in snapshot.documents
    assert len(snapshot.documents) == len(mini.documents)


def test_passages_are_found_by_their_ids() -> None:
    by_id = PassagesById(PASSAGES, CATALOGUE)
    assert list(by_id) == [passage.id for passage in PASSAGES]
    assert [by_id[passage.id] for passage in PASSAGES] == PASSAGES
    assert len(by_id) == len(PASSAGES)


@pytest.mark.parametrize(
    "wrong", ["", "a", "a#", "a#0", "a#3", "a#01", "a#-1", "a#²", "a#1#1", "b#1", "d#1", "#1", "c#12", "c#" + "9" * 99]
)
def test_what_is_no_id_is_not_there(wrong: str) -> None:
    by_id = PassagesById(PASSAGES, CATALOGUE)
    assert wrong not in by_id
    assert by_id.get(wrong) is None


def test_refuses_a_catalogue_of_other_records(snapshot: Snapshot) -> None:
    with pytest.raises(ValueError, match="13 passages, 14 in the catalogue"):
        PassagesById(PASSAGES, (*CATALOGUE[:2], replace(CATALOGUE[2], passages=12)))
    with pytest.raises(ValueError, match="5 documents, 3 in the catalogue"):
        Documents(list(snapshot.documents.values()), CATALOGUE)
