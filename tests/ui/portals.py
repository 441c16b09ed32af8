"""A portal on one origin and Signpost on another, as a resident's browser meets them."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from socket import create_server, socket
from urllib.parse import urlsplit

import uvicorn
from playwright.sync_api import BrowserContext, ConsoleMessage, FrameLocator, Locator, Page, Request, expect

from tests.outside import LOOPBACK
from ui.portal.demo_portal import create_portal
from ui.server import Server

NAME = "Ask about mentorship"
ASKED = "My mentor has not replied in two weeks. What do I do first?"


@contextmanager
def portal_at(
    signpost: str, kept: socket | None = None, *, secret: str = "", attributes: dict[str, str] | None = None
) -> Iterator[str]:
    """Serve the example portal, on a socket that was kept for it if there is one, and yield its origin by address."""
    with kept or create_server(("127.0.0.1", 0)) as listener:
        app = create_portal(signpost, secret=secret, attributes=attributes)
        server = Server(uvicorn.Config(app, log_config=None, log_level="warning", access_log=False, ws="none", lifespan="off"))
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            thread.join()


@dataclass
class Reading:
    """A page with what it logged, and every address that it asked for."""

    page: Page
    errors: list[str] = field(default_factory=list)
    asked: list[Request] = field(default_factory=list)

    @property
    def outside(self) -> list[str]:
        """Return what was asked of other machines: of what has a host, and data: has none."""
        hosts = ((request.url, urlsplit(request.url).hostname) for request in self.asked)
        return [url for url, host in hosts if host is not None and host not in LOOPBACK]

    @property
    def launcher(self) -> Locator:
        return self.page.locator("signpost-chat").get_by_role("button", name=NAME)

    @property
    def frame(self) -> FrameLocator:
        return self.page.frame_locator("signpost-chat iframe")

    def open(self) -> FrameLocator:
        """Open the widget and return its frame, ready to take a question."""
        self.launcher.click()
        expect(self.frame.get_by_role("button", name="Close", exact=True)).to_be_visible()
        return self.frame


def read(context: BrowserContext) -> Reading:
    """Return a new page whose every request is noted."""
    reading = Reading(context.new_page())

    def note(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            reading.errors.append(message.text)

    reading.page.on("console", note)
    reading.page.on("pageerror", lambda error: reading.errors.append(str(error)))
    reading.page.on("request", lambda request: reading.asked.append(request))
    return reading


def ask(frame: FrameLocator | Page, question: str = ASKED, number: int = 1) -> Locator:
    """Ask by keyboard, wait until the answer is announced, and return it."""
    box = frame.get_by_label("Your question")
    box.fill(question)
    box.press("Enter")
    return answer(frame, number)


def answer(frame: FrameLocator | Page, number: int = 1) -> Locator:
    """Wait for an answer and return its article."""
    articles = frame.get_by_role("article")
    expect(articles).to_have_count(number)
    expect(frame.get_by_role("button", name="Stop", exact=True)).to_be_hidden()
    expect(frame.get_by_role("status")).not_to_be_empty()
    return articles.nth(number - 1)


def stored(page: Page, origin: str) -> dict[str, str]:
    """Return what the frame of an origin keeps in its localStorage."""
    frame = next(frame for frame in page.frames if frame.url.startswith(origin))
    kept: str = frame.evaluate("JSON.stringify({...localStorage})")
    found: dict[str, str] = json.loads(kept)
    return found
