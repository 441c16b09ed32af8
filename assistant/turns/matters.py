"""Matters that somebody lists: "1) ... 2) ...", "two things: ...", "first ... second ...": each wants its own answer."""

import re

from assistant.turns.bare import names_no_subject
from corpus.lexicon import telling_words

MAX_MATTERS = 3  # as many as are quoted; the others are buttons
MIN_WORDS = 2  # of meaning, so that "what do i do" stays with what it is asked about
MAX_NOUN_WORDS = 4
_COMMA = re.compile(r"\s*,\s*(?:and\s+|or\s+)?|\s+and\s+", re.IGNORECASE)
_ASKS = re.compile(r"(?:and )?(?:how|what|when|where|who|which|why|is|are|do|does|should|can|could)\b", re.IGNORECASE)
_PERSON = re.compile(r"\b(?:mentor|mentee|attending|director|pd|chief|fellow|advis[eo]r|boss|supervisor)", re.IGNORECASE)
_ANNOUNCING = re.compile(
    r"(?:hi|hello|hey|here are|my|some|also|\W)*(?:questions?|qs|issues?|things?|problems?)?(?: are)?\W*", re.IGNORECASE
)
_OPENS_WITH_PRONOUN = re.compile(r"(?:he|she|they|it|him|her|his|their)\b", re.IGNORECASE)
# "Do I need one in my own field" asks of what the piece before has named.
_POINTS = re.compile(
    r"\b(?:need|get|have|find|ask|want|use|keep|change|end|for|of|about|to|with) "
    r"(?:one|it|them|him|her)\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"(?:^|(?<=[\s,;.?!:]))\(?(?:(?:question|q) ?)?(?P<mark>[1-6]|[a-f]|one|two|three|four)(?:[):]\s*|\.\s+|\s-\s+)(?=\S)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*[-*\u2022]\s+(?=\S)", re.MULTILINE)
_SUBJECT = r"(?=(?:i|i'?m|my|the|our|how|what|when|where|who|why|which|can|could|should|do|does|is|are|am|he|she|they|there)\b)"
_ORDINAL = re.compile(
    rf"(?:(?:^|(?<=[.!?;,:\n]))\s*(?:and |then )?|\band (?=\w+ly\b))"
    rf"(?P<mark>first|second|third|fourth|1st|2nd|3rd)(?:ly)?(?: of all| thing| question)?(?: is)?[,:]?\s+{_SUBJECT}",
    re.IGNORECASE,
)
_ORDER = ("first", "second", "third", "fourth")
_NAMES = ("one", "two", "three", "four")
_NUMBER_WORDS = {"1st": "first", "2nd": "second", "3rd": "third"}
_ANNOUNCED = re.compile(
    r"^(?:(?!told|tell|said|says\b)[^\W\d_][\w']*\W+){0,5}?(?:two|three|four|2|3|4|couple|few|several|some|multiple|both)(?: of)?"
    r"(?: (?:quick|different|separate|more|other))? (?:things?|questions?|qs?|issues?|problems?|matters?|topics?)"
    r"(?: (?:for you|really|today|pls|please))?\s*[:.,;!\n\u2013\u2014-]\s*",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    rf"[.?!;\n]+|,? (?:and|also|plus)(?: also| then)? {_SUBJECT}|"
    r", (?=(?:how|what|when|where|who|why|which|can|should|do|is)\b)",
    re.IGNORECASE,
)


def matters(text: str) -> tuple[str, ...]:
    """Return the matters that a message lists, in order; empty for one that lists none.

    One that names nothing itself takes what stands before the list: "about letters: 1) who? 2) when?".
    """
    before, pieces = _listed(text)
    found = tuple(dict.fromkeys(_whole(before, pieces, number) for number in range(len(pieces))))
    return found if len(found) > 1 else ()


def _listed(text: str) -> tuple[str, list[str]]:
    """Return what stands before a list, and its pieces."""
    if announced := _ANNOUNCED.match(text):
        rest = text[announced.end() :]
        marks = _numbered(rest)
        return "", _cut(rest, marks)[1] if marks else _joined(_BETWEEN.split(rest)) or _named(rest)
    return _cut(text, _numbered(text))


def _numbered(text: str) -> list[re.Match[str]]:
    """Return the marks of a list in order, from the first on; none if there is no second."""
    numbers, ordinals = [*_NUMBER.finditer(text)], [*_ORDINAL.finditer(text)]
    for marks, order in ((numbers, "123456"), (numbers, "abcdef"), (numbers, _NAMES), (ordinals, _ORDER)):
        found: list[re.Match[str]] = []
        for match in marks:
            mark = match["mark"].casefold()
            if len(found) < len(order) and _NUMBER_WORDS.get(mark, mark) == order[len(found)]:
                found.append(match)
        if len(found) > 1:
            return found
    bullets = [*_BULLET.finditer(text)]
    return bullets if len(bullets) > 1 else []


def _cut(text: str, marks: list[re.Match[str]]) -> tuple[str, list[str]]:
    if not marks:
        return "", []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    pieces = [text[mark.end() : end].strip(" ,.;\n") for mark, end in zip(marks, ends, strict=True)]
    return text[: marks[0].start()].strip(" ,.;:\n-"), [piece for piece in pieces if piece]


def _joined(pieces: list[str]) -> list[str]:
    """Join what tells too little to the piece before it."""
    found: list[str] = []
    for piece in filter(None, (piece.strip(" ,.;:\n-") for piece in pieces)):
        if found and telling_words(piece) < MIN_WORDS:
            found[-1] = f"{found[-1]}. {piece}"
        else:
            found.append(piece)
    return found if len(found) > 1 else []


def _named(text: str) -> list[str]:
    """Return the nouns of a list: "letters, authorship and burnout"."""
    pieces = [piece.strip(" .!?\n") for piece in _COMMA.split(text)]
    return pieces if all(0 < len(piece.split()) <= MAX_NOUN_WORDS for piece in pieces) else []


def _whole(before: str, pieces: list[str], number: int) -> str:
    """Return a piece with what it leans on: what stands before the list, or the piece before it, of which "she" speaks."""
    piece = pieces[number]
    is_thin = names_no_subject(piece) or not telling_words(piece)
    if before and is_thin and not _ANNOUNCING.fullmatch(before):
        return f"{before} {piece}"
    points = _POINTS.search(piece) and not _PERSON.search(piece)
    leans = _OPENS_WITH_PRONOUN.match(piece) or points or (is_thin and _ASKS.match(piece) and not _PERSON.search(piece))
    return f"{pieces[number - 1]}. {piece}" if number and leans else piece
