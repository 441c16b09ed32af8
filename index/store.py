"""Where index versions live: written whole, verified, published by replacing one pointer file, loaded.

    <root>/CURRENT                      one line: the published version
    <root>/versions/<version>/          immutable; manifest.json lists every other file with size and SHA-256

A version becomes visible only by the last of these steps: files synced to disk, manifest written and synced, folder renamed
into place, CURRENT replaced. Whatever fails before leaves the published version as it was. Who changes anything holds the lock.
"""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from secrets import token_hex

from index.lock import locked
from index.manifest import (
    BUILD_COMMAND,
    MANIFEST_FILE,
    MAX_MANIFEST_BYTES,
    ArtifactError,
    CorruptArtifact,
    FileEntry,
    Manifest,
    NoPublishedIndex,
    file_entry,
    verify_content,
    verify_size,
)

POINTER_FILE = "CURRENT"
VERSIONS_FOLDER = "versions"
MAX_POINTER_BYTES = 100
KEPT_VERSIONS = 3
_PARTIAL = ".partial-"  # begins the name of a folder that is being written or deleted
_VERSION = re.compile(r"\d{8}T\d{6}(?:\d{6})?Z-[0-9a-f]{8}")  # UTC, to the microsecond when built, so that names sort by age


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _ignore(_step: str) -> None:
    """Do nothing after a step."""


class IndexStore:
    """The versions below one folder."""

    def __init__(self, root: Path, after_step: Callable[[str], None] = _ignore, clock: Callable[[], datetime] = _utc_now) -> None:
        """Take the folder, which need not exist yet; `after_step` is told the name of every step of writing that is done."""
        self.root = root
        self._after_step = after_step
        self._clock = clock

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the builders' lock, and remove what a killed builder left.

        Raises:
            IndexBusy: If another process holds it.
        """
        with locked(self.root):
            self._after_step("locked")
            for path in [*self.root.glob(f".{POINTER_FILE}-*"), *(self.root / VERSIONS_FOLDER).glob(f"{_PARTIAL}*")]:
                _remove(path)
            yield

    def new_name(self, digest: str) -> str:
        """Return a version name that sorts after all others, whatever the clock says."""
        moment = self._clock()
        if self.versions():
            newest = self.versions()[-1].partition("-")[0]
            form = "%Y%m%dT%H%M%S%fZ" if len(newest) > len("20260101T000000Z") else "%Y%m%dT%H%M%SZ"
            moment = max(moment, datetime.strptime(newest, form).replace(tzinfo=UTC) + timedelta(microseconds=1))
        return f"{moment:%Y%m%dT%H%M%S%fZ}-{digest[:8]}"

    def current(self) -> str:
        """Return the published version's name.

        Raises:
            NoPublishedIndex: If nothing has been published.
            CorruptArtifact: If the pointer does not hold a version's name.
        """
        pointer = self.root / POINTER_FILE
        try:
            with pointer.open("rb") as file:
                version = file.read(MAX_POINTER_BYTES).decode("ascii", "replace").strip()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise NoPublishedIndex(f"There is no index in {self.root}; build it with: {BUILD_COMMAND}") from error
        except OSError as error:
            raise CorruptArtifact(f"{pointer}: cannot be read ({error.strerror}); run {BUILD_COMMAND}") from error
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
        if not _VERSION.fullmatch(version):
            raise CorruptArtifact(f"{version[:40]!r} is not the name of a version")
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

        All sizes are compared before any byte is read, and nothing is parsed. A file that the manifest does not list was
        never compared with anything, so it may not be there; names with a dot in front are the operating system's own.

        Raises:
            ArtifactError: Naming the first file that is missing, damaged, not listed or not of this format.
        """
        folder = self.folder(version)
        try:
            manifest = self.manifest(version)
            for path, entry in manifest.files.items():
                verify_size(folder / path, entry)
            for path, entry in manifest.files.items():
                verify_content(folder / path, entry)
        except OSError as error:
            raise CorruptArtifact(f"{error.filename}: cannot be read ({error.strerror}); run {BUILD_COMMAND}") from error
        for file in sorted(folder.rglob("*")):
            name = file.relative_to(folder).as_posix()
            if name not in manifest.files and name != MANIFEST_FILE and not file.is_dir() and not file.name.startswith("."):
                raise CorruptArtifact(f"{file}: is not in {MANIFEST_FILE}; delete it")
        return manifest

    def write(self, version: str, fill: Callable[[Path], Manifest]) -> Path:
        """Let `fill` write a version's files into a scratch folder, then sync, describe and rename it into place."""
        versions = self.root / VERSIONS_FOLDER
        versions.mkdir(parents=True, exist_ok=True)
        scratch = versions / f"{_PARTIAL}{token_hex(8)}"
        scratch.mkdir()  # not mkdtemp: whom the umask lets read must be able to serve it
        self._after_step("scratch folder made")
        try:
            manifest = fill(scratch)
            self._after_step("files written")
            for path in manifest.files:
                _sync(scratch / path)
                self._after_step(f"{path} synced")
            (scratch / MANIFEST_FILE).write_text(manifest.to_json(), encoding="utf-8")
            self._after_step("manifest written")
            _sync(scratch / MANIFEST_FILE)
            for folder in {(scratch / path).parent for path in manifest.files} | {scratch}:
                _sync(folder)
            self._after_step("folders synced")
            target = versions / version
            scratch.replace(target)
            self._after_step("version in place")
            _sync(versions)
            _sync(self.root)
            self._after_step("version synced")
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
        self._after_step("pointer written")
        _sync(scratch)
        self._after_step("pointer synced")
        scratch.replace(pointer)
        self._after_step("pointer in place")
        _sync(self.root)
        self._after_step("published")

    def versions(self) -> tuple[str, ...]:
        """Return the names of all whole versions, oldest first."""
        folder = self.root / VERSIONS_FOLDER
        if not folder.is_dir():
            return ()
        return tuple(sorted(path.name for path in folder.iterdir() if _VERSION.fullmatch(path.name)))

    def whole_versions(self) -> Iterator[str]:
        """Yield the names of the versions that verify, newest first, each checked when it is asked for."""
        for version in reversed(self.versions()):
            try:
                self.verify(version)
            except ArtifactError:
                continue
            yield version

    def prune(self, keep: int = KEPT_VERSIONS) -> tuple[str, ...]:
        """Delete what is older than the newest `keep` whole versions, but not the published one; return the names deleted."""
        current = self.current()
        if len(self.versions()) <= keep:
            return ()
        kept = list(islice(self.whole_versions(), keep))
        old = [name for name in self.versions() if kept and name < kept[-1] and name != current]
        for name in old:
            # Out of sight first: killed half-way through, it must not look like a damaged version.
            doomed = self.root / VERSIONS_FOLDER / f"{_PARTIAL}{token_hex(8)}"
            self.folder(name).replace(doomed)
            self._after_step("old version renamed")
            shutil.rmtree(doomed)
            self._after_step("old version deleted")
        return tuple(old)


def describe(folder: Path) -> dict[str, FileEntry]:
    """Return an entry for every file below `folder`, by its path inside it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): file_entry(path) for path in files}


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def _sync(path: Path) -> None:
    """Ask the kernel to put a file or folder on disk; a failure fails the version."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
