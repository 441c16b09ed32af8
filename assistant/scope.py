"""What is answered before any search: danger to somebody, greetings and thanks. Needs no index, network or disk.

This is the first guard, a lexicon of plain statements; the conversation work widens it to indirect ones. It errs towards
showing the card, which costs a reader two lines.
"""

import re
from collections.abc import Sequence

from assistant.answer import Answer, Outcome, Part
from corpus.contacts import Contact, contacts_for

_SELF = (
    r"\b(?:kill|hurt|harm|cut)(?:ing)?\s+my\s?self\b(?!\s+(?:working|trying|over|for|to))",
    r"\bend(?:ing)?\s+(?:my(?:\s+own)?\s+life|it\s+all|things\s+tonight)\b",
    r"\btak(?:e|ing)\s+my\s+(?:own\s+)?life\b",
    r"\b(?:want|wanted|wish|wanna|going|hope|rather)\s+(?:to\s+)?(?:die|be\s+dead|i\s+(?:was|were)\s+dead)\b(?!\s+(?:of|from)\s+(?:embarrass|shame|laugh))",
    r"\b(?:don'?t|do\s+not|no\s+longer|never)\s+want(?:ed)?\s+to\s+(?:be\s+alive|live|exist|wake\s+up|be\s+here\s+any\s?more)\b",
    r"\b(?:i'?m|i\s+am|i\s+feel|been|feeling)\s+(?:\w+\s+){0,2}suicidal\b",
    r"\b(?:better|be)\s+off\s+(?:without\s+me|dead|if\s+i\s+(?:was|were)\s+(?:gone|dead))\b",
    r"\b(?:thinking|thoughts?|think)\s+(?:about|of)\s+(?:suicide|killing\s+myself|ending\s+(?:it|my\s+life)|not\s+existing|dying)\b",
    r"\bno\s+(?:reason|point)\s+(?:to|in)\s+(?:live|living|being\s+alive|going\s+on)\b",
    r"\b(?:life|it)\s+(?:is|isn'?t)\s+(?:not\s+)?worth\s+living\b",
    r"\bhope\s+i\s+(?:just\s+)?(?:don'?t\s+(?:make\s+it|wake\s+up)|crash|die)\b",
    r"\bcommit(?:ting)?\s+suicide\b",
    r"\bcan'?t\s+go\s+on\s+(?:living|any\s?more|like\s+this\s+any\s?more)\b",
)
_OTHER = (
    (
        r"\b(?:he|she|they|intern|resident|friend|student|colleague|co-?intern|co-?resident|roommate|mentee|wife|husband|partner)\b"
        r"[^.!?]{0,80}\b(?:suicidal|(?:kill|hurt|harm)(?:ing)?\s+(?:him|her|them)sel(?:f|ves)|wants?\s+to\s+die|(?:his|her|their)\s+own\s+life|"
        r"end(?:ing)?\s+(?:his|her|their)\s+life|(?:not|isn'?t)\s+worth\s+living|better\s+off\s+dead|(?:about\s+)?not\s+existing|texted\s+(?:\w+\s+){0,4}goodbye)\b"
    ),
    r"\btext(?:ed|s)?\b[^.!?]{0,40}\b(?:goodbye|thanks\s+for\s+everything)\b[^?]{0,60}\b(?:isn'?t|not|won'?t|stopped)\s+(?:answer|respond|pick)",
)
# Words that make a match a topic of work: a lecture, a project, a patient.
_TOPIC = re.compile(
    r"\b(?:my|our|a|the)\s+patients?\b|\b(?:lecture|workshop|research|project|paper|curriculum|prevention|screening|module|"
    r"simulation|case\s+report|qi)\b",
    re.IGNORECASE,
)
_OF_ONESELF = re.compile(r"\b(?:i|my\s?self)\b", re.IGNORECASE)
_SELF_PATTERN = re.compile("|".join(_SELF), re.IGNORECASE)
_OTHER_PATTERN = re.compile("|".join(_OTHER), re.IGNORECASE)
# Closed lists: "thanks, but my mentor left" and "thank you note for a mentor" are questions.
_PRONOUN = re.compile(r"(?:he|she|they|text)", re.IGNORECASE)
_THANKS = re.compile(
    r"(?:(?:ok(?:ay)?|many|great|perfect|cool)[\s,.!]+)*(?:thanks?|thank\s+you|thx|ty|cheers|great|perfect)"
    r"(?:[\s,.!]+(?:a|again|all|and|answer|appreciate|bye|everything|for|good|great|help|helped|helpful|helps|i|information|is|it|lot|"
    r"much|night|now|really|so|that|the|this|very|was|you|your))*[\s.!]*",
    re.IGNORECASE,
)
_HELLO = re.compile(r"(?:hi|hello|hey|good\s+(?:morning|evening|afternoon))\b[\s!.,]*(?:there|signpost)?[\s!.,]*", re.IGNORECASE)

