"""The widget in a portal's page: the portal on one origin, Signpost on another, Chromium between them."""

import gzip
import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from socket import create_server
from typing import Any, get_args

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, expect
from pydantic import SecretStr

from index.store import IndexStore
from tests.ui.accessibility import violations
from tests.ui.conftest import ScriptedAssistant, backend_of
from tests.ui.portals import ASKED, Reading, answer, ask, portal_at, read, stored
from tests.ui.servers import serving
from ui.settings import Region, Settings

pytestmark = pytest.mark.browser
WIDGET = Path(__file__).parents[2] / "ui" / "static" / "embed" / "widget.js"
MAX_WIDGET_BYTES = 6 * 1024
SECRET = "a secret of the portal and of this server"  # noqa: S105 - of this test
LATER_THAN_2019 = r"\?\.|\?\?|\|\|=|&&=|\bimport\b|\bexport\b|\bawait\b|\bstatic\b|\.at\(|\.replaceAll\(|#\w+\s*[(=;]"


@dataclass(frozen=True)
class Places:
    signpost: str
    portal: str  # the same site as Signpost to a browser: another port
    refused: str  # an origin that Signpost was not told of

    @property
    def elsewhere(self) -> str:
        """The portal by its name: another site, whose frames may be denied storage."""
        return self.portal.replace("127.0.0.1", "localhost")


@pytest.fixture(scope="module")
def backend_assistant(small_store: IndexStore) -> ScriptedAssistant:
    return ScriptedAssistant(small_store)


@pytest.fixture(scope="module")
def places(backend_assistant: ScriptedAssistant) -> Iterator[Places]:
    with open_places(backend_assistant) as found:
        yield found


@contextmanager
def open_places(
    assistant: ScriptedAssistant, secret: str = "", attributes: dict[str, str] | None = None, **changed: object
) -> Iterator[Places]:
    """Serve two portals, and a Signpost that allows the first of them by address and by name."""
    with ExitStack() as stack:
        ports = [free_port() for _ in range(2)]
        allowed = f"http://127.0.0.1:{ports[0]}, http://localhost:{ports[0]}"
        settings = Settings(chat=False, rate_limit="0", allowed_origins=allowed).model_copy(update=changed)
        signpost = stack.enter_context(serving(settings, backend_of(assistant))).url
        portals = [stack.enter_context(portal_at(signpost, port, secret=secret, attributes=attributes)) for port in ports]
        yield Places(signpost, *portals)


def free_port() -> int:
    """Return a port that was free a moment ago: Signpost must know its portals before they run."""
    with create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context()
    yield context
    context.close()


@pytest.fixture
def reading(context: BrowserContext, places: Places) -> Iterator[Reading]:
    reading = read(context)
    reading.page.goto(places.portal)
    expect(reading.launcher).to_be_visible()
    yield reading
    assert reading.outside == []


def test_the_script_is_small_classic_and_of_2019() -> None:
    source = WIDGET.read_text(encoding="utf-8")
    assert len(gzip.compress(source.encode(), mtime=0)) <= MAX_WIDGET_BYTES
    code = re.sub(r"//.*|`[^`]*`|\"[^\"]*\"|/\^#\S+/i", "", source)
    assert re.findall(LATER_THAN_2019, code) == []
    assert re.search(r"\(function \(\) \{\n  \"use strict\";", source)
    regions = re.search(r"region: \[(.+)\]", source)
    assert regions is not None
    assert tuple(re.findall(r"\"(\w+)\"", regions.group(1))) == get_args(Region)


