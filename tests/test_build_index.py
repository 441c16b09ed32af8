"""`python build_index.py` from the outside: what it prints, what it leaves, and its exit codes."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from build_index import DEFAULT_MODEL, app
from corpus.document import Problem
from index.lock import locked
from index.manifest import BOTH
from index.snapshot import load_snapshot, model_of
from index.store import IndexStore, describe

# The first run learns the safety routes and exports the larger encoder, on two cores that others may use.
pytestmark = pytest.mark.timeout(900)
BROKEN = {
    "id: ending-kindly": "id: Ending",
    "topics: [ending-a-mentorship]": "topics: [no-such-topic]",
    "review_by: 2028-11-22": "review_by: soon",
}


def run(*arguments: object) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@dataclass(frozen=True)
class Built:
    """What one run left: its output, and where its guidance and index lie."""

    result: Result
    guidance: Path
    index: Path


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, mini_root: Path, encoder_folder: Path) -> Built:
    """A first run; the encoders beside its index are those that were exported already."""
    folder = tmp_path_factory.mktemp("built")
    (folder / "encoders").symlink_to(encoder_folder.parent)
    shutil.copytree(mini_root, folder / "guidance")
    return Built(run("--corpus", folder / "guidance", "--index", folder / "index"), folder / "guidance", folder / "index")


def break_it(guidance: Path) -> None:
    """Three wrong labels in one file, a banned word and a step without a verb in another."""
    path = guidance / "ongoing" / "ending-kindly.md"
    text = path.read_text(encoding="utf-8")
    for right, wrong in BROKEN.items():
        assert right in text
        text = text.replace(right, wrong)
    path.write_text(text, encoding="utf-8")
    other = guidance / "formats" / "meeting-by-video.md"
    text = other.read_text(encoding="utf-8")
    text = text.replace("Keep video meetings short", "Keep this journey short").replace("- Share one page", "- The one page")
    other.write_text(text, encoding="utf-8")


def test_check_says_that_all_is_well_and_builds_nothing(guidance: Path, tmp_path: Path) -> None:
    done = run("--check", "--corpus", guidance, "--index", tmp_path / "index")
    assert done.exit_code == 0
    assert done.stdout.startswith(f"Guidance in {guidance}: 5 documents, 9 sections, no problems.\n")
    assert not (tmp_path / "index").exists()


def test_a_second_folder_lies_over_the_first(guidance: Path, tmp_path: Path) -> None:
    ours = tmp_path / "riverside"
    ours.mkdir()
    shutil.copyfile(guidance / "ongoing" / "ending-kindly.md", ours / "ending-kindly.md")
    done = run("--check", "--corpus", guidance, "--corpus", ours, "--index", tmp_path / "index")
    assert done.exit_code == 0
    assert done.stdout.startswith(f"Guidance in {guidance} and {ours}: 5 documents, 9 sections, no problems.\n")


@pytest.mark.parametrize("option", ["--check", None])
def test_all_problems_are_listed_at_once_and_nothing_is_built(guidance: Path, tmp_path: Path, option: str | None) -> None:
    break_it(guidance)
    done = run(*filter(None, [option]), "--corpus", guidance, "--index", tmp_path / "index")
    assert done.exit_code == 1
    *problems, last = done.stdout.splitlines()
    assert last == f"{len(problems)} problem(s) in the guidance; nothing was built."
    for part in ("'Ending' must be", "no-such-topic", "'review_by' is 'soon'", "'journey' belongs", "does not begin with a verb"):
        assert sum(part in problem for problem in problems) == 1, part
    assert all(re.match(r"[\w/.-]+:\d+: ", problem) for problem in problems)
    assert not (tmp_path / "index").exists()


def test_a_run_publishes_an_index_that_loads(built: Built) -> None:
    assert built.result.exit_code == 0, built.result.output
    version = IndexStore(built.index).current()
    assert f"Published {version}: 5 documents" in built.result.stdout
    assert "cosine with the original" in built.result.stdout
    snapshot = load_snapshot(IndexStore(built.index), threads=1)
    assert snapshot.manifest.version == version
    assert snapshot.encoder.closer is not None
    assert model_of(IndexStore(built.index)) == BOTH


def test_the_small_encoder_alone_gives_an_index_without_the_larger_one(built: Built, tmp_path: Path) -> None:
    (tmp_path / "encoders").symlink_to((built.index.parent / "encoders").resolve())
    done = run("--corpus", built.guidance, "--index", tmp_path / "index", "--model", DEFAULT_MODEL)
    assert done.exit_code == 0, done.output
    assert load_snapshot(IndexStore(tmp_path / "index"), threads=1).encoder.closer is None
    assert model_of(IndexStore(tmp_path / "index")) == DEFAULT_MODEL


def test_output_without_a_terminal_is_plain(built: Built) -> None:
    assert "\x1b" not in built.result.stdout
    assert "\r" not in built.result.stdout
    assert re.search(r"^Encoded \d+ \w+\.$", built.result.stdout, re.MULTILINE)


def test_a_second_run_is_already_current(built: Built) -> None:
    versions = IndexStore(built.index).versions()
    done = run("--corpus", built.guidance, "--index", built.index)
    assert done.exit_code == 0
    assert f"Already current: {versions[-1]} (5 documents" in done.stdout
    assert IndexStore(built.index).versions() == versions


def test_problems_leave_the_published_index(built: Built, guidance: Path) -> None:
    before = describe(built.index)
    break_it(guidance)
    assert run("--corpus", guidance, "--index", built.index).exit_code == 1
    assert describe(built.index) == before


def test_an_empty_folder_replaces_nothing_unless_told_to(built: Built, tmp_path: Path) -> None:
    """And then answers that nothing is covered, and can be filled again."""
    index, empty = tmp_path / "index", tmp_path / "empty"
    shutil.copytree(built.index, index)
    (tmp_path / "encoders").symlink_to((built.index.parent / "encoders").resolve())
    empty.mkdir()
    (empty / "sources.toml").write_text("", encoding="utf-8")
    assert run("--corpus", empty, "--index", index).exit_code == 1
    assert load_snapshot(IndexStore(index), threads=1).documents
    done = run("--corpus", empty, "--index", index, "--allow-empty")
    assert done.exit_code == 0, done.output
    snapshot = load_snapshot(IndexStore(index), threads=1)
    assert (len(snapshot.documents), snapshot.retriever.search("how do I find a mentor", 3).hits) == (0, ())
    assert run("--corpus", built.guidance, "--index", index).exit_code == 0
    assert load_snapshot(IndexStore(index), threads=1).documents


def test_a_second_builder_is_one_sentence(built: Built) -> None:
    with locked(built.index):
        done = run("--corpus", built.guidance, "--index", built.index)
    assert done.exit_code == 2
    assert re.search(r"is being changed by process \d+ on \S+ since \S+; wait until it has ended$", done.stdout.strip())


def test_a_folder_that_cannot_be_written_is_one_sentence(built: Built, tmp_path: Path) -> None:
    (tmp_path / "encoders").symlink_to((built.index.parent / "encoders").resolve())
    (tmp_path / "index").write_text("a file", encoding="utf-8")
    done = run("--corpus", built.guidance, "--index", tmp_path / "index")
    assert done.exit_code == 2
    assert done.stdout.splitlines()[-1] == f"{tmp_path / 'index'}: File exists; the published index stays as it was."


def test_a_model_that_is_not_there_is_one_sentence(guidance: Path, tmp_path: Path) -> None:
    done = run("--corpus", guidance, "--index", tmp_path / "index", "--model", "no/such/model")
    assert done.exit_code == 2
    assert done.stdout.splitlines()[-1].startswith("no/such/model: not a sentence-transformers model folder")
    assert not (tmp_path / "index").exists()


@pytest.mark.parametrize("content", [None, ""])
def test_a_folder_without_guidance_is_one_problem(tmp_path: Path, content: str | None) -> None:
    """Not there at all, or there with nothing but references."""
    folder = tmp_path / "guidance"
    if content is not None:
        folder.mkdir()
        (folder / "sources.toml").write_text(content, encoding="utf-8")
    done = run("--check", "--corpus", folder)
    assert done.exit_code == 1
    assert done.stdout.startswith(str(Problem(str(folder), 1, "there ")))


def test_names_with_brackets_and_colons_are_printed_as_they_are(tmp_path: Path) -> None:
    """Rich would read markup and :emoji: into a file's name."""
    folder = tmp_path / "[bold]:smile:"
    done = run("--check", "--corpus", folder)
    assert str(folder) in done.stdout
