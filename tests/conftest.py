"""A small corpus and the index of it, with an encoder of hashed words and with the real one."""

import importlib.util
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from assistant.dialogue import AnswerOptions, Assistant
from corpus.contacts import Contact, load_contacts
from corpus.lexicon import Lexicon
from corpus.loader import Corpus, load_corpus
from index.build import build
from index.encoder import OnnxEncoder
from index.export import export_encoder
from index.models import DEFAULT_MODEL, DEFAULT_PACKAGE, Learned
from index.options import RetrievalOptions
from index.routes import RouteModel, train
from index.snapshot import Snapshot, assemble, load_snapshot
from index.store import IndexStore
from tests.fakes import HashingEncoder, write_encoder_folder
from tests.messages import EXAMPLES
from tests.outside import watch
from ui.backend import Backend

ROOT = Path(__file__).parent.parent
MINI = Path(__file__).with_name("data") / "mini"
TODAY = date(2026, 11, 22)
settings.register_profile("untimed", deadline=None)  # a busy machine is slow, and that is no failure
settings.load_profile("untimed")


# What takes minutes to set up goes first, so that one of two processes does not end with it alone.
LONGEST = ("test_build_index.py", "test_faults.py", "test_adaptation.py", "test_wheel.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the files that take longest first; all others stay in their order."""
    items.sort(key=lambda item: item.path.name not in LONGEST)


@pytest.fixture(scope="session", autouse=True)
def _nothing_outside() -> Iterator[None]:
    """In the whole run, nothing is asked of another machine."""
    outside = watch()
    yield
    assert outside == []


@pytest.fixture(scope="session")
def mini_root() -> Path:
    """The folder of the small corpus: five documents, nine sections, one of them longer than a passage."""
    return MINI


@pytest.fixture
def guidance(tmp_path: Path, mini_root: Path) -> Path:
    """A copy of the small corpus that a test may change."""
    return Path(shutil.copytree(mini_root, tmp_path / "guidance"))


@pytest.fixture(scope="session")
def mini(mini_root: Path) -> Corpus:
    return load_corpus(mini_root, TODAY)


@pytest.fixture(scope="session")
def hashing() -> HashingEncoder:
    return HashingEncoder()


@pytest.fixture(scope="session")
def hashing_folder(tmp_path_factory: pytest.TempPathFactory, hashing: HashingEncoder) -> Path:
    return write_encoder_folder(tmp_path_factory.mktemp("hashing") / "encoder", hashing.card)


@pytest.fixture(scope="session")
def hashed_store(
    tmp_path_factory: pytest.TempPathFactory, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path
) -> IndexStore:
    """A published index of the small corpus; copy it before changing anything in it."""
    store = IndexStore(tmp_path_factory.mktemp("hashed"))
    build(mini, store, hashing_folder, hashing, RetrievalOptions())
    return store


@pytest.fixture
def store(tmp_path: Path, hashed_store: IndexStore) -> IndexStore:
    """A copy of that index, which a test may change."""
    return IndexStore(Path(shutil.copytree(hashed_store.root, tmp_path / "index")))


@pytest.fixture(scope="session")
def snapshot(hashed_store: IndexStore, hashing: HashingEncoder) -> Snapshot:
    version = hashed_store.current()
    return assemble(hashed_store.folder(version), hashed_store.verify(version), hashing)


@pytest.fixture(scope="session")
def route_model(hashing: HashingEncoder) -> RouteModel:
    """A classifier of a few written messages; the real one is trained on thousands."""
    pytest.importorskip("sklearn", reason="scikit-learn is of the build extra")
    return train(EXAMPLES, hashing, Lexicon.load())


@pytest.fixture(scope="session")
def contacts() -> tuple[Contact, ...]:
    return load_contacts()


@pytest.fixture(scope="session")
def assistant(snapshot: Snapshot, contacts: tuple[Contact, ...]) -> Assistant:
    """An assistant over the small corpus."""
    return Assistant(lambda: snapshot, AnswerOptions(), contacts)


@pytest.fixture
def backend(snapshot: Snapshot, assistant: Assistant) -> Backend:
    """What the surfaces answer from, over the small corpus, with counters of its own."""
    return Backend(lambda: snapshot, assistant)


@pytest.fixture(scope="session")
def encoder_folder(mini: Corpus) -> Path:
    """The real encoder, exported once; not into the cache of builds, whose parity is measured on the whole guidance."""
    if importlib.util.find_spec(DEFAULT_PACKAGE) is None:
        pytest.skip(f"{DEFAULT_PACKAGE} is not installed; pip install 'signpost-mentorship[build]'")
    texts = [section.span.of(document.text) for document in mini.documents for section in document.sections]
    return export_encoder(DEFAULT_MODEL, texts, ROOT / "var" / "test-encoders", Learned.load())


@pytest.fixture(scope="session")
def encoder(encoder_folder: Path) -> OnnxEncoder:
    return OnnxEncoder(encoder_folder, threads=1)


@pytest.fixture(scope="session")
def real_store(tmp_path_factory: pytest.TempPathFactory, mini: Corpus, encoder: OnnxEncoder, encoder_folder: Path) -> IndexStore:
    """A published index of the small corpus with the real encoder; copy it before changing anything in it."""
    store = IndexStore(tmp_path_factory.mktemp("real"))
    build(mini, store, encoder_folder, encoder, RetrievalOptions())
    return store


@pytest.fixture(scope="session")
def real_snapshot(real_store: IndexStore) -> Snapshot:
    return load_snapshot(real_store, threads=1)
