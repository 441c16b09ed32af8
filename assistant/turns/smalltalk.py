"""Greetings, thanks and questions about the assistant itself, recognised whole by closed lists: "thanks, but my mentor left" is a question."""

import re

MAX_SOCIAL_CHARS = 120  # nobody thanks at greater length; also bounds the work of the closed lists
THANKS = "You are welcome. Ask another question whenever you like."
ASK = "Go ahead: ask in a sentence or a few words."
HELLO = (
    "Hello. I look up curated guidance on mentorship in residency and quote it with its source. "
    "Tell me what is going on, in your own words; please leave out names and patient details."
)
ABOUT = (
    "I am Signpost, an automated assistant: a program, no person, and no mentor, doctor or lawyer. I look up written guidance on "
    "mentorship in residency and quote it with its source. Tell me what is going on in your own words, or ask about finding and "
    "asking a mentor, problems, boundaries, letters, careers or endings. If you may be in danger, say so, and I show whom to call."
)
KEPT = (
    "The server keeps nothing that you type here, and your program is told nothing. Your own browser may keep this talk so that you "
    "can go on; you can clear it on this page. On a shared computer clear it, and leave out names and patient details."
)
_FILLERS = (
    r"doc|doctor|mate|dude|man|bud|buddy|friend|bro|dear|sir|boss|legend|star|lifesaver|best|kind|you're|ur|are|the|a|again|all|and|answer|appreciate|bleep|bye|gn|cool|cya|everything|fine|for|go|going|goodbye|goodnight|good|got|great|gotta|have|haha|help|helped|helpful|helps|i|"
    r"i'll|i'm|ill|im|information|is|it|later|lol|lot|makes|me|much|my|night|nice|no|now|off|ok|okay|on|one|page[dr]?|perfect|really|right|rn|run|see|sense|set|so|super|sure|"
    r"talk|thank|thanks|that|thats|that's|the|then|this|time|to|today|try|ttyl|ty|tysm|u|useful|very|was|will|xx?|ya|yes|you|your|:\)|\U0001f64f|\U0001f44d"
)
_OPENERS = r"(?:(?:ok(?:ay)?|k|alright|right|no|yes|yeah|many|ah|oh|ha|lol|great|perfect|cool|brilliant|lovely|awesome|nice|amazing|got it|that'?s|so)[\s,.!]+)*"
_THANKS = re.compile(
    rf"{_OPENERS}(?:thanks?(?: you| u)?|thx|ty(?:sm)?|cheers|great|perfect|brilliant|awesome|amazing|lovely|good ?night|night|bye(?: ?bye)?|goodbye|cya|see you|"
    rf"ok(?:ay)?|k+|got it|makes sense|that (?:helps|helped)|appreciate it|will do|alright|ta)(?:[\s,.!]+(?:{_FILLERS}))*[\s.!:)]*",
    re.IGNORECASE,
)
_HELLO = re.compile(
    r"(?:hi+|hello|hey+|hiya|yo|good\s+(?:morning|evening|afternoon))\b[\s!.,]*(?:there|signpost|again)?[\s!.,]*", re.IGNORECASE
)

