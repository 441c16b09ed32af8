"""A text wished by its name alone, with no word of writing: "email to congratulate my mentor", "text my chief that I am late"."""

import re

from assistant.persons.roles import ROLE

_POLITE = r"\W*(?:(?:please|pls|plz|hi|hey|hello|ok(?:ay)?|so|and|also|now|then|can (?:you|u)|could (?:you|u)|help me|i'?d like|just)\b\W*)*"
_KIND = (
    r"(?:(?:an?|the|one|my|short|quick|brief|polite|kind|nice|warm|formal|friendly|casual|professional|first|final|second|cold|gentle|follow[- ]?up|"
    r"thank[- ]?you|thanks|apology|sorry|reminder|reply|invitation|congratulations?|sympathy|condolence|farewell|goodbye|rejection|introduction|intro)\W+)*"
)
_FORM = (
    r"(?:e-?mails?|mail|messages?|msgs?|text|sms|note|card|letter(?= to\b)|reply|answer(?= to\b)|apology|reminder|nudge|invitation|"
    r"thank[- ]?you(?: note| card)?|follow[- ]?up)"
)
_TITLED = r"(?:(?:dr|doctor|prof|professor|mr|ms|mrs|miss)\b\.? [\w'\u2019-]+)"
_WHOM = (
    rf"(?:(?:(?:my|our|the|an?|her|his|their|one|some|somebody|another)\s+(?:(?!and\b|or\b)[\w-]+\s+){{0,3}}?(?:{ROLE}s?|offer|invitation|email|message|question|assistant|secretary|writer|"
    rf"office|team|group|class|nurse|friend)(?:['\u2019]s (?:\w+ )?(?:offer|e-?mail|message|invitation|question|feedback|comments?|assistant|secretary|office))?|{_TITLED}|him|her|them|everyone|everybody|somebody|someone)\b)"
)
_PERSON = rf"(?:(?:my|our|the)\s+(?:[\w-]+\s+){{0,2}}?{ROLE}|{_TITLED}|him|her|them)\s+(?:that|to say|i\b|i['\u2019]?m)"
# What may stand behind the one it goes to when a text is wished. "Email to my mentor bounced" tells what happened to one.
_GOES_ON = (
    r"(?=\W*$|\s*[,.:;-]|\s+(?:to|that|about|asking|telling|saying|thanking|inviting|who|whom|if|whether|because|for|on|when|after|before|with|as|in|at|from|"
    r"i|i['\u2019]?m|we|explaining|requesting|declining|accepting|apologi[sz]ing|confirming|letting|reminding|congratulating|proposing|offering|"
    r"introducing|cancel(?:ing|ling)|updating|turning|following|regarding|re|now)\b)"
)
_DOES = (
    r"(?:asking|telling|saying|thanking|inviting|congratulating|declining|accepting|apologi[sz]ing|confirming|cancel(?:ing|ling)|requesting|reminding|"
    r"introducing|explaining|announcing|rejecting|proposing|offering|wishing|letting|informing|updating|turning|moving|resched\w+)"
)
_NAMED = re.compile(
    rf"{_POLITE}{_KIND}{_FORM}(?: back)?\s*(?::|\s(?:{_DOES}\b|(?:to|for)\s+(?:{_WHOM}{_GOES_ON}|(?!(?:{_WHOM}|my|our|the|her|his|their|an?|me|us|"
    rf"mentors?|attendings?)\b)[a-z]+\b)))",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    rf"{_POLITE}(?:e-?mail|text|msg|message|(?:draft|write) (?:something|sth|a line) to|write to|write(?=\s+{_PERSON}))\s+{_WHOM}(?:\s+[A-Z][\w'-]+)?(?=\s*[:,]|\s+(?:to|that|about|asking|telling|saying|thanking|"
    r"inviting|because|i['\u2019]?m|i)\b)",
    re.IGNORECASE,
)
_THEN_NAMED = re.compile(
    rf"{_POLITE}(?:invite|thank|ask|tell|say|decline|accept|apologi[sz]e|remind|cancel|congratulate|inform|update|introduce|confirm|move|reschedule)\b"
    rf"[^?]*[,.:;-]\s*(?:an?\s+|short\s+|by\s+|as\s+)*(?:e-?mail|text|message|note)(?:\s+(?:please|pls))?\W*$",
    re.IGNORECASE,
)
# "Need more time for the abstract, tell Dr. Cho": what it is about comes first, then the order.
_THEN_ORDERED = re.compile(
    rf"(?!\W*(?:what|how|do|does|should|can|could|is|are|who|when|why|where|which|if)\b)(?:\S+\s+)+?\S+[,.;:-]\s*(?:please |pls |plz |can (?:you|u) |so |now )*"
    rf"(?:tell|e-?mail|text|message|inform|write(?: to)?|let(?=[^,.]* know))\s+{_WHOM}(?: [A-Z][\w'-]+)?(?: know)?(?:\s+(?:please|pls|plz|that|now|asap))*\W*$",
    re.IGNORECASE,
)
# Who asks whether to send one at all wants advice; so does who tells what became of one.
_ASKS = re.compile(r"\?|\bor (?:should|not|wait|call|is|do)\b", re.IGNORECASE)
_BECAME = re.compile(
    r"\b(?:un(?:answered|read|seen)|ignored|bounced|no (?:reply|answer|response)|what (?:now|do i|should i)|is (?:it|that) (?:ok|okay|fine|weird))\b",
    re.IGNORECASE,
)


def names_text(text: str) -> bool:
    """Say whether a message is the name of a text to send and what it should do, or orders one to be sent to somebody."""
    if _BECAME.search(text):
        return False
    if _NAMED.match(text) or _THEN_NAMED.match(text):
        return True
    is_order = _ORDERED.match(text) or _THEN_ORDERED.match(text)
    return is_order is not None and _ASKS.search(text) is None
