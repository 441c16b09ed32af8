"""Which other origins may frame the page, load the widget and read the API."""

from typing import Any

from starlette.testclient import TestClient

from tests.ui.in_process import ASK, SETTINGS
from ui.app import create_app
from ui.backend import Backend


def test_the_widget_s_files_may_be_loaded_by_other_origins_and_kept(client: TestClient) -> None:
    script = client.get("/embed/v1/widget.js")
    assert script.headers["content-type"].startswith("text/javascript")
    assert script.headers["cross-origin-resource-policy"] == "cross-origin"
    assert "max-age" in script.headers["cache-control"]
    again = client.get("/embed/v1/widget.js", headers={"If-None-Match": script.headers["etag"]})
    assert again.status_code == 304
    assert client.get("/embed/v1/..%2Fchat.js").status_code == 404


def frame_ancestors(response: Any) -> str:
    directives = dict(part.strip().split(" ", 1) for part in response.headers["content-security-policy"].split(";"))
    return str(directives["frame-ancestors"])


def test_only_the_embed_page_may_be_framed_and_only_by_named_portals(backend: Backend) -> None:
    named = SETTINGS.model_copy(update={"allowed_origins": "https://portal.example, http://localhost:8080"})
    client, closed = TestClient(create_app(named, backend)), TestClient(create_app(SETTINGS, backend))
    assert frame_ancestors(client.get("/embed/v1/frame")) == "'self' https://portal.example http://localhost:8080"
    assert frame_ancestors(closed.get("/embed/v1/frame")) == "'self'"
    for path in ("/embed/v1/frame.css", "/embed/v1/nothing", "/healthz", "/nothing", "/api/v1/topics"):
        assert frame_ancestors(client.get(path)) == "'none'"
    assert "unsafe" not in client.get("/embed/v1/frame").headers["content-security-policy"]


def test_cors_is_for_the_api_and_named_portals_only(backend: Backend) -> None:
    named = SETTINGS.model_copy(update={"allowed_origins": "https://portal.example"})
    client = TestClient(create_app(named, backend))
    asked = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization,content-type"}
    allowed = client.options(ASK, headers={"Origin": "https://portal.example"} | asked)
    assert allowed.headers["access-control-allow-origin"] == "https://portal.example"
    assert "access-control-allow-credentials" not in allowed.headers
    for origin in ("https://evil.example", "https://portal.example.evil.example", "null"):
        assert "access-control-allow-origin" not in client.options(ASK, headers={"Origin": origin} | asked).headers
        assert "access-control-allow-origin" not in client.get("/api/v1/topics", headers={"Origin": origin}).headers
    answered = client.post(ASK, json={}, headers={"Origin": "https://portal.example"})
    assert answered.headers["access-control-allow-origin"] == "https://portal.example"  # an error can be read too
    for path in ("/healthz", "/metrics", "/mcp"):
        assert "access-control-allow-origin" not in client.get(path, headers={"Origin": "https://portal.example"}).headers
