"""What `/api/v1/openapi.json` says of every route, its examples and its errors."""

import json

from starlette.testclient import TestClient

from tests.ui.in_process import ASK
from ui.examples import EXAMPLES


def test_every_answer_is_described_with_an_example_that_its_model_takes(client: TestClient) -> None:
    described = client.get("/api/v1/openapi.json").json()
    models = {model.__name__: model for model in EXAMPLES}
    read = set()
    for path, methods in described["paths"].items():
        for operation in methods.values():
            for kind, content in operation["responses"].get("200", {"content": {}})["content"].items():
                if content["schema"].get("format") == "binary":
                    continue
                assert content["example"], (path, kind)
                if kind == "application/json":
                    model = models[content["schema"]["$ref"].rpartition("/")[2]]
                    model.model_validate_json(json.dumps(content["example"]), strict=True)
                    assert set(content["example"]) == set(model.model_fields)
                    read.add(model)
    assert read == set(EXAMPLES)


def test_the_description_names_what_the_guards_answer_and_the_token(client: TestClient) -> None:
    described = client.get("/api/v1/openapi.json").json()
    assert {scheme["scheme"] for scheme in described["components"]["securitySchemes"].values()} == {"bearer"}
    for path, methods in described["paths"].items():
        for operation in methods.values():
            assert {"408", "413", "503"} <= set(operation["responses"]), path
            assert ("security" in operation) is path.startswith("/api/v1/"), path
    large = client.request("GET", "/api/v1/topics", content=b"x" * 70_000)
    assert large.status_code == 413


def test_the_description_has_examples_and_every_error(client: TestClient) -> None:
    described = client.get("/api/v1/openapi.json").json()
    ask = described["paths"][ASK]["post"]
    assert set(ask["responses"]) == {"200", "401", "408", "413", "415", "422", "429", "503"}
    assert set(ask["responses"]["200"]["content"]) == {"application/json", "text/event-stream"}
    for path, methods in described["paths"].items():
        for method, operation in methods.items():
            for status, response in operation["responses"].items():
                if status >= "400" and path.startswith("/api"):
                    assert response["content"]["application/json"]["example"]["error"]["message"], (path, method, status)
    assert described["components"]["schemas"]["AskRequest"]["examples"]
