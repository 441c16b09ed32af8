"""No text of a question, of guidance or of a template runs or leaves a tag: 200 of them and more, in Chromium."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from assistant.answer import Answer
from assistant.composing.context import NOWHERE, Context
from assistant.conversation import Conversation
from assistant.masking.identifiers import mask
from corpus.document import Block, Document, Role, Section, Span
from index.store import IndexStore
from tests.ui.chatting import answers, wait_for_answer
from tests.ui.chatting import ask as chat
from tests.ui.conftest import ScriptedAssistant, Visit, backend_of
from tests.ui.injections import DAY, PAYLOADS, SETS, attack
from tests.ui.portals import ask, read
from tests.ui.servers import Running, serving
from tests.ui.test_render import HtmlPage, assert_harmless
from ui.render import section_html
from ui.settings import Settings

QUOTES = "Please quote set "
HARMLESS = (
    "#log :is(article, h2, h3, p, ol, ul, li, blockquote, details, summary, a, strong, em, br, sup, div, span, button, section)"
)


class Quoting(ScriptedAssistant):
    """An assistant whose guidance is an attack."""

    def reply(self, conversation: Conversation, raw: str, context: Context = NOWHERE) -> Answer:
        if raw.startswith(QUOTES):
            return attack(int(raw.removeprefix(QUOTES)))
        return super().reply(conversation, raw, context)


@pytest.fixture(scope="module")
def running(small_store: IndexStore) -> Iterator[Running]:
    with serving(Settings(chat=False, rate_limit="0"), backend_of(Quoting(small_store))) as server:
        yield server


@pytest.fixture
def page(browser: Browser, running: Running) -> Iterator[Page]:
    """The page in the frame; afterwards nothing has run, been asked of another host, or been left as a tag."""
    context = browser.new_context()
    reading = read(context)
    reading.page.goto(f"{running.url}/embed/v1/frame")
    yield reading.page
    for again in (False, True):  # as it came, and as the browser kept it
        if again:
            reading.page.reload()
            expect(reading.page.get_by_role("article")).to_have_count(len(SETS))
        assert reading.page.evaluate("window.executed") is None
        assert reading.page.locator("#log *").count() == reading.page.locator(HARMLESS).count()
        assert reading.page.locator("#log a:not([href^='#'], [href^='http'])").count() == 0
    assert reading.outside == []
    assert reading.errors == []
    context.close()


def test_there_are_enough() -> None:
    assert len(PAYLOADS) >= 200


@pytest.mark.browser
def test_questions(page: Page) -> None:
    for number, payloads in enumerate(SETS, start=1):
        turn = ask(page, " ".join(payloads), number)
        expect(turn.get_by_role("heading", level=2)).to_have_text(f"You asked: {mask(' '.join(payloads)).text}")


@pytest.mark.browser
def test_guidance_and_templates(page: Page) -> None:
    for number, payloads in enumerate(SETS, start=1):
        turn = ask(page, f"{QUOTES}{number - 1}", number)
        for text in payloads:
            expect(turn).to_contain_text(text)
        expect(page.locator("#next button").first).to_have_text(payloads[1])


@pytest.mark.browser
def test_questions_in_the_chat(visit: Visit) -> None:
    for number, payloads in enumerate(SETS[::5], start=1):
        chat(visit.page, " ".join(payloads))
        wait_for_answer(visit.page, number)
        expect(visit.page.get_by_test_id("user").last).to_have_text(mask(" ".join(payloads)).text)
        expect(answers(visit.page)).to_have_count(number)
    assert visit.page.evaluate("window.executed") is None
    tags = "script, img, iframe, svg, object, embed, style, form, video, audio, input, math, link, meta, base, template"
    assert visit.page.locator(f"#log :is([data-testid=user], [data-testid=bot]) :is({tags})").count() == 0
    assert visit.errors == []


@pytest.mark.parametrize("payloads", SETS, ids=range(len(SETS)))
def test_sections_that_are_read_in_place(payloads: tuple[str, ...]) -> None:
    text = "\n".join(payloads)
    spans, start = [], 0
    for payload in payloads:
        spans.append(Span(start, start + len(payload)))
        start += len(payload) + 1
    roles = list(Role)
    blocks = tuple(Block(roles[row % len(roles)], span, (span,), (), payloads[0]) for row, span in enumerate(spans))
    section = Section(payloads[0], (), Span(0, len(text)), blocks, 1)
    empty: tuple[str, ...] = ()
    document = Document("d", "t", "guide", empty, empty, empty, empty, DAY, DAY, "", empty, text, (section,), "d.md", "0")
    found = HtmlPage(section_html(document, section))
    assert_harmless(found)
    for payload in payloads:
        assert payload in found.text
