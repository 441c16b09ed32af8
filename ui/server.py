"""Run the web application until it is told to stop."""

import logging
import socket
from types import FrameType

import uvicorn
from fastapi import FastAPI

from ui.app import create_app
from ui.connections import patient_for
from ui.gate import PREFIX
from ui.settings import Settings, SettingsError
from ui.wiring import open_backend

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


def run(settings: Settings) -> None:
    """Load the index, say where the chat is, and serve it.

    Raises:
        ArtifactError: If there is no index that can be used.
        SettingsError: If the address cannot be listened on.
    """
    logging.basicConfig(level=settings.log_level.upper(), format="%(message)s")
    for library in ("sse_starlette", "mcp"):  # their lines below a warning hold answers and questions
        logging.getLogger(library).setLevel(logging.WARNING)
    backend = open_backend(settings)
    with listen(settings.host, settings.port) as listener:
        host, port = listener.getsockname()[:2]
        where = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        _log.info("Signpost is at %s (stop it with Ctrl-C)", f"{where}{PREFIX}" if settings.chat else where)
        server = Server(server_config(settings, create_app(settings, backend)))
        try:
            server.run(sockets=[listener])
        except KeyboardInterrupt:  # uvicorn raises it again once it has ended in good order
            return


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
        raise SettingsError(f"Cannot listen on {host} port {port} ({reason}); set SIGNPOST_HOST or SIGNPOST_PORT.") from error
