"""Who is asking, as far as limits go: a token's subject, or an address that a client cannot choose."""

from ipaddress import IPv6Address, ip_address, ip_network

from starlette.types import Scope

IPV6_PREFIX = 64  # RFC 6177: a single site is given at least this much, so one person holds 2^64 addresses


def address_key(scope: Scope) -> str:
    """Return the client's address, or its network of 64 bits for IPv6; "unknown" where there is none.

    Behind a trusted proxy, `scope["client"]` has been set from X-Forwarded-For by uvicorn's own middleware; nothing else
    that a client sends is looked at.
    """
    client = scope.get("client")
    try:
        address = ip_address(client[0]) if client else None
    except ValueError:
        return "unknown"
    if isinstance(address, IPv6Address):
        return str(address.ipv4_mapped or ip_network((address, IPV6_PREFIX), strict=False))
    return str(address) if address else "unknown"
