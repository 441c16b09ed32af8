"""A draft of quoted words: which of an answer's words to say it is made of, and with what was said filled in."""

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.answer import Answer, Citation, Draft, Part
from assistant.texts.draft_details import as_wishes, moved_to, shortened, signed, with_times
from assistant.texts.filling import fill
from assistant.texts.unsaid import with_places
from assistant.texts.variants import Variant, variant_for
from assistant.turns.asking import Asked
from assistant.turns.matters import matters
from assistant.turns.wished_text import asks_for_template, wants_mail
from corpus.document import Role
from index.snapshot import Snapshot

# Words that are sent: "email to the coordinator", "card or message"; not a private note, a form or words in person.
_SENT = re.compile(r"\b(?:email|message|text|card|thank-you note|in writing)\b")
# Words to somebody, of which the guidance does not say whether they are spoken: they may be sent.
_MAY_BE_SENT = re.compile(r"to (?!.*\b(?:phone|in private|in person|family|yourself)\b)")


def sent(setting: str) -> int:
    """Return how well words suit a message, by their setting: 2 an email or message, 1 to somebody, 0 spoken or a form."""
    if _SENT.search(setting) and not setting.startswith("document"):
        return 2
    return 1 if _MAY_BE_SENT.match(setting) else 0


def with_draft(answer: Answer, snapshot: Snapshot, asked: Asked, *, is_calm: bool = True) -> Answer:
    """Add the draft: words to say of the leading section, with what the user said in place of their brackets.

    Of several the first that suits an email or message is taken. A template becomes a draft whatever its form. Where a message
    is not calm, only a template does: words beside a card are not to be sent in a hurry.
    """
    if not answer.citations or not asks_for_template(asked):
        return answer
    cited = _cited(answer, snapshot, asked)
    says = [part for part in answer.parts if part.role is Role.SAY and part.citation == cited.number]
    is_template = snapshot.documents[cited.document_id].kind == "template"
    chosen = _chosen(says, is_template=is_template, wants_mail=wants_mail(asked))
    if chosen is None or not (is_calm or is_template):
        return answer
    said = said_in(asked)
    is_mail = wants_mail(asked) and sent(chosen.setting) > 0
    meant = variant_for(chosen.text, " ".join(said[:2])) if is_mail else Variant("", chosen.text, is_sure=True)
    # The draft stands in for the words that it is made from; the source below the answer quotes them as they are. Where one of
    # several wordings was taken because nothing told them apart, the others stay in sight.
    rest = tuple(part for part in answer.parts if part is not chosen or not meant.is_sure)
    title = cited.title if is_template else cited.heading
    text = with_times(fill(meant.text, said, chosen.setting), f"{moved_to(asked.question)} {asked.wish}")
    text = signed(text, said)
    text = with_places(text, said) if is_mail else text
    return replace(answer, parts=rest, draft=Draft(title, shortened(text) if asked.is_short else text, cited.number))


def _cited(answer: Answer, snapshot: Snapshot, asked: Asked) -> Citation:
    """Return the section whose words are wished: the leading one, of several matters the first that has a text."""
    with_text = (cited for cited in answer.citations if snapshot.documents[cited.document_id].kind == "template")
    return next(with_text, answer.citations[0]) if matters(asked.question) else answer.citations[0]


def said_in(asked: Asked) -> tuple[str, ...]:
    """Return what the user said, the wish first, then newest first."""
    before = (turn.question for turn in reversed(asked.talk.turns))
    return tuple(text for text in (as_wishes(asked.wish), asked.question, *before) if text.strip())


def _chosen(says: Sequence[Part], *, is_template: bool, wants_mail: bool) -> Part | None:
    if is_template:
        return says[0] if says else None
    best = max(says, key=lambda part: sent(part.setting), default=None)
    least = 1 if wants_mail else 2
    return best if best is not None and sent(best.setting) >= least else None
