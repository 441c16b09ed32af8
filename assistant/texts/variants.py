"""Which of several wordings a wish means: "You can't come" and not "Your mentor cancels again", where one text offers both."""

import re
from dataclasses import dataclass

from assistant.persons.people import addressee_in
from assistant.persons.roles import ROLE, plain_role, same_side
from assistant.turns.wishes import acts_in

# A label stands on a line of its own, without an end: "You forgot", "To the coordinator".
_LABEL = re.compile(
    r"(?!Dear |Hi |Hello |Hey |Dr\.|Subject\b|With |Thank|Best |Kind |\[|- )(?:[\w'\u2019\"(),-]+ ?){1,10}(?<![.?!:,;])", re.ASCII
)
MAX_LABEL_WORDS = 8
OWN_PLACE = ("chair", "coordinator", "chief", "pd")  # there is one of each: words to a chair are not for a director
_IN_ORDER = re.compile(r"(?:First|Then),")  # one is sent after the other; both are wanted
# What a label shows, and by how much: in points. A role that is another than the wish's speaks against it.
SAME_ROLE, SAME_SIDE, OTHER_ROLE = 3.0, 2.0, -3.0
NEW = -1.0  # "to the new mentor", where the wish speaks of none that is new
SAME_ACT, ACT_INSIDE = 2.0, 0.5
BY_MAIL, SPOKEN = 1.0, -3.0
THEY_DO, THEY_DO_NOT = 3.0, -2.0
SAME_WORD = 1.0
SURE = 1.0  # ahead of the next by as much as one word
_SPOKEN = re.compile(r"in person|on the spot|by phone|if (?:your mentor is|you['\u2019]?re|it['\u2019]?s)\b", re.IGNORECASE)
_TO = re.compile(rf"(?:to|then, to)\b.*?\b(?P<role>{ROLE})\b(?!['\u2019]s)", re.IGNORECASE)
_THEIR_DOING = re.compile(r"(?:when |if )?your mentor (?P<verb>\w{4})\w*", re.IGNORECASE)
_COMMON = frozenset(
    "a an the to of on in at by for from with your you my me i it is if when after before and or be first second last their its "
    "mentor mentors meeting email message somebody person dr can't that this".split()
)
_WORD = re.compile(r"[a-z']{2,}")
STEM = 5  # letters by which two forms of a word are the same


@dataclass(frozen=True, slots=True)
class Variant:
    """One wording, the label above it, and whether the wish says plainly that it is the one."""

    label: str
    text: str
    is_sure: bool = False


def variant_for(words: str, wish: str) -> Variant:
    """Return the wording that a wish means; the whole text where it is one, and the first where nothing tells them apart."""
    variants = _variants(words)
    if len(variants) < 2 or any(_IN_ORDER.match(label) for label, _ in variants):
        return Variant("", words, is_sure=True)
    scores = [_score(label, text, wish) for label, text in variants]
    order = sorted(range(len(variants)), key=lambda number: -scores[number])
    best, second = order[:2]
    is_sure = scores[best] - scores[second] >= SURE
    if not variants[0][0] and not (is_sure and scores[best] >= SAME_ACT):
        return Variant("", words, is_sure=True)  # one text, and what may follow it
    label, text = variants[best]
    return Variant(label, text, is_sure)


def _variants(words: str) -> list[tuple[str, str]]:
    """Return each label with the lines below it; the first label is empty where the text begins without one."""
    found: list[tuple[str, list[str]]] = []
    lines = words.split("\n")
    for number, line in enumerate(lines):
        is_label = len(line.split()) <= MAX_LABEL_WORDS and number + 1 < len(lines) and _LABEL.fullmatch(line) is not None
        if is_label or not found:
            found.append((line, []) if is_label else ("", [line]))
        else:
            found[-1][1].append(line)
    return [(label, "\n".join(text)) for label, text in found if text]


def _score(label: str, text: str, wish: str) -> float:
    """Return how well a label and its wording suit a wish."""
    score = 0.0
    role = _TO.match(label)
    addressee = addressee_in(wish)
    if role and addressee:
        score += _by_role(plain_role(role["role"]), addressee)
    if re.search(r"\bnew\b", label) and not re.search(r"\bnew\b", wish, re.IGNORECASE):
        score += NEW
    doing = _THEIR_DOING.match(label)
    if doing:
        stem = re.escape(doing["verb"])
        does = re.search(rf"\b(?:{ROLE}|he|she|they)(?: \w+)?? {stem}", wish, re.IGNORECASE)
        score += THEY_DO if does else THEY_DO_NOT
    wished = acts_in(wish)
    if wished:
        score += SAME_ACT * (wished[0] in acts_in(label) and not doing) + ACT_INSIDE * (wished[0] in acts_in(text))
    if _SPOKEN.match(label):
        score += SPOKEN
    elif "email" in label.casefold():
        score += BY_MAIL
    return score + SAME_WORD * len(_stems(label) & _stems(wish))


def _by_role(named: str, addressee: str) -> float:
    """Return how well words to one role suit another."""
    if named == addressee:
        return SAME_ROLE
    return SAME_SIDE if same_side(named, addressee) and named not in OWN_PLACE else OTHER_ROLE


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in _WORD.findall(text.casefold().replace("\u2019", "'")) if word not in _COMMON}
