"""Tokens that a portal's server signs, minted here with PyJWT as a portal would."""

import base64
import hmac
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from pydantic import SecretStr
from starlette.testclient import TestClient

from ui.app import create_app
from ui.backend import Backend
from ui.guards.identity import AUDIENCE, LEEWAY_SECONDS, MAX_LIFETIME_SECONDS
from ui.settings import Settings, SettingsError

ASK = "/api/v1/ask"
SECRET = "a secret of the portal and of this server"  # noqa: S105 - of this test
QUESTION = {"question": "How do I find a mentor?"}
DANGER = {"question": "I want to kill myself"}
BASE = Settings(chat=False, rate_limit="0")


def token(key: Any = SECRET, method: str = "HS256", headers: dict[str, str] | None = None, **changed: object) -> str:
    claims = {"sub": "resident-7", "aud": AUDIENCE, "exp": int(time.time()) + 300} | changed
    kept = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(kept, key, algorithm=method, headers=headers)


def client_of(backend: Backend, **changed: object) -> TestClient:
    return TestClient(create_app(BASE.model_copy(update=changed), backend))


@pytest.fixture
def closed(backend: Backend) -> TestClient:
    """A service that answers nobody without a token."""
    return client_of(backend, identity_secret=SecretStr(SECRET), identity_required=True)


def asked(client: TestClient, given: str | None, question: dict[str, str] = QUESTION) -> Any:
    headers = {} if given is None else {"Authorization": given}
    return client.post(ASK, json=question, headers=headers)


def test_a_good_token_is_answered(closed: TestClient) -> None:
    assert asked(closed, f"Bearer {token()}").status_code == 200
    assert asked(closed, f"bearer {token()}").status_code == 200


def wrong() -> dict[str, str | None]:
    now = int(time.time())
    return {
        "nothing": None,
        "another scheme": "Basic cmVzaWRlbnQ6eA==",
        "no token": "Bearer ",
        "no JWT": "Bearer sesame",
        "another secret": f"Bearer {token('another secret of the same length, or more')}",
        "expired": f"Bearer {token(exp=now - LEEWAY_SECONDS - 5)}",
        "too long": f"Bearer {token(exp=now + MAX_LIFETIME_SECONDS + LEEWAY_SECONDS + 60)}",
        "another audience": f"Bearer {token(aud='library')}",
        "no audience": f"Bearer {token(aud=None)}",
        "no subject": f"Bearer {token(sub=None)}",
        "no end": f"Bearer {token(exp=None)}",
        "an end in quotation marks": f"Bearer {token(exp=str(now + 300))}",
        "a list for an end": f"Bearer {token(exp=[now + 300])}",
        "no end at all": f"Bearer {token(exp=float('inf'))}",
        "unsigned": f"Bearer {token('', 'none')}",
        "another method": f"Bearer {token(SECRET * 2, 'HS512')}",
    }


@pytest.mark.parametrize("name", sorted(wrong()))
def test_anything_else_is_401_and_says_what_to_do(closed: TestClient, name: str) -> None:
    given = wrong()[name]
    for response in (asked(closed, given), closed.get("/api/v1/topics", headers={"Authorization": given} if given else {})):
        assert response.status_code == 401
        assert response.headers["www-authenticate"].startswith("Bearer")
        error = response.json()["error"]
        assert error["code"] == "unauthorized"
        assert len(error["message"]) > 20
        assert "resident-7" not in response.text
        assert given is None or given.split(" ")[1] == "" or given.split(" ")[1] not in response.text


def test_danger_is_answered_without_a_token(closed: TestClient) -> None:
    assert asked(closed, None, DANGER).json()["outcome"] == "crisis"


def test_tools_need_the_token_too_and_the_description_does_not(closed: TestClient) -> None:
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {}}
    assert closed.post("/mcp", json=call).status_code == 401
    for path in ("/api/v1/openapi.json", "/healthz", "/embed/v1/frame", "/embed/v1/widget.js"):
        assert closed.get(path).status_code == 200


