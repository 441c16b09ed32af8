"""Hear harm by another person in plain words: assault, groping, stalking. No model, no disk, as for danger to life.

Only what is said outright is here, with whom it was done to. What is told around corners, and all that hurts without a hand, is
left to the classifier (`index.routes`). Of 57,040 ordinary examples two are taken for harm, of 4,084 of mistreatment 278 are told
so outright.
"""

import re

from corpus.plain import plain_words

_TRAINEE = r"(?:intern|resident|registrar|trainee|student|junior|senior|mentee|fellow|friend|colleague|co ?resident|co ?intern|house officer|nurse|flatmate|roommate|wife|sister|girlfriend)s?"
_WHOM = rf"(?:me|her|him|us|them|everyone|(?:my|our|the|a|one of (?:my|our|the)) (?:\w+ )?{_TRAINEE})"
_DOER = r"(?:he|she|they|who|attending|consultant|surgeon|registrar|fellow|boss|chief|senior|mentor|nurse|patient|ex|wife|husband|partner|boyfriend|girlfriend|man|guy)"
_BODY = r"(?:thighs?|legs?|breasts?|chest|bum|butt|bottom|ass|arse|waist|hips?|crotch|knee|groin|skirt|shirt|top|scrubs?|bra|dress|trousers|pants)"
_DONE = r"(?:groped|molested|raped|assaulted|slapped|punched|choked|stalked|beaten up|spat (?:at|on))"
_AGAINST = r"(?:face|head|shins?|arms?|wrists?|knuckles|wall|stairs|floor|throat|neck|hair|collar|fist|table|sink|instrument|clamp|retractor|door|corridor)"
# What flies in an operating room; a question, a book and a ball are thrown in talk.
_THROWN = r"(?:retractor|clamp|chart|phone|file|mallet|bovie|scalpel|instrument|forceps|scissors|pen|stapler|holder|tray|suction|canister|notes|folder|clipboard|shoe|glass|knife|needle|plate|mug|cup|chair|hammer|drill|kidney dish|bowl)s?"
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
    # struck with what was at hand, held, shut in, made to kneel
    rf"\b(?:threw|throws|thrown|hurled|hurls|chucked|flung) (?:a|an|the|his|her|my) (?:\w+ ){{0,2}}{_THROWN} (?:straight |right )?(?:at (?:me|us|her|him|my (?:head|face|chest|back))|in my face|on my chest)\b",
    rf"\b{_DOER} (?:\w+ )?(?:slap(?:s|ped)|smack(?:s|ed)|hits?|raps|rapped|whack(?:s|ed)) (?:the back of )?(?:my|her|his|our) (?:head|knuckles|fingers|hands?|wrists?|face)\b(?! (?:on|off|against a))|\b(?:get|gets|getting) slapped\b(?! (?:with|on))|\bsmack(?:s|ed) my (?:knuckles|fingers|head|face)\b",
    rf"\b(?:{_DOER}|someone) (?:\w+ ){{0,2}}(?:grab|grabs|grabbed|grabbing|took|takes|held|holds) (?:me by the (?:\w+ )?(?:neck|throat|collar|hair|arm|ponytail|jaw)|me between the legs|my (?:junk|balls|ponytail|collar|throat|breasts?))\b|\bgrab(?:s|bed|bing) (?:me between the legs|my (?:junk|balls|ponytail|collar|throat))\b",
    r"\b(?:pin|pins|pinned|pinning|shoved?|push(?:ed|es)?) me (?:up )?(?:against (?:the|a)|into the) (?:\w+ )?(?:wall|door|desk|table|lockers?|pyxis|fridge|trolley|sink)\b(?! (?:job|chart))|\b(?:held|holds) my (?:wrists?|arms?) (?:down|(?:until|till) i)\b|\b(?:his|her) hand over my mouth\b|\bpinch(?:es|ed) (?:our arms?|my arm|me under|us under|under the drapes?)\b",
    r"(?<!accidentally )\b(?:locked|shut) (?:me|us|her|him) in (?:the|a|an|his|her) (?!escape)(?:\w+ ){0,2}(?:closet|cupboard|store|storeroom|room|fridge|freezer|office|pantry)\b(?! (?:\S+ ){0,4}birthday)|\block(?:s|ed) the (?:\w+ ){0,2}(?:door|room|office)(?: \S+){0,3} with me in(?:side)?\b",
    rf"\b(?:made|makes|make|had|forced) (?:me|us|her|him|everyone|the \w+|my (?:\w+ )?{_TRAINEE})(?: to)? (?:kneel|get (?:down )?on (?:my|his|her|our|their) knees|stand facing the wall|do murga)\b(?! (?:to test|chart|for the (?:exam|joint|knee|photo)))",
    # a body that is nobody else's: hands, kisses, laps, photographs, what is worn for God
    rf"\b(?:his|her|{_DOER}'?s?) (?:hands?|palms?|fingers) (?:was |were |is |are |'s |goes |went |slid |slides )?(?:all |right )?(?:up|down|under|inside|on|between|over) (?:my|her) (?:\w+ )?(?:{_BODY}|lower back)\b|\bpalm on my (?:thigh|knee|leg)\b|\bhands? on my lower back\b|\b(?:rub|rubs|rubbed|massages?d?) my (?:neck|shoulders|thighs?)\b(?! with)",
    rf"\b{_DOER}(?:'d| had)? (?:\w+ )?kiss(?:ed|es) (?:me|her) (?:in the (?:elevator|lift|linen|supply|call|store|office)|on the (?:mouth|neck|lips))\b|\bkissed on the (?:neck|mouth|lips) by\b|\b(?:tried to|tries to|forced me to|made me) kiss (?:me|him|her)\b",
    r"\b(?:made|makes|wants?|wanted|asked|asks|told) (?:me|us|the girls|the women) (?:to )?sit on (?:his|her) (?:knee|lap)\b(?! of)|\bif i sit on his (?:knee|lap)\b(?! of)|\bundid his (?:belt|trousers|fly)\b|\bexposed himself to (?:me|her|us)\b",
    r"\b(?:photos?|pictures?|pics|videos?) of me (?:\w+ ){0,3}(?:changing(?! (?:a|an|the|my|his|her))|naked|nude|in the shower|undress\w*|shirt up|topless)\b|\b(?:naked|nude) (?:photos?|pictures?|pics) of (?:me|her)\b|\bnudes of me\b|\bmy nude photo\w*\b",
    rf"\b(?:pull|yank|tug|ripp?|snatch)(?:s|ed|ing)? (?:off )?(?:my|her|his) (?:hijab|turban|headscarf|patka|braid|ponytail)\b|\b(?:hijab|turban|headscarf) (?:got |was )?(?:pulled|yanked|ripped|snatched) off\b|\b{_DOER} (?:\w+ ){{0,2}}follow(?:s|ed|ing)? (?:me|her) (?:home|to (?:my|her) (?:car|flat|door|hotel|apartment|bus|tram|building))\b(?! (?:to make sure|so (?:that )?i))",
    rf"\b(?:{_DOER}|someone)(?:'s)?(?: \w+){{0,3}} (?:is |keeps |has been |been )?stalk(?:s|ed|ing) (?:me|her|him)\b",
)
_HARM = re.compile("|".join(_PATTERNS))
# Done to a patient, or in something that is taught or written, it is work.
_WORK = re.compile(
    r"\b(?:patients?|pts?) (?:who |that )?(?:was|were|is|had been|has been|got|says s?he was)\b|"
    r"\b(?:curriculum|workshop|lecture|policy|simulation|vignettes?|teaching material)\b"
)


def harm(text: str) -> bool:
    """Say whether somebody tells outright that a person was attacked or handled; text is read as for danger to life."""
    words = plain_words(text)
    return _HARM.search(words) is not None and _WORK.search(words) is None
