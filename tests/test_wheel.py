"""The wheel alone, in a clean environment without torch, answers from a prebuilt index and an empty folder."""

import json
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from index.store import IndexStore

ROOT = Path(__file__).parents[1]
LOCK = ROOT / ".ci" / "requirements.lock"
PACKAGES = ("assistant", "build_index", "corpus", "index", "ui")


def run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run([str(part) for part in command], cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}: {done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", target, ROOT, cwd=target)
    return next(target.glob("*.whl"))


@pytest.fixture(scope="session")
def clean_python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    run(python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-c", LOCK, wheel, cwd=folder)
    return python


def test_the_wheel_holds_guidance_and_static_files_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    guidance = {path.relative_to(ROOT).as_posix() for path in (ROOT / "corpus" / "guidance").rglob("*") if path.is_file()}
    static = {path.relative_to(ROOT).as_posix() for path in (ROOT / "ui" / "static").rglob("*") if path.is_file()}
    assert guidance | static | {"corpus/taxonomy.toml", "corpus/lexicon.toml", "corpus/contacts.toml"} <= names
    tops = {name.split("/")[0].removesuffix(".py") for name in names if ".dist-info" not in name}
    assert tops == set(PACKAGES)


def test_the_wheel_answers_without_torch_from_an_empty_folder(clean_python: Path, real_store: IndexStore, tmp_path: Path) -> None:
    code = "import importlib.util as u; print([n for n in ('torch', 'sentence_transformers') if u.find_spec(n)])"
    assert run(clean_python, "-c", code, cwd=tmp_path).strip() == "[]"
    signpost = clean_python.with_name("signpost")
    environment = {"SIGNPOST_INDEX_DIR": str(real_store.root)}
    question = "How do I ask someone to be my mentor?"
    answer = json.loads(run(signpost, "ask", "--json", question, cwd=tmp_path, env=environment))
    assert answer["outcome"] == "answered"
    assert answer["citations"]
    assert answer["index_version"] == real_store.current()


def test_each_top_level_name_belongs_to_one_distribution(clean_python: Path, tmp_path: Path) -> None:
    code = (
        "import json, importlib.metadata as m; owners = m.packages_distributions();"
        f"print(json.dumps({{name: sorted(set(owners.get(name, []))) for name in {PACKAGES!r}}}))"
    )
    owners = json.loads(run(clean_python, "-c", code, cwd=tmp_path))
    assert owners == {name: ["signpost-mentorship"] for name in PACKAGES}
