"""Danger that is told as past: over for the writer, another's death by suicide, another's attempt that others now look after.

What is past is taken out of a text, and what is left is heard by itself: "I was suicidal in college, and it is coming back" stays
as it is said, of "I was suicidal in college. Do I tell my mentor?" the question is left.
"""

import re

from corpus.plain import plain_words
from corpus.sought import Sought

# Told of a death by suicide that has happened; behind "if", "almost" or "said" it has not, or nobody knows.
_COMPLETED = Sought(
    r"(?P<unsure>\b(?:if|when|would|will|until|till|before|wish\w*|unless|might|may|could|(?:had|have)(?= (?:killed|hanged|hung|shot|died|committed|completed|took))|almost|nearly|not|never|once|says?|said|thinks?|thought|fears?|afraid|"
    r"worr\w+|wants?|that)\b(?: [\w']+){0,3} )?\b(?:(?:killed|hanged|hung|shot) (?:him|her|them)sel(?:f|ves)|died by suicide|(?:committed|completed) suicide|"
    r"took (?:his|her|their) own li(?:fe|ves))\b",
    flags=re.IGNORECASE,
)
# Said of the dead by whoever would go the same way.
_FOLLOWS = Sought(
    r"\b(?:join|follow) (?:him|her|them)(?= (?:and|so|soon|now|today|tonight|too|there|in (?:heaven|death))\b|$)|\bbe with (?:him|her|them)(?= (?:again|soon|now|and|so)\b|$)|\b(?:want(?:ed)?|going|tempted|ready) to do the same\b|"
    r"\b(?:i'?m|i am|i'?ll be|will i be|it'?s me|that i'?m) next\b|\bi (?:understand|get|know) (?:exactly )?why\b(?! (?:the|his (?:family|parents|wife)|her (?:family|parents|husband)|their|people|families|everyone|everybody|nobody|some)\b)|\benvy (?:him|her|them)\b|\bit should have been me\b|\bhe had the right idea\b",
    flags=re.IGNORECASE,
)
_STAGE = r"(?:med(?:ical)? school|college|uni(?:versity)?|high school|school|undergrad|grad(?:uate)? school|(?:my )?(?:teens|twenties|childhood|youth|adolescence)|(?:my )?(?:intern(?:ship)?|first|second|third|fourth|final|pgy ?-?\d|foundation|house) (?:year|job)|(?:my )?(?:internship|residency|fellowship|training|house job)|the (?:pandemic|lockdown)|covid|(?:19|20)\d\d)"
# A time that is long gone. Not "last month", and not "last winter": that may be yesterday's.
_LONG_AGO = Sought(
    rf"\b(?:years?|decades?|ages|a long time|long) (?:ago|back|earlier)\b|\b(?:last|the other) year\b|\b(?:in|during|throughout|through|of|since|back in|end of|as early as|from) {_STAGE}\b|"
    r"\b(?:when|while) i (?:was|were) (?:\w+ ){0,2}?(?:\d\d?|\w+teen|at (?:school|uni\w*|college)|in (?:school|college|med(?:ical)? school|training|my (?:teens|twenties))|younger|young|a (?:\w+ )?(?:kid|child|teen(?:ager)?|student|resident|intern|trainee)|an (?:\w+ )?(?:intern|undergrad\w*|adolescent))\b|"
    r"\b(?:as|at|aged) (?:an? (?:\w+ )?(?:kid|child|teen(?:ager)?|student|intern|undergrad\w*|adolescent|junior|resident|trainee|pgy ?-?\d)|(?:age )?(?:1\d|2\d)|(?:six|seven|eigh|nine)teen|twenty)\b|"
    r"\b(?:past|previous|old|former|history of) (?:suicid\w+|overdose|attempt|self[- ]?harm)|\bin (?:the|my|a) (?:distant |long )?past(?: life)?\b|\bbefore (?:residency|med(?:ical)? school|internship|i started)\b|\bback then\b|\bused to\b",
    flags=re.IGNORECASE,
)
# And that the writer is well since.
_WELL = r"(?:well|fine|ok(?:ay)?|good|better(?! off)|stable|recovered|healthy|happy|in remission|thriving|out of it|past (?:it|that)|over (?:it|that)|(?:in|doing) (?:a )?(?:much |far )?(?:good|better) (?:place|now))"
_OVER = Sought(
    rf"(?<!not )(?<!never )\b(?:i['\u2019]?m|i am|im|been|doing|feel(?:ing)?|and|but|now|all) (?:(?:all|so|much|quite|very|really|totally|completely|perfectly|a lot|far|doing|long|now|been|am) ){{0,3}}{_WELL}\b(?: (?:now|these days|today|again))?|"
    r"\b(?:that|it|this|all|those days)(?:['\u2019]?s| is| are) (?:\w+ )?(?:behind me|over|past|history|in the past)\b|\blong (?:past|over|gone|since)\b|"
    r"(?<!haven['\u2019]t )(?<!not )(?<!never )\b(?:recovered|got (?:help|treatment|better|through it)|came through(?: it)?|(?:therapy|treatment|medication|meds) (?:has |have )?(?:saved|helped|worked)|(?:well|fine|stable|good|ok(?:ay)?|better) (?:ever )?since|not any ?more)\b",
    flags=re.IGNORECASE,
)
_RECENT = Sought(
    r"\b(?:yesterday|last (?:night|week(?:end)?|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|this (?:morning|week(?:end)?|month)|recently|(?:the|a) (?:other|few|couple of) (?:days?|nights?|weeks?) ?(?:ago)?|(?:\d+|an?|one|two|three|four|five|six) (?:hours?|days?|weeks?) ago|a month ago)\b",
    flags=re.IGNORECASE,
)
# What says that it is there once more, or that it is regretted that it failed.
_RETURNS = (
    r"(?:thoughts?|feelings?|urges?|ideation|depression|darkness|it|they|this|that|all)(?:['\u2019](?:s|re))?(?: (?:is|are|has|have|keeps?|all|just|now|suddenly|slowly|really|right|com(?:e|es|ing)|came|creep(?:s|ing)?|crept)){0,3} back(?! (?:in|on (?:wards?|shift|call|service|track)|at (?:work|it)|to (?:work|training|normal|residency)|from|then|when)\b)|"
    r"same (?:thoughts?|feelings?|plan|dark\w*)|(?:has|have|it|they|thoughts?|feelings|(?:it|they)['\u2019]?(?:s|re)) (?:\w+ )?return(?:ed|ing|s)?(?! to)|feel(?:s|ing)? (?:like that|that way|(?:exactly )?the same(?: way)?)(?: (?:again|now|tonight))|"
    r"(?:wish|wished|sorry|sad|pity|should have) (?:that )?(?:(?:it|i)(?:['\u2019]d)?\b(?: had)?(?: \w+)? )?(?:worked|died|succeeded|jumped|done it|gone through with it|made it work)|right (?:this|next) time"
)
# Or that may say so: whoever tells it gets the card rather than the softer question.
_COMES_BACK = Sought(
    rf"\b(?:{_RETURNS}|again(?!st)|(?:com(?:e|es|ing)|came|creep\w*|crept|is|are|get\w*|feel\w*|all) (?:\w+ )?back(?! (?:in|on (?:wards?|shift|call|service|track)|at (?:work|it)|to (?:work|training|normal|residency)|from|then|when)\b)|same (?:way|thing|place)|"
    r"lately|these days|tonight|today|this (?:week|month|morning)|every (?:single )?(?:day|night)(?! (?:of|in|during|that|back|as|when|at))|relaps\w+|slipping|worse(?:ning)?|next time|exactly (?:the same|like)|feel(?:s|ing)? (?:it|the same)|"
    r"(?:wish|wished|wishes) (?:that )?(?:it|she|he|they|i)(?:['\u2019]d)?\b(?: had)?(?: \w+)? (?:worked|died|succeeded|finished)|survived (?:it )?and (?:regret|hate))"
    r"|\bstill\b(?! (?:in (?:therapy|treatment|care|remission)|seeing|doing (?:well|fine|ok|okay|good)|well|fine|stable|good|safe|on (?:meds|medication|treatment|an ssri|the team)|tak(?:e|ing)|see|haven|have ?n|do not|don|a bit|alive|here|recovering|at home))",
    flags=re.IGNORECASE,
)
_ONCE_MORE = Sought(rf"\b(?:{_RETURNS})\b", flags=re.IGNORECASE)
_FEW = r"(?:[\w'\u2019-]+ ){0,3}?"
_ACT = r"(?:suicid(?:e|ing)|kill(?:ing)? myself|end(?:ing)? (?:it(?: all)?|my (?:own )?life|things)|tak(?:e|ing) my (?:own )?life|d(?:ie|ying)|be(?:ing)? dead|not (?:to )?(?:be(?:ing)? (?:alive|here)|liv(?:e|ing)|exist(?:ing)?|wak(?:e|ing) up)|hurt(?:ing)? myself|harm(?:ing)? myself|cut(?:ting)? myself|self[- ]?harm(?:ing)?|overdos(?:e|ing)|disappear(?:ing)?|jump(?:ed|ing)?)"
_THOUGHTS = rf"(?:suicidal (?:thoughts?|ideation|feelings|depression|episodes?|period|phase|crisis|spell|patch)|suicid(?:e|al) attempts?|(?:thoughts|ideas) (?:of|about) {_ACT}|(?:an? )?(?:overdose|(?:suicide )?attempt)|self[- ]?harm(?:ing)?|suicidality|a suicide plan|si)"
_NOW = r"(?<!i['\u2019]ve )(?<!ive )(?<!i have )(?<!i keep )"
# In the simple past, or "used to"; "I've been suicidal since college" goes on.
_TOLD = Sought(
    rf"{_NOW}\b(?:was|were|had been|felt|got|became|(?:used to|would) (?:be|feel|get)) {_FEW}suicidal\b|"
    rf"{_NOW}\b(?:had|experienced|went through|dealt with|struggled with|battled|lived with|fought|survived|used to (?:have|get)|history of|past|previous|old) (?:[\w'\u2019-]+ ){{0,5}}?{_THOUGHTS}\b|"
    rf"{_NOW}\b(?:attempted(?! to (?!end|take|kill|die))|tried|wanted|planned|nearly|almost|was going|used to (?:want|think|plan|wish|try|fantasi[sz]e|dream)|came (?:very )?close(?: to)?|considered|contemplated|thought|fantasi[sz]ed|was (?:thinking|planning)|dreamed) {_FEW}{_ACT}\b|"
    rf"{_NOW}\b(?:did ?n['\u2019]?t|did not) want to (?:live|be alive|be here|wake up|exist|go on)\b|"
    rf"{_NOW}\b(?:overdosed|took an overdose|(?:cut|harm|hurt) myself|self[- ]?harmed|used to (?:cut|harm|hurt|self[- ]?harm)(?: myself)?|hanged myself)\b|"
    rf"\bi (?:once |also )?(?:made an attempt|attempted)(?=\W+(?:in|at|when|as|during|once|years?|(?:\w+ ){{1,2}}years? ago|last year|before (?:med|res)\w*|and)\b)|"
    rf"\b(?:hospitali[sz]ed|admitted|sectioned|an? inpatient|in (?:the )?hospital|in treatment|treated) {_FEW}(?:for|with|after|because of) {_FEW}(?:{_THOUGHTS}|being suicidal|{_ACT})\b|"
    rf"\bmy (?:own |past |old |previous |former )?(?:{_THOUGHTS}|suicide attempt|attempt|suicidality)\b(?=(?: [\w'\u2019]+){0, 8} (?:ago|in (?:college|school|med|19|20)|as an?|last year)\b)",
    flags=re.IGNORECASE,
)
# Without one of these nothing of the kind is told; most messages have none, and are read no further.
_NAMED = Sought(
    r"suicid|kill|overdos|attempt|harm|hurt|\bcut|jump|hang|hung|shot|li(?:fe|ve)|\bdie|dying|\bdead|\bend(?:ing)? it|exist|wak(?:e|ing) up|be here|disappear",
    r"\bsi\b",
    flags=re.IGNORECASE,
)
_AS_IT_IS = "was ill"
# Somebody near the writer who has tried, told in that word alone: how it is now, nobody knows.
_NEAR = r"(?:husband|wife|partner|spouse|boyfriend|girlfriend|fiancee?|brother|sister|sibling|son|daughter|child|kid|mother|mom|mum|father|dad|parent|cousin|uncle|aunt|friend|roommate|flatmate|(?:co ?)?(?:resident|intern)|colleague|classmate|mentee|mentor|attending|chief|student|fellow|trainee)"
_ATTEMPT = Sought(
    rf"\b{_NEAR} (?:\w+ )?(?:attempted|made an attempt|(?:had|survived) an attempt)(?= (?:last|this (?:week|month|year|spring|summer|autumn|fall|winter|morning)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|the|20\d\d|college|med)|on (?:\w+day)|again|yesterday|recently|(?:two|three|four|five|six|\d+|a|a few|a couple of) (?:few |couple )?(?:days?|weeks?|months?|years?)|years?|months?|(?:she|he|they)(?:'s|'re)? (?:is|are|was|were|survived|lived|says|said|home|safe|alive)|over the|during)\b|$)"
)
_THEIR_ACT = Sought(
    r"\b(?:tried to (?:kill (?:him|her|them)sel(?:f|ves)|end (?:his|her|their) (?:own )?life|die|take (?:his|her|their) (?:own )?life)|attempted(?: suicide)?|(?:made|had|survived) an? (?:suicide )?attempt|overdosed|took an overdose|(?:was|were|felt) suicidal|cut (?:his|her|their) wrists?|(?:his|her|their) (?:suicide |overdose )?attempt)\b",
    flags=re.IGNORECASE,
)
_IN_CARE = Sought(
    r"\b(?:(?:he|she|they)(?:['\u2019]?s|['\u2019]?re| is| are| has been)|and|is|now|been|got|gets|getting) (?:(?:now|all|much|doing|at|home|and|still|already|back|finally|thankfully|being|very) ){0,4}?"
    r"(?:safe(?! (?:for now|i (?:think|hope|guess)|tonight))|recover(?:ing|ed)|stable|well|better(?! off)|fine|ok(?:ay)?|in (?:the |a )?(?:\w+ )?(?:hospital|treatment|therapy|unit|ward|rehab|care|good hands|facility)|inpatient|admitted|hospitali[sz]ed|looked after|help|treatment|out of danger)\b",
    flags=re.IGNORECASE,
)


