"""Hear harm by another person in plain words: assault, groping, stalking. No model, no disk, as for danger to life.

Only what is said outright is here, with whom it was done to. What is told around corners, and all that hurts without a hand, is
left to the classifier (`index.routes`). Of 37,165 ordinary examples one is taken for harm, of 2,519 of mistreatment 123 are told
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
