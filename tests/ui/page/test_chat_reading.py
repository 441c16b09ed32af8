"""The chat page read by somebody tired: urgent help in sight, and every answer from its start."""

import pytest
from playwright.sync_api import Browser, expect

from corpus.contacts import contacts_for, load_contacts
from tests.ui.accessibility import violations
from tests.ui.chatting import ASKED, announced, answers, ask, wait_for_answer
from tests.ui.conftest import Site, Visit

pytestmark = pytest.mark.browser
TOLD = ("on nights", "in clinic", "on the wards", "at a meeting", "by text", "in front of the team", "after a call", "by email")
STORY = " ".join(
    f"In week {week} my mentor moved the plan again {how}, and then went quiet for days." for week, how in enumerate(TOLD * 2)
)
BUTTON = "Urgent help"


def test_urgent_help_stays_in_sight_and_needs_no_server(visit: Visit) -> None:
    page = visit.page
    page.set_viewport_size({"width": 320, "height": 568})
    ask(page, ASKED)
    wait_for_answer(page)
    page.mouse.wheel(0, 100_000)
    help_button = page.get_by_role("button", name=BUTTON)
    expect(help_button).to_be_in_viewport(ratio=1)
    page.context.set_offline(True)
    help_button.click()
    dialog = page.get_by_role("dialog", name="If you or somebody else may be in danger")
    for kind in ("emergency", "crisis_line"):
        phone = contacts_for(load_contacts(), "us", kind)[0].phone
        expect(dialog.get_by_role("link", name=phone, exact=True)).to_have_attribute("href", f"tel:{phone}")
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(help_button).to_be_focused()


def test_a_long_story_leaves_room_for_its_answer(visit: Visit) -> None:
    page = visit.page
    page.set_viewport_size({"width": 375, "height": 700})
    for number in (1, 2):
        ask(page, STORY)
        wait_for_answer(page, number)
        top = answers(page).nth(number - 1).evaluate("one => one.getBoundingClientRect().top")
        assert 0 < top < 700 / 2, number


def test_a_short_question_goes_under_the_head(visit: Visit) -> None:
    page = visit.page
    page.set_viewport_size({"width": 375, "height": 700})
    ask(page, ASKED)
    wait_for_answer(page)
    page.mouse.wheel(0, 100_000)
    ask(page, ASKED)
    wait_for_answer(page, 2)
    expect(page.get_by_test_id("user").nth(1)).to_be_in_viewport(ratio=1)
    head = page.locator("#bar").evaluate("one => one.getBoundingClientRect().bottom")
    assert head <= page.get_by_test_id("user").nth(1).evaluate("one => one.getBoundingClientRect().top") < 700 / 2


def test_a_phones_keyboard_goes_once_the_question_is_sent(browser: Browser, site: Site) -> None:
    context = browser.new_context(viewport={"width": 375, "height": 700}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(f"{site.url}/chat")
    page.get_by_label("Your question").tap()
    ask(page, ASKED)
    wait_for_answer(page)
    expect(answers(page)).to_be_focused()
    expect(announced(page)).to_contain_text("Answer ready")
    context.close()


def test_where_the_system_chooses_the_colours_buttons_have_a_line(browser: Browser, site: Site) -> None:
    context = browser.new_context(forced_colors="active")
    page = context.new_page()
    page.goto(f"{site.url}/chat")
    for name in ("Urgent help", "Send"):
        expect(page.get_by_role("button", name=name, exact=True)).to_have_css("border-top-style", "solid")
    context.close()
