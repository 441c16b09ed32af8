"""The command line without an index that can be searched: the card all the same, and how to build one."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.answer import Outcome
from assistant.conversation import Conversation
from assistant.dialogue import UNAVAILABLE
from index.manifest import CorruptArtifact
from index.snapshot import Snapshot
from index.store import IndexStore
from tests.fakes import flip
from tests.ui.test_cli import ROOT, batch, environment, lines, process
from ui.asking import Asking
from ui.settings import Settings

DANGER = "I want to kill myself"
ORDINARY = "How do I find a mentor?"
ANOTHER = {"my co-intern told me that she wants to die": "crisis_other", "my attending groped me": "support"}


def missing(index: Path) -> str:
    return f"There is no index in {index}; build it with: python build_index.py\n"


@pytest.mark.parametrize("arguments", [("ask", "hello"), ("ask", ORDINARY, "--json"), ("search", "mentor")])
def test_the_build_command_is_named(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = process(tmp_path / "none", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == missing(tmp_path / "none")


@pytest.mark.parametrize("is_damaged", [False, True])
def test_danger_gets_the_card(tmp_path: Path, real_store: IndexStore, *, is_damaged: bool) -> None:
    index = tmp_path / "index"
    if is_damaged:
        shutil.copytree(real_store.root, index)
        flip(IndexStore(index).folder(IndexStore(index).current()) / "dense.faiss", 300)
    done = process(index, "ask", DANGER)
    assert (done.returncode, done.stderr) == (0, "")
    assert "call 911" in done.stdout
    assert "988" in done.stdout
    row = json.loads(process(index, "ask", DANGER, "--json").stdout)
    assert (row["outcome"], row["index_version"]) == ("crisis", "")


def test_in_a_batch_danger_gets_the_card_and_the_rest_says_why_not(tmp_path: Path) -> None:
    asked = {DANGER: "crisis", ORDINARY: "abstained", **ANOTHER}
    rows = [{"id": number, "question": question} for number, question in enumerate(asked)]
    questions, output = batch(tmp_path / "questions.jsonl", *rows), tmp_path / "answers.jsonl"
    done = process(tmp_path / "none", "ask", "--batch", str(questions), "--output", str(output))
    assert (done.returncode, done.stderr) == (2, missing(tmp_path / "none"))
    found = lines(output.read_text(encoding="utf-8"))
    assert [row["outcome"] for row in found] == list(asked.values())
    assert "988" in found[0]["text"]
    assert found[1]["text"] == UNAVAILABLE
    only = batch(tmp_path / "danger.jsonl", rows[0])
    assert process(tmp_path / "none", "ask", "--batch", str(only)).returncode == 0


def test_a_batch_without_danger_leaves_an_earlier_output_alone(tmp_path: Path) -> None:
    questions, output = batch(tmp_path / "questions.jsonl", {"id": 1, "question": ORDINARY}), tmp_path / "answers.jsonl"
    output.write_text("the answers of last week\n", encoding="utf-8")
    done = process(tmp_path / "none", "ask", "--batch", str(questions), "--output", str(output))
    assert (done.returncode, done.stderr) == (2, missing(tmp_path / "none"))
    assert output.read_text(encoding="utf-8") == "the answers of last week\n"


@pytest.mark.parametrize(
    ("typed", "code", "expected"),
    [(f"{DANGER}\n\n", 0, "988"), (f"{DANGER}\n{ORDINARY}\n\n", 2, "cannot be searched right now"), ("\n", 2, "Signpost quotes")],
)
def test_a_talk_says_at_once_that_it_cannot_search_and_hears_danger(tmp_path: Path, typed: str, code: int, expected: str) -> None:
    command = [sys.executable, "-m", "ui.cli", "chat"]
    env = environment(tmp_path / "none")
    done = subprocess.run(command, cwd=ROOT, env=env, input=typed, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (code, missing(tmp_path / "none"))
    assert expected in " ".join(done.stdout.split())


@pytest.mark.parametrize("error", [OSError(5, "Input/output error"), MemoryError(), RuntimeError("of the search library")])
def test_whatever_fails_while_loading_danger_is_answered(tmp_path: Path, error: Exception) -> None:
    def failing() -> Snapshot:
        raise error

    asking = Asking(failing, Settings(index_dir=tmp_path))
    assert asking.reply(Conversation(), DANGER).outcome is Outcome.CRISIS
    asking.end()
    assert not asking.is_worth_showing(asking.reply(Conversation(), ORDINARY))
    with pytest.raises(CorruptArtifact, match="cannot be loaded"):
        asking.end()
