"""Questions from the web: so many at a time, so many that wait, and the rest told at once to come back."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from assistant.question import MAX_QUESTION_CHARS, clean
from ui.backend import Ask, Backend
from ui.errors import UNAVAILABLE, Refusal, sentence

# Questions that wait for each one in work: below a second at the slowest rate measured, so that whoever waits still wants it.
WAITING_EACH = 32
RETRY_SECONDS = 1
TOO_LONG = f"`question` is longer than {MAX_QUESTION_CHARS:,} characters; send the part that you most want help with."
T = TypeVar("T")


class ClientGone(Exception):  # noqa: N818 - not an error of ours
    """Nobody waits for the answer any more."""


class Answering:
    """Runs the work for each question in a thread, a bounded number at a time.

    A question is here only once its whole body has been read, so a connection that sends nothing, or a byte now and then,
    takes no place.
    """

    def __init__(self, backend: Backend, concurrency: int) -> None:
        """Take what answers, and how many questions are worked on at the same time."""
        self._backend = backend
        self._room = concurrency * (1 + WAITING_EACH)
        self._inside = 0
        self._places = asyncio.Semaphore(concurrency)
        self._threads = ThreadPoolExecutor(concurrency, "answer")

    @property
    def is_full(self) -> bool:
        """Say whether the next question would be refused."""
        return self._inside >= self._room

    async def run(self, ask: Ask, work: Callable[[Ask], T], is_gone: Callable[[], Awaitable[bool]] | None = None) -> T:
        """Return what `work` makes of the question; who may be in danger waits for nobody.

        Raises:
            Refusal: If the question is too long, or too many wait already.
            ClientGone: If the client left while it waited.
        """
        if self._backend.is_urgent(ask.question):
            return await asyncio.to_thread(work, ask)
        if len(ask.question) > MAX_QUESTION_CHARS and len(clean(ask.question)) > MAX_QUESTION_CHARS:
            raise Refusal(422, TOO_LONG)
        if self.is_full:
            raise Refusal(UNAVAILABLE, sentence(UNAVAILABLE), RETRY_SECONDS)
        self._inside += 1
        try:
            async with self._places:
                if is_gone is not None and await is_gone():
                    raise ClientGone
                return await asyncio.get_running_loop().run_in_executor(self._threads, work, ask)
        finally:
            self._inside -= 1

    def close(self) -> None:
        """Let the threads end; what they work on is finished first."""
        self._threads.shutdown(wait=False)
