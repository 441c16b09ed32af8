"""Bytes that change on disk: found before any parser sees them, and an older whole version is served instead."""

import hashlib
import json
import random
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from index.live import LiveIndex
from index.manifest import MANIFEST_FILE, SEAL, ArtifactError
from index.store import POINTER_FILE, IndexStore
from tests.fakes import HashingEncoder, flip
from tests.torture.generations import Generations

PAGE = 4096
STARTS = 25  # every so many flipped bits a server is started too


def _three(folder: Path) -> tuple[Generations, IndexStore]:
    generations, store = Generations(folder), IndexStore(folder / "index")
    for number in (1, 2, 3):
        generations.publish(store, number)
    return generations, store


def _starts_with(store: IndexStore, generations: Generations) -> int:
    """Return the generation that a server which starts now serves."""
    return generations.whole(LiveIndex(store, generations.loader(store).load).current())


def flipped_bits(folder: Path, count: int) -> tuple[int, str]:
    """Any flipped bit of any file is found, unless it is white space of the manifest; the version before is served."""
    generations, store = _three(folder)
    version = store.current()
    expected = store.verify(version)
    names = [*expected.files, MANIFEST_FILE]
    cases: list[bool] = []

    @settings(max_examples=count, deadline=None, database=None)
    @given(data=st.data())
    def case(data: st.DataObject) -> None:
        path = store.folder(version) / data.draw(st.sampled_from(names))
        size = path.stat().st_size
        offset, mask = data.draw(st.integers(0, size - 1)), 1 << data.draw(st.integers(0, 7))
        flip(path, offset, mask)
        try:
            found: object = _verified(store, version)
            is_harmless = path.name == MANIFEST_FILE and found == expected
            assert is_harmless or str(found).startswith(f"{path}: ")
            cases.append(is_harmless)
            if len(cases) % STARTS == 0:
                assert _starts_with(store, generations) == (3 if is_harmless else 2)
        finally:
            flip(path, offset, mask)

    case()
    return len(cases), f"{sum(cases)} harmless"


def _verified(store: IndexStore, version: str) -> object:
    try:
        return store.verify(version)
    except ArtifactError as error:
        return error


def damaged_files(folder: Path, rounds: int) -> tuple[int, str]:
    """A file deleted, emptied, halved, with a zeroed page, of another version, or a folder: the version before is served."""
    generations, store = _three(folder)
    version, before = store.current(), store.versions()[1]
    running = LiveIndex(store, generations.loader(store).load, retry_seconds=0)
    cases = 0
    for _ in range(rounds):
        for name in [*store.manifest(version).files, MANIFEST_FILE]:
            path = store.folder(version) / name
            whole = path.read_bytes()
            for damage in (
                _delete,
                _empty,
                _halve,
                _zero_page,
                _append,
                partial(_swap, store=store, other=before, name=name),
            ):
                damage(path)
                if path.is_file() and path.read_bytes() == whole:
                    continue
                assert _starts_with(store, generations) == 2, f"{name}"
                running.check()
                assert generations.whole(running.current()) == 3
                path.write_bytes(whole)
                cases += 1
    assert _starts_with(store, generations) == 3
    return cases, ""


def _delete(path: Path) -> None:
    path.unlink()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _halve(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _append(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"x")


def _zero_page(path: Path) -> None:
    data = bytearray(path.read_bytes())
    start = random.randrange(0, len(data), PAGE)
    data[start : start + PAGE] = bytes(len(data[start : start + PAGE]))
    path.write_bytes(data)


def _swap(path: Path, store: IndexStore, other: str, name: str) -> None:
    path.write_bytes((store.folder(other) / name).read_bytes())


def manifests(folder: Path, count: int) -> tuple[int, str]:
    """A manifest cut off anywhere, of wrong JSON, format or path, or without a file: the version before is served."""
    generations, store = _three(folder)
    path = store.folder(store.current()) / MANIFEST_FILE
    text = path.read_text(encoding="utf-8")
    row = json.loads(text)
    cut = [text[: at * (len(text) - 2) // count] for at in range(count)]
    entry = {"sha256": hashlib.sha256(b"").hexdigest(), "bytes": 0}
    outside = ["../../CURRENT", "/etc/hostname", "a/../../b", "..", "..\\b"]
    forged = [_sealed(row | {"files": row["files"] | {name: entry}}) for name in outside]
    fewer = {name: value for name, value in row["files"].items() if name != "dense.faiss"}
    shaped = ["[]", "null", "{}", "[" * 100_000, _sealed(row | {"format": 99}), _sealed(row | {"files": fewer})]
    for content in [*cut, *forged, *shaped, json.dumps(row | {"counts": {"documents": 9}})]:
        path.write_text(content, encoding="utf-8")
        assert _starts_with(store, generations) == 2, content[:80]
    path.write_text(text, encoding="utf-8")
    assert _starts_with(store, generations) == 3
    return len(cut) + len(forged) + len(shaped) + 1, ""


def _sealed(row: dict[str, object]) -> str:
    """Seal a row as one bent on harm would."""
    bare = {name: value for name, value in row.items() if name != SEAL}
    return json.dumps(bare | {SEAL: hashlib.sha256(json.dumps(bare, sort_keys=True).encode()).hexdigest()})


def pointers(folder: Path, _count: int) -> tuple[int, str]:
    """A pointer that is lost, empty, garbage, or names nothing: the newest whole version is served."""
    generations, store = _three(folder)
    pointer = store.root / POINTER_FILE
    whole = pointer.read_bytes()
    contents = [None, b"", b"\n", b"\xff\xfe", b"..", b"../../etc", b"x" * 100_000, b"\0" * 30, b"20200101T000000Z-00000000"]
    for content in [*contents, whole[:-9], whole + whole]:
        pointer.unlink(missing_ok=True)
        if content is not None:
            pointer.write_bytes(content)
        assert _starts_with(store, generations) == 3, str(content)
    return len(contents) + 2, ""


def all_corrupt(folder: Path, _count: int) -> tuple[int, str]:
    """With no whole version nothing is served and one sentence says why; with any one whole, that one is."""
    generations, store = _three(folder)
    for number, version in enumerate(reversed(store.versions()), start=1):
        flip(store.folder(version) / "passages.jsonl", 10)
        if number < 3:
            assert _starts_with(store, generations) == 3 - number
    assert "damaged" in str(_refusal(lambda: _starts_with(store, generations)))
    return 3, ""


def other_encoders(folder: Path, _count: int) -> tuple[int, str]:
    """A version of another encoder or dimension is refused, and the one before is served."""
    generations, store = _three(folder)
    version = store.current()
    row = json.loads((store.folder(version) / MANIFEST_FILE).read_text(encoding="utf-8"))
    cases = ({"dimension": 128}, {"weights": "1" * 64}, {"max_tokens": 8}, {"name": "another"})
    for change in cases:
        text = _sealed(row | {"encoder": row["encoder"] | change})
        (store.folder(version) / MANIFEST_FILE).write_text(text, encoding="utf-8")
        assert _starts_with(store, generations) == 2
    shutil.rmtree(store.root)
    generations.publish(store, 1)
    other = Generations(folder)
    other.encoder = HashingEncoder(32)
    assert "not the encoder" in str(_refusal(lambda: _starts_with(store, other)))
    return len(cases) + 1, ""


def _refusal(work: Callable[[], object]) -> ArtifactError:
    try:
        work()
    except ArtifactError as error:
        return error
    raise AssertionError("it was not refused")
