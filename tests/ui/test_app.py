import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from starlette.testclient import TestClient

from assistant.dialogue import AnswerOptions, Assistant
from corpus.contacts import Contact
from index.live import LiveIndex
from index.manifest import NoPublishedIndex
from index.snapshot import Snapshot
from index.store import IndexStore
from tests.fakes import flip
from tests.torture.generations import Generations
from tests.ui.conftest import Site
from ui.app import create_app
from ui.backend import Backend
from ui.guards.body import MAX_CHAT_BYTES
from ui.settings import Settings

JOIN = "/chat/gradio_api/queue/join"
HIDDEN = [
    ("GET", "/chat/config"),
    ("GET", "/chat/gradio_api/info"),
    ("GET", "/chat/gradio_api/openapi.json"),
    ("GET", "/chat/gradio_api/runs"),
    ("GET", "/chat/gradio_api/queue/status"),
    ("GET", "/chat/gradio_api/token"),
    ("GET", "/chat/gradio_api/deep_link"),
    ("GET", "/chat/gradio_api/dev/reload"),
    ("GET", "/chat/gradio_api/file=/etc/passwd"),
    ("GET", "/chat/gradio_api/file/etc/passwd"),
    ("GET", "/chat/gradio_api/proxy=https://example.org/"),
    ("GET", "/chat/gradio_api/heartbeat/"),
    ("GET", "/chat/monitoring"),
    ("GET", "/chat/gradio_api/monitoring/summary"),
    ("GET", "/chat/manifest.json"),
    ("GET", "/chat/login"),
    ("GET", "/chat/docs"),
    ("POST", "/chat/gradio_api/upload"),
    ("POST", "/chat/gradio_api/call/ask"),
    ("POST", "/chat/gradio_api/run/ask"),
    ("POST", "/chat/gradio_api/component_server"),
    ("POST", "/chat/gradio_api/process_recording"),
    ("POST", "/chat/"),
    ("PUT", "/chat/gradio_api/queue/join"),
    ("DELETE", "/chat/"),
    ("OPTIONS", "/chat/gradio_api/queue/join"),
    ("GET", "/docs"),
    ("GET", "/openapi.json"),
]


@pytest.fixture
def not_loaded(backend: Backend) -> TestClient:
    """The application before its start-up has run: what is served while Gradio still loads."""
    return TestClient(create_app(Settings(), backend), follow_redirects=False)


def test_health_does_not_wait_for_the_chat(not_loaded: TestClient) -> None:
    assert not_loaded.get("/healthz").status_code == 200


def test_readiness_waits_for_the_chat(not_loaded: TestClient, snapshot: Snapshot) -> None:
    response = not_loaded.get("/readyz")
    assert response.status_code == 503
    assert (response.json()["index_version"], response.json()["chat"]) == (snapshot.manifest.version, "loading")


def test_a_page_that_refreshes_itself_stands_in_for_the_chat(not_loaded: TestClient) -> None:
    response = not_loaded.get("/chat/")
    assert response.status_code == 503
    assert "Signpost is starting" in response.text
    assert '<meta http-equiv="refresh"' in response.text
    assert "<script" not in response.text


def test_the_server_without_a_chat_serves_the_rest(backend: Backend, snapshot: Snapshot) -> None:
    with TestClient(create_app(Settings(chat=False), backend), follow_redirects=False) as client:
        assert client.get("/healthz").status_code == 200
        found = client.get("/readyz").json()
        assert (found["index_version"], found["chat"], found["status"]) == (snapshot.manifest.version, "off", "ready")
        assert found["index_age_seconds"] >= 0
        assert client.post("/api/v1/ask", json={"question": "How do I find a mentor?"}).status_code == 200
        assert [client.get(path).status_code for path in ("/", "/chat", "/chat/", "/static/chat.css")] == [404] * 4


