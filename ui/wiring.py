"""Wire an assistant to the published index, for the command line and the server alike."""

from typing import TYPE_CHECKING, get_args

from ui.settings import Region, Settings

if TYPE_CHECKING:
    from assistant.dialogue import Assistant
    from index.snapshot import Snapshot
    from ui.backend import Backend


def open_snapshot(settings: Settings) -> "Snapshot":
    """Load the published index.

    Raises:
        ArtifactError: If there is none, or it is damaged or of another format.
    """
    from index.snapshot import load_snapshot  # noqa: PLC0415 - `signpost --help` needs no numpy
    from index.store import IndexStore  # noqa: PLC0415

    return load_snapshot(IndexStore(settings.index_dir))


def open_assistant(settings: Settings) -> "Assistant":
    """Wire an assistant to the published index.

    Raises:
        ArtifactError: If it cannot be loaded.
    """
    from assistant.dialogue import AnswerOptions, Assistant  # noqa: PLC0415 - see open_snapshot

    snapshot = open_snapshot(settings)
    return Assistant(lambda: snapshot, AnswerOptions(region=settings.region))


def open_backend(settings: Settings) -> "Backend":
    """Wire what the server answers from: one index version, and an assistant for each country.

    Raises:
        ArtifactError: If the index cannot be loaded.
    """
    from assistant.dialogue import AnswerOptions, Assistant  # noqa: PLC0415 - see open_snapshot
    from ui.backend import Backend  # noqa: PLC0415

    snapshot = open_snapshot(settings)
    assistants = {region: Assistant(lambda: snapshot, AnswerOptions(region=region)) for region in get_args(Region)}
    return Backend(lambda: snapshot, assistants[settings.region], assistants)
