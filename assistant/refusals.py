"""What else is not answered, each with whom to ask: exam recall, ghost-writing, odds, named people, private data, money."""

import re
from dataclasses import dataclass


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
        r"\b(?:recalls?|leaked|dumps?|remembered|real|actual|exact)\b.{0,40}\b(?:questions?|items?|exam|stations?|answers?)\b|\b(?:exam|board|step|ite|osce|mrcp|plab)\b.{0,40}\b(?:recalls?|leak\w*|dump|answer key|question bank pdf|cheat)",
        "I cannot help with recalled or leaked exam questions: using them breaks exam rules and can end a career. Your program's exam "
        "advisor can help with a study plan from allowed sources.",
    ),
    _refusal(
        r"\b(?:forge|fake|falsif\w+|fabricat\w+|signature|backdat\w+|make up|invent|pretend (?:i|that i)|back-?date|pad)\b",
        "I cannot help to forge, invent or backdate anything. If something is missing, tell your program coordinator or mentor now; a late "
        "true record is safer than an early false one.",
    ),
    _refusal(
        r"\b(?:write|draft|compose|finish|generate|do|rewrite|produce|create|ghost ?write|type up|fill (?:in|out))\b.{0,60}\b(?:letters?|lor|statement|essay|paper|manuscript|abstract|reflections?|assignment|homework|thesis|log(?:book|s)?|case report|evaluation|review|application|portfolio|cv)\b",
        "I do not write statements, letters, papers or reflections for anyone to sign or hand in. You can bring the writer a page of "
        "facts about your work, and ask your mentor to read a draft of your own.",
    ),
    _refusal(
        r"\b(?:chances?|odds|likel(?:y|ihood)|probab\w+|will i (?:match|get in|pass|be)|do i (?:match|get in)|competitive enough|good enough|predict|stats? (?:enough|for)|rank(?:ing|s|ed)?|best programs?|better program|top \d+|tier|which (?:program|programme|hospital|fellowship))\b",
        "I cannot give odds or rank programs. Your program director or a specialty advisor can read your file, and the match organisation "
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
        r"\b(?:dr|doctor|prof(?:essor)?|mr|ms|mrs)\.?\s+[A-Z]\w+|\b(?:is|are|how is|what about|rate|review)\b.{0,40}\b(?:hospital|clinic|program|programme|university|department)\b",
        "I do not judge or compare real people, hospitals or programs, and know nothing about them. Ask people who have worked there lately "
        "what they saw, and what they would ask before choosing.",
    ),
    _refusal(r"", "That is not something I can help with. Your program director, chief or advisor can tell you who can."),
)


# Said so plainly that no classifier is asked: making things up, and finding where people live.
_PLAIN = re.compile(
    r"\b(?:make up|invent|fabricate|fake|forge|falsify|back-?date|generate|create|write|give|produce)\b(?: \S+){0,6} (?:fake|false|fabricated|made-up|invented|forged|bogus)\b|"
    r"\b(?:make up|invent|fabricate|fake|forge|falsify|back-?date|pad)\b(?: \S+){0,4} (?:data|dataset|results?|entries|procedures?|cases|signatures?|letters?|hours|logs?|logbook|numbers|certificates?|"
    r"notes?|references?|citations?|emails?|surveys?|evaluations?|attendance)\b|\blog\b(?: \S+){0,4} (?:procedures?|cases|entries|deliveries|lines|scopes)\b(?: \S+){0,3} (?:didn'?t|never|not)\b|"
    r"\b(?:find(?: out)?|look up|tell me|get me)\b(?: \S+){0,4} (?:lives|home address|home phone|personal (?:number|email|phone)|password)\b",
    re.IGNORECASE,
)


def is_plainly_refused(text: str) -> bool:
    """Say whether a request is to make something up, or to find out something private about a person."""
    return _PLAIN.search(text) is not None


def refusal_for(question: str) -> str:
    """Return why a request is refused and whom to ask; the first kind that fits."""
    return next(refusal.text for refusal in _REFUSALS if refusal.pattern.search(question))
