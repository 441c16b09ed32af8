"""Guidance that is not written yet: the file that somebody begins with, in the format of corpus/README.md.

What a person has to write is marked, and a file with such a mark does not pass the checks.
"""

import json
import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from corpus.check import UNWRITTEN

REVIEW_YEARS = 2  # what the shipped guidance allows itself where nothing changes every year
MAX_ID_CHARS = 60  # so that a file's name fits a line
# What CommonMark would read as markup inside a line (https://spec.commonmark.org/0.31.2/#backslash-escapes).
_INLINE = re.compile(r"([\\`*_\[\]<>&])")
_LINE_START = re.compile(r"(?:[-+#=~>]|\d{1,9}(?=[.)]))")
_NOT_TEXT = re.compile(r"^\s*(?:#{2,}|`{3,}|~{3,})\s*")  # even escaped, corpus.markdown takes no such line


class DraftError(Exception):
    """A draft cannot be made; the message is one sentence that says what to do."""


def slug(title: str) -> str:
    """Return an id made of a title's words: small ASCII letters, digits and hyphens; `guidance` if there are none."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    identity = ""
    for word in re.findall(r"[a-z0-9]+", plain.replace("'", "")):
        longer = f"{identity}-{word}" if identity else word[:MAX_ID_CHARS]
        if len(longer) > MAX_ID_CHARS:
            break
        identity = longer
    return identity or "guidance"


def one_line(text: str) -> str:
    """Return a text as one line of visible characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", text)).split())


def as_text(text: str) -> str:
    """Return a line as Markdown that is read as exactly these words, never as markup or a reference."""
    line = _NOT_TEXT.sub("", one_line(text)).replace("[@", "(@")
    escaped = _INLINE.sub(r"\\\1", line)
    start = _LINE_START.match(escaped)
    if start is None:
        return escaped
    number = start.group().rstrip()
    return f"{number}\\{escaped[len(number) :]}" if number.isdigit() else f"\\{escaped}"


def front_matter(identity: str, title: str, topics: Sequence[str], today: date) -> str:
    """Return the labels of a new file; what depends on its text stands at its widest."""
    review_by = date(today.year + REVIEW_YEARS, today.month, min(today.day, 28))
    return (
        f"---\nid: {identity}\ntitle: {json.dumps(one_line(title), ensure_ascii=False)}\ntopics: [{', '.join(topics)}]\n"
        f"audience: [resident]\nstage: [any]\nregion: [any]\nreviewed: {today}\nreview_by: {review_by}\n"
        'reviewed_by: ""\nsources: []\n---\n'
    )


def stub(identity: str, title: str, topics: Sequence[str], today: date) -> str:
    """Return a file with one question, in which only the marked lines are left to write."""
    asked = as_text(title).replace("|", "/")
    question = asked if asked.endswith(("?", ".", "!")) else f"{asked}?"
    return "\n\n".join(
        [
            front_matter(identity, title, topics, today).rstrip(),
            f"## {question}",
            f"Asked as: {UNWRITTEN} in few words: {asked} | {UNWRITTEN} in a story: {asked} | {UNWRITTEN} when upset: {asked}",
            f"{UNWRITTEN}: the answer in one to three short sentences.",
            "\n".join(f"- {UNWRITTEN}: {step} step; start with a verb." for step in ("first", "next", "last")),
            f"> **Say it like this** (email)\n>\n> {UNWRITTEN}: words to say, or delete these lines.\n",
        ]
    )


def write_new(path: Path, text: str) -> None:
    """Write a file that is not there yet.

    Raises:
        DraftError: If it is there, or cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        if path.is_file():
            raise DraftError(f"{path}: there is such a file already, and it was left as it is; choose another title.") from error
        raise DraftError(f"{path}: cannot be written ({error.strerror}); choose a folder that you may write in.") from error
