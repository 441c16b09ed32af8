"""The command line as it is called: output, exit codes and the batch contract."""

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from assistant.conversation import Conversation
from assistant.dialogue import AnswerOptions, Assistant
from index.store import IndexStore
from ui.cli import app
from ui.commands.batch import BatchError
from ui.render import plain_text
from ui.settings import Settings, SettingsError
from ui.wiring import open_snapshot

ROOT = Path(__file__).parents[2]
HEADING = "How do I ask an attending to be my mentor?"
ANSWER_FIELDS = ["id", "outcome", "text", "citations", "follow_ups", "confidence", "index_version", "milliseconds"]
CITATION_FIELDS = ["number", "document_id", "topics", "title", "heading", "quote", "similarity"]
HIT_FIELDS = ["document_id", "topics", "heading", "passage_id", "score"]
DANGER = "I want to die"
HISTORY = [{"role": "user", "content": "zoom video meetings"}, {"role": "assistant", "content": "Keep them short."}]


def environment(index: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SIGNPOST_")}
    return {**kept, "SIGNPOST_INDEX_DIR": str(index)}


def signpost(index: Path, *arguments: str) -> Result:
    """Run a command in this process; for what `main` makes of errors see `process`."""
    return CliRunner().invoke(app, arguments, env=environment(index))


def process(index: Path, *arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "ui.cli", *arguments]
    env = {**environment(index), **variables}
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


def batch(path: Path, *rows: dict[str, Any] | str) -> Path:
    lines = [row if isinstance(row, str) else json.dumps(row, ensure_ascii=False) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture
def index(real_store: IndexStore) -> Path:
    return real_store.root


def test_ask_answers_in_plain_text(index: Path) -> None:
    done = signpost(index, "ask", HEADING)
    assert done.exit_code == 0
    assert done.stdout.startswith("Ask for one short meeting")
    assert "[1] Asking someone to be your mentor" in done.stdout
    assert "\x1b" not in done.stdout


def test_ask_json_is_one_object(index: Path) -> None:
    row = json.loads(signpost(index, "ask", HEADING, "--json").stdout)
    assert list(row) == ANSWER_FIELDS
    assert row["outcome"] == "answered"


def test_ask_batch_keeps_the_contract(index: Path, tmp_path: Path) -> None:
    questions: list[dict[str, Any]] = [
        {"id": "a", "question": HEADING, "history": []},
        {"id": "b", "question": "and how long should they be?", "history": HISTORY},
        {"id": "c", "question": ""},
        {"id": "d", "question": "I want to kill myself", "history": None},
        {"id": 7, "question": "x" * 100_000},
        {"id": "e", "question": "\x00\u202e 谢谢 🙂 <script>", "history": [{"role": "user", "content": 7}, {}]},
        {"id": "f", "question": "How much flour goes into sourdough bread?"},
    ]
    output = tmp_path / "answers.jsonl"
    done = signpost(index, "ask", "--batch", str(batch(tmp_path / "questions.jsonl", *questions)), "--output", str(output))
    assert (done.exit_code, done.stdout) == (0, "")
    rows = lines(output.read_text(encoding="utf-8"))
    assert [row["id"] for row in rows] == [question["id"] for question in questions]
    for row in rows:
        assert list(row) == ANSWER_FIELDS
        assert isinstance(row["text"], str)
        assert 0 <= row["confidence"] <= 1
        assert row["milliseconds"] >= 0
        for number, citation in enumerate(row["citations"], start=1):
            assert list(citation) == CITATION_FIELDS
            assert citation["number"] == number
    assert [row["outcome"] for row in rows if row["id"] in {"a", "c", "d", 7, "f"}] == [
        "answered",
        "clarify",
        "crisis",
        "clarify",
        "abstained",
    ]
    assert rows[0]["index_version"] == IndexStore(index).current()


def test_ask_batch_prints_without_an_output_file(index: Path, tmp_path: Path) -> None:
    questions = batch(tmp_path / "questions.jsonl", {"id": "a", "question": HEADING}, "", {"id": "b", "question": "hello"})
    assert [row["id"] for row in lines(signpost(index, "ask", "--batch", str(questions)).stdout)] == ["a", "b"]


def test_search_batch_keeps_the_contract(index: Path, tmp_path: Path) -> None:
    questions = batch(
        tmp_path / "questions.jsonl",
        {"id": "a", "question": HEADING},
        {"id": "b", "question": "what else helps with them?", "history": HISTORY},
        {"id": "c", "question": ""},
    )
    rows = lines(signpost(index, "search", "--top-k", "3", "--batch", str(questions)).stdout)
    assert [list(row) for row in rows] == [["id", "hits"]] * 3
    assert [len(row["hits"]) for row in rows] == [3, 3, 0]
    assert all(list(hit) == HIT_FIELDS for row in rows for hit in row["hits"])
    assert [row["hits"][0]["document_id"] for row in rows[:2]] == ["asking-a-mentor", "meeting-by-video"]
    assert rows[0]["hits"][0]["heading"] == HEADING
    assert rows[0]["hits"][0]["passage_id"].startswith("asking-a-mentor#")


def test_search_lists_passages(index: Path) -> None:
    done = signpost(index, "search", "zoom", "--top-k", "2")
    assert done.exit_code == 0
    assert len(done.stdout.splitlines()) == 2
    assert done.stdout.splitlines()[0].startswith(" 1  ")
    private = signpost(index, "search", "zoom with my patient John Hightower, MRN 4411223")
    assert private.stdout == signpost(index, "search", "zoom with a patient,").stdout


@pytest.mark.parametrize("command", ["serve", "demo-portal"])
def test_a_port_that_is_taken_is_named_with_the_way_out(index: Path, command: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = signpost(index, command, "--port", str(port))
    assert isinstance(done.exception, SettingsError)
    assert f"Cannot listen on 127.0.0.1 port {port}" in str(done.exception)
    assert "name another with --port or --host" in str(done.exception)


def test_search_says_why_it_lists_nothing(index: Path) -> None:
    for query in ("", "   "):
        done = signpost(index, "search", query)
        assert (done.exit_code, done.stdout) == (2, "")
        assert "say what to look for" in done.stderr
    for query, why in (
        ("MRN 4411223", "nothing is left to look for"),
        ("пожалуйста", "ask again in English"),
        ("!!", "any words"),
    ):
        done = signpost(index, "search", query)
        assert (done.exit_code, done.stdout) == (0, "")
        assert why in done.stderr


@pytest.mark.parametrize(
    ("words", "meant"),
    [(["due"], "guidance due"), (["check"], "guidance check"), (["rollback", "x"], "index rollback"), (["serv"], "'serve'")],
)
def test_a_command_without_its_group_is_pointed_to(index: Path, words: list[str], meant: str) -> None:
    done = signpost(index, *words)
    assert done.exit_code == 2
    assert meant in " ".join(done.stderr.replace("│", " ").split())


def test_search_prints_the_card_first_where_the_words_tell_of_danger(index: Path, tmp_path: Path) -> None:
    card = plain_text(Assistant(lambda: open_snapshot(Settings(index_dir=index)), AnswerOptions()).reply(Conversation(), DANGER))
    done = signpost(index, "search", DANGER, "--top-k", "2")
    assert done.stdout.startswith(f"{card}\n\n 1  ")
    without = signpost(tmp_path, "search", DANGER)
    assert (without.stdout, without.exit_code == 0) == (f"{card}\n\n", False)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "not JSON"),
        ("[1]", 'needs "id" and a text "question"'),
        ('{"id": "a"}', 'needs "id" and a text "question"'),
        ('{"question": "a"}', 'needs "id" and a text "question"'),
        ('{"id": "a", "question": 7}', 'needs "id" and a text "question"'),
        ('{"id": "a", "question": "b", "history": "c"}', '"history" must be a list'),
        ('{"id": "a", "question": "b", "history": ["c"]}', '"history" must be a list'),
        ("[" * 100_000, "not JSON"),
    ],
)
@pytest.mark.parametrize("command", ["ask", "search"])
def test_a_bad_batch_line_is_named(index: Path, tmp_path: Path, command: str, line: str, message: str) -> None:
    questions = batch(tmp_path / "questions.jsonl", {"id": "a", "question": "hello"}, "", line)
    done = signpost(index, command, "--batch", str(questions))
    assert isinstance(done.exception, BatchError)
    assert str(done.exception).startswith(f"{questions}:3: ")
    assert message in str(done.exception)


