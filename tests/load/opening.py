"""From the click on a portal's page to a question box that can be typed in: the widget, and the Gradio page in a frame."""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from socket import create_server, socket
from statistics import median
from time import perf_counter

import uvicorn
from playwright.sync_api import Browser, sync_playwright
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.load.serving import framed_chat, signpost
from ui.server import Server

REPEATS = 9
WIDGET = '<!doctype html><title>Portal</title><script async src="{signpost}/embed/v1/widget.js"></script>'
FRAMED = """<!doctype html><title>Portal</title><button id="open">Ask about mentorship</button>
<script>document.getElementById("open").onclick = () => {{
const frame = {{ src: "{chat}/chat/", width: 420, height: 640 }};
document.body.append(Object.assign(document.createElement("iframe"), frame)); }};</script>"""


@dataclass(frozen=True)
class Opening:
    """Seconds until the question box was ready, and what was loaded for that; all of them with an empty browser cache."""

    seconds: float
    requests: int
    kibibytes: float


def opening_times(index: Path) -> tuple[Opening, Opening]:
    """Return the medians of the widget and of the Gradio page, opened in turn by the same browser."""
    with create_server(("127.0.0.1", 0)) as listener:
        origin = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with signpost(index, SIGNPOST_ALLOWED_ORIGINS=origin) as port, framed_chat(index) as chat_port, _chromium() as browser:
            pages = {
                "/widget": WIDGET.format(signpost=f"http://127.0.0.1:{port}"),
                "/framed": FRAMED.format(chat=f"http://127.0.0.1:{chat_port}"),
            }
            with _portal(listener, pages):
                runs = [(_open(browser, f"{origin}/widget"), _open(browser, f"{origin}/framed")) for _ in range(REPEATS + 1)]
    # The first of each warms the servers up.
    widgets, framed = zip(*runs[1:], strict=True)
    return _typical(widgets), _typical(framed)


def _open(browser: Browser, address: str) -> Opening:
    context = browser.new_context(viewport={"width": 1200, "height": 850})
    page = context.new_page()
    page.goto(address, wait_until="networkidle")
    sizes: list[int] = []
    page.on("requestfinished", lambda request: sizes.append(request.sizes()["responseBodySize"]))
    started = perf_counter()
    page.get_by_role("button", name="Ask about mentorship").click()
    frame = page.frame_locator("iframe")
    # Both boxes are there once the page's own script runs: the widget's has then been greeted, Gradio's is made by it.
    frame.locator("#close:visible, #question textarea:visible").wait_for()
    seconds = perf_counter() - started
    page.wait_for_load_state("networkidle")
    context.close()
    return Opening(seconds, len(sizes), sum(sizes) / 1024)


def _typical(runs: tuple[Opening, ...]) -> Opening:
    return Opening(
        median(run.seconds for run in runs), int(median(run.requests for run in runs)), median(run.kibibytes for run in runs)
    )


@contextmanager
def _portal(listener: socket, pages: dict[str, str]) -> Iterator[None]:
    app = Starlette(routes=[Route(path, partial(_show, text)) for path, text in pages.items()])
    server = Server(uvicorn.Config(app, log_config=None, access_log=False, ws="none", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield
    finally:
        server.should_exit = True
        thread.join()


async def _show(text: str, _request: Request) -> Response:
    return HTMLResponse(text)


@contextmanager
def _chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        path = os.environ.get("SIGNPOST_TEST_CHROMIUM") or shutil.which("chromium") or playwright.chromium.executable_path
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()
