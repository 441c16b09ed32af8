"""A version that is worse than it may be does not get published."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.loader import Corpus
from index.build import Terms, build
from index.encoder import Vectors
from index.options import RetrievalOptions
from index.quality import QualityDrop
from index.snapshot import Snapshot
from index.store import IndexStore, describe
from tests.fakes import HashingEncoder
from tests.torture.generations import Generations, served


class ForgetfulEncoder(HashingEncoder):
    """A HashingEncoder that gives the same text another vector each time."""

    def __init__(self) -> None:
        super().__init__(64)
        self._calls = 0

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        self._calls += 1
        return super().encode_passages([f"call{self._calls} {number}" for number, _ in enumerate(texts)])


@pytest.fixture
def generations(tmp_path: Path) -> Generations:
    return Generations(tmp_path)


@pytest.fixture
def store(tmp_path: Path, generations: Generations) -> IndexStore:
    store = IndexStore(tmp_path / "index")
    generations.publish(store, 1)
    return store


def run(store: IndexStore, generations: Generations, corpus: Corpus, terms: Terms) -> tuple[str, ...]:
    return build(corpus, store, generations.encoder_folder, generations.encoder, RetrievalOptions(), terms).complaints


def test_passages_that_do_not_find_themselves_stop_it(store: IndexStore, generations: Generations) -> None:
    before = describe(store.root)
    with pytest.raises(QualityDrop, match=r"only \d of 6 passages find themselves .*--force"):
        build(
            generations.corpus(2, documents=6),
            store,
            generations.encoder_folder,
            ForgetfulEncoder(),
            RetrievalOptions(),
        )
    assert describe(store.root) == before


def test_a_gate_sees_both_versions_and_stops_or_is_overruled(tmp_path: Path, generations: Generations) -> None:
    seen: list[tuple[int, int]] = []

    def fewer(candidate: Snapshot, published: Snapshot | None) -> Sequence[str]:
        counts = len(candidate.documents), len(published.documents) if published else 0
        seen.append(counts)
        return [f"{counts[0]} documents instead of {counts[1]}"] if counts[0] < counts[1] else []

    store, gated = IndexStore(tmp_path / "gated"), Terms(gates=[fewer])
    assert run(store, generations, generations.corpus(1, documents=5), gated) == ()
    before = describe(store.root)
    with pytest.raises(QualityDrop, match=r"^Not published: 3 documents instead of 5\. "):
        run(store, generations, generations.corpus(2, documents=3), gated)
    assert describe(store.root) == before
    assert run(store, generations, generations.corpus(2, documents=3), replace(gated, force=True)) == (
        "3 documents instead of 5",
    )
    assert served(store, generations) == 2
    assert seen == [(5, 0), (3, 5), (3, 5)]


def test_an_empty_corpus_replaces_nothing_without_leave(store: IndexStore, generations: Generations) -> None:
    empty = replace(generations.corpus(2), documents=(), sources={}, digest="empty")
    before = describe(store.root)
    with pytest.raises(QualityDrop, match="--allow-empty"):
        run(store, generations, empty, Terms(force=True))
    assert describe(store.root) == before
    run(store, generations, empty, Terms(allow_empty=True))
    snapshot = generations.loader(store).load(store.current())
    assert (len(snapshot.documents), snapshot.retriever.search("anything", 3).hits) == (0, ())
    generations.publish(store, 3)
    assert served(store, generations) == 3
