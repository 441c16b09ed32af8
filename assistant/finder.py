"""Find guidance for a question and make it an answer: covered, close, ambiguous, or not covered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from assistant.answer import Answer, Outcome, Part
from assistant.asking import Asked, subject
from assistant.asks import asks
from assistant.context import NOWHERE, Context, says_own_stage
from assistant.corrections import without_denied
from assistant.drafts import with_draft
from assistant.extractive import MAX_SECTIONS, Composition, ExtractiveComposer
from assistant.followup import leaning
from assistant.freshness import by_freshness, marked, notices
from assistant.preference import for_calm, for_context, for_region
from assistant.requests import Request
from assistant.said import is_said, without_said
from assistant.side import as_before, one_sided
from assistant.templates import has_words, with_template_first, words_first
from assistant.wishes import asks_for_template
from corpus.document import Role
from index.calibration import UNKNOWN
from index.encoder import Encoded
from index.reply import Reply
from index.retriever import Ranking
from index.snapshot import Snapshot

NOT_COVERED = (
    "The guidance here does not cover this, so I have nothing to quote. Your chief resident, program director or an advisor "
    "you trust is the person to ask."
)
TRY_NEXT = "I can look up mentorship questions: finding and asking mentors, problems, boundaries, letters, careers and endings."
CLOSEST = "The guidance may not cover this exactly. The closest question that it answers is: {heading}"
WHICH = "That can mean several things. Which is closest?"
SAID = "I find nothing closer to that than what I quoted before:"
NO_REASON = "The guidance gives no further reason here."
AMBIGUOUS_WORDS = 2
CHOICES = 3
SHORT_STEPS = 3
ANSWER_WORDS = 40  # of the answer before: its beginning names its subject


@dataclass(frozen=True, slots=True)
class Options:
    """When a question counts as covered; set on the calibration in docs/decisions.md.

    The first two are probabilities of that, `nearby_above` is the similarity of guidance beside a fixed reply.
    """

    answered_above: float = 0.5
    closest_above: float = 0.2
    nearby_above: float = 0.38
    top_k: int = 24


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: in which country, on which day, and for how many days after its review guidance may still be quoted.

    `is_calm`: nothing that they said sounds like danger or mistreatment.
    """

    region: str
    today: date
    grace_days: int
    context: Context = NOWHERE
    is_calm: bool = True


