"""Which language a message is written in, told by its small words, without a model."""

import re
from enum import StrEnum

from corpus.lexicon import STOP_WORDS

_WORD = re.compile(r"[^\W\d_]+")
_OTHERS = frozenset(
    "ich mein meine meiner meinem wie mit der das ist und nicht ein eine dem den zu auf f\u00fcr bei wenn dass er sie "
    "je ne pas que les des une mon ma mes est avec pour dans sur qui vous nous il elle du au ce cette "
    "el los las una que mi mis con por para como está estoy yo me se muy pero lo del al si no ya soy "
    "il lo gli che non per sono con mio mia io di del della come o um uma não meu minha com para eu do da em".split()
)
MIN_WORDS = 4


class Tongue(StrEnum):
    """The languages besides English in which danger is answered."""

    SPANISH = "es"
    FRENCH = "fr"


# Words that only one of them has count twice; small ones, which an English line may hold in a name, once.
_PLAIN = {
    Tongue.SPANISH: frozenset(
        "quiero kiero estoy tengo puedo soy voy vivo yo gracias sí hola ayuda ayúdame aquí cómo dónde qué está más "
        "también porque siento nadie llamé llame ya muy cuando jefe esposa quien quién eres puedes puede donde fui "
        "llamo hacer hago decirle miedo tengo alguien adjunto residente guardia".split()
    ),
    Tongue.FRENCH: frozenset(
        "je jai jveux suis peux veux vais oui merci bonjour salut aidez vous nous elle ça où aussi ici avec dans "
        "pour cette quand personne chez êtes etes quoi jai peur quelqu bonsoir coucou mdr garde".split()
    ),
}
_SMALL = {
    Tongue.SPANISH: frozenset(
        "el los las una mi mis con por para como esta pero lo del al hay nada mas hoy noche esto eso ella "
        "otro otra digo sin que".split()
    ),
    Tongue.FRENCH: frozenset(
        "j les des mon ma mes est sur qui il du au aux ce ai plus moi rien soir comment bien et un une le pas ne "
        "vis ca nos tout tous toutes son sa leur laisse que".split()
    ),
}
# English words that the others have too: they tell nothing.
_SHARED = frozenset({"me", "no", "a", "on", "as", "am", "are", "s", "t"})
LEAST_SAID = 2


def is_another_language(text: str) -> bool:
    """Say whether more of the small words are Spanish, French, German, Italian or Portuguese than English."""
    words = [word.casefold() for word in _WORD.findall(text)]
    if len(words) < MIN_WORDS:
        return False
    english = sum(word in STOP_WORDS for word in words)
    others = sum(word in _OTHERS for word in words)
    return others > english


def tongue_of(text: str, before: Tongue | None = None) -> Tongue | None:
    """Return whether a text is Spanish or French; None for English. A text that tells neither goes on as it was `before`."""
    words = [word.casefold() for word in _WORD.findall(text)]
    found = {tongue: sum(2 * (word in _PLAIN[tongue]) + (word in _SMALL[tongue]) for word in words) for tongue in Tongue}
    english = sum(word in STOP_WORDS and word not in _SHARED for word in words)
    best = max(found, key=lambda tongue: (found[tongue], tongue is before))
    if found[best] >= LEAST_SAID and found[best] > english:
        return best
    return before if english <= found[best] else None
