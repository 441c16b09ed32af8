"""The page in the frame over a small index, with a question that waits and one that brings a draft."""

from dataclasses import replace

from playwright.sync_api import Page, Request

from assistant.answer import Answer, Draft
from assistant.composing.context import NOWHERE, Context
from assistant.conversation import Conversation
from tests.ui.conftest import ScriptedAssistant
from tests.ui.portals import ASKED
from ui.schemas import AskRequest

DRAFTS = "Please write it for me"
TEXT = "Dear Dr. [name],\n\nmay I ask you for <b>20 minutes</b>?"


class Drafting(ScriptedAssistant):
    def reply(self, conversation: Conversation, raw: str, context: Context = NOWHERE) -> Answer:
        if raw != DRAFTS:
            return super().reply(conversation, raw, context)
        return replace(super().reply(conversation, ASKED, context), draft=Draft("An email to send", TEXT, 1))


def menu(page: Page, name: str) -> None:
    page.get_by_text("Menu", exact=True).click()
    page.get_by_role("button", name=name).click()


def history_of(request: Request) -> list[dict[str, str]]:
    """Return the conversation that was sent with a question."""
    sent = AskRequest.model_validate_json(request.post_data or "")
    return [message.model_dump() for message in sent.history]
