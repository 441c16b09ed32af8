"""What any foreign document becomes: a title and a run of headings, paragraphs, list lines and quotes, all plain text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

MAX_HEADING_CHARS = 200  # a longer one is a paragraph in large print
EDGE = 2  # lines at the top and at the foot of a page that may be a header or a footer
PAGE_NUMBERS = ("#", "page #", "page # of #", "# of #", "# / #", "#/#")
_BULLET = re.compile(r"(?:[•◦▪‣·*+–—-]|\(?\d{1,2}[.)]|[a-z][.)])\s+(?=\S)")


class Kind(StrEnum):
    """What a piece is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of plain text on one line. `level` is 1 to 6 for headings, 0 for the rest."""

    kind: Kind
    text: str
    level: int = 0


@dataclass(frozen=True, slots=True)
class Foreign:
    """A document from elsewhere: its title, empty if it has none of its own, and its pieces in reading order."""

    title: str
    pieces: tuple[Piece, ...]


class ImportFault(Exception):  # noqa: N818 - what it is to a reader; the program goes on without that file
    """A file cannot be imported; the message is one sentence that says why and what to do, without the file's name."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document that has no structure of its own: its text, whether it looks like a heading, what follows a gap."""

    text: str
    is_heading: bool = False
    after_gap: bool = False


def pieces_of_lines(lines: Iterable[Line]) -> tuple[Piece, ...]:
    """Join lines to paragraphs and list lines: a gap, a heading or a bullet begins a new piece."""
    found: list[tuple[Kind, list[str]]] = []
    for line in lines:
        text = " ".join(line.text.split())
        bullet = _BULLET.match(text)
        if not text:
            continue
        if line.is_heading:
            found.append((Kind.HEADING, [text]))
        elif bullet is not None:
            found.append((Kind.ITEM, [text[bullet.end() :]]))
        elif not found or line.after_gap or found[-1][0] is Kind.HEADING:
            found.append((Kind.PARAGRAPH, [text]))
        else:
            found[-1][1].append(text)
    return tuple(Piece(kind, _joined(texts), 2 if kind is Kind.HEADING else 0) for kind, texts in found)


def text_lines(text: str) -> Iterator[Line]:
    """Yield the lines of plain text; a short line that stands alone, or is underlined, is a heading."""
    blocks = [list(block) for is_blank, block in groupby(text.splitlines(), lambda line: not line.strip()) if not is_blank]
    for number, block in enumerate(blocks):
        is_last = number == len(blocks) - 1
        underlined = len(block) > 1 and len(set(block[1].strip())) == 1 and block[1].strip()[0] in "=-~_"
        for at, line in enumerate(block):
            if underlined and at == 1:
                continue
            is_heading = at == 0 and (underlined or (len(block) == 1 and not is_last and _like_a_heading(line)))
            yield Line(line.lstrip("# ") if is_heading else line, is_heading, after_gap=at == 0 or (underlined and at == 2))


def without_running_lines(pages: Sequence[Sequence[Line]]) -> Iterator[Line]:
    """Yield the lines of all pages but those at the edges that number pages, or stand at the edges of most of them."""
    counts: dict[str, int] = {}
    for page in pages:
        for text in {_numberless(line.text) for line in (*page[:EDGE], *page[-EDGE:])}:
            counts[text] = counts.get(text, 0) + 1
    often = max(3, len(pages) // 2 + 1)
    for page in pages:
        for place, line in enumerate(page):
            bare = _numberless(line.text)
            at_edge = place < EDGE or place >= len(page) - EDGE
            if not (at_edge and (counts[bare] >= often or bare.casefold().strip(" -|") in PAGE_NUMBERS)):
                yield line


def _numberless(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.split()))


def _like_a_heading(line: str) -> bool:
    text = line.strip()
    return len(text) <= 80 and not text.endswith((".", ",", ";", ":", "!")) and _BULLET.match(text) is None


def _joined(lines: Sequence[str]) -> str:
    """Join the lines of one paragraph; a hyphen between two small letters was put there to break the word."""
    return re.sub(r"(?<=[a-z])-\n(?=[a-z])", "", "\n".join(lines)).replace("\n", " ")
