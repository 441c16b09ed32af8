"""HTML to pieces: what Word files and Markdown become on their way, and web pages themselves."""

import re
from html.parser import HTMLParser

import nh3

from corpus.importing_pieces import MAX_HEADING_CHARS, Foreign, ImportFault, Kind, Piece

HAS_SCRIPT = (
    "the page runs a program of its own (a script), so it was left out; open it in your browser, copy the text into Word or a "
    "text file and import that, or add --drop-scripts to take the text alone"
)
# Kept by the cleaner; of anything else only the words stay, and of what is in _DROPPED nothing does.
_TAGS = {
    "title",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "p",
    "li",
    "ul",
    "ol",
    "blockquote",
    "tr",
    "td",
    "th",
    "br",
    "div",
    "main",
    "article",
}
_DROPPED = {
    "script",
    "style",
    "template",
    "noscript",
    "nav",
    "footer",
    "aside",
    "form",
    "svg",
    "math",
    "button",
    "select",
    "iframe",
    "object",
}
_ACTIVE_TAGS = {"iframe", "object", "embed", "applet", "frame"}
_ENDS_TEXT = _TAGS - {"td", "th", "br"}
_DATA_SCRIPTS = ("application/json", "application/ld+json")


def pieces_of_html(markup: str, *, drop_scripts: bool) -> Foreign:
    """Return a page's title and pieces: those of its main part, or of its article, where it marks one.

    Raises:
        ImportFault: If the page holds anything that acts and `drop_scripts` is off.
    """
    if not drop_scripts and _acts(markup):
        raise ImportFault(HAS_SCRIPT)
    # An HTML5 parser's own tree, so that the reader below meets no broken markup (https://nh3.readthedocs.io/).
    reader = _Reader()
    reader.feed(nh3.clean(markup, tags=_TAGS, clean_content_tags=_DROPPED, attributes={}, link_rel=None))
    reader.close()
    return reader.foreign()


def _acts(markup: str) -> bool:
    finder = _ActionFinder()
    finder.feed(markup)
    finder.close()
    return finder.found


class _ActionFinder(HTMLParser):
    """Look for what a browser would run. Only for the message: whatever it misses, the cleaner takes out all the same."""

    def __init__(self) -> None:
        super().__init__()
        self.found = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: re.sub(r"\s", "", value or "").casefold() for name, value in attrs}
        self.found |= tag == "script" and values.get("type") not in _DATA_SCRIPTS
        self.found |= tag in _ACTIVE_TAGS or any(name.startswith("on") for name in values)
        self.found |= any(value.startswith(("javascript:", "vbscript:", "data:text/html")) for value in values.values())


class _Reader(HTMLParser):
    """Walk clean HTML once; text belongs to the innermost open heading, list line, quote or paragraph."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[str] = []
        self._words: list[str] = []
        self._title = ""
        self._pieces: list[tuple[Piece, frozenset[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base's signature
        if self._ends_text(tag):
            self._end()
        if tag == "br":
            self._words.append(" ")
        else:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._words.append("; ")
        if self._ends_text(tag):
            self._end()
        if tag in self._open:
            del self._open[len(self._open) - 1 - self._open[::-1].index(tag)]

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def foreign(self) -> Foreign:
        """Return what was read."""
        self._end()
        for part in ("main", "article"):
            inside = tuple(piece for piece, around in self._pieces if part in around)
            if inside:
                return Foreign(self._title, inside)
        return Foreign(self._title, tuple(piece for piece, _ in self._pieces))

    def _ends_text(self, tag: str) -> bool:
        """Say whether a tag ends what was being read; a table's row is one line, whatever its cells hold."""
        return tag in _ENDS_TEXT and (tag == "tr" or "tr" not in self._open)

    def _end(self) -> None:
        text = " ".join("".join(self._words).split()).strip("; ").removesuffix("↑").strip()
        self._words = []
        if not text:
            return
        if "title" in self._open:
            self._title = self._title or text
            return
        self._pieces.append((self._piece(text), frozenset(self._open)))

    def _piece(self, text: str) -> Piece:
        level = next((int(tag[1]) for tag in self._open if re.fullmatch(r"h[1-6]", tag)), 0)
        if level and len(text) <= MAX_HEADING_CHARS:
            return Piece(Kind.HEADING, text, level)
        if "blockquote" in self._open:
            return Piece(Kind.QUOTE, text)
        is_row = "tr" in self._open and not level
        return Piece(Kind.ITEM if "li" in self._open or is_row else Kind.PARAGRAPH, text)
