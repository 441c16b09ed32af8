"""What stays of a conversation: a copy, a file, a page for the mentor, the browser's storage, or nothing."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Request, expect

from tests.ui.framed import DRAFTS, TEXT, history_of, menu
from tests.ui.portals import ASKED, Reading, answer, ask, read, stored
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


def test_the_page_for_the_mentor_and_the_files_hold_the_draft(reading: Reading, context: BrowserContext) -> None:
    context.add_init_script("window.print = () => {};")
    page = reading.page
    page.reload()
    ask(page, DRAFTS)
    for name in ("Save the conversation (.md)", "Save the conversation (.txt)"):
        text = exported(page, name).replace("\\", "")
        assert text.count("may I ask you for <b>20 minutes</b>?") == 1
    menu(page, "One page to take to my mentor")
    page.emulate_media(media="print")
    expect(page.locator("#handout").get_by_role("heading", name="An email to send", include_hidden=True)).to_be_visible()
    assert page.locator("#handout blockquote").last.inner_text() == TEXT
    assert page_count(page) == 1


def test_the_page_for_the_mentor_lists_what_was_answered_and_nothing_beside_mistreatment(reading: Reading) -> None:
    page = reading.page
    page.evaluate("window.print = () => {}")
    for number, question in enumerate(("How do I end things on good terms?", "thank you", ASKED), start=1):
        ask(page, question, number)
    menu(page, "One page to take to my mentor")
    expect(page.locator("#handout h2").first).to_have_text(ASKED)
    expect(page.locator("#handout ul").first.locator("li")).to_have_text(["How do I end things on good terms?"])
    page.evaluate("document.body.classList.remove('printing')")
    ask(page, "My attending hit me in the OR", 4)
    ask(page, "How do I ask someone to be my mentor?", 5)
    menu(page, "One page to take to my mentor")
    expect(page.locator("#handout h2").first).to_have_text("How do I ask someone to be my mentor?")
    expect(page.locator("#handout")).not_to_contain_text("I also asked")
    expect(page.locator("#handout")).not_to_contain_text("hit me")


@pytest.mark.parametrize(("references", "said"), [([], "last read"), ([{"text": "Doe J. Title.", "url": None}], "checked")])
def test_only_what_cites_references_was_checked_against_them(reading: Reading, references: list[Any], said: str) -> None:
    citation = {"number": 1, "title": "T", "heading": "H", "references": references, "reviewed": "2026-03-02"}
    turn = {"question": "Q", "answer": {"text": "A", "parts": [], "citations": [citation]}}
    both = """async (turn) => {
      const { asMarkdown, fillHandout } = await import("/embed/v1/keep.js");
      const handout = document.createElement("div");
      fillHandout(handout, [turn]);
      return [asMarkdown([turn]), handout.textContent];
    }"""
    for text in reading.page.evaluate(both, turn):
        assert f"T: H ({said} 2026-03-02)" in text


def test_what_was_taken_out_is_shown_kept_sent_and_printed_nowhere(reading: Reading, running: Running) -> None:
    page = reading.page
    bodies: list[Request] = []
    page.on("request", lambda request: bodies.append(request) if request.url.endswith("/ask") else None)
    turn = ask(page, "My patient Maria Lopez, MRN 48213377, died. How do I ask someone to be my mentor?")
    masked = "My patient [name], MRN [record number], died. How do I ask someone to be my mentor?"
    expect(turn.get_by_role("heading", level=2)).to_have_text(f"You asked: {masked}")
    files = [exported(page, f"Save the conversation ({end})") for end in (".md", ".txt")]
    page.evaluate("window.print = () => {}")
    menu(page, "One page to take to my mentor")
    handout = page.locator("#handout").text_content() or ""
    assert masked in handout
    kept = stored(page, running.url)["signpost.v1"]
    assert masked in kept
    page.evaluate("document.body.classList.remove('printing')")
    ask(page, ASKED, 2)
    assert history_of(bodies[1])[0]["content"] == masked
    page.reload()
    expect(turn.get_by_role("heading", level=2)).to_have_text(f"You asked: {masked}")
    for text in (*files, handout, kept, page.content(), bodies[1].post_data or ""):
        assert "Lopez" not in text
        assert "48213377" not in text


def test_each_turn_is_kept_for_thirty_days_and_a_record_without_any_goes(reading: Reading, running: Running) -> None:
    page = reading.page
    now: float = page.evaluate("Date.now() / 1000")

    def after(days: int) -> None:
        page.clock.set_fixed_time(now + days * 24 * 3600)

    ask(page)
    after(20)
    ask(page, "How do I end things on good terms?", 2)
    after(31)
    ask(page, "How long should I wait for a reply?", 3)
    assert kept_questions(page, running) == ["How do I end things on good terms?", "How long should I wait for a reply?"]
    after(55)
    page.reload()
    expect(page.get_by_role("article")).to_have_count(1)
    assert kept_questions(page, running) == ["How long should I wait for a reply?"]
    after(62)
    page.reload()
    expect(page.get_by_label("Your question")).to_be_focused()
    expect(page.get_by_role("article")).to_have_count(0)
    assert stored(page, running.url) == {}


def test_clear_and_off_the_record_hold_in_every_tab(reading: Reading, running: Running, context: BrowserContext) -> None:
    page = reading.page
    ask(page)
    other = read(context).page
    other.goto(f"{running.url}/embed/v1/frame")
    expect(other.get_by_role("article")).to_have_count(1)
    menu(page, "Clear the conversation")
    expect(other.get_by_role("article")).to_have_count(0)
    ask(other, "How do I end things on good terms?")
    assert ASKED not in stored(page, running.url)["signpost.v1"]
    page.get_by_text("Menu", exact=True).click()
    page.get_by_label("Off the record").check()
    expect(other.get_by_role("article")).to_have_count(0)
    expect(other.get_by_text("The conversation ends with this page.")).to_be_visible()
    ask(other)
    assert stored(other, running.url) == {"signpost.v1.off": "1"}


def test_two_tabs_keep_what_either_asked(reading: Reading, running: Running, context: BrowserContext) -> None:
    page = reading.page
    ask(page)
    other = read(context).page
    other.goto(f"{running.url}/embed/v1/frame")
    expect(other.get_by_role("article")).to_have_count(1)
    second, third = "How do I end things on good terms?", "How long should I wait for a reply?"
    ask(other, second, 2)
    ask(page, third, 2)
    assert kept_questions(page, running) == [ASKED, second, third]
    before = stored(page, running.url)
    page.get_by_role("button", name="Ask again").last.click()
    answer(page, 2)
    assert kept_questions(page, running) == [ASKED, second, third]
    assert stored(page, running.url) != before


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


def kept_questions(page: Page, running: Running) -> list[str]:
    return [turn["question"] for turn in json.loads(stored(page, running.url)["signpost.v1"])["turns"]]


def exported(page: Page, name: str) -> str:
    with page.expect_download() as download:
        menu(page, name)
    return Path(download.value.path()).read_text(encoding="utf-8")


def page_count(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))
