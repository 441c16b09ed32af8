"""Wire an assistant to the published index, for the command line and the server alike."""

from typing import TYPE_CHECKING, get_args

from ui.settings import Region, Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from assistant.dialogue import Assistant
    from index.encoder import OnnxEncoder
    from index.live import LiveIndex
    from index.snapshot import Snapshot
    from ui.asking import Asking
    from ui.backend import Backend


def open_snapshot(settings: Settings) -> "Snapshot":
    """Load the published index.

    Raises:
        ArtifactError: If there is none, or it is damaged or of another format.
    """
    from index.snapshot import load_snapshot  # noqa: PLC0415 - `signpost --help` needs no numpy
    from index.store import IndexStore  # noqa: PLC0415

    return load_snapshot(IndexStore(settings.index_dir))


def open_encoder(settings: Settings) -> "OnnxEncoder":
    """Load the encoder of the published index.

    Raises:
        ArtifactError: If there is none.
    """
    from index.encoder import OnnxEncoder  # noqa: PLC0415 - see open_snapshot
    from index.snapshot import ENCODER_FOLDER  # noqa: PLC0415
    from index.store import IndexStore  # noqa: PLC0415

    store = IndexStore(settings.index_dir)
    return OnnxEncoder(store.folder(store.current()) / ENCODER_FOLDER)


def open_assistant(settings: Settings) -> "Assistant":
    """Wire an assistant to the published index.

    Raises:
        ArtifactError: If it cannot be loaded.
    """
    return assistant_over(open_snapshot(settings), settings)


def open_asking(settings: Settings) -> "Asking":
    """Wire what the command line answers from: the published index, or without one what the words alone tell."""
    from ui.asking import Asking  # noqa: PLC0415 - see open_snapshot

    return Asking(lambda: open_snapshot(settings), settings)


def assistant_over(snapshot: "Snapshot", settings: Settings) -> "Assistant":
    """Wire an assistant to one index version."""
    from assistant.dialogue import AnswerOptions, Assistant  # noqa: PLC0415 - see open_snapshot

    return Assistant(lambda: snapshot, AnswerOptions(region=settings.region, grace_days=settings.grace_days))


def open_live(settings: Settings) -> "LiveIndex":
    """Load the published index, or else the newest whole one, or none, for a server that follows what is published."""
    from index.live import LiveIndex, SnapshotLoader  # noqa: PLC0415 - see open_snapshot
    from index.store import IndexStore  # noqa: PLC0415

    store = IndexStore(settings.index_dir)
    return LiveIndex(store, SnapshotLoader(store).load)


def serving(live: "LiveIndex", settings: Settings) -> "Backend":
    """Wire what a server answers from: an index that changes while it answers, and an assistant for each country."""
    return _backend(live.current, settings, live.faults)


def open_backend(settings: Settings) -> "Backend":
    """Wire what a single process answers from: one index version, and an assistant for each country.

    Raises:
        ArtifactError: If the index cannot be loaded.
    """
    snapshot = open_snapshot(settings)
    return _backend(lambda: snapshot, settings)


def _backend(current: "Callable[[], Snapshot]", settings: Settings, faults: "Callable[[], Sequence[str]]" = tuple) -> "Backend":
    from assistant.dialogue import AnswerOptions, Assistant  # noqa: PLC0415 - see open_snapshot
    from ui.backend import Backend  # noqa: PLC0415

    grace = settings.grace_days
    assistants = {region: Assistant(current, AnswerOptions(region=region, grace_days=grace)) for region in get_args(Region)}
    return Backend(current, assistants[settings.region], assistants, faults)
