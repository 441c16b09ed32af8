"""Greetings and thanks, recognised whole by closed lists: "thanks, but my mentor left" is a question."""

import re

MAX_SOCIAL_CHARS = 120  # nobody thanks at greater length; also bounds the work of the closed lists
THANKS = "You are welcome. Ask another question whenever you like."
HELLO = (
    "Hello. I look up curated guidance on mentorship in residency and quote it with its source. "
    "Tell me what is going on, in your own words; please leave out names and patient details."
)
_FILLERS = (
    r"a|again|all|and|answer|appreciate|bleep|bye|cool|cya|everything|fine|for|go|going|goodbye|goodnight|good|got|great|gotta|have|haha|help|helped|helpful|helps|i|"
    r"i'll|i'm|ill|im|information|is|it|later|lol|lot|makes|me|much|my|night|nice|no|now|off|ok|okay|on|one|page[dr]?|perfect|really|right|rn|run|see|sense|set|so|super|sure|"
    r"talk|thank|thanks|that|thats|that's|the|then|this|time|to|today|try|ttyl|ty|tysm|u|useful|very|was|will|xx?|ya|yes|you|your|:\)|\U0001f64f|\U0001f44d"
)
_OPENERS = r"(?:(?:ok(?:ay)?|k|alright|right|no|yes|yeah|many|ah|oh|ha|lol|great|perfect|cool|brilliant|lovely|awesome|nice|amazing|got it|that'?s|so)[\s,.!]+)*"
_THANKS = re.compile(
    rf"{_OPENERS}(?:thanks?(?: you| u)?|thx|ty(?:sm)?|cheers|great|perfect|brilliant|awesome|amazing|lovely|good ?night|night|bye(?: ?bye)?|goodbye|cya|see you|"
    rf"ok(?:ay)?|got it|makes sense|that (?:helps|helped)|appreciate it|will do|alright|ta)(?:[\s,.!]+(?:{_FILLERS}))*[\s.!:)]*",
    re.IGNORECASE,
)
_HELLO = re.compile(
    r"(?:hi+|hello|hey+|hiya|yo|good\s+(?:morning|evening|afternoon))\b[\s!.,]*(?:there|signpost|again)?[\s!.,]*", re.IGNORECASE
)


def small_talk(text: str) -> str | None:
    """Return the reply to a greeting or to thanks, or None when the text is anything else."""
    words = text.strip().replace("\u2019", "'")
    if len(words) > MAX_SOCIAL_CHARS:
        return None
    if _HELLO.fullmatch(words):
        return HELLO
    return THANKS if _THANKS.fullmatch(words) else None
