"""Signed identity: a portal's server mints a short token (JWT, RFC 7519) that says on whose behalf its page asks."""

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jwt

from ui.errors import Refusal
from ui.settings import Settings, SettingsError

AUDIENCE = "signpost"  # a token for another service is not one for this
MAX_LIFETIME_SECONDS = 600
LEEWAY_SECONDS = 30  # clocks of two servers
KEYS_KEPT_SECONDS = 300
KEYS_TIMEOUT_SECONDS = 5
# No symmetric method here: a public key must never be taken for a secret (RFC 8725, section 2.1).
_PUBLIC = ["RS256", "PS256", "ES256", "EdDSA"]
MISSING = (
    "This service needs a token that your portal signs. Send `Authorization: Bearer <JWT>` with `aud` signpost, a `sub`, and an "
    "`exp` of at most ten minutes from now."
)


Keys = Callable[[str], jwt.PyJWK]


class Verifier:
    """Checks tokens against a shared secret or a set of public keys."""

    def __init__(self, *, secret: str = "", keys: Keys | None = None, is_required: bool = False) -> None:
        """Take a secret, or what finds the public key of a token, and whether a request without a token is refused."""
        self._secret = secret
        self._keys = keys
        self.is_required = is_required

    @property
    def is_on(self) -> bool:
        """Say whether tokens are looked at."""
        return bool(self._secret) or self._keys is not None

    def subject(self, header: str | None) -> str:
        """Return a key for the token's subject, empty for a request without a token where none is required. May read a URL.

        Raises:
            Refusal: With 401 and what is wrong with the token, never what it holds.
        """
        if header is None:
            if self.is_required:
                raise _unauthorized(MISSING)
            return ""
        scheme, _, token = header.partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            raise _unauthorized(MISSING)
        claims = self._claims(token.strip())
        if claims["exp"] - time.time() > MAX_LIFETIME_SECONDS + LEEWAY_SECONDS:
            raise _unauthorized("The token lasts longer than ten minutes; mint one with a nearer `exp`.")
        return hashlib.sha256(str(claims["sub"]).encode("utf-8", "surrogatepass")).hexdigest()

    def _claims(self, token: str) -> dict[str, Any]:
        try:
            key: Any = self._secret if self._keys is None else self._keys(token)
            claims: dict[str, Any] = jwt.decode(
                token,
                key,
                algorithms=["HS256"] if self._keys is None else _PUBLIC,
                audience=AUDIENCE,
                leeway=LEEWAY_SECONDS,
                options={"require": ["exp", "aud", "sub"]},
            )
        except jwt.ExpiredSignatureError as error:
            raise _unauthorized("The token has expired; mint a new one.") from error
        except jwt.MissingRequiredClaimError as error:
            raise _unauthorized(f"The token has no `{error.claim}`.") from error
        except jwt.InvalidAudienceError as error:
            raise _unauthorized(f"The token is for another service; its `aud` must be {AUDIENCE}.") from error
        except jwt.PyJWKClientConnectionError as error:
            raise Refusal(503, "The keys of your portal cannot be read at the moment.", KEYS_TIMEOUT_SECONDS) from error
        except jwt.PyJWTError as error:
            raise _unauthorized("The token cannot be verified; is it signed with the key that this service was given?") from error
        if not isinstance(claims["exp"], int | float):  # PyJWT takes "1767225600" too; RFC 7519, section 2, wants a number
            raise _unauthorized("The token's `exp` is no number; write seconds since 1970, without quotation marks.")
        return claims


def open_verifier(settings: Settings) -> Verifier:
    """Return the verifier that the settings describe; keys behind a URL are read at the first token.

    Raises:
        SettingsError: If a file of keys cannot be read.
    """
    secret = settings.identity_secret.get_secret_value()
    return Verifier(secret=secret, keys=_keys(settings.identity_jwks), is_required=settings.identity_required)


def _keys(place: str) -> Keys | None:
    if not place:
        return None
    if "://" in place:
        return jwt.PyJWKClient(place, lifespan=KEYS_KEPT_SECONDS, timeout=KEYS_TIMEOUT_SECONDS).get_signing_key_from_jwt
    try:
        known = jwt.PyJWKSet.from_json(Path(place).read_text(encoding="utf-8"))
    except (OSError, ValueError, jwt.PyJWTError) as error:
        raise SettingsError(f"SIGNPOST_IDENTITY_JWKS is {place!r}: no file of public keys ({error}).") from error

    def find(token: str) -> jwt.PyJWK:
        named = jwt.get_unverified_header(token).get("kid")
        found = next((key for key in known.keys if key.key_id == named), None)
        if found is None:
            raise jwt.InvalidKeyError("no key of this name")
        return found

    return find


def _unauthorized(message: str) -> Refusal:
    return Refusal(401, message, headers={"WWW-Authenticate": 'Bearer realm="signpost"'})
