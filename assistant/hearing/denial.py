"""A reply that begins with a plain no to our own question: "lol no, figure of speech" ends an alarm, it must not raise the next one.

Whatever is not plain is none: half a no, a no that its own sentence takes back ("not suicidal yet"), a no with next to nothing
behind it ("not like that, with pills"). Such a reply is heard as any other.
"""

import re

# What may stand before it: surprise, and the no itself.
_FILLER = (
    r"(?:lol|lmao|ha(?:ha)+|omg|oh|ah|um+|uh|er|wait|whoa|wow|what|huh|eh|hey|sorry|sir|ma'?am|please|pls|god|jesus|yikes|ok(?:ay)?|well|but|and|so|"
    r"no+|nope|nah|not at all|of course not|definitely not|absolutely not|god no)"
)
_IT = r"(?:(?:it|this|that|he|she|they|there)(?:'?s|'?re| is| are| was| were| has been)?|nothing)"
_VERY = r"(?:(?:really|totally|actually|perfectly|completely|all|just|only|even|literally|honestly|at all|any kind of|some|an?|being|in any) )*"
_HURT = r"(?:hurt|hurting|hit|hitting|harass|harassed|harassing|harasses|threaten|threatened|threatening|abuse|abused|abusing|bully|bullied|bullying|touch|touched|touching|mistreat|mistreated|mistreating|attack|attacked|rag|ragged|ragging)"
_DENIAL = (
    rf"i(?:'?m| am) {_VERY}(?:fine|ok(?:ay)?|safe|good|al ?right)(?: (?:now|again|at home|here))*",
    rf"(?:i(?:'?m| am) )?not {_VERY}(?:suicidal|in (?:any )?danger|unsafe|at risk|depressed|hurting myself|thinking (?:of|about) (?:that|it|suicide|dying|killing myself)|(?:bullied|harassed|abused|mistreated|threatened|discriminated against|ragged)|going to (?:hurt|kill) myself)(?: or anything)?",
    r"(?:i (?:don'?t|do not|never)|nobody|no one|no-one) want(?:s|ed)? to (?:die|kill (?:myself|themselves|anyone)|hurt (?:myself|themselves|anyone))",
    r"(?:nobody|no one|no-one|nobody's|(?:she|he|they|we)(?:'?s|'?re| is| are) not)(?: is| are|'s)? (?:in (?:any )?danger|suicidal|dying|at risk|unsafe)",
    rf"(?:{_IT} )?(?:not|nothing) (?:like|about) that(?: at all)?|(?:i )?(?:didn'?t|did not|don'?t) mean (?:it |that )?(?:like that|that way|literally)",
    rf"(?:(?:i (?:said|meant)|{_IT}) )?(?:just |only )?(?:(?:an? )?(?:figure|manner) of speech|an? (?:expression|idiom|joke|saying|exaggeration)|only expression)|(?:i(?:'?m| was) )?(?:just |only )(?:joking|kidding|exaggerating|being dramatic|venting)|j/?k",
    rf"(?:(?:nobody|no one|no-one)(?:'?s| is| has| have| did| was)?|(?:he|she|they)(?:'?s|'?re| is| are| has| have| was| were)? (?:not|never)|(?:he|she|they) (?:did|does|do|is|are|has|have|was|were)(?:n'?t| not)) {_VERY}(?:ever )?{_HURT} (?:me|us|anyone|anybody)",
    rf"(?:{_IT} )?(?:not|isn'?t|wasn'?t) {_VERY}(?:harassment|harassing|abuse|abusive|bullying|bully|mistreatment|assault|discrimination|ragging|flirting|threatening|cruel|evil|mean|creepy|dangerous|violence|violent|racist|sexist|a threat)(?: (?:at all|to (?:me|her|him|us|them)|or anything))*",
)
# A plain no ends there, or goes on with something else: "not suicidal yet", "nobody but me", "fine until friday" take it back.
_ENDS = (
    r"(?=\W*$|\s*[.!?;,:\u2026\n-]|\s+(?:lol|lmao|haha+|thanks|thank you|please|pls|sir|ma'?am|po|really|honestly|tho(?:ugh)?|here|just|how|what|can|should|i\b|i'?m|"
    r"he(?:'?s)?|she(?:'?s)?|hes|shes|its?|it's|his|her|my|the)\b)"
)
_CLAUSE = re.compile(r"[^.!?;,:\u2026\n]+[.!?;,:\u2026\n]*")
_PLAIN = re.compile(
    rf"\W{{0,4}}(?:{_FILLER}\b\W{{1,4}})*(?:{'|'.join(_DENIAL)})(?![\w'-]){_ENDS}(?:\W+(?:{_FILLER}|thanks|thank you|po)\b)*",
    re.IGNORECASE,
)
_NO = re.compile(rf"\W{{0,4}}(?:{_FILLER}\b\W{{0,4}})+", re.IGNORECASE)
_BARE_NO = re.compile(
    rf"(?:(?:{_FILLER}|i said)\W{{1,4}})*(?:no+|nope|nah|not at all)(?:\W{{1,4}}(?:i'?m not|sir|thanks?|thank you|lol))*",
    re.IGNORECASE,
)
# Half a no: "not really", "not tonight", "I guess not", "no. I mean I don't know".
_HEDGE = re.compile(
    r"\b(?:not (?:really|exactly|quite|yet|any ?more|tonight|today|right now|now|always|that i)|(?:don'?t|dont|do not) know|idk|dunno|not sure|unsure|i think|i guess|i suppose|"
    r"some ?times|some (?:nights|days|mornings)|maybe|perhaps|sort of|kind of|kinda|mostly|most(?:ly)? days|probably|hardly|barely|just (?:so )?tired of|for now|at the moment|a little|a bit)\b",
    re.IGNORECASE,
)
# What asks for something in a word or two; anything else that short behind a no says too little to be sure: "planning it".
_ASKS = re.compile(
    r"(?:so |and |but |ok |now )*(?:how|what|when|where|who|which|should|can|could|do|does|is|may|shorter|why|thanks|thank)\b",
    re.IGNORECASE,
)
LEAST_LEFT = 5  # words
HEDGED_WORDS = 14  # a "maybe" further on belongs to something else
_CURLY = re.compile(r"[\u2018\u2019]")
_STOPS = " .!?;,:\u2026\n-"


def after_denial(text: str) -> str | None:
    """Return what is left of a reply behind a plain no to the question whether somebody is in danger or mistreated.

    None if it does not begin with a plain denial. What is left may be empty.
    """
    words = _CURLY.sub("'", text)
    if _HEDGE.search(" ".join(words.split()[:HEDGED_WORDS])):
        return None
    if _BARE_NO.fullmatch(words.strip(_STOPS)):
        return ""
    left = _behind(words)
    if left is None:
        return None
    is_clear = not left or len(left.split()) >= LEAST_LEFT or _ASKS.match(left)
    return left if is_clear else None


def _behind(words: str) -> str | None:
    """Return what follows the denials at the beginning; None if there are none, or one is asked: "it's not harassment?"."""
    end, is_denied = 0, False
    for clause in _CLAUSE.finditer(words):
        said = clause[0].rstrip()
        denial = _PLAIN.match(said)
        if denial is None and not _NO.fullmatch(said.strip(_STOPS)):
            break
        is_denied = is_denied or denial is not None
        if denial is not None and said[denial.end() :].strip(_STOPS):
            end = clause.start() + denial.end()
            break
        if denial is not None and said.endswith("?") and not said.endswith("??"):
            return None
        end = clause.end()
    return " ".join(words[end:].lstrip(_STOPS).split()) if is_denied else None
