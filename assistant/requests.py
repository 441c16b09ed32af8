"""What a turn asks for besides an answer: fewer words, a reason, more, or the words to say. Closed phrases, nothing else."""

import re
from enum import Enum


class Request(Enum):
    """A wish about the last answer."""

    SHORTER = "shorter"
    WHY = "why"
    WORDS = "words"
    MORE = "more"


MAX_REQUEST_WORDS = 12  # longer ones say something of their own and are questions
_POLITE = r"(?:(?:please|pls|plz|thanks|thx|ok(?:ay)?|cool|great|and|but|so|just|now|well|sorry|can you|could you|would you|can i get|could i have|can u|honestly)[\s,.]+)*"
_END = r"(?:[\s,.]*(?:please|pls|plz|thanks|thx|for me|then|tho(?:ugh)?|again|now))*[\s.!?]*"
_FORMS = {
    Request.SHORTER: (
        r"(?:make (?:it|that|this) |a (?:bit|little|lot) |say (?:it|that) |give me (?:the |a )?|in |that'?s |too |i need (?:it |the )?|much |way )*"
        r"(?:short(?:er|en)?(?: (?:it|that|this|version|answer))?|tl;?\s?dr|brief(?:er|ly)?(?: version)?|(?:a )?summary|summari[sz]e(?: (?:it|that|this))?|in one (?:line|sentence)|"
        r"one (?:line|sentence)|(?:in )?two (?:lines|sentences)|too long|long|gist|bottom line|fewer words|less text|simpler|quick version|cliff ?notes|(?:just )?the main (?:thing|point)|(?:the )?(?:\d|two|three|one) (?:bullets?|points?|lines?)(?: version)?)"
    ),
    Request.WHY: r"(?:but )?(?:why|how come|what'?s the (?:reason|evidence|proof)|says who|how do you know(?: that)?|is there (?:any )?evidence(?: for (?:that|this))?|why (?:is that|so|not|that|should i|would (?:that|i)|does (?:that|it) (?:matter|help)))",
    Request.WORDS: (
        r"(?:what (?:exactly )?(?:do|should|would|could|can) i (?:even |actually |exactly )?(?:say|write|put|text|type)(?: (?:to )?(?:him|her|them|then|exactly|in (?:it|the email|that email)|(?:his|her|their) face))?|"
        r"how (?:do|should|would|can) i (?:even )?(?:word|phrase|say|put|write) (?:it|that|this)(?: (?:to (?:him|her|them)|nicely|in an email))?|"
        r"(?:gimme|(?:give|show|write|send|draft|type)(?: me)?) (?:out )?(?:the|an?|that|some|it as an?|this as an?)? ?(?:actual |exact |short |example |sample |draft )?(?:e-?mail|message|text|words|wording|script|template|example|sentence|version i can send|it as an email)(?: (?:for|to) (?:that|this|it|him|her|them))?|"
        r"(?:the )?(?:exact )?(?:words|wording|script|example|sample|template|e-?mail)|(?:got|have|any|is there)(?: you)? (?:an?|the|any)? ?(?:example|template|sample|script|wording)(?: for (?:that|this))?|"
        r"put (?:it|that|this) (?:in|into) (?:words|an email|a text)|(?:write|word|do) it(?: for me| out)?)"
    ),
    Request.MORE: r"(?:tell me |say |a bit |some |any(?:thing)? )?(?:more|else|go on|continue|keep going|what else(?: can i do| should i do)?|anything else|other (?:options|ideas)|another (?:option|idea|way))(?: about (?:that|this|it))?",
}
_PATTERNS = {request: re.compile(f"{_POLITE}(?:{form}){_END}", re.IGNORECASE) for request, form in _FORMS.items()}


def request_in(text: str) -> Request | None:
    """Return the wish that the whole of `text` is, or None when it is a question of its own."""
    words = text.strip().replace("\u2019", "'")
    if len(words.split()) > MAX_REQUEST_WORDS:
        return None
    return next((request for request, pattern in _PATTERNS.items() if pattern.fullmatch(words)), None)
