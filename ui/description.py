"""What every route has in common in the description of the API (OpenAPI 3.1, https://spec.openapis.org/oas/v3.1.0)."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from ui.errors import ErrorBody, documented
from ui.examples import EXAMPLES, TEXTS
from ui.guards.identity import AUDIENCE

TOKEN = "token"  # noqa: S105 - a name, and no secret
# The guards before the routes answer any request so: a body that is too slow or too large, even with GET, and no time left.
EVERYWHERE = (408, 413, 503)
_SCHEMES = {
    TOKEN: {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": (
            f"What your portal's server signs: `aud` {AUDIENCE}, a `sub`, and an `exp` of at most ten minutes. Needed only "
            "where the service was told to require it."
        ),
    }
}
_SCHEMAS = "#/components/schemas/"
_REF = {"$ref": f"{_SCHEMAS}{ErrorBody.__name__}"}
_EXAMPLES = {f"{_SCHEMAS}{model.__name__}": example for model, example in EXAMPLES.items()}


class DescribedApi(FastAPI):
    """An application whose description names what its guards answer, and the token that they look for."""

    def openapi(self) -> dict[str, Any]:
        """Return the description, made once."""
        if self.openapi_schema is None:
            described = get_openapi(title=self.title, version=self.version, description=self.description, routes=self.routes)
            described["components"]["securitySchemes"] = _SCHEMES
            for operations in described["paths"].values():
                for operation in operations.values():
                    _complete(operation)
            self.openapi_schema = described
        return self.openapi_schema


def _complete(operation: dict[str, Any]) -> None:
    responses = operation["responses"]
    for status, response in documented(*EVERYWHERE).items():
        shown = {name: value for name, value in response.items() if name != "model"}
        shown["content"]["application/json"]["schema"] = _REF
        responses.setdefault(str(status), shown)
    for response in responses.values():
        for kind, content in response.get("content", {}).items():
            example = _EXAMPLES.get(content.get("schema", {}).get("$ref", "")) or TEXTS.get(kind)
            if example is not None:
                content.setdefault("example", example)
    if "401" in responses:
        operation["security"] = [{TOKEN: []}, {}]  # {}: without one, where none is required
