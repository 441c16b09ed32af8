"""Places on a ward that have a number but not the word room: "4 West 12", "ICU 7", "hallway 3", "cot 5"; and letters put before it."""

from assistant.masking.kinds import Kind, Rule

_SIDE = r"(?:east|west|north|south|tower|main|cent(?:er|re)|pavilion|annex)"
_LETTERED = r"\d{1,2}\s?(?:[nsew]|[ns][ew])"
_BED = r"(?:room|rm|bed|bay|cubicle|\#)\.?\s?"
_NUMBER = r"\d{1,4}(?:-\d{1,2}|[A-Z])?"
_UNIT = r"(?:n?icu|picu|micu|sicu|cvicu|cticu|ccu|hdu|itu|pacu|ed|er|a\s?&\s?e|tele(?:metry)?|step\s?down|nursery|labou?r\s(?:and|&)\sdelivery|l\s?&\s?d)"
_SPACE = r"(?:hall(?:way)?|corridor|trauma|resus|triage|recliner|chair|station|cot|crib|isolette|incubator|warmer|stretcher|gurney|trolley|spot|slot)"
_WHO = r"(?:pt|patient|guy|dude|man|lady|woman|gentleman|kid|boy|girl|baby|one|mom|mum|dad|family|client)"
# What is no amount and no grade: "trauma 2 days in a row", "level trauma 1 centre".
_NO_AMOUNT = (
    r"(?![\w%])(?![./:-]\d)(?!\s?(?:hours?|hrs?|h|am|pm|weeks?|days?|months?|nights?|mins?|minutes?|times?|years?|beds?|patients|residents?|people|"
    r"shifts?|calls?|rotations?|cent(?:er|re)s?|hospitals?|x|of|to|in\s+a\s+row|out)\b)"
)
# What stands after a place where somebody lies, and hardly after a number of something else.
_LIES = r"(?=\s?[,;:).(!?]|\s*$|\s(?:who|was|is|had|has|died|coded|fell|crashed|arrested|guy|pt|patient|lady|man|woman|kid|baby|and)\b)"

ANYWHERE = (
    Rule(
        Kind.ROOM,
        rf"\b{_WHO}\s(?:in|on|from|at)\s(?:the\s)?(?:{_UNIT}|{_SPACE})[\s-](?:{_BED})?(?:{_SPACE}\s)?(?P<value>{_NUMBER}){_NO_AMOUNT}",
    ),
    Rule(Kind.ROOM, rf"\b{_WHO}\s(?:in|on|from|at)\s(?P<value>\d{{1,2}}\s{_SIDE}\s(?:{_BED})?{_NUMBER}){_NO_AMOUNT}"),
    Rule(
        Kind.ROOM,
        rf"\b(?:transferred|moved|sent|admitted|discharged|bounced)\s(?:\w+\s){{0,2}}(?:from|to)\s(?P<value>\d{{1,2}}\s(?:{_SIDE}|[nsew]),?\s(?:{_BED})?{_NUMBER}){_NO_AMOUNT}",
    ),
    Rule(Kind.ROOM, rf"\b(?:{_UNIT}\s)?(?:{_SPACE}|{_UNIT})\s(?P<value>\d{{1,2}}[A-Z]?)(?=\s{_WHO}\b)"),
    Rule(Kind.ROOM, rf"\b(?:patient|pt|lady|guy)\sin\s(?P<value>(?!19|20)\d{{4}}[A-Z]?|\d{{4}}[A-Z]){_NO_AMOUNT}"),
    Rule(Kind.ROOM, r"\broom\s?(?:\#|no\.?|number)\sis\s(?P<value>\d{2,4}[A-Z]?)\b(?=[^.!?]{0,40}\b(?:patient|pt)\b)"),
    Rule(Kind.ROOM, r"\brm(?P<value>\d{3,4}[A-Z]?)\b"),
    Rule(Kind.ROOM, rf"\b{_WHO}\s(?:in|on|from|at)\s{_SIDE}\s(?P<value>\d{{2,4}}[A-Z]?){_NO_AMOUNT}"),
    Rule(
        Kind.ROOM,
        rf"\b(?:code(?:\sblue)?|rapid(?:\sresponse)?|rrt|arrest|crash\scall|met\scall)\s(?:in|on|to)\s(?P<value>\d{{1,2}}\s{_SIDE}\s(?:{_BED})?{_NUMBER}|\d{{3,4}}[A-Z]?){_NO_AMOUNT}",
    ),
    Rule(Kind.ROOM, rf"\b(?:cot|crib|isolette|incubator|warmer)\s(?P<value>\d{{1,2}}){_NO_AMOUNT}"),
    Rule(Kind.ROOM, r"\b(?:bay|ward|pod)\s?\w{1,3}\W{0,2}(?:bed|room)\s?(?P<value>\d{1,3}[A-Z]?)\b"),
    Rule(Kind.ROOM, r"\b(?:bay|ward|pod)(?P<value>\d{1,2})(?=\W{0,2}bed\s?\d)"),
    Rule(
        Kind.ROOM,
        r"\b(?:bay|ward|pod)\s\w{1,3}\W{1,2}(?:bed|room)\s(?P<value>(?:(?:twenty|thirty|forty)[\s-])?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty))\b",
    ),
)
BESIDE_PATIENT = (
    Rule(Kind.ROOM, rf"(?<![\w.$/-])(?P<value>\d{{1,2}}\s{_SIDE}),?\s(?={_BED}(?:\d|\[room\]))"),
    Rule(Kind.ROOM, rf"(?<![\w.$/-])(?P<value>\d{{1,2}}\s{_SIDE},?\s(?:{_BED})?{_NUMBER}){_NO_AMOUNT}"),
    Rule(Kind.ROOM, rf"(?<![\w.$/-])(?P<value>{_LETTERED},?\s{_BED}{_NUMBER}){_NO_AMOUNT}"),
    Rule(Kind.ROOM, rf"\btower\s(?P<value>\d{{1,2}}-\d{{1,3}}){_NO_AMOUNT}"),
    Rule(Kind.ROOM, r"(?<![\w./-])(?P<value>\d{1,2}[NSEWABCT]-?\d{2,3}[AB]?)(?![\w/-])(?!\s?(?:mg|ml|hours?)\b)"),
    Rule(Kind.ROOM, r"(?<![\w./-])(?P<value>(?:w\d{1,2}b|sr|bed|rm)\d{1,2})(?![\w/-])"),
    Rule(Kind.ROOM, rf"\b{_UNIT}(?:\s|-)(?:{_BED})?(?:{_SPACE}\s)?(?P<value>\d{{1,2}}){_NO_AMOUNT}{_LIES}"),
    Rule(
        Kind.ROOM,
        rf"(?<!level )(?<!call )(?<!coffee )\b(?:{_UNIT}\s)?{_SPACE}\s(?:bed\s)?(?P<value>\d{{1,2}}){_NO_AMOUNT}{_LIES}",
    ),
)
