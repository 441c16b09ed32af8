"""Saying whether an answer helped."""

from typing import Any, get_args

import pytest
from playwright.sync_api import expect

from tests.ui.portals import ASKED, Reading, ask
from ui.schemas import FeedbackIn

pytestmark = pytest.mark.browser


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
