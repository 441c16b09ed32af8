"""The page in the frame read by somebody tired, on a phone: every answer from its start, and nothing in its way."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.ui.framed import DRAFTS
from tests.ui.portals import ASKED, Reading, ask, read
from tests.ui.servers import Running

pytestmark = pytest.mark.browser
TOLD = ("on nights", "in clinic", "on the wards", "at a meeting", "by text", "in front of the team", "after a call", "by email")
STORY = " ".join(
    f"In week {week} my mentor moved the plan again {how}, and then went quiet for days." for week, how in enumerate(TOLD * 2)
)
WIDTH, HEIGHT = 375, 700


@pytest.fixture
def phone(browser: Browser, running: Running) -> Iterator[Reading]:
    context = browser.new_context(viewport={"width": WIDTH, "height": HEIGHT}, has_touch=True, is_mobile=True)
    reading = read(context)
    reading.page.goto(f"{running.url}/embed/v1/frame")
    expect(reading.page.get_by_role("heading", name="Signpost", level=1)).to_be_focused()
    yield reading
    context.close()
    assert reading.outside == []


def below_the_top(page: Page, one: Locator) -> float:
    """Return how far below the upper edge of the conversation something begins."""
    edge = page.locator("#scroller").evaluate("one => one.getBoundingClientRect().top")
    return float(one.evaluate("one => one.getBoundingClientRect().top") - edge)


@pytest.mark.parametrize("question", [ASKED, DRAFTS, "I want to kill myself"])
def test_whoever_has_read_to_the_end_sees_the_next_answer_from_its_start(reading: Reading, question: str) -> None:
    page = reading.page
    ask(page)
    page.locator("#scroller").hover()
    page.mouse.wheel(0, 100_000)
    page.wait_for_function("() => scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1")
    turn = ask(page, question, 2)
    least = page.locator("#scroller").evaluate("one => one.scrollHeight - one.clientHeight - one.scrollTop")
    assert 0 <= below_the_top(page, turn.locator(".question")) < 40 or least < 1


def test_a_long_story_leaves_room_for_its_answer(phone: Reading) -> None:
    for number in (1, 2):
        turn = ask(phone.page, STORY, number)
        assert 0 < below_the_top(phone.page, turn.locator(".body")) < HEIGHT / 2


def test_a_story_that_is_refused_leaves_room_for_the_reason(phone: Reading) -> None:
    turn = ask(phone.page, f"{STORY} {STORY[::-1]}")
    expect(turn.get_by_text("2,000 characters")).to_be_in_viewport(ratio=1)
    expect(turn.get_by_role("link", name="911")).to_be_in_viewport(ratio=1)


def test_a_phones_keyboard_goes_once_the_question_is_sent(phone: Reading) -> None:
    phone.page.get_by_label("Your question").tap()
    turn = ask(phone.page)
    expect(turn).to_be_focused()


def test_above_a_phones_keyboard_most_is_the_conversation(phone: Reading) -> None:
    page = phone.page
    ask(page)
    expect(page.get_by_text("The server keeps nothing you type.")).to_be_visible()
    page.set_viewport_size({"width": WIDTH, "height": 440})
    expect(page.get_by_text("The server keeps nothing you type.")).to_be_hidden()  # it is in the menu meanwhile
    assert page.locator("#scroller").evaluate("one => one.clientHeight") >= 440 * 0.7
    for name in ("Urgent help", "Send"):
        expect(page.get_by_role("button", name=name, exact=True)).to_be_in_viewport(ratio=1)


def test_an_empty_box_is_one_line_high_however_large_the_letters(reading: Reading) -> None:
    page = reading.page
    page.set_viewport_size({"width": 195, "height": 422})
    box = page.get_by_label("Your question")
    low = box.evaluate("one => one.offsetHeight")
    box.fill("one line\nand another\nand one more")
    assert box.evaluate("one => one.offsetHeight") > low
    box.fill("")
    assert box.evaluate("one => one.offsetHeight") == low
    ask(page)
    assert box.evaluate("one => one.offsetHeight") == low


@pytest.mark.parametrize("width", [195, 320, 390])
def test_the_head_holds_what_can_be_pressed_on_one_line(reading: Reading, width: int) -> None:
    page = reading.page
    page.set_viewport_size({"width": width, "height": HEIGHT})
    page.locator("#close").evaluate("one => { one.hidden = false; }")  # as in a portal
    middle = "all => all.map(one => one.getBoundingClientRect()).map(({ y, height }) => Math.round(y + height / 2))"
    tops = set(page.locator("#danger, #menu > summary").evaluate_all(middle))
    assert len(tops) == 1
    for one in page.locator("#danger, summary, #close").all():
        expect(one).to_be_in_viewport(ratio=1)
    assert page.locator("#danger").evaluate("one => one.scrollWidth <= one.clientWidth")


# Whether the last character of each text stands right of the one before it, on the same line, or on a line of its own.
LAST_IS_LAST = """texts => texts.map(one => {
  const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  let text = walk.nextNode();
  const at = (from) => { const range = document.createRange(); range.setStart(text, from); range.setEnd(text, from + 1);
    return range.getBoundingClientRect(); };
  const [before, last] = [at(text.length - 2), at(text.length - 1)];
  return last.top > before.bottom - 1 || last.left >= before.left;
})"""


def test_a_page_that_is_read_from_the_right_still_reads_english_from_the_left(reading: Reading) -> None:
    page = reading.page
    page.evaluate("document.documentElement.dir = 'rtl'")
    assert all(page.locator("#welcome p, .offer, #privacy").evaluate_all(LAST_IS_LAST))
    turn = ask(page)
    turn.locator("summary").first.click()
    texts = turn.locator(":is(.body > p, .body li, .body > blockquote, summary):visible")
    assert texts.count() > 3
    assert all(texts.evaluate_all(LAST_IS_LAST))
    expect(turn.locator(".body ol").first).to_have_css("direction", "ltr")
    assert page.locator("#menu").evaluate("one => one.getBoundingClientRect().left") < 100  # the page itself is turned
    wide = "[...document.querySelectorAll('html, #scroller')].map(one => one.scrollWidth - one.clientWidth)"
    assert page.evaluate(wide) == [0, 0]
    box = page.get_by_label("Your question")
    box.fill("هل يمكنني تغيير المشرف؟")
    assert box.evaluate("one => getComputedStyle(one).unicodeBidi") == "plaintext"


@pytest.mark.parametrize("how", ["Close", "Escape"])
def test_urgent_help_closes_and_the_talk_stands_as_before(reading: Reading, how: str) -> None:
    page = reading.page
    ask(page)
    page.get_by_role("button", name="Urgent help").click()
    dialog = page.get_by_role("dialog", name="If you or somebody else may be in danger")
    if how == "Close":
        dialog.get_by_role("button", name="Close").click()
    else:
        page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("button", name="Urgent help")).to_be_focused()
    expect(page.get_by_role("article")).to_have_count(1)
    assert reading.errors == []
