"""The README and the Makefile say what the program does."""

import re
from pathlib import Path

from typer.testing import CliRunner

from assistant.answer import Outcome
from corpus.golden import load_golden
from corpus.taxonomy import load_taxonomy
from ui.cli import app
from ui.settings import Settings

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_setting_is_in_the_readme_with_its_default_and_description() -> None:
    rows = dict(re.findall(r"^\| `(SIGNPOST_\w+)` \| (.+) \|$", README, re.MULTILINE))
    assert set(rows) == {f"SIGNPOST_{name.upper()}" for name in Settings.model_fields}
    for name, field in Settings.model_fields.items():
        assert rows[f"SIGNPOST_{name.upper()}"] == f"{shown(field.default)} | {field.description}"


def shown(default: object) -> str:
    """Return a default as it stands in the table."""
    text = str(default).lower() if isinstance(default, bool) else ("" if default is None else str(default))
    return f"`{text}`" if text else "nothing"


def test_every_command_in_the_readme_exists() -> None:
    commands = set(re.findall(r"^signpost ([\w-]+)", README, re.MULTILINE))
    offered = CliRunner().invoke(app, ["--help"]).output
    assert commands == {"ask", "search", "chat", "serve", "index", "guidance", "eval", "mcp", "demo-portal"}
    for command in commands:
        assert re.search(rf"\b{command}\b", offered)


def test_every_guidance_command_named_in_the_docs_exists() -> None:
    text = README + (ROOT / "docs" / "guidance.md").read_text(encoding="utf-8")
    named = set(re.findall(r"signpost guidance (\w+)", text))
    offered = CliRunner().invoke(app, ["guidance", "--help"]).output
    assert named == {"new", "import", "check", "diff", "due"}
    for command in named:
        assert re.search(rf"\b{command}\b", offered)


def test_the_questions_shown_to_coordinators_are_good_ones(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "guidance.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^```yaml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    (tmp_path / "questions.yaml").write_text(example, encoding="utf-8")
    assert len(load_golden([tmp_path], load_taxonomy().keys(), frozenset(Outcome))) == 2


def test_every_make_target_named_in_the_docs_exists() -> None:
    text = README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`make (\w+)`|^make (\w+)", text, re.MULTILINE))
    targets = set(re.findall(r"^(\w+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert {first or second for first, second in named} <= targets


def test_links_in_the_documents_lead_to_files() -> None:
    names = ("README.md", "CONTRIBUTING.md", "docs/guidance.md", "docs/widget.md", "corpus/README.md")
    for document in (ROOT / name for name in names):
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


def test_files_named_in_the_documents_exist() -> None:
    named = re.compile(r"`((?:assistant|corpus|index|ui|tests|docs)/[\w./-]+\.\w+)`")
    documents = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "corpus" / "README.md"]
    found = [(document.name, path) for document in documents for path in named.findall(document.read_text(encoding="utf-8"))]
    assert len(found) > 10
    assert [(name, path) for name, path in found if not (ROOT / path).exists()] == []


def test_ci_runs_the_two_commands_that_the_documents_name() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in script if line.startswith("make ")] == ["make check", "make test"]
