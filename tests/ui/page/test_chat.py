import re
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from assistant.answer import Answer, Draft
from assistant.composing.context import NOWHERE, Context
from assistant.conversation import Conversation
from assistant.masking.identifiers import mask
from assistant.turns.smalltalk import THANKS
from tests.ui.chatting import ASKED, announced, answers, ask, follow_ups, wait_for_answer
from tests.ui.conftest import FAILS, INSIDE, WAITS, Site, Visit
from ui.page.chat import FOLLOW_UPS
from ui.page.turns import MAX_TYPED_CHARS
from ui.starters import STARTERS

pytestmark = pytest.mark.browser
EVIL = '<img src="https://evil.example/a.png" onerror="document.title=1"><script>document.title=2</script> ![x](https://evil.example/b.png)'


def test_the_page_says_what_it_is_and_offers_questions(visit: Visit) -> None:
    page = visit.page
    expect(page).to_have_title("Signpost")
    expect(page.get_by_role("heading", name="Signpost", level=1)).to_be_visible()
    expect(page.get_by_text("I am no clinician, lawyer or mentor, and nothing you type is stored.")).to_be_visible()
    expect(page.get_by_text("Please leave out names and patient details.")).to_be_visible()
    for text in STARTERS:
        expect(page.get_by_role("button", name=text, exact=True)).to_be_visible()
    assert visit.errors == []


def test_a_typed_question_is_answered_with_sources(visit: Visit) -> None:
    page = visit.page
    ask(page, ASKED)
    wait_for_answer(page)
    expect(page.get_by_test_id("user")).to_have_text(ASKED)
    expect(answers(page).locator("ol").first.locator("li")).not_to_have_count(0)
    expect(page.get_by_label("Your question")).to_have_value("")
    expect(page.get_by_label("Your question")).to_be_focused()
    expect(page.get_by_role("button", name=STARTERS[0])).to_have_count(0)
    sources = answers(page).locator("details").count()
    expect(announced(page)).to_have_text(f"Answer ready, {sources} {'source' if sources == 1 else 'sources'}")
    assert visit.errors == []


def test_send_and_a_starter_ask_too(visit: Visit) -> None:
    page = visit.page
    page.get_by_label("Your question").fill(ASKED)
    page.get_by_role("button", name="Send").click()
    wait_for_answer(page)
    page.reload()
    page.get_by_role("button", name=STARTERS[1]).click()
    wait_for_answer(page)
    expect(page.get_by_test_id("user")).to_have_text(STARTERS[1])


def test_a_number_leads_to_its_source_which_opens(visit: Visit) -> None:
    page = visit.page
    ask(page, ASKED)
    wait_for_answer(page)
    source = answers(page).locator("details").first
    expect(source.locator("blockquote")).to_be_hidden()
    answers(page).get_by_role("link", name="[1]").first.click()
    expect(source.locator("blockquote")).to_be_visible()
    expect(source.locator("summary")).to_be_focused()
    expect(source).to_contain_text("Checked against its references on")
    lead = answers(page).locator(".md > p").first.inner_text().removesuffix("[1]")
    expect(source.locator("blockquote")).to_contain_text(lead)
    source.locator("summary").click()
    expect(source.locator("blockquote")).to_be_hidden()


def test_references_open_beside_the_chat(visit: Visit) -> None:
    page = visit.page
    ask(page, ASKED)
    wait_for_answer(page)
    links = answers(page).locator('details a[href^="https://"]')
    expect(links).not_to_have_count(0)
    for link in links.all():
        expect(link).to_have_attribute("target", "_blank")
        expect(link).to_have_attribute("rel", re.compile("noopener"))


def test_a_follow_up_is_asked_and_replaced(visit: Visit) -> None:
    page = visit.page
    ask(page, ASKED)
    wait_for_answer(page)
    expect(follow_ups(page)).to_have_count(FOLLOW_UPS)
    text = follow_ups(page).first.inner_text()
    follow_ups(page).first.click()
    wait_for_answer(page, 2)
    expect(page.get_by_test_id("user").last).to_have_text(text)
    expect(page.get_by_role("button", name=text, exact=True)).to_have_count(0)
    first, second = (answers(page).nth(row).locator("details").first.get_attribute("id") for row in range(2))
    assert first != second


def test_an_answer_without_follow_ups_shows_no_buttons(visit: Visit) -> None:
    page = visit.page
    ask(page, ASKED)
    wait_for_answer(page)
    ask(page, "thank you")
    wait_for_answer(page, 2)
    expect(announced(page)).to_have_text(THANKS)
    expect(follow_ups(page)).to_have_count(0)
    expect(page.get_by_text("You could ask next")).to_have_count(0)


