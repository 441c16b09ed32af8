"""Does a question lean on what was said before? Only then is it searched together with it."""

import re

# A question of one or two words says too little alone ("Deadline?"), whatever the words.
SHORT_WORDS = 2
_OPENING = re.compile(r"(?:and|but|so|or|ok(?:ay)?|then|also|what\s+(?:if|about)|how\s+about|why|which|else)\b", re.IGNORECASE)
# Words that stand for something said before.
_POINTING = re.compile(
    r"\b(?:he|him|his|she|her|hers|they|them|their|it|its|that|this|these|those|ones?|same|else|instead|then|there)\b",
    re.IGNORECASE,
)


def follows_up(question: str) -> bool:
    """Say whether a question opens like a reply, points to something said before, or is too short to stand alone.

    Without such a sign it is a new question: "what's the best stock to buy" must not be answered with the last topic.
    """
    text = question.strip()
    return bool(_OPENING.match(text) or _POINTING.search(text)) or len(text.split()) <= SHORT_WORDS
