"""A wish for a text to send: whether it is one, in whose name it would go out, and what it should do (thank, decline, remind)."""

import re
from enum import Enum

from assistant.turns.named_texts import names_text
from corpus.sought import Sought

_FORM = (
    r"(?:e-?mails?|mails?|messages?|msgs?|texts?|letter to|notes?|templates?|sample|script|agenda|agreement|compact|worksheet|form|checklist|wording|"
    r"handover|proposal|survey|plan|words (?=for|to))\b"
)
_WRITE = r"(?:write|draft|compose|phrase|word(?= (?:an?|my|this|the) )|help me (?:write|word|draft))"
# What is sent too, but is often only spoken of: "I want an answer" asks for no text, "write an answer to her" does.
_SENT = (
    r"(?:apolog(?:y|ies)|thank[- ]?yous?|repl(?:y|ies)|answer to|response to|reminder|nudge|follow[- ]?up|intro\b|invitation|card|"
    r"(?:polite|kind|gentle|gracious|graceful|friendly|clear) (?:no|refusal)|(?:summary|recap)(?= (?:to send|after|for (?:my|dr)|of (?:my|our|the) (?:\w+ )?"
    r"(?:meeting|talk|call|session))))\b"
)
_BETWEEN = r"(?P<between>(?:\W+\w+){0,6}?)\W+"
_WISH = Sought(
    rf"\b(?:{_WRITE}|give|send|show|make|need|want|have|got|share|provide|prepare|create|any)\b{_BETWEEN}(?P<form>{_FORM})"
    r"|\b(?:template|sample|example (?:email|message|text|agenda|agreement)|wording) (?:for|of|to)\b",
    flags=re.IGNORECASE,
)
# "Do I send an agenda, or is that bossy?" asks whether, and for no text; "how do I write an email" asks for one.
_WHETHER = re.compile(
    r"(?<!how )(?<!what )(?<!when )\b(?:do|should|must|shall) (?:i|we) (?:(?:really|even|have to|need to|just|actually) )*"
    r"(?:send|write|make|need|show|prepare|give|create)\b(?! me\b)",
    re.IGNORECASE,
)
_WRITTEN = re.compile(rf"\b{_WRITE}\b{_BETWEEN}(?P<form>{_FORM}|{_SENT})", re.IGNORECASE)
# A text that goes by mail or phone, and not an agenda, a form or a plan.
MAIL = re.compile(
    rf"\b(?:e-?mails?|mails?|messages?|msgs?|text (?:message )?(?:to|for|him|her|them|my|dr|prof|telling|asking)|(?:a|the|that) text|letter to|notes? to|templates? to (?:ask|request)|{_SENT})",
    re.IGNORECASE,
)
# What somebody else signs or marks, as the thing that is to be written; "a letter request email" is about it only.
_HANDED_IN = (
    r"(?:recommendations?|references?|lors?|letters?|statements?|essays?|reflections?|reflective|assignments?|homework|manuscripts?|papers?|abstracts?|"
    r"thesis|dissertation|evaluations?|log ?books?|case reports?|sick|doctor['\u2019]?s|excuse|cv)"
)
_FOR_OTHERS = re.compile(rf"\b{_HANDED_IN}\b(?!\W+(?:request|reminder|thank|deadline|cover)\w*)", re.IGNORECASE)
# "An email asking Dr. Lee for a letter, and then write the letter": the second is not what its writer sends.
_AND_WRITE = re.compile(
    rf"(?:\b(?:and|then|also|plus)|[.;!?,])\s+(?:then |also |please )*(?:write|draft|compose|generate)\b(?:\W+\w+){{0,4}}?\W+{_HANDED_IN}\b",
    re.IGNORECASE,
)
_UNTRUE = re.compile(
    r"\b(?:signature|fake|forge\w*|pretend\w*|as if|as though|backdat\w*|made[- ]?up|make up|invent\w*|believable|lie|lying about|(?<!no )(?<!without )excuse)\b",
    re.IGNORECASE,
)
_WHO = r"(?:(?:my|our|the|a|an) [\w ]{2,25}?|(?:dr|doctor|prof|professor|mr|ms|mrs)\.? [\w'\u2019-]+|him|her|them|his|their|he|she|they)"
_SIGNED = Sought(
    rf"\bon behalf of (?!me\b|us\b|my\s+(?:group|class|team)|our\b|the\s+(?:group|residents|team|class))|"
    rf"\bin (?:his|her|their|{_WHO}['\u2019]s?) (?:own )?(?:name|voice|manner)\b|\bfrom {_WHO}['\u2019]s account\b|"
    rf"\b(?:{_WRITE})\s+(?:my|our) \w+['\u2019]s (?:\w+ )?(?:answer|reply|response|letter|e-?mail|message)\b|"
    rf"\bsign(?:ed)? (?:it )?as\b|"
    r"\b(?:can|could|will|would|should|must|to|just|only)\s+(?:just\s+|only\s+)?sign\b(?!\s+(?:my|our|off|up|in|out|on|the|this|an?|his|her|for)\b)|"
    rf"\b(?:{_WRITE}|generate|produce)\s+(?:me\s+|us\s+)?(?:(?!to\b)\w+\s+){{0,3}}?(?:{_FORM})\s+(?:(?:(?:to|for)\s+)?(?:my|our|the|an?|dr\.?|prof\.?)\s+(?:(?!(?:about|for|with|asking|thanking|regarding|on|of|to|and|that|saying)\b)[\w'\u2019-]+\s+){{1,3}}?)?"
    rf"(?:that (?:comes|is) |coming |as if )?from (?!me\b|us\b|myself\b|(?:all of |the |our )?(?:residents|interns|class|chiefs|group|team|trainees|fellows|students|committee)\b){_WHO}\b",
    flags=re.IGNORECASE,
)
_ORDERS = re.compile(
    rf"(?:^|[.!?;:,]\s*|\b(?:please|pls|can you|could you|can u|will you|would you|help me|and|then)\s+)(?:{_WRITE}|generate|produce)\b",
    re.IGNORECASE,
)
# One's own text that is handed in, ordered outright.
_HAND_IN_ORDER = re.compile(
    rf"{_ORDERS.pattern}\s+(?:me\s+(?:an?|the|my)|my)\s+(?:\w+\s+){{0,2}}?(?:statement|essay|reflections?|assignment|manuscript|paper|abstract|thesis|"
    r"dissertation|case report)\b(?!\W+(?:request|reminder|deadline|e-?mail|message))",
    re.IGNORECASE,
)


