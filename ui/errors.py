"""What the API says when it does not answer: one shape of body for every error, which never repeats what was sent."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.responses import Response

BAD_REQUEST, NOT_FOUND, REQUEST_TIMEOUT, TOO_LARGE, TOO_MANY, UNAVAILABLE = 400, 404, 408, 413, 429, 503
GONE = 499  # nginx's number for a client that closed its connection; nobody reads it
NOT_JSON = "The body is not JSON."
# With what is said to somebody who was not listened to: danger that only the classifier hears is among it.
IN_DANGER = "If you may be in danger, call your local emergency number."
_UNHEARD = (401, TOO_MANY, UNAVAILABLE)
_CODES = {
    401: "unauthorized",
    NOT_FOUND: "not_found",
    405: "method_not_allowed",
    REQUEST_TIMEOUT: "too_slow",
    TOO_LARGE: "too_large",
    415: "unsupported_media_type",
    422: "invalid",
    TOO_MANY: "too_many_requests",
    UNAVAILABLE: "unavailable",
}


class Problem(BaseModel):
    """What went wrong, for a program (`code`) and for a person (`message`)."""

    model_config = ConfigDict(frozen=True)

    code: str = Field(description="A name that stays the same; programs decide by it.")
    message: str = Field(description="What went wrong and what to do. Never holds anything that was sent.")
    retry_after: int | None = Field(None, description="Seconds to wait before the same request may succeed.", ge=1)


class ErrorBody(BaseModel):
    """The body of every answer that is not a success."""

    model_config = ConfigDict(frozen=True)

    error: Problem


class Refusal(Exception):  # noqa: N818 - it is an answer, and no fault of the program
    """A request that is not served, and why; `headers` are added to the response."""

    def __init__(self, status: int, message: str, retry_after: int | None = None, headers: dict[str, str] | None = None) -> None:
        """Take the HTTP status, a sentence for a person, and seconds after which to try again."""
        if status in _UNHEARD:
            message = f"{message} {IN_DANGER}"
        super().__init__(message)
        self.status = status
        self.body = ErrorBody(error=Problem(code=_CODES[status], message=message, retry_after=retry_after))
        self.headers = dict(headers or {}) | ({"Retry-After": str(retry_after)} if retry_after else {})

    @cached_property
    def response(self) -> Response:
        """The refusal as a response that nothing stores."""
        content = self.body.model_dump_json(exclude_none=True)
        headers = {"Cache-Control": "no-store"} | self.headers
        return Response(content, self.status, headers, media_type="application/json")


def documented(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return FastAPI's `responses` for these statuses, each with an example."""
    return {status: _document(status) for status in statuses}


def install(app: FastAPI) -> None:
    """Answer every error of the application in our shape."""

    @app.exception_handler(Refusal)
    def refused(_request: Request, refusal: Refusal) -> Response:
        return refusal.response

    @app.exception_handler(RequestValidationError)
    def invalid(_request: Request, error: RequestValidationError) -> Response:
        return Refusal(422, where(error.errors()[0])).response

    @app.exception_handler(HTTPException)
    def failed(_request: Request, error: HTTPException) -> Response:
        if error.status_code == BAD_REQUEST:  # what FastAPI says when a body cannot be read, as bytes that are no UTF-8
            return Refusal(422, NOT_JSON).response
        status = error.status_code if error.status_code in _CODES else NOT_FOUND
        return Refusal(status, _SENTENCES[status], headers=dict(error.headers or {})).response


_SENTENCES = {
    401: "This service needs a token that your portal signs; send it as `Authorization: Bearer …`.",
    404: "There is nothing at this address.",
    405: "This address does not take that method.",
    408: "The request did not arrive in time; send it in one piece.",
    413: "The request is larger than 64 KiB; leave out older turns of the history.",
    415: "Send JSON, with `Content-Type: application/json`.",
    422: "`question` is missing; see /api/v1/openapi.json.",
    429: "You have asked a lot in a short time; wait a little and ask again.",
    503: "The server is busy; ask again in a moment.",
}


def _document(status: int) -> dict[str, Any]:
    waits = status in (TOO_MANY, UNAVAILABLE)
    example = Refusal(status, _SENTENCES[status], 1 if waits else None).body.model_dump(exclude_none=True)
    described: dict[str, Any] = {
        "model": ErrorBody,
        "description": _SENTENCES[status],
        "content": {"application/json": {"example": example}},
    }
    if waits:
        described["headers"] = {"Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 1}}}
    return described


def sentence(status: int) -> str:
    """Return what is said with a status when there is nothing more to say."""
    return _SENTENCES[status]


def where(error: Mapping[str, Any]) -> str:
    """Name the field that is wrong and pydantic's rule, not its value; names that the client invented are left out."""
    if error["type"] == "json_invalid":
        return NOT_JSON
    place = [part for part in error["loc"] if part not in ("body", "path", "query")]
    if error["type"] == "extra_forbidden":
        place = place[:-1]
        return f"{_named(place)} has a field that is not known; see /api/v1/openapi.json."
    return f"{_named(place)}: {_rule(error)}."


def _named(place: Sequence[int | str]) -> str:
    name = ".".join(str(part) for part in place)
    return f"`{name}`" if name else "The body"


def _rule(error: Mapping[str, Any]) -> str:
    """Return pydantic's own sentence, which states the rule; those of our validators hold no input either."""
    message: str = error["msg"].removeprefix("Value error, ")
    return message[0].lower() + message[1:]