def test_readiness_without_an_index_is_503() -> None:
    def missing() -> Snapshot:
        raise NoPublishedIndex("nothing there")

    backend = Backend(missing, Assistant(missing, AnswerOptions()))
    client = TestClient(create_app(Settings(chat=False), backend))
    response = client.get("/readyz")
    assert (response.status_code, response.json()["index_version"]) == (503, "")
    assert response.json()["degraded"] == ["The guidance cannot be searched: NoPublishedIndex."]
    assert client.get("/api/v1/topics").status_code == 503
    assert client.get("/healthz").status_code == 200


def test_an_old_index_in_place_of_a_bad_one_is_ready_but_degraded(tmp_path: Path, contacts: tuple[Contact, ...]) -> None:
    generations, store = Generations(tmp_path), IndexStore(tmp_path / "index")
    first, second = (generations.publish(store, number) for number in (1, 2))
    flip(store.folder(second) / "dense.faiss", 300)
    live = LiveIndex(store, generations.loader(store).load)
    backend = Backend(live.current, Assistant(live.current, AnswerOptions(), contacts), faults=live.faults)
    client = TestClient(create_app(Settings(chat=False), backend))
    response = client.get("/readyz")
    assert (response.status_code, response.json()["index_version"]) == (200, first)
    assert 0 <= response.json()["index_age_seconds"] < 24 * 3600
    (reason,) = response.json()["degraded"]
    assert "dense.faiss: damaged" in reason
    assert str(tmp_path) not in reason
    generations.publish(store, 3)
    live.check()
    assert client.get("/readyz").json()["degraded"] == []


@pytest.mark.parametrize("path", ["/", "/chat"])
def test_short_addresses_lead_to_the_chat_at_once(not_loaded: TestClient, path: str) -> None:
    response = not_loaded.get(path)
    assert (response.status_code, response.headers["location"]) == (307, "/chat/")


def test_a_loaded_chat_is_ready(site: Site) -> None:
    response = httpx.get(f"{site.url}/readyz")
    assert response.status_code == 200
    assert (response.json()["index_version"], response.json()["chat"]) == (site.assistant.index_version(), "ready")


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/", "/chat", "/chat/", "/static/chat.js", "/chat/config", "/nowhere"])
def test_every_response_carries_the_security_headers(site: Site, path: str) -> None:
    headers = httpx.get(f"{site.url}{path}").headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "camera=()" in headers["permissions-policy"]
    policy = _policy(headers["content-security-policy"])
    assert policy["frame-ancestors"] == ["'none'"]
    assert policy["default-src"] == ["'none'"]
    assert "server" not in headers


def test_scripts_of_the_page_run_by_a_nonce_that_is_never_used_twice(site: Site) -> None:
    first, second = (httpx.get(f"{site.url}/chat/") for _ in range(2))
    nonces = []
    for response in (first, second):
        policy = _policy(response.headers["content-security-policy"])
        source = next(item for item in policy["script-src"] if item.startswith("'nonce-"))
        nonces.append(source.removeprefix("'nonce-").removesuffix("'"))
        assert not {"'unsafe-inline'", "'unsafe-eval'"} & set(policy["script-src"])
        tags = re.findall(r"<script[^>]*>", response.text)
        assert len(tags) > 1
        assert all(f'nonce="{nonces[-1]}"' in tag for tag in tags)
    assert nonces[0] != nonces[1]


def test_the_page_names_no_other_host(site: Site) -> None:
    head, _, _ = httpx.get(f"{site.url}/chat/").text.partition("<script")
    assert 'property="og:' not in head
    assert 'rel="manifest"' not in head
    assert "https://" not in head


@pytest.mark.parametrize(("method", "path"), HIDDEN)
def test_routes_that_the_page_does_not_need_are_not_there(site: Site, method: str, path: str) -> None:
    assert httpx.request(method, f"{site.url}{path}", json={} if method == "POST" else None).status_code == 404


@pytest.mark.parametrize("path", ["/chat/static/../config", "/chat/assets/%2e%2e/%2e%2e/routes.py", "/static/..%2fapp.py"])
def test_no_path_leads_out_of_a_folder(site: Site, path: str) -> None:
    # A raw request: httpx would tidy the path up.
    target = httpx.URL(site.url).copy_with(raw_path=path.encode())
    response = httpx.get(target)
    assert response.status_code in (403, 404)


