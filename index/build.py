"""The build, step by step: split, encode, index, write, verify, publish."""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import numpy as np

from corpus.document import Document, Passage, Section
from corpus.lexicon import ANALYSER_REVISION, Analyser, Lexicon
from corpus.lexicon import LEXICON_FILE as LEXICON_SOURCE
from corpus.loader import Corpus
from corpus.passages import split
from corpus.taxonomy import TAXONOMY_FILE as TAXONOMY_SOURCE
from index.dense import DenseIndex, Field, Rows
from index.encoder import Encoder, Vectors
from index.lexical import LexicalIndex
from index.manifest import FORMAT, ArtifactError, Manifest
from index.records import DOCUMENTS_FILE, PASSAGES_FILE, SOURCES_FILE, read_passages, write_lines
from index.retriever import RetrievalOptions
from index.snapshot import BLOCKS_FILE, ENCODER_FOLDER, LEXICON_FILE, TAXONOMY_FILE, block_texts
from index.routes import RouteModel
from index.store import IndexStore, describe
from index.topics import TopicModel, topic_labels

SPECIAL_TOKENS = 2  # [CLS] and [SEP], https://arxiv.org/abs/1810.04805 section 3
ENCODE_STEP = 256  # texts between two calls of the progress function

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class BuildSummary:
    """What a build did: passages new, changed and removed against the version before, and where the result lies."""

    version: str
    folder: Path
    documents: int
    passages: int
    vectors: int
    new: int
    changed: int
    removed: int
    seconds: float
    already_current: bool


def silent(_step: str, _done: int, _total: int) -> None:
    """Report no progress."""


def build(
    corpus: Corpus,
    store: IndexStore,
    encoder_folder: Path,
    encoder: Encoder,
    options: RetrievalOptions,
    progress: Progress = silent,
    routes: RouteModel | None = None,
) -> BuildSummary:
    """Build and publish a version of `corpus`; the same corpus, options and encoder give "already current".

    `encoder_folder` holds the files of `encoder`, which are copied into the version, and `routes` what the encoder's readings
    say of safety routes. `progress` is called with a step's
    name, how much is done and of how much.

    Raises:
        ArtifactError: If the version that was written does not verify; the published one stays.
    """
    started = perf_counter()
    tables = {LEXICON_FILE: LEXICON_SOURCE.read_bytes(), TAXONOMY_FILE: TAXONOMY_SOURCE.read_bytes()}
    digest = _digest(corpus, options, encoder, [*tables.values(), *([routes.as_bytes()] if routes else [])])
    before = _published(store)
    if before is not None and before.build_digest == digest:
        return _unchanged(before, store, perf_counter() - started)
    passages = _split(corpus, encoder)
    analyser = Analyser(Lexicon.load())

    def fill(folder: Path) -> Manifest:
        vectors, owners, fields = _encode(corpus, passages, encoder, progress)
        DenseIndex.build(vectors, owners, fields).save(folder)
        labels = topic_labels([corpus.by_id[passage.document_id].topics for passage in passages], list(corpus.topics))
        TopicModel.fit(vectors, owners, labels).save(folder)
        LexicalIndex.build(lexical_texts(corpus, passages), analyser).save(folder)
        blocks = [text for document in corpus.documents for text in block_texts(document)]
        np.save(folder / BLOCKS_FILE, _in_steps(blocks, encoder, "blocks", progress).astype(np.float16), allow_pickle=False)
        if routes is not None:
            routes.save(folder)
        write_lines(folder / DOCUMENTS_FILE, corpus.documents)
        write_lines(folder / PASSAGES_FILE, passages)
        write_lines(folder / SOURCES_FILE, corpus.sources.values())
        for name, content in tables.items():
            (folder / name).write_bytes(content)
        shutil.copytree(encoder_folder, folder / ENCODER_FOLDER)
        counts = {"documents": len(corpus.documents), "passages": len(passages), "vectors": len(vectors)}
        built_at = datetime.now(UTC).isoformat(timespec="seconds")
        return Manifest(FORMAT, version, built_at, digest, encoder.card, options.as_dict(), counts, describe(folder))

    version = _new_name(store, digest)
    previous = _passages_of(store, before)
    target = store.write(version, fill)
    store.publish(version)
    store.prune()
    new, changed, removed = _differences(previous, passages)
    counts = store.manifest(version).counts
    seconds = perf_counter() - started
    return BuildSummary(
        version, target, len(corpus.documents), len(passages), counts["vectors"], new, changed, removed, seconds, False
    )


