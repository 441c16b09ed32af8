"""What happens on each event of the chat page.

No `from __future__ import annotations` in this module: Gradio reads the handlers' annotations, and would pass None for what it
cannot resolve.
"""

import asyncio
import logging
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, Protocol

from assistant.answer import Answer
from assistant.conversation import Conversation
from assistant.masking.identifiers import mask
from assistant.question import visible
from ui.render import answer_html, opening_html
from ui.transcript import Transcript, answered, said

STOPPED = "<p>Stopped before there was an answer.</p>"
FAILED = '<p>Something went wrong here, and no answer was made. The button "Ask again" sends the same question once more.</p>'
MAX_TYPED_CHARS = 4_000  # twice what is searched, so that a pasted page gets the reply that says so
STEPS = 5  # an answer appears in this many steps, which shows that it is being read out but keeps nobody waiting
PAUSE = 0.1  # seconds between two steps
_ANCHOR = re.compile(r'id="source-(\d{1,9})-')
_log = logging.getLogger("signpost")


class Answers(Protocol):
    """Anything that answers a question."""

    def reply(self, conversation: Conversation, raw: str) -> Answer:
        """Answer what was typed."""


@dataclass(frozen=True, slots=True)
class Page:
    """The components that events change."""

    log: Any
    question: Any
    starters: Any
    next_title: Any
    follow_ups: tuple[Any, ...]
    tools: Any
    stop: Any
    retry: Any
    clear: Any

    @property
    def changing(self) -> list[Any]:
        """Return all of them, as an event's outputs."""
        return [
            *(self.log, self.question, self.starters, self.next_title, *self.follow_ups),
            *(self.tools, self.stop, self.retry, self.clear),
        ]


@dataclass(frozen=True, slots=True)
class Written:
    """An answer as HTML: how it grows, and how it ends."""

    openings: tuple[str, ...]
    whole: str
    follow_ups: tuple[str, ...]


class Turns:
    """What happens on each event; holds no conversation, which travels with the event."""

    def __init__(self, gr: Any, assistant: Answers, page: Page) -> None:  # noqa: ANN401 - the gradio module
        """Take the gradio module, the assistant and the components to change."""
        self.page = page
        self._gr = gr
        self._assistant = assistant

    async def ask(self, question: object, log: object) -> AsyncIterator[dict[Any, Any]]:
        """Show a question, then its answer step by step."""
        if not isinstance(question, str) or not question.strip():
            yield {self.page.question: self._gr.skip()}
            return
        async for change in self._turn(Transcript.from_browser(log), question.strip()[:MAX_TYPED_CHARS]):
            yield change

    async def ask_again(self, log: object) -> AsyncIterator[dict[Any, Any]]:
        """Ask the last question once more, in place of its answer."""
        before, question = Transcript.from_browser(log).before_last_question()
        if not question:
            yield {self.page.stop: self._gr.update(interactive=False)}
            return
        async for change in self._turn(before, question):
            yield change

    def stop(self, log: object) -> dict[Any, Any]:
        """Leave what has been written so far."""
        transcript = Transcript.from_browser(log)
        if not transcript.messages or transcript.messages[-1].role == "user":
            transcript = transcript.with_message(answered(STOPPED))
        return self._idle(transcript, ())

    def clear(self) -> dict[Any, Any]:
        """Go back to the empty page."""
        gr, page = self._gr, self.page
        hidden = [page.next_title, *page.follow_ups, page.tools]
        shown = {
            page.log: gr.update(value=[], visible=False),
            page.question: "",
            page.starters: gr.update(visible=True),
        }
        return shown | {part: gr.update(visible=False) for part in hidden}

    async def _turn(self, before: Transcript, question: str) -> AsyncIterator[dict[Any, Any]]:
        # What could identify a patient is not even shown again; the assistant hears it once, to say that it took it out.
        transcript = before.with_message(said(mask(visible(question)).text))
        yield self._busy(transcript)
        anchor = f"source-{_fresh_number(transcript)}"
        writing = asyncio.ensure_future(asyncio.to_thread(self._write, before.conversation(), question, anchor))
        await asyncio.wait([writing])
        error = writing.exception()
        if error is not None:  # the page says that there is no answer, and the server's log why
            _log.error("A question could not be answered.", exc_info=error)
            yield self._idle(transcript.with_message(answered(FAILED)), ())
            return
        written = writing.result()
        for opening in written.openings:
            yield {self.page.log: transcript.with_message(answered(opening)).to_browser()}
            await asyncio.sleep(PAUSE)
        yield self._idle(transcript.with_message(answered(written.whole)), written.follow_ups)

    def _write(self, conversation: Conversation, question: str, anchor: str) -> Written:
        answer = self._assistant.reply(conversation, question)
        steps = min(STEPS, len(answer.parts))
        counts = [round(step * len(answer.parts) / steps) for step in range(1, steps)]
        openings = tuple(opening_html(answer, count, anchor) for count in counts)
        return Written(openings, answer_html(answer, anchor), answer.follow_ups)

    def _busy(self, transcript: Transcript) -> dict[Any, Any]:
        gr, page = self._gr, self.page
        hidden = [page.starters, page.next_title, *page.follow_ups]
        shown = {
            page.log: gr.update(value=transcript.to_browser(), visible=True),
            page.question: "",
            page.tools: gr.update(visible=True),
        }
        return shown | {part: gr.update(visible=False) for part in hidden} | self._switches(busy=True)

    def _idle(self, transcript: Transcript, follow_ups: tuple[str, ...]) -> dict[Any, Any]:
        gr, page = self._gr, self.page
        shown = {page.log: transcript.to_browser(), page.next_title: gr.update(visible=bool(follow_ups))}
        for row, button in enumerate(page.follow_ups):
            text = follow_ups[row] if row < len(follow_ups) else ""
            shown[button] = gr.update(value=text, visible=bool(text))
        return shown | self._switches(busy=False)

    def _switches(self, *, busy: bool) -> dict[Any, Any]:
        gr, page = self._gr, self.page
        return {page.stop: gr.update(interactive=busy), page.retry: gr.update(interactive=not busy)}


def _fresh_number(transcript: Transcript) -> int:
    """Return a number that no answer on the page has; its messages cannot be counted, for the oldest of them go."""
    found = (int(number) for message in transcript.messages for number in _ANCHOR.findall(message.markup))
    return max(found, default=0) + 1
