"""Names told by what stands right beside them: "Room 412, Hightower", "J. Abara 17/05/2001", "Emily (phone 555-0190)".

What was masked before is the cue, so these patterns are of text with placeholders in it.
"""

from assistant.masking.cues import CAPITAL, NAME_WORD, ONE_PATIENT, RELATIVE, SMALL, Cue
from assistant.masking.kinds import PLACEHOLDERS, Kind

_TELLING = "|".join(
    PLACEHOLDERS[kind].replace("[", r"\[").replace("]", r"\]")
    for kind in (Kind.RECORD, Kind.BIRTH, Kind.ROOM, Kind.DEVICE, Kind.AGE)
)
_REACHED = r"\[phone\]|\[email\]|\[address\]"
_START = r"(?<![\w-])(?<!\w['’])(?<!\[)"
_BETWEEN = r"\s?[,(:;/–—-]\s?\(?|\s\(?"
# The cue word of the neighbour itself: "Hightower, MRN 88", "Okafor bed 3".
_ITS_WORD = (
    r"(?:(?:mrn|dob|d\.o\.b\.?|born|birth|date|of|geb\.?|n[ée]e?|le|hn|ur|uhid|id|ic|no|nr|number|hosp(?:ital)?|nhs|chi|chart|record|case|file|acct|room|rm|bed|bay|ward|cubicle|in|from|"
    r"zimmer|cama|chambre|age|aged|phone|ph|tel|cell|mob(?:ile)?|email|lives|at|s/n|\[room\]|is|was|her|his|#)(?![a-z])[\s:.#,/(-]{0,3}){0,4}"
)
_NAME = rf"(?P<value>{CAPITAL})"
_INITIALLED = rf"(?P<value>(?-i:(?:[A-Z]\.\s?){{1,3}}{NAME_WORD}|{NAME_WORD}\s[A-Z]\b\.?))"
# What stands after a name and not after the beginning of a sentence.
_GOES_ON = r"(?=\s?[,;:)(/–—-]|[’']s\b|\s*$|\.\s|\s+(?:is|was|had|has|who|died|coded|fell|told|said|says|wants?|asked|cried|refused|complained|left|keeps?|kept|still|never|and|dob|mrn|born|\d|\[))"
# What a patient does and a meeting does not: no identifier stands beside it yet.
_COMPLAINS = r"(?:s?he\b|they\b|complain|wants?\b|told\b|said\b|keeps?\b|call(?:s|ed)\b|scream|yell|died\b|coded\b|cried\b|refus|asked\b|fell\b|\d{1,3}\s?(?:[MF]\b|y))"

# A patient, or who may be one where a patient is spoken of.
_PERSON = r"(?:patient|pt|kid|girl|boy|lady|gentleman|guy|woman|man|baby|infant|child|toddler|teen|mom|mum|mother)"

