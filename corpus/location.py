"""Whether a place in a sentence is where its writer is: "PGY2 in Leeds", and not "my parents are in India"."""

import re

_CLAUSE = re.compile(r"[.;!?\n]|\bbut\b|\bwhile\b|\band (?=(?:my|his|her|their|i|we)\b)", re.IGNORECASE)
_TITLE = re.compile(r"\b(?:dr|drs|doctor|prof|professor|mr|mrs|ms|miss|mx)\.?\s+$", re.IGNORECASE)
_I = r"(?:i(?:['\u2019 ]?a?m)?|we(?:['\u2019 ]?a?re)?|here)"
# People whose country says nothing of the writer's.
_KIN = re.compile(
    r"\b(?:my|his|her|their|our)\s+(?:[\w-]+\s+){0,2}?(?:parents?|mother|mom|mum|mama|father|dad|family|families|folks|wife|husband|"
    r"partner|girlfriend|boyfriend|fianc\w+|ex|brothers?|sisters?|sons?|daughters?|kids?|child(?:ren)?|friends?|cousins?|aunts?|uncles?|"
    r"grand\w+|in-laws|classmates?)\b",
    re.IGNORECASE,
)
# People of the same hospital, unless they have gone there.
_GONE = re.compile(
    r"\b(?:mentor|attending|supervisor|consultant|chief|director|pd|pi|boss|advis[eo]r|professor|he|she|they|who)"
    r"(?:['\u2019]s\b|\b(?:\s+\w+){0,3}?\s+(?:(?:has |have |is |are |was )?(?:moved?|moving|gone|going|went|relocat\w+|left|"
    r"leaving|living|lives|based|now)|is|are|was))(?:\s+\w+){0,3}?\s*$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"\b(?:appl(?:ied|ying|ications?)|reject\w*|interview\w*|offer\w*|conferences?|congress|holidays?|vacations?|trips?|weddings?|"
    r"visit\w*|off to|fly(?:ing)?|flew|travel\w*|mov(?:e|ing) to|go(?:ing)? (?:back )?to|"
    r"want(?:s|ed)? to (?:go|move|work|live|train)|dream\w*|hop(?:e|ing) (?:to|for)|plan\w* (?:to|on)|course)\b",
    re.IGNORECASE,
)
_NO_LONGER = re.compile(
    r"\b(?:left|trained|studied|graduated|(?<!-)born|raised|grew up|used to (?:work|live|be|train)|was (?:an?|at|in|once)|worked|"
    r"lived|did|finished|med(?:ical)? ?school|went to school|my class|medical degree|degree|back home|sen[dt] money|"
    r"old (?:boss|professor|teacher|chief))\b(?:,?\s+[\w-]+){0,6}?\s*$",
    re.IGNORECASE,
)
# What a country has, not who is there: "the US hotlines do not work from here".
_OF_COUNTRY = re.compile(r"\s+(?:hotlines?|help ?lines?|lines?|numbers?|(?:web)?sites?|pages?|advice|guidance)\b", re.IGNORECASE)
_BORN = re.compile(r"[\s-]+born\b", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$", re.IGNORECASE)
# Of those who come from somewhere else to where they train.
_ABROAD = re.compile(
    r"\b(?:img|fmg|ecfmg|international (?:medical )?graduate|j-?1|h-?1-?b|visa|moved|match(?:ed)?|came (?:here|to)|abroad|"
    r"pgy[\s-]?\d?)\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    rf"\b(?:{_I}|pgy-?\s?\d|r\d|st\d|resident|registrar|trainee|intern|fellow|junior doctor|house officer|student|"
    r"based|working|living|training|now)\b(?:(?!\b(?:my|his|her|their)\b)[^.;!?\n]){0,30}$",
    re.IGNORECASE,
)
# Residents in the US and in Canada count their years so; those who did not train there name where they come from.
_AMERICAN_YEAR = re.compile(r"\bpgy-?\s?\d", re.IGNORECASE)
# What is looked for in a place: "a mentor in Canada", "fellowship in the UK". Whoever asks may be there or not.
_SOUGHT = (
    r"(?:mentors?|mentorship|advis[eo]rs?|sponsors?|coach(?:es)?|fellowships?|electives?|observerships?|clerkships?|residency|"
    r"residencies|jobs?|posts?|positions?|locums?|program(?:me)?s?|training spots?|research|projects?|ph\.?d|masters?|"
    r"attachments?|placements?|exchanges?|careers?|opportunit(?:y|ies)|options|pathways?)"
)
_ABOUT = re.compile(
    rf"\b{_SOUGHT}(?:\s+(?!in\b|at\b)[\w-]+){{0,2}}?\s+(?:in|at|from|with)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_FOR = re.compile(r"\b(?:for|about|than|like|unlike)\s+(?:the\s+)?$", re.IGNORECASE)
# Unless they have it, or are it: "my fellowship in Toronto", "on elective in Perth", "no mentor in Boston", "I'm a mentor in".
_HAD = re.compile(
    rf"\b(?:my|our|his|her|their|this|no|without|lack\w*|on|of|into|in|year|during|doing|started|starting|began)\b|"
    rf"\b(?:{_I}|as)\s+(?:(?:an?|the)\s+)?(?:[\w-]+\s+)?$",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"^(?:(?!\b(?:my|his|her|their|he|she|they|who)\b).)*(?:\bnot|\b(?:is|are|was|do|ai)n['\u2019]?t|\bno longer|\bnever)\s+"
    r"(?:(?:actually|even|really|currently|physically|based|living|live|working|work|training|train|located|here|from|in|at|of|an?)\s+)"
    r"{0,4}(?:the\s+)?$",
    re.IGNORECASE,
)
_NOT = re.compile(r"n['\u2019]?t\b|\bnot\b|\bno longer\b|\bnever\b|\boutside\b", re.IGNORECASE)
# Whoever is outside a city lives near it; "outside the UK" is another matter.
_OUTSIDE = re.compile(
    r"\boutside\s+(?:of\s+)?(?:the\s.*|usa?|america|canada|india|ireland|australia|new zealand)$", re.IGNORECASE
)
# Where a name that people have too stands as a place does: "in Hamilton", "Durham, core trainee", not "Hamilton never answers".
_AT = re.compile(r"(?:\b(?:in|at|to|from|near|around|outside|of|for)\s+(?:\w+\s)?|[,;(/]\s*)$", re.IGNORECASE)
_LIKE_PLACE = re.compile(
    r"\W*$|\s?[,.;:!)/]|\s(?:hospitals?|infirmary|university|general|royal|residents?|registrar|trainee|intern|fellow|doctor|student|"
    r"core|gp|st\d|pgy\S*|uk|usa?|now|rn|here|area)\b",
    re.IGNORECASE,
)
AHEAD = 4  # words before what is looked for that say whose it is
READ_BEFORE = 120  # characters; the longest clause that anybody writes before a place


def is_elsewhere(text: str, start: int, end: int) -> bool:
    """Say whether the place from `start` to `end` is another person's, one of the past or of plans, or a person's name."""
    before = _before(text, start)
    if _TITLE.search(text[max(0, start - READ_BEFORE) : start]) or _BORN.match(text, end):
        return True
    kin = max((match.end() for match in _KIN.finditer(before)), default=None)
    if kin is not None and not re.search(rf"\b{_I}\b", before[kin:], re.IGNORECASE):
        return True
    return any(pattern.search(before) for pattern in (_GONE, _NOT_YET, _NO_LONGER))


def stands_as_place(text: str, start: int, end: int) -> bool:
    """Say whether the name from `start` to `end`, which people have too, is that of a place."""
    before = text[max(0, start - READ_BEFORE) : start]
    return _AT.search(before) is not None or (not before.strip() and _LIKE_PLACE.match(text, end) is not None)


def is_asked_about(text: str, start: int, end: int) -> bool:
    """Say whether something is looked for in a place, or it is spoken of: "a mentor in Canada", "numbers for the UK"."""
    before = _before(text, start)
    match = _ABOUT.search(before)
    is_spoken_of = _FOR.search(before) is not None or is_of_country(text, end)
    return is_spoken_of or (match is not None and _HAD.search(_last_words(before[: match.start()])) is None)


def is_of_country(text: str, end: int) -> bool:
    """Say whether the country that ends at `end` stands for what it has: "the US hotlines do not work from here"."""
    return _OF_COUNTRY.match(text, end) is not None


def is_denied(text: str, start: int, end: int) -> bool:
    """Say whether the place from `start` to `end` is one where the writer is not: "not in the US", "outside the UK"."""
    before = _before(text, start)
    if _NOT.search(before) is None:
        return False  # which most are, and told soon
    if _DENIED.search(before) is None and _OUTSIDE.search(before + text[start:end]) is None:
        return False
    return not (is_origin(text, start) and speaks_of_abroad(text))  # "IMG, not from the US" trains there


def is_origin(text: str, start: int) -> bool:
    """Say whether the place at `start` is one that somebody comes from: "from India"."""
    return _FROM.search(_before(text, start)) is not None


def speaks_of_abroad(text: str) -> bool:
    """Say whether a text is by somebody who trains elsewhere than where they come from: a visa, a match, "moved"."""
    return _ABROAD.search(text) is not None


def is_own(text: str, start: int) -> bool:
    """Say whether the writer plainly claims the place at `start`: "I'm in", "PGY2 in"."""
    return _OWN.search(_before(text, start)) is not None


def has_american_year(text: str) -> bool:
    """Say whether a text counts the years of training as residents in the US and Canada do."""
    return _AMERICAN_YEAR.search(text) is not None


def _last_words(text: str) -> str:
    return f"{' '.join(text.split()[-AHEAD:])} "


def _before(text: str, start: int) -> str:
    """Return the clause before a place."""
    return _CLAUSE.split(text[max(0, start - READ_BEFORE) : start])[-1]
