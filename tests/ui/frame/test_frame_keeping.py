"""What stays of a conversation: a copy, a file, a page for the mentor, the browser's storage, or nothing."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.ui.framed import menu
from tests.ui.portals import ASKED, Reading, ask, stored
from tests.ui.servers import Running
from ui.starters import STARTERS

pytestmark = pytest.mark.browser


def test_copy_and_export_hold_the_answer_and_its_sources(reading: Reading) -> None:
    page = reading.page
    turn = ask(page)
    turn.get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("Answer copied")
    copied: str = page.evaluate("navigator.clipboard.readText()")
    lead = turn.locator(".body > p").first.inner_text().replace("\u2060", "")
    source = turn.locator("summary").first.inner_text()
    assert copied.startswith(lead[:60])
    assert source in copied
    for name, heading in (
        ("Save the conversation (.md)", f"\n## {ASKED}\n"),
        ("Save the conversation (.txt)", f"You asked: {ASKED}\n"),
    ):
        with page.expect_download() as download:
            menu(page, name)
        text = Path(download.value.path()).read_text(encoding="utf-8")
        assert download.value.suggested_filename == f"signpost{name[-4:-1] if '.md' in name else '.txt'}"
        assert heading in text
        assert lead[:60] in text.replace("\\", "")
        assert source in text.replace("\\", "")


def test_one_page_for_the_mentor_is_one_page(reading: Reading, context: BrowserContext) -> None:
    # The printer is the browser's; here it notes that it was asked.
    context.add_init_script("window.print = () => { document.body.dataset.printed = 'yes'; };")
    page = reading.page
    page.reload()
    for number in range(1, 9):
        ask(page, f"{number} " + "very long " * 190, number)
    ask(page, ASKED, 9)
    menu(page, "One page to take to my mentor")
    expect(page.locator("body")).to_have_attribute("data-printed", "yes")
    page.emulate_media(media="print")
    expect(page.get_by_text("To talk about with my mentor")).to_be_visible()
    expect(page.get_by_text("What we agreed, and by when")).to_be_visible()
    expect(page.locator("#scroller")).to_be_hidden()
    assert page_count(page) == 1
    expect(page.locator("#scroller")).to_be_visible()  # the browser has said that it has printed
    assert page_count(page) > 1  # who prints without the button gets the whole conversation


def test_clear_forgets(reading: Reading, running: Running) -> None:
    page = reading.page
    ask(page)
    assert "signpost.v1" in stored(page, running.url)
    menu(page, "Clear the conversation")
    expect(page.get_by_role("status")).to_have_text("Conversation cleared")
    expect(page.get_by_role("article")).to_have_count(0)
    expect(page.get_by_role("button", name=STARTERS[0])).to_be_visible()
    expect(page.get_by_label("Your question")).to_be_focused()
    assert stored(page, running.url) == {}
    page.reload()
    expect(page.get_by_label("Your question")).to_be_focused()
    expect(page.get_by_role("article")).to_have_count(0)


def test_off_the_record_keeps_only_that_choice(reading: Reading, running: Running, context: BrowserContext) -> None:
    page = reading.page
    ask(page)
    page.get_by_text("Menu", exact=True).click()
    page.get_by_label("Off the record").check()
    expect(page.get_by_text("The conversation ends with this page.")).to_be_visible()
    assert stored(page, running.url) == {"signpost.v1.off": "1"}
    page.keyboard.press("Escape")
    ask(page, "How do I ask someone to be my mentor?", 2)
    assert stored(page, running.url) == {"signpost.v1.off": "1"}
    page.reload()
    expect(page.get_by_label("Your question")).to_be_focused()
    expect(page.get_by_role("article")).to_have_count(0)
    assert context.cookies() == []


def page_count(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
