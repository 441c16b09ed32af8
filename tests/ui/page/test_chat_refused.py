"""The chat page when a question is refused: it says why, when to come back and whom to call."""

import re
import threading
from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, Route, expect

from index.store import IndexStore
from tests.ui.accessibility import violations
from tests.ui.chatting import ASKED, answers, ask, wait_for_answer
from tests.ui.conftest import ScriptedAssistant, backend_of
from tests.ui.servers import Running, serving
from ui.settings import Settings

pytestmark = pytest.mark.browser
HINTED = "nobody would notice if I was not on the schedule any more"


@pytest.fixture(scope="module")
def limited(small_store: IndexStore) -> Iterator[Running]:
    """A server with its chat, which takes one question a day; in Ireland, whose number is not the default's."""
    settings = Settings(rate_limit="1/day", region="ie")  # a minute may end between two questions
    with serving(settings, backend_of(ScriptedAssistant(small_store))) as running:
        pause = threading.Event()
        while httpx.get(f"{running.url}/readyz").status_code != httpx.codes.OK:
            pause.wait(0.1)
        yield running


@pytest.fixture
def page(browser: Browser, limited: Running) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{limited.url}/chat")
    yield page
    context.close()


def test_a_refused_question_says_why_and_whom_to_call_and_hides_nothing(page: Page) -> None:
    ask(page, ASKED)
    wait_for_answer(page)
    ask(page, HINTED)
    notice = page.get_by_role("alert")
    expect(notice).to_contain_text("You have asked a lot in a short time")
    expect(notice).to_contain_text(re.compile(r"You can ask again in \d+ minutes\."))
    expect(notice.get_by_role("link", name="116 123")).to_have_attribute("href", "tel:116123")
    expect(notice).to_be_in_viewport(ratio=1)
    expect(page.get_by_text("Error", exact=True).locator("visible=true")).to_have_count(0)
    expect(answers(page).locator("details").first).to_be_visible()
    expect(page.get_by_label("Your question")).to_have_value(HINTED)
    assert violations(page) == []
    ask(page, "I want to kill myself")
    wait_for_answer(page, 2)
    expect(notice).to_have_count(0)


def test_a_server_that_is_away_says_so(page: Page) -> None:
    def away(route: Route) -> None:
        route.abort()

    page.route("**/queue/join*", away)
    ask(page, HINTED)
    expect(page.get_by_role("alert")).to_contain_text("Signpost cannot be reached right now.")
    expect(page.get_by_role("alert").get_by_role("link", name="116 123")).to_be_visible()


def test_the_browser_keeps_nothing_of_the_chat(page: Page) -> None:
    ask(page, "I want to kill myself")
    wait_for_answer(page)
    kept = "() => JSON.stringify([{...localStorage}, {...sessionStorage}])"
    assert "kill" not in page.evaluate(kept)
    page.reload()
    expect(page.get_by_label("Your question")).to_be_visible()
    expect(answers(page)).to_have_count(0)
