"""A portal on one origin, Signpost on another, and a page of the portal in Chromium."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from index.store import IndexStore
from tests.ui.conftest import ScriptedAssistant
from tests.ui.places import Places, open_places
from tests.ui.portals import Reading, read


@pytest.fixture(scope="module")
def backend_assistant(small_store: IndexStore) -> ScriptedAssistant:
    return ScriptedAssistant(small_store)


@pytest.fixture(scope="module")
def places(backend_assistant: ScriptedAssistant) -> Iterator[Places]:
    with open_places(backend_assistant) as found:
        yield found


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture
def reading(context: BrowserContext, places: Places) -> Iterator[Reading]:
    reading = read(context)
    reading.page.goto(places.portal)
    expect(reading.launcher).to_be_visible()
    yield reading
    assert reading.outside == []
