"""The API through the whole application, with its guards, in process."""

import json
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from assistant.answer import Outcome
from assistant.conversation import Conversation
from assistant.dialogue import Assistant
from assistant.question import MAX_QUESTION_CHARS
from index.snapshot import Snapshot
from tests.ui.in_process import ASK, SETTINGS
from ui.app import create_app
from ui.backend import Backend
from ui.render import answer_html, plain_text
from ui.schemas import MAX_HISTORY, AnswerOut
from ui.settings import SettingsError

QUESTION = "How do I ask someone to be my mentor?"
DANGER = "I want to kill myself"


def events_of(text: str) -> list[tuple[str, Any]]:
    """Read an event stream by its standard's rules: fields by line, events by blank line."""
    blocks = [dict(line.split(": ", 1) for line in block.split("\n")) for block in text.strip().split("\n\n")]
    return [(block["event"], json.loads(block["data"])) for block in blocks]


def test_an_answer_says_the_same_as_the_assistant(client: TestClient, assistant: Assistant) -> None:
    expected = assistant.reply(Conversation(), QUESTION)
    response = client.post(ASK, json={"question": QUESTION})
    assert response.status_code == 200
    got = response.json()
    assert got["outcome"] == expected.outcome.value
    assert [part["text"] for part in got["parts"]] == [part.text for part in expected.parts]
    assert [citation["quote"] for citation in got["citations"]] == [citation.quote for citation in expected.citations]
    assert (got["html"], got["text"]) == (answer_html(expected), plain_text(expected))
    assert got["index_version"] == expected.index_version
    AnswerOut.model_validate_json(response.content)


def test_the_conversation_travels_with_the_request(client: TestClient, assistant: Assistant) -> None:
    history = [{"role": "user", "content": QUESTION}, {"role": "assistant", "content": "Ask for one short talk."}]
    expected = assistant.reply(Conversation.from_messages(history), "and what if she says no?")
    got = client.post(ASK, json={"question": "and what if she says no?", "history": history}).json()
    assert [part["text"] for part in got["parts"]] == [part.text for part in expected.parts]


def test_events_are_the_same_answer_in_the_promised_order(client: TestClient) -> None:
    whole = client.post(ASK, json={"question": QUESTION}).json()
    response = client.post(ASK, json={"question": QUESTION}, headers={"Accept": "text/event-stream"})
    assert response.headers["content-type"].startswith("text/event-stream")
    events = events_of(response.text)
    names = [name for name, _ in events]
    parts, sources = names.count("part"), names.count("source")
    assert names == ["outcome", *["part"] * parts, *["source"] * sources, "answer"]
    assert events[0][1] == {"outcome": whole["outcome"]}
    assert events[-1][1] == whole
    assert [data["index"] for name, data in events if name == "part"] == list(range(parts))
    assert [data["number"] for name, data in events if name == "source"] == [c["number"] for c in whole["citations"]]
    shown = "".join(data["html"] for name, data in events if name == "part")
    assert whole["html"].startswith(shown)


@pytest.mark.parametrize("name", ["Maria Lopez", "Mar\u200bia Lopez"])
def test_the_question_comes_back_without_what_could_identify_a_patient(client: TestClient, name: str) -> None:
    question = f"My patient {name}, MRN 4821\u200b3377, died. How do I tell my mentor?"
    got = client.post(ASK, json={"question": question})
    assert got.json()["question"] == "My patient [name], MRN [record number], died. How do I tell my mentor?"
    stream = client.post(ASK, json={"question": question}, headers={"Accept": "text/event-stream"})
    assert events_of(stream.text)[-1][1]["question"] == got.json()["question"]
    assert not [response for response in (got, stream) if "Lopez" in response.text or "3377" in response.text]


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({}, "`question`"),
        ({"question": ""}, "`question`"),
        ({"question": 7}, "`question`"),
        ({"question": "sesame " * 400}, "`question`"),
        ({"question": "a", "sesame": 1}, "The body"),
        ({"question": "a", "region": "sesame"}, "`region`"),
        ({"question": "a", "history": [{"role": "sesame", "content": "a"}]}, "`history.0.role`"),
        ({"question": "a", "history": [{"role": "user", "content": "sesame"}] * (MAX_HISTORY + 1)}, "`history`"),
        ({"question": "a", "context": {"stage": "sesame" * 40}}, "`context.stage`"),
        (["sesame"], "The body"),
    ],
)
def test_what_is_wrong_is_named_and_what_was_sent_is_not_repeated(client: TestClient, body: object, place: str) -> None:
    response = client.post(ASK, json=body)
    assert response.status_code == 422
    error = response.json()["error"]
    assert error["code"] == "invalid"
    assert error["message"].startswith(place)
    assert "sesame" not in response.text