def test_where_a_token_is_not_required_a_wrong_one_is_still_refused(backend: Backend) -> None:
    client = client_of(backend, identity_secret=SecretStr(SECRET))
    assert asked(client, None).status_code == 200
    assert asked(client, f"Bearer {token()}").status_code == 200
    assert asked(client, "Bearer sesame").status_code == 401


def test_without_a_key_the_header_is_not_looked_at(backend: Backend) -> None:
    assert asked(client_of(backend), "Bearer sesame").status_code == 200


def test_limits_count_the_token_s_subject_and_not_the_address(backend: Backend) -> None:
    client = client_of(backend, identity_secret=SecretStr(SECRET), identity_required=True, rate_limit="2/day")

    def ask(sub: str) -> int:
        return int(asked(client, f"Bearer {token(sub=sub)}").status_code)

    assert [ask("one") for _ in range(3)] == [200, 200, 429]
    assert ask("two") == 200


class Keys:
    """Two key pairs, and what a portal publishes of the first."""

    def __init__(self) -> None:
        self.ours, self.other = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
        published = jwt.algorithms.RSAAlgorithm.to_jwk(self.ours.public_key(), as_dict=True)
        self.published = self.ours.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        self.jwks = json.dumps({"keys": [published | {"kid": "k1", "alg": "RS256", "use": "sig"}]})

    def token(self, key: Any, **changed: object) -> str:
        return token(key, "RS256", {"kid": "k1"}, **changed)


@pytest.fixture(scope="module")
def keys() -> Keys:
    return Keys()


def check_keys(client: TestClient, keys: Keys) -> None:
    assert asked(client, f"Bearer {keys.token(keys.ours)}").status_code == 200
    assert asked(client, f"Bearer {keys.token(keys.other)}").status_code == 401
    assert asked(client, f"Bearer {token(keys.ours, 'RS256', {'kid': 'k2'})}").status_code == 401
    # A public key taken for a secret would let everybody sign (RFC 8725, section 2.1).
    assert asked(client, f"Bearer {forged(keys.published)}").status_code == 401


def forged(public: bytes) -> str:
    """Sign with HMAC and the public key, which PyJWT itself refuses to do."""

    def part(data: bytes) -> str:
        return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

    claims = {"sub": "resident-7", "aud": AUDIENCE, "exp": int(time.time()) + 300}
    signed = f"{part(json.dumps({'alg': 'HS256', 'kid': 'k1'}).encode())}.{part(json.dumps(claims).encode())}"
    return f"{signed}.{part(hmac.digest(public, signed.encode(), 'sha256'))}"


def test_public_keys_from_a_file(backend: Backend, keys: Keys, tmp_path: Path) -> None:
    file = tmp_path / "keys with space.json"
    file.write_text(keys.jwks, encoding="utf-8")
    check_keys(client_of(backend, identity_jwks=str(file), identity_required=True), keys)


@pytest.fixture
def published(keys: Keys) -> Iterator[str]:
    """A web server that publishes the keys."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(keys.jwks.encode())

        def log_message(self, *_args: object) -> None:
            """Stay quiet."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/jwks.json"
        server.shutdown()
        thread.join()


def test_public_keys_from_a_url(backend: Backend, keys: Keys, published: str) -> None:
    check_keys(client_of(backend, identity_jwks=published, identity_required=True), keys)


def test_a_file_that_holds_no_keys_stops_the_start(backend: Backend, tmp_path: Path) -> None:
    (tmp_path / "empty.json").write_text("{}", encoding="utf-8")
    for name in ("empty.json", "missing.json"):
        with pytest.raises(SettingsError, match=r"^SIGNPOST_IDENTITY_JWKS is .*: no file of public keys"):
            client_of(backend, identity_jwks=str(tmp_path / name), identity_required=True)


def test_keys_that_cannot_be_read_are_503(backend: Backend, keys: Keys) -> None:
    client = client_of(backend, identity_jwks="http://127.0.0.1:9/jwks.json", identity_required=True)
    response = asked(client, f"Bearer {keys.token(keys.ours)}")
    assert (response.status_code, response.headers["retry-after"]) == (503, "5")
    assert httpx.codes.is_server_error(response.status_code)
