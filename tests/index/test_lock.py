"""One builder at a time, and a dead one blocks nobody: with real processes and the kernel's own lock."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from corpus.loader import Corpus
from index.build import build
from index.lock import LOCK_FILE, IndexBusy, locked
from index.options import RetrievalOptions
from index.store import IndexStore, describe
from tests.fakes import HashingEncoder

ROOT = Path(__file__).parents[2]
HOLD = (
    "import sys, pathlib, index.lock as l\nwith l.locked(pathlib.Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
)


@contextmanager
def holder(root: Path) -> Iterator["subprocess.Popen[str]"]:
    """Run a process that holds the lock until its input ends."""
    command = [sys.executable, "-c", HOLD, str(root)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_builder_is_told_who_holds_it(tmp_path: Path) -> None:
    with holder(tmp_path) as process, pytest.raises(IndexBusy) as caught, locked(tmp_path):
        pass
    who = rf"process {process.pid} on {re.escape(socket.gethostname())} since 20\d\d-\d\d-\d\dT[\d:]+\+00:00"
    assert re.fullmatch(rf"{re.escape(str(tmp_path))} is being changed by {who}; wait until it has ended", str(caught.value))


def test_a_build_and_its_store_refuse_alike(tmp_path: Path, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path) -> None:
    store = IndexStore(tmp_path)
    with holder(tmp_path) as process:
        before = describe(tmp_path)
        with pytest.raises(IndexBusy, match=f"process {process.pid} "):
            build(mini, store, hashing_folder, hashing, RetrievalOptions())
        assert describe(tmp_path) == before


def test_a_killed_holder_blocks_nobody(tmp_path: Path) -> None:
    with holder(tmp_path) as process:
        process.kill()
        process.wait()
        with locked(tmp_path):
            assert str(os.getpid()) in (tmp_path / LOCK_FILE).read_text(encoding="utf-8")


def test_a_paused_holder_keeps_it(tmp_path: Path) -> None:
    with holder(tmp_path) as process:
        process.send_signal(signal.SIGSTOP)
        with pytest.raises(IndexBusy, match=f"process {process.pid} "), locked(tmp_path):
            pass
        process.send_signal(signal.SIGCONT)
        process.communicate("")
        with locked(tmp_path):
            pass


def test_it_is_free_again_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="in the middle"), locked(tmp_path):
        raise ValueError("in the middle")
    with locked(tmp_path):
        pass
    assert (tmp_path / LOCK_FILE).read_bytes() == b""


@pytest.mark.parametrize("name", [b"", b"\xff", b"{}", b"[]", b'{"pid": "x", "host": 1, "since": 2}', b"[" * 400])
def test_a_holder_without_a_readable_name_still_holds_it(tmp_path: Path, name: bytes) -> None:
    with holder(tmp_path):
        (tmp_path / LOCK_FILE).write_bytes(name)
        with pytest.raises(IndexBusy, match="changed by another process"), locked(tmp_path):
            pass


def test_what_a_killed_builder_left_is_removed_under_the_lock(tmp_path: Path) -> None:
    store = IndexStore(tmp_path)
    left = tmp_path / "versions" / ".partial-0123"
    (left / "encoder").mkdir(parents=True)
    (left / "encoder" / "model.onnx").write_bytes(b"half")
    (tmp_path / ".CURRENT-77").write_text("2026", encoding="ascii")
    with store.locked():
        assert list(describe(tmp_path)) == [LOCK_FILE]
        assert not left.exists()