_ABOUT = re.compile(
    r"(?:(?:hi|hello|hey|ok|so)[\s,.!]+)?(?:help(?: me)?(?: pl(?:ea)?[sz]e?)?|who (?:are|r) (?:you|u)|what (?:are|r) (?:you|u)|who am i talking to|"
    r"(?:are|r) (?:you|u) (?:a |an )?(?:real(?: person)?|person|human|bot|robot|ai|machine|doctor|therapist|mentor)(?: or (?:a |an )?\w+)?|"
    r"is (?:this|that) (?:a |an )?(?:real person|person|human|bot|robot|ai)(?: or (?:a |an )?\w+)?|am i talking to (?:a |an )?(?:real person|person|human|bot|ai)|"
    r"what (?:can|do) (?:you|u) do|what is this|what'?s this|how does this work|how do (?:you|u) work|what can i ask(?: (?:you|here))?|"
    r"who (?:made|built|wrote|runs|owns) (?:you|u|this)(?: (?:app|chat|bot|site|thing))?|where (?:do|does|are|is) (?:your|ur|the|these|this) "
    r"(?:answers?|advice|guidance|info(?:rmation)?|words)(?: (?:come|taken))? from|what are (?:your|ur) sources)[\s.?!]*",
    re.IGNORECASE,
)
# A question that is only announced: "thx 4 that. also 2 more q", "can i ask something else?".
_COUNT = r"(?:an?|one|two|three|1|2|3|few|couple(?: of)?|some|more|other|another|different|new|last|quick|small|stupid|dumb|random|separate|unrelated|of)"
_MAY_I = r"(?:i(?:'ve| have)?|got|have|just|still|also|there'?s|can i|could i|may i|mind if i|let me|i (?:want|need) to|is it ok(?:ay)? (?:if i|to))\s+"
_ANNOUNCES = re.compile(
    rf"(?:(?:{_THANKS.pattern}|thanks? (?:for|4) (?:that|it|this)|thx (?:for|4) (?:that|it|this)|hi|hey|hello|also|and|but|so|wait|sorry|oh|actually)[\s,.!]+)*"
    rf"(?:(?:{_MAY_I})*(?:ask )?(?:you |u )?(?:{_COUNT}\s+)+(?:questions?|qs?|things?|topics?)|(?:{_MAY_I})+(?:ask )?(?:you |u )?(?:something|smth|sth|anything|questions?|qs?)(?: else| stupid| dumb| (?:completely )?different)?)"
    r"(?: (?:for you|for u|pls|please|if (?:that'?s|thats) ok(?:ay)?|real quick|then|now))*[\s.?!:]*",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:[/,;?\n]|\band\b|\bor\b(?! \w+\s*[?.!]*$))\s*")
_HERE = r"(?:this (?:chat|app|bot|page|conversation|tool|site)|here|what i (?:type|write|say|ask)(?: (?:you|here))?)"
# "Are you going to tell my program", "do you tell my PD what i ask": of the assistant, and not of a mentor.
_WHO = r"(?:(?:my|the) (?:\w+ )?(?:program(?:me)?(?: director)?|pd|apd|hospital|residency|attending|mentor|supervisor|boss|chief|school|gme(?: office)?|board|employer|director|police)|any ?one|any ?body|some ?one|people)"
_WHAT = r"(?:me|this|it|on me|about (?:me|this|it)|(?:any of )?(?:this|it)|what i (?:ask|say|said|type|write|wrote|tell you|am asking))"
_TOLD = rf"(?:are|will|would|do|can|did|have) (?:you|u) (?:going to |gonna )?(?:tell|report|inform|notify|alert|share|send|forward|contact)(?:ing|ed)?(?: {_WHAT})?(?: (?:to|with))?(?: {_WHO})?(?: {_WHAT})*"
_KEPT = re.compile(
    rf"(?:(?:hi|hello|ok|so|wait)[\s,.!]+)?(?:is {_HERE} (?:confidential|private|anonymous|safe|secure|recorded|logged|saved|stored|monitored)|"
    rf"(?:does|can|will|do) (?:my |the )?(?:\w+ ){{1,3}}?(?:see|read|know|find out about|get|have access to) (?:this|{_HERE})|"
    rf"who (?:can |will )?(?:sees?|reads?) (?:this|{_HERE})|(?:do|are) (?:you|u) (?:sav|stor|logg?|record|keep)\w*(?: (?:this|any of this|it|{_HERE}))?|"
    rf"{_TOLD}|is this (?:really |even |chat )?(?:anonymous|confidential|private|recorded|logged|monitored)|"
    rf"am i anonymous(?: here)?|can (?:i|this) be (?:traced|tracked|identified)(?: here)?)[\s.?!]*",
    re.IGNORECASE,
)


def small_talk(text: str) -> str | None:
    """Return the reply to a greeting, to thanks or to a question about the assistant, or None when the text is anything else."""
    words = text.strip().replace("\u2019", "'")
    if len(words) > MAX_SOCIAL_CHARS:
        return None
    if _HELLO.fullmatch(words):
        return HELLO
    if _ANNOUNCES.fullmatch(words):
        return ASK
    if (about := _about_the_assistant(words)) is not None:
        return about
    return THANKS if _THANKS.fullmatch(words) else None


def _about_the_assistant(words: str) -> str | None:
    """Return what to say of the assistant when every part of a text asks about it: "who made this / do you save it"."""
    greeting = _HELLO.match(words)
    parts = [part for part in _PARTS.split(words[greeting.end() :] if greeting else words) if part.strip(" .?!")]
    if not parts or not all(_ABOUT.fullmatch(part) or _KEPT.fullmatch(part) for part in parts):
        return None
    return KEPT if any(map(_KEPT.fullmatch, parts)) else ABOUT
