"""The conversation as the page shows it: HTML messages that come back from the browser with every question.

Whatever the browser sends is untrusted. Here it becomes plain text of bounded length; who changes it changes only the answers
that they get themselves.
"""

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import nh3

from assistant.conversation import Conversation

# The page sends all of it back with each question; the server takes a request of 256 KB (ui.gate).
MAX_TRANSCRIPT_BYTES = 150_000
ROLES = ("user", "assistant")


@dataclass(frozen=True, slots=True)
class Message:
    """One message; `markup` is HTML that is safe to show."""

    role: str
    markup: str

    @property
    def text(self) -> str:
        """Return the message as plain text, without the disclosures that hold the sources."""
        # A line break before each closing tag, or the last word of one paragraph would run into the next.
        broken = self.markup.replace("</", "\n</")
        bare = nh3.clean(broken, tags=set(), clean_content_tags={"details", "script", "style"})
        return "\n".join(line for line in html.unescape(bare).splitlines() if line.strip())


def said(text: str) -> Message:
    """Return what a person typed as a message that shows exactly those characters."""
    return Message("user", html.escape(text))


def answered(markup: str) -> Message:
    """Return safe HTML as the assistant's message."""
    return Message("assistant", markup)


@dataclass(frozen=True, slots=True)
class Transcript:
    """The messages on the page, oldest first."""

    messages: tuple[Message, ...] = ()

    @classmethod
    def from_browser(cls, value: object) -> "Transcript":
        """Read what a Gradio chatbot sends, `[{"role", "content": [{"type": "text", "text"}]}]`; the rest is ignored."""
        return cls(tuple(_messages(value)))

    def to_browser(self) -> list[dict[str, object]]:
        """Return what a Gradio chatbot takes; as a block, because it would tidy the spaces of a plain string."""
        return [{"role": message.role, "content": [{"type": "text", "text": message.markup}]} for message in self.messages]

    def with_message(self, message: Message) -> "Transcript":
        """Return a transcript with one more message; the oldest go when it would be too long to send back."""
        messages = (*self.messages, message)
        sizes = [len(message.markup.encode("utf-8", "surrogatepass")) for message in messages]
        while len(messages) > 1 and sum(sizes) > MAX_TRANSCRIPT_BYTES:
            messages, sizes = messages[1:], sizes[1:]
        return Transcript(messages)

    def before_last_question(self) -> tuple["Transcript", str]:
        """Return what was said before the last question, and that question; empty when there is none."""
        for row in range(len(self.messages) - 1, -1, -1):
            if self.messages[row].role == "user":
                return Transcript(self.messages[:row]), html.unescape(self.messages[row].markup)
        return self, ""

    def conversation(self) -> Conversation:
        """Return the turns as plain text, bounded by `Conversation` itself."""
        return Conversation.from_messages({"role": message.role, "content": message.text} for message in self.messages)


def _messages(value: object) -> Iterator[Message]:
    for row in value if isinstance(value, Sequence) and not isinstance(value, str) else ():
        if not isinstance(row, Mapping) or row.get("role") not in ROLES:
            continue
        content = row.get("content")
        blocks = content if isinstance(content, list) else [{"type": "text", "text": content}]
        found = [block.get("text") for block in blocks if isinstance(block, Mapping)]
        texts = [text for text in found if isinstance(text, str)]
        if texts:
            yield Message(str(row["role"]), "".join(texts))
