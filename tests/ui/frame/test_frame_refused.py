"""What was asked for and did not come: it says so where it was pressed, with whom to call, and loses nothing that was typed."""

from typing import Any

import pytest
from playwright.sync_api import Route, expect

from corpus.contacts import contacts_for, load_contacts
from tests.ui.framed import DRAFTS
from tests.ui.portals import Reading, answer, ask
from ui.errors import TOO_MANY, UNAVAILABLE, Refusal, sentence

pytestmark = pytest.mark.browser
AWAY = "Signpost cannot be reached right now. Try again in a moment."
PHONE = contacts_for(load_contacts(), "us", "crisis_line")[0].phone


def refusing(status: int, seconds: int) -> Any:
    def refuse(route: Route) -> None:
        refusal = Refusal(status, sentence(status), seconds)
        route.fulfill(status=status, body=bytes(refusal.response.body), content_type="application/json")

    return refuse


@pytest.mark.parametrize(
    ("status", "seconds", "said"), [(TOO_MANY, 40, "in 40 seconds."), (TOO_MANY, 3000, "in 50 minutes."), (UNAVAILABLE, 1, "")]
)
def test_a_refused_question_says_when_to_ask_again_and_whom_to_call(
    reading: Reading, status: int, seconds: int, said: str
) -> None:
    page = reading.page
    page.route("**/api/v1/ask", refusing(status, seconds))
    turn = ask(page, "I have been thinking about not being around next week")
    expect(turn).to_contain_text(sentence(status).partition(";")[0])
    expect(turn).to_contain_text(said)
    expect(turn.get_by_role("link", name=PHONE, exact=True)).to_be_visible()


def test_a_stopped_question_names_nobody_to_call(reading: Reading) -> None:
    page = reading.page
    page.route("**/api/v1/ask", lambda _route: None)  # it never comes
    page.get_by_label("Your question").fill("How do I find a mentor?")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Stop", exact=True).click()
    expect(answer(page)).to_contain_text("Stopped before there was an answer.")
    expect(answer(page).get_by_role("link", name=PHONE, exact=True)).to_have_count(0)


def test_what_is_too_long_is_said_to_be_and_comes_back_whole(reading: Reading) -> None:
    page = reading.page
    box = page.get_by_label("Your question")
    text = "My mentor and I talk about many things. " * 50 + "What do I do?"
    box.focus()
    page.keyboard.insert_text(text)
    expect(page.locator("#long")).to_have_text("13 characters too long to be searched")
    expect(page.locator("#long")).to_be_visible()
    expect(page.get_by_role("status")).to_have_text("13 characters too long to be searched")
    assert box.input_value() == text
    page.keyboard.press("Enter")
    expect(answer(page)).to_contain_text("That is longer than 2,000 characters, so it was not searched.")
    expect(box).to_have_value(text)
    page.keyboard.press("Control+A")
    page.keyboard.insert_text("What do I do?\u200b" + " " * 2000)
    expect(page.locator("#long")).to_be_hidden()


@pytest.mark.parametrize(
    ("status", "said"),
    [(408, "That took too long to arrive here."), (413, "That is longer than 2,000 characters"), (503, "as the server says it")],
)
def test_a_refusal_is_told_to_a_person_and_not_to_a_program(reading: Reading, status: int, said: str) -> None:
    body = {"error": {"code": "x", "message": "`question`: as the server says it"}}
    reading.page.route("**/api/v1/ask", lambda route: route.fulfill(status=status, json=body))
    turn = ask(reading.page)
    expect(turn).to_contain_text(said)
    assert ("`" in turn.inner_text()) == (status == 503)


def test_a_long_text_that_tells_of_danger_gets_the_card(reading: Reading) -> None:
    turn = ask(reading.page, "My mentor and I talk about many things. " * 50 + "I want to kill myself.")
    expect(turn).to_contain_text("988")


def test_what_fails_beside_an_answer_says_so_there(reading: Reading) -> None:
    page = reading.page
    turn = ask(page, DRAFTS)
    turn.locator("summary").first.click()
    source = turn.locator("details").first
    places = {
        source.get_by_role("button", name="Read the whole section here"): source,
        turn.get_by_role("button", name="Save as .docx"): turn.locator(".draft"),
        turn.get_by_role("button", name="Helpful", exact=True): turn,
    }
    page.route("**/api/v1/*", lambda route: route.abort())
    page.route("**/api/v1/passages/*", lambda route: route.abort())
    for button, place in places.items():
        for _ in range(2):
            button.click()
            expect(page.get_by_role("status")).to_contain_text(AWAY)
            expect(place.locator("> .failed")).to_have_count(1)
            expect(place.locator("> .failed")).to_contain_text(AWAY)
    page.unroute_all()
    for button in places:
        if "docx" in str(button):
            with page.expect_download():
                button.click()
        else:
            button.click()
    expect(turn.locator(".failed")).to_have_count(0)
    expect(source.locator(".passage")).to_be_visible()
