"""Real servers on real sockets: in a thread of the test's process, or in a process of their own."""

import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from fastapi import FastAPI

from index.store import IndexStore
from ui.app import create_app
from ui.backend import Backend
from ui.server import Server, server_config
from ui.settings import Settings

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Running:
    port: int
    server: Server
    app: FastAPI

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def is_full(self) -> bool:
        """Whether the next question would be refused."""
        return bool(self.app.state.parts.answering.is_full)

    def connect(self) -> socket.socket:
        return socket.create_connection(("127.0.0.1", self.port), timeout=60)


@contextmanager
def serving(settings: Settings, backend: Backend) -> Iterator[Running]:
    """Serve an application without its chat."""
    with socket.create_server(("127.0.0.1", 0), backlog=1024) as listener:
        app = create_app(settings, backend)
        server = Server(server_config(settings, app))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield Running(listener.getsockname()[1], server, app)
        finally:
            server.should_exit = True
            thread.join()


@contextmanager
def own_process(store: IndexStore, log: Path) -> Iterator[tuple["subprocess.Popen[str]", int]]:
    """Serve an index of hashed words from another process, which logs each question that it starts on."""
    command = [sys.executable, "-m", "tests.ui.logging_server", str(store.root), str(log)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        found = re.fullmatch(r"port (\d+)\n", process.stdout.readline())
        assert found is not None
        try:
            yield process, int(found.group(1))
        finally:
            process.kill()


def received(client: socket.socket) -> bytes:
    """Return all that comes until the server closes the connection."""
    data = bytearray()
    try:
        while chunk := client.recv(65_536):
            data += chunk
    except ConnectionResetError:
        pass  # it closed while this side still sent
    return bytes(data)
