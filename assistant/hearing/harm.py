"""Hear harm by another person in plain words: assault, groping, stalking. No model, no disk, as for danger to life.

Only what is said outright is here, with whom it was done to. What is told around corners, and all that hurts without a hand, is
left to the classifier (`index.routes`). Of 37,165 ordinary examples one is taken for harm, of 2,519 of mistreatment 123 are told
so outright.
"""

import re

from assistant.hearing.advances import advance
from assistant.hearing.blows import without_blows
from assistant.hearing.danger_by_tongue import Harmed, harm_by_tongue, is_at_home
from assistant.hearing.menaced import is_menaced
from assistant.hearing.reprisal import is_reprisal
from assistant.persons.side import speaks_for_another
from corpus.plain import plain_words
from corpus.sought import Sought

_TRAINEE = r"(?:intern|resident|registrar|trainee|student|junior|senior|mentee|fellow|friend|colleague|co ?resident|co ?intern|house officer|nurse|flatmate|roommate|wife|sister|girlfriend)s?"
_WHOM = rf"(?:me|her|him|us|them|everyone|(?:my|our|the|a|one of (?:my|our|the)) (?:\w+ )?{_TRAINEE})"
_DOER = r"(?:he|she|they|who|attending|consultant|surgeon|registrar|fellow|boss|chief|senior|mentor|nurse|patient|ex|wife|husband|partner|boyfriend|girlfriend|man|guy)"
_BODY = r"(?:thighs?|legs?|breasts?|chest|bum|butt|bottom|ass|arse|waist|hips?|crotch|knee|groin|skirt|shirt|top|scrubs?|bra|dress|trousers|pants)"
_DONE = r"(?:groped|molested|raped|assaulted|slapped|punched|choked|stalked|beaten up|spat (?:at|on))"
_AGAINST = r"(?:face|head|shins?|arms?|wrists?|knuckles|wall|stairs|floor|throat|neck|hair|collar|fist|table|sink|instrument|clamp|retractor|door|corridor)"
_PATTERNS = (
    r"\bgrop(?:e[sd]?|ing)\b(?! (?:for|around|in the dark|about|towards?))",
    rf"\b(?:molest(?:s|ed|ing)?|rap(?:es|ed|ing)|assault(?:s|ed|ing)|slap(?:s|ped|ping)|punch(?:es|ed|ing)|chok(?:es|ed|ing)|strangl(?:es|ed|ing)|beat(?:s|ing)? up|spat (?:at|on)|spits (?:at|on)|sexually (?:assault|harass|abus)(?:e[sd]?|s|ed|ing)?) (?:{_WHOM}\b|(?:my|her|his) (?:hand|face|wrist)s?\b)(?! (?:up|on the (?:back|shoulder|wrist)|high|with (?:love|kindness)))",
    rf"\b(?:kick|hit|shov|push|grabb?)(?:s|es|ed|ing)? {_WHOM} (?:in|across|against|down|into|by|on|under|with (?:a|an|the|his|her)) (?:the |a |my |her |his )?{_AGAINST}\b",
    rf"\b{_DOER} (?:\w+ )?(?:hits?|kicked|kicks|shoved|shoves) (?:me|her|him)\b(?! (?:up|out|off|hard|on|with|to|into|towards|aside))",
    rf"\b(?:touch|strok|squeez|grabb?|pinch|rub)(?:s|es|ed|ing|bed|bing)? (?:me|her|him|my|his)(?: \w+)? {_BODY}\b",
    rf"\bhands? (?:up|down|under|inside|on|in|between) (?:my|her) (?:\w+ )?{_BODY}\b",
    rf"\b(?:i|she|he|who|we|{_TRAINEE}) (?:was|were|got|(?:have|has|had) been|(?:am|is) being|keeps? getting) (?:sexually )?{_DONE}\b",
    rf"\b(?:i'?ve|she'?s|he'?s) been (?:sexually )?{_DONE}\b",
    r"\bthreaten(?:s|ed|ing)? to (?:hit|hurt|kill|rape|beat) me\b",
    rf"\b{_DOER} (?:says|said|told me) (?:he|she|they)(?:'ll|'d| will| would|'s going to|'re going to| is going to| was going to) (?:hit|rape|beat) me\b(?! (?:up|with))",
    rf"\b(?:{_DOER}|someone)(?:'s)?(?: \w+){{0,3}} (?:is |keeps |has been |been )?stalk(?:s|ed|ing) (?:me|her|him)\b",
    # Told to kill oneself, in the letters of the internet.
    r"\b(?:tells?|told|telling|says?|said|saying|texts?|texted|writes?|wrote|messaged|yell(?:s|ed)|shout(?:s|ed)|comments?|commented)(?: (?:to |at )?(?:me|us|her|him))?(?: to| that i should| i should| just to)? (?:kys|kill yourself)\b",
    r"\b(?:kys|kill yourself)\b(?: \w+){0,4} (?:told|said|says|tells|texted|wrote|yelled|shouted)\b(?: to)?(?: me| us)\b",
    # Made to pay for having spoken up.
    (
        r"\bi (?:complained|spoke up|spoke out|(?:reported|filed) (?:\w+ ){0,5}?(?:him|her|them|chief|attending|pd|apd|program|senior|fellow|complaint|hours|harassment|mistreatment|bullying)|(?:told|went to) (?:the )?(?:hr|gme|dio|ombuds\w*|title ix))\b(?: [\w']+){0,8}? (?:now|suddenly|since then|ever since|(?:the )?next (?:day|week))"
        r"(?: [\w']+){0,4}? (?:(?:on|under) (?:probation|remediation|review)|non ?renew\w*|fired|punish\w*|(?:my|all my) (?:shifts?|electives?|evals?|evaluations?|letters?|hours|schedule|vacation)|(?:no ?one|nobody)(?: \w+)? (?:speaks?|talks?|looks?|answers?)|(?:shut|frozen?|cut) (?:me )?out)\b"
    ),
    r"\b(?:snatch|snapp|ripp|yank|tor|tear|grabb|pull)\w* (?:off )?my (?:\w+ )?(?:badge|stethoscope|mask|cap|hijab|headscarf|turban|pager|phone|clipboard|lanyard|gown|coat)\b(?: \w+)?(?: (?:off|away|out of my hands?|from (?:me|my (?:neck|hands?|head|face|belt))))\b(?!.*\b(?:joke|laugh\w*|lol|playful\w*|toddler|patient)\b)",
    # A mark from somebody who was turned down.
    rf"\b(?:eval\w*|ratings?|rated|scores?|scored|grades?|graded|marks?|marked|fail(?:ed|s|ing)?|letter|\d 5|\d out of 5|professionalism)\b(?: \S+){{0,8}}? (?:from|by) (?:the|an?|my|that) (?:\w+ )?{_DOER} (?:that |who |whom )?(?:i (?:turned down|rejected|would ?n'?t (?:date|sleep with|go out with|kiss)|refused to (?:date|sleep with|go out with|kiss|meet alone))|asked me out|hit on me)\b",
    # Waking in a bed with no memory of how.
    r"\bwoke up (?:\w+ ){0,2}?in (?:his|her|their|an? (?:attending|consultant|fellow|senior|resident)'?s|(?:my|our|the) (?:\w+ ){0,2}?(?:attending|consultant|fellow|senior|resident|mentor|boss|chief|supervisor|registrar|professor|pi|chair|pd|director)'?s?) (?:\w+ )?(?:hotel(?: room)?|room|bed|apartment|flat|house|place|car|couch)\b(?=.*\b(?:no memory|(?:don'?t|can'?t|cannot|didn'?t|do not) remember|blank|blacked out|nothing after|no idea (?:how|what)|naked|undressed|drunk|drinks?|pills?)\b)",
    r"\b(?:keeps?|kept|won'?t stop|constantly|always|been) (?:\w+ )?(?:dm'?ing|texting|messaging|sending|whats ?apping|snapping)(?: me)?\b(?=.*\b(?:photos?|pics?|pictures|selfies|videos)\b)(?=.*\b(?:want it to stop|make it stop|stop it|uncomfortable|unwanted|creepy|of (?:him|her)self|shirtless|in bed|at night|didn'?t ask)\b)(?!.*\b(?:patients?|x ?rays?|slides|posters?|wound|rash|cases?)\b)",
    rf"\b{_DOER}(?: \w+){{0,2}} (?:drugged|roofied) (?:me|her|him)\b|\b(?:drugged|spiked|put something in) my (?:drink|coffee|beer|wine|food)\b",
)
_HARM = Sought(*_PATTERNS)
# Done to a patient, or in something that is taught or written, it is work.
_WORK = re.compile(
    r"\b(?:patients?|pts?) (?:who |that )?(?:was|were|is|had been|has been|got|says s?he was)\b|"
    r"\b(?:curriculum|workshop|lecture|policy|simulation|vignettes?|teaching material)\b"
)


