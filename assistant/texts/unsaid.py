"""What a draft states that its writer never said: days, hours, years of training, services and families of others' stories.

Guidance gives words to send as an example, and an example has details. In a draft they stand in brackets, as places to fill in.
"""

import re
from collections.abc import Sequence

_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?"
_MONTH = r"(?:January|February|April|June|July|August|September|October|November|December|(?<=[Ii]n )March|(?<=[Bb]y )March|(?<=[Ii]n )May|(?<=[Bb]y )May)"
_HOUR = r"(?:\d{1,2}(?::\d\d)? ?(?:[ap]m\b|[ap]\.m\.)|\d{1,2}:\d\d|noon|midnight)"
_NUMBER = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|\d+)"
_TIME = r"(?:days?|weeks?|weekends?|months?|years?|nights?|shifts?)"
_SERVICE = (
    r"(?:(?:M|N|P|S|C)?ICU|CCU|night float|trauma|oncology|cardiology|nephrology|dermatology|neurology|anesthesia|radiology|surgery|psychiatry|"
    r"internal medicine|pediatrics)"
)
_FAMILY = r"(?:wife|husband|partner|mother|father|mom|dad|son|daughter|baby|child|kids|children|parents?|sister|brother)"
# Only what tells of the writer: "once a month" proposes something, "after four days off" tells a story.
_TOLD = re.compile(
    rf"(?P<day>\b(?:last |next |this )?{_WEEKDAY}(?: (?:night|morning|afternoon|evening|noon))?(?: (?:at|after|before) (?:{_HOUR}|\d{{1,2}}\b))?)|"
    rf"\b(?P<month>{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?)\b|"
    rf"(?<=\bthe )(?P<date>\d{{1,2}}(?:st|nd|rd|th))\b|"
    rf"(?P<hour>\b{_HOUR}(?: \w+ time)?)(?! talk)|"
    r"\b(?P<lately>last night|yesterday|this morning|(?<=closes )(?:tonight|tomorrow)|(?<=due )(?:tonight|tomorrow))\b|"
    r"\b(?P<year>PGY-?\s?\d)\b|"
    rf"\b(?:been|past|last|previous|after|After|since|Since|for|For|these|had|have)\s(?:the )?(?:last |past |now |almost |nearly |about )?(?P<elapsed>{_NUMBER} (?:full |long |whole |more )?{_TIME}(?: off)?)\b"
    rf"(?! (?:from now|after that|later))|"
    rf"\b(?P<ago>{_NUMBER} {_TIME} (?:ago|in(?=,| and)))|"
    rf"\b(?:on|in|from|through|after|start|my|off|for)\s(?:my |the )?(?P<service>{_SERVICE})\b(?! (?:office|society))|"
    r"\bI(?:['\u2019]m| am| start) (?:on )?(?P<nights>nights)\b|"
    rf"\b[Mm]y (?P<family>{_FAMILY})\b|"
    rf"\bI(?:['\u2019]ve| have| can give| give| could give) (?:already )?(?:about )?(?P<count>{_NUMBER} (?:open |other )?(?:papers?|projects?|charts?|hours? a week|hours? a month|patients?|cases?|kids|children))\b",
)
_BRACKETED = re.compile(r"(\[[^\]]*\])")
_DIGITS = {
    word: str(number)
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
} | {"a": "1", "an": "1"}
_WORD = re.compile(r"[\w'\u2019]+")


def with_places(words: str, said: Sequence[str]) -> str:
    """Return a draft in which every such detail stands in brackets unless the writer has said it."""
    known = f" {_plain(' '.join(said))} "

    def marked(found: re.Match[str]) -> str:
        name = found.lastgroup or ""
        detail = found[name]
        if f" {_plain(detail)} " in known:
            return found[0]
        start = found.start(name) - found.start()
        return f"{found[0][:start]}[{detail}]{found[0][start + len(detail) :]}"

    return "".join(piece if piece.startswith("[") else _TOLD.sub(marked, piece) for piece in _BRACKETED.split(words))


def _plain(text: str) -> str:
    """Return the words of a text in small letters, numbers as digits, without plurals."""
    words = (word.casefold() for word in _WORD.findall(text))
    return " ".join(_DIGITS.get(word, word.removesuffix("s")) for word in words)
