"""What an index version consists of, and how any damage to it is found before a parser sees a byte.

ArtifactError
├── NoPublishedIndex       nothing has been built yet
├── CorruptArtifact        a file is missing, damaged or not the one that was written
└── IncompatibleArtifact   the index was built in another format
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any

FORMAT = 7  # raised whenever a reader of the old layout would misread the new one
MANIFEST_FILE = "manifest.json"
MAX_MANIFEST_BYTES = 1 << 20
SEAL = "sha256"  # the field with the SHA-256 of all others, so that damage to the manifest itself is found too
BUILD_COMMAND = "python build_index.py"
BOTH = "both"  # what --model is given for the default encoder and the larger one in its folder


class ArtifactError(Exception):
    """An index cannot be used; the message names the file and the command that mends it."""


class NoPublishedIndex(ArtifactError):  # noqa: N818 - the field's noun; the base carries the suffix
    """No index has been published in the folder."""


class CorruptArtifact(ArtifactError):  # noqa: N818
    """A file of the index is missing or does not hold the bytes that were written."""


class IncompatibleArtifact(ArtifactError):  # noqa: N818
    """The index was written in a format, or by an encoder, that this program does not read."""


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One file of a version: SHA-256 in hex and size in bytes."""

    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class EncoderCard:
    """Describe an exported encoder.

    `name` is what --model was given, `weights` the SHA-256 of the original weights, `adaptation` and `hearing` those of what it
    learned from the guidance and from the safety routes' examples (`index.adaptation`, `index.hearing`; empty for nothing),
    `precision` int8 or fp32. Parity is the cosine between original and exported vectors of the same texts, mean and minimum, with
    the number of texts compared.
    """

    name: str
    weights: str
    dimension: int
    max_tokens: int
    query_prefix: str
    passage_prefix: str
    precision: str
    parity_mean: float
    parity_min: float
    parity_texts: int
    adaptation: str = ""
    hearing: str = ""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Describe one index version.

    `files` maps paths inside the version's folder to what they must hold. `search` is how vectors are searched: exact, or
    compressed where that costs less (`index.search`).
    """

    format: int
    version: str
    built_at: str
    build_digest: str
    encoder: EncoderCard
    options: Mapping[str, float]
    counts: Mapping[str, int]
    files: Mapping[str, FileEntry]
    search: str

    def to_json(self) -> str:
        """Return the manifest as stable, readable JSON, sealed with the SHA-256 of its own content."""
        row = asdict(self)
        return json.dumps({**row, SEAL: _seal(row)}, indent=1, sort_keys=True) + "\n"

    @classmethod
    def from_json(cls, text: str, where: Path) -> "Manifest":
        """Read a manifest.

        Raises:
            CorruptArtifact: If it is not the JSON that `to_json` writes.
            IncompatibleArtifact: If it says another format than this program's.
        """
        try:
            row = json.loads(text)
            if row["format"] != FORMAT:
                raise IncompatibleArtifact(
                    f"{where}: the index has format {row['format']}, this program reads {FORMAT}; run {BUILD_COMMAND}"
                )
            _check_seal(row)
            return cls(**{**row, "encoder": EncoderCard(**row["encoder"]), "files": _entries(row["files"])})
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise CorruptArtifact(f"{where}: not a readable manifest ({error!r}); run {BUILD_COMMAND}") from error


def _check_seal(row: dict[str, Any]) -> None:
    """Take the seal off a manifest that was read, and compare it with the rest."""
    if row.pop(SEAL) != _seal(row):
        raise ValueError("its content differs from its own SHA-256")


def _seal(row: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(row, sort_keys=True).encode()).hexdigest()


def _entries(rows: Mapping[str, Any]) -> dict[str, FileEntry]:
    for path in rows:
        pure = PurePosixPath(path)
        if pure.is_absolute() or ".." in pure.parts or "\\" in path:
            raise ValueError(f"file {path!r} lies outside the version")
    return {path: FileEntry(**row) for path, row in rows.items()}


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, in hex, reading it in blocks."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def file_entry(path: Path) -> FileEntry:
    """Return what `path` holds now."""
    return FileEntry(sha256_of(path), path.stat().st_size)


def verify_size(path: Path, entry: FileEntry) -> None:
    """Compare a file's size with its entry's, so that a cut-off file costs no hashing.

    Raises:
        CorruptArtifact: If it is missing or of another size.
    """
    if not path.is_file():
        raise CorruptArtifact(f"{path}: missing; run {BUILD_COMMAND}")
    size = path.stat().st_size
    if size != entry.bytes:
        raise CorruptArtifact(f"{path}: {size} bytes instead of {entry.bytes}; run {BUILD_COMMAND}")


def verify_content(path: Path, entry: FileEntry) -> None:
    """Compare a file's bytes with its entry's.

    Raises:
        CorruptArtifact: If they differ.
    """
    found = sha256_of(path)
    if found != entry.sha256:
        raise CorruptArtifact(f"{path}: damaged, SHA-256 {found[:12]}… instead of {entry.sha256[:12]}…; run {BUILD_COMMAND}")
