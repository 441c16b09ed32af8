"""Pieces of a foreign document to a draft in our format: headings become questions, and what is missing is marked."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from corpus.check import MAX_LEAD_SENTENCES, MAX_LEAD_WORDS, UNWRITTEN, word_count
from corpus.draft import as_text, one_line
from corpus.importing_pieces import Foreign, Kind, Piece
from corpus.markdown import ASKED_AS, SAY
from corpus.sentences import sentence_spans

MAX_TITLE_CHARS = 120
NO_LEAD = f"{UNWRITTEN}: the answer in one to three short sentences."


def title_of(foreign: Foreign, stem: str) -> str:
    """Return the one main heading, else the title that a document names, else its first heading, else its file's name."""
    headings = [piece for piece in foreign.pieces if piece.kind is Kind.HEADING]
    top = min((piece.level for piece in headings), default=0)
    main = [piece.text for piece in headings if piece.level == top]
    opening = [piece.text for piece in foreign.pieces[:1] if piece.kind is Kind.HEADING]
    named = main if len(main) == 1 and (top == 1 or main == opening) else [foreign.title or " ".join(opening)]
    title = one_line(named[0]) or one_line(stem.replace("-", " ").replace("_", " ")).capitalize()
    short = title[:MAX_TITLE_CHARS].strip()
    return short if as_text(short) else "Untitled"


def draft_body(foreign: Foreign, title: str) -> str:
    """Return the Markdown below the labels; corpus.markdown reads it without a fault, whatever the pieces hold."""
    parts = [line for heading, pieces in _sections(foreign.pieces, title) for line in _section(heading, pieces)]
    return "\n\n".join(parts) + "\n"


def _sections(pieces: Sequence[Piece], title: str) -> Iterator[tuple[str, list[Piece]]]:
    """Yield headings with the pieces below them; the title's own heading is dropped where nothing but headings follows it."""
    heading, below = title, list[Piece]()
    is_title = True
    for piece in pieces:
        if piece.kind is not Kind.HEADING or not as_text(piece.text):
            below.append(piece)
            continue
        if below or not is_title:
            yield heading, below
        heading, below = piece.text, []
        is_title = one_line(piece.text) == title and is_title
    yield heading, below


def _section(heading: str, pieces: Sequence[Piece]) -> Iterator[str]:
    yield f"## {as_text(heading)}"
    groups = [(kind, [one_line(piece.text) for piece in group]) for kind, group in groupby(pieces, lambda piece: piece.kind)]
    asked, has_lead = _asked(groups), False
    if asked:
        yield f"{ASKED_AS} {asked}"
    for kind, texts in _plain(groups):
        if not has_lead and kind is not Kind.PARAGRAPH:
            yield NO_LEAD
        if kind is Kind.ITEM:
            yield "\n".join(f"- {text}" for text in filter(None, map(as_text, texts)))
        elif kind is Kind.QUOTE:
            yield _say(texts)
        else:
            yield from _paragraphs(texts, lead=not has_lead)
        has_lead = True
    if not has_lead:
        yield NO_LEAD


def _asked(groups: list[tuple[Kind, list[str]]]) -> str:
    """Take the questions out of a first paragraph that lists them."""
    if not groups or groups[0][0] is not Kind.PARAGRAPH or not groups[0][1][0].startswith(ASKED_AS):
        return ""
    first = groups[0][1].pop(0).removeprefix(ASKED_AS)
    return " | ".join(filter(None, (as_text(part) for part in first.split("|"))))


def _plain(groups: Sequence[tuple[Kind, list[str]]]) -> Iterator[tuple[Kind, list[str]]]:
    """Yield the groups that hold words; a quote that is not words to say becomes paragraphs."""
    for kind, texts in groups:
        shown = [text.removeprefix(ASKED_AS).strip() for text in texts]
        shown = [text for text in shown if as_text(text)]
        stays = kind is Kind.ITEM or (kind is Kind.QUOTE and shown and _is_say(shown))
        if shown:
            yield (kind if stays else Kind.PARAGRAPH), shown


def _is_say(texts: Sequence[str]) -> bool:
    match = SAY.match(texts[0])
    return match is not None and bool(texts[0][match.end() :] or texts[1:])


def _say(texts: Sequence[str]) -> str:
    match = SAY.match(texts[0])
    setting = as_text(match.group(1) or "") if match else ""
    rest = texts[0][match.end() :] if match else ""
    lines = [as_text(text) for text in filter(None, [rest, *texts[1:]])]
    title = f"> Say it like this ({setting})" if setting else "> Say it like this"
    return "\n".join([title, *(f">\n> {line}" for line in lines)])


def _paragraphs(texts: Sequence[str], *, lead: bool) -> Iterator[str]:
    """Yield paragraphs; of the first one only what a lead may hold stays a lead."""
    for number, text in enumerate(texts):
        if number or not lead:
            yield as_text(text)
            continue
        cut = _lead_end(text)
        yield from filter(None, (as_text(text[:cut]), as_text(text[cut:])))


def _lead_end(text: str) -> int:
    """Return where the sentences end that fit a lead; all of the text if not even the first fits."""
    end = 0
    for span in sentence_spans(text)[:MAX_LEAD_SENTENCES]:
        if word_count(text[: span.end]) > MAX_LEAD_WORDS:
            break
        end = span.end
    return end or len(text)
