"""Versions published while many threads ask: no answer fails, none mixes two versions, and none waits for long."""

import os
import random
import re
import shutil
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic, perf_counter, sleep

import numpy as np

from assistant.conversation import Conversation
from assistant.dialogue import AnswerOptions, Assistant
from corpus.contacts import load_contacts
from corpus.loader import load_corpus
from index.build import build
from index.encoder import OnnxEncoder
from index.live import LiveIndex, SnapshotLoader
from index.retriever import RetrievalOptions
from index.snapshot import Snapshot
from index.store import IndexStore
from tests.torture.children import DONE, end_of, fork
from tests.torture.generations import Generations

THREADS = 16
VISITORS = 4  # asking one question after the other, with a pause like a page's
PAUSE_SECONDS = 0.04
EVERY_SECONDS = 2.0  # between two versions
ROOT = Path(__file__).parents[2]
MINI = ROOT / "tests" / "data" / "mini"
_MARK = re.compile(r" Generation-\d+\.")
_LEAD = re.compile(r"^## .+\n\n(?:Asked as:.+\n\n)?.+(?:\n.+)*", re.MULTILINE)
QUESTIONS = (
    "How long should I wait before I write again?",
    "What do I write to say thank you?",
    "How do I ask an attending to be my mentor?",
    "Should we meet by video?",
    "How do I end this kindly?",
)


def publishes_under_readers(folder: Path, count: int) -> tuple[int, str]:
    """A version after the other under 16 searching threads: every answer is whole and of one version, the last one wins."""
    generations, store = Generations(folder), IndexStore(folder / "index")
    generations.publish(store, 1)
    go_reading, go_writing = os.pipe()

    def publisher() -> None:
        os.read(go_reading, 1)  # forked before there are threads, so it waits for them
        for number in range(2, 2 + count):
            generations.publish(store, number)

    child = fork(publisher)
    answers: list[int] = []
    seen: set[str] = set()
    with LiveIndex(store, generations.loader(store).load, poll_seconds=0.01) as live:
        with _Readers(THREADS, lambda: answers.append(_one_search(generations, live, seen))) as readers:
            os.write(go_writing, b"x")
            code = end_of(child)
        assert readers.failures == []
    live.check()
    assert code == DONE
    assert generations.whole(live.current()) == 1 + count
    for descriptor in (go_reading, go_writing):
        os.close(descriptor)
    return len(answers), f"{count} publishes, {len(seen)} of them seen by readers"


def _one_search(generations: Generations, live: LiveIndex, seen: set[str]) -> int:
    snapshot = live.current()
    seen.add(snapshot.manifest.version)
    generations.answered(snapshot, random.choice(list(snapshot.documents)))
    (source,) = snapshot.sources
    assert all(source in document.text for document in snapshot.documents.values())
    return 1


def reload_under_load(folder: Path, seconds: int) -> tuple[int, str]:
    """With the real encoder, a version every two seconds: no answer fails or mixes versions; waiting is compared."""
    found = (path.parent for path in (ROOT / "var").glob("*encoders/*/model.onnx"))
    encoders = sorted(found, key=lambda folder: folder.stat().st_mtime, reverse=True)  # an older one may be of another form
    if not encoders:
        return 0, "skipped, needs an exported encoder: run make index"
    guidance, store = folder / "guidance", IndexStore(folder / "index")
    shutil.copytree(MINI, guidance)
    _write_generation(guidance, 0)
    go_reading, go_writing = os.pipe()
    rounds = max(1, round(seconds / EVERY_SECONDS))
    child = fork(partial(_publish_on_signal, guidance, store, encoders[0], rounds, (go_reading, go_writing)))
    os.write(go_writing, b"x")
    while not (store.root / "CURRENT").exists():
        sleep(0.05)
    with LiveIndex(store, SnapshotLoader(store, lambda path: OnnxEncoder(path, threads=1)).load) as live:
        visits = Visits(Assistant(live.current, AnswerOptions(), load_contacts()), live.current)
        with _Readers(VISITORS, visits.visit) as readers:
            sleep(seconds / 4)
            steady, visits.milliseconds = visits.milliseconds, []
            os.write(go_writing, b"x")
            code = end_of(child)
        reloaded = visits.milliseconds
    live.check()
    assert (code, readers.failures, live.faults()) == (DONE, [], ())
    assert live.current().manifest.version == store.current()
    p99s = float(np.percentile(steady, 99)), float(np.percentile(reloaded, 99))
    ratio = p99s[1] / p99s[0]
    seen = f"{rounds} publishes, {len(visits.versions)} versions seen"
    return len(steady) + len(reloaded), f"{seen}, p99 {p99s[1]:.1f} ms, steady {p99s[0]:.1f} ms, ratio {ratio:.2f}"


@dataclass
class Visits:
    """What visitors of one server were answered, and after how long."""

    assistant: Assistant
    current: Callable[[], Snapshot]
    milliseconds: list[float] = field(default_factory=list)
    versions: set[str] = field(default_factory=set)

    def visit(self) -> None:
        """Ask one question; every quoted word must stand in the version that the answer names."""
        before = self.current()
        started = perf_counter()
        answer = self.assistant.reply(Conversation(), random.choice(QUESTIONS))
        self.milliseconds.append((perf_counter() - started) * 1000)
        known = {snapshot.manifest.version: snapshot for snapshot in (before, self.current())}
        self.versions.add(answer.index_version)
        assert answer.citations, answer.outcome
        if answer.index_version in known:
            documents = known[answer.index_version].documents
            for citation in answer.citations:
                assert citation.span.of(documents[citation.document_id].text) == citation.quote
        marks = {word for citation in answer.citations for word in citation.quote.split() if word.startswith("Generation-")}
        assert len(marks) <= 1, f"an answer of {marks}"
        sleep(PAUSE_SECONDS)


def _publish_on_signal(guidance: Path, store: IndexStore, encoder_folder: Path, rounds: int, pipe: tuple[int, int]) -> None:
    signals, other_end = pipe
    os.close(other_end)  # so that the end of the parent ends this process too
    encoder = OnnxEncoder(encoder_folder, threads=1)
    os.nice(10)
    os.read(signals, 1)
    build(load_corpus(guidance), store, encoder_folder, encoder, RetrievalOptions())
    if not os.read(signals, 1):
        return
    for number in range(1, rounds + 1):
        started = monotonic()
        _write_generation(guidance, number)
        build(load_corpus(guidance), store, encoder_folder, encoder, RetrievalOptions())
        sleep(max(0.0, EVERY_SECONDS - (monotonic() - started)))


def _write_generation(guidance: Path, number: int) -> None:
    """Let every lead of the guidance end with the generation's mark."""
    for path in sorted(guidance.rglob("*.md")):
        text = _MARK.sub("", path.read_text(encoding="utf-8"))
        path.write_text(_LEAD.sub(rf"\g<0> Generation-{number}.", text), encoding="utf-8")


class _Readers:
    """Threads that do the same thing over and over, until the block ends or one of them fails."""

    def __init__(self, count: int, work: Callable[[], object]) -> None:
        self.failures: list[BaseException] = []
        self._work = work
        self._ending = threading.Event()
        self._threads = [threading.Thread(target=self._run) for _ in range(count)]

    def __enter__(self) -> "_Readers":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        for thread in self._threads:
            thread.join()

    def _run(self) -> None:
        while not self._ending.is_set() and not self.failures:
            try:
                self._work()
            except BaseException as error:  # noqa: BLE001 - handed to the thread that looks at it
                print(repr(error), file=sys.stderr)
                self.failures.append(error)
