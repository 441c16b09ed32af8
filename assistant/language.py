"""Is a message written in another language than English? Told by its small words, without a model."""

import re

from corpus.lexicon import STOP_WORDS

_WORD = re.compile(r"[^\W\d_]+")
_OTHERS = frozenset(
    "ich mein meine meiner meinem wie mit der das ist und nicht ein eine dem den zu auf f\u00fcr bei wenn dass er sie "
    "je ne pas que les des une mon ma mes est avec pour dans sur qui vous nous il elle du au ce cette "
    "el los las una que mi mis con por para como est\u00e1 estoy yo me se muy pero lo del al si no ya soy "
    "il lo gli che non per sono con mio mia io di del della come o um uma n\u00e3o meu minha com para eu do da em".split()
)
MIN_WORDS = 4


def is_another_language(text: str) -> bool:
    """Say whether more of the small words are Spanish, French, German, Italian or Portuguese than English."""
    words = [word.casefold() for word in _WORD.findall(text)]
    if len(words) < MIN_WORDS:
        return False
    english = sum(word in STOP_WORDS for word in words)
    others = sum(word in _OTHERS for word in words)
    return others > english
