"""The widget in a portal's page: what it weighs, when it loads, and how a page uses it."""

import gzip
import re
from pathlib import Path
from typing import get_args

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.ui.places import Places
from tests.ui.portals import Reading, ask, portal_at, read
from ui.settings import Region

pytestmark = pytest.mark.browser
WIDGET = Path(__file__).parents[3] / "ui" / "static" / "embed" / "widget.js"
MAX_WIDGET_BYTES = 6 * 1024
LATER_THAN_2019 = r"\?\.|\?\?|\|\|=|&&=|\bimport\b|\bexport\b|\bawait\b|\bstatic\b|\.at\(|\.replaceAll\(|#\w+\s*[(=;]"


def test_the_script_is_small_classic_and_of_2019() -> None:
    source = WIDGET.read_text(encoding="utf-8")
    assert len(gzip.compress(source.encode(), mtime=0)) <= MAX_WIDGET_BYTES
    code = re.sub(r"//.*|`[^`]*`|\"[^\"]*\"|/\^#\S+/i", "", source)
    assert re.findall(LATER_THAN_2019, code) == []
    assert re.search(r"\(function \(\) \{\n  \"use strict\";", source)
    regions = re.search(r"region: \[(.+)\]", source)
    assert regions is not None
    assert tuple(re.findall(r"\"(\w+)\"", regions.group(1))) == get_args(Region)


def test_a_page_on_which_nobody_asks_pays_one_request_and_does_not_move(context: BrowserContext, places: Places) -> None:
    context.add_init_script(
        "window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach((one) => { window.moved += one.value; }))"
        ".observe({ type: 'layout-shift', buffered: true });"
    )
    reading = read(context)
    page = reading.page
    page.goto(places.portal, wait_until="networkidle")
    expect(reading.launcher).to_be_visible()
    frames = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    page.evaluate(frames)
    assert page.evaluate("window.moved") == 0
    sent = [request for request in reading.asked if request.url.startswith(places.signpost)]
    assert [request.url for request in sent] == [f"{places.signpost}/embed/v1/widget.js"]
    assert 0 < sent[0].sizes()["responseBodySize"] <= MAX_WIDGET_BYTES
    assert reading.errors == []
    # The measure itself works: something that pushes the page down is seen.
    page.evaluate("document.body.prepend(Object.assign(document.createElement('div'), {style: 'height: 300px'}))")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("window.moved") > 0


def test_intent_loads_the_frame_and_a_click_opens_it(reading: Reading, places: Places) -> None:
    page = reading.page
    expect(page.locator("iframe")).to_have_count(0)
    expect(reading.launcher).to_have_attribute("aria-expanded", "false")
    reading.launcher.hover()
    expect(page.locator("signpost-chat iframe")).to_have_attribute("src", f"{places.signpost}/embed/v1/frame")
    expect(page.locator("signpost-chat iframe")).to_be_hidden()
    frame = reading.open()
    expect(reading.launcher).to_have_attribute("aria-expanded", "true")
    expect(frame.get_by_label("Your question")).to_be_focused()
    expect(frame.locator("#logo")).to_be_visible()
    assert reading.errors == []


@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ({"data-postion": "left"}, "data-postion is not known; did you mean data-position?"),
        ({"data-accent": "teal", "data-lable": "Ask"}, "data-lable is not known; did you mean data-label?"),
    ],
)
def test_a_wrong_key_is_one_error_that_names_the_right_one(
    context: BrowserContext, places: Places, attributes: dict[str, str], said: str
) -> None:
    with portal_at(places.signpost, attributes=attributes) as origin:
        reading = read(context)
        reading.page.goto(origin)
        expect(reading.launcher).to_be_visible()
        assert len(reading.errors) == 1
        assert said in reading.errors[0]
        assert ("data-accent must be a colour" in reading.errors[0]) == ("data-accent" in attributes)


def test_a_framework_may_place_and_remove_the_element(context: BrowserContext, places: Places) -> None:
    reading = read(context)
    page = reading.page
    page.goto(f"{places.portal}/page")
    expect(reading.launcher).to_be_visible()
    for _ in range(2):
        page.get_by_role("button", name="Put the element in").click()
        expect(page.get_by_role("button", name="Ask from this place")).to_have_count(1)
        expect(reading.launcher).to_have_count(0)
        page.get_by_role("button", name="Ask from this place").click()
        expect(reading.frame.get_by_label("Your question")).to_be_focused()
        page.get_by_role("button", name="Take it out").click()
        expect(page.locator("signpost-chat")).to_have_count(0)
    page.evaluate("Signpost.toggle()")
    expect(reading.frame.get_by_label("Your question")).to_be_focused()
    ask(reading.frame)
    page.evaluate("Signpost.reset()")
    expect(reading.frame.get_by_role("article")).to_have_count(0)
    page.evaluate("Signpost.close()")
    expect(page.locator("signpost-chat iframe")).to_be_hidden()
    page.evaluate("Signpost.destroy()")
    expect(page.locator("signpost-chat")).to_have_count(0)
    assert reading.errors == []


def test_a_second_script_tag_changes_nothing_and_early_calls_are_heard(context: BrowserContext, places: Places) -> None:
    context.add_init_script(
        "const note = () => { document.documentElement.dataset.ready = 'yes' };"
        "if (window === top) window.Signpost = [['open'], ['on', 'ready', note]]"
    )
    reading = read(context)
    page = reading.page
    page.goto(places.portal)
    expect(reading.frame.get_by_label("Your question")).to_be_focused()
    expect(page.locator("html")).to_have_attribute("data-ready", "yes")
    page.add_script_tag(url=f"{places.signpost}/embed/v1/widget.js?again")
    expect(page.locator("signpost-chat")).to_have_count(1)
    assert reading.errors == []


def test_a_plain_frame_needs_no_script_of_the_portal(context: BrowserContext, places: Places) -> None:
    reading = read(context)
    reading.page.goto(f"{places.portal}/frame")
    frame = reading.page.frame_locator("iframe")
    ask(frame)
    expect(frame.get_by_role("button", name="Close", exact=True)).to_be_hidden()
    assert reading.errors == []
