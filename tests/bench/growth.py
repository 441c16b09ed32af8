"""What an index of 100,000 passages costs to build and to search, and how a million vectors are searched.

python -m tests.bench.growth build|search FOLDER COPIES runs one part in a process of its own.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

import numpy as np

from corpus.loader import load_corpus
from index.build import Terms, build
from index.dense import DenseIndex, Field
from index.encoder import Vectors
from index.options import RetrievalOptions
from index.snapshot import assemble
from index.store import IndexStore
from tests.bench.grown import MixingEncoder, grown, made_vectors
from tests.bench.measure import Measure, peak_megabytes
from tests.fakes import write_encoder_folder

COPIES = 50  # of 2,026 passages
MILLION = 1_000_000
QUERIES = 300
CHECKED = 100  # questions compared with all vectors exactly
TOP = 10
CANDIDATES = RetrievalOptions().nearest_vectors


def growth(store: IndexStore) -> Iterator[Measure]:
    """Build and search the shipped guidance as it is, then fifty times over, then a million vectors."""
    real = DenseIndex.load(store.folder(store.current()))
    with tempfile.TemporaryDirectory(prefix="growth-") as scratch:
        folder = Path(scratch)
        np.save(folder / "real.npy", np.concatenate(list(real.batches())))
        small, large = (_part("build", folder, copies) for copies in (1, COPIES))
        rates = [passages / seconds for passages, seconds, _ in (small, large)]
        yield Measure(
            f"build of {large[0]:.0f} passages, memory", f"{large[2]:.0f} MB, {large[1]:.0f} s",
            f"{small[0]:.0f} passages {small[2]:.0f} MB", large[2] / small[2], "≤ 1500 MB",
        )  # fmt: skip
        yield Measure("the same, passages a second", f"{rates[1]:.0f}", f"{rates[0]:.0f}", rates[1] / rates[0], "linear: ≥ 0.5")
        before, after = (_part("search", folder, copies) for copies in (1, COPIES))
        yield Measure(
            f"search of {large[0]:.0f} passages, p95", f"{after[1]:.1f} ms (p50 {after[0]:.1f})",
            f"{small[0]:.0f} passages {before[1]:.1f} ms", after[1] / before[1], "≤ 10 ms beyond the encoder",
        )  # fmt: skip
        yield _million(np.load(folder / "real.npy"), folder)


def _part(name: str, folder: Path, copies: int) -> tuple[float, float, float]:
    command = [sys.executable, "-m", "tests.bench.growth", name, str(folder), str(copies)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    first, second, third = map(float, done.stdout.split())
    return first, second, third


def _build(folder: Path, copies: int) -> tuple[float, float, float]:
    """Return passages, seconds without making the guidance, and peak megabytes."""
    encoder = MixingEncoder(np.load(folder / "real.npy"))
    encoder_folder = folder / "encoder"
    if not encoder_folder.exists():
        write_encoder_folder(encoder_folder, encoder.card)
    corpus = grown(load_corpus(), copies)
    started = perf_counter()
    done = build(corpus, IndexStore(folder / str(copies)), encoder_folder, encoder, RetrievalOptions(), Terms())
    return done.passages, perf_counter() - started, peak_megabytes()


def _search(folder: Path, copies: int) -> tuple[float, float, float]:
    """Return p50 and p95 in milliseconds of a search whose question is encoded already, and peak megabytes."""
    store, encoder = IndexStore(folder / str(copies)), MixingEncoder(np.load(folder / "real.npy"))
    version = store.current()
    snapshot = assemble(store.folder(version), store.verify(version), encoder)
    asked = [question for document in load_corpus().documents for section in document.sections for question in section.asked_as]
    rng = np.random.default_rng(0)
    questions = [asked[at] for at in rng.integers(0, len(asked), QUERIES)]
    vectors = [encoder.encode_query(question) for question in questions]
    snapshot.retriever.search(questions[0], TOP)
    times = [
        _seconds(lambda pair=pair: snapshot.retriever.search(pair[0], TOP, "", pair[1]))  # type: ignore[misc]
        for pair in zip(questions, vectors, strict=True)
    ]
    return 1000 * median(times), 1000 * float(np.percentile(times, 95)), peak_megabytes()


def _million(real: Vectors, folder: Path) -> Measure:
    """Search a million passages of one vector each, and compare the best ten with those among all."""
    target = folder / "million"
    target.mkdir()
    none = np.zeros(MILLION, np.int64)
    started = perf_counter()
    index = DenseIndex.write(target, made_vectors(real, MILLION, 1), real.shape[1], np.arange(MILLION), none)
    built = perf_counter() - started
    queries = np.concatenate(list(made_vectors(real, QUERIES, 2)))
    weights = np.ones(len(Field), np.float32)

    def best(query: Vectors) -> np.ndarray:
        near = index.nearest(query, CANDIDATES)
        return near[np.argsort(-index.similarities(query, near, weights))[:TOP]]

    times = [_seconds(lambda query=query: best(query)) for query in queries]  # type: ignore[misc]
    truth = _exact(index, queries[:CHECKED])
    recall = np.mean([len(set(best(query)) & set(own)) / TOP for query, own in zip(queries, truth, strict=False)])
    exact = _seconds(lambda: _exact(index, queries[:1]))
    shutil.rmtree(target)
    p95 = float(np.percentile(times, 95))
    text = f"p95 {p95 * 1000:.1f} ms, recall@10 {recall:.4f}"
    return Measure(
        f"1,000,000 vectors ({built:.0f} s to write)",
        text,
        f"exact, from the file {exact * 1000:.0f} ms",
        p95 / exact,
        "≤ 20 ms, ≥ 0.98",
    )


def _exact(index: DenseIndex, queries: Vectors) -> np.ndarray:
    """Return the numbers of the ten nearest of all vectors, (q, 10), by NumPy."""
    scores, numbers, start = np.empty((len(queries), 0), np.float32), np.empty((len(queries), 0), np.int64), 0
    for batch in index.batches():
        scores = np.hstack([scores, queries @ batch.T])
        numbers = np.hstack([numbers, np.tile(np.arange(start, start + len(batch)), (len(queries), 1))])
        kept = np.argpartition(-scores, TOP - 1, axis=1)[:, :TOP]
        scores, numbers = np.take_along_axis(scores, kept, 1), np.take_along_axis(numbers, kept, 1)
        start += len(batch)
    return numbers


def _seconds(call: Callable[[], object]) -> float:
    started = perf_counter()
    call()
    return perf_counter() - started


if __name__ == "__main__":
    part = {"build": _build, "search": _search}[sys.argv[1]]
    print(*part(Path(sys.argv[2]), int(sys.argv[3])))
