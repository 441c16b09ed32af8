"""`signpost guidance import` on a folder as a coordinator has it: every kind of file, and five that nobody should open."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from corpus.draft import DraftError
from corpus.importing_pieces import Foreign, Kind, Piece
from corpus.loader import GUIDANCE, load_corpus, read_corpus
from index.build import build
from index.encoder import OnnxEncoder
from index.options import RetrievalOptions
from index.store import IndexStore
from tests.corpus import foreign
from ui.cli import app
from ui.commands.guidance_import import write_draft

ROOT = Path(__file__).parents[3]
SUBJECTS = ("asking by email", "video meetings", "a mentor who is silent")
PEAK = 500 << 20  # bytes
DAY = date(2026, 11, 22)


def good_files(folder: Path) -> Iterator[Path]:
    """Write three documents as each of five kinds."""
    for number, subject in enumerate(SUBJECTS):
        title, question = f"Guide {number} to {subject}", f"What helps with {subject}?"
        rows = [("title", title), ("heading", question), ("text", f"Begin with {subject} today."), ("item", "Write one line.")]
        text = f"{title}\n\n{question}\n\nBegin with {subject} today.\n\n- Write one line.\n"
        page = f"<h1>{title}</h1><h2>{question}</h2><p>Begin with {subject} today.</p><ul><li>Write one line.</ul>"
        for suffix, content in {
            "docx": foreign.docx(rows),
            "pdf": foreign.pdf(rows),
            "html": page.encode(),
            "md": f"# {text.replace(question, f'## {question}')}".encode(),
            "txt": text.encode(),
        }.items():
            path = folder / f"good-{number}.{suffix}"
            path.write_bytes(content)
            yield path


def hostile_files(folder: Path) -> Iterator[Path]:
    for name, content in {
        "bomb.docx": foreign.zip_bomb(),
        "endless.pdf": foreign.endless_pdf(),
        "script.html": b"<h1>Hello</h1><script>alert(document.cookie)</script><p>World</p>",
        "wrong.docx": foreign.pdf([("text", "I am a PDF.")]),
        "empty.txt": b"",
    }.items():
        path = folder / name
        path.write_bytes(content)
        yield path


def memory_of(process: int) -> int:
    """Return the resident bytes of a process and of its children, 0 for one that has ended (proc(5))."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") + sum(memory_of(int(child)) for child in children)


def imported(index: Path, *arguments: object) -> Result:
    environment = {"SIGNPOST_INDEX_DIR": str(index)}
    return CliRunner().invoke(app, ["guidance", "import", *map(str, arguments)], env=environment)


def test_twenty_files_make_fifteen_drafts_and_five_sentences(tmp_path: Path, real_store: IndexStore) -> None:
    files = [*hostile_files(tmp_path), *good_files(tmp_path)]
    drafts = tmp_path / "drafts"
    environment = {**os.environ, "SIGNPOST_INDEX_DIR": str(real_store.root)}
    command = [sys.executable, "-m", "ui.cli", "guidance", "import", *map(str, files), "--drafts", str(drafts)]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        peak = memory_of(process.pid)
        while process.poll() is None:
            try:
                process.wait(0.02)
            except subprocess.TimeoutExpired:
                peak = max(peak, memory_of(process.pid))
        assert process.stdout is not None
        lines = process.stdout.read().splitlines()
    assert peak <= PEAK
    for name in ("bomb.docx", "endless.pdf", "script.html", "wrong.docx", "empty.txt"):
        assert len([line for line in lines if line.startswith(f"{tmp_path / name}: ")]) == 1
    assert lines[-1] == f"15 draft(s) in {drafts}, 5 file(s) left out. Nothing was published."
    assert process.returncode == 1
    assert len(list(drafts.iterdir())) == 15
    corpus, problems = read_corpus(drafts)
    assert [problem.path for problem in problems] == ["sources.toml"]  # all that the drafts lack in format
    assert {document.title for document in corpus.documents} == {f"Guide {n} to {s}" for n, s in enumerate(SUBJECTS)}
    for document in corpus.documents:
        assert [section.heading for section in document.sections] == [f"What helps with {document.title.split(' to ')[1]}?"]
        assert document.topics
    assert all("virtual-mentoring" in document.topics for document in corpus.documents if "video" in document.title)
    assert any("nearly the same as" in line for line in lines)


