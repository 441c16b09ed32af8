import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from index.manifest import NoPublishedIndex
from index.store import IndexStore
from ui.server import run
from ui.settings import Settings, SettingsError

ROOT = Path(__file__).parents[2]
PATIENCE_SECONDS = 60  # until a server that does not end is given up; far above what it needs


@pytest.fixture
def process(small_store: IndexStore) -> Iterator["subprocess.Popen[str]"]:
    """The command `signpost serve` on a free port."""
    environment = os.environ | {"SIGNPOST_INDEX_DIR": str(small_store.root), "SIGNPOST_PORT": "0"}
    command = [sys.executable, "-m", "ui.cli", "serve"]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True) as running:
        yield running
        running.kill()


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


def test_a_missing_index_is_named(tmp_path: Path) -> None:
    with pytest.raises(NoPublishedIndex, match=re.escape(str(tmp_path))):
        run(Settings(index_dir=tmp_path))


def test_a_port_that_is_taken_is_named(small_store: IndexStore) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match=f"port {port} .*SIGNPOST_PORT"):
            run(Settings(index_dir=small_store.root, port=port))
