"""Two portals and a Signpost that knows one of them, each an origin of its own."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from socket import create_server

from tests.ui.conftest import ScriptedAssistant, backend_of
from tests.ui.portals import portal_at
from tests.ui.servers import serving
from ui.settings import Settings


@dataclass(frozen=True)
class Places:
    signpost: str
    portal: str  # the same site as Signpost to a browser: another port
    refused: str  # an origin that Signpost was not told of

    @property
    def elsewhere(self) -> str:
        """The portal by its name: another site, whose frames may be denied storage."""
        return self.portal.replace("127.0.0.1", "localhost")


@contextmanager
def open_places(
    assistant: ScriptedAssistant, secret: str = "", attributes: dict[str, str] | None = None, **changed: object
) -> Iterator[Places]:
    """Serve two portals, and a Signpost that allows the first of them by address and by name."""
    with ExitStack() as stack:
        # Signpost must know its portals before they run, so their ports are taken first and kept.
        listeners = [stack.enter_context(create_server(("127.0.0.1", 0))) for _ in range(2)]
        port = listeners[0].getsockname()[1]
        allowed = f"http://127.0.0.1:{port}, http://localhost:{port}"
        settings = Settings(chat=False, rate_limit="0", allowed_origins=allowed).model_copy(update=changed)
        signpost = stack.enter_context(serving(settings, backend_of(assistant))).url
        portals = [stack.enter_context(portal_at(signpost, one, secret=secret, attributes=attributes)) for one in listeners]
        yield Places(signpost, *portals)
