"""Run the web application until it is told to stop."""

import logging
import socket
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from types import FrameType

import uvicorn
from fastapi import FastAPI

from ui.app import create_app
from ui.guards.connections import patient_for
from ui.page.gate import PREFIX
from ui.settings import Settings, SettingsError
from ui.wiring import open_live, serving

GRACE_SECONDS = 10  # for answers that are being made or sent when the server is told to stop
_log = logging.getLogger("signpost")


class Server(uvicorn.Server):
    """A server that ends the streams of open pages as soon as it is told to stop, so that it stops at once."""

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Take SIGINT or SIGTERM."""
        app = self.config.app
        if isinstance(app, FastAPI):
            app.state.parts.end_streams()
        super().handle_exit(sig, frame)


def run(settings: Settings, watched: Sequence[Path] = ()) -> None:
    """Load the index, say where the chat is, and serve it; rebuild the index when something in `watched` changes.

    Without an index it serves all the same, and takes up the first one: whoever may be in danger gets the card.

    Raises:
        SettingsError: If the address cannot be listened on.
    """
    logging.basicConfig(level=settings.log_level.upper(), format="%(message)s")
    for library in ("sse_starlette", "mcp"):  # their lines below a warning hold answers and questions
        logging.getLogger(library).setLevel(logging.WARNING)
    with open_live(settings) as live, listen(settings.host, settings.port) as listener, _watching(watched, settings.index_dir):
        host, port = listener.getsockname()[:2]
        where = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        _log.info("Signpost is at %s (stop it with Ctrl-C)", f"{where}{PREFIX}" if settings.chat else where)
        server = Server(server_config(settings, create_app(settings, serving(live, settings))))
        try:
            server.run(sockets=[listener])
        except KeyboardInterrupt:  # uvicorn raises it again once it has ended in good order
            return


def _watching(folders: Sequence[Path], index: Path) -> AbstractContextManager[object]:
    """Return what rebuilds the index while the server runs.

    Raises:
        SettingsError: If a folder is not there.
    """
    for folder in folders:
        if not folder.is_dir():
            raise SettingsError(f"{folder}: there is no such folder to watch; give the guidance folder with --corpus.")
    if not folders:
        return nullcontext()
    from ui.watch import GuidanceWatcher, build_command  # noqa: PLC0415 - needed only here

    return GuidanceWatcher(folders, build_command(folders, index, _model(index)))


def _model(index: Path) -> str:
    """Return the model of the published index, or the default where there is none to tell."""
    from index.manifest import BOTH, ArtifactError  # noqa: PLC0415 - needed only here
    from index.snapshot import model_of  # noqa: PLC0415
    from index.store import IndexStore  # noqa: PLC0415

    try:
        return model_of(IndexStore(index))
    except ArtifactError:
        return BOTH


def server_config(settings: Settings, app: FastAPI) -> uvicorn.Config:
    """Return how uvicorn serves the application: no access log of its own, for it would write queries down."""
    level = "debug" if settings.log_level == "debug" else "warning"
    return uvicorn.Config(
        app,
        http=patient_for(settings.deadline_seconds),
        log_config=None,
        log_level=level,
        access_log=False,
        server_header=False,
        proxy_headers=False,  # the application itself believes the proxies that are configured, and no others
        timeout_graceful_shutdown=GRACE_SECONDS,
        lifespan="on",
        ws="none",
    )


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens; port 0 takes a free one.

    Raises:
        SettingsError: If the address cannot be listened on.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        reason = str(error.strerror).partition(" (")[0]  # what follows repeats the address
        raise SettingsError(f"Cannot listen on {host} port {port} ({reason}); name another with --port or --host.") from error
