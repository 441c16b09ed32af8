import re
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.ui.accessibility import TARGET_PX, overflow, violations
from tests.ui.chatting import ASKED, announced, answers, ask, follow_ups, wait_for_answer
from tests.ui.conftest import Site, Visit
from ui.starters import STARTERS

pytestmark = pytest.mark.browser


def test_the_keyboard_alone_is_enough(visit: Visit) -> None:
    page = visit.page
    expect(page.get_by_role("button", name=STARTERS[-1])).to_be_visible()
    for name in ("Urgent help", STARTERS[0], STARTERS[1]):
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=name)).to_be_focused()
    page.keyboard.press("Enter")
    wait_for_answer(page)
    expect(page.get_by_test_id("user")).to_have_text(STARTERS[1])
    expect(answers(page)).to_be_focused()
    page.keyboard.press("Tab")
    expect(answers(page).get_by_role("link", name="[1]").first).to_be_focused()
    page.keyboard.press("Enter")
    expect(answers(page).locator("summary").first).to_be_focused()
    expect(answers(page).locator("details blockquote").first).to_be_visible()
    page.get_by_role("button", name="Clear").focus()
    page.keyboard.press("Tab")
    expect(follow_ups(page).first).to_be_focused()
    page.keyboard.press("Space")
    wait_for_answer(page, 2)


def test_focus_is_visible(visit: Visit) -> None:
    page = visit.page
    expect(page.get_by_role("button", name=STARTERS[0])).to_be_visible()
    for name in ("Urgent help", STARTERS[0]):
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=name)).to_have_css("outline-style", "solid")
    page.get_by_label("Your question").focus()
    expect(page.get_by_label("Your question")).to_have_css("outline-style", "solid")


def test_a_screen_reader_hears_names_and_one_announcement(visit: Visit) -> None:
    page = visit.page
    ask(page, ASKED)
    wait_for_answer(page)
    expect(page.get_by_role("log", name="Conversation")).to_have_attribute("aria-live", "off")
    expect(page.get_by_role("group", name="You", exact=True)).to_have_count(1)
    expect(page.get_by_role("group", name="Signpost", exact=True)).to_have_count(1)
    expect(announced(page)).to_have_count(1)


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1280, 900)])
def test_nothing_is_cut_off_at_any_width(visit: Visit, width: int, height: int) -> None:
    page = visit.page
    page.set_viewport_size({"width": width, "height": height})
    expect(page.get_by_role("button", name="Send")).to_be_visible()
    assert overflow(page) == 0
    ask(page, "a" * 300)
    wait_for_answer(page)
    ask(page, ASKED)
    wait_for_answer(page, 2)
    answers(page).last.locator("summary").first.click()
    assert overflow(page) == 0
    expect(page.get_by_role("button", name="Send")).to_be_in_viewport(ratio=1)
    for target in page.locator(":is(button, summary, textarea):visible").all():
        box = target.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= TARGET_PX, target.inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Browser, site: Site, scheme: Any) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{site.url}/chat")
    expect(page.get_by_role("button", name="Send")).to_be_visible()
    assert violations(page) == []
    ask(page, ASKED)
    wait_for_answer(page)
    answers(page).locator("summary").first.click()
    assert violations(page) == []
    ask(page, "what is the weather like")
    wait_for_answer(page, 2)
    assert violations(page) == []
    context.close()


def test_the_look_follows_the_system(browser: Browser, site: Site) -> None:
    shades = []
    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme)
        page = context.new_page()
        page.goto(f"{site.url}/chat")
        expect(page.get_by_role("button", name="Send")).to_be_visible()
        colour = page.evaluate("getComputedStyle(document.querySelector('#composer')).backgroundColor")
        shades.append(sum(int(part) for part in re.findall(r"\d+", colour)[:3]))
        context.close()
    light, dark = shades
    assert light > 3 * 200 > 3 * 60 > dark
