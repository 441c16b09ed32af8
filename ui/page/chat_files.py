"""The chat page's own files; what else lies beside them, templates among it, is not served."""

import os
from pathlib import Path

from starlette.staticfiles import StaticFiles

NAMES = frozenset({"chat.css", "chat.js", "icon.svg"})
STATIC = Path(__file__).parents[1] / "static"


class ChatFiles(StaticFiles):
    """Static files by name: any other is not there."""

    def __init__(self) -> None:
        """Serve from the folder of all static files."""
        super().__init__(directory=STATIC)

    def lookup_path(self, path: str) -> tuple[str, os.stat_result | None]:
        """Return where a file lies and what it is, as Starlette asks for it."""
        return super().lookup_path(path) if path in NAMES else ("", None)
