"""What a short message hints at as a reply, where life is at stake: there a fitting guess that keeps the number beats a search.

Only for the cards whose next lines all name whom to call; a message that speaks of work is left to the search.
"""

import re

from assistant.replies.reply_kind import Reply

MAX_HINT_WORDS = 12  # longer ones tell something of their own
_CLOSE = r"(?:wife|husband|partner|girlfriend|boyfriend|mom|mum|mother|dad|father|parents?|brother|sister|friends?|room ?mate|flat ?mate|neighbou?r|colleague|family|security|police|somebody|someone)"
_THEM = r"(?:him|her|them)"
_HINTS = {
    Reply.AWAY: rf"\b(?:turned|switched|shut) (?:off )?(?:his|her|their) (?:phone|pager)(?: off)?\b|\b(?:he|she|they) (?:drove|ran|walked|stormed|went) (?:away|off|out|home)\b|\b(?:he|she|they)(?:'s| is|'re| are)? (?:blocked me|vanished|disappeared|missing)\b|\b(?:no sign|lost track) of {_THEM}\b",
    Reply.FAILED: r"\b(?:rang out|rings out|ringing|disconnected|cut (?:me )?off|on hold|in (?:a|the) queue|hung up on me|no signal|no reception|engaged|voice ?mail|told me to wait|said to wait|call(?:ing)? back later|no ?body (?:is )?(?:there|awake|comes|came|around))\b",
    Reply.UNABLE: r"\b(?:text|message|chat with|write to|e-?mail) (?:them|someone|somebody|a person|instead)\b|\b(?:asleep|sleeping|overhear\w*|hear me|next room|thin walls|can'?t talk|cant talk|speak out loud)\b",
    Reply.UNWILLING: r"\b(?:not (?:calling|phoning|texting|talking to)|(?:does|do|did|won'?t|wont)(?: not|n'?t|nt)? help|no use|pointless|a stranger|strangers)\b",
    Reply.REFUSES: r"\b(?:he|she|they) (?:begged|refus\w+|den(?:y|ies|ied)|won'?t|wont|swore)\b|\bsworn to secrecy\b",
    Reply.JOKE: r"\b(?:being|was|only|just) (?:silly|dramatic|sarcastic|venting|teasing)\W*$|\b(?:dark|gallows) humou?r\W*$|\bit was nothing\W*$",
    Reply.STEP: rf"\b{_CLOSE} (?:just |has |have )?(?:got|came|come|arrived|is|are|'s)(?: \w+)? (?:home|here|back|round|over|with me)\b|\b(?:spoken|spoke|talked|talking) (?:to|with)\b|\bon (?:his|her|their|the|its|my|our) way\b|\b(?:emergency (?:room|department)|a&e|ambulance|paramedics)\b",
    Reply.SAFE: rf"\b{_CLOSE} (?:is|are|'s|'re) (?:\w+ )?with {_THEM}\b|\b(?:he|she|they)(?:'s| is|'re| are) (?:\w+ )?(?:ok(?:ay)?|safe|better|fine|asleep)\b",
    Reply.TOLD: r"\b(?:who|does any ?(?:one|body)|can any ?(?:one|body)|will any ?(?:one|body))\b.{0,20}\b(?:reads?|sees?|hears?|knows?)\b",
    Reply.WHO: r"\b(?:actual|real|live) (?:person|human|people)\b|\bam i (?:talking|speaking|writing) to\b",
    Reply.THANKS: r"\b(?:whatever|still here|thanks|thank you|ok(?:ay)?|i see)\b",
}
_PATTERNS = {kind: re.compile(hint, re.IGNORECASE) for kind, hint in _HINTS.items()}
# What calms is taken so only where nothing in the message says no: "I have spoken to nobody", "she is not safe".
_CALMING = (Reply.JOKE, Reply.STEP, Reply.SAFE, Reply.THANKS)
_NEGATED = re.compile(
    r"\b(?:no|not|no ?body|no ?one|never|none|without|too|cannot|can'?t|cant|won'?t|wont|don'?t|dont|\w+n'?t)\b", re.IGNORECASE
)
_WORK = re.compile(
    r"\b(?:mentor\w*|mentee\w*|attending|supervisor|consultant|program\w*|director|residency|fellowship|rotation|research|paper|abstract|letters?|feedback|"
    r"meeting|interview|exam|boards?|career|cv|schedule|leave|evaluation)\b|^\W*(?:so |and |but |ok |now )*(?:how|where|which|should|why)\b",
    re.IGNORECASE,
)


def hinted(text: str) -> Reply | None:
    """Return the kind of reply that a short message hints at; None for a longer one, and for one about work."""
    words = text.replace("\u2019", "'")
    if len(words.split()) > MAX_HINT_WORDS or _WORK.search(words):
        return None
    kind = next((kind for kind, pattern in _PATTERNS.items() if pattern.search(words)), None)
    is_doubtful = kind in _CALMING and _NEGATED.search(words) is not None
    return None if is_doubtful else kind
