"""Answers for the command line, which has a card for danger also where there is no index to search."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from assistant.answer import Answer, Outcome
from assistant.conversation import Conversation
from assistant.dialogue import UNAVAILABLE, AnswerOptions, Assistant
from index.manifest import ArtifactError, CorruptArtifact
from index.snapshot import Snapshot
from ui.settings import Settings

# What the words alone bring: whoever reads one of these has got what matters most, index or none.
CARDS = frozenset({Outcome.CRISIS, Outcome.CRISIS_OTHER, Outcome.CRISIS_POSSIBLE, Outcome.SUPPORT})


class Asking:
    """Answer one question after the other; `fault` says why there is nothing to search, None when all is well."""

    def __init__(self, open_snapshot: Callable[[], Snapshot], settings: Settings) -> None:
        """Load the index that `open_snapshot` returns; what it raises is kept, and danger is answered all the same."""
        self.fault: ArtifactError | None = None
        self.has_cards = False
        self._needed_index = False
        options = AnswerOptions(region=settings.region, grace_days=settings.grace_days)
        try:
            snapshot = open_snapshot()
        except ArtifactError as error:
            self.fault = error
        except Exception as error:  # noqa: BLE001 - no memory, a disk that fails: the card needs neither
            self.fault = CorruptArtifact(f"The index in {settings.index_dir} cannot be loaded ({error!r})")
        self._assistant = Assistant(self._missing if self.fault else lambda: snapshot, options)

    def reply(self, conversation: Conversation, raw: str) -> Answer:
        """Answer what was typed."""
        if self.fault is None:
            return self._assistant.reply(conversation, raw)
        with _quiet():  # the caller says once what the log would say at every question
            answer = self._assistant.reply(conversation, raw)
        self.has_cards |= answer.outcome in CARDS
        self._needed_index |= answer.outcome not in CARDS or any(part.text == UNAVAILABLE for part in answer.parts)
        return answer

    def is_worth_showing(self, answer: Answer) -> bool:
        """Say whether an answer holds more than that there is nothing to search."""
        return self.fault is None or answer.outcome in CARDS

    @property
    def is_lacking(self) -> bool:
        """Say whether there was nothing to search for what was asked: a card needs no index."""
        return self.fault is not None and (self._needed_index or not self.has_cards)

    def end(self) -> None:
        """Say why there was nothing to search for what was asked.

        Raises:
            ArtifactError: If that is so.
        """
        if self.fault is not None and self.is_lacking:
            raise self.fault

    def _missing(self) -> Snapshot:
        assert self.fault is not None  # noqa: S101 - for the type checker
        raise type(self.fault)(str(self.fault))


@contextmanager
def _quiet() -> Iterator[None]:
    log = logging.getLogger("signpost")
    before = log.level
    log.setLevel(logging.ERROR)
    try:
        yield
    finally:
        log.setLevel(before)
