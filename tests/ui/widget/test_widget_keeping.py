"""The conversation in a frame of another origin: kept there, or where storage is denied, not at all."""

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.ui.places import Places
from tests.ui.portals import ASKED, Reading, ask, read, stored

pytestmark = pytest.mark.browser


def test_history_is_there_after_a_reload_of_the_portal(reading: Reading, places: Places, context: BrowserContext) -> None:
    ask(reading.open())
    assert "signpost.v1" in stored(reading.page, places.signpost)
    reading.page.reload()
    frame = reading.open()
    expect(frame.get_by_role("heading", level=2).first).to_have_text(f"You asked: {ASKED}")
    assert reading.page.evaluate("localStorage.length") == 0
    assert context.cookies() == []


def test_it_works_where_a_frame_is_denied_storage(context: BrowserContext, places: Places) -> None:
    reading = read(context)
    reading.page.goto(places.elsewhere)
    frame = reading.open()
    denied = "() => { try { return localStorage.length } catch (error) { return error.name } }"
    inner = next(one for one in reading.page.frames if one.url.startswith(places.signpost))
    assert inner.evaluate(denied) == "SecurityError"
    expect(frame.get_by_text("The conversation ends with this page.")).to_be_visible()
    ask(frame)
    ask(frame, "How do I end things on good terms?", 2)
    frame.get_by_text("Menu", exact=True).click()
    expect(frame.get_by_label("Off the record")).to_be_disabled()
    frame.get_by_role("button", name="Clear the conversation").click()
    expect(frame.get_by_role("article")).to_have_count(0)
    reading.page.reload()
    expect(reading.open().get_by_role("article")).to_have_count(0)
    assert reading.errors == []
