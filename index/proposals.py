"""Where new guidance belongs, told by what is published: its topics, and the sections that say nearly the same."""

from collections import Counter
from collections.abc import Sequence

from corpus.document import Document, Problem
from corpus.loader import Corpus
from index.encoder import Encoder
from index.repeats import SAME_SECTION, near_duplicates
from index.snapshot import Snapshot

# Set on a third of the shipped files, each proposed from its neighbours with itself left out: the first topic was one of the
# file's own for 80 %, and 60 % of all that were proposed were (docs/decisions.md).
NEIGHBOURS = 10
SIDE_TOPIC = 0.5
SHARE_OF_BEST = 0.5
MAX_TOPICS = 3
# What bounds the work for one document: the words that decide stand first.
MAX_SECTIONS = 20
MAX_CHARS = 1_000


class Proposer:
    """Propose from one index version; `encoder` is that version's."""

    def __init__(self, snapshot: Snapshot, encoder: Encoder) -> None:
        """Take the published version and its encoder."""
        self._snapshot = snapshot
        self._encoder = encoder

    def topics(self, texts: Sequence[str]) -> tuple[str, ...]:
        """Return up to three topics for a document's sections, the likeliest first; none where nothing is published.

        Each section's nearest passages vote, for their document's main topic fully, for its others half, with what their score
        is above that of the first passage that does not count.
        """
        votes: Counter[str] = Counter()
        for text in texts[:MAX_SECTIONS]:
            hits = self._snapshot.retriever.search(text[:MAX_CHARS], NEIGHBOURS + 1).hits
            floor = hits[-1].score if len(hits) > 1 else 0.0
            for hit in hits[:NEIGHBOURS]:
                topics = self._snapshot.documents[hit.passage.document_id].topics
                vote = max(0.0, hit.score - floor)
                votes.update({topic: vote * (SIDE_TOPIC if place else 1.0) for place, topic in enumerate(topics)})
        best = [(topic, vote) for topic, vote in votes.most_common(MAX_TOPICS) if vote > 0]
        return tuple(topic for topic, vote in best if vote >= SHARE_OF_BEST * best[0][1])

    def repeats(self, drafts: Corpus) -> tuple[Problem, ...]:
        """Return a problem for each section that says nearly what a published one says, or another of the drafts."""
        found = [problem for document in drafts.documents for problem in self._published_twins(document)]
        return (*found, *near_duplicates(drafts, self._encoder))

    def _published_twins(self, document: Document) -> list[Problem]:
        problems = []
        for section in document.sections[:MAX_SECTIONS]:
            text = section.span.of(document.text)
            hits = self._snapshot.retriever.search(text[:MAX_CHARS], NEIGHBOURS // 2).hits
            found = [(self._snapshot.documents[hit.passage.document_id], hit.passage.section) for hit in hits]
            others = [(other, other.sections[number]) for other, number in found]
            vectors = self._encoder.encode_passages([text, *(other.span.of(near.text) for near, other in others)])
            for (near, other), likeness in zip(others, vectors[1:] @ vectors[0], strict=True):
                if likeness >= SAME_SECTION:
                    message = f"nearly the same as the published {near.path}:{other.line} ('{other.heading[:60]}')"
                    problems.append(Problem(document.path, section.line, f"{message}; keep one, or tell them apart"))
        return problems