def test_without_an_index_drafts_are_made_all_the_same(tmp_path: Path) -> None:
    path = next(good_files(tmp_path))
    done = imported(tmp_path / "none", path, "--drafts", tmp_path / "drafts")
    assert done.exit_code == 0
    assert "that needs an index, build one first" in done.stdout
    assert "topics: []" in (tmp_path / "drafts" / "guide-0-to-asking-by-email.md").read_text(encoding="utf-8")
    assert "guide-0-to-asking-by-email.md: 1 thing(s) to write or mend." in done.stdout


def test_a_second_import_overwrites_nothing(tmp_path: Path) -> None:
    path = next(good_files(tmp_path))
    for _ in range(2):
        imported(tmp_path / "none", path, "--drafts", tmp_path / "drafts")
    assert sorted(file.name for file in (tmp_path / "drafts").iterdir()) == [
        "guide-0-to-asking-by-email-2.md", "guide-0-to-asking-by-email.md",
    ]  # fmt: skip


def test_what_the_published_guidance_says_already_is_named(tmp_path: Path, real_store: IndexStore, mini_root: Path) -> None:
    done = imported(real_store.root, mini_root / "ongoing" / "ending-kindly.md", "--drafts", tmp_path)
    assert "nearly the same as the published ongoing/ending-kindly.md:" in done.stdout


def test_a_page_with_scripts_gives_its_text_when_asked_to(tmp_path: Path) -> None:
    page = next(path for path in hostile_files(tmp_path) if path.suffix == ".html")
    done = imported(tmp_path / "none", page, "--drafts", tmp_path / "drafts", "--drop-scripts")
    assert done.exit_code == 0
    text = (tmp_path / "drafts" / "hello.md").read_text(encoding="utf-8")
    assert "World" in text
    assert "cookie" not in text


@pytest.mark.parametrize("folder", ["", "drafts", "finding/drafts"])
def test_drafts_are_never_written_into_guidance(tmp_path: Path, folder: str) -> None:
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "sources.toml").touch()
    path = next(good_files(tmp_path))
    for root in (tmp_path / "ours", GUIDANCE):
        done = imported(tmp_path / "none", path, "--drafts", root / folder)
        assert isinstance(done.exception, DraftError)
        assert "lies inside the guidance in" in str(done.exception)
        assert not list(root.rglob("guide-0-*"))


def test_a_draft_says_when_it_is_to_be_read_again(tmp_path: Path) -> None:
    draft = write_draft(Foreign("", (Piece(Kind.PARAGRAPH, "Ask her."),)), "our-file", tmp_path, DAY, None)
    assert (draft.title, draft.questions, draft.path.name) == ("Our file", 1, "our-file.md")
    assert "reviewed: 2026-11-22\nreview_by: 2028-11-22\n" in draft.path.read_text(encoding="utf-8")


def test_a_word_file_becomes_an_answer(
    tmp_path: Path, mini_root: Path, encoder: OnnxEncoder, encoder_folder: Path, real_store: IndexStore
) -> None:
    """The way that docs/guidance.md shows: import, mend, move, check, publish, ask."""
    rows = [("title", "Parking for evening meetings"), ("heading", "Where do I park for an evening meeting?")]
    rows += [
        ("text", "Park in the north garage and show your badge."),
        ("item", "Show your badge."),
        ("item", "Park on level two."),
    ]
    (tmp_path / "parking.docx").write_bytes(foreign.docx(rows))
    ours = tmp_path / "riverside"
    ours.mkdir()
    (ours / "overlay.toml").write_text('name = "Riverside Residency"\n', encoding="utf-8")
    assert imported(real_store.root, tmp_path / "parking.docx", "--drafts", tmp_path / "drafts").exit_code == 0
    draft = tmp_path / "drafts" / "parking-for-evening-meetings.md"
    path = ours / draft.name
    path.write_text(draft.read_text(encoding="utf-8") + "- Leave before ten.\n", encoding="utf-8")
    arguments = ["guidance", "check", "--corpus", str(mini_root), "--corpus", str(ours)]
    done = CliRunner().invoke(app, arguments, env={"SIGNPOST_INDEX_DIR": str(real_store.root)})
    assert done.exit_code == 0, done.stdout
    store = IndexStore(tmp_path / "index")
    build(load_corpus([mini_root, ours]), store, encoder_folder, encoder, RetrievalOptions())
    question = "where can I park when we meet in the evening"
    done = CliRunner().invoke(app, ["ask", question], env={"SIGNPOST_INDEX_DIR": str(store.root)})
    assert done.stdout.startswith("Park in the north garage and show your badge. [1]")
    assert "From the guidance of Riverside Residency." in done.stdout