class Act(Enum):
    """What a text does: the sign by which wishes and sections are told apart that share their nouns."""

    THANK = r"thank\w*|grateful|gratitude"
    DECLINE = (
        r"declin(?:e|es|ing)|turn(?:s|ing)? (?:[\w.]+ ){0,3}?down|(?<!mentor )(?<!he )(?<!they )sa(?:y|ys|ying) no|(?<!said )no to|no thanks|"
        r"(?:polite|kind|gentle|gracious|graceful|clear) (?:no|refusal)|refus(?:e|es|ing)|back(?:ing)? out|"
        r"can(?:no|['\u2019]?)t (?:mentor|supervise|take on|be (?:his|her|their|your) mentor)"
    )
    WAS_DECLINED = r"said no|(?:mentor|he|she|they) says? no|turned (?:[\w.]+ ){0,3}?down|declined|refused|reject(?:ed|ion)"
    INTRODUCE = r"introduc\w+(?! (?:me|us|myself)\b)|intro|connect(?:s|ing)?(?! (?:me|us)\b)"
    BE_INTRODUCED = r"(?:introduc\w+|connect(?:ing)?) (?:me|us|myself)|ask\w* for an intro\w*"
    REMIND = (
        r"remind\w*|nudg\w+|chas(?:e|ing)|follow(?:ing|s)?[- ]?up|ghost\w*|ignor(?:es|ed|ing)|silen\w+|forgot (?:me|about me)|no(?:body)? (?:answer|repl)\w*|"
        r"(?:not|n['\u2019]t|never) (?:replied|reply|replies|answered|answers?|respond\w*)"
    )
    APOLOGISE = r"apolog\w+|sorry|(?<!she )(?<!he )(?<!they )(?<!mentor )(?:missed|forgot\w*)"
    MOVE = (
        r"(?:can(?:no|['\u2019]?)t|won['\u2019]?t|not able to|unable to) (?:come|make (?:it|our)|be there|attend)|(?:going to|will|have to) miss|"
        r"cancel\w*|skip\w*|rearrang\w+|reschedul\w+|postpon\w+|mov(?:e|ing) (?:[\w.]+ ){0,3}?(?:meeting|call|talk|session|appointment)"
    )
    END = r"end(?:s|ing)? (?!of\b)(?:[\w.]+ ){0,3}?(?:mentor\w*|things|relationship)|goodbye|break(?:ing)? up|part ways|stop(?:ping)? (?:our|the) (?:mentor\w*|meetings)"
    CHANGE = r"(?:chang\w+|switch\w*|mov(?:e|ing)) (?:[\w.]+ ){0,3}?(?:mentors?|advis[eo]rs?)|(?:new|different|another) (?:mentor|advis[eo]r)|switch\w* (?:over )?to (?:some|another|her\b|him\b|dr\b)\w*"
    CANNOT = r"(?:can(?:no|['\u2019]?)t|can not|unable to|will not|won['\u2019]?t) (?:finish|do|make(?! (?:it|our)\b)|deliver|take|meet (?:an?|the|my|our|that|this) (?:deadline|date))|withdraw\w*|(?:more|extra) time|(?:an|deadline|the) extension|extend\w*|extension (?:for|on|of)"
    SUM_UP = r"summar\w+|recap|summ?(?:ing)? up|after (?:(?:the|a|an|our|my|your|first|good|meeting|talking) )+(?:meeting|talk|chat|session|my mentor)"
    HAND_OVER = r"hand\w* (?:[\w.]+ ){0,3}?over|handover"
    SET_HOURS = r"quiet hours|hours for|at night|midnight|(?:not|stop) (?:to )?(?:text|call|message|whatsapp)\w*"
    CHOOSE = r"ch(?:oos|os)\w+|chose|picked|went with|decided (?:on|for|to work)"
    CONDOLE = r"sympath\w+|condolences?|sorry for (?:your|his|her|their) loss|(?:his|her|their) (?:\w+ )?(?:died|death)|lost (?:his|her|their|somebody)"
    GOOD_NEWS = (
        r"good news|(?:I|we) (?:have )?(?:just )?(?:matched|passed|won|got (?:in|the|into))|(?:was|were|is|got|been) accepted"
    )
    BAD_NEWS = r"bad news|did(?: not|n['\u2019]t) (?:match|pass|get)|(?:I|we) (?:have )?failed|(?:was|were|is|got|been) (?:rejected|turned down)"
    CONGRATULATE = r"congratulat\w*"
    ACCEPT = r"accept(?:s|ing)?|say(?:ing)? yes"
    PLAN = r"performance plan|remediation|probation|improvement plan"
    LAY_OUT = r"agenda|agreement|contract|form|survey|worksheet|proposal|questionnaire|one[- ]page|ground rules|development plan|check-in note"


