"""PDF to pieces, by pypdf: lines with size and place on the page, joined to paragraphs; larger or bold ones are headings."""

import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from unicodedata import normalize

from corpus.importing_pieces import Foreign, ImportFault, Line, pieces_of_lines, without_running_lines

MAX_PAGES = 200  # a book; guidance is a few pages
LARGER = 1.15  # of the body's size; word processors set their smallest heading 8 to 20 % larger, or bold
GAP = 1.35  # of the usual distance between lines; paragraphs are set half a line apart or more
WIDEST = 2.6  # times the body's size; double spacing is 2.3, so more is a gap whatever the other steps are
MAX_HEADING_WORDS = 16
_LIGATURE = re.compile("[\ufb00-\ufb06]")  # printers' letters such as \ufb01, which nobody types and no search finds
_NO_TITLE = re.compile(r"untitled|\.\w{3,4}$|^microsoft \w+ - |^document ?\d*$", re.IGNORECASE)  # what programs put there unasked


@dataclass(slots=True)
class _PrintedLine:
    """A line as it is printed: `size` in points, `height` above the page's foot."""

    size: float
    height: float
    is_bold: bool
    words: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return _LIGATURE.sub(lambda match: normalize("NFKC", match.group()), " ".join("".join(self.words).split()))


def pieces_of_pdf(data: bytes) -> Foreign:
    """Return the title that a PDF names and the pieces of its text.

    Raises:
        ImportFault: If it is locked, too long, or holds no text.
    """
    from pypdf import PdfReader  # noqa: PLC0415 - of the extra `import`, read only in the child process

    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted:
        raise ImportFault("the PDF is locked with a password; save a copy without one")
    if len(reader.pages) > MAX_PAGES:
        raise ImportFault(f"the PDF has more than {MAX_PAGES} pages; save the part that you need as a file of its own")
    pages = [_printed_lines(page) for page in reader.pages]
    printed = [line for page in pages for line in page]
    if not printed:
        raise ImportFault("the PDF holds no text, only pictures of it; export it from the program that made it, or type it")
    sizes = Counter[float]()
    for line in printed:
        sizes[line.size] += len(line.text)
    body = sizes.most_common(1)[0][0]
    title = str((reader.metadata.title if reader.metadata else "") or "")
    lines = without_running_lines([_lines(page, body) for page in pages])
    return Foreign("" if _NO_TITLE.search(title) else " ".join(title.split()), pieces_of_lines(lines))


def _printed_lines(page: Any) -> list[_PrintedLine]:  # noqa: ANN401 - pypdf's page, whose module only the child imports
    lines: list[_PrintedLine] = []

    def visit(text: str, matrix: Sequence[float], text_matrix: Sequence[float], font: Any, size: float) -> None:  # noqa: ANN401
        scale = abs(text_matrix[3] * matrix[3]) or 1.0
        height = text_matrix[5] * matrix[3] + matrix[5]
        is_bold = "bold" in str((font or {}).get("/BaseFont", "")).casefold()
        for number, part in enumerate(text.split("\n")):
            if number or not lines:
                lines.append(_PrintedLine(round(size * scale, 1), height, is_bold))
            if part.strip() and not lines[-1].text:
                lines[-1] = _PrintedLine(round(size * scale, 1), height, is_bold)
            lines[-1].words.append(part)

    page.extract_text(visitor_text=visit)
    return [line for line in lines if line.text]


def _lines(page: Sequence[_PrintedLine], body: float) -> list[Line]:
    steps = [upper.height - lower.height for upper, lower in pairwise(page)]
    # The lower tenth: where paragraphs are short most steps are gaps. Less than the print's size is an index or a footnote sign.
    between = sorted(step for step in steps if step >= 0.9 * body)
    usual = min(between[len(between) // 10], WIDEST * body / GAP) if between else 0.0
    lines = []
    for number, line in enumerate(page):
        step = page[number - 1].height - line.height if number else 0.0
        is_short = len(line.text.split()) <= MAX_HEADING_WORDS and not line.text.endswith((".", ",", ";"))
        is_heading = is_short and (line.size >= LARGER * body or (line.is_bold and line.size >= body))
        lines.append(Line(line.text, is_heading, after_gap=step < 0 or step > GAP * usual))
    return lines