MAX_SOCIAL_CHARS = 120  # nobody thanks at greater length; also bounds the work of the closed lists
THANKS = "You are welcome. Ask another question whenever you like."
HELLO = (
    "Hello. I look up curated guidance on mentorship in residency and quote it with its source. "
    "Tell me what is going on, in your own words; please leave out names and patient details."
)


def fixed_answer(question: str, contacts: Sequence[Contact], region: str) -> Answer | None:
    """Return the answer to a question that must not be searched, or None for one that may."""
    question = question.replace("\u2019", "'")  # phones type the curly one
    other = _OTHER_PATTERN.search(question)
    # "she wants to die" may be said of a patient; "my co-intern wants to die" is not.
    if other and not (_PRONOUN.match(other.group()) and _TOPIC.search(question)):
        return _card(Outcome.CRISIS_OTHER, _other_lines(tuple(contacts), region))
    if _SELF_PATTERN.search(question) and not (_TOPIC.search(question) and not _OF_ONESELF.search(question)):
        return _card(Outcome.CRISIS, _self_lines(tuple(contacts), region))
    words = question.strip()
    if len(words) <= MAX_SOCIAL_CHARS and _THANKS.fullmatch(words):
        return Answer(Outcome.SOCIAL, (Part(THANKS),))
    if len(words) <= MAX_SOCIAL_CHARS and _HELLO.fullmatch(words):
        return Answer(Outcome.SOCIAL, (Part(HELLO),))
    return None


def _card(outcome: Outcome, lines: Sequence[str]) -> Answer:
    return Answer(outcome, tuple(Part(line) for line in lines), confidence=1.0)


def _reach(contact: Contact) -> str:
    """Return a contact's name and how to reach it, as printed by its source."""
    how = "; ".join(filter(None, [contact.phone and f"call {contact.phone}", contact.text]))
    hours = f" ({contact.hours})" if contact.hours and not contact.hours.startswith("24") else ""
    return f"{contact.name}: {how}{hours}." if how else f"{contact.name}{hours}."


def _lines_to_call(contacts: tuple[Contact, ...], region: str, kinds: Sequence[str]) -> list[str]:
    found = [next(iter(c for c in contacts_for(contacts, region, kind) if c.phone or c.text), None) for kind in kinds]
    lines = [_reach(contact) for contact in found if contact is not None]
    return lines or ["Call your local emergency number."]


def _self_lines(contacts: tuple[Contact, ...], region: str) -> list[str]:
    return [
        "I am glad you said it. What you feel matters more than any question about mentoring.",
        "Are you thinking about killing yourself, or are you in danger right now?",
        *_lines_to_call(contacts, region, ("emergency", "crisis_line", "clinician_line")),
        "Please also tell one person you trust, and ask them to stay with you.",
        (
            "I am an automated assistant. I alert no one, and nothing of this message is stored. "
            "If you want, I can go on with what you were asking."
        ),
    ]


def _other_lines(contacts: tuple[Contact, ...], region: str) -> list[str]:
    return [
        "Take it seriously and act now; do not wait until morning and do not carry it alone.",
        "If they may be in danger this minute, call emergency services, and get someone to them.",
        *_lines_to_call(contacts, region, ("emergency", "crisis_line")),
        "Ask them directly whether they are thinking of suicide, listen, and stay with them or have someone stay.",
        "Tell the chief on call, the attending in charge or security. Look after yourself afterwards too.",
        "I am an automated assistant and alert no one. Please do not type their name here.",
    ]
