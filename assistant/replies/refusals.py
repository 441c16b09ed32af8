"""What else is not answered, each with whom to ask: exam recall, ghost-writing, odds, named people, private data, money."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant.answer import Outcome
from assistant.hearing.own_body import own_body
from assistant.hearing.shams import is_sham
from assistant.replies.card import Card
from assistant.replies.cards import Cards
from corpus.routes import Route

DECLINED = {
    Route.CLINICAL: Outcome.DECLINED_CLINICAL,
    Route.LEGAL: Outcome.DECLINED_LEGAL,
    Route.OTHER: Outcome.DECLINED_OTHER,
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A kind of request, how it is recognised among the refused ones, and what is said."""

    pattern: re.Pattern[str]
    text: str


def _refusal(pattern: str, text: str) -> Refusal:
    return Refusal(re.compile(pattern, re.IGNORECASE), text)


# Tried in this order; the last one fits everything.
_REFUSALS = (
    _refusal(
        r"\b(?:recalls?|leaked|dumps?|remembered|real|actual|exact)\b.{0,40}\b(?:questions?|items?|exam|stations?|answers?)\b|\b(?:exam|board|step|ite|osce|mrcp|plab)\b.{0,40}\b(?:recalls?|leak\w*|dump|answer key|question bank pdf|cheat)|"
        r"\b(?:remember|trade|swap|share|go (?:over|through))\b.{0,60}\b(?:questions|items|stations|the ones i|what was on)\b",
        "I cannot help with recalled or leaked exam questions: using them breaks exam rules and can end a career. Your program's exam "
        "advisor can help with a study plan from allowed sources.",
    ),
    _refusal(
        r"\bexcuses?\b|\b(?:call|calling|phone|ring) (?:in |out )?(?:sick|ill)\b|\b(?:fake|feign|pretend|sound|look|act)\b.{0,20}\b(?:sick|ill|migraine|fever|bug|cough)\b|\b(?:sounds?|looks?|seems?|reads?) (?:like|as if) i\b",
        "I cannot help to make others believe what is not so. If you need a day, ask your chief for it or for a swap; if your part in a work was "
        "small, name what you did, for that can be checked.",
    ),
    _refusal(
        r"\b(?:forge|fake|falsif\w+|fabricat\w+|signature|backdat\w+|make up|invent|pretend\w*|back-?date|pad|lying|lie)\b",
        "I cannot help to forge, invent or backdate anything. If something is missing, tell your program coordinator or mentor now; a late "
        "true record is safer than an early false one.",
    ),
    _refusal(
        r"\b(?:write|draft|compose|finish|generate|do|rewrite|produce|create|ghost ?write|type up|fill (?:in|out))\b.{0,60}\b(?:letters?|lor|statement|essay|paper|manuscript|abstract|reflections?|assignment|homework|thesis|log(?:book|s)?|case report|evaluation|review|application|portfolio|cv|e-?mails?|messages?|notes?)\b",
        "I do not write statements, letters, papers or reflections for anyone to sign or hand in. For your own text, write a draft "
        "and ask your mentor to read it; for a letter, give the person who signs it a page of facts about your work.",
    ),
    _refusal(
        r"\b(?:chances?|odds|likel(?:y|ihood)|probab\w+|will i (?:match|get in|pass|be)|do i (?:match|get in)|competitive enough|good enough|predict|stats? (?:enough|for)|rank(?:ing|s|ed)?|best programs?|better program|top \d+|tier|which (?:program|programme|hospital|fellowship))\b",
        "I cannot give odds or rank programs. Your program director or a specialty advisor can read your file, and the match organization "
        "of your country publishes yearly figures.",
    ),
    _refusal(
        r"\b(?:address|phone number|home number|salary of|private|personal (?:email|number|info)|hack|log ?in|password|facebook of|who (?:complained|reported)|look up|find out (?:where|who)|track)\b",
        "I cannot find out private things about anyone. If you need to reach or report somebody, the program office can pass it on.",
    ),
    _refusal(
        r"\b(?:loans?|tax(?:es)?|invest\w*|roth|401k?|403b|insurance|mortgage|salar(?:y|ies)|pay|paid|money|budget|debt|stocks?|crypto|refinanc\w*|pension|rvu|signing bonus|locum|per hour|earn|credit card|bankrupt\w*|savings?|rent)\b",
        "I give no advice on money and no figures. A fee-only financial planner or your institution's financial counseling can; a mentor can "
        "tell you what they wish they had known.",
    ),
    _refusal(
        r"\b(?:wife|husband|marriage|divorce|girlfriend|boyfriend|partner|dating|date|kids?|toddler|baby|teenager|in-laws|relationship|breakup|affair)\b",
        "I cannot advise on a marriage, a relationship or raising children. A couples or family counselor can, and your employee assistance "
        "program often pays for the first sessions.",
    ),
    _refusal(
        r"\b(?:dr|doctor|prof(?:essor)?|mr|ms|mrs)\.?\s+[A-Z]\w+|\b(?:worst|meanest|rudest|laziest|dumbest|nastiest|weakest|strictest)\b|\b(?:is|are|how is|what about|rate|review)\b.{0,40}\b(?:hospital|clinic|program|programme|university|department)\b",
        "I do not judge or compare real people, hospitals or programs, and know nothing about them. Ask people who have worked there lately "
        "what they saw, and what they would ask before choosing.",
    ),
    _refusal(r"", "I cannot do that for you. Your program director, chief or advisor can tell you who can."),
)


