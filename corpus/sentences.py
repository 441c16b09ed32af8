"""Sentence spans by rule.

English prose of a known style needs no model: a sentence ends at `.`, `!`, `?` or `…` (closing quotes and brackets included)
when white space and then a capital, digit, quote, bracket or dash follow, unless the word before is an abbreviation or an
initial. Line ends always end a sentence. The rule follows the sentence-break defaults of Unicode Standard Annex 29
(https://unicode.org/reports/tr29/#Sentence_Boundaries), narrowed for abbreviations.
"""

import re

from corpus.document import Span

ABBREVIATIONS = frozenset(
    "dr drs mr mrs ms mx prof st jr sr vs e.g i.e etc cf al no nos vol pp ed eds fig approx a.m p.m u.s u.k ph.d m.d d.o".split()
)
_CANDIDATE = re.compile(r"""[.!?…]+["'”’)\]]*(?=\s+["'“‘(\[]*[A-Z0-9À-Þ\-–—“"]|\s*\n|\s*$)""")
_LAST_WORD = re.compile(r"([\w.]*\w)[.!?…]+[\"'”’)\]]*$")


def sentence_spans(text: str) -> tuple[Span, ...]:
    """Split `text` into sentence spans that are ordered, disjoint and cover every non-blank character."""
    spans: list[Span] = []
    for start, end in _lines(text):
        cursor = start
        for match in _CANDIDATE.finditer(text, start, end):
            if not _is_abbreviation(text[cursor : match.end()], match.group()):
                _append(spans, text, cursor, match.end())
                cursor = match.end()
        _append(spans, text, cursor, end)
    return tuple(spans)


def _lines(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"[^\n]+", text)]


def _is_abbreviation(sentence: str, ending: str) -> bool:
    if not ending.startswith(".") or len(ending) > 1:
        return False
    match = _LAST_WORD.search(sentence)
    if match is None:
        return False
    word = match.group(1)
    is_initial = len(word) == 1 and word.isupper() and word != "I"
    return is_initial or word.lower() in ABBREVIATIONS


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    """Append the span without its outer white space; blank stretches are left out."""
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        left = start + piece.index(stripped)
        spans.append(Span(left, left + len(stripped)))
