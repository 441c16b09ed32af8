"""What publishing would change, told before it is done: documents, passages, repeats, and the answers to golden questions."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from assistant.answer import Answer
from assistant.conversation import Conversation
from assistant.dialogue import Assistant
from corpus.document import Document
from corpus.golden import GoldenQuestion
from corpus.loader import Corpus
from corpus.sentences import sentence_spans
from index.build import SPECIAL_TOKENS, Terms, build
from index.changes import Changes, PassageChange, changes
from index.encoder import Encoder
from index.options import RetrievalOptions
from index.records import read_passages
from index.snapshot import ENCODER_FOLDER, Snapshot, assemble
from index.store import POINTER_FILE, VERSIONS_FOLDER, IndexStore
from index.vectors import Progress


@dataclass(frozen=True, slots=True)
class Published:
    """The published version with its encoder, against which a change is told."""

    store: IndexStore
    snapshot: Snapshot
    encoder: Encoder

    @property
    def folder(self) -> Path:
        """Return the version's folder."""
        return self.store.folder(self.snapshot.manifest.version)


@dataclass(frozen=True, slots=True)
class FirstAnswer:
    """What a question is answered with: the outcome, where the first quoted section stands, and the words that come first."""

    outcome: str
    section: str
    words: str
    is_right: bool


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """A golden question whose first answer is another after publishing."""

    golden: GoldenQuestion
    before: FirstAnswer
    after: FirstAnswer


def changes_against(published: Published, corpus: Corpus) -> Changes:
    """Compare guidance with the published version."""
    passages = read_passages(published.folder)
    room = published.encoder.card.max_tokens - SPECIAL_TOKENS
    return changes(published.snapshot.documents, passages, corpus, published.encoder, room)


@contextmanager
def candidate(published: Published, corpus: Corpus, progress: Progress) -> Iterator[Snapshot]:
    """Build the guidance beside the published version, with the same encoder, and yield it; nothing of it stays.

    The published version stands in the scratch store as the one before, so that what it has encoded need not be encoded again.
    """
    version = published.snapshot.manifest.version
    with TemporaryDirectory(prefix="signpost-") as scratch:
        store = IndexStore(Path(scratch))
        (store.root / VERSIONS_FOLDER).mkdir()
        store.folder(version).symlink_to(published.folder.resolve())
        (store.root / POINTER_FILE).write_text(version + "\n", encoding="ascii")
        # A worse version is what a coordinator wants to see here, so nothing stops it.
        terms = Terms(progress, force=True, allow_empty=True, routes=published.snapshot.routes)
        done = build(corpus, store, published.folder / ENCODER_FOLDER, published.encoder, RetrievalOptions(), terms)
        yield assemble(done.folder, store.manifest(done.version), published.encoder)


def answer_changes(
    before: Assistant, after: Assistant, questions: Sequence[GoldenQuestion]
) -> tuple[list[AnswerChange], int, int]:
    """Return the questions whose first answer changes, and how many are right before and after."""
    pairs = [(one, _first(before, one), _first(after, one)) for one in questions]
    changed = [AnswerChange(one, old, new) for one, old, new in pairs if old != new]
    return changed, sum(old.is_right for _, old, _ in pairs), sum(new.is_right for _, _, new in pairs)


def document_lines(found: Changes) -> Iterator[str]:
    """Yield what becomes of the documents."""
    yield (
        f"Documents: {len(found.added)} added, {len(found.changed)} changed, {len(found.removed)} removed, {found.same} the same."
    )
    for sign, documents in (("+", found.added), ("~", found.changed), ("-", found.removed)):
        yield from (f"  {sign} {_named(document)}" for document in documents)


def passage_lines(found: Changes) -> Iterator[str]:
    """Yield the passages that come, change and go; of changed ones the sentences that differ."""
    kinds: list[tuple[str, Callable[[PassageChange], bool]]] = [
        ("added", lambda change: not change.before),
        ("changed", lambda change: bool(change.before and change.after)),
        ("removed", lambda change: not change.after),
    ]
    counts = [f"{sum(map(belongs, found.passages))} {name}" for name, belongs in kinds]
    yield f"Passages: {', '.join(counts)}."
    for change in found.passages:
        yield f"  {change.document_id}: {change.heading}"
        before, after = _sentences(change.before), _sentences(change.after)
        yield from (f"    - {sentence}" for sentence in before if sentence not in after)
        yield from (f"    + {sentence}" for sentence in after if sentence not in before)


def _named(document: Document) -> str:
    return f"{document.path} ('{document.title}')"


def _sentences(text: str) -> list[str]:
    return [" ".join(span.of(text).split()) for span in sentence_spans(text)]


def _first(assistant: Assistant, golden: GoldenQuestion) -> FirstAnswer:
    answer = assistant.reply(Conversation(), golden.question)
    main = answer.citations[0] if answer.citations else None
    quoted = next((part.text for part in answer.parts if part.citation), answer.parts[0].text)
    section = f"{main.document_id}: {main.heading}" if main else ""
    return FirstAnswer(answer.outcome.value, section, quoted, _is_right(answer, golden))


def _is_right(answer: Answer, golden: GoldenQuestion) -> bool:
    topics = answer.citations[0].topics if answer.citations else ()
    return answer.outcome.value == golden.outcome and (not golden.topics or bool(set(topics) & set(golden.topics)))
