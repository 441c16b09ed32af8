"""A turn that only tells where somebody is or what they are: "I live in Melbourne", "I'm a PGY-2". It asks nothing by itself."""

import re

from corpus.regions import LEAST_LEFT, known_regions

MAX_TOLD_WORDS = 12  # longer ones tell more than that
MAX_PLACE_WORDS = 5  # "Birmingham, Alabama", "Perth, Western Australia"
_NOTED = "Noted. "
_WHERE = "Numbers to call and rules are now those for {country}."
_NO_NUMBERS = "I hold no numbers for your country: in danger, call your own emergency number."
ASK_AWAY = " What would you like to know? Tell me what is going on, in your own words."
HOLDS = "I find nothing else on your question for that: what I quoted above holds."
_COUNTRIES = {
    "us": "the United States",
    "ca": "Canada",
    "uk": "the United Kingdom",
    "ie": "Ireland",
    "au": "Australia",
    "nz": "New Zealand",
    "in": "India",
}
# Besides places and grades, words that say nothing of what happened.
_FRAME = frozenset(
    "i i'm im am we we're were me as a an the in from at of this is it's live living work working train training practice "
    "practise practicing practising based located writing here now currently just still also too and but so oh ok okay well "
    "actually sorry hi hello by way btw fyi though tho".split()
)
_ONESELF = frozenset("i i'm im am we we're me as".split())
_GRADE = re.compile(
    r"pgy-?\d|[rf]\d|st\d|ct\d|fy-?\d|interns?|residents?|fellows?|registrars?|trainees?|doctors?|physicians?|attending|consultant|chief|sho|"
    r"student|mentor|faculty|supervisor|director|coordinator|year|yr|prelim"
)
_OF_A_GRADE = re.compile(
    r"medical|medicine|internal|family|general|emergency|critical|care|house|officer|foundation|junior|senior|program(?:me)?|"
    r"first|second|third|fourth|fifth|final|last|\d(?:st|nd|rd|th)|international|graduate|surger?(?:y|ical)|p(?:a?e)diatrics?|peds|"
    r"psych(?:iatry)?|neuro(?:logy|surgery)?|cardiology|radiology|pathology|dermatology|urology|ortho(?:p(?:a?e)dics?)?|ob-?gyn|"
    r"an(?:a?e)sthes(?:ia|iology|ics?|tics)|oncology|nephrology|em|im|fm|gp"
)
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")
_FILLER = " \n" + "x " * LEAST_LEFT  # so that a text of a place alone is left without it, too


def tells_place(text: str) -> bool:
    """Say whether a turn only tells where somebody is, with their grade or without."""
    named = [word for word in _words(text) if not _is_framing(word)]
    if "?" in text or not 0 < len(named) <= MAX_PLACE_WORDS:
        return False  # which most turns are, and told without a look at every place
    left = _without_places(text)
    return left != text and _is_frame(left)


def tells_grade(text: str) -> bool:
    """Say whether a turn only tells what somebody is."""
    words = _words(text)
    return not _ONESELF.isdisjoint(words) and any(map(_GRADE.fullmatch, words)) and _is_frame(text)


def noted(region: str, *, is_place: bool) -> str:
    """Return the line that acknowledges such a turn; `region` is where the reader is by now."""
    if not is_place:
        return _NOTED.strip()
    country = _COUNTRIES.get(region)
    return _NOTED + (_NO_NUMBERS if country is None else _WHERE.format(country=country))


def _is_frame(text: str) -> bool:
    if "?" in text or len(text.split()) > MAX_TOLD_WORDS:
        return False
    return all(map(_is_framing, _words(text)))


def _is_framing(word: str) -> bool:
    return word in _FRAME or bool(_GRADE.fullmatch(word) or _OF_A_GRADE.fullmatch(word))


def _without_places(text: str) -> str:
    left = known_regions().without_places(text + _FILLER)
    return text if left == text + _FILLER else left.removesuffix(_FILLER.strip())


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _TOKEN.findall(text.replace("\u2019", "'"))]
