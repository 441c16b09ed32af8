"""The example portal, from the command line and as an application."""

import re
import subprocess
import sys
import time
from pathlib import Path

import httpx
import jwt
from starlette.testclient import TestClient

from ui.guards.identity import MAX_LIFETIME_SECONDS, Verifier
from ui.portal.demo_portal import PAGES, RESIDENT, create_portal

ROOT = Path(__file__).parents[3]
SIGNPOST = "http://signpost.example:7860"
SECRET = "a secret of the portal and of this server"  # noqa: S105 - of this test


def test_the_command_serves_it_and_says_what_to_set() -> None:
    command = [sys.executable, "-m", "ui.cli", "demo-portal", "--port", "0", "--signpost", SIGNPOST]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, env={"PYTHONUNBUFFERED": "1"}) as process:
        try:
            assert process.stdout is not None
            where = re.search(r"(http://127\.0\.0\.1:\d+)", process.stdout.readline())
            assert where is not None
            assert (
                process.stdout.readline() == f"Let it embed Signpost: SIGNPOST_ALLOWED_ORIGINS={where.group(1)} signpost serve\n"
            )
            page = httpx.get(where.group(1))
            assert f'<script async src="{SIGNPOST}/embed/v1/widget.js"' in page.text
        finally:
            process.terminate()
        assert process.wait(timeout=20) in (0, -15)


def test_every_page_allows_signpost_and_nothing_inline() -> None:
    client = TestClient(create_portal(SIGNPOST, attributes={"data-label": '"><script>1</script>'}))
    for path in PAGES:
        response = client.get(path)
        policy = response.headers["content-security-policy"]
        assert f"script-src 'self' {SIGNPOST};" in policy
        assert f"frame-src {SIGNPOST};" in policy
        assert "unsafe" not in policy
        assert not re.search(r"<script(?![^>]* src=)|<style|\sstyle=|\son\w+=", response.text)
        assert "$" not in response.text
        hosts = set(re.findall(r"https?://[\w.:-]+", response.text))
        assert hosts == {SIGNPOST}


def test_it_signs_tokens_that_the_service_takes_and_only_with_a_secret() -> None:
    token = TestClient(create_portal(SIGNPOST, secret=SECRET)).get("/token").json()["token"]
    assert Verifier(secret=SECRET, is_required=True).subject(f"Bearer {token}")
    claims = jwt.decode(token, options={"verify_signature": False})
    assert claims["sub"] == RESIDENT
    assert claims["exp"] - time.time() <= MAX_LIFETIME_SECONDS
    assert TestClient(create_portal(SIGNPOST)).get("/token").status_code == 404
