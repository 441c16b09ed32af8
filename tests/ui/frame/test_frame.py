"""The page in the frame: a conversation as residents have it, from the first question on."""

from pathlib import Path

import pytest
from docx import Document
from playwright.sync_api import expect

from assistant.masking.identifiers import mask
from tests.ui.conftest import WAITS
from tests.ui.framed import DRAFTS, TEXT, Drafting, history_of
from tests.ui.portals import ASKED, Reading, answer, ask, stored
from tests.ui.servers import Running
from ui.starters import STARTERS

pytestmark = pytest.mark.browser
QUESTIONS = (
    ASKED, "How do I ask someone to be my mentor?", "What do I write in a first email?", "I have no mentor. Where do I start?",
    "How do I end things on good terms?", "What is the weather like?", "thank you", "How do I find a mentor outside my program?",
    "What if she says no?", "How long should I wait for a reply?",
)  # fmt: skip
MAX_BYTES = 60 * 1024
MAX_REQUESTS = 6


def test_the_page_is_small(reading: Reading) -> None:
    assert len(reading.asked) <= MAX_REQUESTS
    assert sum(request.sizes()["responseBodySize"] for request in reading.asked) <= MAX_BYTES
    for request in reading.asked:
        response = request.response()
        assert response is not None
        assert response.headers["content-encoding"] == "gzip"
    assert reading.errors == []


def test_the_page_says_what_it_is_and_offers_questions(reading: Reading) -> None:
    page = reading.page
    expect(page.get_by_role("heading", name="Signpost", level=1)).to_be_visible()
    expect(page.get_by_text("I am no clinician, lawyer or mentor. Please leave out names and patient details.")).to_be_visible()
    expect(page.get_by_text("The server keeps nothing you type.")).to_be_visible()
    for text in STARTERS[:-1]:
        expect(page.get_by_role("button", name=text, exact=True)).to_be_visible()
    page.get_by_role("button", name=STARTERS[1], exact=True).click()
    turn = answer(page)
    expect(turn.get_by_role("heading", level=2)).to_have_text(f"You asked: {STARTERS[1]}")
    expect(page.get_by_text("You could start with")).to_be_hidden()


def test_ten_turns_with_follow_ups_and_a_reload(reading: Reading, running: Running) -> None:
    page = reading.page
    bodies = [request for request in reading.asked if request.url.endswith("/ask")]
    page.on("request", lambda request: bodies.append(request) if request.url.endswith("/ask") else None)
    for number, question in enumerate(QUESTIONS[:9], start=1):
        assert ("signpost.v1" in stored(page, running.url)) == (number > 1)  # nothing is kept before the first answer
        ask(page, question, number)
    follow_up = page.locator("#next button").first
    text = follow_up.inner_text()
    follow_up.click()
    expect(answer(page, 10).get_by_role("heading", level=2)).to_have_text(f"You asked: {text}")
    history = history_of(bodies[9])
    assert [message["content"] for message in history[::2]] == list(QUESTIONS[3:9])
    ids = page.locator("[id]").evaluate_all("all => all.map(one => one.id)")
    assert len(ids) == len(set(ids))
    words = page.locator("#log").inner_text()
    page.reload()
    expect(page.get_by_role("article")).to_have_count(10)
    assert page.locator("#log").inner_text() == words
    ask(page, QUESTIONS[9], 11)
    assert history_of(bodies[10])[-2]["content"] == text
    assert reading.errors == []


def test_an_answer_streams_with_numbers_that_open_their_source_and_its_passage(reading: Reading) -> None:
    page = reading.page
    turn = ask(page)
    sources = turn.locator("details").count()
    expect(page.get_by_role("status")).to_have_text(f"Answer ready, {sources} {'source' if sources == 1 else 'sources'}")
    expect(page.get_by_role("log")).to_have_attribute("aria-live", "off")
    expect(page.get_by_label("Your question")).to_be_focused()
    source = turn.locator("details").first
    expect(source.locator("blockquote").first).to_be_hidden()
    turn.get_by_role("link", name="[1]").first.click()
    expect(source.locator("blockquote").first).to_be_visible()
    expect(source.locator("summary")).to_be_focused()
    source.get_by_role("button", name="Read the whole section here").click()
    expect(source.locator(".passage h3")).to_have_text(source.locator("summary").inner_text().partition(": ")[2])
    expect(source.locator(".passage")).to_be_focused()
    assert reading.errors == []