def without_completed(text: str) -> str:
    """Return a text with a plain death in place of a suicide that has happened: what else is told is heard by itself."""
    return _COMPLETED.sub(lambda match: match.group() if match["unsure"] else "died", text)


def is_bereaved(text: str) -> bool:
    """Say whether a suicide is told that has happened: nobody can act for that person any more."""
    return _NAMED.search(text) is not None and any(match["unsure"] is None for match in _COMPLETED.finditer(plain_words(text)))


def is_long_ago(text: str) -> bool:
    """Say whether something is told of a time that is long gone: years, a school, an age; not months."""
    return _LONG_AGO.search(text) is not None


def follows_the_dead(text: str) -> bool:
    """Say whether whoever tells of a suicide says that they are next, or would go the same way."""
    return _FOLLOWS.search(text) is not None and is_bereaved(text)


def without_own_past(text: str) -> str:
    """Return a text without the writer's own danger that is told as long past, or as over; unchanged where it comes back."""
    if (
        _NAMED.search(text) is None
        or _COMES_BACK.search(_OVER.sub(" ", text))
        or _RECENT.search(text)
        or not (_LONG_AGO.search(text) or _OVER.search(text))
    ):
        return text
    return _TOLD.sub(_AS_IT_IS, text)


def comes_back(text: str) -> bool:
    """Say whether the writer tells of danger to themselves in the past, and that it is there once more."""
    return (
        _NAMED.search(text) is not None and _ONCE_MORE.search(_OVER.sub(" ", text)) is not None and _TOLD.search(text) is not None
    )


def without_others_past(text: str) -> str:
    """Return a text without deaths by suicide, and without what a person has done to themselves who is looked after since."""
    if _NAMED.search(text) is None:
        return text
    left = without_completed(text)
    return _THEIR_ACT.sub(_AS_IT_IS, left) if _IN_CARE.search(left) and not _COMES_BACK.search(left) else left


def tells_of_attempt(text: str) -> bool:
    """Say whether somebody near the writer is told to have attempted, in that word alone: it names no act by itself."""
    return "attempt" in text.casefold() and _ATTEMPT.search(plain_words(text)) is not None
