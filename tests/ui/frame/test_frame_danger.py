"""Whom to call, in the frame: at once, in view, and when the server is away."""

import pytest
from playwright.sync_api import BrowserContext, expect

from corpus.contacts import contacts_for, load_contacts
from tests.ui.conftest import WAITS
from tests.ui.framed import Drafting
from tests.ui.portals import Reading, answer, ask

pytestmark = pytest.mark.browser


def test_whom_to_call_shows_when_the_server_is_away(reading: Reading) -> None:
    page = reading.page
    page.route("**/api/v1/ask", lambda route: route.abort())
    turn = ask(page, "I do not want to live any more")
    expect(turn).to_contain_text("Signpost cannot be reached right now.")
    contacts = load_contacts()
    for kind in ("emergency", "crisis_line"):
        contact = contacts_for(contacts, "us", kind)[0]
        number = turn.get_by_role("link", name=contact.phone, exact=True)
        expect(number).to_have_attribute("href", f"tel:{contact.phone}")
    page.unroute("**/api/v1/ask")
    turn.get_by_role("button", name="Try again").click()
    expect(page.get_by_text("Signpost cannot be reached")).to_have_count(0)


def test_urgent_help_is_one_press_away_and_needs_no_server(reading: Reading, context: BrowserContext) -> None:
    page = reading.page
    context.set_offline(True)
    page.get_by_role("button", name="Urgent help").click()
    dialog = page.get_by_role("dialog", name="If you or somebody else may be in danger")
    expect(dialog.get_by_role("link", name=contacts_for(load_contacts(), "us", "emergency")[0].phone)).to_be_visible()
    expect(dialog.locator("ul:visible")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("button", name="Urgent help")).to_be_focused()


def test_the_numbers_of_the_card_are_in_view_and_can_be_dialled(reading: Reading) -> None:
    page = reading.page
    ask(page)  # a long answer before it, so that what comes next begins below
    card = ask(page, "I want to kill myself", 2)
    for phone in ("911", "988"):
        number = card.get_by_role("link", name=phone, exact=True).first
        expect(number).to_have_attribute("href", f"tel:{phone}")
        expect(number).to_be_in_viewport(ratio=1)


def test_whoever_scrolls_while_an_answer_comes_stays_where_they_are(reading: Reading, assistant_of_page: Drafting) -> None:
    page = reading.page
    ask(page)
    assistant_of_page.released.clear()
    page.get_by_label("Your question").fill(WAITS)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Looking it up")).to_be_visible()
    page.locator("#scroller").evaluate("one => { one.scrollTop = 0; }")
    assistant_of_page.released.set()
    answer(page, 2)
    assert page.locator("#scroller").evaluate("one => one.scrollTop") == 0
