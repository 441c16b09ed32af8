"""Fill in a text: the brackets for which the user has plainly said what goes in; every other bracket stays."""

import re
from collections.abc import Callable, Sequence

from assistant.persons.own_stage import with_stage
from assistant.persons.people import Person, recipient, writer
from assistant.turns.days import MONTH

# Who is spoken to: at the beginning of a line or sentence, a comma behind. "Dr. [name] spent" and "Dr. [name], who" speak of somebody.
_ADDRESS = re.compile(
    r"(?:(?<![,;]\n)(?m:^)|(?<=[.?!:] )(?<!\bDr\. )(?<!\bProf\. ))(?P<greeting>(?:Dear|Hi|Hello|Hey|Respected)\s+)?(?P<title>(?:Dr|Prof)\.? )?"
    r"\[(?P<whom>[Nn]ame|mentor|attending|supervisor|PD|director|program director|coordinator|chief)\](?=,(?! (?:who|whose|which|and)\b))"
)
# "To the coordinator": the lines below go to them, and to nobody else.
_PART_FOR = re.compile(
    r"(?m)^(?:To|Then, to) (?P<whom>(?:the|your|an?|somebody|someone|both)\b[^.?!:\n]{0,60})$|^(?P<asks>Asking for an introduction)$"
)
_ROLE = re.compile(r"mentee|mentor|coordinator|director|chief|chair|resident|student|senior|junior|attending|both|mentor")
_SPELLED = {
    "pd": "director",
    "apd": "director",
    "coresident": "resident",
    "intern": "resident",
    "pi": "mentor",
    "advisor": "mentor",
}
# For whom else than a mentor or an attending words are meant, by their setting: "email to the coordinator".
_FOR_ANOTHER = re.compile(
    r"coordinator|director|chiefs?|chair|office|mentees?|students?|residents?|seconds?-years|faculty|class|group|both|friend|junior|senior|members?|dean|"
    r"society|association|college|program|assistant|graduates?|guardian|team|hospital|classmate|lead|old|fellow"
)
_OWN_NAME = re.compile(
    r"\[(?:Your|your|my) name(?P<rest>,[^\]]*)?\]|(?<=\bI am )\[name\]|(?<=\bI['\u2019]m )\[name\]|(?<=\b[Mm]y name is )\[name\]"
)
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NUMBERED = rf"(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}|{MONTH} (?:the )?\d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?)(?!\w)(?:,? 20\d\d)?"
_DATE = rf"(?P<date>(?:next |this )?{_WEEKDAY}(?:,? (?:the )?{_NUMBERED})?|{_NUMBERED})\b"
_DEADLINE = re.compile(
    rf"\b(?:by|before|due(?: on| by)?|deadline(?: is| of|:)?(?: on)?|until|no later than)\s+{_DATE}", re.IGNORECASE
)
# A day on which something is to take place, and not one that has been.
_APPOINTMENT = re.compile(
    rf"\b(?:meet(?:ing)?|talk|call|speak|chat|see (?:me|us|her|him|them)|free|available|coffee|lunch|appointment|session|zoom)\b(?:\W+(?!last\b)\w+){{0,6}}?\W+(?:on|for|to)\s+{_DATE}(?!\s*(?:or|and|,|/)\s*(?:on )?{_WEEKDAY})",
    re.IGNORECASE,
)
_MOVES = re.compile(
    r"\b(?:cancel\w*|resched\w+|postpon\w+|mov(?:e|ing)|push(?:ing)? back|can(?:no|['\u2019]?)t (?:make|come|attend|do)|won['\u2019]?t (?:make|be)|miss(?:ing)?)\b",
    re.IGNORECASE,
)
_DUE_PLACE = re.compile(
    r"(?<=\bdue on )\[date\]|(?<=\bdue by )\[date\]|(?<=\bdeadline: )\[date\]|(?<=\bdeadline is )\[date\]|(?<=\bdeadline on )\[date\]"
)
_BY_PLACE = re.compile(r"(?<=\bby )\[(?:date|day)\]|(?<=\bbefore )\[(?:date|day)\]")
_ON_PLACE = re.compile(r"(?<=\bon )\[(?:date|day)\](?! (?:and|to|until))")
_ANY_ON_PLACE = re.compile(r"\bon \[(?:date|day)\]")
_TOPIC_WORD = (
    r"(?!(?:it|this|that|him|her|them|me|us|you|he|she|they|whether|how|why|what|when|who|if|being|having|getting|not|which)\b)"
)
_TOPIC_END = (
    r"(?=\s*(?:[.,;:!?\n]|$|\b(?:and|or|but|because|who|which|that|if|when|before|after|by|on|for me|please|so|to|asking|with|from|at|as|while|since|next|this|tomorrow|today|in "
    r"(?:the next|a)|i|we|he|she|is|was|has|will)\b))"
)
_TOPIC = re.compile(
    rf"\babout\s+(?P<topic>{_TOPIC_WORD}[\w'\u2019-]+(?:\s+{_TOPIC_WORD}[\w'\u2019-]+){{0,6}}?){_TOPIC_END}", re.IGNORECASE
)
_TOPIC_PLACE = re.compile(
    r"(?P<before>(?<!\b[Yy]our )\b(?:questions?|talk|advice|view|help|minutes|speak|meet|ask you|write to you|thoughts|chat|talking|guidance|decide|deciding) (?:about|on|with) )\[topic\]"
)
_OTHERS = re.compile(r"\b(?:her|his|their|your|he|she|they)\b", re.IGNORECASE)


