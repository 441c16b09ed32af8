"""Does a question lean on what was said before? The more likely, the more the talk counts where it is searched."""

import re
from math import log

# A question this short says too little alone ("Deadline?", "how many lines?"), whatever the words.
SHORT_WORDS = 3
_OPENING = re.compile(
    r"(?:and|but|so|or|ok(?:ay)?|then|also|no|yes|yeah|actually|same|what\s+(?:if|about|abt)|how\s+(?:about|abt|long|many|much|often|soon)|why|which|else|"
    r"does\s+(?:that|it)|is\s+(?:that|it)|would\s+(?:that|it))\b",
    re.IGNORECASE,
)
# What people say before they leave a subject.
_NEW_SUBJECT_WORDS = (
    r"\b(?:different (?:thing|question|topic|subject)|(?:new|another|separate|unrelated) (?:question|topic|thing|subject|issue)|unrelated(?:ly)?|"
    r"forget (?:that|it|about that)|change of (?:subject|topic)|changing (?:the )?(?:subject|topic)|on another note|while i'?m here|"
    r"something else|never ?mind)\b|^\W*(?:by the way|btw)\b"  # at the end it only adds: "she's his girlfriend btw"
)
_NEW_SUBJECT = re.compile(_NEW_SUBJECT_WORDS, re.IGNORECASE)
# "wait, new thing. how do chiefs get picked?": what comes before the question says nothing that guidance could match.
_ANNOUNCED = re.compile(rf"(?:\w+\W+){{0,4}}?(?:{_NEW_SUBJECT_WORDS})\s*[.:;,!?–—-]+\s*(?=(?:\w\S*\s+){{2}})", re.IGNORECASE)
# Words that stand for something said before.
_POINTING = re.compile(
    r"\b(?:he|him|his|she|her|hers|they|them|their|it|its|that|this|these|those|ones?|same|else|instead|then|there)\b",
    re.IGNORECASE,
)


# What the form of a message says about leaning: log-odds fitted once, on 1,815 replies and 900 new questions (docs/decisions.md).
SHORT_REPLY_WORDS = 8
BY_SIGN = 1.8
BY_SHORTNESS = 1.1
BY_WORDS = -0.46  # for each unit of the natural logarithm of the number of words


def leaning(question: str) -> float:
    """Return the log-odds that a message in a talk leans on it, by its form: "does my PD need to know?" may lean, though it shows no sign."""
    words = max(1, len(question.split()))
    return BY_WORDS * log(words) + BY_SIGN * follows_up(question) + BY_SHORTNESS * (words <= SHORT_REPLY_WORDS)


def changes_subject(question: str) -> bool:
    """Say whether a message announces that it is about something else."""
    return _NEW_SUBJECT.search(question) is not None


def without_announcement(question: str) -> str:
    """Return what is asked behind words that only announce another subject."""
    return _ANNOUNCED.sub("", question, count=1) if _ANNOUNCED.match(question) else question


def follows_up(question: str) -> bool:
    """Say whether a question opens like a reply, points to something said before, or is too short to stand alone.

    One that announces a new subject does not, whatever else it says.

    Without such a sign it is a new question: "what's the best stock to buy" must not be answered with the last topic.
    """
    text = question.strip()
    if changes_subject(text):
        return False
    return bool(_OPENING.match(text) or _POINTING.search(text)) or len(text.split()) <= SHORT_WORDS
