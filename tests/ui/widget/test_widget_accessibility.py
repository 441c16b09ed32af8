"""The widget by keyboard, on a phone, in a portal's colours and by axe-core."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.ui.accessibility import violations
from tests.ui.conftest import ScriptedAssistant
from tests.ui.places import Places, open_places
from tests.ui.portals import ASKED, Reading, answer, ask, read

pytestmark = pytest.mark.browser


def test_the_keyboard_alone_is_enough(reading: Reading) -> None:
    page = reading.page
    reading.launcher.focus()
    page.keyboard.press("Enter")
    frame = reading.frame
    expect(frame.get_by_label("Your question")).to_be_focused()
    page.keyboard.type(ASKED)
    page.keyboard.press("Enter")
    turn = answer(frame)
    turn.get_by_role("link", name="[1]").first.focus()
    page.keyboard.press("Enter")
    expect(turn.locator("summary").first).to_be_focused()
    expect(turn.locator("details blockquote").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("signpost-chat iframe")).to_be_hidden()
    expect(reading.launcher).to_be_focused()
    expect(reading.launcher).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(frame.get_by_role("article")).to_have_count(1)
    frame.get_by_role("button", name="Close", exact=True).click()
    expect(reading.launcher).to_be_focused()


def test_escape_closes_the_menu_first_and_focus_goes_back_to_the_portals_own_button(reading: Reading) -> None:
    page = reading.page
    own = page.get_by_role("button", name="Ask about evaluations")
    own.click()
    frame = reading.frame
    expect(frame.get_by_text("Sent along: Internal medicine, PGY-2, Evaluations")).to_be_visible()
    frame.get_by_text("Menu", exact=True).click()
    page.keyboard.press("Escape")
    expect(frame.get_by_role("button", name="Clear the conversation")).to_be_hidden()
    expect(page.locator("signpost-chat iframe")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("signpost-chat iframe")).to_be_hidden()
    expect(own).to_be_focused()


def test_a_colour_that_cannot_be_read_is_moved_until_it_can(browser: Browser, backend_assistant: ScriptedAssistant) -> None:
    keys = {"data-accent": "#ffe14d", "data-position": "left", "data-dir": "rtl", "data-scheme": "light", "data-region": "uk"}
    with open_places(backend_assistant, attributes=keys) as found:
        context = browser.new_context(color_scheme="dark")
        reading = read(context)
        reading.page.goto(found.portal)
        frame = reading.open()
        expect(reading.launcher).to_have_css("color", "rgb(0, 0, 0)")
        expect(frame.locator("html")).to_have_attribute("dir", "rtl")
        frame.get_by_role("button", name="Urgent help").click()
        expect(frame.locator("#urgent ul:visible")).to_have_attribute("data-region", "uk")
        reading.page.keyboard.press("Escape")
        inner = next(one for one in reading.page.frames if one.url.startswith(found.signpost))
        results = inner.evaluate(f"() => {{ {Axe().axe_script} ; return axe.run() }}")["violations"]
        assert [found["id"] for found in results] == []
        box = reading.launcher.bounding_box()
        assert box is not None
        assert box["x"] < 100
        context.close()


def test_a_panel_that_fills_the_window_leaves_no_focus_behind_it(browser: Browser, places: Places) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 500})
    reading = read(context)
    page = reading.page
    page.goto(places.portal)
    expect(reading.launcher).to_be_visible()
    reading.open()
    for _ in range(12):
        page.keyboard.press("Shift+Tab")
        assert page.evaluate("document.activeElement.localName") in ("signpost-chat", "body")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("Escape")
    expect(page.locator("signpost-chat iframe")).to_be_hidden()
    link = page.get_by_role("link", name="Mentorship")
    link.focus()
    expect(link).to_be_focused()
    reading.launcher.click()
    page.set_viewport_size({"width": 1000, "height": 700})
    expect(page.locator("[inert]")).to_have_count(0)  # beside the panel the page is there to be used
    link.focus()
    page.keyboard.press("Escape")  # the portal's own
    expect(page.locator("signpost-chat iframe")).to_be_visible()
    page.set_viewport_size({"width": 320, "height": 500})
    expect(page.locator("[inert]")).not_to_have_count(0)
    page.evaluate("Signpost.destroy()")
    expect(page.locator("[inert]")).to_have_count(0)
    context.close()


@pytest.mark.parametrize("accent", ["#222222", "#7a1f1f"])
def test_a_dark_colour_can_be_read_on_every_shade_of_a_dark_page(
    browser: Browser, backend_assistant: ScriptedAssistant, accent: str
) -> None:
    with open_places(backend_assistant, attributes={"data-accent": accent}) as found:
        context = browser.new_context(color_scheme="dark", reduced_motion="reduce")
        reading = read(context)
        reading.page.goto(found.portal)
        turn = ask(reading.open())
        turn.locator("summary").first.click()
        inner = next(one for one in reading.page.frames if one.url.startswith(found.signpost))
        check = f"() => {{ {Axe().axe_script} ; return axe.run() }}"
        assert [found["id"] for found in inner.evaluate(check)["violations"]] == []
        reading.frame.get_by_role("button", name="Urgent help").click()
        assert [found["id"] for found in inner.evaluate(check)["violations"]] == []
        context.close()


def test_at_four_times_the_size_most_of_the_page_is_the_conversation(browser: Browser, places: Places) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 256})
    reading = read(context)
    reading.page.goto(places.portal)
    frame = reading.open()
    reading.page.evaluate("Signpost.setContext({ programme: 'Internal medicine', stage: 'PGY-2', page: 'Evaluations and more' })")
    ask(frame)
    expect(frame.get_by_text("Sent along: Internal medicine")).to_be_visible()
    for name in ("Leave this out", "Urgent help", "Send"):
        expect(frame.get_by_role("button", name=name, exact=True)).to_be_in_viewport(ratio=1)
    assert frame.locator("#scroller").evaluate("one => one.clientHeight") >= 256 / 3
    frame.get_by_text("Menu", exact=True).click()
    frame.get_by_text("The server keeps nothing you type.").scroll_into_view_if_needed()
    expect(frame.get_by_text("The server keeps nothing you type.")).to_be_in_viewport()
    context.close()


def test_on_a_phone_the_panel_fills_what_is_seen_and_the_page_stays_where_it_is(browser: Browser, places: Places) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 600}, has_touch=True, is_mobile=True)
    reading = read(context)
    page = reading.page
    page.goto(places.portal)
    page.evaluate("document.querySelector('main').style.minHeight = '300vh'; scrollTo(0, 200)")
    reading.launcher.tap()
    expect(reading.frame.get_by_role("heading", name="Signpost", level=1)).to_be_focused()
    box = page.locator("signpost-chat iframe").bounding_box()
    assert box == {"x": 0, "y": 0, "width": 320, "height": page.evaluate("visualViewport.height")}
    expect(reading.launcher).to_be_hidden()
    ask(reading.frame)
    reading.frame.locator("details").first.scroll_into_view_if_needed()
    assert page.evaluate("scrollY") == 200
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_portal(browser: Browser, places: Places, scheme: Any) -> None:
    context = browser.new_context(color_scheme=scheme)
    reading = read(context)
    for path in ("/", "/page", "/frame"):
        reading.page.goto(f"{places.portal}{path}")
        if path != "/frame":
            expect(reading.launcher).to_be_visible()
        assert violations(reading.page) == []
    reading.page.goto(places.portal)
    reading.open()
    assert violations(reading.page) == []
    context.close()