def test_a_page_on_which_nobody_asks_pays_one_request_and_does_not_move(context: BrowserContext, places: Places) -> None:
    context.add_init_script(
        "window.moved = 0; new PerformanceObserver((list) => list.getEntries().forEach((one) => { window.moved += one.value; }))"
        ".observe({ type: 'layout-shift', buffered: true });"
    )
    reading = read(context)
    page = reading.page
    page.goto(places.portal, wait_until="networkidle")
    expect(reading.launcher).to_be_visible()
    frames = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
    page.evaluate(frames)
    assert page.evaluate("window.moved") == 0
    sent = [request for request in reading.asked if request.url.startswith(places.signpost)]
    assert [request.url for request in sent] == [f"{places.signpost}/embed/v1/widget.js"]
    assert 0 < sent[0].sizes()["responseBodySize"] <= MAX_WIDGET_BYTES
    assert reading.errors == []
    # The measure itself works: something that pushes the page down is seen.
    page.evaluate("document.body.prepend(Object.assign(document.createElement('div'), {style: 'height: 300px'}))")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert page.evaluate("window.moved") > 0


def test_intent_loads_the_frame_and_a_click_opens_it(reading: Reading, places: Places) -> None:
    page = reading.page
    expect(page.locator("iframe")).to_have_count(0)
    expect(reading.launcher).to_have_attribute("aria-expanded", "false")
    reading.launcher.hover()
    expect(page.locator("signpost-chat iframe")).to_have_attribute("src", f"{places.signpost}/embed/v1/frame")
    expect(page.locator("signpost-chat iframe")).to_be_hidden()
    frame = reading.open()
    expect(reading.launcher).to_have_attribute("aria-expanded", "true")
    expect(frame.get_by_label("Your question")).to_be_focused()
    expect(frame.locator("#logo")).to_be_visible()
    assert reading.errors == []


def test_the_keyboard_alone_is_enough(reading: Reading) -> None:
    page = reading.page
    reading.launcher.focus()
    page.keyboard.press("Enter")
    frame = reading.frame
    expect(frame.get_by_label("Your question")).to_be_focused()
    page.keyboard.type(ASKED)
    page.keyboard.press("Enter")
    turn = answer(frame)
    turn.get_by_role("link", name="[1]").first.focus()
    page.keyboard.press("Enter")
    expect(turn.locator("summary").first).to_be_focused()
    expect(turn.locator("details blockquote").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("signpost-chat iframe")).to_be_hidden()
    expect(reading.launcher).to_be_focused()
    expect(reading.launcher).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(frame.get_by_role("article")).to_have_count(1)
    frame.get_by_role("button", name="Close", exact=True).click()
    expect(reading.launcher).to_be_focused()


def test_escape_closes_the_menu_first_and_focus_goes_back_to_the_portals_own_button(reading: Reading) -> None:
    page = reading.page
    own = page.get_by_role("button", name="Ask about evaluations")
    own.click()
    frame = reading.frame
    expect(frame.get_by_text("Sent along: Internal medicine, PGY-2, Evaluations")).to_be_visible()
    frame.get_by_text("Menu", exact=True).click()
    page.keyboard.press("Escape")
    expect(frame.get_by_role("button", name="Clear the conversation")).to_be_hidden()
    expect(page.locator("signpost-chat iframe")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("signpost-chat iframe")).to_be_hidden()
    expect(own).to_be_focused()


def test_history_is_there_after_a_reload_of_the_portal(reading: Reading, places: Places, context: BrowserContext) -> None:
    ask(reading.open())
    assert "signpost.v1" in stored(reading.page, places.signpost)
    reading.page.reload()
    frame = reading.open()
    expect(frame.get_by_role("heading", level=2).first).to_have_text(f"You asked: {ASKED}")
    assert reading.page.evaluate("localStorage.length") == 0
    assert context.cookies() == []


def test_it_works_where_a_frame_is_denied_storage(context: BrowserContext, places: Places) -> None:
    reading = read(context)
    reading.page.goto(places.elsewhere)
    frame = reading.open()
    denied = "() => { try { return localStorage.length } catch (error) { return error.name } }"
    inner = next(one for one in reading.page.frames if one.url.startswith(places.signpost))
    assert inner.evaluate(denied) == "SecurityError"
    expect(frame.get_by_text("The conversation ends with this page.")).to_be_visible()
    ask(frame)
    ask(frame, "How do I end things on good terms?", 2)
    frame.get_by_text("Menu", exact=True).click()
    expect(frame.get_by_label("Off the record")).to_be_disabled()
    frame.get_by_role("button", name="Clear the conversation").click()
    expect(frame.get_by_role("article")).to_have_count(0)
    reading.page.reload()
    expect(reading.open().get_by_role("article")).to_have_count(0)
    assert reading.errors == []