@pytest.mark.parametrize("content", [b"{sesame", b"\xff\xfe", b'{"question": "\\ud800"}', b"[" * 50_000, b"1" * 5_000])
def test_bodies_that_are_no_json_are_refused(client: TestClient, content: bytes) -> None:
    response = client.post(ASK, content=content, headers={"Content-Type": "application/json"})
    assert response.status_code == 422
    assert "sesame" not in response.text


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])
def test_only_json_is_taken(client: TestClient, kind: str) -> None:
    response = client.post(ASK, content=b'{"question": "a"}', headers={"Content-Type": kind})
    assert (response.status_code, response.json()["error"]["code"]) == (415, "unsupported_media_type")


def test_invisible_characters_do_not_count(client: TestClient) -> None:
    got = client.post(ASK, json={"question": QUESTION + "\u200b\u202e" * 1500}).json()
    assert (got["question"], got["outcome"]) == (QUESTION, "answered")


def test_danger_is_heard_in_a_text_that_is_too_long(client: TestClient) -> None:
    long = DANGER + " because of my mentor" * 200
    assert len(long) > MAX_QUESTION_CHARS
    response = client.post(ASK, json={"question": long})
    assert (response.status_code, response.json()["outcome"]) == (200, Outcome.CRISIS)
    assert response.json()["question"] == long[:MAX_QUESTION_CHARS]


@settings(deadline=None)
@given(question=st.text(min_size=1, max_size=200))
def test_anything_that_people_can_type_is_answered(question: str, snapshot: Snapshot, assistant: Assistant) -> None:
    client = TestClient(create_app(SETTINGS, Backend(lambda: snapshot, assistant)))
    response = client.post(ASK, json={"question": question})
    assert response.status_code == 200
    AnswerOut.model_validate_json(response.content)


def test_help_lines_are_those_of_the_region(snapshot: Snapshot, assistant: Assistant, contacts: Any) -> None:
    from assistant.dialogue import AnswerOptions

    abroad = {"uk": Assistant(lambda: snapshot, AnswerOptions(region="uk"), contacts)}
    client = TestClient(create_app(SETTINGS, Backend(lambda: snapshot, assistant, abroad)))
    here, there = (client.post(ASK, json={"question": DANGER, "region": region}).json() for region in ("us", "uk"))
    assert "988" in here["text"]
    assert "999" in there["text"]


def test_a_passage_opens_in_its_section(client: TestClient, snapshot: Snapshot) -> None:
    for passage in snapshot.passages.values():
        got = client.get(f"/api/v1/passages/{quote(passage.id, safe='')}").json()
        document = snapshot.documents[passage.document_id]
        assert got["section"]["heading"] == document.sections[passage.section].heading
        assert (got["document_id"], got["review_by"]) == (document.id, document.review_by.isoformat())


def test_a_document_is_shown_whole(client: TestClient, snapshot: Snapshot) -> None:
    import html

    for document in snapshot.documents.values():
        got = client.get(f"/api/v1/documents/{document.id}").json()
        assert [section["heading"] for section in got["sections"]] == [section.heading for section in document.sections]
        shown = html.unescape("".join(section["html"] for section in got["sections"])).replace("<br>", "\n")
        for section in document.sections:
            for block in section.blocks:
                assert block.span.of(document.text) in shown
        assert len(got["references"]) == len(document.sources)


@pytest.mark.parametrize("path", ["passages/none%231", "documents/none", "documents/..%2F..%2Fetc%2Fpasswd", "nothing"])
def test_what_is_not_there_is_404_in_our_shape(client: TestClient, path: str) -> None:
    response = client.get(f"/api/v1/{path}")
    assert (response.status_code, response.json()["error"]["code"]) == (404, "not_found")


def test_topics_list_their_documents(client: TestClient, snapshot: Snapshot) -> None:
    topics = client.get("/api/v1/topics").json()["topics"]
    assert [topic["id"] for topic in topics] == list(snapshot.topics)
    for topic in topics:
        for document in topic["documents"]:
            assert topic["id"] in snapshot.documents[document].topics


def test_starters_can_be_asked(client: TestClient) -> None:
    for question in client.get("/api/v1/starters").json()["starters"]:
        assert client.post(ASK, json={"question": question}).status_code == 200


