"""Every documented route, asked what it should and should not be asked: no server error and no undocumented answer."""

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.schemas import APIOperation
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from ui.app import create_app
from ui.backend import Backend
from ui.settings import Settings

Operation = APIOperation[Any, Any, Any, Any]
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]


QUIET = settings(
    max_examples=40, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],
)  # fmt: skip


@pytest.fixture
def operations(backend: Backend) -> list[Operation]:
    app = create_app(Settings(chat=False, rate_limit="0"), backend)
    described = schemathesis.openapi.from_asgi("/api/v1/openapi.json", app)
    return [found.ok() for found in described.get_all_operations() if isinstance(found, Ok)]


def test_every_route_is_described(operations: list[Operation]) -> None:
    assert {(operation.method, operation.path) for operation in operations} == {
        ("post", "/api/v1/ask"),
        ("post", "/api/v1/draft.docx"),
        ("post", "/api/v1/feedback"),
        ("get", "/api/v1/passages/{passage_id}"),
        ("get", "/api/v1/documents/{document_id}"),
        ("get", "/api/v1/topics"),
        ("get", "/api/v1/starters"),
        ("get", "/healthz"),
        ("get", "/readyz"),
        ("get", "/metrics"),
        ("get", "/embed/v1/frame"),
    }


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_no_request_gets_an_answer_that_is_not_documented(mode: GenerationMode, operations: list[Operation]) -> None:
    tried = 0
    for operation in operations:
        if mode is GenerationMode.NEGATIVE and not operation.body:
            continue  # any text may be an id, so nothing can be wrong about it

        @QUIET
        @given(case=operation.as_strategy(generation_mode=mode))
        def ask(case: Any) -> None:
            nonlocal tried
            tried += 1
            case.call_and_validate(checks=CHECKS)

        ask()
    assert tried > QUIET.max_examples
