"""How names and values of settings are spelled: variables that are none of ours, and origins as browsers write them."""

import re
from collections.abc import Iterable, Mapping
from ipaddress import IPv6Address
from urllib.parse import urlsplit

from rapidfuzz.process import extractOne

PREFIX = "SIGNPOST_"
# What is not for us: names for the tests, and what Kubernetes gives every container beside a service that is called signpost
# (https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables).
_OF_OTHERS = re.compile(rf"{PREFIX}(?:TEST_.*|SERVICE_.*|PORT_\d.*)")
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_PORTS = {"http": 80, "https": 443}  # browsers leave these out of an origin (https://url.spec.whatwg.org/#default-port)
_NO_ORIGIN = "{} is no origin; write scheme, host and port only, such as https://portal.example"


def refuse_unknown(environment: Mapping[str, str], known: Iterable[str]) -> None:
    """Look for a variable that is named like a setting and is none.

    Raises:
        ValueError: If there is one, with a sentence: a misspelled setting would be ignored, and the server run without it.
    """
    names = [*known]
    for name in sorted(environment):
        upper = name.upper()
        if not upper.startswith(PREFIX) or upper in names or _OF_OTHERS.fullmatch(upper):
            continue
        nearest = extractOne(upper, names)[0]
        raise ValueError(f"{name} is no setting; did you mean {nearest}? README.md lists them all.")


def as_sent(origin: str) -> str:
    """Return an origin as a browser sends it: small letters, no default port (https://url.spec.whatwg.org/#origin).

    Raises:
        ValueError: If it is none.
    """
    refused = ValueError(_NO_ORIGIN.format(origin))
    try:
        parts = urlsplit(origin.lower())
        host, port = parts.hostname or "", parts.port
        is_address = parts.netloc.startswith("[")
        shown = f"[{IPv6Address(host)}]" if is_address else host
    except ValueError:
        raise refused from None
    bare = f"{parts.scheme}://{parts.netloc}"
    if parts.scheme not in _PORTS or bare != origin.lower() or port == 0 or "@" in parts.netloc or bare.endswith(":"):
        raise refused
    if not is_address and not _HOST.fullmatch(host):
        raise refused
    return f"{parts.scheme}://{shown}" + (f":{port}" if port not in (None, _PORTS[parts.scheme]) else "")
