"""An example of each answer that the API gives with 200, for its description; a test reads each with its model."""

from typing import Any

from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel

from ui.guidance import DocumentOut, PassageOut, StartersOut, TopicsOut
from ui.health import HealthOut, ReadinessOut
from ui.schemas import AnswerOut
from ui.starters import INTRODUCTION, STARTERS

_VERSION = "20260701T083000000000Z-0a1b2c3d"
_QUOTE = "Ask for one meeting about one thing."
_TITLE, _HEADING = "Asking somebody to be your mentor", "How do I ask?"
_REFERENCE = {"text": "A. Author. How mentors are found. A Journal (2020).", "url": "https://doi.org/10.1000/example"}
_REVIEWED = {"references": [_REFERENCE], "reviewed": "2026-07-01", "review_by": "2027-07-01", "reviewed_by": ""}
_SECTION = {"heading": _HEADING, "html": f"<p>{_QUOTE}</p>"}

EXAMPLES: dict[type[BaseModel], dict[str, Any]] = {
    AnswerOut: {
        "question": "How do I ask someone to be my mentor?",
        "outcome": "answered",
        "parts": [{"kind": "lead", "text": _QUOTE, "citation": 1, "setting": ""}],
        "citations": [
            {
                "number": 1,
                "passage_id": "asking-a-mentor#1",
                "document_id": "asking-a-mentor",
                "title": _TITLE,
                "heading": _HEADING,
                "quote": _QUOTE,
                "topics": ["finding-a-mentor"],
                **_REVIEWED,
                "provenance": "references",
            }
        ],
        "follow_ups": ["What do I write in a first email?"],
        "draft": None,
        "confidence": 0.93,
        "index_version": _VERSION,
        "html": f"<p>{_QUOTE}</p>",
        "text": f"{_QUOTE} [1]",
    },
    PassageOut: {
        "id": "asking-a-mentor#1",
        "document_id": "asking-a-mentor",
        "title": _TITLE,
        "section": _SECTION,
        **_REVIEWED,
    },
    DocumentOut: {
        "id": "asking-a-mentor",
        "title": _TITLE,
        "topics": ["finding-a-mentor"],
        "sections": [_SECTION],
        **_REVIEWED,
    },
    TopicsOut: {
        "index_version": _VERSION,
        "topics": [
            {
                "id": "finding-a-mentor",
                "title": "Finding a mentor",
                "area": "finding",
                "scope": "Where to look, and whom to ask.",
                "documents": ["asking-a-mentor"],
            }
        ],
    },
    StartersOut: {"introduction": INTRODUCTION, "starters": list(STARTERS)},
    HealthOut: {"status": "ok"},
    ReadinessOut: {
        "status": "ready",
        "index_version": _VERSION,
        "index_built_at": "2026-07-01T08:30:00+00:00",
        "index_age_seconds": 3600,
        "chat": "ready",
        "degraded": [],
    },
}
# Of what is no JSON, by the kind of its content.
TEXTS = {
    "text/html": '<!doctype html>\n<html lang="en">…</html>',
    CONTENT_TYPE_LATEST: 'signpost_answers_total{outcome="answered"} 12.0\n',
}
