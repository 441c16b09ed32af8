"""Security headers of every response (https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html)."""

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
}
_POLICY = b"content-security-policy"


def content_policy(scripts: str = "'none'", styles: str = "'self'", ancestors: str = "'none'") -> str:
    """Return a Content-Security-Policy: everything from ourselves only, and nobody may frame it unless told otherwise."""
    return _CSP.format(scripts=scripts, styles=styles, ancestors=ancestors)


class SecurityHeaders:
    """Set the security headers of every response; a response that brings its own policy for scripts keeps it."""

    def __init__(self, app: ASGIApp, origins: tuple[str, ...] = ()) -> None:
        """Take the application, and the origins that may frame the embed page."""
        self._app = app
        self._plain = _raw(content_policy(), "same-origin")
        self._embed = _raw(content_policy(), "cross-origin")  # the widget's script is loaded by pages of other origins
        self._frame = _raw(content_policy("'self'", "'self'", " ".join(("'self'", *origins))), "cross-origin")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path: str = scope["path"]
        added = self._frame if path == FRAME else self._embed if path.startswith(EMBED) else self._plain

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = list(message.get("headers", ()))
                has_policy = any(name == _POLICY for name, _ in own)
                message["headers"] = own + (added[:-1] if has_policy else added)
            await send(message)

        await self._app(scope, receive, send_with_headers)


def _raw(policy: str, resource_policy: str) -> list[tuple[bytes, bytes]]:
    """Return the headers as ASGI wants them, the policy for scripts last."""
    pairs = {**_HEADERS, "Cross-Origin-Resource-Policy": resource_policy, _POLICY.decode(): policy}
    return [(name.lower().encode(), value.encode()) for name, value in pairs.items()]
