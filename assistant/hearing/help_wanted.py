"""Hear that somebody types a help line's number, or asks that somebody be called: more than a search, and no danger told.

"988" alone holds no word, and "can you call someone for me" none of danger; whoever types it at night may be in it all the same.
"""

import re

from corpus.plain import plain_words

# Those that nobody types for another reason; 15, 143 and 144 may be anything.
_NUMBER = r"(?:988|9 8 8|911|9 1 1|999|9 9 9|112|1 1 2|000|111|116 ?123|13 ?11 ?14|14416|1737|3114|31 14|024)"
_BEFORE = r"(?:(?:please|pls|plz|hi|help|call|text|dial|ring|phone|reach|i|need|want|to|can|should|do|may|just|number|the|for|is|are|ok|how|what|llama|llamar|al|el|appeler|le|numero) )*"
_BEHIND = r"(?: (?:now|please|pls|plz|help|number|line|lifeline|hotline|helpline|crisis|suicide|in|canada|uk|us|the|here|tonight|numero|ayuda|aide))*"
_LINE = re.compile(rf"{_BEFORE}{_NUMBER}{_BEHIND}")
_SOMEBODY = (
    r"(?:some ?one|some ?body|any ?one|any ?body|help|an ambulance|911|988|999|112|000|111|the (?:police|cops|ambulance|hotline|line|lifeline)|security|"
    r"my (?:mom|mum|mother|dad|father|parents|wife|husband|partner|family|brother|sister|friend|girlfriend|boyfriend|roommate))"
)
_CALL = re.compile(
    rf"(?:(?:please|pls|so|ok|hey|but) )*(?:can|could|will|would|cant|can't) (?:you|u|some ?one|some ?body|any ?one) (?:please |pls |just )?(?:call|phone|ring|alert|get|send|contact)"
    rf" (?:me )?{_SOMEBODY}(?: (?:for me|to me|to help me|help|here|now|please|pls|over|right now|tonight))*"
)


def wants_line(text: str) -> bool:
    """Say whether a whole message is the number of a help line, with a few small words around it."""
    return any(map(str.isdigit, text)) and _LINE.fullmatch(plain_words(text)) is not None


def wants_call(text: str) -> bool:
    """Say whether a whole message asks this assistant to call somebody for the writer, who is not somebody from work."""
    return _CALL.fullmatch(plain_words(text)) is not None
