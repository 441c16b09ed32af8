"""Feedback: counted always, and appended to a file where there is one."""

import asyncio
import json
import logging
import re
import threading
from datetime import UTC, datetime
from pathlib import Path

from assistant.masking.identifiers import mask
from ui.metrics import Metrics
from ui.schemas import FeedbackIn
from ui.settings import Settings, SettingsError

_log = logging.getLogger("signpost")
# A question about an answer needs neither, and a link or a short number (a pager, a room) can name a person too.
_LINK_OR_NUMBER = re.compile(r"https?://\S+|\+?\d[\d ().-]{2,}\d", re.IGNORECASE)
REMOVED = "[removed]"


class Feedback:
    """Takes what people think of answers."""

    def __init__(self, metrics: Metrics, journal: Path | None = None) -> None:
        """Take the counters, and the file to append to."""
        self._metrics = metrics
        self._journal = journal
        self._writing = threading.Lock()

    async def take(self, given: FeedbackIn) -> None:
        """Count feedback and append it; a file that cannot be written is logged, for the person can do nothing about it."""
        self._metrics.rated(given.outcome.value, helpful=given.helpful, reason=given.reason)
        if self._journal is not None:
            await asyncio.to_thread(self._append, self._journal, given)

    def _append(self, journal: Path, given: FeedbackIn) -> None:
        row = {"kind": "feedback", "at": datetime.now(UTC).isoformat(timespec="seconds"), **given.model_dump(mode="json")}
        row["comment"] = _LINK_OR_NUMBER.sub(REMOVED, mask(given.comment).text)
        try:
            with self._writing, journal.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row, ensure_ascii=False) + "\n")
        except OSError as error:
            _log.error("Feedback was not kept: %s cannot be written (%s).", journal, error.strerror)


def open_feedback(metrics: Metrics, settings: Settings) -> Feedback:
    """Return what takes feedback, once it is known that the journal, if there is one, can be written.

    Raises:
        SettingsError: If it cannot.
    """
    if settings.journal is not None:
        try:
            settings.journal.open("a", encoding="utf-8").close()
        except OSError as error:
            raise SettingsError(
                f"SIGNPOST_JOURNAL is {str(settings.journal)!r}: cannot be written ({error.strerror})."
            ) from error
    return Feedback(metrics, settings.journal)
