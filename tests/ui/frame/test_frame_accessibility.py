"""The page in the frame by axe-core, at every width, and as people have set up their system."""

from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.ui.accessibility import TARGET_PX, violations
from tests.ui.conftest import WAITS
from tests.ui.framed import DRAFTS, Drafting
from tests.ui.portals import Reading, answer, ask
from tests.ui.servers import Running

pytestmark = pytest.mark.browser
REFLOW_PX = 320  # https://www.w3.org/TR/WCAG22/#reflow


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, running: Running, scheme: Any) -> None:
    context = browser.new_context(color_scheme=scheme, reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{running.url}/embed/v1/frame")
    expect(page.get_by_label("Your question")).to_be_focused()
    assert violations(page) == []
    turn = ask(page, DRAFTS)
    turn.locator("summary").first.click()
    turn.get_by_role("button", name="Read the whole section here").first.click()
    turn.get_by_role("button", name="Not helpful").click()
    page.get_by_text("Menu", exact=True).click()
    expect(page.locator(".passage")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Urgent help").click()
    assert violations(page) == []
    context.close()


def test_choosing_from_the_menu_by_keyboard_leaves_focus_at_the_menu(reading: Reading) -> None:
    page = reading.page
    ask(page)
    summary = page.locator("#menu > summary")
    for name in ("Save the conversation (.md)", "Save the conversation (.txt)"):
        summary.focus()
        page.keyboard.press("Enter")
        page.get_by_role("button", name=name).focus()
        with page.expect_download():
            page.keyboard.press("Enter")
        expect(summary).to_be_focused()
        expect(page.get_by_role("status")).to_have_text("Conversation saved")


@pytest.mark.parametrize(("width", "height"), [(REFLOW_PX, 256), (375, 700), (1280, 900)])
def test_nothing_is_cut_off_and_targets_are_large_enough(reading: Reading, width: int, height: int) -> None:
    page = reading.page
    page.set_viewport_size({"width": width, "height": height})
    ask(page, "a" * 300)
    turn = ask(page, DRAFTS, 2)
    turn.locator("summary").first.click()
    turn.get_by_role("button", name="Not helpful").click()
    wide = "[...document.querySelectorAll('html, #scroller')].map(one => one.scrollWidth - one.clientWidth)"
    assert page.evaluate(wide) == [0, 0]
    expect(page.get_by_role("button", name="Send", exact=True)).to_be_in_viewport(ratio=1)
    for target in page.locator(":is(button, summary, textarea, select, sup a, a[href^='tel']):visible").all():
        box = target.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= TARGET_PX, target.inner_text()


def test_still_for_those_who_asked_for_less_motion(browser: Browser, running: Running, assistant_of_page: Drafting) -> None:
    assistant_of_page.released.clear()
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{running.url}/embed/v1/frame")
    page.get_by_label("Your question").fill(WAITS)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Looking it up")).to_have_css("animation-name", "none")
    assistant_of_page.released.set()
    answer(page)
    context.close()


def test_where_the_system_chooses_the_colours_lines_tell_things_apart(browser: Browser, running: Running) -> None:
    context = browser.new_context(forced_colors="active")
    page = context.new_page()
    page.goto(f"{running.url}/embed/v1/frame")
    turn = ask(page)
    for part in (turn.locator(".question"), turn.locator("blockquote:visible").first, page.get_by_label("Your question")):
        expect(part).to_have_css("border-top-style", "solid")
    context.close()