_ACTS = {act: re.compile(rf"\b(?:{act.value})\b", re.IGNORECASE) for act in Act}


def acts_in(text: str) -> tuple[Act, ...]:
    """Return what a text does or is to do, in the order in which it says so."""
    found = [(match.start(), act) for act, pattern in _ACTS.items() if (match := pattern.search(text))]
    return tuple(act for _, act in sorted(found, key=lambda pair: pair[0]))


def is_wish(text: str) -> bool:
    """Say whether a message by itself asks for a text to use."""
    told = _WHETHER.sub(" ", text)
    return _WISH.search(told) is not None or _WRITTEN.search(told) is not None or names_text(text)


# "Email Dr. Braun: I cannot come", "write to my coordinator Linda that".
_ADDRESSED = re.compile(
    r"\W*(?:please |pls |can (?:you|u) |could you )?(?:e-?mail|write|message|text|draft)(?: me)?(?: (?:an? |the )?(?:e-?mail|message|note|text))? (?:to )?"
    r"(?:(?:my|our) (?:\w+ ){1,3})?(?:(?:dr|prof|professor|mr|ms|mrs|miss)\.? )?(?-i:[A-Z])[\w'-]+(?!['\u2019]s)\b",
    re.IGNORECASE,
)


def is_own_letter(text: str) -> bool:
    """Say whether a wish is for a message that the writer sends in their own name, which a template may help with.

    What the message is about does not matter: one that asks for a letter, or is about a paper, is no letter and no paper.
    """
    if any(pattern.search(text) for pattern in (_AND_WRITE, _UNTRUE, _SIGNED)):
        return False
    if names_text(text) or (_ADDRESSED.match(text) and _FOR_OTHERS.search(text) is None):
        return True
    wish = _WRITTEN.search(text) or _WISH.search(text)
    if wish is not None and wish["form"] and MAIL.match(text, wish.start("form")):
        return _FOR_OTHERS.search(wish["between"]) is None
    # A sample, a form or a script: what it is of stands behind it.
    return wish is not None and _FOR_OTHERS.search(text) is None


def is_ghost_written(text: str) -> bool:
    """Say whether a text is ordered that is handed in, or that somebody else would sign, or that would seem to come from them."""
    if _HAND_IN_ORDER.search(text):
        return True
    return _SIGNED.search(text) is not None and _ORDERS.search(text) is not None and is_wish(text)
