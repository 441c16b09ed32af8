"""Hear that the writer has already hurt themselves in a way that may not wait: taken too much, or a wound that bleeds.

Whoever says so must be told to go, not be asked how they are. What lies months back is a past attempt, and no emergency.
"""

from enum import Enum

from assistant.hearing.danger_by_tongue import is_done_by_tongue
from assistant.hearing.method import MEANS
from corpus.plain import plain_words
from corpus.sought import Sought


class Done(Enum):
    """What was done: something was taken, or a wound was made."""

    TAKEN = "taken"
    WOUND = "wound"


DRUG = (
    rf"(?:{MEANS}|capsules|caps|antidepressants?|sleeping (?:pills|tablets)|zopiclone|zolpidem|ambien|diazepam|valium|codeine|tramadol|pregabalin|gabapentin|quetiapine|"
    r"sertraline|fluoxetine|citalopram|escitalopram|venlafaxine|bupropion|mirtazapine|advil|motrin|panadol|nurofen|naproxen|aleve|percocet|(?:ket|roc|sux|vec|prop|fent|midaz)|\w{2,}(?:codeine|zepam|zolam|olol|triptyline|oxetine|azine|apine|idone|barbital|profen|adol|morphone|codone|pril|sartan|formin)|vicodin|norco|klonopin|clonazepam|temazepam|seroquel|trazodone|lithium|warfarin|statins|antihistamines|benadryl|melatonin|bottle|box|packet|pack|blister|stash|of them(?= *$| (?:now|tonight|already|just|about|an hour|half|at once)))"
)
_MANY = (
    r"(?:all|every(?: (?:one|last))?|(?:a|the|my) (?:whole|entire|full)|half (?:a|the|my)|a (?:bottle|box|pack|packet|handful|fistful|bunch|load|lot|ton)|loads|lots|"
    r"(?:way |far )?too (?:many|much)|so many|both|(?:a |the )?(?:massive|huge|big|large|crazy|lethal|stupid) (?:amount|dose|number|quantity)|the rest|everything|(?:about |like |around |over |maybe |at least )?(?:[89]|[1-9]\d{1,2}|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|"
    r"dozens?|a dozen|two dozen)(?! ?(?:mg|g|ml|mcg|milligrams?|hours?|minutes?|days?|weeks?|percent|of (?:his|her|their|the patients?))))"
)
_I = r"(?:\bi(?:'?ve| have| had)?(?: (?:just|already|really|also|went and|did it|actually|only|accidentally on purpose|then))* |^(?:(?:just|already|so|ok|so i|have|ive|did it) )*|^(?!(?:my|our|a|an|the|his|her|one|this|that) )(?:(?!(?:he|she|they|who|patient|pt|friend|it)\b)[\w']+ ){1,5}?and (?:then |just |i )*|\bi\b(?: (?!(?:he|she|they|patient|pt)\b)[\w']+){1,8} and (?:then |just |i )*)"
_TOOK = r"(?:took|taken|take?n|swallowed|downed|ate|eaten|popped|drank|drunk|had|necked|chugged)"
_TAKEN = (
    rf"{_I}{_TOOK} {_MANY}(?: of)?(?: (?:my|the|those|these|some|his|her))?(?: (?!patients?)[\w']+){{0,2}}?(?: {DRUG})\b(?! (?:to|for) (?:my|the|a) (?:patient|pt)| (?:delivered|refilled|prescribed|stopped|changed|sorted|ready|renewed)| of (?!{MEANS}|my|the|them|those))",
    rf"\b(?:{DRUG}|dos(?:e|es|ing)|mg)\b.* (?:i(?:'?ve| have)?|and)(?: (?:just|already|actually))? {_TOOK} {_MANY} of mine\b",
    rf"{_I}{_TOOK} (?:two|three|four|five|six|[2-9]) (?:\w+ )?(?:boxes|bottles|packets|packs|blisters|strips|sheets|handfuls) of (?:\w+ )?{DRUG}\b",
    rf"{_I}(?:swallowed|downed) (?:them|it all)\b|{_I}{_TOOK} my (?:\w+ )?{DRUG} (?:\w+ )?all of (?:it|them)\b|{_I}(?:emptied|finished) (?:the|my|a) (?:whole )?(?:bottle|box|packet|pack|stash) of (?:\w+ )?{DRUG}\b",
    rf"{_I}(?:put|stuck|pushed) (?:a|the) (?:needle|syringe|cannula|iv|line)(?: (?:of|with) \w+)? in(?:to)? my (?:own )?(?:arm|vein|leg|neck)\b",
    rf"{_I}(?:took|taken|swallowed|downed) (?:(?:the|those|these) (?:pills|tablets)\b(?! (?:they|he|she|my|to|for|prescribed|from))|everything (?:in|from) (?:the|my|our) (?:\w+ )?(?:cabinet|cupboard|house|bathroom|drawer|box|bottle)\b)",
    rf"{_I}(?:took|taken|swallowed) (?:an|the|another|a massive|a big) (?:\w+ )?(?:overdose|od)\b|{_I}(?:overdosed?|od'd)\b(?= *(?:$|on (?:my |the |some )?{DRUG}|and\b|but\b|now\b|tonight|today|last night|yesterday|earlier|again|about|an hour|\w+ (?:hours?|minutes?|mins?) ago|just))",
    rf"{_I}(?:took|taken|swallowed) (?:enough|something|them all|it all)\b(?= (?:to (?:die|end|kill|sleep|not wake|never wake)|and (?:i )?(?:want|do ?n'?t|won'?t|will not)))",
    rf"{_I}(?:injected|shot up|shot)(?: my ?self)?(?: (?:with|up with|some|a lot of|a bolus of|\d+(?: units)?(?: of)?|too much|all the|the whole(?: vial of)?|a whole vial of|a vial of))*(?: my)? (?:insulin|potassium|kcl|air)\b(?! (?:in|into|for|to) (?:the|a|my) )",
    rf"{_I}(?:injected|shot up) (?:(?:some|the|my|a lot of) )?{DRUG}(?: and {DRUG})?(?= *$| (?:now|just|tonight|an|half|about|and (?:i|it)))",
    rf"{_I}(?:(?:injected|shot) my ?self (?:up )?with|gave my ?self|pushed my ?self|put my ?self on) (?:\w+ ){{0,4}}?{DRUG}\b",
    rf"{_I}(?:drank|swallowed|drunk) (?:\w+ ){{0,2}}?(?:bleach|antifreeze|drain cleaner|disinfectant|detergent|methanol|formalin|hand (?:gel|sanitizer|sanitiser)|pesticide|rat poison|chlorhexidine)\b",
    r"\b(?:pills|tablets|meds|insulin) (?:are|is) (?:already )?(?:in me|down|inside me|working now|kicking in)\b|\bthe (?:pills|tablets|meds) i (?:just )?took (?:are|is) (?:kicking in|working)\b",
)
_WOUNDED = r"(?:wrists?|arms?|forearms?|thighs?|legs?|throat|neck|veins?|artery|stomach|chest)"
_WOUND = (
    rf"{_I}(?:slit|slashed|sliced|opened) (?:open )?my (?:own |left |right )?{_WOUNDED}\b(?! (?:on a|by accident|accidentally|shaving))",
    rf"{_I}(?:cut|stabbed|cutting) (?:open )?(?:my ?self|my (?:own |left |right )?{_WOUNDED})\b(?=.*\b(?:(?:won'?t|wont|will not|doesn'?t|doesnt|does not|can'?t|cant|cannot|isn'?t|not) (?:make it |get it to )?stop(?:ping)?|bleed\w*|too deep|really deep|very deep|so deep|deep|blood everywhere|so much blood|lot of blood|stitches|tendon|spurt\w*|pumping)\b)",
    rf"{_I}cut (?:both (?:of )?)?my (?:own |left |right )?(?:wrists?|throat|veins?)\b(?! (?:on|off|with (?:a|the) (?:scalpel|blade) (?:in|during)|by|accidentally|shaving|while|during|opening|slicing))",
    rf"\bmy (?:own |left |right )?{_WOUNDED} (?:is|are|keeps?|won'?t stop|wont stop) bleeding\b(?=.*\b(?:did it (?:to )?my ?self|on purpose|cut my ?self|i cut)\b)",
    rf"\b(?:bleeding|blood) (?:\w+ )?from my (?:own |left |right )?{_WOUNDED} (?:\w+ ){{0,2}}?(?:isn'?t|won'?t|wont|isnt|doesn'?t|will not|is not) stop",
    r"\bi'?m bleeding\b(?=.*\b(?:what i did|did it (?:to )?my ?self|on purpose|cut my ?self|don'?t want it (?:to )?stop)\b)",
    rf"{_I}(?:cut|went) (?:way |far )?too deep\b",
    rf"{_I}(?:shot|stabbed|hanged|hung) my ?self\b(?! (?:in (?:the|both) (?:foot|feet|legs?|back)|with (?:a|the|my) (?:\w+ )?(?:needle|suture|scalpel|lancet|trocar|syringe|pen)))",
)
# Over for good, or of use to a diabetic, or in play.
_OVER = Sought(
    r"\b(?:(?:weeks?|months?|years?|decades?) ago|last (?:week|month|year|spring|summer|autumn|fall|winter|semester)|in (?:19|20)\d\d|when i was|back (?:in|when)|as a (?:teen\w*|child|kid|student)|"
    r"in (?:med(?:ical)? school|high school|college|my teens|january|february|march|april|may|june|july|august|september|october|november|december)|(?:once|used to) |years? back)\b"
)
_TREATED = Sought(
    r"\b(?:diabet\w*|type (?:1|one|i)|t1d|pump|sliding scale|before (?:lunch|breakfast|dinner|my meal|rounds)|with my (?:lunch|breakfast|dinner)|as prescribed|antibiotics?|vitamins?|gummies|"
    r"patients?|pts?|(?:wrong|another|the) (?:patient|bag|line|vial)|coffees?|lol|haha|lmao|from (?:the )?(?:pyxis|ward|stock))\b"
)
_LOOSELY = Sought(
    rf"{_I}(?:took|taken|swallowed|injected|downed) (?:them(?: all)?(?= *$)|it all\b|everything(?= *$| in)|the lot\b|(?:\d+|some|a few|several|my|the|those|these) (?:\w+ )?{DRUG}\b)"
)
_DOWN = Sought(
    r"\b(?:(?:won'?t|wont|will not|doesn'?t|isn'?t|not|can'?t|cannot|couldn'?t) (?:get (?:him|her|them) to )?(?:wak\w+|respond(?:ing)? to (?:me|us|anything)|breath\w+|rous\w+)|unresponsive|unconscious(?! bias)|out cold|turning blue|"
    r"(?:took|taken|swallowed|injected) (?:all|a bunch|a bottle|too many|an overdose|a whole|\d\d+|(?:\w+ ){0,2}(?:fentanyl|propofol|insulin|potassium|heroin|opioids?|pills|tablets))|overdosed?|od'd|"
    r"(?:cut|slit|slashed) (?:his|her|their) (?:wrists?|throat|arms?)|(?:hanged|hung|shot|stabbed) (?:him|her|them)sel(?:f|ves))\b"
)
_NOT_WAKING = Sought(
    r"\b(?:won'?t|wont|will not|can'?t|cant|cannot) (?:(?:get|make) (?:him|her|them|my \w+|my co ?\w+) to )?(?:wake(?: (?:up|him|her|them))?|rouse)\b|\b(?:isn'?t|stopped|not) breathing\b(?! down)|"
    r"\b(?:is|s|he's|she's|found \w+) (?:\w+ )?(?:unresponsive|unconscious|out cold|turning blue)\b(?! (?:bias|or))|\b(?:took|injected|shot up|od'd on) (?:\w+ ){0,2}?(?:fentanyl|propofol|heroin)\b"
)
_WISHED = Sought(r"\b(?:hop\w+|wish\w*|mind|want\w*|think\w*|say\w*|said|if|until|e ?mails?|texts?|busy|repl(?:y|ies))\b")
_SOMEBODY = Sought(
    r"\b(?:he|she|they|him|her|them|(?:my|our|the|a) (?:\w+ )?(?:(?:co ?)?(?:resident|intern|fellow)|friend|colleague|roommate|flatmate|attending|senior|junior|chief|student|mentor|mentee|"
    r"registrar|nurse|wife|husband|partner|boyfriend|girlfriend|brother|sister|mother|mom|mum|father|dad))\b"
)
_TAKEN_PATTERN, _WOUND_PATTERN = Sought(*_TAKEN), Sought(*_WOUND)


