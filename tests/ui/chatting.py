"""The chat page as a person uses it: asking, and what then stands on it."""

import re

from playwright.sync_api import Locator, Page, expect

ASKED = "My mentor has not replied in two weeks. What do I do first?"


def ask(page: Page, question: str) -> None:
    page.get_by_label("Your question").fill(question)
    page.keyboard.press("Enter")


def answers(page: Page) -> Locator:
    return page.get_by_test_id("bot")


def announced(page: Page) -> Locator:
    return page.get_by_role("status")


def follow_ups(page: Page) -> Locator:
    return page.locator("button.suggestion:visible")


def wait_for_answer(page: Page, number: int = 1) -> None:
    expect(answers(page)).to_have_count(number)
    expect(page.get_by_role("button", name="Stop", exact=True)).to_be_disabled()
    expect(announced(page)).to_have_text(re.compile("."))
