"""What a portal says of its reader, on its way through the API to the answer."""

import re
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from assistant.composing.reader import Options
from assistant.dialogue import AnswerOptions, Assistant
from index.snapshot import Snapshot
from ui.app import create_app
from ui.backend import Backend
from ui.settings import Settings

QUESTION = "meeting with a mentor"


@pytest.fixture
def client(snapshot: Snapshot) -> TestClient:
    """An application over guidance whose best section is for seniors only."""
    best = snapshot.documents["ending-kindly"]
    staged = replace(snapshot, documents=dict(snapshot.documents) | {best.id: replace(best, stage=("senior",))})
    options = AnswerOptions(search=Options(answered_above=0.0, closest_above=0.0))
    backend = Backend(lambda: staged, Assistant(lambda: staged, options))
    return TestClient(create_app(Settings(chat=False, rate_limit="0"), backend))


@pytest.mark.parametrize("accept", ["application/json", "text/event-stream"])
def test_the_same_question_with_and_without_a_context(client: TestClient, accept: str) -> None:
    def first(context: dict[str, str] | None) -> str:
        body = {"question": QUESTION} | ({"context": context} if context else {})
        response = client.post("/api/v1/ask", json=body, headers={"Accept": accept})
        assert response.status_code == 200
        found = re.search(r'"document_id":"([\w-]+)"', response.text)
        assert found is not None
        return found.group(1)

    assert first(None) == first({"stage": "PGY-5"}) == first({"programme": "Surgery", "page": "Home"}) == "ending-kindly"
    assert first({"stage": "PGY-1"}) == "meeting-by-video"