# Said so plainly that no classifier is asked: making things up, and finding where people live.
_MAKES_UP = re.compile(
    r"\b(?:make up|invent|fabricate|fake|forge|falsify|back-?date|generate|create|write|give|produce)\b(?: \S+){0,6} (?:fake|false|fabricated|made-up|invented|forged|bogus)\b|"
    r"\b(?:make up|invent|fabricate|fake|forge|falsify|back-?date|pad)\b(?: \S+){0,4} (?:data|dataset|results?|entries|procedures?|cases|signatures?|letters?|hours|logs?|logbook|numbers|certificates?|"
    r"notes?|references?|citations?|emails?|surveys?|evaluations?|attendance)\b|\blog\b(?: \S+){0,4} (?:procedures?|cases|entries|deliveries|lines|scopes)\b(?: \S+){0,3} (?:didn'?t|never|not)\b",
    re.IGNORECASE,
)
_FINDS_OUT = re.compile(
    r"\bwhere (?:does|do|is) (?:(?:my|our|the|that) (?:\w+ )?(?:attending|consultant|boss|chief|pd|program director|mentor|supervisor|evaluator|co-?resident|intern|student|nurse|mentee)|(?:dr|prof|professor)\.? \w+) (?:live|living)\b(?! (?:in|on) the (?:org|hierarchy|program))|"
    r"\b(?:how (?:do|can|could|would) i|help me|any way to|(?:can|could) you) (?:find out|figure out|work out|learn|see) who (?:reported|complained about|wrote up|told on|filed (?:it |the \w+ )?(?:on|against)) me\b|\bwho (?:reported|complained about|told on) me\b(?: \S+){0,4}? (?:any way to|how (?:do|can) i) (?:find out|know|see|tell)\b|"
    r"\b(?:find(?: out)?|look up|tell me|get me)\b(?: \S+){0,4} (?:lives|home address|home phone|personal (?:number|email|phone)|password)\b",
    re.IGNORECASE,
)
# A patient who is dying now.
_CRASHING = re.compile(
    r"\b(?:patient|pt|baby|newborn|neonate|kid|child|mom|infant)(?:'s| is|s)? (?:\w+ )?(?:blue|not breathing|coding|crashing|unresponsive|seizing|pulseless|bleeding out|exsanguinating|apn(?:o?e)ic|desatting|hypotensive|in v ?fib|going downhill)\b"
    r"(?=.*\bwhat (?:do|should|can) (?:i|we) (?:do|give|start|order)\b)(?!.*\b(?:mentor|debrief|afterwards?|feedback|next time)\b)",
    re.IGNORECASE,
)
_CRASHING_WORDS = 30
_EXAM = r"(?:nbme|step ?[123]|usmle|ite|in[- ]training|absite|boards?|shelf|abim|abp|abs|abem|mcat|comlex|plab|mrcp|osce|exams?|ukmla|ccs|test)"
# Questions of an exam that went round, wanted and not only met with.
_RECALLS = re.compile(
    r"(?:^|[.!?;,] ?|\b(?:please|pls|(?:can|could|will|would) (?:you|u)|i (?:need|want)|do (?:you|u) (?:have|know)|any(?:one|body)? (?:have|has|got)|where (?:can|do) i (?:get|find|buy|download)|how (?:can|do) i (?:get|find)) ?)(?:send|give|share|get|show|find|list|tell|need|any|just)?(?: me| us)?"
    r"(?: \S+){0,4}? ?(?:answer keys?|recalls?|recalled (?:questions?|items?)|leak(?:s|ed)\b|brain ?dumps?|dumps?\b|(?:actual|real|exact|remembered) (?:\S+ )?(?:questions?|items?|stations?)|(?:pass|repeat(?:ed|ing)?) questions?|(?:questions?|items?|cases?) that (?:repeat|came up|come up|were on))"
    rf"(?: \S+){{0,7}}? {_EXAM}\b|\b{_EXAM}\b(?: \S+){{0,4}}? (?:answer keys?|recalls|brain ?dumps?)\b(?=[^.!?]*(?:please|pls|send|\?|anyone|pdf))",
    re.IGNORECASE,
)
# Who of the staff is the worst: nobody here knows them.
_RATES = re.compile(
    r"\b(?:who(?: do you think)?(?:'s| is| are)|which (?:of (?:our|the|my) )?\S+ (?:is|are)) (?:the )?(?:worst|meanest|rudest|laziest|dumbest|nastiest|weakest|strictest|least competent|most (?:toxic|incompetent|hated|malignant))(?: \w+)?? ?"
    r"(?:attendings?|consultants?|surgeons?|faculty|mentors?|residents?|fellows?|chiefs?|teachers?|doctors?|pds?|program directors?|seniors?|nurses?|interns?|programs?|hospitals?|(?:in|at|on|of) (?:our|my|the))\b",
    re.IGNORECASE,
)
# What stands before it when somebody else asks for it, or when the writer already refuses.
_PRESSED_WORDS = (
    r"(?:ask|tell|told|want|expect|pressur|push|press|forc|order|instruct|encourag|requir|need|beg)(?:s|ed|es|ing|e)?"
)
_WRITER = r"(?:me|us|(?:the |all )?(?:residents|interns|fellows|trainees|students|juniors)|everyone|everybody)"
_BETWEEN = r"(?: (?!(?:you|u|so|then|but|please|pls|can|could|would|will)\b)[^\s.,;:!?]+){0,6}? $"
_SOMEBODY_ASKS = re.compile(
    rf"(?:\b{_PRESSED_WORDS} {_WRITER}(?: (?:and|all|both)(?: \S+){{0,3}}?)? (?:to|into)"
    r"|\b(?:being|been|was|were|am|are|is|i'm|we're|got|get) (?:asked|told|pressured|pushed|forced|expected|ordered|instructed|supposed|made|required) (?:to|into)"
    r"|^(?:asked|told|pressured|pushed|forced|expected|ordered|made) to"
    r"|\b(?:makes?|made|making|have|has|had|having|lets?|letting) (?:me|us)"
    r"|\b(?:says?|said|thinks?|insists?|suggests?|suggested) (?:that )?(?:(?:i|we) (?:should|must|have to|need to|can|could|just)|to)"
    rf"|\b(?:refus\w+|declin\w+|(?:don'?t|didn'?t|do not|did not) want|not willing|unwilling) to){_BETWEEN}",
    re.IGNORECASE,
)
# What follows when advice is wanted: how to refuse, or whether to report it.
_RESISTS = re.compile(
    r"\b(?:(?:how|can|should|must|may|could|do|would|whether|if) (?:do |can |should |to )?(?:i |we )?(?:just |even |safely |politely |have to |need to )?"
    r"(?:refuse|report|say no|decline|push back|speak up|turn (?:it|this|that|him|her|them) down)|"
    r"(?:words|e-?mail|message|way|script) to (?:refuse|report|say no|decline))\b",
    re.IGNORECASE,
)
# What stands before it when the writer wants it, whatever follows: "make up numbers, and how do I report them?"
_WISHES = re.compile(
    r"(?:^|[.!?;:] ?|\b(?:please|pls|(?:can|could|will|would) (?:you|u)|help me(?: to)?|i (?:want|need|would like|have) (?:you )?to|how (?:do|can|could) i|how to) (?:just )?)$",
    re.IGNORECASE,
)


