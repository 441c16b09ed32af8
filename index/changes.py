"""What publishing would change: documents and passages of new guidance against those of the published version."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from corpus.document import Document, Passage, Problem
from corpus.loader import Corpus
from corpus.passages import split
from index.encoder import Encoder
from index.repeats import differing_numbers, near_duplicates
from index.snapshot import Snapshot

NEIGHBOURS = 5  # sections near each changed one that are compared with it
MAX_CHARS = 1_000


@dataclass(frozen=True, slots=True)
class PassageChange:
    """A passage under one heading of one document; `before` is empty for a new one, `after` for one that goes."""

    document_id: str
    heading: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Changes:
    """Documents by what becomes of them, each group in order of id, and the passages in which they differ."""

    added: tuple[Document, ...]
    changed: tuple[Document, ...]
    removed: tuple[Document, ...]
    same: int
    passages: tuple[PassageChange, ...]


def changes(old: Mapping[str, Document], old_passages: Iterable[Passage], corpus: Corpus, encoder: Encoder, room: int) -> Changes:
    """Compare; `room` is how many tokens of the encoder a passage may take, as in the build."""
    new = corpus.by_id
    added = tuple(document for identity, document in new.items() if identity not in old)
    removed = tuple(document for identity, document in old.items() if identity not in new)
    changed = tuple(d for identity, d in new.items() if identity in old and _mark(d) != _mark(old[identity]))
    touched = {document.id for document in (*added, *changed, *removed)}
    before = [passage for passage in old_passages if passage.document_id in touched]
    after = [passage for document in (*added, *changed) for passage in split(document, encoder.count_tokens, room)]
    passages = _passage_changes(_by_heading(before, old), _by_heading(after, new))
    return Changes(added, changed, removed, len(new) - len(added) - len(changed), passages)


def alike(
    corpus: Corpus, found: Changes, snapshot: Snapshot, encoder: Encoder
) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """Return near-duplicates and differing numbers between what is new or changed and the guidance near it."""
    touched = [*found.added, *found.changed]
    paths = {document.path for document in touched}
    near = {document.id: document for document in touched}
    for document in touched:
        for section in document.sections:
            text = section.span.of(document.text)[:MAX_CHARS]
            for hit in snapshot.retriever.search(text, NEIGHBOURS).hits:
                other = corpus.by_id.get(hit.passage.document_id)
                if other is not None:
                    near[other.id] = other
    around = Corpus(tuple(near[identity] for identity in sorted(near)), corpus.sources, corpus.topics, "")

    def about_them(problems: Iterable[Problem]) -> tuple[Problem, ...]:
        return tuple(p for p in problems if p.path in paths or any(f"{path}:" in p.message for path in paths))

    return about_them(near_duplicates(around, encoder)), about_them(differing_numbers(around, encoder))


def _mark(document: Document) -> tuple[str, str, str]:
    return document.digest, document.path, document.programme


def _by_heading(passages: Iterable[Passage], documents: Mapping[str, Document]) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for passage in passages:
        heading = documents[passage.document_id].sections[passage.section].heading
        found.setdefault((passage.document_id, heading), []).append(passage.text)
    return found


def _passage_changes(
    before: Mapping[tuple[str, str], Sequence[str]], after: Mapping[tuple[str, str], Sequence[str]]
) -> tuple[PassageChange, ...]:
    """Pair the passages under each heading that are in one version only, in their order."""
    found: list[PassageChange] = []
    for key in sorted({*before, *after}):
        gone = _without(before.get(key, ()), after.get(key, ()))
        come = _without(after.get(key, ()), before.get(key, ()))
        for at in range(max(len(gone), len(come))):
            one = [texts[at] if at < len(texts) else "" for texts in (gone, come)]
            found.append(PassageChange(*key, *one))
    return tuple(found)


def _without(texts: Sequence[str], others: Sequence[str]) -> list[str]:
    left = Counter(others)
    kept = []
    for text in texts:
        if left[text]:
            left[text] -= 1
        else:
            kept.append(text)
    return kept
