"""Which section has the words that a wish for a text means: a template, or another whose words do the same thing."""

import re
from collections.abc import Sequence

from assistant.persons.people import addressee_in
from assistant.persons.roles import roles_in, same_side
from assistant.texts.drafts import sent
from assistant.turns.asking import Asked
from assistant.turns.requests import Request
from assistant.turns.wished_text import wanted_text, wants_mail
from assistant.turns.wishes import acts_in
from corpus.document import Document, Role, Section
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot

# All of these were set on 44 wishes (docs/decisions.md, Words for a wish).
# How far behind the best section another may score and give its words to a wish: one that does what is wished (thank, decline,
# remind), and one of which that is not known.
TEMPLATE_BEHIND = 0.15
OTHERS_BEHIND = 0.05
# What a section gains that does what the wish wants, and what one loses that does another thing.
SAME_ACT = 0.1
OTHER_ACT = 0.1
# What words lose that tell bad news of which the wish says nothing: "I did not match" in an email of thanks.
BAD_NEWS = 0.12
_BAD_NEWS = re.compile(r"\bI (?:(?:did|was|could)(?: not|n['\u2019]t)|failed)\b", re.IGNORECASE)
_SAYS_BAD_NEWS = re.compile(
    r"\b(?:fail\w*|not|no|never|\w+n['\u2019]?t|reject\w*|unmatched|miss\w*|lost|late|declin\w*|bad|"
    r"more time|extension|extend\w*)\b",
    re.IGNORECASE,
)
BEGINNING = 120  # characters: what an email is about stands in its first sentence
# How far behind the best section one may be and give its words when an email is wished in a talk and the best has none to send.
WORDS_BEHIND = 0.08
# What words gain that can be sent, by how well they suit a message (`sent`), and that are for whom the wish names.
IS_SENT = {2: 0.05, 1: 0.03}
IS_TO_THEM = 0.04
# What a section loses whose words go to somebody on another side than the one that the wish writes to: a mentor, not a mentee.
IS_TO_ANOTHER = 0.1


def with_template_first(ranking: Ranking, snapshot: Snapshot, asked: Asked) -> Ranking:
    """Put the section before the others whose words fit the wish best, if it is close enough to the best of them."""
    if not ranking.hits:
        return ranking
    wish = wanted_text(asked)
    is_mail = wants_mail(asked)
    fitting = [hit for hit in ranking.hits if _has_words(hit, snapshot, is_mail=is_mail)]
    told = " ".join(turn.question for turn in asked.talk.turns)
    gains = {hit: _gain(hit, snapshot, wish, told) for hit in fitting}
    lead = ranking.hits[0].score  # what scored more was put behind for a reason: another country, the other side
    best = max(fitting, key=lambda hit: min(hit.score, lead) + gains[hit], default=None)
    if best is None:
        return ranking
    first = lead + min(0.0, _gain(ranking.hits[0], snapshot, wish, told))
    behind = OTHERS_BEHIND if has_words(ranking.hits[0], snapshot) else WORDS_BEHIND
    return ranking if first - best.score > (TEMPLATE_BEHIND if gains[best] > IS_TO_THEM else behind) else ranking.led_by(best)


def words_first(ranking: Ranking, snapshot: Snapshot, asked: Asked) -> Ranking:
    """Put the first section that has words to say before the others; where an email is wished, words that can be sent."""
    speaking = [hit for hit in ranking.hits if _settings(hit, snapshot)]
    if not speaking:
        return ranking
    best = speaking[0]
    if asked.request is Request.WORDS and wants_mail(asked):
        addressee = addressee_in(asked.wish)
        near = [hit for hit in speaking if best.score - hit.score <= WORDS_BEHIND]
        lead = best.score
        best = max(near, key=lambda hit: min(hit.score, lead) + _suits(_settings(hit, snapshot), addressee))
    return ranking.led_by(best)


def _suits(settings: Sequence[str], addressee: str) -> float:
    """Return what words gain by their setting: most for an email or message, some for words to somebody, or to whom is named."""
    to_them = IS_TO_THEM if addressee and any(addressee in setting for setting in settings) else 0.0
    return to_them + max(IS_SENT.get(sent(setting), 0.0) for setting in settings)


def has_words(hit: Hit, snapshot: Snapshot, *, is_mail: bool = False) -> bool:
    """Say whether a section has words to say, or for a message words that can be sent."""
    settings = _settings(hit, snapshot)
    return any(map(sent, settings)) if is_mail else bool(settings)


def _has_words(hit: Hit, snapshot: Snapshot, *, is_mail: bool) -> bool:
    """Say whether a section has what is wished: of a template any words, elsewhere words that are sent."""
    settings = _settings(hit, snapshot)
    if snapshot.documents[hit.passage.document_id].kind == "template":
        return bool(settings) and (not is_mail or any(sent(setting) or "email" in setting for setting in settings))
    return is_mail and any(map(sent, settings))


def _settings(hit: Hit, snapshot: Snapshot) -> list[str]:
    section = snapshot.section(hit.passage)
    return [block.setting for block in section.blocks if block.role is Role.SAY]


def _gain(hit: Hit, snapshot: Snapshot, wish: str, told: str = "") -> float:
    """Return what a section gains or loses: whether it does first what the wish wants first, or what it does not want at all."""
    document = snapshot.documents[hit.passage.document_id]
    section = document.sections[hit.passage.section]
    whom = _whom(document, section, addressee_in(wish))
    wished = acts_in(wish)
    named = acts_in(f"{document.title if document.kind == 'template' else ''} {section.heading}")
    says = [block for block in section.blocks if block.role is Role.SAY]
    tells_bad_news = any(_BAD_NEWS.search(block.span.of(document.text)[:BEGINNING]) for block in says)
    loss = (BAD_NEWS if tells_bad_news and not _SAYS_BAD_NEWS.search(wish) else 0.0) - whom
    if wished and wished[0] in named:
        return SAME_ACT - loss
    is_another = bool(named) and named[0] not in wished and named[0] not in acts_in(told)
    if wished and wished[0] in acts_in(" ".join(section.asked_as)):
        return (0.0 if is_another else SAME_ACT) - loss
    return -OTHER_ACT - loss if is_another else -loss


def _whom(document: Document, section: Section, addressee: str) -> float:
    """Return what a section gains or loses by whom its words go to, as far as its heading, its labels and their setting say."""
    says = [block for block in section.blocks if block.role is Role.SAY]
    labels = [
        line for block in says for line in block.span.of(document.text).split("\n") if line.startswith(("To ", "Then, to "))
    ]
    named = roles_in(" ".join((section.heading, *labels, *(block.setting for block in says))))
    if not addressee or not named:
        return 0.0
    if addressee in named:
        return IS_TO_THEM
    return 0.0 if any(same_side(addressee, role) for role in named) else -IS_TO_ANOTHER
