"""A reply that corrects the last answer: "not my portfolio. do I ring them first?" names what it is not about."""

import re

from assistant.conversation import Conversation

_CLAUSE = re.compile(r"[^.!?;,\u2026\n]+[.!?;,\u2026\n]*")
# From here to the end of its clause is what is denied, with the few words that only open it.
_DENIAL = re.compile(
    r"(?:(?:^|\b)(?:no+|nah|wait|sorry|i (?:said|mean|meant))\b\W*)*"
    r"(?:\b(?:it|that|this|he|she|they|i|we|there)(?:['\u2019]?(?:s|re|m)| is| are| am| was| were)\s+)?"
    r"\b(?:not|nobody|no one|(?:is|was|are|were)n['\u2019]?t)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_WORD = re.compile(r"[^\W\d_]{4,}")
STEM_LETTERS = 5  # "cancelling" and "cancels" are one word here
LEAST_LEFT = 3  # words; less says nothing by itself


def without_denied(message: str, talk: Conversation) -> str:
    """Return a message without the clauses that deny what the last answer spoke of and the person never did.

    "hes not cancelling, he says 'send it over'": what is denied draws the search to itself. Of 84 replies of simulated users
    thirteen denied something, and eleven of these got it again (docs/decisions.md). Empty when next to nothing else is said.
    """
    if not talk.turns:
        return message
    quoted = _stems(talk.turns[-1].answer) - _stems(" ".join(turn.question for turn in talk.turns))
    kept = [_without(clause, quoted) for clause in _CLAUSE.findall(message)]
    left = " ".join(" ".join(kept).split())
    if left == " ".join(message.split()):
        return message
    return left if len(left.split()) >= LEAST_LEFT else ""


def _without(clause: str, quoted: frozenset[str]) -> str:
    denial = _DENIAL.search(clause)
    return clause[: denial.start()] if denial and _stems(denial.group()) & quoted else clause


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.casefold()[:STEM_LETTERS] for word in _WORD.findall(text))