def done(text: str) -> Done | None:
    """Say what the writer tells to have done to themselves just now; None for what is long past, prescribed or work."""
    words = plain_words(text)
    if is_done_by_tongue(words):
        return Done.TAKEN
    if _TAKEN_PATTERN.search(words):
        told = Done.TAKEN
    elif _WOUND_PATTERN.search(words):
        told = Done.WOUND
    else:
        return None
    return None if _OVER.search(words) or _TREATED.search(words) else told


def is_done_loosely(text: str) -> bool:
    """Say whether something was taken at all; asked only where danger to oneself has been heard already."""
    words = plain_words(text)
    return _LOOSELY.search(words) is not None and not (_OVER.search(words) or _TREATED.search(words))


def is_done(text: str) -> bool:
    """Say whether the writer tells of such a deed at all."""
    return done(text) is not None


def is_another_down(text: str) -> bool:
    """Say whether somebody else has done something that may kill, or does not wake: minutes count, and no question helps."""
    words = plain_words(text)
    return _DOWN.search(words) is not None and _OVER.search(words) is None


def is_not_waking(words: str) -> bool:
    """Say whether plain words tell of somebody beside the writer who does not wake or breathe, or took what stops the breath."""
    return (
        _NOT_WAKING.search(words) is not None
        and _SOMEBODY.search(words) is not None
        and not (_OVER.search(words) or _WISHED.search(words))
    )
