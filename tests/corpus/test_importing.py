"""Foreign files are read for their words alone, and the worst of them costs one sentence and a bounded time."""

import io
import os
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from corpus.importing import BROKEN, TOO_LONG, Limits, read_foreign
from corpus.importing_pieces import Foreign, ImportFault, Kind, Line, Piece, pieces_of_lines, text_lines, without_running_lines
from tests.corpus import foreign

ROWS: Sequence[foreign.Row] = (
    ("title", "Finding time"),
    ("text", "Meetings are short\nand they are rare."),
    ("heading", "How do I start?"),
    ("text", "Ask soon (this week)."),
    ("item", "Write to her."),
    ("item", "Name a day."),
)
EXPECTED = [
    (Kind.HEADING, "Finding time"),
    (Kind.PARAGRAPH, "Meetings are short and they are rare."),
    (Kind.HEADING, "How do I start?"),
    (Kind.PARAGRAPH, "Ask soon (this week)."),
    (Kind.ITEM, "Write to her."),
    (Kind.ITEM, "Name a day."),
]
MARKDOWN = (
    "# Finding time\n\nMeetings are short\nand *they* are rare.\n\n## How do I start?\n\nAsk soon (this week).\n\n"
    "* Write to her.\n* Name a day.\n"
)
HTML = (
    "<!doctype html><html><head><title>T</title><style>p{}</style></head><body><nav>Home</nav><h1>Finding time</h1>"
    "<p>Meetings are short<br>and <b>they</b> are rare.</p><h2>How do I start?</h2><div>Ask soon (this&nbsp;week).</div>"
    "<ul><li>Write to her.<li><p>Name a day.</p></ul><footer>2026</footer></body></html>"
)
TEXT = (
    "Finding time\n============\n\nMeetings are short\nand they are rare.\n\nHow do I start?\n\nAsk soon (this week).\n\n"
    "- Write to her.\n2) Name a day.\n"
)
SCRIPT = "<script>alert(1)</script>"


def at(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def words(found: Foreign) -> list[tuple[Kind, str]]:
    return [(piece.kind, piece.text) for piece in found.pieces]


def fault(path: Path, limits: Limits | None = None) -> str:
    with pytest.raises(ImportFault) as caught:
        read_foreign(path, limits=limits or Limits())
    return str(caught.value)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.md", MARKDOWN),
        ("a.MD", b"\xef\xbb\xbf---\r\nid: a\r\n---\r\n" + MARKDOWN.replace("\n", "\r\n").encode()),
        ("a.html", HTML),
        ("a.htm", b"\xff\xfe" + HTML.encode("utf-16-le")),
        ("a.txt", TEXT),
        ("a.docx", foreign.docx(ROWS)),
        ("a.pdf", foreign.pdf(ROWS)),
    ],
)
def test_every_kind_of_file_gives_the_same_pieces(tmp_path: Path, name: str, content: bytes | str) -> None:
    assert words(read_foreign(at(tmp_path, name, content))) == EXPECTED


def test_titles_come_from_where_each_kind_keeps_them(tmp_path: Path) -> None:
    assert read_foreign(at(tmp_path, "a.md", f'---\ntitle: "Our title"\n---\n{MARKDOWN}')).title == "Our title"
    assert read_foreign(at(tmp_path, "a.html", HTML)).title == "T"
    assert read_foreign(at(tmp_path, "a.pdf", foreign.pdf(ROWS, "Our (title)"))).title == "Our (title)"
    assert read_foreign(at(tmp_path, "b.pdf", foreign.pdf(ROWS, "Microsoft Word - draft.docx"))).title == ""


@pytest.mark.parametrize("lengths", [(1, 1, 1), (3, 1, 2), (1, 1, 1, 2), (4,)])
def test_paragraphs_of_a_pdf_are_told_by_the_space_between_them(tmp_path: Path, lengths: tuple[int, ...]) -> None:
    paragraphs = [[f"Paragraph {'abcd'[n]} line {'abcd'[line]}." for line in range(count)] for n, count in enumerate(lengths)]
    found = read_foreign(at(tmp_path, "a.pdf", foreign.pdf([("text", "\n".join(lines)) for lines in paragraphs])))
    assert words(found) == [(Kind.PARAGRAPH, " ".join(lines)) for lines in paragraphs]


def test_letters_of_old_windows_files_are_read(tmp_path: Path) -> None:
    assert words(read_foreign(at(tmp_path, "a.txt", "Caf\xe9 \u201cx\u201d.".encode("cp1252")))) == [
        (Kind.PARAGRAPH, "Café “x”.")
    ]
    assert words(read_foreign(at(tmp_path, "a.html", b"<meta charset='windows-1252'><p>Caf\xe9.</p>"))) == [
        (Kind.PARAGRAPH, "Café.")
    ]


