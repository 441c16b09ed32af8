"""Codes that open a door, a telephone or an account: "door code 4471", "ext 6612", "password Heron88".

Whose they are does not matter: a mentor's key pad is as private as a patient's telephone.
"""

from assistant.masking.kinds import Kind, Rule

_SAYS = r"(?:\s{0,2}(?:(?:is|was|are|no|num(?:ber)?|id)\b\.?|[:=#-])){0,3}\s{0,2}#?"
_LOCK = (
    r"\b(?:door|entry|entrance|gate|alarm|access|key(?:\s?(?:pad|safe|box|card))?|lock(?:er|box)?|security|building|safe|lift|elevator|voice\s?mail|unlock|"
    r"garage|house|flat|ward|phone|mobile|pin|log-?\s?in)"
)
_OPENS = rf"(?:{_LOCK}\s?(?:code|combination|pin)\b|\bpass\s?code\b|(?-i:\bPIN\b)|\bpin\s(?=(?:code|no|num(?:ber)?|is|was)\b|[:=#]))(?:\s(?:code|num(?:ber)?))?"
_KEYED = r"(?P<value>(?=[A-Z#*]{0,2}\d)[A-Z]{0,2}[\d*#]{3,10}[A-Z]{0,2})(?![\w-])"
_ACCOUNT = r"\b(?:password|passcode|pass\s?phrase|passwd|pwd|pw)\b(?:\s{0,2}(?:is|was|[:=])){0,2}\s{0,2}[\"'“]?"
_TYPED = r"(?P<value>(?=[^\s\d]{0,30}\d)[^\s,;()\"'”]{5,30}(?<![.!?:]))"
_USER = r"\b(?:user(?:\s?(?:name|id))?|log-?\s?in(?:\s(?:name|id))?)\b(?:\s{0,2}(?:is|was|[:=])){0,2}\s{0,2}"
# "Extension 2026" may be one of time, so four digits that can be a year stay.
_NO_YEAR = r"(?!20[23]\d(?!\d))"
# Whoever is on duty carries it: the number is an office's.
_ON_DUTY = r"\b(?:office|team|switchboard|on-?\s?call|duty|crash|desk|gme|hr|department|dept|helpdesk|library|occupational\s+health)\W{1,2}(?:\w{2,8}\s)?(?:(?:on|via|at|by)\s)?"
_CARRIED = r"\b(?:bleep(?:er)?|pager|beeper|dect|vocera)\b"
_EXTENSION = r"\b(?:extension|extn|ext)\b\.?"

ANYWHERE = (
    Rule(Kind.CODE, rf"{_OPENS}{_SAYS}{_KEYED}"),
    Rule(Kind.CODE, rf"(?:(?-i:\bPIN\b)|\bcode|\bcombination)\s(?:for|of|to)(?:\s\w{{1,12}}){{1,5}}?\s(?:is|was)\s{_KEYED}"),
    Rule(Kind.CODE, rf"{_ACCOUNT}{_TYPED}"),
    Rule(Kind.CODE, rf"{_USER}(?P<value>(?=[a-z._-]{{1,20}}\d)[a-z][\w.-]{{3,24}}(?<![.-]))"),
    Rule(
        Kind.CODE,
        rf"\block(?:er|box)\b{_SAYS}(?P<value>[A-Z]?\d{{1,4}}[A-Z]?)(?![\w%:/.-])(?!\s(?:of|rooms?|lockers?|keys?|(?:hour|day|week|month|year|time)s?)\b)",
    ),
    Rule(Kind.CODE, rf"\bbadge\b{_SAYS}(?P<value>(?:[A-Z]{{1,3}}-?)?\d{{3,8}})(?![\w-])"),
    # An alternative that takes the number of an office without a value leaves nothing for the second.
    Rule(Kind.PHONE, rf"{_ON_DUTY}{_EXTENSION}{_SAYS}\d{{3,6}}|{_EXTENSION}{_SAYS}{_NO_YEAR}(?P<value>\d{{3,6}})(?![\w-])"),
    Rule(
        Kind.PHONE,
        rf"{_ON_DUTY}{_CARRIED}{_SAYS}\d{{3,6}}|{_CARRIED}{_SAYS}{_NO_YEAR}(?P<value>\d{{1,2}}-\d{{4}}|\d{{3,6}})(?![\w%-])",
    ),
)
