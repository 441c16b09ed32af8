"""Which pages of other origins may read the API's answers: the allowed portals, and nobody by default."""

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

PREFIX = "/api/v1/"
KEPT_SECONDS = 600  # for which a browser remembers that it may ask


class ApiCors:
    """CORS for the API only (https://fetch.spec.whatwg.org/#http-cors-protocol); no credentials, for there are no cookies."""

    def __init__(self, app: ASGIApp, origins: tuple[str, ...]) -> None:
        """Take the application and the allowed origins."""
        self._app = app
        self._with_cors = CORSMiddleware(
            app,
            allow_origins=origins,
            allow_methods=["GET", "POST"],
            allow_headers=["Accept", "Authorization", "Content-Type"],
            expose_headers=["Retry-After"],
            max_age=KEPT_SECONDS,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        is_api = scope["type"] == "http" and scope["path"].startswith(PREFIX)
        await (self._with_cors if is_api else self._app)(scope, receive, send)
