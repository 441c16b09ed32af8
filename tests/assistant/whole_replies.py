"""What tests of whole replies share: an assistant that gives every message one route, and what its answers must hold."""

from dataclasses import replace

from assistant.answer import Answer
from assistant.composing.reader import Options
from assistant.dialogue import AnswerOptions, Assistant
from assistant.replies.next_lines import Standing
from assistant.replies.openings import SIGNS
from corpus.routes import Route
from index.snapshot import Snapshot
from tests.fakes import always

HEADING = "How do I ask an attending to be my mentor?"
# What only an answer holds that has asked, or assumed, something of the reader.
ASKED_OF_ONESELF = (*SIGNS[Standing.SELF], *SIGNS[Standing.SOFT])
ALARMED = (*ASKED_OF_ONESELF, *SIGNS[Standing.SUPPORT])
OPEN = Options(answered_above=0.0, closest_above=0.0, nearby_above=0.0)


def words(answer: Answer) -> str:
    return "\n".join(part.text for part in answer.parts)


def check_quotes(answer: Answer, snapshot: Snapshot) -> None:
    for citation in answer.citations:
        document = snapshot.documents[citation.document_id]
        assert citation.quote.encode() == document.text[citation.span.start : citation.span.end].encode()
    for part in answer.parts:
        assert part.citation is None or part.text in answer.citations[part.citation - 1].quote


def routed(snapshot: Snapshot, route: Route, search: Options = OPEN) -> Assistant:
    """Return an assistant whose classifier gives every message the same route."""
    sure = replace(snapshot, routes=always(route))
    return Assistant(lambda: sure, AnswerOptions(search=search))
