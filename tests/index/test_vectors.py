"""A build encodes only what is new, and no byte of the result says so."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.loader import Corpus
from index.build import Terms, build
from index.encoder import MODEL_FILE, OnnxEncoder, Vectors
from index.encoding import distinct
from index.options import RetrievalOptions
from index.search import ROWS_FILE
from index.snapshot import assemble
from index.store import IndexStore
from index.vectors import KnownVectors, encoder_identity, silent
from tests.corpus.documents import document_of
from tests.fakes import HashingEncoder, flip, write_encoder_folder

WORDS = st.sampled_from("mentor letter email visit draft night ward chief note reply month plan".split())
SECTION = st.tuples(st.lists(WORDS, min_size=2, max_size=5), st.lists(WORDS, min_size=3, max_size=40))
SMALL = 64  # dimensions
CORPORA = st.lists(SECTION, min_size=0, max_size=5)


class CountingEncoder(HashingEncoder):
    """A HashingEncoder that remembers which passages it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return super().encode_passages(texts)


def corpus_of(mini: Corpus, sections: Sequence[tuple[Sequence[str], Sequence[str]]]) -> Corpus:
    """The small corpus and one document a section, the digest following their texts."""
    more = [
        document_of(f"## {' '.join(heading)}?\n\n{' '.join(words)}.\n", f"document-{number}")
        for number, (heading, words) in enumerate(sections)
    ]
    documents = tuple(sorted([*mini.documents, *more], key=lambda document: document.id))
    return replace(mini, documents=documents, digest=repr([document.text for document in documents]))


def bytes_of(store: IndexStore) -> dict[str, bytes]:
    """Return every file of the published version but the manifest, which names version and time."""
    folder = store.folder(store.current())
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
    return {name: (folder / name).read_bytes() for name in names if name != "manifest.json"}


@pytest.fixture(scope="module")
def small_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_encoder_folder(tmp_path_factory.mktemp("small") / "encoder", HashingEncoder(SMALL).card)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=CORPORA, second=CORPORA)
def test_a_build_upon_another_equals_one_from_scratch(
    tmp_path_factory: pytest.TempPathFactory,
    mini: Corpus,
    small_folder: Path,
    first: list[tuple[list[str], list[str]]],
    second: list[tuple[list[str], list[str]]],
) -> None:
    """Documents added, changed, moved and removed."""
    small = HashingEncoder(SMALL)
    upon, scratch = (IndexStore(tmp_path_factory.mktemp(name)) for name in ("upon", "scratch"))
    build(corpus_of(mini, first), upon, small_folder, small, RetrievalOptions())
    build(corpus_of(mini, second), upon, small_folder, small, RetrievalOptions())
    build(corpus_of(mini, second), scratch, small_folder, small, RetrievalOptions())
    assert bytes_of(upon) == bytes_of(scratch)
    for store in (upon, scratch):
        shutil.rmtree(store.root)


def test_with_codes_of_one_bit_too(tmp_path: Path, mini: Corpus, small_folder: Path) -> None:
    """A build upon another, and what it finds; the encoder's clusters are words."""
    small, terms = HashingEncoder(SMALL), Terms(exact_up_to=10)
    upon, scratch = IndexStore(tmp_path / "upon"), IndexStore(tmp_path / "scratch")
    build(corpus_of(mini, [(["Who", "drafts"], ["Ask", "the", "chief"])]), upon, small_folder, small, RetrievalOptions(), terms)
    build(mini, upon, small_folder, small, RetrievalOptions(), terms)
    build(mini, scratch, small_folder, small, RetrievalOptions(), terms)
    assert bytes_of(upon) == bytes_of(scratch)
    version = upon.current()
    manifest = upon.verify(version)
    assert (manifest.search, ROWS_FILE in manifest.files) == ("compressed", True)
    loaded = assemble(upon.folder(version), manifest, small)
    for document in mini.documents:
        for number, section in enumerate(document.sections):
            hit = loaded.retriever.search(section.heading, 3).hits[0]
            assert (hit.passage.document_id, hit.passage.section) == (document.id, number)


