"""A turn that only tells where somebody is, what they are or when it was: "I live in Melbourne", "he's a surgeon", "since March".

It asks nothing by itself.
"""

import re

from assistant.turns.days import CLOCK, DATED, MONTH, WEEKDAY
from corpus.regions import COUNTRIES, countries, known_regions

MAX_TOLD_WORDS = 12  # longer ones tell more than that
MAX_PLACE_WORDS = 6  # "Birmingham, Alabama", "not in the US, im in NZ"
_NOTED = "Noted. "
_WHERE = "Numbers to call and rules are now those for {country}."
_NO_NUMBERS = "I hold no numbers for your country: in danger, call your own emergency number."
_WHICH = "Which country are you in? Until I know, your own emergency number is the one to call."
_EITHER = "That may be in {countries}: say which, and I keep to its numbers and rules."
ASK_AWAY = " What would you like to know? Tell me what is going on, in your own words."
HOLDS = "I find nothing else on your question for that: what I quoted above holds."
# Besides places and grades, words that say nothing of what happened.
_FRAME = frozenset(
    "i i'm im am we we're were me as a an the in from at of this is it's its live living work working train training practice "
    "practise practicing practising based located writing here now currently just still also too and but so oh ok okay well "
    "actually sorry hi hello by way btw fyi though tho".split()
)
# Such words around a place: the time, the way there, and what a hospital is called.
_AROUND = frozenset(
    "are rn atm today tonight moment over up down near outside around town city area country home where that's thats yes yeah "
    "please on to train bus car taxi tram airport station north south east west central downtown hospital hospitals infirmary "
    "clinic general royal university teaching centre center college".split()
)
# What a country that is denied stands behind: "not in the US", "outside the UK".
_DENYING = frozenset("not no longer isn't aren't don't isnt arent dont outside never".split())
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
_SPAN = (
    r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a couple(?: of)?|several|many|"
    r"the (?:last|past)) (?:\w+ )?(?:min(?:ute)?s?|hours?|hrs?|days?|nights?|weeks?|wks?|months?|mos?|years?|yrs?|times?)"
)
_BEFORE_A_TIME = (
    r"(?:it was|that was|it happened|happened|it'?s been|been|that'?s|since|until|till?|by|before|after|for|about|around|like|"
    r"maybe|almost|nearly|over|only|just|in|on|from|again|each|this|last|next|the|all|earlier|late|early|yes|and|well|i think)"
)
_OF_THE_YEAR = r"(?:week(?:end)?|month|year|summer|winter|spring|fall|autumn|semester|shift|rotation|block)"
_A_TIME = (
    r"yesterday|today|tonight|tomorrow|tmrw|now|(?:the )?other day|once|twice|every ?time|all the time|day one|"
    rf"(?:this|last|next|the|all|every) (?:morning|afternoon|evening|night|{_OF_THE_YEAR})|the (?:start|beginning)|(?:19|20)\d\d|"
    rf"{WEEKDAY}|{DATED}|{MONTH}|{CLOCK}|{_SPAN}"
)
_BEHIND_A_TIME = (
    r"(?:morning|afternoon|evening|night|ago|now|already|again|in a row|or so|a (?:day|week|month|year)|on rounds|at work)"
)
_TIME = re.compile(rf"(?:{_BEFORE_A_TIME}[\s,]+)*(?:{_A_TIME})(?:[\s,]+{_BEHIND_A_TIME})*[\s.!]*", re.IGNORECASE)
# What is told of somebody else: their work, age and manner, which side they stand on; never what they do or did.
_OF_ANOTHER = re.compile(
    r"\W*(?:(?:and|but|also|well|oh|yes|yeah|no|so|ok|btw|tbh|honestly|i mean|thing is|like)\W+)*"
    r"(?:(?:he|she)['\u2019]?s|they['\u2019]?re|(?:he|she|they) (?:is|are))\s+(?P<told>.+)",
    re.IGNORECASE | re.DOTALL,
)
_BESIDES_THEM = frozenset(
    "my our your his her their and but or tho though btw really very super so kinda kind sort of pretty quite too still now "
    "both all just only also even actually already like one more most much such a an the in at on to from here i think bit lot "
    "than me us".split()
)
_THEM = re.compile(
    r"\w{3,}olog\w{1,4}|surg(?:ery|eons?|ical)|\w{2,}iatr\w{1,6}|an(?:a?e)sth\w+|hospitalists?|intensivists?|generalists?|nurses?|"
    r"pharmacists?|phds?|researchers?|scientists?|docs?|profs?|professors?|faculty|staff|chair(?:man|woman)?|dean|head|boss|tutor|advis[eo]r|"
    r"mentee|pd|apd|pi|ob-?gyn|icu|derm|rads|peds|cards|onc|gi|ortho|plastics|trauma|transplant|assistant|associate|vice|full|"
    r"department|dept|division|section|clerkship|preceptors?|chiefs|directors|mentees|tutors|clinical|research|residency|fellowship|"
    r"old(?:er)?|young(?:er)?|\d0s|(?:thir|for|fif|six|seven)ties|[3-8]\d|years|"
    r"retired|new|famous|tenured|important|name|big|known|school|busy|nice|sweet|kind|smart|brilliant|great|good|lovely|friendly|"
    r"part-?time|full-?time|part|time|person|guy|man|men|woman|women|lady|people|teacher|researcher|clinician|"
    r"another|different|other|same|state|town|service|specialty|field|site|campus|lab|academic|private|practice|community|"
    r"city|country|town|hospital|clinic|university|college"
)
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*")