# What the guidance calls it that was done to the writer, the gravest first: searched for in place of what was typed, for a few
# words of a blow or a hand draw other pages, on patients who abuse and on attendings who drink.
_ASSAULTED = "My mentor assaulted me. Was it assault, and whom do I tell?"
_TOUCHED = "My supervisor touched me. What are my choices?"
_THROWN = "My attending throws things in the OR. Can I do anything?"
_HARASSED = "I am being harassed by a senior. What are my choices?"
_KINDS = (
    (r"\b(?:rap(?:es?|ed|ing)|molest\w*|drugged|roofied|spiked|sexually assault\w*)\b", _ASSAULTED),
    (
        (
            rf"\bgrop(?:e[sd]?|ing)\b|\b(?:touch|strok|squeez|grabb?|pinch|rub)(?:s|es|ed|ing|bed|bing)? (?:me|my)(?: \w+)? {_BODY}\b|"
            rf"\bhands? (?:up|down|under|inside|on|in|between) my (?:\w+ )?{_BODY}\b|\b(?:touched|kissed|fondled) me\b"
        ),
        _TOUCHED,
    ),
    (
        (
            r"(?<!\bit )\b(?:hit|hits|hitting|slap(?:s|ped)|punch(?:es|ed)|kick(?:s|ed)|shov(?:es|ed)|push(?:es|ed)|chok(?:es|ed)|strangl(?:es|ed)|beat(?:s|en)?|assault(?:s|ed)|attack(?:s|ed)|struck|spat (?:at|on)) (?:me|my)\b|"
            r"\b(?:i was|i got|i'?ve been|i have been) (?:hit|slapped|punched|kicked|shoved|choked|assaulted|attacked|beaten)\b"
        ),
        _ASSAULTED,
    ),
    (
        r"\b(?:threw|throws|throwing|flung|hurled|chucked) (?:\w+ ){1,4}?(?:at|next to|across|past|towards?|near|against) ",
        _THROWN,
    ),
)
_BY_KIND = {Harmed.ATTACKED: _ASSAULTED, Harmed.TOUCHED: _TOUCHED, Harmed.HARASSED: _HARASSED}
_ATTACKS = tuple((re.compile(kind), question) for kind, question in _KINDS)
_NOT_STAFF = re.compile(
    r"\b(?:patients?|pts?|relatives?|visitors?|famil(?:y|ies)|husband|wife|partner|boyfriend|girlfriend|ex|stranger)\b"
)


def guidance_on(text: str) -> str:
    """Return what to search for when somebody at work attacked the writer; the text itself where that is not plainly told."""
    words = plain_words(text)
    if _NOT_STAFF.search(words) or speaks_for_another(text):
        return text
    if (done := harm_by_tongue(words)) is not None:
        return text if is_at_home(words) else _BY_KIND[done]
    return next((question for kind, question in _ATTACKS if kind.search(words)), text)


def harm(text: str) -> bool:
    """Say whether somebody tells outright that a person was attacked or handled; text is read as for danger to life."""
    plain, meant = plain_words(text), without_blows(text)
    if is_menaced(plain):
        return True
    words = plain if meant == text else plain_words(meant)
    is_told = _HARM.search(words) is not None or advance(words) or is_reprisal(plain) or harm_by_tongue(plain) is not None
    return is_told and _WORK.search(words) is None
