"""A portal of many pages, or of one that changes under the widget."""

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.ui.places import Places
from tests.ui.portals import Reading, ask, read, stored

pytestmark = pytest.mark.browser


def test_a_reset_on_a_page_where_nobody_opened_the_chat_clears_it(reading: Reading, places: Places) -> None:
    page = reading.page
    ask(reading.open())
    page.goto(f"{places.portal}/page")
    expect(reading.launcher).to_be_visible()
    assert page.evaluate("Signpost.reset()") is True
    expect(page.locator("signpost-chat iframe")).to_be_hidden()
    page.goto(places.portal)
    expect(reading.open().get_by_role("article")).to_have_count(0)
    assert stored(page, places.signpost) == {}
    assert reading.errors == []


@pytest.mark.parametrize("calls", ["Signpost.open(); Signpost.reset()", "Signpost.reset(); Signpost.open()"])
def test_a_reset_right_beside_opening_is_heard(reading: Reading, calls: str) -> None:
    page = reading.page
    ask(reading.open())
    page.reload()
    expect(reading.launcher).to_be_visible()
    page.evaluate(f"() => {{ {calls} }}")
    expect(reading.frame.get_by_label("Your question")).to_be_focused()
    assert page.evaluate("Signpost.reset()") is True
    expect(reading.frame.get_by_role("article")).to_have_count(0)
    ask(reading.frame)
    expect(reading.frame.get_by_role("article")).to_have_count(1)  # it was once
    assert reading.errors == []


def test_a_reset_that_waited_for_the_script_is_heard(reading: Reading, places: Places, context: BrowserContext) -> None:
    page = reading.page
    ask(reading.open())
    context.add_init_script("if (window === top) window.Signpost = [['reset'], ['open']]")
    page.reload()
    expect(reading.frame.get_by_label("Your question")).to_be_focused()
    expect(reading.frame.get_by_role("article")).to_have_count(0)
    assert stored(page, places.signpost) == {}


def test_a_reset_where_the_frame_is_refused_says_so(context: BrowserContext, places: Places) -> None:
    reading = read(context)
    reading.page.goto(places.refused)
    expect(reading.launcher).to_be_visible()
    assert reading.page.evaluate("Signpost.reset()") is False


def test_the_button_outlives_the_pages_body_but_not_its_own_removal(reading: Reading) -> None:
    page = reading.page
    for name in ("one", "two"):
        page.evaluate("(name) => { document.body.innerHTML = `<h1>Page ${name}</h1>` }", name)
        expect(page.get_by_role("heading", name=f"Page {name}")).to_be_visible()
        expect(reading.launcher).to_have_count(1)
    page.evaluate("() => document.documentElement.replaceChild(document.createElement('body'), document.body) && 0")
    ask(reading.open())
    page.evaluate("Signpost.destroy()")
    swap(page)
    expect(page.locator("signpost-chat")).to_have_count(0)
    page.evaluate("Signpost.open()")
    expect(reading.frame.get_by_role("article")).to_have_count(1)
    assert reading.errors == []


@pytest.mark.parametrize(
    ("calls", "said"),
    [
        ("[['setContxt', { page: 'x' }]]", "push: setContxt is not known; use open, close,"),
        ("[['version']]", "push: version is not known"),
        ("[[]]", "push: undefined is not known"),
        ("[['on', 'opened', () => 0]]", "on: opened is not known; use ready, open, close, answer."),
    ],
)
def test_a_call_that_is_not_known_is_one_error_and_the_button_is_there(
    context: BrowserContext, places: Places, calls: str, said: str
) -> None:
    context.add_init_script(f"if (window === top) window.Signpost = {calls}")
    reading = read(context)
    reading.page.goto(places.portal)
    expect(reading.launcher).to_be_visible()
    assert len(reading.errors) == 1
    assert said in reading.errors[0]


def test_a_call_by_its_bare_name_is_heard(context: BrowserContext, places: Places) -> None:
    context.add_init_script("if (window === top) window.Signpost = ['open']")
    reading = read(context)
    reading.page.goto(places.portal)
    expect(reading.frame.get_by_label("Your question")).to_be_focused()
    assert reading.errors == []


def swap(page: Page) -> None:
    """Put another body in place of the page's, and wait until all that follows from it is done."""
    page.evaluate("() => { document.body.innerHTML = '<h1>Another page</h1>'; return new Promise(requestAnimationFrame) }")


def test_attributes_that_change_are_sent_along(reading: Reading, places: Places) -> None:
    page = reading.page
    page.goto(f"{places.portal}/page")
    page.get_by_role("button", name="Put the element in").click()
    chat = page.locator("signpost-chat")
    for key, value in {"programme": "Internal medicine", "stage": "PGY-3"}.items():
        chat.evaluate("(one, [key, value]) => one.setAttribute(`data-${key}`, value)", [key, value])
    page.get_by_role("button", name="Ask from this place").click()
    expect(reading.frame.get_by_text("Sent along: Internal medicine, PGY-3")).to_be_visible()
    chat.evaluate("one => one.setAttribute('data-page', 'Letters')")
    expect(reading.frame.get_by_text("Sent along: Internal medicine, PGY-3, Letters")).to_be_visible()
    chat.evaluate("one => one.removeAttribute('data-stage')")
    expect(reading.frame.get_by_text("Sent along: Internal medicine, Letters")).to_be_visible()
    assert reading.errors == []


@pytest.mark.parametrize(
    "style",
    [
        "* { all: unset }",
        "* { all: unset !important }",
        "* { visibility: hidden; pointer-events: none }",
        "button, div, iframe { display: none !important }",
        "body > * { opacity: 0 !important; transform: scale(0.1); text-transform: uppercase; letter-spacing: 1em }",
        "body > * { position: static !important; z-index: -1 !important; filter: blur(9px) }",
    ],
)
def test_a_portals_style_for_everything_leaves_the_widget_as_it_is(reading: Reading, style: str) -> None:
    page = reading.page
    before = reading.launcher.bounding_box()
    page.evaluate(
        "(style) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(style); document.adoptedStyleSheets = [sheet]; }",
        style,
    )
    assert reading.launcher.bounding_box() == before
    for name, value in {"visibility": "visible", "opacity": "1", "letter-spacing": "normal", "text-transform": "none"}.items():
        expect(reading.launcher).to_have_css(name, value)
    reading.open()
    host = page.locator("signpost-chat")
    assert host.evaluate("one => [getComputedStyle(one).opacity, getComputedStyle(one).filter]") == ["1", "none"]
    expect(page.locator("signpost-chat iframe")).to_be_in_viewport(ratio=1)


def test_a_portal_that_hides_the_widget_by_its_name_is_heard(reading: Reading) -> None:
    reading.page.evaluate(
        "() => { const sheet = new CSSStyleSheet(); sheet.replaceSync('signpost-chat { display: none }');"
        " document.adoptedStyleSheets = [sheet]; }"
    )
    expect(reading.launcher).to_be_hidden()


def test_a_slow_frame_says_that_it_is_coming_and_then_covers_that(reading: Reading) -> None:
    page = reading.page
    held: list[Route] = []
    page.route("**/embed/v1/frame", lambda route: held.append(route))
    reading.launcher.click(no_wait_after=True)
    panel = page.locator("signpost-chat .panel")
    expect(panel).to_be_visible()
    assert panel.evaluate("one => getComputedStyle(one, '::before').content") == '"Opening …"'
    assert panel.evaluate("one => one.querySelector('iframe').contentDocument !== null")  # empty as yet, and seen through
    held[0].continue_()
    expect(reading.frame.get_by_label("Your question")).to_be_focused()
