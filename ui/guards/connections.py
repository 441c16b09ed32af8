"""Connections that never ask anything are closed, or they would use up what the system has of them."""

import asyncio

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol


def patient_for(seconds: float) -> type[HttpToolsProtocol]:
    """Return a protocol that closes a connection on which, for so long, no request has arrived with all its headers.

    uvicorn itself waits for ever for the first, and for one that comes a byte at a time
    (https://en.wikipedia.org/wiki/Slowloris_(cyber_attack)).
    """

    class Patient(HttpToolsProtocol):
        _closing: asyncio.TimerHandle | None = None

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn itself
            super().connection_made(transport)
            self._wait_again()

        def on_response_complete(self) -> None:
            super().on_response_complete()
            self._wait_again()

        def connection_lost(self, exc: Exception | None) -> None:
            if self._closing is not None:
                self._closing.cancel()
            super().connection_lost(exc)

        def _wait_again(self) -> None:
            if self._closing is not None:
                self._closing.cancel()
            self._closing = self.loop.call_later(seconds, self._close_if_nothing_came)

        def _close_if_nothing_came(self) -> None:
            if self.cycle is None or self.cycle.response_complete:
                self.transport.close()

    return Patient