def fill(words: str, texts: Sequence[str], setting: str = "") -> str:
    """Return the words with what was said in place of their brackets; nothing is put where somebody else could be meant.

    `texts` are the wish first and what was said before it, newest first. Filled are: whom it goes to, the writer's name, year and
    specialty, a deadline, a day to meet on, and what it is about. `setting` says for whom the words are ("email to the chief").
    """
    words = with_stage(words, " ".join(reversed(texts)))
    person = recipient(texts)
    if person is not None:
        words = _addressed(words, person, setting)
    own = writer(texts)
    if own:
        words = _OWN_NAME.sub(lambda place: f"{own}, [{place['rest'][1:].strip()}]" if place["rest"] else own, words)
    wish = texts[0] if texts else ""
    words = _with_dates(words, texts, wish)
    topic = _TOPIC.search(wish)
    if topic and not _OTHERS.search(topic["topic"]) and not re.search(r"\b(?-i:[A-Z])[a-z]", topic["topic"]):
        words = _TOPIC_PLACE.sub(lambda place: f"{place['before']}{topic['topic']}", words)
    return words


def _addressed(words: str, person: Person, setting: str) -> str:
    """Put a name where that person is spoken to, in the lines that are meant for them."""
    role = _SPELLED.get(person.role, person.role)
    another = _FOR_ANOTHER.search(setting.partition(" to ")[2] or setting.removeprefix("to "))
    if another and (not role or role not in another[0]):
        return words
    parts = [*_PART_FOR.finditer(words)]
    ends = [*(part.start() for part in parts), len(words)]
    done = [_greeted(words[: ends[0]], person, role)]
    for part, end in zip(parts, ends[1:], strict=True):
        piece = words[part.start() : end]
        done.append(_greeted(piece, person, role) if _is_for(part, parts, role) else piece)
    return "".join(done)


def _is_for(part: re.Match[str], parts: Sequence[re.Match[str]], role: str) -> bool:
    """Say whether the lines below a label are for somebody in that role, and no others are."""
    fitting = [other for other in parts if other["whom"] and role and role in _ROLE.findall(other["whom"])]
    return fitting == [part]


def _greeted(words: str, person: Person, role: str) -> str:
    def name(place: re.Match[str]) -> str:
        whom = _SPELLED.get(place["whom"].casefold(), place["whom"].casefold().removeprefix("program "))
        if whom not in ("name", role):
            return place[0]
        greeting = place["greeting"] or ""
        return f"{greeting}{_spoken(person, has_title=bool(place['title']))}"

    return _ADDRESS.sub(name, words)


def _spoken(person: Person, *, has_title: bool) -> str:
    """Return how somebody is spoken to; a first name alone takes no title."""
    if person.title:
        return f"{person.title} {person.name}"
    return f"Dr. {person.name}" if has_title and not person.is_first_name else person.name


def _with_dates(words: str, texts: Sequence[str], wish: str) -> str:
    """Fill in a deadline and a day to meet on, each where the text has but one place that it can mean."""
    due = _only_date(_DEADLINE, texts)
    if due:
        place = _DUE_PLACE if _DUE_PLACE.search(words) else _BY_PLACE
        is_plain = place is _DUE_PLACE or len(place.findall(words)) == 1
        words = place.sub(_always(due), words) if is_plain else words
    day = "" if _MOVES.search(wish) else _only_date(_APPOINTMENT, [wish])  # the day of what is missed is no day to meet on
    if day and len(_ANY_ON_PLACE.findall(words)) == 1:
        words = _ON_PLACE.sub(_always(day), words)
    return words


def _only_date(pattern: re.Pattern[str], texts: Sequence[str]) -> str:
    """Return the only date that a pattern finds, empty where there is none or more than one."""
    found = {match["date"].casefold(): match["date"] for text in texts for match in pattern.finditer(text)}
    return _with_capitals(next(iter(found.values()))) if len(found) == 1 else ""


def _with_capitals(date: str) -> str:
    return re.sub(rf"\b(?:{_WEEKDAY}|{MONTH})", lambda word: word[0].capitalize(), date, flags=re.IGNORECASE)


def _always(text: str) -> Callable[[re.Match[str]], str]:
    return lambda _: text
