"""`signpost guidance` as a coordinator calls it: what it writes, what it says, and that it changes nothing else."""

import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from corpus.draft import DraftError
from corpus.loader import load_corpus
from ui.cli import app

ROOT = Path(__file__).parents[3]
DATA = ROOT / "tests" / "data"


def signpost(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["guidance", *map(str, arguments)])


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    folder = tmp_path / "riverside"
    folder.mkdir()
    return folder


def test_new_begins_a_file_in_the_topics_area(ours: Path) -> None:
    done = signpost("new", "How do I thank a mentor?", "--topic", "keeping-mentorship-going", "--corpus", ours)
    path = ours / "ongoing" / "how-do-i-thank-a-mentor.md"
    run = f"signpost guidance check --corpus corpus/guidance --corpus {ours}"
    assert done.exit_code == 0
    assert done.stdout == f"Wrote {path}. Open it, write what is marked TO WRITE, then run: {run}\n"
    (ours / "sources.toml").touch()
    document = load_corpus(ours).by_id["how-do-i-thank-a-mentor"]
    assert (document.title, document.topics) == ("How do I thank a mentor?", ("keeping-mentorship-going",))
    assert document.reviewed <= date.today() < document.review_by  # noqa: DTZ011 - the command's own day


def test_new_leaves_what_is_there(ours: Path) -> None:
    arguments = ("new", "Thanks", "--topic", "keeping-mentorship-going", "--corpus", ours)
    signpost(*arguments)
    path = ours / "ongoing" / "thanks.md"
    path.write_text("mine", encoding="utf-8")
    for again in (arguments, ("new", "Thanks", "--topic", "finding-a-mentor", "--corpus", ours)):
        done = signpost(*again)
        assert isinstance(done.exception, DraftError)
        assert str(done.exception).startswith(f"{path}: there is guidance")
    assert [file.read_text(encoding="utf-8") for file in ours.rglob("*.md")] == ["mine"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("Thanks", "--topic", "finding-mentor"), "There is no topic 'finding-mentor'; did you mean finding-a-mentor or "),
        (("Thanks", "--topic", "xyzzy"), "There is no topic 'xyzzy'; corpus/taxonomy.toml lists them all."),
        ((" ", "--topic", "finding-a-mentor"), "The title is empty; "),
        (("Thanks", "--topic", "finding-a-mentor", "--corpus", "no/such/folder"), "no/such/folder: there is no such folder; "),
    ],
)
def test_a_mistake_is_one_sentence_and_exit_code_2(arguments: tuple[str, ...], sentence: str) -> None:
    command = [sys.executable, "-m", "ui.cli", "guidance", "new", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(sentence)
    assert len(done.stderr.splitlines()) == 1


def test_due_lists_what_is_past_or_soon_will_be(ours: Path) -> None:
    shutil.copytree(DATA / "mini", ours, dirs_exist_ok=True)
    path = ours / "ongoing" / "ending-kindly.md"
    path.write_text(re.sub("reviewed: .*", "reviewed: 2000-01-01", path.read_text(encoding="utf-8"), count=1), encoding="utf-8")
    path.write_text(re.sub("review_by: .*", "review_by: 2001-01-01", path.read_text(encoding="utf-8")), encoding="utf-8")
    (line,) = signpost("due", "--corpus", ours).stdout.splitlines()
    assert line.startswith("2001-01-01  ongoing/ending-kindly.md (")
    assert line.endswith(" days past, no longer quoted")
    assert len(signpost("due", "--corpus", ours, "--within", 40_000).stdout.splitlines()) == 5


def test_due_reads_what_can_be_read(ours: Path) -> None:
    (ours / "broken.md").write_text("no labels", encoding="utf-8")
    done = signpost("due", "--corpus", ours)
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "No guidance is due for review.",
        "2 problem(s) keep files from being read; list them with: signpost guidance check",
    ]
