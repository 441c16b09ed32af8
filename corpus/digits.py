"""Digits that stand for words on a phone: "how 2 ask", "a letter 4 cards", and not "2 papers" or "in 4 weeks"."""

import re
from functools import partial

_ALONE = r"(?<![\w$#/.,:+-])"
_PERSON = (
    r"me|you|u|him|her|them|us|my|your|ur|his|their|our|the|an?(?! (?:day|week|month|year|night|shift)\b)|"
    r"(?:some|sum|any|every|no) ?(?:one|body|1)|dr|prof"
)
_DOING = (
    r"ask|be|talk|tell|say|do|get|go|find|know|make|write|email|send|see|meet|quit|leave|match|apply|give|take|have|work|start|"
    r"stop|try|use|help|change|switch|call|text|txt|speak|reply|respond|answer|thank|deal|drop|choose|pick|end|bring|show|learn|"
    r"read|study|publish|present|teach|join|move|keep|cancel|ignore|report|hear|feel|cope|handle|refuse|decline|approach|contact|"
    r"reach|rank|come|put|set|pay|sleep|live|die|hurt|look|wait|not|b|c|tlk"
)
_TO = re.compile(rf"{_ALONE}2(?= (?:{_DOING}|{_PERSON})\b)|(?<=(?:talk|turn) )2(?=\s*(?:[.?!,;]|$))", re.IGNORECASE)
_TOO = re.compile(
    rf"{_ALONE}2(?= (?:(?:much|many)\b|(?:late|busy|soon|early|tired|scared|shy|hard|long|far|old|young|slow|"
    r"nice|strict|harsh|kind|proud|ashamed|embarrassed|nervous|weak|quiet|polite|cold|"
    r"close|honest|personal|friendly|sad|angry|afraid|drained|burnt|stressed)\b(?! \w+s\b)))|"
    r"(?<=\bme )2(?=\s*(?:[.?!,;]|$))",
    re.IGNORECASE,
)
# Fields and other things that nobody counts by four.
_UNCOUNTED = (
    r"cards|cardiology|gi|pulm|ccm|heme|onc|oncology|derm|dermatology|rads|radiology|surgery|ortho|anesthesia|neuro|neurology|psych|"
    r"peds|em|im|fm|ent|ophtho|uro|urology|nephro|nephrology|endo|rheum|id|ir|icu|fellowship|residency|research|help|advice|now|"
    r"free|sure|real|ever|life|example|mentorship|feedback|credit|\w+ing"
)
_FOR = re.compile(
    rf"{_ALONE}4(?= (?:{_PERSON}|{_UNCOUNTED})\b)|(?<=\bthanks )4(?= [^\W\d])|"
    r"(?<=\bthx )4(?= [^\W\d])",
    re.IGNORECASE,
)
# Behind these a 2 is no count, whatever follows: "used 2 love it", "scared 2 lose it".
_BEFORE_TO = frozenset(
    "used wants wanna want wanted going able trying tried supposed scared afraid ready willing allowed due".split()
)
_ANY_TO = re.compile(rf"{_ALONE}2(?= [^\W\d])")
# Behind these a 2 is "to" unless what follows is counted: "asked me 2 babysit", "moving 2 another city", "gave me 2 papers".
_MAY_OPEN = re.compile(
    r"(?P<before>\b(?:me|you|u|him|her|us|them|it|(?:every|some|any|no) ?(?:one|1)|up|no|email\w*|"
    r"mov(?:e|es|ed|ing)|going|goin|goes|went|go|come|comes|came|annoyin\w*|helpful|unfair|honest|similar|connected|introduc\w*|back|listen\w*|switch\w*|transfer\w*|xfer|repl(?:y|ied)|respond\w*|talk\w*|spoke|speak\w*|said|says?|writ\w+|wrote|gave|sent|close|"
    r"loyal|rude|mean|nice|happen\w*|belong\w*|relat\w*|hard|easy|weird|awkward) )"
    r"2(?= [^\W\d]{2})",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r" (?:(?!(?:her|his|this|its|as|is|was|us|across|discuss|address|miss|pass|access|process|focus)\b)[^\W\d_]+ )??"
    r"(?!(?:her|his|this|its|as|is|was|us|across|discuss|address|miss|pass|access|process|focus)\b)"
    r"(?:[^\W\d_]{2,}s|people|ppl|more|other|diff\w*|kids?|of)\b",
    re.IGNORECASE,
)
_OVER_SOMEBODY = re.compile(r"(?<=[^\W\d_]{3}s )2(?= (?:mentor|supervise|look after|train)\b)", re.IGNORECASE)
# Behind these a 4 is "for" unless time is counted: "a letter 4 fellowship", "looking 4 mentors", and not "meet 4 times".
_TIME = r"days?|d|weeks?|wks?|months?|mos?|mths?|years?|yrs?|hours?|hrs?|h|min\w*|times|x|more|of|people|ppl|diff\w*|separate"
_FOR_WHAT = re.compile(
    rf"(?P<before>\b(?:look(?:s|ed|ing|in)?|appl(?:y|ying|yin)|prep\w*|ready|good|bad|great|gd|hard|tough|hoping|study\w*|reason|"
    rf"sorry|letters?|lors?|chief|cr|responsible|sign(?:ed)? up|meet|best|useful|advice|tips|vouch|goals?|put|plans?|care|cares|"
    rf"used|enough|(?:him|her|it|this|that|one)) )4(?= (?!(?:{_TIME})\b)(?:[^\W\d]|\d+ ?ye?a?rs?\b))",
    re.IGNORECASE,
)
_AT_THE_END = re.compile(r"(\bus(?:e|ing) (?:me|him|her|it|them|this|that) )4(?=\s*(?:[.?!,]|$))", re.IGNORECASE)
_NEXT = r"next|this|that|these|those|both|f(?:ello)?wshi?ps?|fships?|fshp|fellowships?|cvs?|interviews?|apps"
_FOR_NEXT = re.compile(rf"{_ALONE}4(?= (?:{_NEXT})\b)", re.IGNORECASE)
# Behind these a digit is a grade, a number or a count: "PGY 2 my year is hard", "only 2 my age".
_COUNTS = frozenset(
    "pgy year yr step st ct level block week wk day question number no page part unit room floor ward bed table figure "
    "tier stage grade phase class of than least most about around only last next first past in these those all other "
    "every".split()
)
_LAST_WORD = re.compile(r"([^\W\d_]+)\W*$")


def in_words(text: str) -> str:
    """Return a text with "to", "too" and "for" where a lone 2 or 4 stands for them."""
    if "2" not in text and "4" not in text:
        return text  # as most texts
    for pattern, word in ((_TOO, "too"), (_TO, "to"), (_FOR, "for"), (_FOR_NEXT, "for"), (_OVER_SOMEBODY, "to")):
        text = pattern.sub(partial(_read, word), text)
    text = _FOR_WHAT.sub(r"\g<before>for", _MAY_OPEN.sub(_opened, text))
    text = _AT_THE_END.sub(r"\1for", text)
    return _ANY_TO.sub(lambda match: "to" if _word_before(match) in _BEFORE_TO else match.group(), text)


def _opened(match: re.Match[str]) -> str:
    return match.group() if _COUNTED.match(match.string, match.end()) else f"{match['before']}to"


def _read(word: str, match: re.Match[str]) -> str:
    return match.group() if _word_before(match) in _COUNTS else word


def _word_before(match: re.Match[str]) -> str:
    before = _LAST_WORD.search(match.string[: match.start()])
    return before[1].casefold() if before else ""