def test_a_page_gives_its_main_part_and_each_row_of_a_table_as_a_line(tmp_path: Path) -> None:
    table = "<table><tr><th><p>Who</p></th><th>When</th></tr><tr><td>Ann</td><td>May</td></tr></table>"
    page = f"<p>Menu</p><main><p>Words.</p>{table}</main>"
    assert words(read_foreign(at(tmp_path, "a.html", page))) == [
        (Kind.PARAGRAPH, "Words."), (Kind.ITEM, "Who; When"), (Kind.ITEM, "Ann; May"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "act",
    [
        SCRIPT,
        "<p onclick=alert(1)>x</p>",
        "<a href=' java\nscript:alert(1)'>x</a>",
        "<iframe src=//evil.example></iframe>",
        "<svg onload=alert(1)>",
        "<object data=x></object>",
    ],
)
def test_a_page_that_acts_is_left_out_or_gives_its_words_alone(tmp_path: Path, act: str) -> None:
    path = at(tmp_path, "a.html", f"<h1>Title</h1>{act}<p>Words.</p>")
    assert "runs a program of its own" in fault(path)
    found = words(read_foreign(path, drop_scripts=True))
    assert (found[0], found[-1]) == ((Kind.HEADING, "Title"), (Kind.PARAGRAPH, "Words."))
    assert not any("alert" in text or "evil" in text for _, text in found)


def test_data_beside_a_page_is_no_script(tmp_path: Path) -> None:
    page = '<script type="application/ld+json">{"a": 1}</script><p>Words.</p>'
    assert words(read_foreign(at(tmp_path, "a.html", page))) == [(Kind.PARAGRAPH, "Words.")]


def test_html_inside_markdown_is_text(tmp_path: Path) -> None:
    assert words(read_foreign(at(tmp_path, "a.md", f"Hello {SCRIPT}"))) == [(Kind.PARAGRAPH, f"Hello {SCRIPT}")]


ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
LYING = foreign.docx(ROWS).replace(b"word/document.xml", b"word/documen_.xml")
CASES: dict[str, tuple[str, bytes, str]] = {
    "nothing": ("a.txt", b"", "the file is empty (0 bytes); save it again"),
    "spaces": ("a.txt", b" \n\n ", "no text was found in the file; "),
    "a picture": ("a.pdf", foreign.pdf([]), "the PDF holds no text, only pictures of it; "),
    "other kinds": ("a.xlsx", b"x", "only .docx, .pdf, .html, .md and .txt files can be imported; "),
    "a PDF as Word": ("a.docx", foreign.pdf(ROWS), "the file is a PDF file although its name ends in .docx; rename it "),
    "Word as text": ("a.txt", foreign.docx(ROWS), "the file is a ZIP file although its name ends in .txt; open it in"),
    "old Word": ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "the file is an old Word or a locked file although"),
    "a picture as PDF": ("a.pdf", b"\x89PNG\r\n\x1a\n", "the file is a PNG picture file although its name ends in .pdf; open it"),
    "text as PDF": ("a.pdf", b"hello", "the file is a plain text file although its name ends in .pdf; rename it "),
    "no text at all": ("a.md", bytes(range(256)), "the file is no text file although its name ends in .md; "),
    "a page as text": ("a.txt", HTML.encode(), "the file is a web page although its name ends in .txt; rename it "),
    "an archive": ("a.docx", foreign.zipped({"x": "y"}), "the file is a ZIP archive and no Word document; "),
    "half a Word file": ("a.docx", foreign.docx(ROWS)[:-40], "the Word file is damaged; open it in Word and save it again"),
    "a zip bomb": ("a.docx", foreign.zip_bomb(), "the Word file would unpack to far more than a document holds, "),
    "many parts": ("a.docx", foreign.docx([], **{f"p{n}": "" for n in range(5_001)}), "the Word file would unpack to far more "),
    "a way out": ("a.docx", foreign.docx(ROWS, **{".._.._etc_x": "y"}), "the Word file names places outside itself, "),
    "an entity": ("a.docx", foreign.docx(ROWS, word_numbering=ENTITY), "the Word file declares "),
    "an entity in UTF-16": ("a.docx", foreign.docx(ROWS, word_numbering=ENTITY.encode("utf-16")), "the Word file declares "),
    "broken XML": ("a.docx", foreign.docx(ROWS, word_document="<w:document"), BROKEN),
    "half a PDF": ("a.pdf", b"%PDF-1.7\n1 0 obj\n<<", BROKEN),
    "an endless PDF": ("a.pdf", foreign.endless_pdf(), BROKEN),
    "a swelling PDF": ("a.pdf", foreign.swelling_pdf(), BROKEN),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_cannot_be_imported_is_one_sentence(tmp_path: Path, case: str) -> None:
    name, content, sentence = CASES[case]
    found = fault(at(tmp_path, name, content))
    assert found.startswith(sentence)
    assert re.fullmatch(r"[^\n]+[;,] [^\n]+[^\n.]", found)


def test_a_locked_pdf_is_named(tmp_path: Path) -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(PdfReader(io.BytesIO(foreign.pdf(ROWS))))
    writer.encrypt("secret", algorithm="RC4-128")
    buffer = io.BytesIO()
    writer.write(buffer)
    assert fault(at(tmp_path, "a.pdf", buffer.getvalue())) == "the PDF is locked with a password; save a copy without one"


def test_a_part_that_lies_about_its_size_is_damaged(tmp_path: Path) -> None:
    content = foreign.docx(ROWS)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        size = archive.getinfo("word/document.xml").file_size
    lying = content.replace(size.to_bytes(4, "little"), (size - 50).to_bytes(4, "little"))
    assert lying != content
    assert fault(at(tmp_path, "a.docx", lying)).startswith("the Word file is damaged")


def test_pipes_folders_and_files_that_are_not_there_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").mkdir()
    assert (
        fault(tmp_path / "a.txt")
        == fault(tmp_path / "b.txt")
        == "it is no file but a folder or a device; name the files one by one"
    )
    assert (
        fault(tmp_path / "c.txt") == "the file cannot be opened (No such file or directory); check its name and who may read it"
    )


def test_every_limit_holds(tmp_path: Path) -> None:
    plain = at(tmp_path, "a.txt", "word " * 5_000)
    assert fault(plain, Limits(file=10_000)).startswith("the file is larger than 0 MB; ")
    assert fault(plain, Limits(output=10_000)).startswith("the document is longer than guidance can be; ")
    assert fault(plain, Limits(wall=0.01)) == TOO_LONG
    assert fault(at(tmp_path, "a.pdf", foreign.swelling_pdf(40)), Limits(cpu=1, memory=2 << 30)) == TOO_LONG
    assert fault(at(tmp_path, "b.txt", b"word\n\n" * 3_000_000), Limits(memory=160 << 20)).startswith(
        "reading the file takes more memory "
    )


def test_the_child_reaches_nothing() -> None:
    """What the audit hook and the namespace refuse, tried by code in the child's place."""
    import subprocess
    import sys

    from corpus.importing import ROOT

    tries = (
        "__import__('socket').socket()", "open('/etc/passwd')", "open('/tmp/x', 'w')", "__import__('os').system('true')",
        "__import__('subprocess').run(['true'])", "__import__('os').remove('/tmp/x')", "__import__('os').open('/tmp/x', 64)",
        "open(sys.prefix + '/../../../../../../etc/passwd')", "__import__('os').open(sys.prefix + '/x', 64)",
    )  # fmt: skip
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\nfrom corpus.importing_child import _leave_the_network, _refuse\n"
        "_leave_the_network()\nsys.addaudithook(_refuse)\nfor one in sys.argv[2:]:\n"
        "    try:\n        eval(one)\n    except PermissionError:\n        continue\n"
        "    raise SystemExit(one)\nimport colorsys\nprint('reached nothing')"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", code, str(ROOT), *tries], capture_output=True, text=True, check=False
    )
    assert done.stdout == "reached nothing\n", done.stderr