def test_an_origin_that_is_not_allowed_gets_no_frame_but_a_way_out(context: BrowserContext, places: Places) -> None:
    reading = read(context)
    reading.page.goto(places.refused)
    reading.launcher.click()
    link = reading.page.get_by_role("link", name="Open it in a new tab")
    expect(link).to_have_attribute("href", f"{places.signpost}/embed/v1/frame")
    expect(reading.page.locator("signpost-chat iframe")).to_have_count(0)
    assert any("frame-ancestors" in error for error in reading.errors)
    reading.page.get_by_role("button", name="Close", exact=True).click()
    expect(reading.launcher).to_be_focused()


def test_forged_messages_are_ignored_both_ways(reading: Reading, places: Places) -> None:
    page = reading.page
    page.evaluate(
        "window.heard = []; ['open', 'close', 'answer', 'ready'].forEach((name) => Signpost.on(name, () => heard.push(name)))"
    )
    frame = reading.open()
    ask(frame)
    before = page.evaluate("heard.slice()")
    inner = next(one for one in page.frames if one.url.startswith(places.signpost))
    # To the portal, from the portal itself; to the frame, from the frame itself; and of a version that is not spoken.
    page.evaluate("for (const type of ['close', 'answer', 'ready']) window.postMessage({ signpost: 1, type }, '*')")
    inner.evaluate("for (const type of ['reset', 'hello']) window.postMessage({ signpost: 1, type, history: 'off' }, '*')")
    held = "document.querySelector('signpost-chat').shadowRoot.querySelector('iframe').contentWindow"
    post = f"(said) => {held}.postMessage(said, '*')"
    for message in ({"signpost": 2, "type": "reset"}, {"type": "reset"}, "reset", None):
        page.evaluate(post, message)
    # A true message that was sent after them has arrived, so they have too.
    page.evaluate("Signpost.setContext({ page: 'Evaluations' })")
    expect(frame.get_by_text("Sent along: Evaluations")).to_be_visible()
    page.evaluate(
        "new Promise((done) => { window.addEventListener('message', done, { once: true }); window.postMessage('last', '*') })"
    )
    expect(frame.get_by_role("article")).to_have_count(1)
    expect(page.locator("signpost-chat iframe")).to_be_visible()
    assert page.evaluate("heard") == before == ["open", "ready", "answer"]


def test_what_the_portal_hears_says_nothing_about_the_person(reading: Reading, places: Places) -> None:
    page = reading.page
    page.evaluate("window.mail = []; window.addEventListener('message', (event) => mail.push([event.origin, event.data]))")
    page.evaluate(
        "window.details = []; ['ready', 'answer', 'close'].forEach((name) => Signpost.on(name, (one) => details.push(one)))"
    )
    ask(reading.open(), "I want to kill myself")
    expect(reading.frame.get_by_text("988")).not_to_have_count(0)
    page.keyboard.press("Escape")
    expect(page.locator("signpost-chat iframe")).to_be_hidden()
    kinds = ("ready", "answer", "close")
    assert page.evaluate("mail") == [[places.signpost, {"signpost": 1, "type": kind}] for kind in kinds]
    assert page.evaluate("details") == [{}, {}, {}]


