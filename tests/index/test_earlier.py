"""What a build takes over from the version before, and when it takes nothing."""

import json
import shutil
from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from corpus.loader import Corpus, load_corpus
from index.build import build
from index.earlier import READER_FILE, Earlier
from index.encoder import Encoder
from index.options import RetrievalOptions
from index.records import PASSAGES_FILE, read_passages
from index.store import IndexStore
from index.vectors import encoder_identity
from tests.fakes import HashingEncoder, write_encoder_folder

TODAY = date(2026, 11, 22)


class CountingEncoder(HashingEncoder):
    """Count how often each text's tokens were counted."""

    def __init__(self) -> None:
        super().__init__()
        self.counted: Counter[str] = Counter()

    def count_tokens(self, text: str) -> int:
        self.counted[text] += 1
        return super().count_tokens(text)


def test_documents_and_passages_come_back_as_they_were_read(store: IndexStore, mini: Corpus, hashing_folder: Path) -> None:
    earlier = Earlier.of(store)
    identity = encoder_identity(hashing_folder)
    assert [earlier.document(document.path, document.digest) for document in mini.documents] == list(mini.documents)
    parts = [earlier.passages(document, identity) for document in mini.documents]
    assert [p for part in parts for p in part or ()] == list(read_passages(store.folder(store.current())))


def test_a_changed_file_another_place_and_another_encoder_are_not_known(store: IndexStore, mini: Corpus) -> None:
    earlier, document = Earlier.of(store), mini.documents[0]
    assert earlier.document(document.path, "0" * 64) is None
    assert earlier.document(f"elsewhere/{document.path}", document.digest) is None
    assert earlier.document("nowhere/nothing.md", document.digest) is None
    assert earlier.passages(document, "another encoder") is None


def test_other_words_under_the_same_digest_are_cut_anew(store: IndexStore, mini: Corpus, hashing_folder: Path) -> None:
    document = mini.documents[0]
    other = replace(document, text=document.text.swapcase())
    assert Earlier.of(store).passages(other, encoder_identity(hashing_folder)) is None


def test_guidance_that_other_code_has_read_is_read_again(store: IndexStore, mini: Corpus, hashing_folder: Path) -> None:
    folder, document = store.folder(store.current()), mini.documents[0]
    identity = encoder_identity(hashing_folder)
    assert Earlier(folder).document(document.path, document.digest) == document
    (folder / READER_FILE).write_text(json.dumps({"reader": "0" * 64, "encoder": identity}), encoding="ascii")
    earlier = Earlier(folder)
    assert earlier.document(document.path, document.digest) is None
    assert earlier.passages(document, identity) is None


@pytest.mark.parametrize("harm", ["nothing published", "damaged", "pointer to nothing"])
def test_without_a_whole_version_nothing_is_known(store: IndexStore, mini: Corpus, harm: str) -> None:
    if harm == "damaged":
        with (store.folder(store.current()) / PASSAGES_FILE).open("r+b") as file:
            file.write(b"X")
    elif harm == "nothing published":
        shutil.rmtree(store.root)
    else:
        shutil.rmtree(store.folder(store.current()))
    document = mini.documents[0]
    assert Earlier.of(store).document(document.path, document.digest) is None


def built(guidance: Path, store: IndexStore, folder: Path, encoder: Encoder, known: Earlier) -> dict[str, str]:
    """Build and return the SHA-256 of every file of the version."""
    build(load_corpus(guidance, TODAY, known.document), store, folder, encoder, RetrievalOptions())
    return {path: entry.sha256 for path, entry in store.manifest(store.current()).files.items()}


def test_one_changed_file_gives_the_version_that_reading_everything_gives(
    tmp_path: Path, guidance: Path, mini: Corpus, store: IndexStore
) -> None:
    encoder = CountingEncoder()
    folder = write_encoder_folder(tmp_path / "encoder", encoder.card)
    build(mini, store, folder, encoder, RetrievalOptions())
    changed = guidance / mini.documents[0].path
    changed.write_text(changed.read_text(encoding="utf-8").replace(". ", ", and so on. ", 1), encoding="utf-8")
    encoder.counted.clear()
    with_earlier = built(guidance, store, folder, encoder, Earlier.of(store))
    counted = sum(encoder.counted.values())
    encoder.counted.clear()
    from_nothing = built(guidance, IndexStore(tmp_path / "other"), folder, encoder, Earlier(None))
    assert with_earlier == from_nothing
    assert 0 < counted < sum(encoder.counted.values())


def test_a_removed_file_stays_removed(guidance: Path, mini: Corpus, store: IndexStore) -> None:
    gone = mini.documents[0]
    (guidance / gone.path).unlink()
    corpus = load_corpus(guidance, TODAY, Earlier.of(store).document)
    assert [document.id for document in corpus.documents] == [document.id for document in mini.documents[1:]]
