"""One turn of the conversation, from what was typed to an Answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from assistant.answer import Answer, Outcome, Part
from assistant.conversation import Conversation
from assistant.extractive import ExtractiveComposer
from assistant.question import read_question
from assistant.scope import fixed_answer
from corpus.contacts import Contact, load_contacts
from index.manifest import ArtifactError
from index.retriever import Ranking
from index.snapshot import Snapshot

NOT_COVERED = (
    "The guidance here does not cover this, so I have nothing to quote. Your chief resident, program director or an advisor "
    "you trust is the person to ask."
)
TRY_NEXT = "I can look up mentorship questions: finding and asking mentors, problems, boundaries, letters, careers and endings."
CLOSEST = "The guidance may not cover this exactly. The closest that it has:"
UNAVAILABLE = "The guidance cannot be searched right now. Please try again in a minute, or ask your chief resident or program director."


@dataclass(frozen=True, slots=True)
class AnswerOptions:
    """When a question counts as covered; both cosines were set on the calibration in docs/decisions.md."""

    answered_above: float = 0.50
    closest_above: float = 0.40
    stands_alone_above: float = 0.60
    top_k: int = 24
    region: str = "us"


class Assistant:
    """Answer questions from one source of snapshots; holds no conversation and may be shared by threads."""

    def __init__(
        self, current: Callable[[], Snapshot], options: AnswerOptions, contacts: Sequence[Contact] | None = None
    ) -> None:
        """Take a function that returns the index version to use, called once a turn."""
        self._current = current
        self._options = options
        self._contacts = tuple(load_contacts() if contacts is None else contacts)

    def reply(self, conversation: Conversation, raw: str) -> Answer:
        """Answer what was typed; never raises for anything a person can type or for an index that cannot be read."""
        question = read_question(raw)
        fixed = fixed_answer(question.text, self._contacts, self._options.region) if question.text else None
        if fixed is not None:
            return fixed
        if question.refusal:
            return Answer(Outcome.CLARIFY, (Part(question.refusal),))
        try:
            snapshot = self._current()
        except ArtifactError:
            return Answer(Outcome.ABSTAINED, (Part(UNAVAILABLE),))
        return self._search(snapshot, conversation, question.text)

    def _search(self, snapshot: Snapshot, conversation: Conversation, question: str) -> Answer:
        ranking = self._ranking(snapshot, conversation, question)
        confidence = _confidence(ranking)
        version = snapshot.manifest.version
        if confidence < self._options.closest_above:
            return Answer(Outcome.ABSTAINED, (Part(NOT_COVERED), Part(TRY_NEXT)), confidence=confidence, index_version=version)
        found = ExtractiveComposer(snapshot).compose(ranking, conversation.questions())
        is_covered = confidence >= self._options.answered_above
        outcome = Outcome.ANSWERED if is_covered else Outcome.CLOSEST
        parts = found.parts if is_covered else (Part(CLOSEST), *found.parts)
        return Answer(outcome, parts, found.citations, found.follow_ups, confidence, version)

    def _ranking(self, snapshot: Snapshot, conversation: Conversation, question: str) -> Ranking:
        """Search for the question alone; with its history when it follows up, that is when alone it finds little."""
        ranking = snapshot.retriever.search(question, self._options.top_k)
        earlier = conversation.newest_first()
        if not earlier or _confidence(ranking) >= self._options.stands_alone_above:
            return ranking
        return snapshot.retriever.search(question, self._options.top_k, earlier)


def _confidence(ranking: Ranking) -> float:
    """Return the best hit's cosine, cut to 0…1: alone it separates covered questions from foreign ones best."""
    return round(min(1.0, max(0.0, ranking.hits[0].similarity)), 4) if ranking.hits else 0.0
