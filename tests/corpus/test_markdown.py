"""The body of a guidance file: what becomes of headings, paragraphs, lists and quotes, and that no text can break it."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from corpus.document import Role
from corpus.markdown import BULLET_FAULT, parse_body

WORDS = st.lists(st.sampled_from(["ask", "your", "mentor", "two", "questions", "PD", "8", "(soon)"]), min_size=1, max_size=9)
LINES = WORDS.map(lambda words: " ".join(["Go", *words]) + ".")
MARKS = ["## ", "### ", "- ", "1. ", "> ", "> **Say it like this** (email)\n>\n> ", "Asked as: ", "| ", "[@a-1]", "[@", "]"]
MARKS += ["```\n", "\\## ", "\n", "\n\n", "  \n", "\\\n", "*", "**", "`", "<b>", "&#10;", "&nbsp;", "[a]: b\n", "---\n", "    "]
MARKS += ["Ask a mentor.", "word", "\u200b", "\t", "![x](y)", "~~~\n"]
BODIES = st.one_of(st.text(), st.lists(st.sampled_from(MARKS), max_size=40).map("".join))


Written = list[tuple[str, list[tuple[Role, str]]]]


@st.composite
def written(draw: st.DrawFn) -> Written:
    """Sections as somebody means them: a heading, then a lead, steps, notes and words to say."""
    sections = []
    for number in range(draw(st.integers(1, 4))):
        blocks = [(Role.LEAD, draw(LINES))]
        for role, most in ((Role.STEP, 3), (Role.NOTE, 2), (Role.SAY, 1)):
            blocks += [(role, text) for text in draw(st.lists(LINES, max_size=most))]
        sections.append((f"Question {number}?", blocks))
    return sections


def as_markdown(sections: Written) -> str:
    """Write sections with emphasis and broken lines, which mean nothing."""
    openings = {Role.STEP: ("- ", "  "), Role.SAY: ("> **Say it like this** (email)\n>\n> ", "> ")}
    parts = []
    for heading, blocks in sections:
        parts.append(f"## {heading}")
        for role, text in blocks:
            first, next_line = openings.get(role, ("", ""))
            parts.append(first + text.replace("mentor", "**mentor**").replace("two ", f"two\n{next_line}"))
    return "\n\n".join(parts)


@given(written())
def test_a_body_says_what_was_written(sections: Written) -> None:
    body = parse_body(as_markdown(sections))
    assert body.faults == []
    read = [(section.heading, [(block.role, block.span.of(body.text)) for block in section.blocks]) for section in body.sections]
    assert read == sections


@given(written())
def test_headings_and_blocks_are_all_that_is_in_the_plain_text(sections: Written) -> None:
    body = parse_body(as_markdown(sections))
    lines = [[f"## {heading}", *(text for _, text in blocks)] for heading, blocks in sections]
    assert [line for line in body.text.split("\n") if line] == [line for section in lines for line in section]


@given(BODIES)
@example("[" * 3000)
@example("> " * 500 + "x")
@example("- " * 500 + "x")
@example("## Q?\n\nLead.\n\n> " + "- " * 50 + "x")
@example("## a&#10;## b\n\nLead.")
@example("## Q?\n\n\u200b\n")
def test_no_text_breaks_the_parser_and_its_spans_hold(markdown: str) -> None:
    body = parse_body(markdown)
    spans = [block.span for section in body.sections for block in section.blocks]
    assert all(first.end <= second.start for first, second in pairwise(spans))
    for section in body.sections:
        assert section.span.of(body.text).startswith(f"## {section.heading}\n")
        assert section.span.end == section.blocks[-1].span.end
        for block in section.blocks:
            text = block.span.of(body.text)
            covered = {at for span in block.sentences for at in range(span.start, span.end)}
            assert text.strip() == text != ""
            assert all(at in covered for at in range(block.span.start, block.span.end) if not body.text[at].isspace())
    assert all(line >= 1 and message for line, message in body.faults)


@given(BODIES.filter(lambda body: "\r" not in body), st.integers(1, 50))
def test_faults_count_their_lines_from_the_first_line_given(markdown: str, first: int) -> None:
    moved = [(line + first - 1, message) for line, message in parse_body(markdown).faults]
    assert parse_body(markdown, first).faults == moved


def section_of(markdown: str) -> list[tuple[Role, str, tuple[str, ...], str]]:
    body = parse_body(f"## Q?\n\nLead.\n\n{markdown}")
    assert body.faults == []
    return [(b.role, b.span.of(body.text), b.sources, b.setting) for b in body.sections[0].blocks][1:]


@pytest.mark.parametrize(
    ("markdown", "role", "text", "sources", "setting"),
    [
        ("A *note* with [a link](https://example.org) and `code`.", Role.NOTE, "A note with a link and code.", (), ""),
        ("One line\nand the next.", Role.NOTE, "One line and the next.", (), ""),
        ("One line\\\nand the next.", Role.NOTE, "One line\nand the next.", (), ""),
        ("A finding. [@a-1]", Role.NOTE, "A finding.", ("a-1",), ""),
        ("A finding [@a-1; @b-2]. And more. [@c]", Role.NOTE, "A finding. And more.", ("a-1", "b-2", "c"), ""),
        ("- A step. [@a-1]", Role.STEP, "A step.", ("a-1",), ""),
        ("7. A step.", Role.STEP, "A step.", (), ""),
        ("- A step\n\n  in two paragraphs.", Role.STEP, "A step in two paragraphs.", (), ""),
        ("> **Say it like this** (in person)\n>\n> Hi.\n> You?\n>\n> Bye.", Role.SAY, "Hi. You?\nBye.", (), "in person"),
        ("> Say it like this: Hello.", Role.SAY, "Hello.", (), ""),
        ("> **say it like this**\n>\n> - One.\n> - Two. [@a]", Role.SAY, "- One.\n- Two.", ("a",), ""),
        ("[Date]: Monday", Role.NOTE, "[Date]: Monday", (), ""),
        ("Dear \\[name\\], &amp; all", Role.NOTE, "Dear [name], & all", (), ""),
        ("A & B < C", Role.NOTE, "A & B < C", (), ""),
    ],
)
def test_a_block_is_its_words_without_markup(
    markdown: str, role: Role, text: str, sources: tuple[str, ...], setting: str
) -> None:
    assert section_of(markdown) == [(role, text, sources, setting)]


def test_each_list_line_is_a_step_of_its_own() -> None:
    assert [text for _, text, _, _ in section_of("- One.\n- Two.\n\n1. Three.")] == ["One.", "Two.", "Three."]


def test_asked_as_is_kept_apart_and_not_shown() -> None:
    body = parse_body("## Q?\n\nAsked as: what now |  | how\nmuch | why?\n\nLead.")
    assert body.faults == []
    assert body.sections[0].asked_as == ("what now", "how much", "why?")
    assert body.text == "## Q?\n\nLead.\n\n"


def test_a_heading_is_one_line_and_remembers_its_own() -> None:
    body = parse_body("\nA question\nin two lines?\n---\n\nLead.\n\n## Another?\n\nLead.", first_line=10)
    assert [(section.heading, section.line) for section in body.sections] == [
        ("A question in two lines?", 11),
        ("Another?", 17),
    ]


@pytest.mark.parametrize(
    ("pasted", "fault"),
    [
        ("| day | room |\n|---|---|\n| Monday | 4 |", "a table is not shown as one; write its rows as a list"),
        ("day | room\n:--- | ---:\nMonday | 4", "a table is not shown as one; write its rows as a list"),
        ("• Come at six.\n• Ask one person.", BULLET_FAULT),
        ("\uf0b7 Come at six.", BULLET_FAULT),
    ],
)
def test_what_a_word_processor_leaves_is_named(pasted: str, fault: str) -> None:
    assert parse_body(f"## Q?\n\nLead.\n\n{pasted}").faults == [(5, fault)]
