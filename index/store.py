"""Where index versions live: written whole, verified, published by replacing one pointer file, loaded.

    <root>/CURRENT                      one line: the published version
    <root>/versions/<version>/          immutable; manifest.json lists every other file with size and SHA-256

A version becomes visible only by the last of these steps: files synced to disk, manifest written and synced, folder renamed
into place, CURRENT replaced. Whatever fails before leaves the published version as it was.
"""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex

from index.manifest import (
    BUILD_COMMAND,
    MANIFEST_FILE,
    MAX_MANIFEST_BYTES,
    CorruptArtifact,
    FileEntry,
    Manifest,
    NoPublishedIndex,
    file_entry,
    verify_file,
)

POINTER_FILE = "CURRENT"
VERSIONS_FOLDER = "versions"
KEPT_VERSIONS = 3
_VERSION = re.compile(r"\d{8}T\d{6}(?:\d{6})?Z-[0-9a-f]{8}")  # UTC, to the microsecond when built, so that names sort by age


class IndexStore:
    """The versions below one folder."""

    def __init__(self, root: Path) -> None:
        """Take the folder; it need not exist yet."""
        self.root = root

    def current(self) -> str:
        """Return the published version's name.

        Raises:
            NoPublishedIndex: If nothing has been published.
            CorruptArtifact: If the pointer does not hold a version's name.
        """
        pointer = self.root / POINTER_FILE
        if not pointer.is_file():
            raise NoPublishedIndex(f"There is no index in {self.root}; build it with: {BUILD_COMMAND}")
        version = pointer.read_bytes()[:100].decode("ascii", "replace").strip()
        if not _VERSION.fullmatch(version):
            raise CorruptArtifact(f"{pointer}: does not name a version; run {BUILD_COMMAND}")
        return version

    def folder(self, version: str) -> Path:
        """Return a version's folder."""
        return self.root / VERSIONS_FOLDER / version

    def manifest(self, version: str) -> Manifest:
        """Read a version's manifest.

        Raises:
            CorruptArtifact: If it is missing, unreadable or another version's.
            IncompatibleArtifact: If the version has another format.
        """
        path = self.folder(version) / MANIFEST_FILE
        if not path.is_file():
            raise CorruptArtifact(f"{path}: missing; run {BUILD_COMMAND}")
        if path.stat().st_size > MAX_MANIFEST_BYTES:
            raise CorruptArtifact(f"{path}: larger than a manifest can be; run {BUILD_COMMAND}")
        manifest = Manifest.from_json(path.read_bytes().decode("utf-8", "replace"), path)
        if manifest.version != version:
            raise CorruptArtifact(f"{path}: describes version {manifest.version[:40]!r}; run {BUILD_COMMAND}")
        return manifest

    def verify(self, version: str) -> Manifest:
        """Compare every file of a version with its manifest, and return the manifest.

        Raises:
            ArtifactError: Naming the first file that is missing, damaged or not of this format.
        """
        manifest = self.manifest(version)
        for path, entry in manifest.files.items():
            verify_file(self.folder(version) / path, entry)
        return manifest

    def write(self, version: str, fill: Callable[[Path], Manifest]) -> Path:
        """Let `fill` write a version's files into a scratch folder, then sync, describe and rename it into place."""
        versions = self.root / VERSIONS_FOLDER
        versions.mkdir(parents=True, exist_ok=True)
        scratch = versions / f".partial-{token_hex(8)}"
        scratch.mkdir()  # not mkdtemp: whom the umask lets read must be able to serve it
        try:
            manifest = fill(scratch)
            for path in manifest.files:
                _sync(scratch / path)
            (scratch / MANIFEST_FILE).write_text(manifest.to_json(), encoding="utf-8")
            _sync(scratch / MANIFEST_FILE)
            for folder in {(scratch / path).parent for path in manifest.files} | {scratch}:
                _sync(folder)
            target = versions / version
            scratch.replace(target)
            _sync(versions)
        except BaseException:
            shutil.rmtree(scratch, ignore_errors=True)
            raise
        return target

    def publish(self, version: str) -> None:
        """Verify a version, then make it the one that servers load.

        Raises:
            ArtifactError: If the version is damaged; the published one stays.
        """
        self.verify(version)
        pointer = self.root / POINTER_FILE
        scratch = pointer.with_name(f".{POINTER_FILE}-{os.getpid()}")
        scratch.write_text(version + "\n", encoding="ascii")
        _sync(scratch)
        scratch.replace(pointer)
        _sync(self.root)

    def versions(self) -> tuple[str, ...]:
        """Return the names of all whole versions, oldest first."""
        folder = self.root / VERSIONS_FOLDER
        if not folder.is_dir():
            return ()
        return tuple(sorted(path.name for path in folder.iterdir() if _VERSION.fullmatch(path.name)))

    def prune(self, keep: int = KEPT_VERSIONS) -> tuple[str, ...]:
        """Delete all but the newest `keep` versions and the published one; return the names of those deleted."""
        current = self.current()
        names = self.versions()
        old = [name for name in names[: max(0, len(names) - keep)] if name != current]
        for name in old:
            shutil.rmtree(self.folder(name))
        return tuple(old)


def describe(folder: Path) -> dict[str, FileEntry]:
    """Return an entry for every file below `folder`, by its path inside it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): file_entry(path) for path in files}


def _sync(path: Path) -> None:
    """Ask the kernel to put a file or folder on disk; a failure fails the version."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
