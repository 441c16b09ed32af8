"""What somebody said word for word, told by who heard it: "she said 'you never listen to me'" is about the writer.

Inside a quotation "you" is the writer and "I" is whoever spoke. Searched as typed both are taken the other way round.
"""

import re

from corpus.once import once

# Longer stories name their matter beside what was said: of four among the question sets that were searched as told, all lost
# points, and one its topic (docs/decisions.md, Follow-ups).
MAX_SEARCHED_WORDS = 12
_WHO = (
    r"she|he|they|(?:(?:my|our|the|an?|this|one|his|her) (?:[\w-]+ ){0,3}?)?"
    r"(?:mentors?|mentees?|attendings?|consultant|supervisor|director|pd|apd|pi|boss|chief|fellow|faculty|professor|chair|coordinator|"
    r"advis[eo]r|residents?|interns?|students?|juniors?|seniors?|trainees?|nurse|colleague|co-?resident|co-?intern|friend|wife|husband|"
    r"partner|(?:dr|prof)\.? [\w-]+)"
)
_TO_ME = (
    r"(?: (?:(?:to )?(?:me|us)|back|just|that|in an? [\w-]+|by e?-?mail|like|"
    r"(?:in front of|to) (?:every(?:one|body)|the [\w-]+))){0,3}"
)
_SAYING = (
    r"(?:(?:just|also|then|once|keeps?|always|even|literally|has|had|recently|today|yesterday|finally) )*"
    r"(?:sa(?:id|ys|ying)|told|tells|telling|wrote|writes|texted|emailed|goes|went|yelled|shouted|replied|answered|complained|"
    r"(?:is|was) like)"
)
_OPENING = rf"\b(?P<who>{_WHO}) {_SAYING}{_TO_ME}\s*[:,]?\s*"
_QUOTED = re.compile(
    rf"{_OPENING}(?:\"(?P<a>[^\"]+)\"|\u201c(?P<b>[^\u201d]+)\u201d|(?<!\w)['\u2018](?P<c>.+?)['\u2019](?!\w))",
    re.IGNORECASE | re.DOTALL,
)
# On a phone quotation marks are left out: "he said you're not ready". Only what is said of the writer tells itself there.
_UNQUOTED = re.compile(
    rf"{_OPENING}(?:that )?(?P<a>(?:you['\u2019]?re|you|u r|ur|u)\b(?! (?:can|could|might|may) help)[^.?!;\n]*)", re.IGNORECASE
)
_BE = {"are": "am", "were": "was", "r": "am"}
_NOT = "nt"
_OF_WRITER = re.compile(
    r"\b(?:(?P<be>you|u) (?P<form>are|were|r|aren'?t|weren'?t)|(?P<am>you'?re|u'?re)|(?P<own>your|ur)|(?P<owns>yours)|"
    r"(?P<self>yourself)|you'?(?P<tail>ve|ll|d)|(?P<you>you|u))\b",
    re.IGNORECASE,
)
_OF_SPEAKER = re.compile(
    r"\b(?:(?P<be>i am|i'?m)|(?P<was>i was)|(?P<self>myself)|(?P<own>my)|(?P<owns>mine)|(?P<object>me)|"
    r"i'?(?P<tail>ve|d)|i'(?P<will>ll)|(?P<i>i))\b",
    re.IGNORECASE,
)
# Before these words "you" is the one who does something; else it is the one to whom it is done.
_DOING = re.compile(
    r"\s+(?!(?:and|or|but|so|because|if|when|as|for|to|in|on|at|with|from|again|any ?more|now|today|this|that|the|a)\b)\w",
    re.IGNORECASE,
)
_TAILS = {"ve": "have", "ll": "will", "d": "would"}
_FORMS = {  # who, whom, whose, and the forms of "to be" that follow
    "she": ("she", "her", "her", "she is", "she was"),
    "he": ("he", "him", "his", "he is", "he was"),
}
_ANYBODY = ("they", "them", "their", "they are", "they were")


@once
def as_told(text: str) -> str:
    """Return a text with what somebody said to the writer as the writer would tell it.

    "She said 'you always pick on me'" becomes "she thinks I always pick on her", and all else stays as it is.
    """
    plain = text.replace("\u2019", "'") if "\u2019" in text and "\u2018" not in text else text
    found = _UNQUOTED.sub(_by_writer, _QUOTED.sub(_told, plain))
    return text if found == plain else found


def as_searched(text: str) -> str:
    """Return a short text as told; the search takes a longer one as typed, for guidance quotes what people hear, too."""
    return as_told(text) if len(text.split()) <= MAX_SEARCHED_WORDS else text


def _told(match: re.Match[str]) -> str:
    said = next(filter(None, (match["a"], match["b"], match["c"])))
    forms = _FORMS.get(match["who"].casefold(), _ANYBODY)
    return _opened(match["who"], said) + _turned(said, forms)


def _by_writer(match: re.Match[str]) -> str:
    return _opened(match["who"], match["a"]) + _turned(match["a"], None)


def _opened(who: str, said: str) -> str:
    """Return how what was said is opened: what is said of the writer is thought of them; "told me" draws in confidences."""
    verb = "think" if _OF_WRITER.search(said) else "say"
    return f"{who} {verb} " if who.casefold() == "they" else f"{who} {verb}s "


def _turned(said: str, forms: tuple[str, ...] | None) -> str:
    """Turn the pronouns of words that were said to the writer; without `forms` only those for the writer."""
    of_speaker = said if forms is None else _OF_SPEAKER.sub(lambda match: _speaker(match, forms), said)
    return _OF_WRITER.sub(lambda match: _writer(match, of_speaker), of_speaker)


def _speaker(match: re.Match[str], forms: tuple[str, ...]) -> str:
    who, whom, whose, be, was = forms
    names = {"be": be, "was": was, "self": whom, "own": whose, "owns": whose, "object": whom, "will": f"{who} will", "i": who}
    kind = match.lastgroup or ""
    return f"{who} {_TAILS[match['tail'].casefold()]}" if kind == "tail" else names[kind]


def _writer(match: re.Match[str], said: str) -> str:
    if match["be"]:
        form = match["form"].casefold().replace("'", "")
        return f"I {_BE[form.removesuffix(_NOT)]}" + " not" * form.endswith(_NOT)
    names = {"am": "I am", "own": "my", "owns": "mine", "self": "myself"}
    kind = match.lastgroup or ""
    if kind == "tail":
        return f"I {_TAILS[match['tail'].casefold()]}"
    if kind == "you":
        return "I" if _DOING.match(said, match.end()) else "me"
    return names[kind]
