"""Whom a wish for a text names, and in which role: the one it goes to, the writer, or somebody it only speaks of."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.masking.given_names import FAMILY_NAMES, GIVEN_NAMES
from assistant.masking.not_names import is_no_name
from assistant.persons.roles import ROLE, plain_role

_PARTICLE = r"(?:(?:van|von|vander|de|der|den|del|della|di|da|dos|du|la|le|bin|ibn|ter|ten|st\.?)\s+)"
# The name ends before a possessive: "Dr. Patel's help" names Patel; "Dr. O'Brien" keeps its apostrophe.
_REST = r"(?:[\w-]|['\u2019](?!s\b)\w)"
_CAPITAL = rf"(?!I['\u2019])(?:(?:al|el|ul|ap)-)?(?-i:[A-Z\u00c0-\u00de]){_REST}+"
_SMALL = rf"(?-i:[a-z\u00df-\u00ff]){_REST}+"
_NAME = rf"{_PARTICLE}{{0,3}}{_CAPITAL}(?:\s+(?!I\b){_PARTICLE}{{0,3}}{_CAPITAL})?"
_TITLES = {"dr": "Dr.", "doctor": "Dr.", "prof": "Prof.", "professor": "Professor", "mr": "Mr.", "ms": "Ms.", "mrs": "Mrs."}
_NOT_OWN = r"(?<!\bmy )(?<!\bthe )(?<!\ba )(?<!\bher )(?<!\bhis )(?<!\byour )(?<!\bour )"
_TITLED = re.compile(rf"\b(?P<title>{'|'.join(_TITLES)})\b\.?\s+(?P<name>{_NAME})", re.IGNORECASE)
_TITLED_SMALL = re.compile(
    rf"{_NOT_OWN}\b(?P<title>dr|prof|professor)\b\.?\s+(?P<name>{_PARTICLE}{{0,3}}{_SMALL})", re.IGNORECASE
)
_CALLED = r"(?:,?\s+(?:is|was|called|named|who is|whose name is)|['\u2019]s name is)?"
_IN_ROLE = re.compile(
    rf"\b(?:my|our|the)\s+(?:(?!{ROLE}\b)[\w-]+\s+){{0,2}}?(?P<role>{ROLE}){_CALLED},?\s+(?:(?P<title>{'|'.join(_TITLES)})\b\.?\s+)?(?P<name>{_NAME}|{_SMALL})",
    re.IGNORECASE,
)
_UNNAMED = re.compile(rf"\b(?:my|our|the|her|his|an?|another)\s+(?:[\w-]+\s+){{0,2}}?(?P<role>{ROLE})\b", re.IGNORECASE)
_TO = (
    r"(?:\b(?:e-?mails?|mails?|messages?|text|note|letter|reply|reminder|apology|card|line|answer|response|thank[- ]?you|no|nudge|invitation|follow[- ]?up|template|draft|it)"
    r"(?:\s+(?!about\b|from\b|with\b|for\b|of\b|to\b)\w+){0,2}?\s+(?:back\s+)?(?:to|for)|"
    r"\b(?:write|writing|reach(?:ing)? out|speak|apologi[sz]\w*|reply|respond|say(?:ing)? (?:no|yes|thanks?|thank you|sorry|goodbye))\s+(?:\w+\s+)?to|"
    r"\b(?:(?:ask|thank|tell|remind|nudg|e-?mail|text|invit|congratulat|inform|contact|chas)(?:s|e|es|ing|ed)?|message[sd]?|messaging|update[sd]?|updating)(?:\s+for)?)"
)
# Between "to" and the name: "my new research mentor", and not "my mentor about".
_KIND = r"(?:(?!(?:about|how|with|from|of|for|that|if|whether|and|or|because|to|who|when|after|before|on|at|in|by|as|says?|said|\w+ing)\b)[\w-]+,?\s+)"
_HERE = rf"\s+(?:(?:my|our|an?|the|both)\s+{_KIND}{{0,4}})?$"
_WRITTEN_TO = re.compile(rf"{_TO}{_HERE}", re.IGNORECASE)
_INTRODUCED_TO = re.compile(
    rf"\b(?:introduc\w*|connect\w*)\s+(?!me\b|us\b|myself\b|you\b)(?:[\w.'\u2019-]+\s+){{1,5}}?(?:to|with){_HERE}", re.IGNORECASE
)
_INTRODUCED = re.compile(rf"\b(?:introduc\w*|connect\w*)(?:\s+(?:me|us|myself)\s+(?:to|with))?{_HERE}", re.IGNORECASE)
_GAVE = re.compile(
    rf"\b(?:offer|invitation|request|help|feedback|letter|reference|(?:meeting|talk|call|session|appointment|mentorship)(?: \w+)? with)(?:\s+from)?{_HERE}",
    re.IGNORECASE,
)
_GIVES = re.compile(
    r"['\u2019]s?\s+(?:\w+\s+)?(?:offer|invitation|help|advice|support|letter|reply|email|message)\b", re.IGNORECASE
)
_SPOKEN_OF = re.compile(
    rf"\b(?:about|with|from|of|by|between|like|than|against|for|that|says?|said|and|or|&){_HERE}", re.IGNORECASE
)
_BESIDE = re.compile(r"(?:,|\s+(?:and|or|&))+\s+(?:(?:my|the)\s+(?:[\w-]+\s+){1,2})?$", re.IGNORECASE)
_ADDRESSEE = re.compile(rf"{_TO}\s+(?:my|our|an?|the|another)\s+(?:[\w-]+\s+){{0,2}}?(?P<role>{ROLE})\b", re.IGNORECASE)
_TO_ANOTHER = re.compile(rf"\bto\s+(?:my|our|the)\s+(?:[\w-]+\s+)?{ROLE}\b(?!,? (?:dr|prof|doctor)\b)", re.IGNORECASE)
_ANYBODY = re.compile(rf"(?:{_TO})\s+(?P<name>{_CAPITAL}(?:\s+{_CAPITAL})?|{_SMALL})", re.IGNORECASE)
_AND_ANOTHER = re.compile(rf"\b(?:and|or|&)\s+(?:my \w+ )?(?P<name>{_CAPITAL}|{_SMALL})", re.IGNORECASE)
# "Dr. Lee's assistant" is somebody else.
_SOMEBODY_NEAR = re.compile(
    r"['\u2019]s?\s+(?!offer|invitation|help|advice|support|letter|reply|email|message|kind)\w", re.IGNORECASE
)
_STAGE = r"(?:\s*,?\s*(?:an?\s+)?(?:pgy|r\d|st\d|ct\d|fy?\d|intern|resident|fellow|registrar|student|[\w-]+ resident))"
_MYSELF = re.compile(
    rf"\bmy name(?:\s+is|['\u2019]s)\s+(?:dr\.?\s+)?(?P<told>{_NAME})|\b(?:I['\u2019]?m|I am|this is|signed)\s+(?:dr\.?\s+)?(?P<plain>{_NAME})(?!['\u2019]s)(?=\s*(?:[,.;!?]|$|\s(?:and|a|an|from|the|pgy)\b|{_STAGE}))",
    re.IGNORECASE,
)


REACH = 120  # characters before a name that say what part it plays: a long clause


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is named: the title as it is written before the name, and what they are to the writer; both may be empty."""

    name: str
    title: str = ""
    role: str = ""

    @property
    def key(self) -> str:
        """Return what two mentions of one person share: the last word of the name, case folded."""
        return self.name.split()[-1].casefold()

    @property
    def is_first_name(self) -> bool:
        """Say whether it is a first name only, which no title goes with."""
        return not self.title and self.name.casefold() in GIVEN_NAMES


