"""The reference: one text box, one event, the same answer as JSON, through Gradio's queue at its best settings."""

import asyncio
import socket

import typer
import uvicorn
from fastapi import FastAPI

from tests.load.ready import backend
from ui.backend import Ask
from ui.page.chat import import_gradio
from ui.schemas import AnswerOut


async def serve(ready: bool) -> None:
    answering = backend(ready=ready)
    gr = import_gradio()

    def answer(question: str) -> str:
        return AnswerOut.of(answering.answer(Ask(question)), question).model_dump_json()

    with gr.Blocks(analytics_enabled=False) as blocks:
        question, shown = gr.Textbox(), gr.Textbox()
        question.submit(answer, question, shown, concurrency_limit=2)
    blocks.queue(default_concurrency_limit=2, max_size=None)
    app = FastAPI()
    gr.mount_gradio_app(app, blocks, path="/chat", ssr_mode=False, enable_monitoring=False)
    listener = socket.create_server(("127.0.0.1", 0))
    typer.echo(f"http://127.0.0.1:{listener.getsockname()[1]}")
    await uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False)).serve(sockets=[listener])


def main(ready: bool = False) -> None:
    asyncio.run(serve(ready))


if __name__ == "__main__":
    typer.run(main)
