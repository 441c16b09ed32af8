"""An Answer as plain text, as safe HTML for the chat, and as the batch contract's JSON."""

import html
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Any

import nh3

from assistant.answer import Answer, Citation, Draft, Part
from corpus.document import Document, Role, Section, Source
from ui.phones import with_phone_links

SAY_TITLE = "Say it like this"
DRAFT_TITLE = "Ready to use, made from"
_WEB = ("https://", "http://")
NO_MARKS = ""  # the anchor of parts that are shown without their numbers
SOURCES_TITLE = "Where this comes from"
# What a rendered answer may contain; anything else in it is dropped (https://nh3.readthedocs.io/).
_TAGS = {"p", "ol", "ul", "li", "blockquote", "details", "summary", "a", "strong", "em", "br", "sup", "div", "span"}
_ATTRIBUTES = {"a": {"href", "target"}, "details": {"id"}, "div": {"class"}, "p": {"class"}, "span": {"class"}}


def plain_text(answer: Answer) -> str:
    """Return the answer as plain text with [n] after every quoted part."""
    groups = [_plain_group(group) for group in _groups(answer.parts)]
    if answer.draft is not None:
        groups.append(f"{_draft_title(answer.draft)}\n\n{answer.draft.text}")
    return "\n\n".join(groups)


def reference_line(source: Source) -> str:
    """Return a reference on one line: authors, title, where, year, link."""
    year = f" ({source.year})" if source.year else ""
    return " ".join(filter(None, [f"{source.authors}.", f"{source.title}.", f"{source.venue}{year}.", source.link]))


def review_line(citation: Citation) -> str:
    """Return when the cited guidance was last read, against its references if it has some, and who signed it off."""
    read = "Checked against its references on" if citation.sources else "Last read on"
    signed = f"signed off by {citation.reviewed_by}" if citation.reviewed_by else "not yet signed off by any programme"
    due = "and past its day to be read again," if citation.expired else "due again by"
    return f"{read} {citation.reviewed:%-d %B %Y}, {due} {citation.review_by:%-d %B %Y}; {signed}."


def provenance_lines(citation: Citation) -> list[str]:
    """Return whose guidance it is, where that is not the shipped one, and its review line."""
    whose = [f"From the guidance of {citation.programme}."] if citation.programme else []
    return [*whose, review_line(citation)]


def answer_html(answer: Answer, anchor: str = "source") -> str:
    """Return the answer as safe HTML: quoted parts with their numbers, then one disclosure for each source.

    Every character of guidance is escaped before it becomes part of the HTML, and the whole is sanitised once more. The
    numbers lead to `#<anchor>-<number>`, so two answers on one page need two anchors.
    """
    sources = "".join(_source_html(citation, anchor) for citation in answer.citations)
    title = f'<p class="sources">{SOURCES_TITLE}</p>' if sources else ""
    return _safe(_parts_html(answer.parts, anchor) + _draft_html(answer.draft) + title + sources)


def opening_html(answer: Answer, count: int, anchor: str = "source") -> str:
    """Return the first `count` parts of the answer as safe HTML, without sources: what a page shows while it is written."""
    return _safe(_parts_html(answer.parts[:count], anchor))


def piece_htmls(answer: Answer, anchor: str = "source") -> list[str]:
    """Return the answer as safe HTML, one string for each run of parts that is shown together."""
    pieces = [_safe(piece) for piece in _group_htmls(answer.parts, anchor)]
    return [*pieces, _safe(_draft_html(answer.draft))] if answer.draft is not None else pieces


def source_htmls(answer: Answer, anchor: str = "source") -> list[str]:
    """Return the disclosures of the answer's sources as safe HTML, in the order of their numbers."""
    return [_safe(_source_html(citation, anchor)) for citation in answer.citations]


def section_html(document: Document, section: Section) -> str:
    """Return a section of the guidance as safe HTML, without its heading."""
    blocks = [Part(block.span.of(document.text), block.role, 1, block.setting) for block in section.blocks]
    return _safe(_parts_html(blocks, NO_MARKS))


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


def _draft_title(draft: Draft) -> str:
    return f"{DRAFT_TITLE} [{draft.citation}]; what you did not say is left in [brackets]:"


def _draft_html(draft: Draft | None) -> str:
    """Return a draft; the page's script adds the buttons to copy it and to save it."""
    if draft is None:
        return ""
    title = f'<p><strong>{_escaped(_draft_title(draft))}</strong></p><p class="draft-name">{_escaped(draft.title)}</p>'
    return f'<div class="draft">{title}<blockquote>{_escaped(draft.text)}</blockquote></div>'


def _safe(markup: str) -> str:
    return nh3.clean(markup, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes={"https", "http", "tel"})


def _parts_html(parts: Sequence[Part], anchor: str) -> str:
    return "".join(_group_htmls(parts, anchor))


def _group_htmls(parts: Sequence[Part], anchor: str) -> Iterator[str]:
    groups = list(_groups(parts))
    for group, after in zip_longest(groups, groups[1:]):
        yield _html_group(group, anchor, is_last_of_ours=after is None or bool(after[0].role))


def _html_group(group: Sequence[Part], anchor: str, *, is_last_of_ours: bool) -> str:
    first = group[0]
    if first.role is Role.STEP:
        return "<ol>" + "".join(f"<li>{_escaped(part.text)}{_mark(part, anchor)}</li>" for part in group) + "</ol>"
    if first.role is Role.SAY:
        setting = f" ({_escaped(first.setting)})" if first.setting else ""
        title = f"<p><strong>{SAY_TITLE}{setting}</strong>{_mark(first, anchor)}</p>"
        return f"{title}<blockquote>{_escaped(first.text)}</blockquote>"
    # What leads over to a quotation stands out; the sentences of a card, its question among them, read as text.
    leads_over = is_last_of_ours and first.text.endswith((":", "?"))
    attribute = "" if first.role else ' class="ours bridge"' if leads_over else ' class="ours"'
    text = _escaped(first.text) if first.role else with_phone_links(_escaped(first.text))
    return f"<p{attribute}>{text}{_mark(first, anchor)}</p>"


def _mark(part: Part, anchor: str) -> str:
    return f'<sup><a href="#{anchor}-{part.citation}">[{part.citation}]</a></sup>' if part.citation and anchor else ""


def _escaped(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def _source_html(citation: Citation, anchor: str) -> str:
    references = "".join(f"<li>{_reference_html(source)}</li>" for source in citation.sources)
    listed = f"<p>References:</p><ul>{references}</ul>" if references else "<p>Advice from experience; it cites no reference.</p>"
    told = "".join(f"<p>{_escaped(line)}</p>" for line in provenance_lines(citation))
    return (
        f'<details id="{anchor}-{citation.number}">'
        f"<summary>[{citation.number}] {_escaped(citation.title)}: {_escaped(citation.heading)}</summary>"
        f"<blockquote>{_escaped(citation.quote)}</blockquote>{listed}{told}</details>"
    )


def _reference_html(source: Source) -> str:
    """Return a reference whose title is the link: "read it" ten times over names nothing to a screen reader."""
    year = f" ({source.year})" if source.year else ""
    title = _escaped(source.title)
    if source.link.startswith(_WEB):
        title = f'<a href="{html.escape(source.link)}" target="_blank">{title}</a>'
    return f"{_escaped(source.authors)}. {title}. {_escaped(source.venue)}{year}."
