"""The application in this process: without the Gradio chat, and nobody is counted."""

from ui.settings import Settings

ASK = "/api/v1/ask"
SETTINGS = Settings(chat=False, rate_limit="0")
