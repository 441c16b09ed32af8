"""The body of a guidance file: Markdown (CommonMark, by markdown-it-py) to plain text, sections and blocks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

from corpus.document import Block, Role, Section, Span
from corpus.sentences import sentence_spans

ASKED_AS = "Asked as:"
SAY = re.compile(r"Say it like this(?:\s*\(([^)]*)\))?[:.]?\s*", re.IGNORECASE)
CITED = re.compile(r"\s*\[@([^\]]*)\]")
KEY = re.compile(r"[a-z0-9][a-z0-9-]*")
# Plain text that begins a line so would be read as markup when a document is cut into passages.
LIKE_MARKUP = re.compile(r"\s*(?:##(?:\s|$)|```|~~~)")
# What comes along with text pasted from a word processor: it is no list here, and would be shown as it stands.
WORD_BULLET = re.compile(r"[\u2022\u25e6\u25aa\u2023\u25cf\u25cb\u25a0\u00b7\uf0b7\uf0a7]\s*\S")
FOREIGN = {
    "code_block": "a line indented by a tab or four spaces",
    "fence": "a block between ```",
    "hr": "a ruled line",
    "html_block": "HTML",
}
BULLET_FAULT = "a line begins with a bullet sign that is not read as a list; begin each step with '- '"


@dataclass(slots=True)
class Body:
    """A parsed body: plain text, its sections, and (line, message) pairs for what is wrong. Filled once by `parse_body`."""

    text: str = ""
    sections: tuple[Section, ...] = ()
    faults: list[tuple[int, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Draft:
    """One section while it is being read."""

    heading: str
    line: int
    start: int
    asked_as: tuple[str, ...] = ()
    blocks: list[Block] = field(default_factory=list)

    def has(self, role: Role) -> bool:
        return any(block.role is role for block in self.blocks)


def parse_body(markdown: str, first_line: int = 1) -> Body:
    """Parse the Markdown below the front matter; lines in faults count from `first_line`."""
    return _Parser(first_line).parse(_commonmark().parse(markdown))


@cache
def _commonmark() -> MarkdownIt:
    # Without "reference": a template's "[Date]: Monday" is text, not a link definition that is taken out of sight.
    # With "table": one that was pasted is named, instead of being shown as its signs.
    return MarkdownIt("commonmark").disable("reference").enable("table")


class _Parser:
    """Walk the top-level nodes once, appending plain text as it goes, so that every span is known when it is made."""

    def __init__(self, first_line: int) -> None:
        self._first_line = first_line
        self._body = Body()
        self._pieces: list[str] = []
        self._length = 0
        self._sections: list[Section] = []
        self._draft: _Draft | None = None

    def parse(self, tokens: Sequence[Token]) -> Body:
        handlers = {
            "heading": self._heading,
            "paragraph": self._paragraph,
            "bullet_list": self._steps,
            "table": self._table,
            "ordered_list": self._steps,
            "blockquote": self._say,
        }
        for node in SyntaxTreeNode(tokens).children:
            handler = handlers.get(node.type)
            if handler is None:
                name = FOREIGN.get(node.type, node.type.replace("_", " "))
                self._fault(node, f"{name} is not part of the format; use a paragraph, list or quote")
            else:
                handler(node)
        self._close()
        self._body.text = "".join(self._pieces)
        self._body.sections = tuple(self._sections)
        return self._body

    def _heading(self, node: SyntaxTreeNode) -> None:
        self._close()
        if node.tag != "h2":
            self._fault(node, f"heading of level {node.tag[1:]}; write every question with ##")
        heading = " ".join(self._inline(node)[0].split())
        if not heading:
            self._fault(node, "a heading without words; write the question after ##")
            return
        self._draft = _Draft(heading, self._line(node), self._length)
        self._write(f"## {heading}", "\n\n")

    def _paragraph(self, node: SyntaxTreeNode) -> None:
        text, keys = self._inline(node)
        if any(WORD_BULLET.match(line.strip()) for line in node.children[0].content.splitlines()):
            self._fault(node, BULLET_FAULT)
        if self._draft is None:
            self._fault(node, "text before the first ## heading; move it under a question")
        elif text.startswith(ASKED_AS):
            self._asked_as(node, self._draft, text.removeprefix(ASKED_AS))
        elif text:
            role = Role.NOTE if self._draft.has(Role.LEAD) else Role.LEAD
            self._add(self._draft, role, text, keys)

    def _table(self, node: SyntaxTreeNode) -> None:
        self._fault(node, "a table is not shown as one; write its rows as a list")

    def _asked_as(self, node: SyntaxTreeNode, draft: _Draft, text: str) -> None:
        if draft.asked_as or draft.blocks:
            self._fault(node, f"'{ASKED_AS}' comes once, straight after the heading; move it there")
        draft.asked_as = tuple(part.strip() for part in text.split("|") if part.strip())
        if not draft.asked_as:
            self._fault(node, f"'{ASKED_AS}' without any question; write some or delete the line")

    def _steps(self, node: SyntaxTreeNode) -> None:
        draft = self._draft
        if draft is None or not draft.has(Role.LEAD):
            self._fault(node, "a list before the lead; write one to three sentences that answer first")
            return
        for item in node.children:
            texts = []
            keys: tuple[str, ...] = ()
            for child in item.children:
                if child.type != "paragraph":
                    self._fault(child, "a list inside a list; write each step as one line")
                    continue
                text, cited = self._inline(child)
                texts.append(text)
                keys += cited
            if any(texts):
                self._add(draft, Role.STEP, " ".join(texts), keys, after="\n")
            else:
                self._fault(item, "a list line without words; write the step or delete the line")
        self._write("", "\n")

    def _say(self, node: SyntaxTreeNode) -> None:
        draft = self._draft
        lines, keys = self._quote_lines(node)
        match = SAY.match(lines[0]) if lines else None
        if draft is None or not draft.has(Role.LEAD):
            self._fault(node, "a quote before the lead; write one to three sentences that answer first")
        elif match is None:
            self._fault(node, "a quote that does not begin with 'Say it like this'; add that line")
        else:
            words = [lines[0][match.end() :], *lines[1:]]
            text = "\n".join(line for line in words if line)
            if text:
                self._add(draft, Role.SAY, text, keys, setting=match.group(1) or "")
            else:
                self._fault(node, "'Say it like this' without words to say; write them or delete the quote")

    def _quote_lines(self, node: SyntaxTreeNode) -> tuple[list[str], tuple[str, ...]]:
        lines: list[str] = []
        keys: tuple[str, ...] = ()
        for child in node.walk(include_self=False):
            if child.type == "paragraph":
                text, cited = self._inline(child)
                bullet = "- " if child.parent is not None and child.parent.type == "list_item" else ""
                lines.append(bullet + text)
                keys += cited
            elif child.type in ("heading", "fence", "code_block", "html_block", "hr"):
                self._fault(child, f"a {child.type.replace('_', ' ')} inside a quote is not shown; write it as a line of text")
        return lines, keys

    def _inline(self, node: SyntaxTreeNode) -> tuple[str, tuple[str, ...]]:
        """Return the node's words without markup and the reference keys cited in it."""
        parts: list[str] = []
        for child in node.walk(include_self=False):
            if child.type in ("text", "code_inline"):
                parts.append(child.content)
            elif child.type == "softbreak":
                parts.append(" ")
            elif child.type == "hardbreak":
                parts.append("\n")
            elif child.type in ("html_inline", "image"):
                self._fault(node, f"{'an image' if child.type == 'image' else f'HTML ({child.content})'} is not shown; delete it")
        text = "".join(parts)
        keys: list[str] = []
        for match in CITED.finditer(text):
            keys += self._keys(node, match.group(1))
        plain = re.sub(r"[ \t]+", " ", CITED.sub("", text))
        lines = [line.strip() for line in plain.split("\n")]
        if any(LIKE_MARKUP.match("".join(filter(str.isprintable, line))) for line in lines):
            self._fault(node, "a line of text begins with ##, ``` or ~~~; word it otherwise")
        is_visible = any(letter.isprintable() and letter != " " for letter in plain)
        return "\n".join(lines).strip() if is_visible else "", tuple(keys)

    def _keys(self, node: SyntaxTreeNode, group: str) -> list[str]:
        keys = [part.strip().removeprefix("@") for part in group.split(";")]
        for key in keys:
            if not KEY.fullmatch(key):
                self._fault(node, f"'{key}' is not a reference key; write [@key] or [@key; @other-key]")
        return [key for key in keys if KEY.fullmatch(key)]

    def _add(self, draft: _Draft, role: Role, text: str, keys: tuple[str, ...], setting: str = "", after: str = "\n\n") -> None:
        start = self._length
        self._write(text, after)
        sentences = tuple(Span(start + s.start, start + s.end) for s in sentence_spans(text))
        draft.blocks.append(Block(role, Span(start, start + len(text)), sentences, keys, setting))

    def _close(self) -> None:
        draft, self._draft = self._draft, None
        if draft is None:
            return
        if not draft.has(Role.LEAD):
            self._body.faults.append((draft.line, f"heading without text: '{draft.heading}'; write the answer under it"))
            return
        span = Span(draft.start, draft.blocks[-1].span.end)
        self._sections.append(Section(draft.heading, draft.asked_as, span, tuple(draft.blocks), draft.line))

    def _write(self, text: str, after: str) -> None:
        self._pieces.append(text + after)
        self._length += len(text) + len(after)

    def _line(self, node: SyntaxTreeNode) -> int:
        return self._first_line + (node.map[0] if node.map else 0)

    def _fault(self, node: SyntaxTreeNode, message: str) -> None:
        self._body.faults.append((self._line(node), message))
