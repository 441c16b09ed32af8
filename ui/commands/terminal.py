"""Answers on a terminal: one, or a conversation."""

from typing import Protocol

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from assistant.answer import Answer
from assistant.conversation import Conversation, Turn
from ui.render import plain_text, provenance_lines, reference_line

INTRODUCTION = (
    "Signpost quotes curated guidance on mentorship in residency. It is no clinician, lawyer or mentor. "
    "Leave out names and patient details. An empty line ends the talk."
)


class Answers(Protocol):
    """Anything that answers a question."""

    def reply(self, conversation: Conversation, raw: str) -> Answer:
        """Answer what was typed."""


def show(answer: Answer, console: Console | None = None) -> None:
    """Print an answer, its sources and its follow-up questions, as `Text`: rich would read markup and :emoji: into strings."""
    out = console or Console(highlight=False)
    out.print(Text(plain_text(answer)), soft_wrap=not out.is_terminal)  # a file or pipe keeps the text's own lines
    for citation in answer.citations:
        out.print()
        out.print(Text(f"[{citation.number}] {citation.title}: {citation.heading}", style="dim"))
        for line in (*map(reference_line, citation.sources), *provenance_lines(citation)):
            out.print(Padding(Text(line), (0, 0, 0, 4)), style="dim")
    if answer.follow_ups:
        out.print("\nYou could ask next:")
        for question in answer.follow_ups:
            out.print(Text(f"  - {question}"))


def talk(assistant: Answers, console: Console | None = None) -> None:
    """Read questions and print answers until an empty line or the end of input."""
    out = console or Console(highlight=False)
    out.print(INTRODUCTION)
    conversation = Conversation()
    while True:
        try:
            question = out.input("\n> ", markup=False)
        except (EOFError, KeyboardInterrupt):
            return
        if not question.strip():
            return
        answer = assistant.reply(conversation, question)
        show(answer, out)
        conversation = conversation.with_turn(Turn(question, plain_text(answer)))
