"""What passes between a portal and the frame, and what does not."""

import time
from typing import Any

import jwt
import pytest
from playwright.sync_api import Browser, BrowserContext, expect
from pydantic import SecretStr

from tests.ui.conftest import ScriptedAssistant
from tests.ui.places import Places, open_places
from tests.ui.portals import ASKED, Reading, answer, ask, read, stored
from ui.guards.identity import AUDIENCE

pytestmark = pytest.mark.browser
SOON_MS = 8_000  # a portal's server is given ten seconds to make a token
SECRET = "a secret of the portal and of this server"  # noqa: S105 - of this test


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


def test_a_provider_named_late_is_asked_and_a_slow_one_keeps_nobody_in_danger_waiting(
    browser: Browser, backend_assistant: ScriptedAssistant
) -> None:
    claims = {"sub": "resident", "aud": AUDIENCE, "exp": int(time.time()) + 300}
    token = jwt.encode(claims, SECRET, algorithm="HS256")
    with open_places(backend_assistant, identity_secret=SecretStr(SECRET), identity_required=True) as found:
        context = browser.new_context()
        reading = read(context)
        page = reading.page
        page.goto(found.portal)
        frame = reading.open()
        page.evaluate("Signpost.setTokenProvider(() => new Promise((give) => { window.give = give }))")
        box = frame.get_by_label("Your question")
        box.fill("I want to kill myself")
        box.press("Enter")
        expect(frame.get_by_role("article")).to_contain_text("988", timeout=SOON_MS)
        with page.expect_response("**/ask") as first:
            box.fill(ASKED)
            box.press("Enter")
        assert first.value.status == 401
        page.evaluate("(token) => give(token)", token)
        expect(answer(frame, 2).locator("details")).not_to_have_count(0)
        assert reading.asked[-1].headers["authorization"] == f"Bearer {token}"
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