def test_the_real_encoder_leaves_no_trace_either(
    tmp_path: Path, mini: Corpus, encoder: OnnxEncoder, encoder_folder: Path, real_store: IndexStore
) -> None:
    """Built upon a part of the corpus, on two threads, against one build of all, on one."""
    upon = IndexStore(tmp_path)
    build(replace(mini, documents=mini.documents[1:], digest="part"), upon, encoder_folder, encoder, RetrievalOptions())
    build(mini, upon, encoder_folder, OnnxEncoder(encoder_folder, threads=2), RetrievalOptions())
    assert bytes_of(upon) == bytes_of(real_store)


def test_only_new_texts_are_encoded(tmp_path: Path, mini: Corpus, hashing_folder: Path) -> None:
    store, encoder = IndexStore(tmp_path), CountingEncoder()
    build(corpus_of(mini, []), store, hashing_folder, encoder, RetrievalOptions())
    checked = 17  # passages that the quality gate encodes again
    encoder.asked.clear()
    added = [(["Who", "drafts", "this"], ["Ask", "the", "chief"])]
    build(corpus_of(mini, added), store, hashing_folder, encoder, RetrievalOptions())
    new = {"Who drafts this? Ask the chief.", "A document. Who drafts this?", "Ask the chief."}
    assert new <= set(encoder.asked)
    assert len(encoder.asked) <= len(new) + checked + 1


def test_another_encoder_with_the_same_card_reuses_nothing(tmp_path: Path, mini: Corpus, hashing_folder: Path) -> None:
    store = IndexStore(tmp_path / "index")
    build(mini, store, hashing_folder, HashingEncoder(), RetrievalOptions())
    other = tmp_path / "encoder"
    shutil.copytree(hashing_folder, other)
    flip(other / MODEL_FILE)
    assert encoder_identity(other) != encoder_identity(hashing_folder)
    encoder = CountingEncoder()
    done = build(mini, store, other, encoder, RetrievalOptions())
    assert not done.already_current
    assert len(encoder.asked) > done.vectors / 2


def test_a_damaged_version_lends_no_vectors(
    tmp_path: Path, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path, hashed_store: IndexStore
) -> None:
    store = IndexStore(tmp_path)
    build(mini, store, hashing_folder, hashing, RetrievalOptions())
    flip(store.folder(store.current()) / "dense.faiss", 500)
    build(mini, store, hashing_folder, hashing, RetrievalOptions())
    assert bytes_of(store) == bytes_of(hashed_store)


@given(st.lists(WORDS, max_size=30, unique=True), st.lists(WORDS, max_size=30), st.integers(0, 3))
def test_each_text_gets_its_vector_whatever_is_known(known: list[str], asked: list[str], collide: int) -> None:
    """Keys whose first eight bytes are those of another text's are no match for it."""
    small = CountingEncoder()
    keys = KnownVectors("", np.empty((0, 32), np.uint8), np.empty((0, 512), np.float32).take).keys(known).copy()
    rows = small.encode_passages(known)
    keys[:collide, 8:] ^= 1
    vectors = KnownVectors("", keys, lambda numbers: rows[numbers])
    small.asked.clear()
    found = list(vectors.encode(asked, vectors.keys(asked), small, "texts", silent))
    assert small.asked == [text for text in asked if text not in known[collide:]]
    np.testing.assert_array_equal(np.concatenate([rows[:0], *found]), small.encode_passages(asked))


@given(st.lists(st.integers(0, 5), max_size=40))
def test_distinct_keys_come_in_order_of_first_place(numbers: list[int]) -> None:
    keys = np.zeros((len(numbers), 32), np.uint8)
    keys[:, 3] = numbers
    first, places = distinct(keys)
    seen = list(dict.fromkeys(numbers))
    assert [numbers[at] for at in first] == seen
    assert [seen[place] for place in places] == numbers
