"""Security headers of every response (https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html)."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

EMBED = "/embed/v1/"
FRAME = f"{EMBED}frame"
_CSP = (
    "default-src 'none'; script-src {scripts}; style-src {styles}; img-src 'self' data: blob:; font-src 'self'; "
    "connect-src 'self'; frame-ancestors {ancestors}; form-action 'none'; base-uri 'self'"
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def content_policy(scripts: str = "'none'", styles: str = "'self'", ancestors: str = "'none'") -> str:
    """Return a Content-Security-Policy: everything from ourselves only, and nobody may frame it unless told otherwise."""
    return _CSP.format(scripts=scripts, styles=styles, ancestors=ancestors)


class SecurityHeaders:
    """Set the security headers of every response; a response that brings its own policy for scripts keeps it."""

    def __init__(self, app: ASGIApp, origins: tuple[str, ...] = ()) -> None:
        """Take the application, and the origins that may frame the embed page."""
        self._app = app
        self._policy = content_policy()
        self._frame_policy = content_policy("'self'", "'self'", " ".join(("'self'", *origins)))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path: str = scope["path"]

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(_HEADERS)
                if path.startswith(EMBED):  # the widget's script is loaded by pages of other origins
                    headers["Cross-Origin-Resource-Policy"] = "cross-origin"
                headers.setdefault("Content-Security-Policy", self._frame_policy if path == FRAME else self._policy)
            await send(message)

        await self._app(scope, receive, send_with_headers)
