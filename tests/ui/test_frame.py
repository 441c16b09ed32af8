"""The page in the frame: a conversation as residents have it, from the first question to the page for their mentor."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, expect

from assistant.answer import Answer, Draft
from assistant.context import NOWHERE, Context
from assistant.conversation import Conversation
from corpus.contacts import contacts_for, load_contacts
from index.store import IndexStore
from tests.ui.accessibility import TARGET_PX, violations
from tests.ui.conftest import WAITS, ScriptedAssistant
from tests.ui.portals import ASKED, Reading, answer, ask, read, stored
from tests.ui.servers import Running, serving
from ui.backend import Backend
from ui.schemas import AskRequest, FeedbackIn
from ui.settings import Settings
from ui.starters import STARTERS

pytestmark = pytest.mark.browser
DRAFTS = "Please write it for me"
TEXT = "Dear Dr. [name],\n\nmay I ask you for <b>20 minutes</b>?"
QUESTIONS = (
    ASKED, "How do I ask someone to be my mentor?", "What do I write in a first email?", "I have no mentor. Where do I start?",
    "How do I end things on good terms?", "What is the weather like?", "thank you", "How do I find a mentor outside my program?",
    "What if she says no?", "How long should I wait for a reply?",
)  # fmt: skip
MAX_BYTES = 60 * 1024
MAX_REQUESTS = 6
REFLOW_PX = 320  # https://www.w3.org/TR/WCAG22/#reflow


class Drafting(ScriptedAssistant):
    def reply(self, conversation: Conversation, raw: str, context: Context = NOWHERE) -> Answer:
        if raw != DRAFTS:
            return super().reply(conversation, raw, context)
        return replace(super().reply(conversation, ASKED, context), draft=Draft("An email to send", TEXT, 1))


@pytest.fixture(scope="module")
def assistant_of_page(small_store: IndexStore) -> Drafting:
    return Drafting(small_store)


@pytest.fixture(scope="module")
def running(assistant_of_page: Drafting, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    journal = tmp_path_factory.mktemp("feedback") / "feedback.jsonl"
    settings = Settings(chat=False, rate_limit="0", journal=journal)
    with serving(settings, Backend(lambda: assistant_of_page.snapshot, assistant_of_page)) as server:
        yield server
        assistant_of_page.released.set()


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], viewport={"width": 420, "height": 700})
    yield context
    context.close()


@pytest.fixture
def reading(context: BrowserContext, running: Running) -> Iterator[Reading]:
    reading = read(context)
    reading.page.goto(f"{running.url}/embed/v1/frame")
    expect(reading.page.get_by_label("Your question")).to_be_focused()
    yield reading
    assert reading.outside == []


def menu(page: Page, name: str) -> None:
    page.get_by_text("Menu", exact=True).click()
    page.get_by_role("button", name=name).click()


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


def test_thumbs_send_no_word_of_the_conversation(reading: Reading) -> None:
    page = reading.page
    turn = ask(page)
    with page.expect_request("**/feedback") as sent:
        turn.get_by_role("button", name="Helpful", exact=True).click()
    expect(page.get_by_role("status")).to_have_text("Feedback sent")
    expect(turn.get_by_role("button", name="Helpful", exact=True)).to_have_count(0)
    given = FeedbackIn.model_validate(sent.value.post_data_json)
    assert (given.helpful, given.reason, given.comment) == (True, None, "")
    assert ASKED not in str(sent.value.post_data)


def test_a_thumb_down_may_say_why(reading: Reading) -> None:
    page = reading.page
    turn = ask(page)
    turn.get_by_role("button", name="Not helpful").click()
    why = turn.get_by_label("What was it? (optional)")
    expect(why).to_be_focused()
    offered = why.locator("option").evaluate_all("all => all.map(one => one.value).filter(Boolean)")
    annotation: Any = FeedbackIn.model_fields["reason"].annotation
    assert set(offered) == {reason for part in get_args(annotation) for reason in get_args(part)}
    why.select_option("outdated")
    turn.get_by_label("In your words").fill("The form has changed.")
    with page.expect_request("**/feedback") as sent:
        turn.get_by_role("button", name="Send feedback").click()
    expect(page.get_by_role("status")).to_have_text("Feedback sent")
    given = FeedbackIn.model_validate(sent.value.post_data_json)
    assert (given.helpful, given.reason, given.comment) == (False, "outdated", "The form has changed.")


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


def test_a_draft_stands_in_a_box_and_is_copied_as_text(reading: Reading) -> None:
    page = reading.page
    turn = ask(page, DRAFTS)
    expect(turn.get_by_role("heading", name="An email to send")).to_be_visible()
    expect(turn.locator(".draft b")).to_have_count(0)
    turn.get_by_role("button", name="Copy this text").click()
    expect(page.get_by_role("status")).to_have_text("Text copied")
    assert page.evaluate("navigator.clipboard.readText()") == TEXT


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
    ask(page, QUESTIONS[1], 2)
    assert stored(page, running.url) == {"signpost.v1.off": "1"}
    page.reload()
    expect(page.get_by_label("Your question")).to_be_focused()
    expect(page.get_by_role("article")).to_have_count(0)
    assert context.cookies() == []


def test_markup_in_a_question_is_shown_and_does_nothing(reading: Reading) -> None:
    evil = '<img src="https://evil.example/a.png" onerror="document.title=1"><script>document.title=2</script>'
    turn = ask(reading.page, evil)
    expect(turn.get_by_role("heading", level=2)).to_have_text(f"You asked: {evil}")
    reading.page.reload()
    expect(reading.page.get_by_role("heading", level=2).filter(has_text="You asked")).to_have_text(f"You asked: {evil}")
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


def page_count(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))


def history_of(request: Request) -> list[dict[str, str]]:
    """Return the conversation that was sent with a question."""
    sent = AskRequest.model_validate_json(request.post_data or "")
    return [message.model_dump() for message in sent.history]
