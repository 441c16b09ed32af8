"""Hear that the writer may harm another person, or fears to; or that somebody else says so. No model, no disk.

"I could kill my attending", "I'll murder this talk" and all that is said with a laugh are figures of speech. A doctor in training
who fears to kill a patient by a mistake is no danger to anybody; who pictures stabbing somebody, or fears for a baby, needs help now.
"""

from assistant.hearing.danger_by_tongue import threat_by_tongue
from assistant.hearing.dangers import Threat
from corpus.plain import plain_words
from corpus.sought import Sought

_ROLE = (
    r"(?:attending|consultant|mentor|boss|chief|pd|pi|apd|(?:program(?:me)? )?director|(?:co ?)?resident|(?:co ?)?intern|(?:co ?)?fellow|registrar|senior|junior|"
    r"supervisor|advisor|colleague|coworker|nurse|student|coordinator|secretary|surgeon|anesthesiologist|doctor|wife|husband|partner|girlfriend|boyfriend|ex|mother|"
    r"mom|mum|father|dad|parent|brother|sister|roommate|flatmate|neighbou?r|guy|man|woman|person|people|bastard|bitch|asshole|family|staff|team)s?"
)
_CHILD = r"(?:my|our|the) (?:(?!patient)\w+ ){0,2}?(?:baby|newborn|infant|son|daughter|child|children|kids?|toddler|twins)"
_FIGURE_AFTER = (
    r"(?!'s (?:feelings?|reputation|chances?|career|ego|pride|confidence|mood|vibe|idea|plans?|time)\b)"
    r"(?! (?:year|interview|selection|exam|role|job|talk|presentation|meeting|rotation|week|dinner|schedule|vibe|spirit|email|application|project)s?\b)"
    r"(?! (?:with (?:kindness|facts|my|this)|at (?:the |this |ping |table )?(?:interview|pong|tennis|chess|golf|trivia|fantasy|foosball|basketball)|"
    r"in (?:the )?(?:quiz|exam|game|back|argument|debate|match)|on (?:the|my|this) (?:exam|quiz|test|boards?))\b)"
)
_SOMEBODY = (
    rf"(?:(?:him|her|them|you|u|someone|somebody|everyone|everybody|anyone|people|(?:all|every one|one|some) of (?:them|you)|(?:dr|prof|mr|mrs|ms) \w+|"
    rf"(?:my|our|the|this|that|these|those|a|an|another|his|her) (?:(?!patient)\w+ ){{0,2}}?{_ROLE})\b{_FIGURE_AFTER}|{_CHILD}\b)"
)
_PATIENT = r"(?:a|my|the|this|one of my|some|our) (?:\w+ )?(?:patient|pt)s?\b|patients\b"
# With a thing that kills; nobody says it of a rival's exam.
_ARMED = r"(?:stab|shoot|poison|smother|suffocate|drown|run over|set fire to|beat the (?:shit|crap|hell) out of)"
_ARMED_ING = (
    r"(?:cutting|stabbing|shooting|poisoning|smothering|suffocating|drowning|running over|beating the (?:shit|crap|hell) out of)"
)
_KILL = r"(?:kill|murder|hurt|harm|attack|assault|beat up)"
_KILL_ING = r"(?:killing|murdering|hurting|harming|attacking|assaulting|beating up)"
# What people say that they would like to do to somebody who annoys them; meant when it is announced or cannot be shaken off.
_BLOWS = r"(?:strangle|choke|throttle|punch|hit|slap|smack|push|burn)"
_BLOWS_ING = r"(?:strangling|choking|throttling|punching|hitting|slapping|smacking|pushing|burning)"
_NOT_BLOWS = r"(?! (?:up|back|to|with|for|on|off|harder|hard|towards?|into (?:a|the) (?:role|project|corner))\b)"
_SHOT_MAIL = r"(?! (?:an?|another|one|some|over|the|my|this|that|out) (?:\w+ )?(?:e ?mail|text|message|note|line|dm|reminder|invite|link|draft|question)s?\b)"
_DEED = (
    rf"(?:(?:{_ARMED}|{_KILL}) {_SOMEBODY}{_SHOT_MAIL}|beat {_SOMEBODY} (?:up|until|to death|to a pulp|senseless|bloody)|"
    r"poison (?:\w+ ){0,3}?(?:coffee|tea|food|lunch|drinks?|water)|slit (?:his|her|their|your) throats?|hunt (?:him|her|them) down|"
    rf"put a bullet (?:in|into|through) (?:{_SOMEBODY}|(?:his|her|their) (?:head|brain))|end (?:him|her)(?= *$| tonight| tomorrow| today)|"
    r"(?:smash|bash|cave) (?:his|her|their|your) (?:head|skull|face|teeth)|"
    r"(?:set|burn) (?:his|her|their|my \w+'s|the) (?:house|car|home|office) (?:on fire|down)|"
    rf"(?:drop|throw) {_CHILD} (?:out|down|against|into)\b(?! at))"
)
_DOING = rf"(?:{_ARMED_ING}|{_KILL_ING}|{_BLOWS_ING}) (?:{_SOMEBODY}|{_PATIENT}){_NOT_BLOWS}|shaking {_CHILD}|(?:dropping|throwing) {_CHILD} (?:down|out|off|against|into)"
# Words between "I" and what is meant: nobody else's wish, and no "not".
_OTHERS = r"(?:am i|will i|did i|this|that|it|the|place|rotation|suicide|he|she|they|we|who|patients?|pts?|residents?|interns?|husband|wife|friend|mentee|mentor|attending|brother|roommate|somebody|someone|says?|said|told|tells)"
_NOT = r"(?:not|never|don'?t|didn'?t|won'?t|wouldn'?t|can'?t|couldn'?t|nobody|no|without|could|would|joked)"
_WORDS = rf"(?: (?!(?:{_OTHERS}|{_NOT})\b)[\w']+){{0,4}}?"
_I = rf"(?:^(?!will\b)|(?<!am )(?<!will )(?<!did )(?<!could )(?<!might )\b(?:i|i'?m|i'?ve)\b{_WORDS} |\b(?:and|but|so|honestly|then) )"
_FIRM = r"(?:going to|gonna|will|about to|plan(?:ning)? (?:to|on)|decided to|intend to|ready to)"
_WISH = r"(?:want(?:ed)? to|wanna|feel like|tempted to|need to|have to)"
_AND_THEN = r"(?: (?!not\b)\w+){0,2}? "
_FIRMLY = rf"(?:{_I}{_FIRM}{_AND_THEN}|\bi'?ll (?:\w+ )?)"
_PLACE = r"(?:hospital|office|building|clinic|ward|school|department|house|place|residency|program(?:me)?|unit|call room)"
_WEAPON = r"(?:gun|knife|rifle|pistol|weapon|shotgun|handgun|machete|hammer|axe|firearm)"
_MEANT = (
    rf"{_FIRMLY}(?:{_DEED}|{_BLOWS} {_SOMEBODY}{_NOT_BLOWS}|make (?:him|her|them) (?:bleed|suffer)|make sure (?:that )?(?:he|she|they)(?:'s|'re| is| are)? dead)",
    rf"\bvoices?\b(?: \w+){{0,3}}? (?:tell(?:s|ing)?|say(?:s|ing)?|want(?:s|ing)?|command(?:s|ing)?) me (?:to |that i should |i should |i have to )?(?:{_DEED}|{_KILL})",
    rf"{_I}want (?:to see )?(?:him|her|them|(?:my|the|this|that) (?:\w+ )?{_ROLE}) (?:dead|bleed|suffer|to (?:die|bleed|suffer))\b|{_I}feel like (?:{_DOING})",
    r"\bi(?: might| may| will|'ll|'m going to|'m gonna) (?:\w+ )?do something (?:\w+ )?to (?:him|her|them)\b",
    rf"{_I}{_WISH}{_AND_THEN}(?:{_DEED}|{_ARMED} {_PATIENT}|{_KILL} {_PATIENT})",
    rf"(?:{_FIRMLY}|{_I}{_WISH}{_AND_THEN})(?:shoot up (?:the|my|our|this|that) \w+|(?:burn|blow) (?:down |up )(?:the|my|our|this|that) (?:\w+ )?{_PLACE}|(?:burn|blow) (?:the|my|our|this|that) (?:\w+ )?{_PLACE} (?:down|up)|bomb (?:the|my|our|this|that) \w+)",
    rf"{_I}(?:(?:have|got|bought|bring|bringing|brought|take|taking|carrying|packing|grabbed|getting)|{_FIRM} (?:bring|take|get|buy|use)) (?:a|my|the|an) (?:[\w']+ )?{_WEAPON}\b(?: [\w']+){{0,6}}? (?:waiting for|for|to|outside|in my (?:bag|locker)(?: for)?|with|and (?:show|kill|shoot|end|hurt|make|finish)) (?:him|her|them|everyone|(?:the |my )?(?:{_PLACE}|work|rounds|morning report|{_ROLE})|his|their)\b",
)
# Between "I" and a thought: "cannot get the image out of my head" is one, "never had thoughts" is none.
_HAUNTED = rf"(?: (?!(?:{_OTHERS}|not|never|don'?t|didn'?t|no)\b)[\w']+){{0,4}}?"
_THOUGHT = r"(?:thoughts?|images?|visions?|fantas(?:y|ies)|urges?|impulses?)"
_FEARED = (
    rf"(?:^(?:(?:keep )?(?:having|getting|get|have|had) )?|\b(?:i|i'?m|i'?ve|my)\b{_HAUNTED} )(?:(?:intrusive|violent|horrible|these|those|bad|strong|the|an?|constant) )*{_THOUGHT} (?:\w+ ){{0,3}}?(?:(?:of|about) (?:me )?(?:{_DOING})|to (?:{_DEED}|{_BLOWS} {_SOMEBODY}{_NOT_BLOWS}|{_KILL} {_PATIENT}))",
    rf"(?:^(?:(?:been|keep|kept|constantly|always|just) )*|\b(?:i|i'?m|i'?ve)\b{_HAUNTED} )(?:picturing|imagining|imagine|picture|seeing|visuali[sz]ing|fantasi[sz](?:e|ing)|daydream(?:ing)?|think(?:ing)?|obsessing|dream(?:ing)?)(?: (?:about|of|on))?(?: (?:how to|ways (?:of|to)|myself|me))? (?:{_DOING}|{_DEED})",
    rf"\b(?:afraid|scared|terrified|worried|fear|frightened|convinced)(?: that| of)? (?:(?:i'?ll|i will|i'?m (?:going to|gonna)|i might|i could|i may|i would)(?: \w+){{0,2}}? (?:{_ARMED}|kill|murder|attack|strangle) (?!(?:someone|somebody|people|anyone|everyone|them)\b){_SOMEBODY}|(?:{_ARMED_ING}|killing|strangling) (?!(?:someone|somebody|people|anyone|them)\b){_SOMEBODY})",
    rf"\b(?:see|seeing|saw|picture|imagine) my ?self (?:[\w']+ ){{0,5}}?(?:{_DOING})|\bitching to (?:{_DEED}|{_BLOWS} {_SOMEBODY}{_NOT_BLOWS})",
    rf"\b(?:help me (?:to )?not (?:to )?|(?:stop|keep) me (?:from |before i ))(?:{_DEED}|{_DOING}|{_BLOWS} {_SOMEBODY}{_NOT_BLOWS})",
    rf"\b(?:explode|snap|lose (?:it|control)) and (?:{_DEED}|{_BLOWS} {_SOMEBODY}{_NOT_BLOWS})",
    # By itself the fear of every beginner; with anger in it, another.
    r"\bi(?:'m (?:going to|gonna)| will|'ll| might| may| could)? (?:\w+ )?(?:hurt|kill|harm|attack) (?:him|her|them|someone|somebody|people|anyone)\b(?=.*\b(?:snap\w*|rage|angry|anger|fury|furious|lose (?:it|control)|control myself|this goes on|pushes me|tonight|physically|provok\w+|one more time)\b)",
    r"\b(?:snap|lose (?:it|control)|rage|so angry|furious)\b(?: [\w']+){0,6} (?:hurt|kill|harm|attack) (?:him|her|them|someone|somebody|people|anyone)\b",
)
_OF_A_CHILD = (
    rf"\b(?:afraid|scared|terrified|worried|fear|frightened|what if|nearly|almost|convinced|(?:might|could|will|may|i'll|gonna|going to))(?: [\w']+){{0,5}}? (?:hurt|harm|kill|shake|shook|smother|drown|suffocate|stab|choke|hit|hurting|harming|killing|shaking|smothering|hitting) {_CHILD}\b",
    rf"\b(?:don'?t|do not|can'?t|cannot) trust myself (?:\w+ ){{0,2}}?(?:with|around|near) {_CHILD}\b",
    rf"\bi (?:just |really |have |almost |nearly )?(?:shook|smothered|choked|threw|hit|slapped|hurt) {_CHILD}\b(?! (?:with the (?:car )?door|by accident|accidentally|'s))",
    rf"\b(?:afraid|scared|terrified|worried) (?:of |about )?(?:what )?(?:i might|i'll|i will|i may|i could) do (?:something )?(?:\w+ )?to {_CHILD}\b",
)
_ANOTHER = (
    rf"\b(?:my|a|the|our|one of (?:my|our)) (?:\w+ )?{_ROLE}(?: (?!(?:patients?|pts?|me|myself)\b)[\w']+){{0,6}}? (?:says?|said|told me|texted|wrote|posted|threatens?|threatened|wants?|plans?|planning|talks? about|keeps saying)(?: [\w']+){{0,4}}? (?:(?:to|will|'ll|going to|gonna|he'll|she'll|they'll|wants to) (?:{_ARMED}|kill|murder|shoot up) |(?:{_ARMED_ING}|killing|shooting up) )(?:the (?:hospital|office|clinic|residency|program(?:me)?)|(?!(?:you|u|me|myself)\b){_SOMEBODY})",
)
_FEARS = Sought(
    r"\b(?:afraid|scared|terrified|worr(?:y|ied|ies|ying)|fear(?:ful)?|frightened|nervous|anxious|dread|what if|in case)\b(?: [\w']+){0,4}? (?:i|i'll|i'm|im)\b"
)
_LAUGHS = Sought(
    r"(?<!not )(?<!no )\b(?:lol+|lmao|lmfao|rofl|ha(?:ha)+h?|he(?:he)+|just kidding|kidding|joking|joke|figuratively|so to speak)\b",
    r"(?<!not )(?<!no )\b(?:jk|xd)\b",
    r"[\U0001f602\U0001f923\U0001f605\U0001f606\U0001f61c]",
)
_NO_JOKE = Sought(r"\b(?:not (?:a )?(?:jok\w+|kidding)|no joke|i(?:'m| am) serious)\b")
# What makes it a threat of daily life: "if he steals my cases again", "for leaving me the notes".
_PRETEXT = Sought(
    r"\b(?:kill|murder|strangle|choke|throttle|hit|slap|smack|punch) (?:[\w']+ ){1,5}?(?:if|when|unless|whenever|every time|for (?:\w+ing|the|that|this|not))\b"
)
_SERIOUS = Sought(
    rf"\b(?:mean it|for real|seriously|literally|tonight|tomorrow|{_WEAPON}|where (?:he|she|they) lives?|can'?t stop)\b"
)
_OF_WORK = Sought(
    r"\b(?:mistakes?|errors?|by accident|accidentally|wrong|dos(?:e|es|ing)|procedures?|tired|exhaust\w+|sleep\w*|fatigue\w*|incompeten\w+|competen\w+|inexperience\w*|not ready|first (?:night|day|shift|month|week)|new|skills?|unsafe|"
    r"codes?|misse?d?|miss a|supervis\w+)\b"
)
_OF_A_PARENT_AT_WORK = Sought(
    r"\b(?:pregnan\w+|breast ?fe\w+|pump\w*|radiation|x ?rays?|chemo\w*|exposure|daycare|schedule|working|hours|away|never home|feelings?|by (?:not )?\w+ing|nights)\b"
)
_THINGS = Sought(
    r"\b(?:boards|exams?|shelf|quiz|presentation|interviews?|cells?|bacteria|weeds|plants?|mosquito\w*|bugs|cockroach\w*|zombies?|video ?game|mice|lecture|curriculum|research|workshop|novel|film|movie|episode|essay|simulation)\b"
)
_EMOTION = Sought(
    r"\bif i\b(?: [\w']+){1,6}? i(?: will|'ll|'d| would| might| could) (?:\w+ )?(?:hurt|harm)\b|\b(?:hurt|harm)(?:ing)? (?:[\w']+ ){1,4}?(?:feelings|emotionally|by|if i (?:leave|say|tell|choose|switch|go|decline|end)|when i (?:leave|tell|say|go|end)|reputation|career|chances)\b"
)
_OUTWARD = Sought(
    rf"\b(?:i|i'?m|i'?ve|i'?ll|my|me)\b.*?(?<!he )(?<!she )(?<!they )(?<!who )\b(?:(?:stab|shoot|poison|kill|murder|strangle|choke|attack|burn|smash|smother|hurt|harm|beat|hit|punch|shake)(?:s|ed|ing|bing|ting)?|stabbed|shot) "
    rf"(?!(?:me|my ?self)\b)(?:{_SOMEBODY})"
)
_OWN_LIFE = Sought(
    r"\b(?:my ?self|my (?:own )?life|suicid\w*|(?:to|and|i) die|dead inside|(?:him|her|them)sel(?:f|ves)|(?:hit|hits|hurts?|beats?|attack(?:s|ed)) me|patients?|pts?)\b"
)
_MEANT_PATTERN, _FEARED_PATTERN, _CHILD_PATTERN, _ANOTHER_PATTERN = (
    Sought(*group) for group in (_MEANT, _FEARED, _OF_A_CHILD, _ANOTHER)
)
_TOLD = Sought(*_MEANT, *_FEARED, *_OF_A_CHILD, *_ANOTHER)
_CHILD_NAMED = Sought(rf"{_CHILD}\b")


