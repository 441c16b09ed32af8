"""The guards' own rules, as functions."""

import asyncio
import json
import socket
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import SecretStr
from starlette.testclient import TestClient

from assistant.conversation import Conversation, Turn
from ui.app import create_app
from ui.backend import Backend
from ui.drafts import MAX_BREAKS
from ui.errors import IN_DANGER
from ui.guards.admission import ASK, CHAT, DRAFT, MCP, sayings
from ui.guards.client import address_key
from ui.guards.rates import open_rates
from ui.settings import Settings

JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)


@pytest.mark.parametrize(
    ("client", "key"),
    [
        (("192.0.2.1", 5), "192.0.2.1"),
        (("::ffff:192.0.2.1", 5), "192.0.2.1"),
        (("2001:db8:0:1:2:3:4:5", 5), "2001:db8:0:1::/64"),
        (("testclient", 5), "unknown"),
        (None, "unknown"),
    ],
)
def test_an_address_is_one_that_a_client_cannot_choose(client: Any, key: str) -> None:
    assert address_key({"type": "http", "client": client}) == key


def test_what_is_said_is_found_where_each_surface_puts_it() -> None:
    talk = [{"role": "user", "content": "rough month"}, {"role": "assistant", "content": "Are you safe?"}, 7]
    alone, after = ("q", Conversation()), ("q", Conversation((Turn("rough month", "Are you safe?"),)))
    assert sayings(ASK, json.dumps({"question": "q"}).encode()) == [alone]
    assert sayings(ASK, json.dumps({"question": "q", "history": talk}).encode()) == [after]
    assert sayings(MCP, json.dumps({"params": {"arguments": {"question": "q", "history": talk}}}).encode()) == [after]
    assert sayings(CHAT, json.dumps({"data": ["q", [{"role": "user"}]]}).encode()) == [alone]
    assert sayings(CHAT, json.dumps({"data": ["q", talk]}).encode()) == [after]
    again = [*talk, {"role": "user", "content": "q"}, {"role": "assistant", "content": "<p>Stopped</p>"}]
    assert sayings(CHAT, json.dumps({"data": [again]}).encode()) == [after]


def test_a_yes_to_our_own_question_is_let_in_past_the_limit(backend: Backend) -> None:
    client = TestClient(create_app(Settings(rate_limit="1/day"), backend))
    card = client.post(ASK, json={"question": "I want to end my life"}).json()
    talk = [{"role": "user", "content": card["question"]}, {"role": "assistant", "content": card["text"]}]
    assert client.post(ASK, json={"question": "yes", "history": talk}).json()["outcome"] == "crisis"
    assert client.post(ASK, json={"question": "yes"}).status_code == 429


@pytest.mark.parametrize(
    ("said", "outcome", "line"),
    [
        ("I want to kill myself. My patient Jane Roe, MRN 48213377, died.", "crisis", "988"),
        ("my co-resident says she wants to kill herself", "crisis_other", "911"),
        ("nobody would notice if I disappeared", "crisis_possible", "988"),
        ("my attending slapped me in the face", "support", "911"),
    ],
)
def test_whatever_the_words_alone_tell_is_answered_past_the_limit(backend: Backend, said: str, outcome: str, line: str) -> None:
    client = TestClient(create_app(Settings(rate_limit="1/day"), backend))
    assert client.post(ASK, json={"question": "How do I find a mentor?"}).status_code == 200
    assert client.post(ASK, json={"question": "How do I find a mentor?"}).status_code == 429
    got = client.post(ASK, json={"question": said}).json()
    assert (got["outcome"], got["citations"]) == (outcome, [])
    assert line in got["text"]
    assert got["question"] == ""  # nothing was masked, so nothing is given back
    stream = client.post(ASK, json={"question": said}, headers={"Accept": "text/event-stream"})
    assert f'{{"outcome":"{outcome}"}}' in stream.text


def test_it_is_answered_without_a_token_too(backend: Backend) -> None:
    needs = Settings(chat=False, rate_limit="0", identity_required=True, identity_secret=SecretStr("s" * 32))
    client = TestClient(create_app(needs, backend))
    refused = client.post(ASK, json={"question": "How do I find a mentor?"})
    assert (refused.status_code, IN_DANGER in refused.json()["error"]["message"]) == (401, True)
    assert client.post(ASK, json={"question": "nobody would notice if I disappeared"}).json()["outcome"] == "crisis_possible"
    hidden = {"question": "I want to kill myself", "params": {"arguments": {"question": "I want to kill myself"}}}
    assert client.request("GET", "/api/v1/topics", json=hidden).status_code == 401


def test_who_is_not_listened_to_is_told_whom_to_call(backend: Backend) -> None:
    client = TestClient(create_app(Settings(rate_limit="1/day"), backend))
    answers = [client.post(ASK, json={"question": "I have gone quiet lately"}) for _ in range(2)]
    assert answers[1].status_code == 429
    assert answers[1].json()["error"]["message"].endswith(IN_DANGER)


def test_drafts_are_counted_and_have_few_lines(backend: Backend) -> None:
    client = TestClient(create_app(Settings(rate_limit="3/day"), backend))
    texts = ["line\n" * MAX_BREAKS, "line\n" * (MAX_BREAKS + 1), "\t" * 20_000, "line"]
    statuses = [client.post(DRAFT, json={"title": "t", "text": text}).status_code for text in texts]
    assert statuses == [200, 422, 422, 429]


def test_tools_too_take_json_only(backend: Backend) -> None:
    client = TestClient(create_app(Settings(chat=False, rate_limit="0"), backend))
    refused = client.post(MCP, content=b"{}", headers={"Content-Type": "text/plain"})
    assert (refused.status_code, refused.json()["error"]["code"]) == (415, "unsupported_media_type")


@settings(deadline=None)
@given(path=st.sampled_from([ASK, MCP, CHAT]), body=st.binary() | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_body_may_come(path: str, body: bytes) -> None:
    assert all(isinstance(text, str) and isinstance(talk, Conversation) for text, talk in sayings(path, body))


def test_the_chat_s_questions_are_counted_too(backend: Backend) -> None:
    client = TestClient(create_app(Settings(rate_limit="1/day"), backend))

    def join(question: str) -> int:
        return client.post(CHAT, json={"data": [question, []], "fn_index": 0, "session_hash": "s"}).status_code

    # 503 is the chat that has not been loaded: the request got as far as that.
    assert [join("mentor"), join("mentor"), join("I want to kill myself")] == [503, 429, 503]


def test_a_store_that_cannot_be_reached_lets_everybody_through_and_says_so_once(caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]  # free again once it is closed

    async def ask() -> list[int]:
        rates = open_rates(Settings(rate_limit="1/day", rate_limit_store=f"redis://127.0.0.1:{port}/0"))
        return [await rates.wait_seconds("one") for _ in range(3)]

    assert asyncio.run(ask()) == [0, 0, 0]
    assert [record.getMessage() for record in caplog.records] == [
        "Rate limits are off: their store cannot be reached (ConnectionError)."
    ]


def test_no_limit_is_no_limit() -> None:
    async def ask() -> set[int]:
        rates = open_rates(Settings(rate_limit="0"))
        return {await rates.wait_seconds("one") for _ in range(1000)}

    assert asyncio.run(ask()) == {0}
