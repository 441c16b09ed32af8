"""An example of a residency portal with the widget in it, on an origin of its own: for trying and for tests.

Its policy for scripts is as strict as a careful portal's, which shows what the widget needs to be allowed.
"""

import html
import time
from pathlib import Path
from socket import socket
from string import Template

import jwt
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from ui.guards.identity import AUDIENCE

STATIC = Path(__file__).parents[1] / "static" / "demo"
PAGES = {"/": "portal.html", "/page": "page.html", "/frame": "plain.html"}
TOKEN_SECONDS = 300
EXAMPLE = {"data-programme": "Internal medicine", "data-stage": "PGY-2"}
RESIDENT = "demo-resident"
_CSP = (
    "default-src 'none'; script-src 'self' {signpost}; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "frame-src {signpost}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def create_portal(signpost: str, *, secret: str = "", attributes: dict[str, str] | None = None) -> Starlette:
    """Return the portal.

    Args:
        signpost: Origin of the Signpost to embed, such as `http://127.0.0.1:7860`.
        secret: What the portal signs tokens with; without one it offers none.
        attributes: Keys of the widget's script tag, `data-accent` and so on, instead of the example's.
    """
    policy = _CSP.format(signpost=signpost)
    given = EXAMPLE if attributes is None else attributes
    filled = {
        "signpost": html.escape(signpost),
        "attributes": " ".join(f'{name}="{html.escape(value)}"' for name, value in given.items()),
        "identity": "on" if secret else "off",
    }

    def page(name: str) -> Route:
        text = Template((STATIC / PAGES[name]).read_text(encoding="utf-8")).substitute(filled)

        async def show(_request: Request) -> Response:
            return HTMLResponse(text, headers={"Content-Security-Policy": policy})

        return Route(name, show)

    async def token(_request: Request) -> Response:
        claims = {"sub": RESIDENT, "aud": AUDIENCE, "exp": int(time.time()) + TOKEN_SECONDS}
        return JSONResponse({"token": jwt.encode(claims, secret, algorithm="HS256")}, headers={"Cache-Control": "no-store"})

    routes = [*(page(name) for name in PAGES), *([Route("/token", token)] if secret else [])]
    return Starlette(routes=[*routes, Mount("/static", StaticFiles(directory=STATIC))])


def run_portal(signpost: str, listener: socket, secret: str) -> None:
    """Serve the portal on a listening socket until it is told to stop."""
    app = create_portal(signpost, secret=secret)
    config = uvicorn.Config(app, log_config=None, access_log=False, server_header=False, ws="none", lifespan="off")
    try:
        uvicorn.Server(config).run(sockets=[listener])
    except KeyboardInterrupt:  # uvicorn raises it again once it has ended in good order
        return
