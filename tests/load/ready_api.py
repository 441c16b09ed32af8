"""The API over answers that are ready: what stands around an answer, and nothing else."""

import typer

from tests.load.ready import backend
from ui.app import create_app
from ui.server import Server, listen, server_config
from ui.settings import load_settings


def main() -> None:
    settings = load_settings()
    with listen(settings.host, settings.port) as listener:
        typer.echo(f"http://127.0.0.1:{listener.getsockname()[1]}")
        Server(server_config(settings, create_app(settings, backend(ready=True)))).run(sockets=[listener])


if __name__ == "__main__":
    typer.run(main)
