"""The page in the frame, opened alone in a window of a phone's width."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from index.store import IndexStore
from tests.ui.framed import Drafting
from tests.ui.portals import Reading, read
from tests.ui.servers import Running, serving
from ui.backend import Backend
from ui.settings import Settings


@pytest.fixture(scope="module")
def assistant_of_page(small_store: IndexStore) -> Drafting:
    return Drafting(small_store)


@pytest.fixture(scope="module")
def running(assistant_of_page: Drafting, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    journal = tmp_path_factory.mktemp("feedback") / "feedback.jsonl"
    settings = Settings(chat=False, rate_limit="0", journal=journal)
    with serving(settings, Backend(lambda: assistant_of_page.snapshot, assistant_of_page)) as server:
        yield server
        assistant_of_page.released.set()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], viewport={"width": 420, "height": 700})
    yield context
    context.close()


@pytest.fixture
def reading(context: BrowserContext, running: Running) -> Iterator[Reading]:
    reading = read(context)
    reading.page.goto(f"{running.url}/embed/v1/frame")
    expect(reading.page.get_by_label("Your question")).to_be_focused()
    yield reading
    assert reading.outside == []
