"""The chat page: its components, and which event does what. Its style is in static/chat.css.

Gradio takes three seconds to import, so that is done by a function, and the module is handed on.
"""

import os
from typing import Any

from fastapi import FastAPI
from starlette.routing import Mount

from ui.backend import Backend
from ui.page.turns import MAX_TYPED_CHARS, Page, Turns
from ui.starters import INTRODUCTION, STARTERS

TITLE = "Signpost"
FOLLOW_UPS = 3
PARALLEL = 16  # questions answered at once
WAITING = 128  # questions that may wait for that
# Gradio calls its makers unless told not to before it is imported, and computes statistics over all events at every event.
_QUIET = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    "GRADIO_RUN_HISTORY": "False",
    "GRADIO_ANALYTICS_CACHE_FREQUENCY": "1000000000",
    "GRADIO_ANALYTICS_MAX_EVENTS": "100",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
}
_FONTS = ("system-ui", "-apple-system", "Segoe UI", "Roboto", "sans-serif")


def import_gradio() -> Any:  # noqa: ANN401 - an untyped module
    """Import Gradio, which takes three seconds, with everything off that would call its makers."""
    os.environ.update(_QUIET)
    import gradio  # noqa: PLC0415 - see above

    return gradio


def build_chat(gr: Any, assistant: Backend) -> Any:  # noqa: ANN401 - gradio.Blocks
    """Return the chat as Blocks; call it inside an event loop, or Gradio makes loops of its own and leaves them open."""
    with gr.Blocks(title=TITLE, analytics_enabled=False, delete_cache=(3600, 3600)) as blocks:
        gr.Markdown(f"# {TITLE}\n\n{INTRODUCTION}", elem_id="introduction")
        page, starters, send = _layout(gr)
        _connect(gr, Turns(gr, assistant, page), starters, send)
    blocks.queue(default_concurrency_limit=PARALLEL, max_size=WAITING, api_open=False)
    return blocks


def mount_chat(gr: Any, app: FastAPI, blocks: Any) -> Any:  # noqa: ANN401 - see build_chat
    """Mount the chat at /chat of an application that serves nothing else; return Gradio's own application."""
    gr.mount_gradio_app(
        app,
        blocks,
        path="/chat",
        theme=gr.themes.Base(font=list(_FONTS), font_mono=["ui-monospace", "monospace"]),
        footer_links=[],
        run_history=False,
        ssr_mode=False,
        pwa=False,
        show_error=False,
        enable_monitoring=False,
        mcp_server=False,
        max_file_size="1kb",
        blocked_paths=["/"],
    )
    # Not blocks.app: that is one of several that Gradio made on the way, and serves nobody.
    return next(route.app for route in app.routes if isinstance(route, Mount))


def _layout(gr: Any) -> tuple[Page, list[Any], Any]:  # noqa: ANN401 - the gradio module
    log = gr.Chatbot(
        label="Conversation",
        show_label=False,
        elem_id="log",
        height="auto",
        autoscroll=False,
        render_markdown=False,  # messages are HTML of ours or escaped text, and must not be read as anything else
        latex_delimiters=[],
        allow_tags=False,
        buttons=[],
        feedback_options=None,
        layout="panel",
        visible=False,
    )
    with gr.Row(elem_id="tools", visible=False) as tools:
        stop = gr.Button("Stop", elem_id="stop", interactive=False)
        retry = gr.Button("Ask again", elem_id="retry")
        gr.Button("Copy", elem_id="copy")  # static/chat.js
        clear = gr.Button("Clear", elem_id="clear")
    with gr.Column(elem_id="starters") as starters:
        gr.Markdown("## You could start with", elem_classes="small-title")
        starter_buttons = [gr.Button(text, elem_classes="suggestion") for text in STARTERS]
    next_title = gr.Markdown("## You could ask next", elem_classes="small-title", visible=False)
    follow_ups = tuple(gr.Button("", visible=False, elem_classes="suggestion") for _ in range(FOLLOW_UPS))
    with gr.Column(elem_id="composer"), gr.Row(elem_id="ask"):
        question = gr.Textbox(
            label="Your question",
            placeholder="In your own words",
            elem_id="question",
            lines=1,
            max_lines=6,
            max_length=MAX_TYPED_CHARS,
            container=False,
            scale=1,
        )
        send = gr.Button("Send", variant="primary", elem_id="send", scale=0)
    return Page(log, question, starters, next_title, follow_ups, tools, stop, retry, clear), starter_buttons, send


def _connect(gr: Any, turns: Turns, starters: list[Any], send: Any) -> None:  # noqa: ANN401
    page = turns.page
    shown = {"outputs": page.changing, "show_progress": "hidden", "api_visibility": "private", "queue": True}
    # preprocess=False: a chatbot would build any component that a message from the browser names.
    asking = shown | {"preprocess": False, "concurrency_limit": PARALLEL}
    running = [gr.on([page.question.submit, send.click], turns.ask, [page.question, page.log], **asking)]
    running += [button.click(turns.ask, [button, page.log], **asking) for button in (*starters, *page.follow_ups)]
    running.append(page.retry.click(turns.ask_again, [page.log], **asking))
    page.stop.click(turns.stop, [page.log], cancels=running, **asking)
    page.clear.click(turns.clear, [], cancels=running, **asking)