def test_feedback_is_counted_and_kept_without_identifiers(backend: Backend, tmp_path: Path) -> None:
    journal = tmp_path / "journal.jsonl"
    client = TestClient(create_app(SETTINGS.model_copy(update={"journal": journal}), backend))
    given = {"index_version": "v", "outcome": "answered", "passage_ids": ["a#1"], "helpful": False, "reason": "off_topic"}
    comment = "write to jo@example.org or page 415-555-0100, see https://example.org/x"
    assert client.post("/api/v1/feedback", json=given | {"comment": comment}).status_code == 204
    row = json.loads(journal.read_text(encoding="utf-8"))
    assert {name: row[name] for name in given} == given
    assert row["comment"] == "write to [email] or page [phone], see [link]"
    counted = 'signpost_feedback_total{helpful="false",outcome="answered",reason="off_topic"} 1.0'
    assert counted in client.get("/metrics").text


def test_a_journal_that_cannot_be_written_fails_nobody(
    backend: Backend, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "kept"
    folder.mkdir()
    client = TestClient(create_app(SETTINGS.model_copy(update={"journal": folder / "journal.jsonl"}), backend))
    shutil.rmtree(folder)  # as when a disk is taken away
    given = {"index_version": "v", "outcome": "answered", "passage_ids": [], "helpful": True}
    assert client.post("/api/v1/feedback", json=given).status_code == 204
    assert "Feedback was not kept" in caplog.text


@pytest.mark.parametrize("place", [".", "nowhere/journal.jsonl"])
def test_a_journal_that_cannot_be_begun_stops_the_start(backend: Backend, tmp_path: Path, place: str) -> None:
    with pytest.raises(SettingsError, match=r"^SIGNPOST_JOURNAL is .*: cannot be written \(.*\)\.$"):
        create_app(SETTINGS.model_copy(update={"journal": tmp_path / place}), backend)


@pytest.mark.parametrize(
    "wrong",
    [
        {"passage_ids": ["my patient Jane"]},
        {"passage_ids": [f"{'a' * 100}#1"]},
        {"passage_ids": ["a#1\n"]},
        {"index_version": "Jane Roe"},
        {"index_version": "v" * 101},
    ],
)
def test_nothing_but_ids_is_kept_beside_the_comment(client: TestClient, wrong: dict[str, object]) -> None:
    given = {"index_version": "v", "outcome": "answered", "passage_ids": ["a-1#12"], "helpful": True}
    assert client.post("/api/v1/feedback", json=given).status_code == 204
    refused = client.post("/api/v1/feedback", json=given | wrong)
    assert refused.status_code == 422
    assert "Jane" not in refused.text


def test_metrics_and_log_name_routes_and_never_what_was_asked(
    client: TestClient, caplog: pytest.LogCaptureFixture, snapshot: Snapshot
) -> None:
    with caplog.at_level("DEBUG"):
        client.post(ASK, json={"question": "sesame and mentors"})
        client.get("/api/v1/documents/sesame?q=sesame")
        client.get("/sesame?q=sesame")
    metrics = client.get("/metrics").text
    assert f'signpost_index_info{{version="{snapshot.manifest.version}"}} 1.0' in metrics
    assert 'signpost_requests_total{method="POST",route="/api/v1/ask",status="200"} 1.0' in metrics
    assert 'signpost_requests_total{method="GET",route="/api/v1/documents/{document_id}",status="404"} 1.0' in metrics
    assert "signpost_answer_seconds_count 1.0" in metrics
    ours = [record.getMessage() for record in caplog.records if record.name.startswith("signpost")]
    assert [line.rsplit(" ", 2)[0] for line in ours] == [
        "POST /api/v1/ask 200", "GET /api/v1/documents/{document_id} 404", "GET other 404"
    ]  # fmt: skip
    assert "sesame" not in metrics + "".join(ours)


def test_head_is_answered_wherever_get_is(client: TestClient) -> None:
    for path in ("/healthz", "/readyz", "/metrics", "/embed/v1/frame", "/embed/v1/widget.js", "/api/v1/topics", "/nothing"):
        got, head = client.get(path), client.head(path)
        assert (head.status_code, head.content) == (got.status_code, b""), path
        assert head.headers["content-type"] == got.headers["content-type"]
    assert client.head(ASK).status_code == 405
    assert 'method="HEAD",route="/embed/v1/frame",status="200"' in client.get("/metrics").text
