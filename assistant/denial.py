"""A reply that says no to our own question about danger: "lol no, figure of speech" ends an alarm, it must not raise the next one."""

import re

# What may stand before it: surprise, and the no itself.
_FILLER = (
    r"(?:lol|lmao|ha(?:ha)+|omg|oh|ah|um+|uh|er|wait|whoa|wow|what|huh|eh|hey|sorry|sir|ma'?am|please|pls|god|jesus|yikes|ok(?:ay)?|well|but|and|so|"
    r"no+|nope|nah|not at all|of course not|definitely not|absolutely not|god no)"
)
_IT = r"(?:(?:it|this|that|he|she|they|there)(?:'?s|'?re| is| are| was| were| has been)?|nothing)"
_VERY = r"(?:(?:really|totally|actually|perfectly|completely|all|just|only|even|literally|honestly|at all|any kind of|some|an?|being|in any) )*"
_DENIAL = (
    rf"i(?:'?m| am) {_VERY}(?:fine|ok(?:ay)?|safe|good|al ?right|well)(?: (?:here|thanks?|thank you|really|honestly|over here|tho(?:ugh)?))*",
    rf"(?:i(?:'?m| am) )?not {_VERY}(?:suicidal|in (?:any )?danger|unsafe|at risk|depressed|dying|hurting myself|thinking (?:of|about) (?:that|it|suicide|dying|killing myself)|(?:bullied|harassed|abused|mistreated|threatened|discriminated against|ragged)|going to (?:hurt|kill) myself)(?: or anything)?",
    r"(?:i (?:don'?t|do not|never)|nobody|no one|no-one) want(?:s|ed)? to (?:die|kill (?:myself|themselves|anyone)|hurt (?:myself|themselves|anyone))",
    r"(?:nobody|no one|no-one|nobody's|(?:she|he|they|we)(?:'?s|'?re| is| are) not)(?: is| are|'s)? (?:in (?:any )?danger|suicidal|dying|at risk|unsafe)",
    rf"(?:{_IT} )?(?:not|nothing) (?:like|about) that(?: at all)?|(?:i )?(?:didn'?t|did not|don'?t|never) mean(?:t)? (?:it |that )?(?:like that|that way|that|literally)",
    rf"(?:(?:i (?:said|meant)|{_IT}|i was) )?{_VERY}(?:figure of speech|(?<=a )saying|expression|manner of speaking|idiom|joke|joking|kidding|exaggerating|exaggeration|sarcasm|sarcastic|being dramatic|venting)(?: i mean)?",
    (
        r"(?:(?:nobody|no one|no-one)(?:'?s| is| has| have| did| was)?|(?:he|she|they)(?:'?s|'?re| is| are| has| have| was| were)? (?:not|never)|"
        r"(?:he|she|they) (?:did|does|do|is|are|has|have|was|were)(?:n'?t| not)) "
        rf"{_VERY}(?:ever )?(?:hurt|hurting|hit|hitting|harass|harassed|harassing|harasses|threaten|threatened|threatening|abuse|abused|abusing|bully|bullied|bullying|touch|touched|touching|mistreat|mistreated|mistreating|attack|attacked|rag|ragged|ragging) (?:me|us|anyone|anybody)"
    ),
    rf"(?:{_IT} )?(?:not|isn'?t|wasn'?t|never) {_VERY}(?:harassment|harassing|abuse|abusive|bullying|bully|mistreatment|assault|discrimination|ragging|flirting|threatening|cruel|evil|mean|creepy|dangerous|violence|violent|racist|sexist|a threat)(?: (?:at all|to (?:me|her|him|us|them)|or anything))*",
)
_CLAUSE = re.compile(r"[^.!?;,\u2026\n]+[.!?;,\u2026\n]*")
_PLAIN = re.compile(
    rf"\W*(?:{_FILLER}\b\W*)*(?:{'|'.join(_DENIAL)})(?!\w)(?!['-]\w)(?! (?:with|to|if|that|at|for|about|in|when)\b)(?:\W+{_FILLER}\b)*",
    re.IGNORECASE,
)
_NO = re.compile(rf"(?:{_FILLER}\b\W*)+", re.IGNORECASE)
_BARE_NO = re.compile(
    rf"(?:(?:{_FILLER}|i said)\W+)*(?:no+|nope|nah|not at all)(?:\W+(?:i'?m not|sir|thanks?|thank you|lol))*", re.IGNORECASE
)
# Half a no: "not really", "not tonight", "I guess not", "no. I mean I don't know".
_HEDGE = re.compile(
    r"\b(?:not (?:really|exactly|quite|yet|any ?more|tonight|today|right now|now|always|that i)|(?:don'?t|dont|do not) know|idk|dunno|not sure|unsure|i think|i guess|i suppose|"
    r"some ?times|some (?:nights|days|mornings)|maybe|perhaps|sort of|kind of|kinda|mostly|most(?:ly)? days|probably|hardly|barely|just (?:so )?tired of|for now|at the moment)\b",
    re.IGNORECASE,
)
HEDGED_WORDS = 14  # a "maybe" further on belongs to something else
_CURLY = re.compile(r"[\u2018\u2019]")
_STOPS = " .!?;,\u2026\n"


def after_denial(text: str) -> str | None:
    """Return what is left of a reply behind a plain no to the question whether somebody is in danger or mistreated.

    None if it is no plain denial: "not really", "no. i mean i dont know" are not. What is left may be empty.
    """
    words = _CURLY.sub("'", text)
    if _HEDGE.search(" ".join(words.split()[:HEDGED_WORDS])):
        return None
    if _BARE_NO.fullmatch(words.strip(_STOPS)):
        return ""
    clauses = _CLAUSE.findall(words)
    if not any(map(_PLAIN.match, clauses)):
        return None
    return " ".join("".join(map(_undenied, clauses)).split())


def _undenied(clause: str) -> str:
    """Return a clause without the denial that it begins with, and nothing of one that is only a no."""
    if _NO.fullmatch(clause.strip(_STOPS)):
        return ""
    return _PLAIN.sub("", clause, count=1).lstrip(_STOPS) if _PLAIN.match(clause) else clause