def threat(text: str) -> Threat | None:
    """Say whether the writer may harm somebody, or tells that another may; None for figures of speech and a beginner's fears."""
    words = plain_words(text)
    is_laughed_at = _laughs(words, text) and not _NO_JOKE.search(words)
    return _in_english(words, is_laughed_at=is_laughed_at) or threat_by_tongue(words, is_laughed_at=is_laughed_at)


def _in_english(words: str, *, is_laughed_at: bool) -> Threat | None:
    if not _TOLD.possible(words) or _THINGS.search(words) or is_laughed_at:
        return None
    if _EMOTION.search(words) or (_PRETEXT.search(words) and not _SERIOUS.search(words)):
        return None
    if _CHILD_NAMED.search(words) and _FEARED_PATTERN.search(words):
        return Threat.CHILD
    if _CHILD_PATTERN.search(words):
        return None if _OF_A_PARENT_AT_WORK.search(words) else Threat.CHILD
    if _MEANT_PATTERN.search(words) and _FEARS.search(words) is None:
        return Threat.MEANT
    if _FEARED_PATTERN.search(words):
        return None if _OF_WORK.search(words) else Threat.FEARED
    return Threat.ANOTHER if _ANOTHER_PATTERN.search(words) else None


def points_outward(text: str) -> bool:
    """Say whether violence to another stands in a message at all; asked only where the classifier has heard danger already.

    Then the words need not be plain: what is to be told apart is only against whom it is turned.
    """
    words = plain_words(text)
    if _OUTWARD.search(words) is None or _OWN_LIFE.search(words) or _THINGS.search(words):
        return False
    return not (_laughs(words, text) or _EMOTION.search(words) or _OF_WORK.search(words))


def _laughs(words: str, text: str) -> bool:
    """Say whether a laugh is in the words of a text or, as a picture, in the text."""
    return _LAUGHS.search(words) is not None or _LAUGHS.search(text) is not None