def test_retry_replaces_the_answer_and_clear_removes_everything(visit: Visit) -> None:
    page = visit.page
    ask(page, ASKED)
    wait_for_answer(page)
    before = answers(page).inner_text()
    page.get_by_role("button", name="Ask again").click()
    wait_for_answer(page)
    expect(answers(page)).to_have_count(1)
    expect(page.get_by_test_id("user")).to_have_text(ASKED)
    expect(answers(page)).to_have_text(before, use_inner_text=True)
    page.get_by_role("button", name="Clear").click()
    expect(answers(page)).to_have_count(0)
    expect(page.get_by_role("button", name="Clear")).to_have_count(0)
    expect(page.get_by_role("button", name=STARTERS[0])).to_be_visible()
    expect(page.get_by_label("Your question")).to_be_focused()
    expect(announced(page)).to_have_text("Conversation cleared")


def test_stop_ends_the_wait_and_the_next_question_is_answered(visit: Visit, site: Site) -> None:
    page = visit.page
    ask(page, WAITS)
    stop = page.get_by_role("button", name="Stop", exact=True)
    expect(stop).to_be_enabled()
    stop.click()
    stopped = "Stopped before there was an answer."
    expect(answers(page)).to_have_text(stopped)
    expect(stop).to_be_disabled()
    expect(announced(page)).to_have_text(stopped)
    site.assistant.released.set()
    ask(page, ASKED)
    wait_for_answer(page, 2)
    expect(answers(page).first).to_have_text(stopped)


def test_copy_gives_plain_text_with_numbers_and_references(visit: Visit) -> None:
    page = visit.page
    ask(page, ASKED)
    wait_for_answer(page)
    page.get_by_role("button", name="Copy").click()
    expect(announced(page)).to_have_text("Answer copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(answers(page).locator(".md > p").first.inner_text())
    assert f"\n1. {answers(page).locator('li').first.inner_text()}\n2. " in copied
    assert answers(page).locator("summary").first.inner_text() in copied
    assert answers(page).locator("details li").first.text_content() in copied
    assert "<" not in copied


def test_copy_takes_the_words_of_a_draft_and_not_its_buttons(visit: Visit, site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    page, reply = visit.page, site.assistant.reply

    def drafted(conversation: Conversation, raw: str, context: Context = NOWHERE) -> Answer:
        return replace(reply(conversation, raw, context), draft=Draft("An email to send", "Dear Dr. Lee,\n\nmay I ask you?", 1))

    monkeypatch.setattr(site.assistant, "reply", drafted)
    ask(page, ASKED)
    wait_for_answer(page)
    expect(page.get_by_role("button", name="Copy this text")).to_be_visible()
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(announced(page)).to_have_text("Answer copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "\n\nAn email to send\n\nDear Dr. Lee,\n\nmay I ask you?\n\n" in copied
    assert "Save as" not in copied
    assert "Copy this text" not in copied


@pytest.mark.parametrize("text", ["", "   \n "])
def test_an_empty_question_is_not_sent(visit: Visit, text: str) -> None:
    page = visit.page
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    ask(page, text)
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_label("Your question")).to_be_focused()
    page.get_by_role("button", name=STARTERS[0]).click()
    wait_for_answer(page)
    expect(page.get_by_test_id("user")).to_have_text(STARTERS[0])
    assert len(sent) == 1


def test_markup_in_a_question_is_shown_and_does_nothing(visit: Visit) -> None:
    page = visit.page
    for number in (1, 2):
        ask(page, EVIL)
        wait_for_answer(page, number)
    expect(page.get_by_test_id("user").first).to_have_text(mask(EVIL).text)
    expect(page.get_by_test_id("user").last).to_have_text(mask(EVIL).text)
    expect(page.locator("#log :is(img, script, iframe)")).to_have_count(0)
    expect(page).to_have_title("Signpost")
    assert visit.errors == []


def test_lines_of_a_question_stay_lines(visit: Visit) -> None:
    page = visit.page
    page.get_by_label("Your question").fill("first line\n  * second _line_")
    page.get_by_role("button", name="Send").click()
    wait_for_answer(page)
    assert page.get_by_test_id("user").inner_text() == "first line\n  * second _line_"


def test_a_pasted_page_is_cut_and_refused_kindly(visit: Visit) -> None:
    page = visit.page
    ask(page, "x" * (MAX_TYPED_CHARS * 100))
    wait_for_answer(page)
    expect(answers(page)).to_contain_text("longer than 2,000 characters")


def test_a_failure_leaks_nothing_and_the_chat_goes_on(visit: Visit) -> None:
    page = visit.page
    bodies: list[bytes] = []
    page.on("response", lambda response: bodies.append(response.body()) if "/queue/" in response.url else None)
    ask(page, FAILS)
    expect(answers(page)).to_contain_text("Something went wrong here")
    expect(announced(page)).to_have_text(re.compile("^Something went wrong here"))
    assert INSIDE not in page.content()
    assert "Traceback" not in page.content()
    assert not [body for body in bodies if INSIDE.encode() in body or b"Traceback" in body]
    ask(page, ASKED)
    wait_for_answer(page, 2)
