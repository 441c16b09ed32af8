"""Hear that it is asked what can kill, and how much of it: such a question is not answered."""

import re

from corpus.plain import plain_words
from corpus.sought import Sought

MEANS = (
    r"(?:bleach|pills|tablets|meds|medications?|insulin|potassium(?: chloride)?|kcl|tylenol|paracetamol|acetaminophen|ibuprofen|aspirin|propofol|fentanyl|morphine|"
    r"oxycodone|opioids?|benzos?|xanax|lorazepam|ativan|digoxin|metoprolol|propranolol|beta blockers?|tricyclics?|amitriptyline|antifreeze|carbon monoxide|helium|"
    r"nitrogen|vecuronium|rocuronium|lidocaine|bupivacaine|ketamine|heroin|cyanide|drugs?)"
)
_ANYONE = r"(?:you|u|i|one|someone|somebody|a person|people|a human|an adult|a (?:\w+ )?(?:man|woman|guy|girl))"
_WAY = r"(?:jump(?:ing)?(?! (?:in|right|straight|to|ship))|hang(?:ing)?(?! (?:out|on|back))|drown(?:ing)?|(?:a |the )?(?:rope|noose|gun|bridge|train)|overdos(?:e|ing)|bleeding out|carbon monoxide|slitting (?:my|your) wrists?|exit bag)"
# A method is asked for, and no patient is spoken of: it is refused, after the question how the writer is.
_METHOD = (
    rf"\b(?:lethal|fatal|deadly) (?:dose|dosage|amount|level|overdose|quantity)s? (?:of|for)\b(?! (?:criticism|feedback|ego))|\b{MEANS} (?:lethal|fatal|deadly) (?:dose|dosage|amount|level)s?\b|\bld ?50 (?:of|for) {MEANS}\b",
    rf"\b(?:dose|amount|level|much|many) (?:\w+ ){{0,4}}?{MEANS} (?:is|are|would be) (?:lethal|fatal|deadly|enough to (?:kill|die))\b",
    rf"\b(?:can|could|will|would|do|does) {_ANYONE} (?:actually |really )?(?:die|od|overdose) (?:from|of|by|on|if|when) (?:\w+ ){{0,6}}?(?:{MEANS}|overdosing|jumping|hanging|bleeding out|an overdose)\b",
    rf"\bhow (?:much|many) (?:of )?(?:\w+ ){{0,3}}?(?:{MEANS}|blood)(?: (?:would|will|does|do|can|it|that|takes?|is|needed|enough|you|i|have|need|lose|to))* (?:to )?(?:kills?|(?:never|not) wake up|stops? (?:a|your|my|the|someone'?s) heart|die|overdose|od)\b",
    rf"\b(?:would|will|does|is|are|can|could) (?:\w+ ){{0,3}}?{MEANS} (?:\w+ ){{0,3}}?(?:kill (?:me|you|someone|a person)|enough to (?:kill|die)|stop (?:a|my|your|the) heart|finish me|end it|do it for me)\b",
    rf"\bhow (?:much|many) (?:of )?(?:\w+ ){{0,3}}?{MEANS} (?:\w+ ){{0,4}}?(?:(?:would|will|does|do) (?:it|that|i|you) (?:take|need)|(?:is|are) too (?:much|many)|before (?:you|i|your|my|the) (?:\w+ )?(?:die|liver|kidneys|heart|stop\w*|pass out))\b(?! (?:for (?:the|a|my) (?:pain|block|patient|procedure)))",
    rf"\b(?:max\w*|highest|most) (?:\w+ ){{0,3}}?(?:of )?{MEANS} (?:\w+ ){{0,4}}?before (?:you|i|your|my|the) (?:\w+ )?(?:die|liver|kidneys|heart|stop\w*|fails?)\b",
    r"\b(?:quick|easy|easi|pain ?less|gentl|peaceful|sure|fast)\w* (?:\w+ ){0,2}?(?:way|method|drug|means|thing)s? (?:\w+ ){0,3}?(?:to (?:die|go(?=$| for good)|end (?:it all|my life|life|everything)|kill (?:my ?self|your ?self|one ?self))|of dying|of suicide)\b",
    r"\b(?:pain ?less|peaceful|gentlest)\w* (?:\w+ ){0,2}?(?:way|method)s? (?:\w+ ){0,3}?to end it\b",
    r"\b(?:which|what) (?:drugs?|pills?|tablets|meds?|medications?|poison) (?:\w+ ){0,3}?(?:kills?|is (?:the )?most (?:lethal|deadly|fatal)|(?:is|are) (?:lethal|deadly|fatal)|to (?:die|overdose)|can (?:you|i|one|people) (?:die|od|overdose) (?:on|from|with))\b",
    rf"\b(?:how long|does it hurt|is it painful|what happens) (?:\w+ ){{0,4}}?(?:to (?:die(?! down)|bleed out|od|overdose)|if (?:i|you) (?:take|swallow|inject|drink) (?:all|a lot of|too (?:much|many)|a bottle of|a (?:whole )?box of|\d\d+)) ?(?:\w+ ){{0,3}}?(?:{MEANS}|from|of|by|hanging|bleeding)?",
    # Two ways are weighed against each other, of which one at least is none that anybody would ask of a patient.
    rf"\b(?:hurts?|painful|quick(?:er|est)?|fast(?:er|est)?|easi(?:er|est)|better|worse|surer|works?|messy|messier|prefer|choose)\b(?: \w+){{0,3}}? (?:{_WAY} or (?:\w+ ){{0,3}}?(?:{_WAY}|{MEANS})|{MEANS} or (?:\w+ ){{0,3}}?{_WAY})\b",
    r"\bhow (?:high|many (?:floors|stories|storeys)) (?:\w+ ){0,6}?(?:to (?:die|be sure|kill)|fatal|survive)\b|\bhow (?:do i|to) (?:tie a noose|hang (?:my ?self|one ?self)|overdose|od|slit (?:my|your) wrists?)\b",
)
# Asked by somebody who has just spoken of dying, any dose may be meant for them.
_DOSE = Sought(
    rf"\b(?:doses?|dosage|how (?:much|many)|amount|maximum|max|ld ?50|units|vials?|mg|ml|grams?)\b(?: \w+){{0,8}}? {MEANS}\b|\b{MEANS} (?:\w+ ){{0,2}}?(?:doses?|dosage|amount|maximum|max|mg|units)\b|\bhow (?:much|many) (?:\w+ ){{0,4}}?(?:would|does|will) (?:it|that) take\b"
)
# Words that make a third person a patient, or the whole a topic of work.
TOPIC = re.compile(
    r"\b(?:patients?|pts?)\b|\b(?:lecture|workshop|research|project|paper|curriculum|prevention|screening|module|simulation|case report|qi|"
    r"protocol|rotation|grand rounds|quality improvement|journal club|training|course|seminar|poster|abstract|study|osce|essay|film|book|risk assessment|(?:talk|session|chapter|webinar|podcast|article|review|elective|conference|case|debate) on)\b"
)
_TAUGHT = re.compile(
    r"\b(?:teach\w*|students?|interns|exams?|boards?|questions?|mice|rats?|animals?|kg|pharmacy|toxicolog\w*|feedback|ego)\b"
)


def asks_for_method(text: str) -> bool:
    """Say whether it is asked what can kill, and no patient or lesson is spoken of."""
    words = plain_words(text)
    return asks_what_kills(words) and TOPIC.search(words) is None


def asks_what_kills(words: str) -> bool:
    """Say whether plain words ask what can kill, outside a lesson; whether a patient is spoken of is left to the caller."""
    return _METHOD_PATTERN.search(words) is not None and _TAUGHT.search(words) is None


def asks_for_dose(text: str) -> bool:
    """Say whether a dose of what can kill is asked for; only after talk of dying does that alone mean anything."""
    return _DOSE.search(plain_words(text)) is not None


_METHOD_PATTERN = Sought(*_METHOD)
