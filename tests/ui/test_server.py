import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import httpx
import pytest

from corpus.loader import Corpus
from index.build import build
from index.encoder import OnnxEncoder
from index.options import RetrievalOptions
from index.store import IndexStore
from ui.server import run
from ui.settings import Settings, SettingsError

ROOT = Path(__file__).parents[2]
DANGER = "I want to kill myself"
PATIENCE_SECONDS = 60  # until a server that does not end is given up; far above what it needs


@pytest.fixture
def process(small_store: IndexStore) -> Iterator["subprocess.Popen[str]"]:
    """The command `signpost serve` on a free port."""
    environment = os.environ | {"SIGNPOST_INDEX_DIR": str(small_store.root), "SIGNPOST_PORT": "0"}
    command = [sys.executable, "-m", "ui.cli", "serve"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as running:
        yield running
        running.kill()


@contextmanager
def serving(index: Path, *options: str) -> Iterator[str]:
    """Run the command without its chat; yield its address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    quiet = {"SIGNPOST_CHAT": "false", "SIGNPOST_LOG_LEVEL": "error"}
    environment = os.environ | quiet | {"SIGNPOST_INDEX_DIR": str(index), "SIGNPOST_PORT": str(port)}
    command = [sys.executable, "-m", "ui.cli", "serve", *options]
    with subprocess.Popen(command, cwd=ROOT, env=environment) as running:
        yield f"http://127.0.0.1:{port}"
        running.terminate()
        assert running.wait(PATIENCE_SECONDS) == -signal.SIGTERM


def said(url: str, accept: Callable[[dict[str, object]], bool], seconds: float = PATIENCE_SECONDS) -> bool:
    """Ask /readyz until what it says is accepted."""
    deadline = monotonic() + seconds
    with httpx.Client(base_url=url) as client:
        while monotonic() < deadline:
            try:
                if accept(client.get("/readyz").json()):
                    return True
            except httpx.ConnectError:
                continue
    return False


def serves(version: str) -> Callable[[dict[str, object]], bool]:
    return lambda row: row["index_version"] == version and not row["degraded"]


def where(process: "subprocess.Popen[str]") -> str:
    """Return the address that the server says, in its one line."""
    assert process.stderr is not None
    found = re.fullmatch(r"Signpost is at (http://127\.0\.0\.1:\d+)/chat \(stop it with Ctrl-C\)\n", process.stderr.readline())
    assert found is not None
    return found.group(1)


def test_health_answers_before_the_chat_is_loaded(process: "subprocess.Popen[str]") -> None:
    url = where(process)
    assert httpx.get(f"{url}/healthz").status_code == 200
    assert httpx.get(f"{url}/readyz").json()["chat"] == "loading"
    assert "Signpost is starting" in httpx.get(f"{url}/chat", follow_redirects=True).text


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 0), (signal.SIGTERM, -signal.SIGTERM)])
def test_it_ends_with_an_open_page_and_says_no_more_than_what_it_served(
    process: "subprocess.Popen[str]", sent: signal.Signals, code: int
) -> None:
    url = where(process)
    while httpx.get(f"{url}/readyz").status_code != httpx.codes.OK:
        assert process.poll() is None
    with httpx.stream("GET", f"{url}/chat/gradio_api/heartbeat/open") as stream:
        lines = stream.iter_lines()  # kept, for its end would close the connection
        assert next(lines) == "data: ALIVE"
        process.send_signal(sent)
        assert "".join(lines) == ""
        assert process.wait(PATIENCE_SECONDS) == code
    assert process.stderr is not None
    assert re.fullmatch(r"(?:GET /chat \d{3} \d+\.\d ms\n)*", process.stderr.read())


def test_a_running_server_follows_what_is_published(
    tmp_path: Path, small_store: IndexStore, encoder: OnnxEncoder, encoder_folder: Path, mini: Corpus
) -> None:
    store = IndexStore(tmp_path / "index")
    shutil.copytree(small_store.root, store.root)
    first = store.current()
    with serving(store.root) as url:
        assert said(url, serves(first))
        done = build(mini, store, encoder_folder, encoder, RetrievalOptions())
        assert said(url, serves(done.version))
        store.publish(first)
        assert said(url, serves(first))


def test_a_watching_server_builds_what_is_written(
    tmp_path: Path, mini_root: Path, real_store: IndexStore, encoder_folder: Path
) -> None:
    """A file dropped into the folder is served a moment later, without another command."""
    guidance, store = tmp_path / "guidance", IndexStore(tmp_path / "index")
    shutil.copytree(mini_root, guidance)
    shutil.copytree(real_store.root, store.root)
    (tmp_path / "encoders").symlink_to(encoder_folder.parent)
    first = store.current()
    with serving(store.root, "--watch", "--corpus", str(guidance)) as url:
        assert said(url, serves(first))
        quiet = guidance / "ongoing" / "mentor-goes-quiet.md"
        text = quiet.read_text(encoding="utf-8").replace("Wait ten days", "Wait nine days")
        deadline = monotonic() + PATIENCE_SECONDS
        while store.current() == first and monotonic() < deadline:
            quiet.write_text(text, encoding="utf-8")  # again, for the watcher may only now be ready
            said(url, lambda row: row["index_version"] != first, seconds=5)
        assert said(url, serves(store.current()))
    assert store.current() != first


def test_a_folder_to_watch_that_is_not_there_is_named(small_store: IndexStore, tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=f"{tmp_path / 'none'}: there is no such folder"):
        run(Settings(index_dir=small_store.root, port=0), [tmp_path / "none"])


def test_without_an_index_danger_is_answered_and_the_first_one_is_taken_up(tmp_path: Path, small_store: IndexStore) -> None:
    place = tmp_path / "index"
    with serving(place) as url:
        assert said(url, lambda row: row["status"] == "unavailable")
        response = httpx.get(f"{url}/readyz")
        assert response.status_code == 503
        assert response.json()["degraded"] == [
            "The guidance cannot be searched: NoPublishedIndex.",
            "There is no index in the folder; build it with: python build_index.py",
        ]
        asked = {text: httpx.post(f"{url}/api/v1/ask", json={"question": text}).json() for text in (DANGER, "Who mentors?")}
        assert [row["outcome"] for row in asked.values()] == ["crisis", "abstained"]
        assert "988" in asked[DANGER]["text"]
        assert httpx.get(f"{url}/embed/v1/frame").status_code == 200
        shutil.copytree(small_store.root, tmp_path / "copy")
        (tmp_path / "copy").rename(place)
        assert said(url, serves(small_store.current()))
        assert httpx.get(f"{url}/readyz").status_code == 200


def test_a_watching_server_starts_without_an_index(tmp_path: Path, mini_root: Path) -> None:
    with serving(tmp_path / "index", "--watch", "--corpus", str(mini_root)) as url:
        assert said(url, lambda row: row["status"] == "unavailable")


def test_a_port_that_is_taken_is_named(small_store: IndexStore) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=f"port {port} .*--port"):
            run(Settings(index_dir=small_store.root, port=port))