def test_a_batch_file_that_is_not_utf8_is_named(index: Path, tmp_path: Path) -> None:
    questions = tmp_path / "questions.jsonl"
    questions.write_bytes(b'{"id": "a", "question": "hello"}\n{"id": "b", "question": "caf\xe9"}\n')
    done = signpost(index, "ask", "--batch", str(questions))
    assert isinstance(done.exception, BatchError)
    assert str(done.exception).startswith(f"{questions}:2: not JSON")


def test_a_batch_file_from_windows_is_read(index: Path, tmp_path: Path) -> None:
    questions = tmp_path / "questions.jsonl"
    questions.write_bytes(b'\xef\xbb\xbf{"id": "a", "question": "hello"}\r\n{"id": "b", "question": "thanks"}\r\n')
    assert [row["outcome"] for row in lines(signpost(index, "ask", "--batch", str(questions)).stdout)] == ["social", "social"]


@pytest.mark.parametrize("option", ["--batch", "--output"])
def test_a_file_that_is_not_there_is_one_sentence(index: Path, tmp_path: Path, option: str) -> None:
    files = {"--batch": batch(tmp_path / "q.jsonl", {"id": "a", "question": "hello"}), "--output": tmp_path / "out.jsonl"}
    files[option] = tmp_path / "none" / "file.jsonl"
    done = process(index, "ask", *(str(part) for pair in files.items() for part in pair))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{files[option]}: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("command", ["ask", "search"])
