"""Clocks that jump, memory that runs out, guidance that changes under the reader, and corpora of odd sizes."""

import hashlib
import logging
import os
import random
import resource
import shutil
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

from corpus.loader import MAX_FILE_BYTES, load_corpus, read_corpus
from index.build import Terms, build
from index.live import LiveIndex
from index.manifest import FORMAT, CorruptArtifact, Manifest
from index.options import RetrievalOptions
from index.store import IndexStore, describe
from tests.torture.children import DONE, end_of, fork
from tests.torture.generations import Generations, fixed_clock, served
from tests.torture.readers import MINI

MEGABYTE = 1 << 20
DAY = date(2026, 11, 22)
STARVED_BYTES = 192 * MEGABYTE  # from none up to more than the large version takes
REFUSED = 4  # exit code


def jumping_clocks(folder: Path, count: int) -> tuple[int, str]:
    """However the clock jumps, the newest version has the last name, and the versions kept are those built last."""
    generations, root = Generations(folder), folder / "index"
    built: list[str] = []
    for number in range(1, 1 + count):
        moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=random.randrange(-(10**9), 10**9))
        store = IndexStore(root, clock=fixed_clock(moment))
        built.append(generations.publish(store, number))
        assert store.versions() == tuple(built[-3:])
        assert served(store, generations) == number
    return count, ""