@dataclass(frozen=True, slots=True)
class _Mention:
    person: Person
    start: int
    end: int


def writer(texts: Sequence[str]) -> str:
    """Return the writer's own name where it is plainly said ("I'm Anna, PGY2"), else an empty text; the first text counts most."""
    for text in texts:
        for match in _MYSELF.finditer(text):
            name = _tidy(match["told"] or match["plain"])
            if name and (match["told"] or name.split()[0].casefold() in GIVEN_NAMES):
                return name
    return ""


def recipient(texts: Sequence[str]) -> Person | None:
    """Return whom a text is to go to; None where nobody is named for it, or more than one could be meant.

    `texts` are the wish first and what was said before it, newest first: the nearest that says whom decides.
    """
    own = writer(texts).split()
    mine = own[-1].casefold() if own else ""
    found = [[mention for mention in _mentions(text) if mention.person.key != mine] for text in texts]
    everybody = {mention.person.key: mention.person for mentions in reversed(found) for mention in mentions}
    roles = {mention.person.key: mention.person.role for mentions in found for mention in mentions if mention.person.role}
    for text, mentions in zip(texts, found, strict=True):
        named = {mention.person.key: mention.person for mention in _written_to(text, mentions)}
        if len(named) == 1:
            person = named.popitem()[1]
            return Person(person.name, person.title, person.role or roles.get(person.key, ""))
        if named:
            return None
        addressee = _ADDRESSEE.search(text)
        if addressee:
            role = plain_role(addressee["role"])
            fitting = [person for person in everybody.values() if plain_role(roles.get(person.key, "")) == role]
            return fitting[0] if len(fitting) == 1 else None
    return _only(texts, found, everybody)


