"""What is said of a text after it was given: a day, a time, a name, fewer words. It is filled in; nothing else is reworded."""

import re
from collections.abc import Sequence

from assistant.persons.people import writer
from assistant.turns.days import CLOCK, DATED, MONTH, WEEKDAY
from corpus.sentences import sentence_spans

_DATE = re.compile(rf"\b(?:(?:next |this )?{WEEKDAY}|tomorrow|today|{DATED})\b", re.IGNORECASE)
_CLOCK = re.compile(rf"\b{CLOCK}", re.IGNORECASE)
_PART_OF_DAY = re.compile(r"\b(?:in the )?(?P<part>morning|afternoon|evening)\b", re.IGNORECASE)
_FULL = {day[:3].casefold(): day for day in "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()}
_NEAR = ("today", "tomorrow")
# Where a text proposes a day: there the day belongs that is told afterwards, and not where it says which meeting is missed.
_PROPOSES = re.compile(r"\b(?:could|can(?!['\u2019]t)|may|shall|would|might|free|available|glad|suit|meet)\b", re.IGNORECASE)
_MOVED = re.compile(r"\b(?:mov|reschedul|push|postpon|chang|shift)(?:e|es|ing)?\b[^.?!]{0,40}?\bto .*", re.IGNORECASE)
_DAY_PLACE = re.compile(r"\[(?:day|date|weekday)(?P<rest>, time)?\]")
_TIME_PLACE = re.compile(r"\[(?P<day>(?:date|day), )?time\]|(?<=day, )\[time\]")
_NOT = re.compile(r"\bnot (?:to )?(?:(?:dr|prof|professor|doctor|mr|ms|mrs)\.? )?[\w'-]+", re.IGNORECASE)
_TITLE = r"(?:dr|prof|professor|doctor|mr|ms|mrs)\b"
_NAMED_ALONE = re.compile(
    rf"(?:^|(?<=\. ))(?:(?:no|actually|sorry|wait|i mean|it'?s|for|to|(?:her|his|their) name is)[\s,]+)*(?={_TITLE})",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\b(?:sign|end) (?:it|mine|that) (?:as |with |from )?|\bsigned ", re.IGNORECASE)
_SUBJECT = re.compile(r"^Subject: .*\n+", re.MULTILINE)
_ASKING = re.compile(r"\?|\b(?:please|would like|I would be grateful)\b")
_POINTS_BACK = re.compile(r"\b(?:that|this|it|those|these|them)\b", re.IGNORECASE)
KEPT_SENTENCES = 2


def as_wishes(details: str) -> str:
    """Return what was said of a text as a wish says it: "no, Dr. Ahmed not Dr. Ahmad" writes to the former."""
    signed = _SIGNED.sub("my name is ", _NOT.sub("", details))
    return _NAMED_ALONE.sub("write to ", signed)


def with_times(words: str, details: str) -> str:
    """Return a text with the days and times that were told of it in the first places that propose one."""
    times = [match[0] for match in _CLOCK.finditer(details)] or [
        f"in the {match['part'].casefold()}" for match in _PART_OF_DAY.finditer(details)
    ]
    for day in dict.fromkeys(_day(match[0]) for match in _DATE.finditer(details)):
        words = _put(words, _DAY_PLACE, day)
    for time in times[:1]:
        words = _put(words, _TIME_PLACE, time)
    return words


def moved_to(wish: str) -> str:
    """Return to when a wish moves something ("move our call to Thursday"), empty where it moves nothing."""
    found = _MOVED.search(wish)
    return found[0] if found else ""


def signed(words: str, said: Sequence[str]) -> str:
    """Return a text with its writer's name below, where that was told and the text has no place for it."""
    name = writer(said[:1])
    return words if not name or name in words else f"{words}\n{name}"


def shortened(words: str) -> str:
    """Return the first sentence of a text and the first that asks for something, as they are; the rest goes."""
    text = _SUBJECT.sub("", words)
    sentences = [text[span.start : span.end].strip() for span in sentence_spans(text)]
    if len(sentences) > 1 and sentences[0].endswith(","):
        sentences = [f"{sentences[0]} {sentences[1]}", *sentences[2:]]  # a greeting on a line of its own
    if len(sentences) <= KEPT_SENTENCES:
        return text
    asking = next((n for n, sentence in enumerate(sentences) if n and _ASKING.search(sentence)), 1)
    first = sentences[0]
    if _ASKING.search(first) and "?" in first:
        return first
    # "Would that be all right?" asks for what stands before it.
    between = sentences[max(1, asking - 1) : asking] if _POINTS_BACK.search(sentences[asking]) else []
    return " ".join([first, *between, sentences[asking]])


def _put(words: str, place: re.Pattern[str], told: str) -> str:
    """Put what was told in the first place of a sentence that proposes something, else in the first there is."""
    places = [*place.finditer(words)]
    is_day = place is _DAY_PLACE
    proposing = [span for span in sentence_spans(words) if _PROPOSES.search(words[span.start : span.end])]
    inside = [match for match in places if any(span.start <= match.start() < span.end for span in proposing)]
    best = next(iter(inside or (places if is_day else [])), None)  # a time elsewhere is that of what is missed
    if best is None:
        return words
    before, after = ("", ", [time]" * bool(best["rest"])) if is_day else ("[date], " * bool(best["day"]), "")
    opening = words[: best.start()].removesuffix("on ") if told in _NEAR else words[: best.start()]  # "on Friday", "tomorrow"
    return f"{opening}{before}{told}{after}{words[best.end() :]}"


def _day(typed: str) -> str:
    """Return a day as it is written: "next fri" is next Friday."""
    *before, last = typed.split()
    full = _FULL.get(last[:3].casefold()) if not any(map(str.isdigit, typed)) else None
    return " ".join([*map(str.casefold, before), full or last.casefold()]) if full or not before else _capital(typed)


def _capital(typed: str) -> str:
    return re.sub(rf"\b{MONTH}\b", lambda month: month[0].capitalize(), typed, flags=re.IGNORECASE)