def test_lines_become_paragraphs() -> None:
    lines = [
        Line("Some men-"), Line("tors help."), Line("New one.", after_gap=True), Line("\u2022 a step"), Line("that goes on"),
        Line("3. last"),
    ]  # fmt: skip
    assert pieces_of_lines(lines) == (
        Piece(Kind.PARAGRAPH, "Some mentors help."), Piece(Kind.PARAGRAPH, "New one."), Piece(Kind.ITEM, "a step that goes on"),
        Piece(Kind.ITEM, "last"),
    )  # fmt: skip


def test_a_last_short_line_of_a_text_is_no_heading() -> None:
    assert [line.is_heading for line in text_lines("First\n\nSome text.\n\nBest wishes")] == [True, False, False]


def test_page_numbers_and_what_stands_at_the_edge_of_every_page_are_left_out() -> None:
    def page(number: int) -> list[Line]:
        text = [Line(f"Text {'abcd'[number]}."), Line("Say it like this"), Line("7")]
        return [Line("Riverside handbook"), Line("For residents"), *text, Line("In confidence"), Line(f"Page {number + 1} of 4")]

    kept = [line.text for line in without_running_lines([page(number) for number in range(4)])]
    assert kept == [text for number in range(4) for text in (f"Text {'abcd'[number]}.", "Say it like this", "7")]
