"""What a thumb leaves out and its neighbours tell: "in 8 mo", "will it b", "quitting res", and a dictated "question mark".

Such letters mean other things elsewhere, so each is read only beside words that leave no doubt. `corpus/lexicon.toml` has what
means the same everywhere.
"""

import re

from corpus.rewriting import Rewriting
from corpus.sought import Sought

Match = re.Match[str]
_UNITS = {"wk": "week", "mo": "month", "mth": "month", "mnth": "month", "yr": "year", "hr": "hour"}
_UNIT = r"(?P<unit>(?:wk|mo|mth|mnth|yr|hr)s?)"
_KIND = (  # whose short "res" is one resident
    r"an?|the|this|that|another|fellow|senior|sr|junior|jr|chief|surg|surgery|em|im|fm|ob|obgyn|gyn|peds|psych|ortho|neuro|anes|"
    r"anaes|rads|derm|path|ent|uro|med|female|male|f|m|black|blk|brown|gay|trans|img|new|only|pgy-?\d|"
    r"(?:1st|2nd|3rd|4th) (?:yr|year)"
)
_OF_RESIDENCY = (
    r"quit|quitting|quits|leave|leaving|left|finish|finished|finishing|start|starting|started|hate|during|through|thru|in|into|after|"
    r"before|b4|since|throughout|survive|surviving|(?:year|yr|rest|end|half) of"
)
_PHYSICIAN = r"res|resident|here|prog\w*|intern|attg|attending|applying"
_END = r"\s*(?:[,.;:?!/)]|$)"
_AUXILIARY = (
    r"will|would|wud|could|cud|should|shud|can|cn|might|may|must|to|2|not|wont|won't|cant|can't|dont|don't|ill|i'll|it'll|gonna|gna|"
    r"wanna|gotta|lets|let me|never|just"
)
_WHAT_IS_SEEN = r"if|u|you|me|my|her|him|them|it|what|how|why|that|the|where|who|any|this|ur"


def _unit(short: str, *, is_one: bool) -> str:
    word = _UNITS[short.casefold().removesuffix("s")]
    return word if is_one else f"{word}s"


def _counted(match: Match) -> str:
    one = match["count"] in ("1", "one", "a", "per", "each", "every", "last", "next") or not match["unit"].endswith(("s", "mo"))
    return f"{match['count']} {_unit(match['unit'], is_one=one)}"


def _each(match: Match) -> str:
    count = match["count"]
    return f"every {count} {_unit(match['unit'], is_one=False)}" if count else f"every {_unit(match['unit'], is_one=True)}"


_RULES = Rewriting(
    (
        (rf"\bq ?(?P<count>\d*) ?{_UNIT}\b", _each),
        (r"\bq (?=(?:day|week|month|year)\b)", "every "),
        (rf"(?<![\w$.])(?P<count>\d{{1,3}}) ?{_UNIT}\b", _counted),
        (r"\b(?P<count>per|each|every|last|next|a) (?P<unit>mo)\b(?!['\u2019])", _counted),
        (rf"\b((?:{_AUXILIARY})(?: (?:i|it|he|she|they|u|you|we|this|that))?) b(?= [a-z]{{2,}})", r"\1 be"),
        (rf"\b({_AUXILIARY}|i|we|u|you) c(?= (?:{_WHAT_IS_SEEN})\b)", r"\1 see"),
        (r"(?<![\w'])y(?=\s*\?)|(?<=\bidk )y\b|(?<=\bknow )y\b(?! ?axis)|(?<=\bunderstand )y\b|(?<=\bwondering )y\b", "why"),
        (r"((?:^|[.?!,;]\s*|\b(?:so|but|like) ))y(?= (?:is|are|r|was|does|do|did|would|should|cant|wont|am)\b)", r"\1why"),
        (r"\bco[- ]?res\b", "co-residents"),
        (rf"\b({_OF_RESIDENCY}) res\b", r"\1 residency"),
        (rf"\b({_KIND}) res\b(?!-)", r"\1 resident"),
        (r"\bgen ?surg\b", "general surgery"),
        (r"(?<= )surg\b(?!\.)|\bsurg(?= )", "surgery"),
        (rf"\b(pgy-?\d|r\d) im(?={_END}| (?:{_PHYSICIAN}|w|with|n|no)\b)", r"\1 internal medicine"),
        (rf"\b(pgy-?\d|r\d|in|an?|rural|community) em(?={_END}| (?:{_PHYSICIAN})\b)", r"\1 emergency medicine"),
        (r"\b(pgy-?\d|r\d|in|into|in2|an?|rural|community|matched) fm\b", r"\1 family medicine"),
        (r"\b(no|my|any|few|zero|more|need|get|have|w/?|without|\d+) pubs\b(?! (?:in|near|around)\b)", r"\1 publications"),
        (r"(?<![\w/])f/u(?![\w/])", "follow-up"),
        (r"\b(as an?|as|my|his|her|job|good|strong) ref(s?)\b(?! (?:no|number|guide)\b)", r"\1 reference\2"),
        (r"\b(acc|at|aftr|after|the|my|our|national|noon|from|frm|to) conf\b", r"\1 conference"),
        (r"\bin oz\b", "in Australia"),
        (r"\b1:1s?\b(?! (?:ratio|obs|nurs))", "one to one"),
        (r"\bsoap(?:ed|'d)(?: in(?:to|2)?)?\b", "matched through SOAP into"),
        (r"\bprobs (?=(?:not|gonna|going|should|will|just|too|overthinking|overreacting|need)\b)", "probably "),
        (r"\b(the|a|my|this|that|no|only|big|main|any|what|whats|another|real|biggest) prob\b", r"\1 problem"),
    ),
    re.IGNORECASE,
)  # fmt: skip
# Whoever dictates one mark dictates the others, and a "period" by itself is none.
_DICTATED = Sought(
    r"(?<!\ba)(?<!\bthe)(?<!\bbig) (?:question mark|exclamation (?:point|mark)|comma)\b",
    flags=re.IGNORECASE,
)
_MARKS = Rewriting(
    (
        (r"(?<!\ba)(?<!\bthe)(?<!\bbig) question mark\b", "?"),
        (r" exclamation (?:point|mark)\b", "!"),
        (r" comma\b", ","),
        (r" period(?= (?:i|so|but|and|my|the|he|she|they|we|is|can|what|how|do)\b|\s*$)", "."),
    ),
    re.IGNORECASE,
)
# "obs" is obstetrics, and the pulse of a patient; beside what only graduates from abroad speak of it is an observership.
_OBS = Sought(
    r"\bobs\b(?! ?(?:&|/|and|n|gyn|gynae|rounds?|ward|reg\w*|theatre|charts?)\b| ?&|/)",
    flags=re.IGNORECASE,
)
_FROM_ABROAD = Sought(
    r"\b(?:img|imgs|fmg|usce|ecfmg|usmle|visa|h1b?|j1|j-1|green card|observer|hands[- ]?on)\b",
    flags=re.IGNORECASE,
)


def in_full(text: str) -> str:
    """Return a text with what was left out put back where its neighbours tell it; a word alone on its line has none."""
    return "\n".join(_line(line) if " " in line else line for line in text.split("\n"))


def _line(text: str) -> str:
    text = _RULES.rewritten(text)
    if _FROM_ABROAD.search(text):
        text = _OBS.sub("observership", text)
    return _MARKS.rewritten(text) if _DICTATED.search(text) else text