def lexical_texts(corpus: Corpus, passages: Sequence[Passage]) -> list[str]:
    """Return what BM25 indexes for each passage: its heading, the other ways people ask, and its text."""
    sections = [_section(corpus, passage) for passage in passages]
    return [
        "\n".join([section.heading, *section.asked_as, passage.text]) for section, passage in zip(sections, passages, strict=True)
    ]


def field_texts(document: Document, passage: Passage) -> list[tuple[Field, str]]:
    """Return the texts whose vectors find a passage, in rising order of field."""
    section = document.sections[passage.section]
    fields = [
        (Field.TEXT, f"{section.heading} {passage.text}"),
        (Field.TITLE, f"{document.title}. {section.heading}"),
    ]
    if section.asked_as:
        fields.append((Field.QUESTIONS, " ".join(section.asked_as)))
    return [*fields, *((Field.QUESTION, question) for question in section.asked_as)]


def _section(corpus: Corpus, passage: Passage) -> Section:
    return corpus.by_id[passage.document_id].sections[passage.section]


def _split(corpus: Corpus, encoder: Encoder) -> tuple[Passage, ...]:
    longest = encoder.card.max_tokens - SPECIAL_TOKENS
    return tuple(p for document in corpus.documents for p in split(document, encoder.count_tokens, longest))


def _encode(corpus: Corpus, passages: Sequence[Passage], encoder: Encoder, progress: Progress) -> tuple[Vectors, Rows, Rows]:
    """Return vectors (v, d) with their passages (v,) and fields (v,); a text that occurs twice is encoded once."""
    rows = [
        (owner, field, text)
        for owner, passage in enumerate(passages)
        for field, text in field_texts(corpus.by_id[passage.document_id], passage)
    ]
    distinct = list(dict.fromkeys(text for _, _, text in rows))
    place = {text: at for at, text in enumerate(distinct)}
    vectors = _in_steps(distinct, encoder, "texts", progress)[[place[text] for _, _, text in rows]]
    return vectors, np.array([owner for owner, _, _ in rows]), np.array([int(field) for _, field, _ in rows])


def _in_steps(texts: Sequence[str], encoder: Encoder, step: str, progress: Progress) -> Vectors:
    parts = [np.empty((0, encoder.card.dimension), dtype=np.float32)]
    for start in range(0, len(texts), ENCODE_STEP):
        parts.append(encoder.encode_passages(texts[start : start + ENCODE_STEP]))
        progress(step, min(start + ENCODE_STEP, len(texts)), len(texts))
    return np.concatenate(parts)


def _digest(corpus: Corpus, options: RetrievalOptions, encoder: Encoder, tables: Iterable[bytes]) -> str:
    """Return the SHA-256 of all that decides what a version holds."""
    total = hashlib.sha256(
        f"{FORMAT}\n{ANALYSER_REVISION}\n{corpus.digest}\n{json.dumps(options.as_dict(), sort_keys=True)}\n".encode()
    )
    total.update(f"{encoder.card}\n".encode())
    for table in tables:
        total.update(hashlib.sha256(table).digest())
    return total.hexdigest()


def _new_name(store: IndexStore, digest: str) -> str:
    """Return a name that no version has: a damaged one is rebuilt from the same digest, perhaps in the same second."""
    moment = datetime.now(UTC)
    while store.folder(name := f"{moment:%Y%m%dT%H%M%S%fZ}-{digest[:8]}").exists():
        moment += timedelta(seconds=1)
    return name


def _published(store: IndexStore) -> Manifest | None:
    """Return the published version's manifest, or None if there is no whole version of this format."""
    try:
        return store.verify(store.current())
    except ArtifactError:
        return None


def _passages_of(store: IndexStore, manifest: Manifest | None) -> tuple[Passage, ...]:
    return read_passages(store.folder(manifest.version) / PASSAGES_FILE) if manifest else ()


def _differences(old: Sequence[Passage], new: Sequence[Passage]) -> tuple[int, int, int]:
    """Count passages that are new, changed under the same id, and removed."""
    before = {passage.id: passage.text for passage in old}
    after = {passage.id: passage.text for passage in new}
    changed = sum(1 for key in before.keys() & after.keys() if before[key] != after[key])
    return len(after.keys() - before.keys()), changed, len(before.keys() - after.keys())


def _unchanged(manifest: Manifest, store: IndexStore, seconds: float) -> BuildSummary:
    counts = manifest.counts
    folder = store.folder(manifest.version)
    return BuildSummary(
        manifest.version, folder, counts["documents"], counts["passages"], counts["vectors"], 0, 0, 0, seconds, True
    )
