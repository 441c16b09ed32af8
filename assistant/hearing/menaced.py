"""Hear that somebody is a danger to the writer at this moment: at the door, with a weapon, waiting, not letting them go.

Everything else that people do to the writer is told afterwards (`assistant.hearing.harm`); this must be left at once.
"""

import re

from assistant.hearing.danger_by_tongue import is_menaced_by_tongue
from corpus.sought import Sought

_FEARED = (
    r"(?:(?:my|the|her) (?:ex|ex (?:husband|wife|boyfriend|girlfriend|partner)|abuser|stalker|husband|boyfriend)|a (?:man|guy|stranger)|some (?:man|guy|stranger)|someone|somebody|"
    r"(?:(?:a|the|my|this|that|some) )?(?:\w+ )?(?:patient|pt)(?:'s)?(?: (?:son|daughter|husband|wife|father|mother|dad|mum|mom|brother|sister|family|relatives?|boyfriend|girlfriend|cousin|friend|visitor))?|"
    r"(?:a|the) (?:relative|visitor)|(?:the|his|her|their) (?:son|husband|father|brother))"
)
_ANYBODY = rf"(?:{_FEARED}|he|she|they|(?:my|the|an?|our) (?:\w+ )?(?:attending|consultant|chief|co ?resident|resident|mentor|boss|registrar|fellow|intern|nurse|partner|wife|girlfriend|roommate|flatmate|neighbou?r|brother|father|dad|uncle))"
_IS = r"(?:'s|'re| is| are| was| keeps| has been| have been|)"
_WEAPON = r"(?:knife|gun|weapon|pistol|rifle|machete|hammer|axe|bat|bottle|scissors|scalpel)"
_MY_DOOR = r"(?:(?:on|at|down|in) )?(?:my|the|our) (?:\w+ )?(?:(?:call ?room|front|bathroom|bedroom|office|apartment|flat|hotel|car|back) )?(?:door|window)"
_MY_PLACE = (
    r"(?:my (?:\w+ )?(?:door|call ?room|apartment|flat|house|home|car|window|building|room)|the (?:on )?call ?room|the door)"
)
_CAR_PARK = (
    r"(?:(?:car ?park|parking (?:lot|garage|deck|structure)|garage|stairwell|exit|by my car|at my car|near my car|outside))"
)
_PATTERNS = (
    rf"\b{_ANYBODY}{_IS}(?: [\w']+){{0,2}}? (?:banging|bashing|hammering|pounding|kicking|beating|breaking) {_MY_DOOR}\b",
    rf"\b{_ANYBODY}{_IS}(?: [\w']+){{0,2}}? (?:trying to (?:get|break|force (?:his|her|their) way) in(?:to)?(?: (?:my|the) (?:room|house|flat|apartment|car|call ?room))?|breaking in(?= *$| (?:now|right now|to my|through))|forcing the door)\b(?! (?:a|the|to the|research|academ\w+|cardiology))",
    rf"\b{_ANYBODY}{_IS}(?: [\w']+){{0,6}}? (?:with|has|got|holding|carrying|pulled|waving|pointing|pulls|brought) (?:a|an|his|her|the|out a) (?:\w+ )?{_WEAPON}\b(?=.*\b(?:waiting for|threaten\w*|on (?:me|us)|coming (?:at|for|after)|after me|at (?:me|us)|outside my|i'?m (?:hiding|locked|stuck|trapped|scared|alone)|let me (?:out|go)|demand\w*|asking for me|won'?t leave)\b)(?!.*\b(?:him|her|them)sel(?:f|ves)\b)",
    rf"\b(?:waiting for|coming for|coming after|after|at|threaten\w*|chas(?:ing|ed)) me (?:[\w']+ ){{0,5}}?with (?:a|an|his|her) (?:\w+ )?{_WEAPON}\b",
    rf"\b{_FEARED}{_IS}(?: [\w']+){{0,2}}? (?:waiting|standing|sitting|lurking|here|parked) (?:[\w']+ ){{0,5}}?(?:outside|in front of|by|at|near) {_MY_PLACE}\b(?! (?:to|for) (?:show|talk|teach|thank))",
    r"\b(?:my|the) (?:ex|ex (?:husband|wife|boyfriend|girlfriend|partner)|abuser|stalker)(?:'s| is)(?: [\w']+){0,2}? (?:outside|in the (?:lobby|building|car ?park|parking lot|waiting room|hallway|corridor)|at (?:my|the) (?:(?:front|call ?room|main) )?(?:door|desk|reception|entrance)|(?:here|at (?:my|the) (?:hospital|work|ward|clinic))(?= *$| (?:right )?now| (?:in|at) the| (?:and )?(?:looking|asking|waiting|screaming|shouting)))\b",
    r"\b(?:my|the) (?:ex|ex (?:husband|wife|boyfriend|girlfriend|partner)|abuser|stalker) (?:just |has |has just )?(?:showed up|shown up|turned up|come|came) (?:at|to|outside|in|here|on)\b",
    r"\b(?:there's|there is|theres) (?:a|some) (?:\w+ )?(?:man|guy|stranger|person|someone|people) (?:\w+ )?(?:outside|at|by|near|behind|following|in) (?:my (?:door|house|apartment|flat|window|car|room|call ?room)|the call ?room|me)\b",
    rf"\b(?:he|she|they|{_FEARED})(?:'s|'re| is| are) (?:\w+ )?outside my (?:window|door|house|apartment|flat|call ?room|car|room)\b",
    rf"\b{_ANYBODY}(?:'s| is)(?: \w+)? (?:at|outside|behind|by) (?:the|my) (?:\w+ )?door\b(?=.*\b(?:scream\w*|shout\w*|yell\w*|drunk|threat\w*|bang\w*|kick\w*|won'?t leave|scared|afraid)\b)",
    r"\b(?:he|she|they|(?:the|a|that|some) (?:man|guy|patient)|someone) (?:has )?followed me (?:\w+ ){0,6}?(?:and|he's|she's|now|he is) (?:\w+ ){0,2}?(?:standing|waiting|here|outside|sitting|won'?t)\b",
    r"\b(?:who|that)(?:'s| has| is)?(?: been)? (?:stalking|stalks|stalked|hurt|attacked|raped|beat|hit|threatened|assaulted) me (?:\w+ ){0,2}?(?:is|'s) (?:here|outside|(?:in|at) the (?:lobby|ward|hospital|parking \w+|car ?park|corridor|door|clinic|ed|waiting room))\b",
    rf"^(?:help )?(?:he|she|they|{_FEARED})(?:'s| has|'s got| have| has got) (?:got )?(?:a|an) (?:\w+ )?(?:knife|gun|weapon|machete)(?= *$| (?:help|now|what do|and (?:i'?m|is (?:coming|outside|here|waiting))))",
    rf"\b{_ANYBODY}{_IS} trying to (?:kick|break|smash|force|push)(?: (?:down|in|open))? (?:my|the) (?:\w+ )?(?:door|window)\b",
    r"\blocked my ?self in\b(?=.*\b(?:scream\w*|outside|bang\w*|drunk|door|chas\w*|knife|gun|hit\w*|him|her)\b)(?=.*\b(?:he|she|they|him|her|boyfriend|girlfriend|husband|wife|ex|partner|patient|man)\b)",
    r"\b(?:outside|at (?:the|my) \w+|in the (?:corridor|lobby|waiting room|hallway|ward|ed|er|department|office))(?: (?!pain|wound)[\w']+){0,4} with (?:a|an) (?:\w+ )?(?:knife|gun|weapon|pistol|rifle|machete|hammer|axe)\b(?! (?:wound|injur\w+|in (?:his|her)))",
    r"\b(?:trying|tries) to (?:smash|break|kick|get|force)(?: (?:\w+ )?(?:through|down|in))? (?:my|the|this) (?:\w+ )?door\b",
    rf"\b(?:{_FEARED}|my (?:boyfriend|girlfriend|husband|wife|partner|ex))(?:'s| is) (?:\w+ )?(?:waiting|standing|sitting|parked) outside\b(?=.*\b(?:scared|afraid|terrified|frightened|can'?t leave|threaten\w*|drunk)\b)",
    r"\b(?:hes|shes) (?:\w+ )?outside my (?:window|door|house|apartment|flat|call ?room|car|room)\b",
    r"^(?:patient|pt|man|visitor|relative) with (?:a|an) (?:\w+ )?(?:knife|gun|weapon|machete)\b(?=.*\b(?:me|my|i'?m|us|here|now)\b)",
    rf"\b{_FEARED}{_IS}(?: [\w']+){{0,2}}? (?:waiting for|looking for|after|coming for) me (?:[\w']+ ){{0,3}}?(?:in|at|by|near|outside)?(?: the| my)? ?{_CAR_PARK}\b",
    rf"\b{_FEARED}{_IS}(?: [\w']+){{0,1}}? (?:following|chasing|coming (?:after|for)) me\b(?! (?:on (?:instagram|twitter|x|linkedin|social|tiktok|facebook|rounds)|around to learn|up))(?=.*\b(?:home|car|street|now|right now|corridor|hallway|stairs|park|bus|train|scared|afraid|dark|parking|outside|hiding|$)|$)",
    rf"\b{_ANYBODY}(?: [\w']+){{0,2}}? (?:won'?t|wont|will not|isn'?t|is not|not|refuses to) (?:let(?:ting)? me (?:out|leave|go home|go out)|move away from the door)\b(?! (?:of (?:the )?(?:program|rotation|contract|project|study)|early|on time|the program|for))",
    rf"\b{_ANYBODY} (?:has |have |just |'s )?(?:locked me in|trapped me|cornered me|barricaded|blocked the door)\b(?=.*\b(?:right now|won'?t (?:let|move|leave)|help|(?:room|car|closet|office) with (?:him|her|them)\b|can'?t get (?:out|away|past)|still (?:here|in|outside|there))\b)",
    r"\b(?:i'?m|i am|im|we'?re) (?:\w+ )?(?:(?:hiding|barricaded) (?:in|inside|under|behind|here|right now|at)|locked in|locked my ?self)\b(?: [\w']+){0,6} (?:from (?:him|her|them|my (?:ex|husband|wife|boyfriend|partner)|(?:a|the) (?:\w+ )?(?:man|patient|guy|relative|visitor|family|son|husband)|(?:a |the )?patient's \w+)|because (?:he|she|they|a patient|my ex))\b",
    r"\b(?:he|she|they|my (?:ex|husband|wife|boyfriend|girlfriend|partner))(?:'s| is|'re| are)? (?:just |also )?(?:threatening|says?|said|told me|texted(?: me)?|wrote|going|swears?|swore)(?: (?:that|to))? ?(?:(?:he|she|they)(?:'ll| will|'s going to| is going to|'s gonna)|to|going to|gonna|i'?m gonna|i'?m going to|i'?ll) (?:kill|shoot|stab|strangle) (?:me|you)\b(?! if i(?:'m| am)? (?:late|miss|forget|mess|do not|don'?t|screw|present))",
    r"\b(?:active shooter|there(?:'s| is) (?:a|someone with a|a man with a|somebody with a) (?:\w+ )?(?:shooter|gunman|gun|knife))\b(?! (?:drill|training|lecture|simulation|policy|exercise|workshop|wound|injur\w+|trauma))",
)
_PATTERN = Sought(*_PATTERNS)
_OVER = re.compile(
    r"\b(?:(?:days?|weeks?|months?|years?) ago|yesterday|last (?:week|month|year|night|time)|in (?:19|20)\d\d|used to|when i was|dream\w*|nightmare|lol|haha\w*|lmao|joke|jokes|joking|metaphor\w*|simulation|drill|film|movie)\b"
)


def is_menaced(words: str) -> bool:
    """Say whether plain words tell of somebody who is a danger to the writer at this moment."""
    if _PATTERN.search(words) is not None:
        return _OVER.search(words) is None
    return is_menaced_by_tongue(words)
