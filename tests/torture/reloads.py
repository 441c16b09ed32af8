"""Versions published while visitors ask, with the real encoder: no answer fails or mixes versions, and none waits for long."""

import os
import random
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic, perf_counter, sleep

import numpy as np

from assistant.conversation import Conversation
from assistant.dialogue import AnswerOptions, Assistant
from corpus.contacts import load_contacts
from corpus.loader import GUIDANCE, load_corpus
from index.build import Terms, build
from index.encoder import OnnxEncoder
from index.live import LiveIndex, SnapshotLoader
from index.manifest import ArtifactError
from index.options import RetrievalOptions
from index.snapshot import ENCODER_FOLDER, Snapshot, load_snapshot
from index.store import IndexStore
from tests.torture.children import DONE, end_of, fork
from tests.torture.readers import MINI, ROOT, Readers

VISITORS = 4  # asking one question after the other, with a pause like a page's
PAUSE_SECONDS = 0.04
EVERY_SECONDS = 2.0  # between two versions
ASKED = 60  # headings of the shipped guidance
FILES_A_SECOND = 5  # that another version of the shipped guidance changes: all of them when there are sixty seconds
_MARK = re.compile(r" Generation-\d+\.")
_LEAD = re.compile(r"^## .+\n\n(?:Asked as:.+\n\n)?.+(?:\n.+)*", re.MULTILINE)
QUESTIONS = (
    "How long should I wait before I write again?",
    "What do I write to say thank you?",
    "How do I ask an attending to be my mentor?",
    "Should we meet by video?",
    "How do I end this kindly?",
)

Pipe = tuple[int, int]


def reload_under_load(folder: Path, seconds: int) -> tuple[int, str]:
    """With the real encoder, a version every two seconds: no answer fails or mixes versions; waiting is compared."""
    found = (path.parent for path in (ROOT / "var").glob("*encoders/*/model.onnx"))
    encoders = sorted(found, key=lambda folder: folder.stat().st_mtime, reverse=True)  # an older one may be of another form
    if not encoders:
        return 0, "skipped, needs an exported encoder: run make index"
    guidance, store = folder / "guidance", IndexStore(folder / "index")
    shutil.copytree(MINI, guidance)
    _write_generation(guidance, 0)
    rounds = max(1, round(seconds / EVERY_SECONDS))
    return _under_load(store, partial(_build_on_signal, guidance, store, encoders[0], rounds), seconds)


def reload_of_the_shipped(folder: Path, seconds: int) -> tuple[int, str]:
    """The same with the shipped guidance, two versions of it in turn."""
    published = IndexStore(ROOT / "var" / "index")
    try:
        published.verify(published.current())
    except ArtifactError:
        return 0, "skipped, needs the published index: run make index"
    store = IndexStore(folder / "index")
    shutil.copytree(GUIDANCE, folder / "guidance")
    _write_generation(folder / "guidance", 1, FILES_A_SECOND * seconds)
    rounds = max(1, round(seconds / EVERY_SECONDS))
    return _under_load(store, partial(_turn_on_signal, published, folder / "guidance", store, rounds), seconds)


def _under_load(store: IndexStore, publish: Callable[[Pipe], object], seconds: int) -> tuple[int, str]:
    """Let visitors ask for a quarter of the time in peace, then while a child process publishes until it ends."""
    go_reading, go_writing = os.pipe()
    child = fork(lambda: publish((go_reading, go_writing)))
    os.write(go_writing, b"x")
    while not (store.root / "CURRENT").exists():
        assert os.waitpid(child, os.WNOHANG) == (0, 0), "the first build failed"
        sleep(0.05)
    with LiveIndex(store, SnapshotLoader(store, lambda path: OnnxEncoder(path, threads=1)).load) as live:
        visits = Visits(Assistant(live.current, AnswerOptions(), load_contacts()), live.current)
        with Readers(VISITORS, visits.visit) as readers:
            sleep(seconds / 4)
            steady, visits.milliseconds = visits.milliseconds, []
            os.write(go_writing, b"x")
            code = end_of(child)
        reloaded = visits.milliseconds
    live.check()
    assert (code, readers.failures, live.faults()) == (DONE, [], ())
    assert live.current().manifest.version == store.current()
    for descriptor in (go_reading, go_writing):
        os.close(descriptor)
    p99s = float(np.percentile(steady, 99)), float(np.percentile(reloaded, 99))
    seen = f"{len(visits.versions)} versions seen"
    text = f"{seen}, p99 {p99s[1]:.1f} ms, steady {p99s[0]:.1f} ms, ratio {p99s[1] / p99s[0]:.2f}"
    return len(steady) + len(reloaded), text


@dataclass
class Visits:
    """What visitors of one server were answered, and after how long."""

    assistant: Assistant
    current: Callable[[], Snapshot]
    milliseconds: list[float] = field(default_factory=list)
    versions: set[str] = field(default_factory=set)
    questions: Sequence[str] = ()

    def __post_init__(self) -> None:
        """Ask everything once, and go on with what is answered from the guidance."""
        documents = self.current().documents.values()
        headings = [section.heading for document in documents for section in document.sections]
        asked = [*QUESTIONS, *headings[:: max(1, len(headings) // ASKED)]]
        self.questions = [question for question in asked if self.assistant.reply(Conversation(), question).citations]

    def visit(self) -> None:
        """Ask one question; every quoted word must stand in the version that the answer names."""
        before = self.current()
        started = perf_counter()
        answer = self.assistant.reply(Conversation(), random.choice(self.questions))
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


def _build_on_signal(guidance: Path, store: IndexStore, encoder_folder: Path, rounds: int, pipe: Pipe) -> None:
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


def _turn_on_signal(published: IndexStore, guidance: Path, store: IndexStore, rounds: int, pipe: Pipe) -> None:
    """Copy the published version, build another upon it, then publish the two in turn: a build takes longer than two seconds."""
    signals, other_end = pipe
    os.close(other_end)
    first = published.current()
    shutil.copytree(published.folder(first), store.folder(first))
    snapshot = load_snapshot(published, first)
    terms = Terms(routes=snapshot.routes, force=True)
    encoder_folder = store.folder(first) / ENCODER_FOLDER
    second = build(load_corpus(guidance), store, encoder_folder, snapshot.encoder, RetrievalOptions(), terms).version
    os.nice(10)
    os.read(signals, 1)
    if not os.read(signals, 1):
        return
    for number in range(rounds):
        started = monotonic()
        store.publish((first, second)[number % 2])
        sleep(max(0.0, EVERY_SECONDS - (monotonic() - started)))


def _write_generation(guidance: Path, number: int, files: int | None = None) -> None:
    """Let every lead of so many files of the guidance end with the generation's mark."""
    for path in sorted(guidance.rglob("*.md"))[:files]:
        text = _MARK.sub("", path.read_text(encoding="utf-8"))
        path.write_text(_LEAD.sub(rf"\g<0> Generation-{number}.", text), encoding="utf-8")
