"""Instructions to the assistant inside a message. What a user types is data: an instruction changes nothing here.

There is no language model to mislead; this only decides whether a question is left once the instructions are taken away.
"""

import re

_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*|[.!?\n]+")
_INSTRUCTION = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass|turn off|disable)\b (?:\w+ ){0,4}(?:instructions?|rules|prompts?|filters?|guidelines?|guidance|"
    r"restrictions?|safety|limits?|polic(?:y|ies)|corpus|sources?|citations?|above|previous|prior)\b"
    r"|\byou are (?:now|no longer)\b|\b(?:act|behave|respond|answer|speak|roleplay|role-play) as (?:if you|an? (?:unrestricted|different|evil|ai|doctor|attending|lawyer)|dan\b)"
    r"|\b(?:system|hidden|initial|developer|secret)\s+(?:prompt|message|instructions?|mode)\b|\b(?:developer|debug|god|admin|dan|jailbreak|sudo)\s+mode\b"
    r"|\b(?:print|reveal|show|repeat|output|dump|leak|tell me)\b.{0,40}\b(?:your|the) (?:\w+ )?(?:prompt|instructions|rules|configuration|api key|training data|source code|settings|context window)\b"
    r"|<\|?(?:system|im_start|assistant|user|tool)\b|\[/?(?:system|inst|admin|override)\b|^\s*(?:system|assistant|developer|tool)\s*:|\bbegin (?:system|admin)\b"
    r"|\b(?:without|no) (?:any )?(?:citations?|sources?|filters?|restrictions?|disclaimers?)\b.{0,30}\b(?:answer|reply|respond|tell)|\b(?:answer|reply|respond)\b.{0,30}\bwithout (?:any )?(?:citations?|sources?|filters?|restrictions?)\b"
    r"|\b(?:make|invent|fabricate)\b.{0,30}\b(?:up|realistic|fake)\b.{0,30}\b(?:references?|citations?|sources?|trials?|studies|ones|p-?values?|dois?)\b"
    r"|\bpretend (?:to be|you(?:'re| are)|that you|there are no)\b|\bfrom now on,? (?:you|answer|reply|respond|act)\b|\bnew (?:instructions?|rules?|persona):|\bdo anything now\b"
    r"|\bignora (?:las|todas|tus)\b|\bignore(?:z)? (?:les|tes|toutes)\b|\bignoriere\b|\bbase64\b|\brot13\b",
    re.IGNORECASE,
)
LEFT_WORDS = 4  # fewer words than this are no question of their own
REFUSED = (
    "I do not take instructions of that kind: I quote reviewed guidance with its sources, and nothing typed here changes that. "
    "Ask me a question about mentorship and I will look it up."
)


def gives_instructions(text: str) -> bool:
    """Say whether a message tells the assistant to be or do something else."""
    return _INSTRUCTION.search(text.replace("\u2019", "'")) is not None


def without_instructions(text: str) -> str:
    """Return what is left of a message without the sentences that instruct; empty if that is no question."""
    kept = [sentence for sentence in _SENTENCE.findall(text) if not gives_instructions(sentence)]
    left = "".join(kept).strip()
    return left if len(left.split()) >= LEFT_WORDS else ""
