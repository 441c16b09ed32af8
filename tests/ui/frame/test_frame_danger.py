"""Danger in the frame: whom to call, at once, in view, and when the server is away; and no word of it kept."""

import json

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from assistant.answer import Outcome
from assistant.conversation import Conversation, Turn
from corpus.contacts import contacts_for, load_contacts
from tests.ui.conftest import WAITS
from tests.ui.framed import Drafting, menu
from tests.ui.portals import ASKED, Reading, answer, ask, read, stored
from tests.ui.servers import Running
from ui.render import plain_text

pytestmark = pytest.mark.browser
DANGERS = {
    "My name is Anna and I want to kill myself": Outcome.CRISIS,
    "lol no, it was a figure of speech": Outcome.SOCIAL,
    "My co-intern told me that she wants to die": Outcome.CRISIS_OTHER,
    "Nobody would notice if I disappeared": Outcome.CRISIS_POSSIBLE,
}


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


def test_whom_to_call_shows_without_scripts(browser: Browser, running: Running) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{running.url}/embed/v1/frame")
    for kind in ("emergency", "crisis_line"):
        number = page.locator("noscript").get_by_role("link", name=contacts_for(load_contacts(), "us", kind)[0].phone, exact=True)
        expect(number).to_be_visible()
    context.close()


def test_the_numbers_of_the_card_are_in_view_and_can_be_dialled(reading: Reading) -> None:
    page = reading.page
    ask(page)  # a long answer before it, so that what comes next begins below
    card = ask(page, "I want to kill myself", 2)
    for phone in ("911", "988"):
        number = card.get_by_role("link", name=phone, exact=True).first
        expect(number).to_have_attribute("href", f"tel:{phone}")
        expect(number).to_be_in_viewport(ratio=1)


def test_whoever_scrolls_while_an_answer_comes_stays_where_they_are(reading: Reading, assistant_of_page: Drafting) -> None:
    page = reading.page
    ask(page)
    assistant_of_page.released.clear()
    page.get_by_label("Your question").fill(WAITS)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Looking it up")).to_be_visible()
    page.locator("#scroller").hover()
    page.mouse.wheel(0, -100_000)
    page.wait_for_function("() => scroller.scrollTop === 0")
    assistant_of_page.released.set()
    answer(page, 2)
    assert page.locator("#scroller").evaluate("one => one.scrollTop") == 0


def test_nothing_of_a_message_about_danger_is_kept_in_the_browser(
    reading: Reading, running: Running, context: BrowserContext, assistant_of_page: Drafting
) -> None:
    page = reading.page
    ask(page)
    talk = Conversation()
    for number, (message, outcome) in enumerate(DANGERS.items(), start=2):
        reply = assistant_of_page.reply(talk, message)
        assert reply.outcome is outcome
        talk = talk.with_turn(Turn(message, plain_text(reply)))
        ask(page, message, number)
    expect(page.get_by_text("This browser does, for 30 days at most, but nothing about danger.")).to_be_visible()
    assert kept_questions(page, running) == [ASKED]
    ask(page, "How do I end things on good terms?", 6)
    calm = [ASKED, "How do I end things on good terms?"]
    assert kept_questions(page, running) == calm
    other = read(context).page
    other.goto(f"{running.url}/embed/v1/frame")
    expect(other.get_by_role("article")).to_have_count(2)
    ask(other, "How long should I wait for a reply?", 3)
    everything = json.dumps([stored(other, running.url), other.evaluate("JSON.stringify({...sessionStorage})")]) + other.content()
    assert not [message for message in DANGERS if message in everything]
    expect(page.get_by_role("article")).to_have_count(6)  # the page itself goes on with the talk


def test_a_talk_about_danger_alone_leaves_no_trace(reading: Reading, running: Running) -> None:
    page = reading.page
    ask(page, "I want to kill myself")
    assert stored(page, running.url) == {}
    page.reload()
    expect(page.get_by_label("Your question")).to_be_focused()
    expect(page.get_by_role("article")).to_have_count(0)


def test_what_an_older_page_kept_of_danger_goes_when_the_chat_is_opened(reading: Reading, running: Running) -> None:
    page = reading.page
    ask(page)
    page.evaluate(
        "const kept = JSON.parse(localStorage['signpost.v1']); const [turn] = kept.turns;"
        "kept.turns.push({ ...turn, at: turn.at + 1, question: 'an old secret', answer: { ...turn.answer, outcome: 'crisis' } });"
        "localStorage['signpost.v1'] = JSON.stringify(kept);"
    )
    page.reload()
    expect(page.get_by_role("article")).to_have_count(1)
    assert kept_questions(page, running) == [ASKED]


def test_the_page_for_the_mentor_holds_no_word_about_danger(reading: Reading) -> None:
    page = reading.page
    page.evaluate("window.print = () => {}")
    ask(page)
    for number, message in enumerate(DANGERS, start=2):
        ask(page, message, number)
    menu(page, "One page to take to my mentor")
    handout = page.locator("#handout").text_content() or ""
    assert ASKED in handout
    assert not [message for message in DANGERS if message in handout]


def kept_questions(page: Page, running: Running) -> list[str]:
    return [turn["question"] for turn in json.loads(stored(page, running.url)["signpost.v1"])["turns"]]
