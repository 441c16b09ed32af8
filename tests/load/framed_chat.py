"""The chat page by itself, without Signpost's guards, so that a page of another origin may frame it."""

import asyncio
import socket

import typer
import uvicorn
from fastapi import FastAPI

from ui.page.chat import build_chat, import_gradio, mount_chat
from ui.settings import load_settings
from ui.wiring import open_backend


async def main() -> None:
    app = FastAPI()
    gr = import_gradio()
    mount_chat(gr, app, build_chat(gr, open_backend(load_settings())))
    listener = socket.create_server(("127.0.0.1", 0))
    typer.echo(f"http://127.0.0.1:{listener.getsockname()[1]}")
    await uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False)).serve(sockets=[listener])


if __name__ == "__main__":
    asyncio.run(main())
