"""A real server with a real index of a few guidance files, and a real browser that may talk to nothing else."""

import os
import shutil
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Route, expect, sync_playwright
from starlette.testclient import TestClient

from assistant.answer import Answer
from assistant.composing.context import NOWHERE, Context
from assistant.conversation import Conversation
from assistant.dialogue import AnswerOptions, Assistant
from corpus.loader import GUIDANCE, load_corpus
from index.build import build
from index.encoder import OnnxEncoder
from index.options import RetrievalOptions
from index.snapshot import load_snapshot
from index.store import IndexStore
from tests.outside import LOOPBACK
from tests.ui.in_process import SETTINGS
from ui.app import create_app
from ui.backend import Backend
from ui.server import Server, server_config
from ui.settings import Settings

FILES = (
    "finding/asking-a-mentor-first-message.md",
    "finding/finding-a-mentor.md",
    "ongoing/mentor-not-answering.md",
    "ongoing/ending-well.md",
)
FAILS = "Please fail now"
WAITS = "Please wait for a while"
INSIDE = "the-inside-of-the-server"
PATIENCE_MS = 20_000  # of every expectation; a busy machine is slow, and a wait that succeeds costs nothing


class ScriptedAssistant(Assistant):
    """An assistant that fails on one question and, on another, answers only once it is released."""

    def __init__(self, store: IndexStore) -> None:
        self.snapshot = load_snapshot(store, threads=1)
        super().__init__(lambda: self.snapshot, AnswerOptions())
        self.released = threading.Event()

    def reply(self, conversation: Conversation, raw: str, context: Context = NOWHERE) -> Answer:
        if raw == FAILS:
            raise RuntimeError(INSIDE)
        if raw == WAITS:
            self.released.wait()
        return super().reply(conversation, raw, context)


def backend_of(assistant: ScriptedAssistant) -> Backend:
    return Backend(lambda: assistant.snapshot, assistant)


@dataclass
class Site:
    """A running server."""

    url: str
    assistant: ScriptedAssistant


@dataclass
class Visit:
    """A page of the browser, with what it logged and what it asked other hosts for."""

    page: Page
    errors: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)


@pytest.fixture(scope="session")
def small_store(tmp_path_factory: pytest.TempPathFactory, encoder: OnnxEncoder, encoder_folder: Path) -> IndexStore:
    """A published index of four guidance files."""
    root = tmp_path_factory.mktemp("guidance")
    for name in ("sources.toml", *FILES):
        (root / name).parent.mkdir(exist_ok=True)
        shutil.copyfile(GUIDANCE / name, root / name)
    store = IndexStore(tmp_path_factory.mktemp("small"))
    build(load_corpus(root), store, encoder_folder, encoder, RetrievalOptions())
    return store


@pytest.fixture(scope="session")
def site(small_store: IndexStore) -> Iterator[Site]:
    """The application on a free port, its chat loaded."""
    assistant = ScriptedAssistant(small_store)
    settings = Settings(index_dir=small_store.root, rate_limit="0")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        running = Site(f"http://127.0.0.1:{listener.getsockname()[1]}", assistant)
        server = Server(server_config(settings, create_app(settings, backend_of(assistant))))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            _until_ready(running.url)
            yield running
        finally:
            assistant.released.set()
            server.should_exit = True
            thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, for one module only: Playwright keeps an event loop running, in which no other test could start one.

    Afterwards no page of it may have asked anything of another machine.
    """
    expect.set_options(timeout=PATIENCE_MS)
    outside: list[str] = []

    def note(request: Request) -> None:
        host = urlsplit(request.url).hostname  # data: has none
        if host is not None and host not in LOOPBACK:
            outside.append(request.url)

    with sync_playwright() as playwright:
        path = os.environ.get("SIGNPOST_TEST_CHROMIUM") or shutil.which("chromium") or playwright.chromium.executable_path
        if not Path(path).is_file():
            pytest.skip("there is no Chromium; install one or name it in SIGNPOST_TEST_CHROMIUM")
        switches = ["no-sandbox", "disable-gpu", "disable-background-networking", "disable-component-update", "disable-sync"]
        chromium = playwright.chromium.launch(
            executable_path=path, args=[f"--{switch}" for switch in (*switches, "no-first-run")]
        )
        chromium.on("context", lambda context: context.on("request", note))
        yield chromium
        chromium.close()
    assert outside == []


@pytest.fixture
def visit(browser: Browser, site: Site) -> Iterator[Visit]:
    """The chat in a fresh context; afterwards it may have asked nothing of another host."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    visiting = Visit(context.new_page())

    def guard(route: Route) -> None:
        host = httpx.URL(route.request.url).host
        if host in LOOPBACK:
            route.continue_()
            return
        visiting.outside.append(route.request.url)
        route.abort()

    def note(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            visiting.errors.append(message.text)

    context.route("**/*", guard)
    visiting.page.on("console", note)
    visiting.page.on("pageerror", lambda error: visiting.errors.append(str(error)))
    visiting.page.goto(f"{site.url}/chat")
    yield visiting
    context.close()
    assert visiting.outside == []


def _until_ready(url: str) -> None:
    """Poll as an orchestrator would; pytest's own time limit ends it if the chat never loads."""
    pause = threading.Event()
    while httpx.get(f"{url}/readyz").status_code != httpx.codes.OK:
        pause.wait(0.1)


@pytest.fixture
def client(backend: Backend) -> Iterator[TestClient]:
    """The whole application in this process, over the small corpus."""
    with TestClient(create_app(SETTINGS, backend)) as client:
        yield client