def addressee_in(text: str) -> str:
    """Return the role that a wish says it writes to ("an email to my coordinator"), empty where it names none."""
    found = _ADDRESSEE.search(text)
    return plain_role(found["role"]) if found else ""


def _only(texts: Sequence[str], found: Sequence[Sequence[_Mention]], everybody: dict[str, Person]) -> Person | None:
    """Return the only person of a talk, if nothing says that the text goes to somebody else."""
    if len(everybody) != 1 or (texts and _TO_ANOTHER.search(texts[0])):
        return None
    person = next(iter(everybody.values()))
    for text, mentions in zip(texts, found, strict=True):
        for mention in mentions:
            before, after = _before(text, mention), text[mention.end :]
            if _SOMEBODY_NEAR.match(after):
                return None
            if mention.person.role or _GAVE.search(before) or _GIVES.match(after):
                return mention.person
            if _SPOKEN_OF.search(before) or _INTRODUCED.search(before):
                return None
    return person if person.title and not any(map(_UNNAMED.search, texts)) else None


def _written_to(text: str, mentions: Sequence[_Mention]) -> Iterator[_Mention]:
    """Yield whom a text says that something is written to; whoever stands right beside one of them is another."""
    last_end = -1
    for mention in mentions:
        before = _before(text, mention)
        is_beside = last_end >= 0 and _BESIDE.fullmatch(text[last_end : mention.start]) is not None
        if _SOMEBODY_NEAR.match(text, mention.end):
            continue
        is_one = sum(bool(other.person.title) for other in mentions) == 1
        is_meant = (is_one and _INTRODUCED_TO.search(before)) or (_WRITTEN_TO.search(before) and not _INTRODUCED.search(before))
        if is_beside or is_meant:
            last_end = mention.end
            yield mention


def _before(text: str, mention: _Mention) -> str:
    return text[max(0, mention.start - REACH) : mention.start]


def _mentions(text: str) -> list[_Mention]:
    """Return who is named, in order of place, each place once: with a title, in a role, or as the one written to."""
    found: dict[int, _Mention] = {}
    for pattern in (_IN_ROLE, _TITLED, _TITLED_SMALL, _ANYBODY, _AND_ANOTHER):
        for match in pattern.finditer(text):
            groups = match.groupdict()
            end = match.end("name")
            start = match.start("title" if groups.get("title") else "name")
            title = _TITLES.get((groups.get("title") or "").casefold(), "")
            if any(mention.start < end and start < mention.end for mention in found.values()):
                continue
            name = _tidy(match["name"])
            if name and _is_name(name, match["name"], is_titled=bool(title), is_in_role=pattern is _IN_ROLE):
                ends = match.start("name") + len(name)
                found[start] = _Mention(Person(name, title, plain_role(groups.get("role") or "")), start, ends)
    return [found[start] for start in sorted(found)]


def _is_name(name: str, typed: str, *, is_titled: bool, is_in_role: bool) -> bool:
    """Say whether a word that stands where a name may stand is one: without title or role only a common first name."""
    last = name.split()[-1].casefold()
    is_known = last in FAMILY_NAMES or name.split()[0].casefold() in GIVEN_NAMES
    is_small = not any(map(str.isupper, typed))
    if is_known:
        return True
    if is_titled:
        return not is_small or not last.endswith(("ed", "ing"))
    return is_in_role and not is_small


def _tidy(typed: str) -> str:
    """Return a name as it is written: without words behind it that are none, and with capitals where it was typed small."""
    words = typed.split()
    while words and is_no_name(words[-1]) and not (len(words) == 1 and words[0].isupper() and len(words[0]) > len("PGY")):
        words.pop()
    if not words:
        return ""
    name = " ".join(words)
    if name.islower() or name.isupper():
        particles = re.compile(_PARTICLE, re.IGNORECASE)
        return " ".join(word if particles.fullmatch(f"{word} ") else _capital(word.lower()) for word in words)
    return name


def _capital(word: str) -> str:
    return re.sub(r"(?:^|(?<=[-'\u2019]))\w", lambda letter: letter[0].upper(), word)