def test_the_context_is_sent_until_it_is_left_out(reading: Reading) -> None:
    page = reading.page
    bodies: list[Any] = []
    page.on("request", lambda request: bodies.append(request.post_data_json) if request.url.endswith("/ask") else None)
    frame = reading.open()
    ask(frame)
    assert bodies[0]["context"] == {"programme": "Internal medicine", "stage": "PGY-2"}
    frame.get_by_role("button", name="Leave this out").click()
    ask(frame, "How do I end things on good terms?", 2)
    assert "context" not in bodies[1]
    page.evaluate("Signpost.setContext({ page: 'Evaluations' })")
    ask(frame, ASKED, 3)
    assert "context" not in bodies[2]


@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ({"data-postion": "left"}, "data-postion is not known; did you mean data-position?"),
        ({"data-accent": "teal", "data-lable": "Ask"}, "data-lable is not known; did you mean data-label?"),
    ],
)
def test_a_wrong_key_is_one_error_that_names_the_right_one(
    context: BrowserContext, places: Places, attributes: dict[str, str], said: str
) -> None:
    with portal_at(places.signpost, attributes=attributes) as origin:
        reading = read(context)
        reading.page.goto(origin)
        expect(reading.launcher).to_be_visible()
        assert len(reading.errors) == 1
        assert said in reading.errors[0]
        assert ("data-accent must be a colour" in reading.errors[0]) == ("data-accent" in attributes)


def test_a_colour_that_cannot_be_read_is_moved_until_it_can(browser: Browser, backend_assistant: ScriptedAssistant) -> None:
    keys = {"data-accent": "#ffe14d", "data-position": "left", "data-dir": "rtl", "data-scheme": "light", "data-region": "uk"}
    with open_places(backend_assistant, attributes=keys) as found:
        context = browser.new_context(color_scheme="dark")
        reading = read(context)
        reading.page.goto(found.portal)
        frame = reading.open()
        expect(reading.launcher).to_have_css("color", "rgb(0, 0, 0)")
        expect(frame.locator("html")).to_have_attribute("dir", "rtl")
        frame.get_by_role("button", name="Urgent help").click()
        expect(frame.locator("#urgent ul:visible")).to_have_attribute("data-region", "uk")
        reading.page.keyboard.press("Escape")
        inner = next(one for one in reading.page.frames if one.url.startswith(found.signpost))
        results = inner.evaluate(f"() => {{ {Axe().axe_script} ; return axe.run() }}")["violations"]
        assert [found["id"] for found in results] == []
        box = reading.launcher.bounding_box()
        assert box is not None
        assert box["x"] < 100
        context.close()


def test_a_required_token_travels_in_a_header_only(browser: Browser, backend_assistant: ScriptedAssistant) -> None:
    with open_places(backend_assistant, SECRET, identity_secret=SecretStr(SECRET), identity_required=True) as found:
        context = browser.new_context()
        reading = read(context)
        reading.page.goto(found.portal)
        turn = ask(reading.open())
        expect(turn.locator("details")).not_to_have_count(0)
        asked = [request for request in reading.asked if request.url.endswith("/ask")]
        token = asked[-1].headers["authorization"].removeprefix("Bearer ")
        assert len(token.split(".")) == 3
        assert not [request.url for request in reading.asked if token in request.url]
        assert len([request for request in reading.asked if request.url.endswith("/token")]) == 1
        ask(reading.frame, "How do I end things on good terms?", 2)
        assert len([request for request in reading.asked if request.url.endswith("/token")]) == 1
        assert token not in str(stored(reading.page, found.signpost))
        # A token that the service no longer takes is asked for once more.
        reading.page.route("**/ask", lambda route: route.fulfill(status=401, json={}), times=1)
        ask(reading.frame, ASKED, 3)
        expect(reading.frame.get_by_role("article").last.locator("details")).not_to_have_count(0)
        assert len([request for request in reading.asked if request.url.endswith("/token")]) == 2
        context.close()


def test_without_the_token_it_says_what_to_do(browser: Browser, backend_assistant: ScriptedAssistant) -> None:
    with open_places(backend_assistant, identity_secret=SecretStr(SECRET), identity_required=True) as found:
        context = browser.new_context()
        reading = read(context)
        reading.page.goto(found.portal)
        turn = ask(reading.open())
        expect(turn).to_contain_text("This portal did not say who you are. Sign in to it again")
        card = ask(reading.frame, "I want to kill myself", 2)
        expect(card).to_contain_text("988")
        context.close()


