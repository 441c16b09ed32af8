"""Questions from the web: so many at a time, so many that wait, and the rest told at once to come back."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from starlette.types import Receive

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
    takes no place. Those that wait lie in the threads' own queue: handed over one by one, a thread was idle for half of its time
    until the event loop had its turn (docs/decisions.md, Serving).
    """

    def __init__(self, backend: Backend, concurrency: int) -> None:
        """Take what answers, and how many questions are worked on at the same time."""
        self._backend = backend
        self._room = concurrency * (1 + WAITING_EACH)
        self._inside = 0
        self._threads = ThreadPoolExecutor(concurrency, "answer")

    @property
    def is_full(self) -> bool:
        """Say whether the next question would be refused."""
        return self._inside >= self._room

    async def run(self, ask: Ask, work: Callable[[Ask], T], leaving: Receive | None = None) -> T:
        """Return what `work` makes of the question; who may be in danger waits for nobody.

        `leaving` is where the client's messages come from. The body has been read, so the next one says that the client has
        gone, and then work that has not begun is not done.

        Raises:
            Refusal: If the question is too long, or too many wait already.
            ClientGone: If the client left while it waited.
        """
        if self._backend.is_urgent(ask.question, ask.conversation):
            return await asyncio.to_thread(work, ask)
        if len(ask.question) > MAX_QUESTION_CHARS and len(clean(ask.question)) > MAX_QUESTION_CHARS:
            raise Refusal(422, TOO_LONG)
        if self.is_full:
            raise busy()
        self._inside += 1
        try:
            return await self._done(ask, work, leaving)
        finally:
            self._inside -= 1

    async def _done(self, ask: Ask, work: Callable[[Ask], T], leaving: Receive | None) -> T:
        working = self._threads.submit(work, ask)
        done = asyncio.wrap_future(working)
        if leaving is None:
            return await done
        gone: asyncio.Future[Any] = asyncio.ensure_future(leaving())
        try:
            either: set[asyncio.Future[Any]] = {done, gone}
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            if not done.done() and working.cancel():
                raise ClientGone
            return await done
        finally:
            gone.cancel()
            working.cancel()  # when time is up; what has begun goes on to its end

    def close(self) -> None:
        """Let the threads end; what they work on is finished first."""
        self._threads.shutdown(wait=False)


def busy() -> Refusal:
    """Return what is said when there is no room."""
    return Refusal(UNAVAILABLE, sentence(UNAVAILABLE), RETRY_SECONDS)
