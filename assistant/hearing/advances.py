"""Hear unwanted advances in plain words: a pass, a hand on the knee, pet names, remarks on the body, being followed to the car.

No model, no disk, as for danger to life. The classifier takes half of these for a question about boundaries or careers.
"""

import re

from corpus.sought import Sought

_BODY = r"(?:body|figure|curves|breasts?|boobs|cleavage|chest|legs?|thighs?|ass|arse|butt|bum|bottom|backside|hips?|lips|skirt)"
_TOUCHED = r"(?:knee|thigh|leg|waist|hips?|(?:lower |small of my |small of the )?back|neck|hair|chest|bottom|butt|bum|ass|arse|face|cheek|stomach|belly)"
_MY = r"(?:my|me on the|me on my|the small of my)"
_STAFF = r"(?:colleague|co ?resident|co ?intern|intern|student|friend|mentee|resident|junior|senior|fellow|nurse)"
_ME = rf"(?:me|(?:my|our|a|the) (?:\w+ )?{_STAFF}s?)"
_PET = r"(?:sweetie(?: pie)?|sweetheart|honey(?! ?(?:moon|badger))|hun|baby(?! (?:doc|doctor|attending|intern|surgeon|steps|resident))|babe|darling|dear(?:ie)|girlie|doll|princess|sexy|beautiful|gorgeous|little girl|good girl|hot stuff|sugar|eye candy)"
_HOME = r"(?:my|the) (?:car|house|home|apartment|flat|front door|door|bike|hotel(?: room)?|building|dorm|room|call room|on ?call room|locker(?: room)?|changing room|toilets?|bathroom|restroom|parking (?:lot|garage|spot|deck|structure)|car ?park|garage|bus stop|station|subway|train)"
_SEX = r"(?:sleep with|have sex with|go (?:home|to bed|back to (?:his|her|their) (?:place|room|hotel)) with|come (?:up |over )?to (?:his|her|their) (?:hotel |bed)?room|sit on (?:his|her|their) lap|undress|strip|kiss|be (?:his|her) girlfriend|be (?:his|her) boyfriend|spend the night)"
_TEXTING = r"(?:text|message?|dm|whatsapp|snapchat)"
_AT_NIGHT = r"(?:at night|late|after midnight|at midnight|every (?:night|evening)|after hours|at (?:1|2|3|11|12) ?(?:am|pm))"
# What is written to somebody whom one longs for; after a loss it is sympathy.
_LONGING = r"(?:(?:is |he'?s |she'?s )?thinking (?:of|about) (?:you|me)|(?:he |she )?miss(?:es|ing)? (?:you|me)|(?:he |she )?(?:wish(?:es)?|wants?) (?:you|i) (?:were|was) (?:here|there|with)|(?:he |she )?dream(?:s|t|ed|ing)? (?:of|about) (?:you|me)|(?:i )?loves? (?:you|me)|hearts?|kiss(?:es)?|heart emojis?|kiss(?:y|ing)? (?:emojis?|faces?))"
_PATTERNS = (
    rf"\b(?:came|comes?|coming) on ?to {_ME}\b(?! (?:as|with (?:a|the) (?:question|consult|project)|about))",
    rf"\b(?:made|makes?|making|tried|trying)(?: to make)? (?:an? |his |her |their |several |unwanted |sexual |another |some ){{0,2}}(?:pass(?:es)?|moves?|advances?) (?:at|on|to|towards?) {_ME}\b",
    rf"\b(?:hit|hits|hitting) on {_ME}\b",
    r"\b(?:keeps?|kept|always|won'?t stop|wouldn'?t stop|continues?|stop) (?:on )?(?:asking|to ask) me (?:out|on (?:a )?dates?|for (?:a )?dates?)\b",
    r"\basked me (?:out|on a date)\b(?! (?:of|loud|for (?:a )?(?:coffee|lunch) to))(?: \w+){0,8} (?:again|twice|three times|after i(?:'d| had)? (?:said no|refused|turned|declined)|even though|(?:for|in exchange for) (?:a|my|the))\b",
    rf"\b(?:kissed|kisses|kissing|fondled?|licked|sniffed|smelled) (?:me\b(?! (?:on both|goodbye|hello|good night|on the cheek))|my (?:neck|hair|face|lips|mouth|cheek|ear|hand)\b)|\b(?:tried|tries|trying|leaned in|leans in|wanted|attempted) to kiss {_ME}\b",
    rf"\b(?:hands?|arms?|fingers?|palm) (?:\w+ ){{0,2}}?(?:on|around|up|down|over|under|along|between|across|to) (?:my {_TOUCHED}|the small of my back|me while he|me while she)\b",
    rf"\b(?:touch|strok|caress|squeez|rub|massag|pinch|brush|grab)(?:e|s|es|ed|ing|bed|bing)? {_MY} (?:\w+ )?{_TOUCHED}\b(?! (?:on the back|and said well))",
    r"\b(?:rub|massag)(?:e|s|es|ed|ing|bed|bing)? my (?:shoulders?|neck|back|feet)\b",
    r"\b(?:brush|press|rub|push|grind|lean)(?:e|s|es|ed|ing|bed|bing)? (?:himself |herself |themselves |his body |her body |his crotch |his groin |up |right )*(?:against|up on|into) (?:me|my (?:body|back|leg|chest|hip|ass|butt))\b",
    r"\b(?:stands?|standing|stood|sits?|sitting|sat|leans?|leaning) (?:\w+ )?(?:(?:too|so|uncomfortably|creepily) close to me|uncomfortably close|so close (?:that )?i can (?:feel|smell))\b",
    rf"\b(?:comment|remark)(?:s|ed|ing)? (?:\w+ ){{0,3}}?(?:on|about) (?:my|our|the (?:women|female residents)'?s?) (?:\w+ )?{_BODY}\b(?! (?:of (?:work|evidence)|language|mechanics))|\b(?:comments?|remarks?|jokes?) (?:on|about) my {_BODY}\b(?! (?:of (?:work|evidence)|language|mechanics))",
    rf"\b(?:star(?:es|ed|ing)|looks?|looking|looked|leer(?:s|ed|ing)|gaw(?:ks|ked|king)|ogl(?:es|ed|ing)) (?:\w+ )?(?:at my {_BODY}|(?:down|up) my (?:{_BODY}|top|shirt|blouse|scrubs|dress))\b(?! (?:of (?:work|evidence)|language|mechanics))",
    rf"\b(?:call(?:s|ed|ing)?|address(?:es|ed|ing)?) (?:me|us|(?:the|all the) (?:female residents|women|girls)) (?:\w+ )?(?:and )?(?:his |her |a |my )?{_PET}\b|\b(?:says?|said|wrote|texts?|texted) (?:to me )?(?:hey |hi |hello |good morning |ok |thanks )(?:sexy|babe|gorgeous|beautiful|hot stuff)\b",
    r"\b(?:says|said|told me|tells me|whisper(?:s|ed)) (?:\w+ ){0,6}?(?:my|your|i look|you look|i'?m|you'?re)(?: \w+){0,3}? (?:sexy|hot in|hot for|nice (?:ass|legs|tits|body)|(?:scrubs|skirt|dress|top) (?:\w+ )?(?:good|great|hot|sexy|nice) on my (?:ass|body|butt|legs|chest))\b",
    rf"\bfollow(?:s|ed|ing)? me (?:\w+ )?(?:home|(?:in|out )?(?:in)?to (?:and from )?{_HOME}|to (?:and from )?(?:my|the) (?:car|bus|train)|around town|to the (?:parking|toilets?))\b(?! to (?:ask|say|tell|give|return|thank))",
    r"\b(?:waits?|waiting|waited|lurks?|lurking|hangs? around|shows? up|showed up|turns? up|turned up|stands?|sits?|park(?:s|ed)) (?:for me )?(?:\w+ )?(?:by|at|near|next to|outside|in front of|beside|behind) my (?:car|house|home|apartment|flat|front door|door|bike|hotel|building|dorm|room|call room)\b(?! to (?:teach|help|give|say thanks))",
    r"\b(?:send(?:s|ing)?|sent|text(?:s|ed)|dm(?:s|'?d|ed)) (?:me |us )(?:\w+ ){0,3}?(?:nudes?|naked|dick pics?|explicit (?:photos?|pics?|pictures?|images?|videos?|texts?|messages?|snaps?)|porn\w*|half naked|sexual|sexts?|shirtless|hearts and)\b|\bask(?:s|ed|ing)? (?:me )?for (?:nudes?|(?:a )?naked|sex|sexual fav\w+|bikini|(?:a )?sexy)\b",
    rf"\b(?:(?:keeps?|kept|won'?t stop) (?:on )?{_TEXTING}ing me|{_TEXTING}(?:e?s|ed|ing)? me (?:\w+ ){{0,3}}?{_AT_NIGHT})(?: \w+){{0,6}}? {_LONGING}\b(?!.*\b(?:since|after|because|when) (?:\w+ ){{0,5}}(?:died|passed|miscarr\w+|loss|lost|diagnos\w+|sick|ill|funeral|surgery))",
    # A bed at a congress, a picture with less on, a list of who would.
    r"^(?=.*\b(?:conference|congress|hotel|room|adults|mentor|attending|supervisor|boss|chief|pi|pd|professor|consultant|he|she)\b)(?!.*\b(?:patients?|my (?:wife|husband|partner|boyfriend|girlfriend|friend|sister|co ?\w+|kids?)|call ?room|admit\w*|icu|ward|left on)\b).*\b(?:books?|booked|reserved|there(?:'s| is| was)|share|sharing|only) (?:us |for us |for both of us )?(?:just |only )?one (?:\w+ )?bed\b",
    r"\b(?:he|she|attending|mentor|supervisor|boss|chief|consultant|chair|professor|pi|pd|director|fellow|senior) (?:\w+ ){0,2}?(?:booked|reserved) (?:us )?(?:one|a single|the same) (?:hotel )?room for (?:the )?(?:both|two) of us\b",
    r"\b(?:ask(?:s|ed|ing)?(?: me)? for|wants?|wanted|demand(?:s|ed)|keeps? asking for) (?:an? |some |another |more )?(?:photos?|pics?|pictures?|selfies?)\b(?: \S+){0,6}? (?:swimsuit|swimwear|bikini|underwear|lingerie|in bed|shower|topless|(?:with )?less (?:clothes )?on|without (?:my|a) (?:shirt|top|clothes|bra))\b(?!.*\bpatients?\b)",
    r"\b(?:slept|sleeping|sleep|slept|screwed|fucked) (?:my|her) way (?:in\b|into|up|to)|\bonly (?:got|matched|here)(?: \S+){0,4}? (?:by|because i) (?:sleeping|slept) with\b",
    r"\b(?:bet|bets|betting|poll|polls|list|ranking|rank|ranked|rate[sd]?|rating|vote[sd]?)\b(?: \S+){0,10}? (?:(?:sleep with|slept with|fuck|shag|screw|hook up with|get into bed)\b(?! (?:the )?schedule)|(?:hottest|sexiest|most fuckable|easiest (?:lay|woman|girl)) (?:resident|intern|student|nurse|girl|woman|fellow)?)",
    r"\bshow(?:s|ed|ing)? (?:me|us) (?:\w+ )?(?:porn\w*|nudes?|naked (?:pics?|pictures?|photos?|women|girls)|(?:his|her) (?:penis|dick|genitals|cock))\b(?!.*\bpatients?\b)",
    rf"\b(?:asked|asks|asking|wants|wanted|told|tells|invited|invites|inviting|pressured|pressures|pressuring|pushed|begged|begs|keeps asking|expects|expected) (?:\w+ )?(?:me|us) to {_SEX}\b",
    r"\b(?:authorship|letter|spot|position|cases?|recommendation|grade|job|promotion|evaluation) (?:for|in (?:exchange|return) for|if i (?:go|come|spend|give|have)) (?:\w+ )?(?:an? |one )?(?:weekend|night|dinner alone|date|massage|kiss|sex|drinks? (?:at|in) (?:his|her))\b",
    r"\b(?:drives?|drove|driving|walks?|walked|cycles?|rides?) (?:past|by|around) my (?:house|home|apartment|flat|building|dorm|street)\b",
    r"\b(?:sex|a blowjob|(?:a )?(?:date|night) with (?:him|her)|favou?rs) (?:in (?:return|exchange) for|for) (?:a|the|my|good) (?:\w+ )?(?:letter|evaluation|grade|case|spot|position|job|recommendation|pass)\b|\bask(?:s|ed|ing)?(?: me)? what i'?m wearing\b|\bask(?:s|ed|ing)? (?:me )?(?:what|which) (?:underwear|bra|panties)\b|\bask(?:s|ed|ing)? (?:me )?about my sex life\b",
    r"\btried to (?:take|bring|get) me (?:home|to (?:his|her) (?:room|hotel|place|bed)|into (?:his|her) (?:bed|room|car))\b|\b(?:locks?|locked) the door (?:when|and|while|behind)(?: \w+){0,4} (?:me|we|alone|sits?|sat|close|next to)\b",
)
# Done by children or in a lesson, or spoken of as work.
_ELSEWHERE = re.compile(
    r"\b(?:curriculum|workshop|lecture|simulation|vignettes?|role ?play\w*|toddlers?|patients?(?: \w+)? call(?:s|ed|ing)?|my (?:son|daughter|kids?|baby|cat|dog|husband|wife|partner|boyfriend|girlfriend|fiancee?|grandma|grandmother|mother|mom|mum|aunt|patients?)(?: \w+)? (?:kiss|call|touch|grab|follow|hug|wait|comment|put|rub|brush|sen[dt]|text)\w*)\b"
)
_ADVANCES = Sought(*_PATTERNS)


def advance(words: str) -> bool:
    """Say whether somebody tells outright, in plain words, that a person makes advances to them."""
    return _ADVANCES.search(words) is not None and _ELSEWHERE.search(words) is None