class Finder:
    """Search one index version for one turn."""

    def __init__(self, snapshot: Snapshot, options: Options, reader: Reader, without_places: Callable[[str], str] = str) -> None:
        """Take the version, when a question counts as covered, for whom it is, and what takes places out of what is searched."""
        self._snapshot = snapshot
        self._without_places = without_places
        self._options = options
        self._reader = reader
        self._regions = frozenset({reader.region})

    def answer(self, asked: Asked, known: Encoded | None = None, *, foreign: float = UNKNOWN, is_foreign: bool = False) -> Answer:
        """Answer, or say that the closest guidance or none is all there is; `foreign` is the share for other fields, 0 to 1."""
        ranking = self.ranking(asked, known, is_foreign=is_foreign)
        confidence = round(self._snapshot.calibration.covered(similarity_of(ranking), foreign), 4)
        version = self._snapshot.manifest.version
        choices = self._choices(asked, ranking)
        if confidence < self._options.closest_above and not choices:
            return Answer(Outcome.ABSTAINED, (Part(NOT_COVERED), Part(TRY_NEXT)), confidence=confidence, index_version=version)
        found = self._compose(asked, ranking)
        if choices:
            short = Composition((Part(WHICH), *_lead(found)), found.citations[:1], choices)
            return self._answer(Outcome.CLARIFY, short, confidence)
        answer = self._answer(Outcome.ANSWERED, found, confidence)
        answer = with_draft(answer, self._snapshot, asked, is_calm=self._reader.is_calm)
        if confidence >= self._options.answered_above:
            return answer
        opening = Part(CLOSEST.format(heading=found.citations[0].heading))
        return replace(answer, outcome=Outcome.CLOSEST, parts=(opening, *answer.parts))

    def nearby(self, asked: Asked, known: Encoded | None = None) -> Answer:
        """Return what the guidance says beside a fixed reply: one section, or an answer without parts."""
        ranking = self.ranking(asked, known, is_foreign=False)
        confidence = similarity_of(ranking)
        version = self._snapshot.manifest.version
        if confidence < self._options.nearby_above:
            return Answer(Outcome.ABSTAINED, (), confidence=confidence, index_version=version)
        here = one_sided(self._preferred(ranking, asked), self._snapshot, asked.question)
        found = self._composer().compose(here, asked.earlier.questions(), sections=1)
        return self._answer(Outcome.CLOSEST, found, confidence)

    def _answer(self, outcome: Outcome, found: Composition, confidence: float) -> Answer:
        citations = marked(found.citations, self._reader.today)
        parts = (*found.parts, *notices(citations))
        return Answer(outcome, parts, citations, found.follow_ups, confidence, self._snapshot.manifest.version)

    def _search(self, question: str, earlier: str = "", known: Encoded | None = None) -> Ranking:
        text = self._without_places(question)
        known = known if text == question else None
        return self._fresh(self._snapshot.retriever.search(text, self._options.top_k, self._without_places(earlier), known))

    def _fresh(self, found: Ranking) -> Ranking:
        """Let guidance past its day of review give way."""
        return by_freshness(found, self._snapshot.documents, self._reader.today, self._reader.grace_days)

    def _composer(self) -> ExtractiveComposer:
        return ExtractiveComposer(self._snapshot, self._regions)

    def ranking(self, asked: Asked, known: Encoded | None = None, *, is_foreign: bool = False) -> Ranking:
        """Search for the question alone, or in a talk with the turn before it, as far as it leans on that (`index.reply`)."""
        known = known if asked.request is None else None  # a wish is not what is searched
        if is_foreign or not asked.talk.turns:
            return self._search(asked.question, known=known)
        beginning = " ".join(asked.talk.turns[-1].answer.split()[:ANSWER_WORDS])
        before = self._without_places(subject(asked.talk))
        message = self._without_places(without_denied(asked.question, asked.talk) or before)
        joined, context = f"{message} {before}".strip(), f"{before} {beginning}".strip()
        reply = Reply(message, joined, context, leaning(asked.question))
        known = known if message == asked.question else None
        return self._fresh(self._snapshot.retriever.search_reply(reply, self._options.top_k, known))

    def _preferred(self, ranking: Ranking, asked: Asked) -> Ranking:
        """Return the same hits in the order that suits the reader; what they say of themselves counts more than their portal."""
        context = self._reader.context
        if context.stage and any(map(says_own_stage, (asked.question, *asked.earlier.questions()))):
            context = replace(context, stage="")
        found = for_context(for_region(ranking, self._snapshot, self._regions), self._snapshot, context, self._regions)
        return for_calm(found, self._snapshot, self._regions) if self._reader.is_calm else found

    def _compose(self, asked: Asked, ranking: Ranking) -> Composition:
        here = self._preferred(ranking, asked)
        answers = [turn.answer for turn in asked.talk.turns]
        if asked.request is not Request.WORDS:  # the words for what was quoted may be just what is wanted
            here = without_said(here, self._snapshot, answers)
        speaks = asked.request is Request.WORDS and bool(here.hits) and has_words(here.hits[0], self._snapshot)
        if asks_for_template(asked) and not speaks:
            here = with_template_first(here, self._snapshot, asked)
        asked_before = asked.earlier.questions()
        if asked.request is Request.MORE:
            here = Ranking(here.hits[1:] or here.hits, here.vector)
        if asked.request is Request.WORDS:
            here = words_first(one_sided(here, self._snapshot, asked.question), self._snapshot, asked)
        if asked.talk.turns:
            here = as_before(here, self._snapshot, (asked.question, *(turn.question for turn in asked.talk.turns)))
        here = one_sided(here, self._snapshot, asked.question)
        shorter = asked.request is Request.SHORTER
        found = self._composer().compose(here, asked_before, 1 if shorter else MAX_SECTIONS, () if shorter else self._each(asked))
        if asked.request is Request.WHY:
            return _reasons(found)
        if speaks:
            return _words_alone(found)
        if asked.request is None and is_said(here, self._snapshot, answers):
            return replace(found, parts=(Part(SAID), *found.parts))
        return _shorter(found) if asked.request is Request.SHORTER else found

    def _each(self, asked: Asked) -> tuple[Ranking, ...]:
        """Search for each question of a message that has several, its scores averaged with those of the whole."""
        return tuple(
            one_sided(self._preferred(self._search(ask, asked.question), asked), self._snapshot, asked.question)
            for ask in asks(asked.question)
        )

    def _choices(self, asked: Asked, ranking: Ranking) -> tuple[str, ...]:
        """Return what a word or two without any talk before could mean; empty when it is plain, or a word of no guidance."""
        if asked.earlier.turns or asked.request is not None or len(asked.question.split()) > AMBIGUOUS_WORDS:
            return ()
        if not any(hit.lexical > 0 for hit in ranking.hits[:CHOICES]):
            return ()
        headings: dict[str, str] = {}
        for hit in ranking.hits:
            document = self._snapshot.documents[hit.passage.document_id]
            headings.setdefault(document.topics[0], document.sections[hit.passage.section].heading)
        return tuple(headings.values())[:CHOICES] if len(headings) >= CHOICES else ()


def similarity_of(ranking: Ranking) -> float:
    """Return the best similarity found, cut to 0…1.

    Of nine signals of a search it separates covered from foreign questions best: AUROC 0.95 against 0.93 for the best single
    cosine and 0.75 or less for BM25 and topic scores (docs/decisions.md).
    """
    best = max((hit.similarity for hit in ranking.hits), default=0.0)
    return round(min(1.0, max(0.0, best)), 4)


def _words_alone(found: Composition) -> Composition:
    """Return the lead and the words to say of the first section."""
    words = [part for part in found.parts if part.role is Role.SAY and part.citation == 1]
    return replace(found, parts=(*_lead(found), *words), citations=found.citations[:1])


def _lead(found: Composition) -> Sequence[Part]:
    return [part for part in found.parts if part.role is Role.LEAD and part.citation == 1][:1]


def _shorter(found: Composition) -> Composition:
    """Return the lead and the first steps of the first section."""
    steps = [part for part in found.parts if part.role is Role.STEP and part.citation == 1][:SHORT_STEPS]
    return replace(found, parts=(*_lead(found), *steps), citations=found.citations[:1])


def _reasons(found: Composition) -> Composition:
    """Return the lead and the notes of the first section, which hold its reasons and evidence, or say that it has none."""
    notes = [part for part in found.parts if part.role is Role.NOTE and part.citation == 1]
    if not notes:
        return replace(found, parts=(Part(NO_REASON), *_lead(found)), citations=found.citations[:1])
    return replace(found, parts=(*_lead(found), *notes), citations=found.citations[:1])
