"""An Answer as plain text, as safe HTML for the chat, and as the batch contract's JSON."""

import html
from collections.abc import Iterator, Sequence
from typing import Any

import nh3

from assistant.answer import Answer, Citation, Part
from corpus.document import Role, Source

SAY_TITLE = "Say it like this"
# What a rendered answer may contain; anything else in it is dropped (https://nh3.readthedocs.io/).
_TAGS = {"p", "ol", "ul", "li", "blockquote", "details", "summary", "a", "strong", "em", "br", "sup", "div", "span"}
_ATTRIBUTES = {"a": {"href"}, "details": {"id"}, "div": {"class"}, "span": {"class"}, "ol": {"class"}, "blockquote": {"class"}}


def plain_text(answer: Answer) -> str:
    """Return the answer as plain text with [n] after every quoted part."""
    return "\n\n".join(_plain_group(group) for group in _groups(answer.parts))


def reference_line(source: Source) -> str:
    """Return a reference on one line: authors, title, where, year, link."""
    year = f" ({source.year})" if source.year else ""
    return " ".join(filter(None, [f"{source.authors}.", f"{source.title}.", f"{source.venue}{year}.", source.link]))


def review_line(citation: Citation) -> str:
    """Return when the cited guidance was last read against its references, and who signed it off."""
    signed = f"signed off by {citation.reviewed_by}" if citation.reviewed_by else "not yet signed off by any programme"
    return f"Checked against its references on {citation.reviewed:%-d %B %Y}, due again by {citation.review_by:%-d %B %Y}; {signed}."


def answer_html(answer: Answer) -> str:
    """Return the answer as safe HTML: quoted parts with their numbers, then one disclosure for each source.

    Every character of guidance is escaped before it becomes part of the HTML, and the whole is sanitised once more.
    """
    pieces = [_html_group(group) for group in _groups(answer.parts)]
    pieces += [_source_html(citation) for citation in answer.citations]
    return nh3.clean("".join(pieces), tags=_TAGS, attributes=_ATTRIBUTES, url_schemes={"https", "http"})


def answer_json(identity: str, answer: Answer, milliseconds: float) -> dict[str, Any]:
    """Return the line that `signpost ask --batch` writes; its fields are a contract."""
    return {
        "id": identity,
        "outcome": answer.outcome.value,
        "text": plain_text(answer),
        "citations": [_citation_json(citation) for citation in answer.citations],
        "follow_ups": list(answer.follow_ups),
        "confidence": answer.confidence,
        "index_version": answer.index_version,
        "milliseconds": round(milliseconds, 2),
    }


def _citation_json(citation: Citation) -> dict[str, Any]:
    return {
        "number": citation.number,
        "document_id": citation.document_id,
        "topics": list(citation.topics),
        "title": citation.title,
        "heading": citation.heading,
        "quote": citation.quote,
        "similarity": citation.similarity,
    }


def _groups(parts: Sequence[Part]) -> Iterator[list[Part]]:
    """Yield runs of parts that are shown together: steps of one citation make one list, anything else stands alone."""
    group: list[Part] = []
    for part in parts:
        if group and not (part.role is Role.STEP and group[-1].role is Role.STEP and part.citation == group[-1].citation):
            yield group
            group = []
        group.append(part)
    if group:
        yield group


def _plain_group(group: Sequence[Part]) -> str:
    first = group[0]
    if first.role is Role.STEP:
        return "\n".join(f"{number}. {part.text} [{part.citation}]" for number, part in enumerate(group, start=1))
    if first.role is Role.SAY:
        setting = f" ({first.setting})" if first.setting else ""
        quoted = "\n".join(f"  {line}" for line in first.text.split("\n"))
        return f"{SAY_TITLE}{setting}: [{first.citation}]\n{quoted}"
    return f"{first.text} [{first.citation}]" if first.citation else first.text


def _html_group(group: Sequence[Part]) -> str:
    first = group[0]
    if first.role is Role.STEP:
        return "<ol>" + "".join(f"<li>{_escaped(part.text)}{_mark(part)}</li>" for part in group) + "</ol>"
    if first.role is Role.SAY:
        setting = f" ({_escaped(first.setting)})" if first.setting else ""
        return f"<p><strong>{SAY_TITLE}{setting}</strong>{_mark(first)}</p><blockquote>{_escaped(first.text)}</blockquote>"
    return f"<p>{_escaped(first.text)}{_mark(first)}</p>"


def _mark(part: Part) -> str:
    return f"<sup>[{part.citation}]</sup>" if part.citation else ""


def _escaped(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _source_html(citation: Citation) -> str:
    references = "".join(f"<li>{_reference_html(source)}</li>" for source in citation.sources)
    listed = f"<p>References:</p><ul>{references}</ul>" if references else "<p>Advice from experience; it cites no reference.</p>"
    return (
        f"<details><summary>[{citation.number}] {_escaped(citation.title)}: {_escaped(citation.heading)}</summary>"
        f"<blockquote>{_escaped(citation.quote)}</blockquote>{listed}<p>{_escaped(review_line(citation))}</p></details>"
    )


def _reference_html(source: Source) -> str:
    year = f" ({source.year})" if source.year else ""
    text = _escaped(f"{source.authors}. {source.title}. {source.venue}{year}.")
    return f'{text} <a href="{html.escape(source.link)}">Read it</a>' if source.link else text