def test_questions_are_never_overwritten_by_their_answers(index: Path, tmp_path: Path, command: str) -> None:
    questions = batch(tmp_path / "questions.jsonl", {"id": "a", "question": "hello"})
    before = questions.read_bytes()
    link = tmp_path / "link.jsonl"
    link.symlink_to(questions)
    for output in (questions, link):
        done = signpost(index, command, "--batch", str(questions), "--output", str(output))
        assert str(done.exception) == f"{output}: this is the file of the questions; name another for --output"
    assert questions.read_bytes() == before


@pytest.mark.parametrize("written", [None, '{"id": "a", "question": "hello"}\n{', '{"id": "a", "question": "hello"}\n'])
def test_an_output_is_replaced_by_a_whole_one_or_stays(index: Path, tmp_path: Path, written: str | None) -> None:
    questions, output, link = (tmp_path / name for name in ("questions.jsonl", "answers.jsonl", "link.jsonl"))
    output.write_text("the answers of last week\n", encoding="utf-8")
    output.chmod(0o600)
    link.symlink_to(output)
    if written is not None:
        questions.write_text(written, encoding="utf-8")
    done = signpost(index, "ask", "--batch", str(questions), "--output", str(link))
    is_whole = written is not None and written.endswith("}\n")
    assert (done.exit_code == 0) == is_whole
    assert ("the answers of last week" in output.read_text(encoding="utf-8")) != is_whole
    assert (output.stat().st_mode & 0o777, link.is_symlink()) == (0o600, True)
    assert {path.name for path in tmp_path.iterdir()} <= {"questions.jsonl", "answers.jsonl", "link.jsonl"}


def test_an_output_that_is_no_file_is_written_to(index: Path, tmp_path: Path) -> None:
    questions = batch(tmp_path / "questions.jsonl", {"id": "a", "question": "hello"})
    done = process(index, "ask", "--batch", str(questions), "--output", "/dev/stdout")
    assert (done.returncode, [row["id"] for row in lines(done.stdout)]) == (0, ["a"])
    below_a_file = signpost(index, "ask", "--batch", str(questions), "--output", str(questions / "answers.jsonl"))
    assert isinstance(below_a_file.exception, BatchError)


def test_a_damaged_index_is_named(tmp_path: Path, index: Path) -> None:
    shutil.copytree(index, tmp_path / "index")
    store = IndexStore(tmp_path / "index")
    path = store.folder(store.current()) / "dense.faiss"
    path.write_bytes(path.read_bytes()[:-1])
    done = process(store.root, "ask", "hello")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{path}: ")
    assert done.stderr.endswith("run python build_index.py\n")
    assert len(done.stderr.splitlines()) == 1


def test_a_wrong_setting_is_named(index: Path) -> None:
    done = process(index, "ask", "hello", SIGNPOST_REGION="fr")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("SIGNPOST_REGION is 'fr': ")


def test_a_talk_reads_standard_input(index: Path) -> None:
    command = [sys.executable, "-m", "ui.cli", "chat"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(index), input=f"{HEADING}\n\n", capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Ask for one short meeting" in done.stdout
    assert "\x1b" not in done.stdout


@pytest.mark.parametrize("command", ["ask", "search", "chat", "serve"])
def test_every_command_explains_itself(command: str) -> None:
    done = CliRunner().invoke(app, [command, "--help"])
    assert done.exit_code == 0
    assert "Usage:" in done.stdout
