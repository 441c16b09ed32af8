import asyncio
import re
from typing import Any

import pytest

from assistant.answer import Answer
from assistant.conversation import Conversation
from assistant.dialogue import Assistant
from ui.page.chat import FOLLOW_UPS, import_gradio
from ui.page.turns import FAILED, STEPS, STOPPED, Answers, Page, Turns
from ui.transcript import Transcript, answered, said


def components() -> Page:
    """The names of the components in their place: what a handler changes can then be read by name."""
    names = [f"follow_up_{row}" for row in range(FOLLOW_UPS)]
    return Page("log", "question", "starters", "next_title", tuple(names), "tools", "stop", "retry", "clear")


def changes(assistant: Answers, question: object, log: object) -> list[dict[str, Any]]:
    async def collect() -> list[dict[str, Any]]:
        return [change async for change in Turns(import_gradio(), assistant, components()).ask(question, log)]

    return asyncio.run(collect())


def test_an_answer_grows_in_a_few_steps_and_ends_whole(assistant: Assistant) -> None:
    steps = changes(assistant, "How do I ask someone to be my mentor?", [])
    assert 2 <= len(steps) <= STEPS + 1
    shown = [_texts(step)[-1] for step in steps[1:]]
    lengths = [len(markup) for markup in shown]
    assert lengths == sorted(lengths)
    assert "<details" in shown[-1]
    assert all("<details" not in markup for markup in shown[:-1])
    assert (steps[0]["stop"]["interactive"], steps[-1]["stop"]["interactive"]) == (True, False)


def test_no_two_answers_on_the_page_have_the_same_sources_by_name(assistant: Assistant) -> None:
    """The oldest messages go, and then there are as many of them before every question."""
    log: Any = []
    for _ in range(4):
        log = changes(assistant, "How do I ask someone to be my mentor?", log)[-1]["log"]
        log = [message for message in log if message["role"] == "assistant"][-2:]  # as if all before had gone
    names = [re.findall(r'<details id="([^"]+)"', _texts({"log": [message]})[0]) for message in log]
    assert len(names) == 2
    assert all(names)
    assert set(names[0]) & set(names[1]) == set()


def test_what_identifies_is_not_shown_again_whatever_hides_in_it(assistant: Assistant) -> None:
    first = changes(assistant, "MRN 4821\u200b3377 died, how do I tell my mentor?", [])[0]
    assert "3377" not in str(first["log"])


@pytest.mark.parametrize("question", [None, 7, "", "  ", ["a"], {"text": "a"}])
def test_what_is_no_question_changes_nothing(assistant: Assistant, question: object) -> None:
    assert changes(assistant, question, []) == [{"question": import_gradio().skip()}]


def test_a_failure_is_said_on_the_page_and_explained_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    class Broken:
        def reply(self, conversation: Conversation, raw: str) -> Answer:
            del conversation, raw
            raise RuntimeError("the inside of the server")

    *_, last = changes(Broken(), "How do I find a mentor?", [])
    assert _texts(last) == ["How do I find a mentor?", FAILED]
    assert last["stop"]["interactive"] is False
    assert "the inside of the server" in caplog.text
    assert "How do I find a mentor?" not in caplog.text


def test_stopping_keeps_what_was_written(assistant: Assistant) -> None:
    turns = Turns(import_gradio(), assistant, components())
    asked, begun = said("Why?"), answered("<p>Be</p>")
    assert _texts(turns.stop(Transcript((asked,)).to_browser())) == ["Why?", STOPPED]
    assert _texts(turns.stop(Transcript((asked, begun)).to_browser())) == ["Why?", "<p>Be</p>"]


def _texts(change: dict[str, Any]) -> list[str]:
    return [message["content"][0]["text"] for message in change["log"]]