def test_a_framework_may_place_and_remove_the_element(context: BrowserContext, places: Places) -> None:
    reading = read(context)
    page = reading.page
    page.goto(f"{places.portal}/page")
    expect(reading.launcher).to_be_visible()
    for _ in range(2):
        page.get_by_role("button", name="Put the element in").click()
        expect(page.get_by_role("button", name="Ask from this place")).to_have_count(1)
        expect(reading.launcher).to_have_count(0)
        page.get_by_role("button", name="Ask from this place").click()
        expect(reading.frame.get_by_label("Your question")).to_be_focused()
        page.get_by_role("button", name="Take it out").click()
        expect(page.locator("signpost-chat")).to_have_count(0)
    page.evaluate("Signpost.toggle()")
    expect(reading.frame.get_by_label("Your question")).to_be_focused()
    ask(reading.frame)
    page.evaluate("Signpost.reset()")
    expect(reading.frame.get_by_role("article")).to_have_count(0)
    page.evaluate("Signpost.close()")
    expect(page.locator("signpost-chat iframe")).to_be_hidden()
    page.evaluate("Signpost.destroy()")
    expect(page.locator("signpost-chat")).to_have_count(0)
    assert reading.errors == []


def test_a_second_script_tag_changes_nothing_and_early_calls_are_heard(context: BrowserContext, places: Places) -> None:
    context.add_init_script(
        "const note = () => { document.documentElement.dataset.ready = 'yes' };"
        "if (window === top) window.Signpost = [['open'], ['on', 'ready', note]]"
    )
    reading = read(context)
    page = reading.page
    page.goto(places.portal)
    expect(reading.frame.get_by_label("Your question")).to_be_focused()
    expect(page.locator("html")).to_have_attribute("data-ready", "yes")
    page.add_script_tag(url=f"{places.signpost}/embed/v1/widget.js?again")
    expect(page.locator("signpost-chat")).to_have_count(1)
    assert reading.errors == []


def test_on_a_phone_the_panel_fills_what_is_seen_and_the_page_stays_where_it_is(browser: Browser, places: Places) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 600}, has_touch=True, is_mobile=True)
    reading = read(context)
    page = reading.page
    page.goto(places.portal)
    page.evaluate("document.querySelector('main').style.minHeight = '300vh'; scrollTo(0, 200)")
    reading.launcher.tap()
    expect(reading.frame.get_by_role("heading", name="Signpost", level=1)).to_be_focused()
    box = page.locator("signpost-chat iframe").bounding_box()
    assert box == {"x": 0, "y": 0, "width": 320, "height": page.evaluate("visualViewport.height")}
    expect(reading.launcher).to_be_hidden()
    ask(reading.frame)
    reading.frame.locator("details").first.scroll_into_view_if_needed()
    assert page.evaluate("scrollY") == 200
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    context.close()


def test_a_plain_frame_needs_no_script_of_the_portal(context: BrowserContext, places: Places) -> None:
    reading = read(context)
    reading.page.goto(f"{places.portal}/frame")
    frame = reading.page.frame_locator("iframe")
    ask(frame)
    expect(frame.get_by_role("button", name="Close", exact=True)).to_be_hidden()
    assert reading.errors == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_portal(browser: Browser, places: Places, scheme: Any) -> None:
    context = browser.new_context(color_scheme=scheme)
    reading = read(context)
    for path in ("/", "/page", "/frame"):
        reading.page.goto(f"{places.portal}{path}")
        if path != "/frame":
            expect(reading.launcher).to_be_visible()
        assert violations(reading.page) == []
    reading.page.goto(places.portal)
    reading.open()
    assert violations(reading.page) == []
    context.close()
