"""The index that a running server answers from: it follows CURRENT, and keeps what it has when a new version is bad.

Where there is none yet, it waits for one: whoever may be in danger is answered without.
"""

import gc
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from time import monotonic

from index.encoder import Encoder, OnnxEncoder
from index.manifest import ArtifactError, CorruptArtifact, FileEntry, NoPublishedIndex
from index.snapshot import ENCODER_FOLDER, Snapshot, assemble
from index.store import IndexStore

POLL_SECONDS = 0.5  # reading one line; a new version is to be served within two seconds
RETRY_SECONDS = 30.0  # a version that could not be loaded may still be on its way, or memory may come free
WARM_UP = "How do I find a mentor?"  # the first search of a version is slower than the next
_log = logging.getLogger("signpost")


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a version that should be served is not, and until when it is left alone (seconds of the monotonic clock).

    `kind` is what is raised for it while there is no version at all; `version` is empty when none is published.
    """

    version: str
    reason: str
    until: float
    kind: type[ArtifactError]


@dataclass(frozen=True, slots=True)
class _State:
    """All that changes, so that it changes at once. One of the two is always there."""

    snapshot: Snapshot | None
    fault: Fault | None = None


class SnapshotLoader:
    """Verify, load and warm versions, one after the other; an encoder whose files are the same is kept."""

    def __init__(self, store: IndexStore, open_encoder: Callable[[Path], Encoder] = OnnxEncoder) -> None:
        """Take the store, and how an encoder is read from its folder."""
        self._store = store
        self._open_encoder = open_encoder
        self._encoder: tuple[dict[str, FileEntry], Encoder] | None = None

    def load(self, version: str) -> Snapshot:
        """Return a version that has answered a question.

        Raises:
            ArtifactError: If it is damaged or of another format.
        """
        manifest = self._store.verify(version)
        folder = self._store.folder(version)
        files = {path: entry for path, entry in manifest.files.items() if path.startswith(f"{ENCODER_FOLDER}/")}
        if self._encoder is None or self._encoder[0] != files:
            self._encoder = files, self._open_encoder(folder / ENCODER_FOLDER)
        encoder = self._encoder[1]
        if encoder.card != manifest.encoder:
            raise CorruptArtifact(f"{folder / ENCODER_FOLDER}: not the encoder that the manifest describes")
        snapshot = assemble(folder, manifest, encoder)
        snapshot.retriever.search(WARM_UP, 1)
        return snapshot


class LiveIndex:
    """Hand out the published version; a thread loads the next one beside it and then swaps one reference.

    Who holds a snapshot keeps it whole until it is done with it.
    """

    def __init__(
        self,
        store: IndexStore,
        load: Callable[[str], Snapshot],
        poll_seconds: float = POLL_SECONDS,
        retry_seconds: float = RETRY_SECONDS,
    ) -> None:
        """Load the published version, or else the newest whole one, or none; `load` returns a version ready to answer."""
        self._store = store
        self._load = load
        self._poll_seconds = poll_seconds
        self._retry_seconds = retry_seconds
        self._stopping = Event()
        self._thread = Thread(target=self._follow, name="index", daemon=True)
        self._state = self._first()

    def __enter__(self) -> "LiveIndex":
        """Begin to follow what is published."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop following; a version that is being loaded is waited for."""
        self._stopping.set()
        self._thread.join()

    def current(self) -> Snapshot:
        """Return the version that a turn which begins now is answered from.

        Raises:
            ArtifactError: If no version could be loaded so far.
        """
        snapshot, fault = self._state.snapshot, self._state.fault
        if snapshot is None:
            raise fault.kind(fault.reason) if fault else NoPublishedIndex(f"There is no index in {self._store.root}")
        return snapshot

    def faults(self) -> tuple[str, ...]:
        """Return why what is served is not what should be, without this machine's folders; empty when all is well."""
        fault, root = self._state.fault, str(self._store.root)
        return (fault.reason.replace(f"{root}/", "").replace(root, "the folder"),) if fault else ()

    def check(self) -> None:
        """Look once at what is published, and serve it if it is whole; the thread does this all the time."""
        state = self._state
        try:
            wanted = self._store.current()
        except ArtifactError as error:
            self._state = self._kept(state, "", error)
            return
        if state.snapshot is not None and wanted == state.snapshot.manifest.version:
            self._state = _State(state.snapshot)
        elif state.fault is None or state.fault.version != wanted or monotonic() >= state.fault.until:
            found = self._attempt(wanted)
            if isinstance(found, Snapshot):
                _log.info("Index %s is served from now on", wanted)
                self._state = _State(found)
            elif not self._is_superseded(wanted):
                self._state = self._kept(state, wanted, found)

    def _attempt(self, version: str) -> Snapshot | Exception:
        # The collector would walk over every object again while new ones come, 40 ms and more in which nobody is answered.
        # What is loaded holds no cycles, so it needs none of it later: frozen, it still goes when the last turn lets go of it.
        gc.disable()
        try:
            snapshot = self._load(version)
        except Exception as error:  # noqa: BLE001 - no memory, no file any more, a bug: whatever it is, the old version goes on
            return error
        else:
            gc.freeze()
            return snapshot
        finally:
            gc.enable()

    def _is_superseded(self, version: str) -> bool:
        """Say whether another version is published by now: then this one may have been pruned while it was being read."""
        try:
            return self._store.current() != version
        except ArtifactError:
            return False

    def _kept(self, state: _State, wanted: str, error: Exception) -> _State:
        """Return what goes on being served, and why; say so once."""
        is_known = isinstance(error, ArtifactError)
        reason = str(error) if is_known else f"index {wanted} cannot be loaded ({error!r})"
        if state.fault is None or (state.fault.version, state.fault.reason) != (wanted, reason):
            trace = None if isinstance(error, ArtifactError | MemoryError | OSError) else error
            served = state.snapshot.manifest.version if state.snapshot else ""
            _log.error("%s: %s", f"Index {served} stays in service" if served else "No index is served", reason, exc_info=trace)
        kind = type(error) if isinstance(error, ArtifactError) else CorruptArtifact
        return _State(state.snapshot, Fault(wanted, reason, monotonic() + self._retry_seconds, kind))

    def _first(self) -> _State:
        wanted = ""
        fault: Exception | None = None
        try:
            wanted = self._store.current()
        except ArtifactError as error:
            fault = error
        others = [version for version in reversed(self._store.versions()) if version != wanted]
        for version in [wanted, *others] if wanted else others:
            found = self._attempt(version)
            if isinstance(found, Snapshot):
                return _State(found) if fault is None else self._kept(_State(found), wanted, fault)
            fault = fault or found
        return self._kept(_State(None), wanted, fault or NoPublishedIndex(f"There is no index in {self._store.root}"))

    def _follow(self) -> None:
        while not self._stopping.wait(self._poll_seconds):
            self.check()
