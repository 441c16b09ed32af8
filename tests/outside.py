"""What this process asks of other machines: every name that it resolves, every address that it connects to."""

import sys

LOOPBACK = ("127.0.0.1", "localhost", "::1")


def watch() -> list[str]:
    """Return a list to which each of them is added from now on; it cannot be ended (PEP 578), which is why it only watches."""
    outside: list[str] = []

    def hook(event: str, args: tuple[object, ...]) -> None:
        if event == "socket.getaddrinfo" and args[0] not in (*LOOPBACK, None, b"127.0.0.1"):
            outside.append(str(args[0]))
        if event == "socket.connect" and isinstance(args[1], tuple) and args[1][0] not in LOOPBACK:
            outside.append(str(args[1]))

    sys.addaudithook(hook)
    return outside
