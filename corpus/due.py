"""Guidance and its day of review: what is past it, what soon will be, and what is too old to quote."""

from collections.abc import Iterable, Iterator
from datetime import date

from corpus.document import Document


def days_past(document: Document, today: date) -> int:
    """Return how many days ago a document should have been read again; 0 or less while it still has time."""
    return (today - document.review_by).days


def is_withheld(document: Document, today: date, grace_days: int) -> bool:
    """Say whether a document is past its day by more than the grace, and so no longer quoted."""
    return days_past(document, today) > grace_days


def due_lines(documents: Iterable[Document], today: date, within: int, grace_days: int) -> Iterator[str]:
    """Yield a line for each document that is past its day of review or comes to it `within` that many days, oldest first."""
    for document in sorted(documents, key=lambda document: (document.review_by, document.path)):
        past = days_past(document, today)
        if past < -within:
            continue
        if is_withheld(document, today, grace_days):
            state = f"{past} days past, no longer quoted"
        elif past > 0:
            state = f"{past} day(s) past, no longer quoted in {grace_days - past + 1} day(s)"
        else:
            state = f"due in {-past} day(s)"
        yield f"{document.review_by}  {document.path} ('{document.title}'): {state}"
