"""The tools for other assistants, called with the client of the `mcp` package itself."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client

from assistant.conversation import Conversation
from assistant.dialogue import AnswerOptions, Assistant
from index.manifest import ArtifactError
from index.snapshot import Snapshot
from index.store import IndexStore
from tests.ui.servers import serving
from ui.answering import Answering
from ui.backend import Backend
from ui.render import plain_text
from ui.schemas import AnswerOut
from ui.settings import Settings
from ui.tools import build_server

ROOT = Path(__file__).parents[2]
OPEN = Settings(chat=False, rate_limit="0")
QUESTION = "How do I ask someone to be my mentor?"


def call(server: Any, tool: str, arguments: dict[str, Any]) -> Any:
    async def run() -> Any:
        async with Client(server) as client:
            return await client.call_tool(tool, arguments)

    return asyncio.run(run())


def test_there_are_two_tools_and_nothing_else(backend: Backend) -> None:
    async def run() -> tuple[list[str], int, int]:
        async with Client(build_server(backend, Answering(backend, 1))) as client:
            tools = (await client.list_tools()).tools
            assert all(tool.annotations and tool.annotations.read_only_hint for tool in tools)
            return (
                [tool.name for tool in tools],
                len((await client.list_resources()).resources),
                len((await client.list_prompts()).prompts),
            )

    assert asyncio.run(run()) == (["ask", "search"], 0, 0)


def test_ask_over_http_says_what_the_assistant_says(backend: Backend, assistant: Assistant) -> None:
    expected = assistant.reply(Conversation(), QUESTION)
    with serving(OPEN, backend) as running:
        result = call(f"{running.url}/mcp", "ask", {"question": QUESTION})
    assert not result.is_error
    answer = AnswerOut.model_validate(result.structured_content)
    assert (answer.outcome, answer.text) == (expected.outcome, plain_text(expected))
    assert answer.question == QUESTION
    assert result.content[0].text.startswith(answer.text)
    assert expected.citations[0].title in result.content[0].text


def test_search_over_http_finds_what_the_retriever_finds(backend: Backend, snapshot: Snapshot) -> None:
    with serving(OPEN, backend) as running:
        result = call(f"{running.url}/mcp", "search", {"question": QUESTION, "top_k": 3})
    found = [row["passage_id"] for row in result.structured_content["passages"]]
    assert found == [hit.passage.id for hit in snapshot.retriever.search(QUESTION, 3).hits]


def test_search_takes_identifiers_out_and_has_no_card_for_a_plain_question(backend: Backend, snapshot: Snapshot) -> None:
    server = build_server(backend, Answering(backend, 1))
    found = call(
        server, "search", {"question": "my patient John Hightower, MRN 4411223, told my mentor", "top_k": 3}
    ).structured_content
    expected = snapshot.retriever.search("a patient, told my mentor", 3).hits
    assert [row["score"] for row in found["passages"]] == [round(hit.score, 6) for hit in expected]
    assert found["card"] == ""


@pytest.mark.parametrize("has_index", [True, False])
def test_search_gives_the_card_first_where_the_words_tell_of_danger(backend: Backend, *, has_index: bool) -> None:
    def none() -> Snapshot:
        raise ArtifactError("there is no index")

    served = backend if has_index else Backend(none, Assistant(none, AnswerOptions()))
    server = build_server(served, Answering(served, 1))
    found = call(server, "search", {"question": "I want to die"}).structured_content
    assert next(iter(found)) == "card"
    assert found["card"] == plain_text(Assistant(none, AnswerOptions()).reply(Conversation(), "I want to die"))
    assert bool(found["passages"]) == has_index
    assert call(server, "search", {"question": QUESTION}).is_error != has_index


def test_a_history_makes_a_follow_up(backend: Backend, assistant: Assistant) -> None:
    history = [{"role": "user", "content": QUESTION}, {"role": "assistant", "content": "Ask for one short talk."}]
    expected = assistant.reply(Conversation.from_messages(history), "and what if she says no?")
    server = build_server(backend, Answering(backend, 1))
    result = call(server, "ask", {"question": "and what if she says no?", "history": history})
    assert result.structured_content["text"] == plain_text(expected)


def test_arguments_that_are_wrong_are_an_error_of_the_call(backend: Backend) -> None:
    server = build_server(backend, Answering(backend, 1))
    for tool, arguments in (
        ("ask", {}),
        ("ask", {"question": ""}),
        ("ask", {"question": "mentor " * 400}),
        ("ask", {"question": "a", "region": "fr"}),
        ("search", {"question": "a", "top_k": 1000}),
        ("search", {"question": "mentor " * 400}),
        ("ask", {"question": "a", "region": "sesame"}),
        ("search", {"question": {"sesame": 1}}),
    ):
        result = call(server, tool, arguments)
        assert result.is_error, (tool, arguments)
        assert "sesame" not in result.content[0].text
        assert "pydantic" not in result.content[0].text


def test_invisible_characters_do_not_count_in_a_search(backend: Backend) -> None:
    server = build_server(backend, Answering(backend, 1))
    assert not call(server, "search", {"question": "mentor" + "\u200b" * 2500}).is_error


def test_limits_hold_for_tools_and_danger_is_let_through(backend: Backend) -> None:
    def request(question: str, tool: str) -> dict[str, Any]:
        arguments = {"question": question}
        return {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": tool, "arguments": arguments}}

    with serving(OPEN.model_copy(update={"rate_limit": "1/day"}), backend) as running:

        def post(question: str, tool: str = "ask") -> httpx.Response:
            headers = {"Accept": "application/json, text/event-stream"}
            return httpx.post(f"{running.url}/mcp", json=request(question, tool), headers=headers)

        assert post(QUESTION).json()["result"]["structuredContent"]["outcome"] == "answered"
        assert post(QUESTION).status_code == 429
        assert post("I want to kill myself").json()["result"]["structuredContent"]["outcome"] == "crisis"
        possible = post("nobody would notice if I disappeared").json()["result"]["structuredContent"]
        assert (possible["outcome"], possible["question"]) == ("crisis_possible", "")
        found = post("I want to kill myself", "search").json()["result"]
        assert found["isError"]
        assert "988" in found["content"][0]["text"]
        assert httpx.get(f"{running.url}/mcp").status_code == 405
        assert httpx.post(f"{running.url}/mcp", content=b"x" * 70_000).status_code == 413


def by_standard_input(index: Path, question: str) -> Any:
    """Ask `signpost mcp`."""

    async def run() -> Any:
        environment = os.environ | {"SIGNPOST_INDEX_DIR": str(index)}
        parameters = StdioServerParameters(command=sys.executable, args=["-m", "ui.cli", "mcp"], env=environment, cwd=ROOT)
        async with Client(stdio_client(parameters)) as client:
            return await client.call_tool("ask", {"question": question})

    return asyncio.run(run())


def test_signpost_mcp_speaks_over_standard_input_and_output(small_store: IndexStore) -> None:
    result = by_standard_input(small_store.root, QUESTION)
    assert result.structured_content["outcome"] == "answered"
    assert result.structured_content["citations"][0]["quote"]


def test_signpost_mcp_answers_danger_without_an_index(tmp_path: Path) -> None:
    result = by_standard_input(tmp_path / "none", "I want to kill myself")
    assert result.structured_content["outcome"] == "crisis"


def test_nobody_pays_for_it_before_the_first_call() -> None:
    code = "import sys, ui.app; assert 'mcp' not in sys.modules and 'gradio' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
