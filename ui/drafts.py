"""A draft as a Word file, made when it is asked for and kept nowhere."""

from io import BytesIO

from docx import Document
from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field, field_validator

from ui.answering import Answering, ClientGone
from ui.errors import GONE, documented

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MAX_TITLE_CHARS = 200
MAX_TEXT_CHARS = 20_000  # the longest template has 3,000
MAX_BREAKS = (
    500  # lines and tabs; templates have less than a hundred, and each is an element that takes a quarter of a millisecond
)


class DraftIn(BaseModel):
    """A text to put into a file."""

    model_config = ConfigDict(extra="forbid")

    title: str = Field(min_length=1, max_length=MAX_TITLE_CHARS, examples=["Template for a first email to a stranger"])
    text: str = Field(min_length=1, max_length=MAX_TEXT_CHARS, examples=["Dear Dr. [name],\n\nI am a [year] resident …"])

    @field_validator("text")
    @classmethod
    def _has_few_lines(cls, value: str) -> str:
        if value.count("\n") + value.count("\t") > MAX_BREAKS:
            raise ValueError(f"has more than {MAX_BREAKS} lines or tabs")
        return value


def drafts_router(answering: Answering) -> APIRouter:
    """Return the route below /api/v1 that makes a Word file of a draft, in its turn among the questions."""
    router = APIRouter(prefix="/api/v1", tags=["questions"])

    @router.post(
        "/draft.docx",
        summary="Get a draft as a Word file",
        response_class=Response,
        responses={
            200: {"description": "The file.", "content": {WORD: {"schema": {"type": "string", "format": "binary"}}}},
            **documented(401, 408, 413, 415, 422, 429, 503),
        },
    )
    async def word_file(draft: DraftIn, request: Request) -> Response:
        try:
            file = await answering.gated(lambda: word_bytes(draft.title, draft.text), request.receive)
        except ClientGone:
            return Response(status_code=GONE)
        headers = {"Content-Disposition": 'attachment; filename="draft.docx"', "Cache-Control": "no-store"}
        return Response(file, media_type=WORD, headers=headers)

    return router


def word_bytes(title: str, text: str) -> bytes:
    """Return a Word file of a heading and one paragraph for each line (https://python-docx.readthedocs.io/)."""
    document = Document()
    document.add_heading(_printable(title), level=1)
    for line in _printable(text).split("\n"):
        document.add_paragraph(line)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _printable(text: str) -> str:
    """Return the text without what XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets)."""
    return "".join(
        c for c in text if c in "\n\t" or (c >= " " and not 0xD800 <= ord(c) <= 0xDFFF and ord(c) not in (0xFFFE, 0xFFFF))
    )
