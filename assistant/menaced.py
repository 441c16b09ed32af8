"""Hear that somebody is a danger to the writer at this moment: at the door, with a weapon, waiting, not letting them go.

Everything else that people do to the writer is told afterwards (`assistant.harm`); this must be left at once.
"""

import re

_FEARED = (
    r"(?:(?:my|the|her) (?:ex|ex (?:husband|wife|boyfriend|girlfriend|partner)|abuser|stalker|husband|boyfriend)|a (?:man|guy|stranger)|some (?:man|guy|stranger)|someone|somebody|"
    r"(?:a|the|my|this|that|some) (?:\w+ )?(?:patient|pt)(?:'s)?(?: (?:son|daughter|husband|wife|father|mother|dad|mum|mom|brother|sister|family|relatives?|boyfriend|girlfriend|cousin|friend|visitor))?|"
    r"(?:a|the) (?:relative|visitor)|(?:the|his|her|their) (?:son|husband|father|brother|family))"
)
_ANYBODY = rf"(?:{_FEARED}|he|she|they|(?:my|the|an?|our) (?:\w+ )?(?:attending|consultant|chief|co ?resident|resident|mentor|boss|registrar|fellow|intern|nurse|partner|wife|girlfriend|roommate|flatmate|neighbou?r|brother|father|dad|uncle))"
_IS = r"(?:'s|'re| is| are| was| keeps| has been| have been|)"
_WEAPON = r"(?:knife|gun|weapon|pistol|rifle|machete|hammer|axe|bat|bottle|scissors|scalpel)"
_MY_DOOR = r"(?:(?:on|at|down|in) )?(?:my|the|our) (?:\w+ )?(?:(?:call ?room|front|bathroom|bedroom|office|apartment|flat|hotel|car|back) )?(?:door|window)"
_MY_PLACE = r"(?:my|the) (?:\w+ )?(?:door|call ?room|on call room|apartment|flat|house|home|car|window|building|room|hotel room)"
_CAR_PARK = (
    r"(?:(?:car ?park|parking (?:lot|garage|deck|structure)|garage|stairwell|exit|by my car|at my car|near my car|outside))"
)
_PATTERNS = (
    rf"\b{_ANYBODY}{_IS}(?: [\w']+){{0,2}}? (?:banging|bashing|hammering|pounding|kicking|beating|breaking) {_MY_DOOR}\b",
    rf"\b{_ANYBODY}{_IS}(?: [\w']+){{0,2}}? (?:trying to (?:get|break|force (?:his|her|their) way) in(?:to)?(?: (?:my|the) (?:room|house|flat|apartment|car|call ?room))?|breaking in|forcing the door)\b(?! (?:a|the|to the|research|academ\w+|cardiology))",
    rf"\b{_ANYBODY}{_IS}(?: [\w']+){{0,6}}? (?:with|has|got|holding|carrying|pulled|waving|pointing|pulls|brought) (?:a|an|his|her|the|out a) (?:\w+ )?{_WEAPON}\b(?=.*\b(?:me|my|us|here|now|waiting|outside|door|ward|threaten\w*|locked|hiding|clinic|room)\b)",
    rf"\b(?:waiting for|coming for|coming after|after|at|threaten\w*|chas(?:ing|ed)) me (?:[\w']+ ){{0,5}}?with (?:a|an|his|her) (?:\w+ )?{_WEAPON}\b",
    rf"\b{_FEARED}{_IS}(?: [\w']+){{0,2}}? (?:waiting|standing|sitting|lurking|here|parked) (?:[\w']+ ){{0,5}}?(?:outside|in front of|by|at|near) {_MY_PLACE}\b(?! (?:to|for) (?:show|talk|teach|thank))",
    r"\b(?:my|the) (?:ex|ex (?:husband|wife|boyfriend|girlfriend|partner)|abuser|stalker)(?:'s| is)(?: [\w']+){0,2}? (?:outside|here|in the (?:lobby|building|hospital|car ?park|parking lot|waiting room|hallway|ward)|at (?:my|the) (?:\w+ )?(?:door|work|hospital|ward|clinic|desk|front desk|reception))\b",
    rf"\b{_FEARED}{_IS}(?: [\w']+){{0,2}}? (?:waiting for|looking for|after|coming for) me (?:[\w']+ ){{0,3}}?(?:in|at|by|near|outside)?(?: the| my)? ?{_CAR_PARK}\b",
    rf"\b{_FEARED}{_IS}(?: [\w']+){{0,1}}? (?:following|chasing|coming (?:after|for)) me\b(?! (?:on (?:instagram|twitter|x|linkedin|social|tiktok|facebook|rounds)|around to learn|up))(?=.*\b(?:home|car|street|now|right now|corridor|hallway|stairs|park|bus|train|scared|afraid|dark|parking|outside|hiding|$)|$)",
    rf"\b{_ANYBODY}(?: [\w']+){{0,2}}? (?:won'?t|wont|will not|isn'?t|is not|not|refuses to) (?:let(?:ting)? me (?:out|leave|go home|go out)|move away from the door)\b(?! (?:of (?:the )?(?:program|rotation|contract|project|study)|early|on time|the program|for))",
    rf"\b{_ANYBODY} (?:has |have |just |'s )?(?:locked me in|trapped me|cornered me|barricaded|blocked the door)\b(?=.*\b(?:now|room|closet|office|store|won'?t|out|right now|help|stairwell|lift|elevator)\b)",
    r"\b(?:i'?m|i am|im|we'?re) (?:\w+ )?(?:hiding|locked in|locked myself|barricaded)\b(?: [\w']+){0,6} (?:from (?:him|her|them|my (?:ex|husband|wife|boyfriend|partner)|a (?:man|patient|guy|relative|visitor)|the (?:man|patient|family|son|husband))|because (?:he|she|they|a patient|my ex))\b",
    r"\b(?:he|she|they|my (?:ex|husband|wife|boyfriend|girlfriend|partner))(?:'s| is|'re| are)? (?:just |also )?(?:threatening|says?|said|told me|texted(?: me)?|wrote|going|swears?|swore)(?: (?:that|to))? ?(?:(?:he|she|they)(?:'ll| will|'s going to| is going to|'s gonna)|to|going to|gonna|i'?m gonna|i'?m going to|i'?ll) (?:kill|shoot|stab|strangle) (?:me|you)\b(?! if i(?:'m| am)? (?:late|miss|forget|mess|do not|don'?t|screw|present))",
    r"\b(?:active shooter|there(?:'s| is) (?:a|someone with a|a man with a|somebody with a) (?:\w+ )?(?:shooter|gunman|gun|knife))\b(?! (?:drill|training|lecture|simulation|policy|exercise|workshop|wound|injur\w+|trauma))",
)
_PATTERN = re.compile("|".join(_PATTERNS))
_ANY = re.compile(
    rf"\b(?:door|window|{_WEAPON}|outside|waiting|ex|abuser|stalker|following|chasing|coming|let|letting|locked|trapped|cornered|barricaded|blocked|hiding|breaking|kill|shoot|stab|strangle|"
    r"shooter|gunman|trying)\b"
)
_OVER = re.compile(
    r"\b(?:(?:days?|weeks?|months?|years?) ago|yesterday|last (?:week|month|year|night|time)|in (?:19|20)\d\d|used to|when i was|dream\w*|nightmare|lol|haha\w*|lmao|joke|jokes|joking|metaphor\w*|simulation|drill|film|movie)\b"
)


def is_menaced(words: str) -> bool:
    """Say whether plain words tell of somebody who is a danger to the writer at this moment."""
    return _ANY.search(words) is not None and _PATTERN.search(words) is not None and _OVER.search(words) is None
