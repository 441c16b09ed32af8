"""One line in the access log and one count for each response: method, route, status, time; never what was asked."""

import logging
from time import perf_counter

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ui.metrics import Metrics

ACCESS_LOG = "signpost.access"
_log = logging.getLogger(ACCESS_LOG)
_PREFIXES = ("/chat", "/static", "/embed/v1", "/mcp", "/api/v1")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_POLLED = frozenset({"/healthz", "/readyz", "/metrics"})  # by machines, every few seconds
ABORTED = 499  # no response was begun


class Observe:
    """Count and log every response by the route's pattern: an address that somebody made up may hold anything."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        """Take the application and its counters."""
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = perf_counter()
        status = ABORTED

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = int(message["status"])
            await send(message)

        try:
            await self._app(scope, receive, noting)
        finally:
            method = scope["method"] if scope["method"] in _METHODS else "OTHER"
            route = route_of(scope)
            self._metrics.responded(method, route, status)
            level = logging.DEBUG if route in _POLLED else logging.INFO
            _log.log(level, "%s %s %d %.1f ms", method, route, status, (perf_counter() - started) * 1000)


def route_of(scope: Scope) -> str:
    """Return the pattern of the route that served a request, such as /api/v1/passages/{passage_id}."""
    path: str = scope["path"]
    prefix = next((prefix for prefix in _PREFIXES if path == prefix or path.startswith(f"{prefix}/")), "other")
    pattern = getattr(scope.get("route"), "path", None)
    is_ours = isinstance(pattern, str) and (prefix == "other" or pattern.startswith(prefix))
    return str(pattern) if is_ours else prefix  # the chat's own patterns do not know where it is mounted