# Without a placeholder none of these finds anything.
MASKED = (
    Cue(rf"{_START}(?P<value>{SMALL}),?\s\[name\]", unlisted=True),
    Cue(rf"\[name\],?\s(?P<value>{SMALL})", unlisted=True),
    Cue(rf"{_START}(?P<value>{SMALL})(?:{_BETWEEN}){_ITS_WORD}(?:{_TELLING})", unlisted=True),
    Cue(rf"{_START}(?P<value>{SMALL},?\s{SMALL})(?:{_BETWEEN}){_ITS_WORD}(?:{_TELLING})", unlisted=True),
    Cue(rf"(?:{_TELLING})\)?(?:\s?[,:;(/–—.-]\s?|\s)(?P<value>{SMALL})", unlisted=True),
    Cue(rf"{_START}{_NAME}(?:{_BETWEEN}){_ITS_WORD}(?:{_TELLING})", neighbour=True),
    Cue(rf"{_START}{_INITIALLED}(?:{_BETWEEN}){_ITS_WORD}(?:{_TELLING}|\[date\])", neighbour=True),
    Cue(rf"{_START}{_NAME},\s\[address\]", known=True, neighbour=True),
    Cue(rf"(?:{_TELLING})\)?\s?[,(:;/–—-]\s?{_NAME}{_GOES_ON}", neighbour=True),
    Cue(rf"(?:{_TELLING})\)?\s{_INITIALLED}", neighbour=True),
    Cue(rf"(?:{_TELLING})\)?\s{_NAME}{_GOES_ON}", known=True, neighbour=True),
    Cue(
        rf"(?:{_TELLING})\)?\s{_NAME}(?=['’]?s?\s(?:family|daughter|son|wife|husband|mother|mom|mum|relatives|parents|needs|wants|refuses|fell|coded|died)\b)",
        neighbour=True,
    ),
    Cue(
        rf"{_START}(?P<value>(?-i:[A-ZÀ-Þ'’-]{{3,}},\s[A-ZÀ-Þ'’-]{{2,}}))(?:{_BETWEEN}){_ITS_WORD}(?:{_TELLING}|{_REACHED})",
        acronyms=True,
    ),
    Cue(r"\[name\],\s(?P<value>(?-i:[A-Z]\.))", acronyms=True),
)
CUES = (
    # Whoever holds a public office and was treated.
    Cue(
        rf"\b(?:operated\son|treated|admitted|intubated|rounded\son|took\scare\sof|cared\sfor|consented|examined|discharged)\s(?:senator|judge|mayor|governor|congress(?:man|woman)|councill?or|minister|sheriff|pastor|rabbi|bishop|president)\s{_NAME}",
        neighbour=True,
    ),
    Cue(rf"\b(?:room|rm|bed|bay)\s\d{{1,4}}[A-Z]?\s?[,:(–-]\s?{_NAME}\s?[,)–-]\s?{_COMPLAINS}", neighbour=True),
    Cue(
        rf"{_START}{_NAME},?\s(?:the\s)?(?:{RELATIVE}|friend|neighbou?r)\sof\s(?:the|my|our|a|that|this)\s{ONE_PATIENT}",
        neighbour=True,
    ),
)
# Two capitals in a row that are no word of the language, where a patient is spoken of: of 3,404 ordinary texts of that kind six held
# some that name nobody, "Tim Hortons" among them. After "in" and "at" they are towns.
_IN_SENTENCE = r"(?:(?<=[a-zà-ÿ,;(:–—-]\s)(?<!\bat\s)(?<!\bin\s)(?<!\bfrom\s)(?<!\bnear\s)|(?<=[.!?]\s)|(?<![\s\S]))"
# Somebody's telephone is a patient's only where one is spoken of.
BESIDE_PATIENT = (
    Cue(rf"\b{_PERSON}\b[^.!?;\n]{{0,30}}?,\s(?P<value>{SMALL})(?=\s?,)", unlisted=True),
    Cue(
        rf"(?:(?<=[.!?]\s)|(?<![\s\S]))(?P<value>{SMALL})\s(?:is|was|has|had|died|coded|passed|told|said|asked|needs?|wants?|refuse[sd]|keeps?|kept)\b",
    ),
    Cue(
        rf"{_START}(?<!\bin\s)(?<!\bby\s)(?<!\buntil\s)(?P<value>{SMALL}),\s(?:the|that|an?|our|my)\s(?:[\w-]+\s){{0,3}}?{_PERSON}\b"
    ),
    Cue(
        rf"{_START}(?P<value>{SMALL}),\s(?:(?:the|that)\s(?:[\w-]+\s){{0,2}}?{_PERSON}|(?:my|our)\s(?:[\w-]+\s){{0,2}}?{ONE_PATIENT})(?!\w|['’]s)",
        unlisted=True,
    ),
    Cue(
        rf"\b(?:this|that|the|our|my|an?)\s(?:\w+\s)?(?:man|woman|guy|lady|gentleman|kid|boy|girl)\s(?P<value>{SMALL})",
    ),
    Cue(rf"\b(?:guy|dude|man|woman|lady|kid|girl|boy)\s(?:called|named)\s(?P<value>{CAPITAL}|{SMALL})", unlisted=True),
    Cue(
        rf"\b{_PERSON}\s(?:in|on|at|from)\s[^.!?;\n]{{1,30}}?\s(?:is|was)\s(?:called|named)\s(?P<value>{CAPITAL}|{SMALL})",
        unlisted=True,
    ),
    Cue(rf"\b(?:everyone|everybody|they|we|nurses)\scalls?\s(?:(?:him|her|them)\s)?(?P<value>{SMALL})", unlisted=True),
    Cue(rf"\((?P<value>(?-i:{NAME_WORD},\s{NAME_WORD}(?:\s{NAME_WORD}){{0,2}}))\)"),
    Cue(rf"(?-i:{_IN_SENTENCE}){_NAME}", several=True, neighbour=True),
    Cue(rf"{_START}{_NAME}\s?\([^()\[\]]{{0,60}}(?:{_TELLING}|{_REACHED})", neighbour=True),
    Cue(rf"{_START}{_NAME}\s?[,:–—-]\s?{_ITS_WORD}(?:{_REACHED})", neighbour=True),
)
