"""Several folders of guidance as one: which they are, whose they are, and what happens where they meet.

The first folder is the base, usually the shipped guidance. Each later one lies over it: a document there replaces the document
with the same id below, and its references join the others. `overlay.toml` in a folder says whose guidance it is.
"""

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.bibliography import line_of_key
from corpus.document import Document, Problem, Source

OVERLAY_FILE = "overlay.toml"
REFERENCES_FILE = "sources.toml"
MAX_NAME_CHARS = 80  # one line below a source


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder of guidance. `prefix` goes before its files' names in messages; `programme` is shown with its answers."""

    root: Path
    prefix: str
    programme: str

    def named(self, file: str) -> str:
        """Return a file's name as messages give it."""
        return f"{self.prefix}{file}"


def folders_of(roots: Sequence[Path]) -> tuple[tuple[Folder, ...], list[Problem]]:
    """Return the folders in order, and a problem for each that is missing, given twice or wrongly named."""
    folders: list[Folder] = []
    problems: list[Problem] = []
    for root in roots:
        if not root.is_dir():
            problems.append(Problem(str(root), 1, "there is no such folder; give the guidance folder with --corpus"))
        elif any(root.resolve() == folder.root.resolve() for folder in folders):
            problems.append(Problem(str(root), 1, "the same folder is given twice; give it once"))
        else:
            prefix = _prefix(root, folders) if folders else ""
            name, found = _programme(root, prefix)
            problems += found
            folders.append(Folder(root, prefix, name or (prefix and root.resolve().name)))
    return tuple(folders), problems


def clashing_keys(folder: Folder, own: Iterable[str], known: Iterable[str]) -> list[Problem]:
    """Return a problem for each reference of a folder whose key a folder below it has."""
    path = folder.root / REFERENCES_FILE
    both = sorted(set(own) & set(known))
    text = path.read_text(encoding="utf-8-sig") if both else ""
    return [
        Problem(
            folder.named(REFERENCES_FILE),
            line_of_key(text, key),
            f"reference '{key}' is in another folder's {REFERENCES_FILE} too; delete it here, or give it another key",
        )
        for key in both
    ]


def still_cited(sources: dict[str, Source], replaced: Iterable[Document], kept: Iterable[Document]) -> dict[str, Source]:
    """Leave out the references that only replaced documents cited: nobody but their folder's owner could tidy them."""
    gone = {key for document in replaced for key in document.sources} - {key for document in kept for key in document.sources}
    return {key: source for key, source in sources.items() if key not in gone}


def _prefix(root: Path, before: Sequence[Folder]) -> str:
    """Return the folder's name, or the whole path where another folder has the same name."""
    name = root.resolve().name
    is_taken = any(folder.root.resolve().name == name for folder in before)
    return f"{root.as_posix()}/" if is_taken else f"{name}/"


def _programme(root: Path, prefix: str) -> tuple[str, list[Problem]]:
    """Return the name in a folder's `overlay.toml`, empty without one, and what is wrong with that file."""
    path = root / OVERLAY_FILE
    name = f"{prefix}{OVERLAY_FILE}"
    if not path.is_file():
        return "", []
    try:
        row = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return "", [Problem(name, 1, 'cannot be read; write one line: name = "Your programme"')]
    value = row.get("name")
    if set(row) != {"name"} or not isinstance(value, str) or not value.strip():
        return "", [Problem(name, 1, 'write one line and nothing else: name = "Your programme"')]
    if len(value) > MAX_NAME_CHARS or not value.isprintable():
        return "", [Problem(name, 1, f"the name must be one line of at most {MAX_NAME_CHARS} characters; shorten it")]
    return value.strip(), []