def test_events_are_read_as_they_come_wherever_the_network_cuts_them(reading: Reading) -> None:
    text = 'event: part\r\ndata: {"html": "Grüße – 💡"}\r\n\r\n: a comment\n\nevent: answer\ndata: {"parts":\ndata: []}\n\n'
    cut_everywhere = """async (text) => {
      const { events } = await import("/embed/v1/wire.js");
      const bytes = new TextEncoder().encode(text);
      const seen = new Set();
      for (let at = 0; at <= bytes.length; at++) {
        const found = [];
        const chunks = [bytes.slice(0, at), bytes.slice(at)];
        const stream = new ReadableStream({ pull: (c) => (chunks.length ? c.enqueue(chunks.shift()) : c.close()) });
        for await (const event of events(stream)) found.push(event);
        seen.add(JSON.stringify(found));
      }
      return [...seen].map(JSON.parse);
    }"""
    expected = [{"name": "part", "data": {"html": "Grüße – 💡"}}, {"name": "answer", "data": {"parts": []}}]
    assert reading.page.evaluate(cut_everywhere, text) == [expected]
    before_the_end = """async (text) => {
      const { events } = await import("/embed/v1/wire.js");
      const never = new ReadableStream({ start: (c) => c.enqueue(new TextEncoder().encode(text)) });
      return (await events(never).next()).value;
    }"""
    assert reading.page.evaluate(before_the_end, text) == expected[0]


def test_stop_and_try_again(reading: Reading, assistant_of_page: Drafting) -> None:
    page = reading.page
    page.get_by_label("Your question").fill(WAITS)
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Stop", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("Stopped before there was an answer.")
    expect(page.get_by_label("Your question")).to_be_focused()
    assistant_of_page.released.set()
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("button", name="Ask again")).to_be_visible()
    expect(page.get_by_role("article")).to_have_count(1)
    expect(page.get_by_text("Stopped before")).to_have_count(0)


def test_a_draft_stands_once_in_a_box_and_is_copied_or_saved_as_text(reading: Reading) -> None:
    page = reading.page
    turn = ask(page, DRAFTS)
    for again in (False, True):  # as it came, and as this browser kept it
        if again:
            page.reload()
        expect(turn.locator(".draft")).to_have_count(1)
        expect(turn.get_by_text("An email to send")).to_have_count(1)
        expect(turn.locator(".draft b")).to_have_count(0)
    turn.get_by_role("button", name="Copy this text").click()
    expect(page.get_by_role("status")).to_have_text("Text copied")
    assert page.evaluate("navigator.clipboard.readText()") == TEXT
    with page.expect_download() as download:
        turn.get_by_role("button", name="Save as .docx").click()
    assert download.value.suggested_filename == "draft.docx"
    written = [paragraph.text for paragraph in Document(str(download.value.path())).paragraphs]
    assert written == ["An email to send", *TEXT.split("\n")]
    expect(page.get_by_role("status")).to_have_text("Draft saved as a Word file")
    with page.expect_download() as download:
        turn.get_by_role("button", name="Save as .md").click()
    assert Path(download.value.path()).read_text(encoding="utf-8") == f"# An email to send\n\n{TEXT}\n"


def test_markup_in_a_question_is_shown_and_does_nothing(reading: Reading) -> None:
    evil = '<img src="https://evil.example/a.png" onerror="document.title=1"><script>document.title=2</script>'
    shown = mask(evil).text
    turn = ask(reading.page, evil)
    expect(turn.get_by_role("heading", level=2)).to_have_text(f"You asked: {shown}")
    reading.page.reload()
    expect(reading.page.get_by_role("heading", level=2).filter(has_text="You asked")).to_have_text(f"You asked: {shown}")
    expect(reading.page.locator("#log :is(img, script, iframe)")).to_have_count(0)
    expect(reading.page).to_have_title("Signpost")
    assert reading.errors == []


def test_nothing_is_sent_for_an_empty_question(reading: Reading) -> None:
    page = reading.page
    before = len(reading.asked)
    for text in ("", "  \n "):
        page.get_by_label("Your question").fill(text)
        page.keyboard.press("Enter")
        page.get_by_role("button", name="Send", exact=True).click()
        expect(page.get_by_label("Your question")).to_be_focused()
    ask(page)
    assert len(reading.asked) == before + 1
