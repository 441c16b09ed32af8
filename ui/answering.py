"""Questions from the web: so many at a time, so many that wait, and the rest told at once to come back."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace
from typing import Any, TypeVar

from starlette.types import Receive

from assistant.conversation import Conversation
from assistant.hearing.dangers import Danger
from assistant.question import MAX_QUESTION_CHARS, is_too_long
from ui.backend import Ask, Backend
from ui.errors import UNAVAILABLE, Refusal, sentence

# Questions that wait for each one in work: below a second at the slowest rate measured, so that whoever waits still wants it.
WAITING_EACH = 32
RETRY_SECONDS = 1
TOO_LONG = f"`question` is longer than {MAX_QUESTION_CHARS:,} characters; send the part that you most want help with."
T = TypeVar("T")
_by_words: ContextVar[bool] = ContextVar("by_words", default=False)


@contextmanager
def by_words() -> Iterator[None]:
    """Let what is asked within be answered by its words alone: a guard has refused it, and heard danger in it."""
    token = _by_words.set(True)
    try:
        yield
    finally:
        _by_words.reset(token)


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
        # Who may be in danger waits for no other question, and a flood of such messages takes no more threads than these.
        self._beside = ThreadPoolExecutor(concurrency, "danger")
        self._listening = ThreadPoolExecutor(1, "hear")

    @property
    def is_full(self) -> bool:
        """Say whether the next question would be refused."""
        return self._inside >= self._room

    async def heard(self, text: str, conversation: Conversation) -> Danger | None:
        """Say what the words alone tell of danger; the event loop goes on while a text of several pages is listened to."""
        if len(text) <= MAX_QUESTION_CHARS:
            return self._backend.heard(text, conversation)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._listening, self._backend.heard, text, conversation)

    async def run(self, ask: Ask, work: Callable[[Ask], T], leaving: Receive | None = None) -> T:
        """Return what `work` makes of the question; who may be in danger waits for nobody.

        `leaving` is where the client's messages come from. The body has been read, so the next one says that the client has
        gone, and then work that has not begun is not done. Where there is no room, danger is answered by the words alone.

        Raises:
            Refusal: If the question is too long, or too many wait already.
            ClientGone: If the client left while it waited.
        """
        is_by_words = _by_words.get()
        heard = None if is_by_words else await self.heard(ask.question, ask.conversation)
        if is_by_words or (heard is not None and self.is_full):
            ask = replace(ask, is_by_words=True)
        if ask.is_by_words or heard in (Danger.SELF, Danger.OTHER):
            return await asyncio.wrap_future(self._beside.submit(work, ask))
        if heard is None and is_too_long(ask.question):
            raise Refusal(422, TOO_LONG)
        return await self.gated(lambda: work(ask), leaving)

    async def gated(self, work: Callable[[], T], leaving: Receive | None = None) -> T:
        """Return what `work` makes, once it is its turn; `leaving` as for `run`.

        Raises:
            Refusal: If too many wait already.
            ClientGone: If the client left while it waited.
        """
        if self.is_full:
            raise busy()
        self._inside += 1
        try:
            return await self._done(work, leaving)
        finally:
            self._inside -= 1

    async def _done(self, work: Callable[[], T], leaving: Receive | None) -> T:
        working = self._threads.submit(work)
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
        for threads in (self._threads, self._beside, self._listening):
            threads.shutdown(wait=False)


def busy() -> Refusal:
    """Return what is said when there is no room."""
    return Refusal(UNAVAILABLE, sentence(UNAVAILABLE), RETRY_SECONDS)
