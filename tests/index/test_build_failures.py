"""No failure of any step of a build touches the published version."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.loader import Corpus
from index.build import build
from index.options import RetrievalOptions
from index.snapshot import assemble
from index.store import IndexStore, describe
from tests.fakes import FailingEncoder, HashingEncoder, write_encoder_folder


@contextmanager
def files_up_to(size: int) -> Iterator[None]:
    """Let the kernel refuse every write past `size` bytes of a file, as a full disk would (setrlimit(2), RLIMIT_FSIZE)."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def assert_untouched(store: IndexStore, before: object) -> None:
    assert describe(store.root) == before
    version = store.current()
    again = assemble(store.folder(version), store.verify(version), HashingEncoder())
    assert again.retriever.search("no answer to my emails", 3).hits[0].passage.document_id == "mentor-goes-quiet"


@pytest.mark.parametrize("batches", [0, 1])
def test_an_encoder_that_fails_leaves_the_published_version(
    store: IndexStore, mini: Corpus, tmp_path: Path, batches: int
) -> None:
    before = describe(store.root)
    encoder = FailingEncoder(batches)
    unknown = write_encoder_folder(tmp_path / "unknown", replace(encoder.card, name="unknown"))  # no vector is known
    with pytest.raises(MemoryError):
        build(mini, store, unknown, encoder, RetrievalOptions())
    assert_untouched(store, before)


def test_a_write_that_fails_at_any_file_leaves_the_published_version(
    store: IndexStore, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path
) -> None:
    """Room for all but the last byte of each file in turn, the manifest among them."""
    before = describe(store.root)
    folder = store.folder(store.current())
    sizes = sorted({path.stat().st_size for path in folder.rglob("*") if path.is_file()})
    assert len(sizes) >= 10
    for size in sizes:
        with files_up_to(size - 1), pytest.raises((OSError, RuntimeError)):
            build(replace(mini, digest="2" * 64), store, hashing_folder, hashing, RetrievalOptions())
        assert_untouched(store, before)


def test_an_encoder_folder_that_is_missing_leaves_the_published_version(
    store: IndexStore, mini: Corpus, hashing: HashingEncoder, tmp_path: Path
) -> None:
    before = describe(store.root)
    with pytest.raises(FileNotFoundError):
        build(replace(mini, digest="4" * 64), store, tmp_path / "none", hashing, RetrievalOptions())
    assert_untouched(store, before)