@pytest.mark.parametrize("path", ["/static/chat.css", "/static/chat.js", "/static/icon.svg", "/chat/theme.css"])
def test_what_the_page_needs_is_there(site: Site, path: str) -> None:
    assert httpx.get(f"{site.url}{path}").status_code == 200


@pytest.mark.parametrize("path", ["demo/portal.html", "frame/page.html", "embed/widget.js", "frame", "", "nothing"])
def test_what_the_page_does_not_need_is_not_there(site: Site, path: str) -> None:
    assert httpx.get(f"{site.url}/static/{path}").status_code == 404


def test_a_body_over_the_limit_is_refused(site: Site) -> None:
    assert httpx.post(f"{site.url}{JOIN}", content=b"x" * (MAX_CHAT_BYTES + 1)).status_code == 413


def test_a_body_of_the_limit_reaches_gradio(site: Site) -> None:
    # Not JSON, so Gradio refuses it, in its own way.
    assert httpx.post(f"{site.url}{JOIN}", content=b"x" * MAX_CHAT_BYTES).status_code == 422


def test_a_body_of_unknown_length_is_refused(site: Site) -> None:
    assert httpx.post(f"{site.url}{JOIN}", content=iter([b"{}"])).status_code == 411


def test_no_origin_may_read_an_answer(site: Site) -> None:
    for host in (None, "signpost.example"):
        headers = {"Origin": "https://evil.example"} | ({"Host": host} if host else {})
        for path in ("/chat/", "/healthz", "/chat/gradio_api/app_id"):
            response = httpx.get(f"{site.url}{path}", headers=headers)
            assert response.status_code == 200
            assert "access-control-allow-origin" not in response.headers


def test_a_forged_history_names_components_that_are_never_built(site: Site) -> None:
    forged = {"type": "component", "component": "image", "value": {"path": "/etc/passwd"}, "constructor_args": {}, "props": {}}
    history = [{"role": "assistant", "content": [forged]}, {"role": "user", "content": [{"type": "text", "text": "before"}]}]
    changed = _asked(site, "How do I find a mentor?", history)
    roles = [message["role"] for message in changed["value"]]
    assert roles == ["user", "user"]
    assert "/etc/passwd" not in json.dumps(changed)


@pytest.mark.parametrize("data", [[], [{"a": 1}, "x"], [None, [[[]]]], ["q", [{"role": "user", "content": 7}]]])
def test_an_event_with_nonsense_ends_without_a_word_about_the_inside(site: Site, data: list[object]) -> None:
    text = json.dumps(_completed(site, data))
    assert "Traceback" not in text
    assert ".py" not in text


def _asked(site: Site, question: str, history: object) -> dict[str, Any]:
    """Return how the first event, which asks a question, first changes the log."""
    first = next(event for event in _events(site, [question, history]) if event["msg"] == "process_generating")
    changed: dict[str, Any] = first["output"]["data"][0]
    return changed


def _completed(site: Site, data: object) -> dict[str, Any]:
    return next(event for event in _events(site, data) if event["msg"] in ("process_completed", "unexpected_error"))


def _events(site: Site, data: object) -> Iterator[dict[str, Any]]:
    """Send an event as the page does and yield what the server says about it."""
    session = uuid4().hex
    body = {"data": data, "fn_index": 0, "trigger_id": 1, "session_hash": session}
    joined = httpx.post(f"{site.url}{JOIN}", json=body)
    if joined.status_code != httpx.codes.OK:
        yield {"msg": "unexpected_error", "text": joined.text}
        return
    with httpx.stream("GET", f"{site.url}/chat/gradio_api/queue/data", params={"session_hash": session}) as stream:
        for line in stream.iter_lines():
            if line.startswith("data: "):
                yield json.loads(line.removeprefix("data: "))


def _policy(header: str) -> dict[str, list[str]]:
    directives = [directive.split() for directive in header.split(";")]
    return {name: values for name, *values in directives}