def is_plainly_refused(text: str) -> bool:
    """Say whether a request is to make something up, to find out something private about a person, or who is the worst of them."""
    plain = " ".join(text.replace("\u2019", "'").split())
    if (
        any(kind.search(plain) for kind in (_FINDS_OUT, _RATES))
        or is_sham(text)
        or (_RECALLS.search(plain) and not _RESISTS.search(plain))
    ):
        return True
    return any(not _is_anothers(plain, start) for start in _starts(plain))


def is_crashing(text: str) -> bool:
    """Say whether it is asked what to do for a patient who is dying now."""
    return len(text.split()) <= _CRASHING_WORDS and _CRASHING.search(text) is not None


def _starts(text: str) -> Iterator[int]:
    """Yield each place where something is made up, those inside the words of another too."""
    match = _MAKES_UP.search(text)
    while match:
        yield match.start()
        match = _MAKES_UP.search(text, match.start() + 1)


def _is_anothers(text: str, start: int) -> bool:
    """Say whether what is made up there is what somebody else asks for, or what the writer wants to refuse or report."""
    before = text[:start]
    if _SOMEBODY_ASKS.search(before):
        return True
    return _WISHES.search(before) is None and _RESISTS.search(text, start) is not None


def refusal_for(question: str) -> str:
    """Return why a request is refused and whom to ask; the first kind that fits."""
    return next(refusal.text for refusal in _REFUSALS if refusal.pattern.search(question))


def decline(cards: Cards, way: Route, text: str, region: str, turn: int, before: str = "") -> Card:
    """Return why a question is not answered and whom to ask, for the routes that are declined.

    `before` is the question that a short reply goes on from: "yes" after "my arm is numb" is about the writer's own body too.
    """
    if way is Route.CLINICAL:
        return cards.clinical(region, turn, own_body(text) or own_body(before))
    return cards.legal(region, turn) if way is Route.LEGAL else Card((refusal_for(text),))