def scarce_memory(folder: Path, count: int) -> tuple[int, str]:
    """A server without memory for the next version goes on with the one it has, and takes the next when there is memory."""
    generations, store = Generations(folder), IndexStore(folder / "index")
    small = generations.publish(store, 1)
    assert end_of(fork(partial(_publish_large, generations, store))) == DONE  # here it would leave memory to use again
    large = store.current()
    codes = []
    for case in range(count):
        store.publish(small)
        codes.append(end_of(fork(partial(_starve, generations, store, large, case * STARVED_BYTES // count))))
    assert set(codes) <= {REFUSED, DONE}, codes
    assert REFUSED in codes
    return count, f"{codes.count(REFUSED)} refused at first"


def _publish_large(generations: Generations, store: IndexStore) -> None:
    """Publish generation 2 with a reference whose title takes 32 MB."""
    corpus = generations.corpus(2)
    ((tag, source),) = corpus.sources.items()
    heavy = replace(corpus, sources={tag: replace(source, title="x" * (32 * MEGABYTE))})
    build(heavy, store, generations.encoder_folder, generations.encoder, RetrievalOptions())


def _starve(generations: Generations, store: IndexStore, large: str, spare: int) -> None:
    logging.disable(logging.CRITICAL)
    live = LiveIndex(store, generations.loader(store).load, retry_seconds=0)
    tag = generations.whole(live.current())
    used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    store.publish(large)
    resource.setrlimit(resource.RLIMIT_AS, (used, resource.RLIM_INFINITY))
    taken = list(_given_back())
    resource.setrlimit(resource.RLIMIT_AS, (used + spare, resource.RLIM_INFINITY))
    live.check()
    resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    del taken
    is_refused = bool(live.faults())
    assert _generation(live) == ("generation1" if is_refused else "generation2")
    assert tag == 1
    live.check()
    assert (_generation(live), live.faults()) == ("generation2", ())
    if is_refused:
        os._exit(REFUSED)


def _given_back() -> Iterator[bytearray]:
    """Yield all memory that what ran before in this process has used and freed: a limit leaves it to use again."""
    with suppress(MemoryError):
        while True:
            yield bytearray(MEGABYTE)


def _generation(live: LiveIndex) -> str:
    """Return the generation that a version's references name, after one search in it."""
    snapshot = live.current()
    (tag,) = snapshot.sources
    assert tag in snapshot.retriever.search(f"What says part1 of {tag}?", 1).hits[0].passage.text
    return tag


def changing_guidance(folder: Path, count: int) -> tuple[int, str]:
    """Files are rewritten, deleted and put back while they are read: what is read of each is one state of it, or a problem."""
    guidance = folder / "guidance"
    shutil.copytree(MINI, guidance)
    paths = sorted(guidance.rglob("*.md"))
    states = {path.name: [path.read_bytes(), path.read_bytes().replace(b" mentor ", b" guide ")] for path in paths}
    ending = threading.Event()

    def change() -> None:
        while not ending.is_set():
            path = random.choice(paths)
            scratch = folder / "scratch"
            scratch.write_bytes(random.choice(states[path.name]))
            if random.random() < 0.2:
                path.unlink(missing_ok=True)
            scratch.replace(path)

    thread = threading.Thread(target=change)
    thread.start()
    texts: dict[str, str] = {}
    partly = 0
    try:
        for _ in range(count):
            corpus, problems = read_corpus(guidance, DAY)
            partly += bool(problems)
            assert all("cannot be read" in problem.message or "cites it" in problem.message for problem in problems)
            for document in corpus.documents:
                known = {hashlib.sha256(state).hexdigest() for state in states[Path(document.path).name]}
                assert document.digest in known
                assert texts.setdefault(document.digest, document.text) == document.text
    finally:
        ending.set()
        thread.join()
    return count, f"{partly} with a file gone"


def odd_sizes(folder: Path, count: int) -> tuple[int, str]:
    """Many tiny files are built; one of 50 MB is a sentence and costs no memory; none at all is a sentence."""
    guidance, generations, store = folder / "guidance", Generations(folder), IndexStore(folder / "index")
    guidance.mkdir()
    (guidance / "sources.toml").write_text("", encoding="utf-8")
    labels = "topics: [finding-a-mentor]\naudience: [resident]\nstage: [any]\nregion: [any]\nreviewed: 2026-11-01\n"
    for number in range(count):
        front = (
            f"---\nid: tiny-{number}\ntitle: Tiny {number}\n{labels}review_by: 2028-11-01\nreviewed_by: ''\nsources: []\n---\n"
        )
        (guidance / f"tiny-{number}.md").write_text(
            f"{front}\n## What is tiny{number}?\n\nIt is word{number}.\n", encoding="utf-8"
        )
    started = perf_counter()
    done = build(
        load_corpus(guidance, DAY), store, generations.encoder_folder, generations.encoder, RetrievalOptions(), Terms(force=True)
    )
    assert done.documents == count
    taken = perf_counter() - started
    with (guidance / "huge.md").open("wb") as file:
        file.truncate(50 * MEGABYTE)
    assert end_of(fork(partial(_refuse_large_file, guidance))) == DONE
    shutil.rmtree(guidance)
    guidance.mkdir()
    _, problems = read_corpus(guidance, DAY)
    assert any("nothing to build" in problem.message or "sources.toml" in problem.message for problem in problems)
    return count + 2, f"{count} files in {taken:.1f} s"


def _refuse_large_file(guidance: Path) -> None:
    """Read the guidance with a file of 50 MB in it: in no more memory than without it."""
    huge = guidance / "huge.md"
    aside = guidance.with_name("huge.md")
    huge.replace(aside)
    read_corpus(guidance, DAY)
    before = _reset_peak()
    aside.replace(huge)
    _, problems = read_corpus(guidance, DAY)
    assert [problem.message for problem in problems] == [f"the file is larger than {MAX_FILE_BYTES >> 20} MiB; split it"]
    assert _peak() - before <= 10 * MEGABYTE


def large_damaged(folder: Path, megabytes: int) -> tuple[int, str]:
    """A damaged index of 500 MB is refused before anything of it is in memory."""
    generations, store = Generations(folder), IndexStore(folder / "index")
    generations.publish(store, 1)
    version = store.new_name("0" * 64)

    def fill(scratch: Path) -> Manifest:
        shutil.copytree(store.folder(store.current()), scratch, dirs_exist_ok=True)
        (scratch / "manifest.json").unlink()
        block = os.urandom(MEGABYTE)
        with (scratch / "dense.faiss").open("wb") as file:
            for _ in range(megabytes):
                file.write(block)
        old = store.manifest(store.current())
        return Manifest(
            FORMAT, version, old.built_at, old.build_digest, old.encoder, old.options, old.counts, describe(scratch), old.search
        )

    store.write(version, fill)
    with (store.folder(version) / "dense.faiss").open("r+b") as file:
        file.seek((megabytes - 1) * MEGABYTE)
        file.write(bytes(8))
    result = folder / "refused"
    assert end_of(fork(lambda: _refuse(store, version, result))) == DONE
    return 1, result.read_text(encoding="utf-8")


def _refuse(store: IndexStore, version: str, result: Path) -> None:
    before = _reset_peak()
    started = perf_counter()
    try:
        store.verify(version)
    except CorruptArtifact:
        taken = perf_counter() - started
    grown = _peak() - before
    assert grown <= 50 * MEGABYTE
    result.write_text(f"in {taken:.2f} s, {grown / MEGABYTE:.1f} MB more memory", encoding="utf-8")


def _reset_peak() -> int:
    """Set the mark of the peak memory back to what is in use now, and return that."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return _peak()


def _peak() -> int:
    """Return this process's peak memory in bytes, from the kernel's own mark."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) * 1024
