import io
from datetime import date

from rich.console import Console

from assistant.answer import Answer, Citation, Outcome, Part
from assistant.conversation import Conversation
from assistant.dialogue import Assistant
from corpus.document import Role, Source, Span
from ui.commands.terminal import INTRODUCTION, show, talk
from ui.render import plain_text, review_line

DAY = date(2026, 11, 22)


class TypedConsole(Console):
    """A console whose person has typed these lines already."""

    def __init__(self, *lines: str) -> None:
        super().__init__(file=io.StringIO(), width=400, highlight=False)
        self._lines = iter(lines)

    def input(self, *_: object, **__: object) -> str:
        line = next(self._lines, None)
        if line is None:
            raise EOFError
        return line


def shown(answer: Answer) -> str:
    console = Console(file=io.StringIO(), width=400)
    show(answer, console)
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]  # a StringIO


def test_shows_answer_sources_and_follow_ups(assistant: Assistant) -> None:
    answer = assistant.reply(Conversation(), "How long should I wait before I write again?")
    text = shown(answer)
    assert text.startswith(plain_text(answer))
    for citation in answer.citations:
        assert f"[{citation.number}] {citation.title}: {citation.heading}" in text
        assert review_line(citation) in text
    assert answer.follow_ups
    for question in answer.follow_ups:
        assert f"  - {question}" in text


def test_quotes_stay_word_for_word() -> None:
    """Rich would otherwise turn [bold] and :smile: into something else."""
    words = "[bold]Ask[/bold] :smile: [/] [name] https://example.org \\[x]"
    source = Source("k", words, words, words, "web", 2020, "https://example.org/[x]")
    citation = Citation(1, "d#1", "d", (), words, words, words, Span(0, len(words)), 0.5, (source,), DAY, DAY, words, words)
    answer = Answer(Outcome.ANSWERED, (Part(words), Part(words, Role.LEAD, 1)), (citation,), (words,))
    assert shown(answer).count(words) == 2 + 2 + 3 + 1 + 1 + 1


def test_no_control_sequences_without_a_terminal(assistant: Assistant) -> None:
    assert "\x1b" not in shown(assistant.reply(Conversation(), "How long should I wait before I write again?"))


def test_a_talk_goes_on_until_an_empty_line(assistant: Assistant) -> None:
    console = TypedConsole("hello", "How long should I wait before I write again?", "  ", "never read")
    talk(assistant, console)
    text = console.file.getvalue()  # type: ignore[attr-defined]  # a StringIO
    assert text.startswith(INTRODUCTION)
    assert "Wait ten days" in text
    assert next(console._lines) == "never read"


def test_a_talk_ends_with_the_input(assistant: Assistant) -> None:
    console = TypedConsole("hello")
    talk(assistant, console)
    assert "curated guidance" in console.file.getvalue()  # type: ignore[attr-defined]  # a StringIO
