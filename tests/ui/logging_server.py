"""A server whose assistant writes down each question when it starts on it: `python -m tests.ui.logging_server STORE LOG`."""

import logging
import socket
import sys
import threading
from pathlib import Path
from typing import TextIO

from assistant.answer import Answer
from assistant.composing.context import NOWHERE, Context
from assistant.conversation import Conversation
from assistant.dialogue import AnswerOptions, Assistant
from index.snapshot import Snapshot, assemble
from index.store import IndexStore
from tests.fakes import HashingEncoder
from ui.app import create_app
from ui.backend import Backend
from ui.server import Server, server_config
from ui.settings import Settings

WORK_SECONDS = 0.02  # of each answer: so that some are always under way


class Logging(Assistant):
    def __init__(self, snapshot: Snapshot, log: TextIO) -> None:
        super().__init__(lambda: snapshot, AnswerOptions())
        self._log = log
        self._working = threading.Event()  # never set

    def reply(self, conversation: Conversation, raw: str, context: Context = NOWHERE) -> Answer:
        self._log.write(f"{raw}\n")
        self._log.flush()
        self._working.wait(WORK_SECONDS)
        return super().reply(conversation, raw, context)


def main(store: IndexStore, log: Path) -> None:
    logging.basicConfig(level="WARNING")
    version = store.current()
    snapshot = assemble(store.folder(version), store.verify(version), HashingEncoder())
    settings = Settings(chat=False, rate_limit="0")
    with socket.create_server(("127.0.0.1", 0)) as listener, log.open("w", encoding="utf-8") as file:
        backend = Backend(lambda: snapshot, Logging(snapshot, file))
        server = Server(server_config(settings, create_app(settings, backend)))
        sys.stdout.write(f"port {listener.getsockname()[1]}\n")
        sys.stdout.flush()
        server.run(sockets=[listener])


if __name__ == "__main__":
    main(IndexStore(Path(sys.argv[1])), Path(sys.argv[2]))