def tells_place(text: str) -> bool:
    """Say whether a turn only tells where somebody is or is not, with their grade or without."""
    named = [word for word in _words(text) if not _is_around(word)]
    if "?" in text or not 0 < len(named) <= MAX_PLACE_WORDS or len(text.split()) > MAX_TOLD_WORDS:
        return False  # which most turns are, and told without a look at every place
    regions = known_regions()
    left = regions.around_places(text)
    if left == text:
        return False
    is_denying = regions.denies(text)
    told = countries(regions.named([text], ""))[0] != ""
    says_where = is_denying or told or "from" in _words(text)
    return says_where and all(_is_around(word) or (is_denying and word in _DENYING) for word in _words(left))


def tells_grade(text: str) -> bool:
    """Say whether a turn only tells what somebody is."""
    words = _words(text)
    return not _ONESELF.isdisjoint(words) and any(map(_GRADE.fullmatch, words)) and _is_frame(text)


def tells_time(text: str) -> bool:
    """Say whether a turn only tells when or how long ago something was, is or will be."""
    return len(text.split()) <= MAX_TOLD_WORDS and _TIME.fullmatch(text.strip().replace("\u2019", "'")) is not None


def tells_of_another(text: str) -> bool:
    """Say whether a turn only tells what somebody spoken of is, and where: "he's a surgeon", "she's in another city"."""
    if "?" in text or len(text.split()) > MAX_TOLD_WORDS or (found := _OF_ANOTHER.fullmatch(text)) is None:
        return False
    words = _words(known_regions().around_places(found["told"]))
    is_of_them = all(word in _BESIDES_THEM or _THEM.fullmatch(word) or _is_framing(word) for word in words)
    return is_of_them and (len(words) < len(_words(found["told"])) or any(word not in _BESIDES_THEM | _FRAME for word in words))


def noted(region: str, said: str = "", *, is_place: bool) -> str:
    """Return the line that acknowledges such a turn; `region` is where the reader is by now."""
    if not is_place:
        return _NOTED.strip()
    named = [COUNTRIES[code] for code in countries(region) if code in COUNTRIES]
    if not named:
        return _NOTED + (_WHICH if known_regions().denies(said) else _NO_NUMBERS)
    if len(named) > 1:
        return _NOTED + _EITHER.format(countries=" or in ".join(named))
    return _NOTED + _WHERE.format(country=named[0])


def _is_frame(text: str) -> bool:
    if "?" in text or len(text.split()) > MAX_TOLD_WORDS:
        return False
    return all(map(_is_framing, _words(text)))


def _is_framing(word: str) -> bool:
    return word in _FRAME or bool(_GRADE.fullmatch(word) or _OF_A_GRADE.fullmatch(word))


def _is_around(word: str) -> bool:
    return word in _AROUND or _is_framing(word)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _TOKEN.findall(text.replace("\u2019", "'"))]
