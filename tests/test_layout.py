"""The shape of the program: which module may import, read or print what."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("corpus", "index", "assistant", "ui")  # each imports itself and what stands to its left
SEES = {name: set(PACKAGES[: place + 1]) for place, name in enumerate(PACKAGES)} | {"build_index": {"corpus", "index"}}
# What each folder may import of the folders beside it.
STANDS_ON = {
    "assistant.masking": set[str](),
    "assistant.persons": {"assistant.masking"},
    "assistant.hearing": {"assistant.persons"},
    "assistant.turns": {"assistant.masking", "assistant.persons", "assistant.hearing"},
    "assistant.replies": {"assistant.masking", "assistant.hearing", "assistant.turns"},
    "assistant.tongues": {"assistant.masking", "assistant.hearing", "assistant.turns"},
    "assistant.composing": {"assistant.persons", "assistant.turns"},
    "assistant.texts": {"assistant.persons", "assistant.turns"},
    "assistant.measuring": {"assistant.masking"},
    "ui.guards": set[str](),
    "ui.portal": {"ui.guards"},
    "ui.page": {"ui.guards", "ui.portal"},
    "ui.commands": set[str](),
}
# And of the modules that stand in no folder: the nouns of a turn, and in `ui` all but those that put everything together.
NOUNS = {"assistant", "assistant.answer", "assistant.conversation", "assistant.question"}
PUT_TOGETHER = {"ui.app", "ui.cli", "ui.server"}
HEAVY = {"torch", "sentence_transformers", "onnx", "onnxscript", "optimum", "transformers"}
PRINTERS = {
    "ui.cli",
    "ui.commands.guidance_commands",
    "ui.commands.guidance_report",
    "ui.commands.index_commands",
    "ui.commands.terminal",
    "build_index",
}
# Gradio reads its variables while it is imported, so they are set before.
ENVIRONMENT_READERS = {"ui.settings", "ui.page.chat", "ui.server", "index.libraries"}
UNQUIET = {"onnxruntime", "bm25s"}  # what index/libraries.py alone imports
MAX_LINES = 250
FILES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted([*(file for name in PACKAGES for file in (ROOT / name).rglob("*.py")), ROOT / "build_index.py"])
}


def tree_of(module: str) -> ast.Module:
    return ast.parse(FILES[module].read_text(encoding="utf-8"))


def imports_of(tree: ast.AST) -> Iterator[str]:
    """Yield the dotted name of everything that a module imports, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield str(node.module)
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def names_of(tree: ast.AST) -> Iterator[str]:
    """Yield every name and attribute as it is written, such as `print` or `os.environ`."""
    yield from (ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Name | ast.Attribute))


def package_of(name: str) -> str:
    return name.partition(".")[0]


def bare_imports(tree: ast.AST) -> list[str]:
    """Return our packages that are imported as a whole, by `import index` or `import index.store`."""
    nodes = [node for node in ast.walk(tree) if isinstance(node, ast.Import)]
    return [alias.name for node in nodes for alias in node.names if package_of(alias.name) in PACKAGES]


def test_every_package_is_looked_at() -> None:
    assert {package_of(module) for module in FILES} == {*PACKAGES, "build_index"}
    assert len(FILES) > len(PACKAGES) + 1


@pytest.mark.parametrize("module", FILES)
def test_a_module_imports_only_packages_to_its_left(module: str) -> None:
    ours = {package_of(name) for name in imports_of(tree_of(module))} & {*PACKAGES, "build_index", "tests"}
    assert ours <= SEES[package_of(module)]


def folder_of(module: str) -> str:
    """Return the folder inside a package that a module stands in, such as `ui.guards`; empty for a package's own modules."""
    folder = module if FILES[module].name == "__init__.py" else module.rpartition(".")[0]
    return folder if "." in folder else ""


def test_every_folder_has_its_place() -> None:
    assert {folder_of(module) for module in FILES} - {""} == STANDS_ON.keys()


@pytest.mark.parametrize("folder", STANDS_ON)
def test_a_folder_imports_only_what_it_stands_on(folder: str) -> None:
    package = package_of(folder)
    inside = [module for module in FILES if folder_of(module) == folder]
    ours = {name for module in inside for name in imports_of(tree_of(module)) if name in FILES and package_of(name) == package}
    plain = {name for name in ours if not folder_of(name)}
    assert {folder_of(name) for name in ours - plain} <= STANDS_ON[folder] | {folder}
    assert plain <= NOUNS if package == "assistant" else not plain & PUT_TOGETHER


def test_the_map_shows_on_what_each_folder_stands() -> None:
    rows = [line.strip("| ").split(" | ") for line in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()]
    shown = {row[0].strip("`").replace("/", "."): set(row[1].split(", ")) - {"none"} for row in rows if len(row) == 4}
    shown.pop("folder")
    assert {folder: {f"{package_of(folder)}.{name}" for name in told} for folder, told in shown.items()} == STANDS_ON


def test_no_module_needs_itself_by_way_of_others() -> None:
    graph = {module: set(imports_of(tree_of(module))) & FILES.keys() - {module} for module in FILES}
    order = list(TopologicalSorter(graph).static_order())  # raises CycleError and names the cycle
    assert sorted(order) == sorted(FILES)


@pytest.mark.parametrize("module", sorted(FILES.keys() - {"index.export"}))
def test_only_the_export_names_what_a_server_does_not_have(module: str) -> None:
    assert {package_of(name) for name in imports_of(tree_of(module))} & HEAVY == set()


@pytest.mark.parametrize("module", sorted({"ui.cli", "ui.app", "build_index"} & FILES.keys()))
def test_starting_loads_no_torch_and_no_gradio(module: str) -> None:
    code = f"import sys, {module}; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert package_of(module) in loaded
    assert loaded & {*HEAVY, "gradio"} == set()


@pytest.mark.parametrize("module", FILES)
def test_no_package_is_imported_as_a_whole(module: str) -> None:
    assert bare_imports(tree_of(module)) == []


@pytest.mark.parametrize("module", sorted(FILES.keys() - ENVIRONMENT_READERS))
def test_only_the_settings_read_the_environment(module: str) -> None:
    tree = tree_of(module)
    assert {"os.environ", "os.getenv", "os.putenv"} & {*names_of(tree), *imports_of(tree)} == set()


@pytest.mark.parametrize("module", FILES)
def test_libraries_that_must_be_told_to_be_quiet_are_imported_in_one_place(module: str) -> None:
    assert {name.split(".")[0] for name in imports_of(tree_of(module))} & UNQUIET == set()


@pytest.mark.parametrize("module", sorted(FILES.keys() - PRINTERS))
def test_only_the_command_lines_print(module: str) -> None:
    assert {"print", "typer.echo", "typer.secho", "sys.stdout", "sys.stderr"} & set(names_of(tree_of(module))) == set()


@pytest.mark.parametrize("module", FILES)
def test_a_module_is_short_enough_to_read(module: str) -> None:
    assert len(FILES[module].read_text(encoding="utf-8").splitlines()) <= MAX_LINES


def test_the_rules_see_what_is_hidden_in_functions_and_aliases() -> None:
    tree = ast.parse("def f():\n    import index.store as s\n    from os import environ\n    typer.echo(os.environ['A'])\n")
    assert set(imports_of(tree)) == {"index.store", "os", "os.environ"}
    assert {"typer.echo", "os.environ"} <= set(names_of(tree))
    assert bare_imports(tree) == ["index.store"]
