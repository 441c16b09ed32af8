"""The build, step by step: split, encode, index, write, verify, publish."""

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from corpus.document import Passage
from corpus.lexicon import ANALYSER_REVISION, Analyser, Lexicon
from corpus.lexicon import LEXICON_FILE as LEXICON_SOURCE
from corpus.loader import Corpus
from corpus.passages import SEPARATORS, split
from corpus.reader import reader_digest
from corpus.taxonomy import TAXONOMY_FILE as TAXONOMY_SOURCE
from index.calibration import CALIBRATION_FILE, CALIBRATION_SOURCE
from index.earlier import Earlier, write_reader
from index.encoder import CLOSER_FOLDER, Encoder
from index.encoding import Texts, write_blocks, write_indexes
from index.lexical import K1, METHOD, B, LexicalIndex
from index.library import write_catalogue
from index.manifest import FORMAT, ArtifactError, Manifest
from index.options import RetrievalOptions
from index.quality import CLOSE_SAMPLE, SAMPLE, Gate, QualityDrop, self_retrieval
from index.records import DOCUMENTS_FILE, PASSAGES_FILE, read_passages, write_records, write_sources
from index.routes import ROUTES_FILE, RouteModel
from index.search import EXACT_UP_TO
from index.snapshot import ENCODER_FOLDER, LEXICON_FILE, TAXONOMY_FILE, Snapshot, assemble, load_snapshot
from index.spelling import count_words, save_words
from index.store import IndexStore, describe
from index.texts import lead_text, lexical_texts
from index.topics import RIDGE, TopicModel, topic_labels
from index.vectors import KnownVectors, Progress, encoder_identity, silent

SPECIAL_TOKENS = 2  # [CLS] and [SEP], https://arxiv.org/abs/1810.04805 section 3
# What decides a version besides its input. The first number is raised when the code makes another version of the same input.
REVISION = (4, ANALYSER_REVISION, SPECIAL_TOKENS, SEPARATORS, METHOD, K1, B, RIDGE)


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
    complaints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms a build is published.

    `progress` is called with a step's name, how much is done and of how much. `gates` compare with the published version;
    with `force` their complaints are reported but stop nothing. `allow_empty` lets a corpus without documents replace others.
    `routes` is what the encoder's readings say of safety routes; without it only the lexicon routes. Up to `exact_up_to` vectors
    are searched exactly.
    """

    progress: Progress = silent
    gates: Sequence[Gate] = ()
    force: bool = False
    allow_empty: bool = False
    routes: RouteModel | None = None
    exact_up_to: int = EXACT_UP_TO


def build(
    corpus: Corpus,
    store: IndexStore,
    encoder_folder: Path,
    encoder: Encoder,
    options: RetrievalOptions,
    terms: Terms = Terms(),
) -> BuildSummary:
    """Build and publish a version of `corpus`; the same corpus, options and encoder give "already current".

    `encoder_folder` holds the files of `encoder`, which are copied into the version. Texts that the newest whole version has
    vectors of are not encoded again.

    Raises:
        IndexBusy: If another process is building.
        QualityDrop: If the version is worse than it may be, or empty.
        ArtifactError: If the version that was written does not verify. Whatever is raised, the published one stays.
    """
    with store.locked():
        return _build(corpus, store, encoder_folder, encoder, options, terms)


def _build(
    corpus: Corpus, store: IndexStore, encoder_folder: Path, encoder: Encoder, options: RetrievalOptions, terms: Terms
) -> BuildSummary:
    started = perf_counter()
    sources = {LEXICON_FILE: LEXICON_SOURCE, TAXONOMY_FILE: TAXONOMY_SOURCE, CALIBRATION_FILE: CALIBRATION_SOURCE}
    tables = {name: source.read_bytes() for name, source in sources.items()}
    identity = encoder_identity(encoder_folder)
    digest = _digest(corpus, options, identity, [*tables.values(), reader_digest().encode(), *_of_terms(terms)])
    before = _published(store)
    if before is not None and before.build_digest == digest:
        return _unchanged(before, store, perf_counter() - started)
    base = before.version if before else next(store.whole_versions(), None)
    _refuse_empty(corpus, store, base, terms)
    whole, closer = (store.folder(base), store.folder(base) / CLOSER_FOLDER) if base else (None, None)
    passages = _split(corpus, encoder, identity, Earlier(whole))
    analyser = Analyser(Lexicon.load())
    complaints: list[str] = []

    def fill(folder: Path) -> Manifest:
        texts = Texts(corpus, passages, KnownVectors.of_texts(whole, identity), KnownVectors.of_texts(closer, identity))
        ((dense, _), *_) = indexes = write_indexes(texts, encoder, folder, terms.exact_up_to, terms.progress)
        topics = (corpus.by_id[passage.document_id].topics for passage in passages)
        labels = topic_labels(topics, list(corpus.topics), len(passages))
        TopicModel.fit(dense.batches(), dense.dimension, dense.owners, labels).save(folder)
        LexicalIndex.build(lexical_texts(corpus, passages), analyser).save(folder)
        write_blocks(corpus, encoder, KnownVectors.of_blocks(whole, identity), folder, terms.progress)
        _save_records(corpus, passages, tables, terms.routes, folder)
        write_reader(folder, identity)
        # A copy, not a hard link: 140 MB, so that damage to one version's encoder leaves the others whole.
        shutil.copytree(encoder_folder, folder / ENCODER_FOLDER)
        counts = {"documents": len(corpus.documents), "passages": len(passages), "vectors": dense.size}
        built_at = datetime.now(UTC).isoformat(timespec="seconds")
        files = describe(folder)
        manifest = Manifest(FORMAT, version, built_at, digest, encoder.card, options.as_dict(), counts, files, dense.kind)
        for (vectors, reader), sample in zip(indexes, (SAMPLE, CLOSE_SAMPLE), strict=False):
            complaints.extend(
                self_retrieval(vectors, len(passages), lambda row: lead_text(corpus, passages[row]), reader, sample)
            )
        if terms.gates:
            complaints.extend(_complaints(terms.gates, assemble(folder, manifest, encoder), encoder, store, base))
        _stop_unless_forced(complaints, terms)
        return manifest

    version = store.new_name(digest)
    previous = read_passages(store.folder(before.version)) if before else ()
    target = store.write(version, fill)
    store.publish(version)
    store.prune()
    new, changed, removed = _differences(previous, passages)
    counts, seconds = store.manifest(version).counts, perf_counter() - started
    found = (counts["documents"], counts["passages"], counts["vectors"])
    return BuildSummary(version, target, *found, new, changed, removed, seconds, False, tuple(complaints))


def _of_terms(terms: Terms) -> tuple[bytes, bytes]:
    """Return what of the terms decides what a version holds."""
    return terms.routes.as_bytes() if terms.routes else b"", str(terms.exact_up_to).encode()


def _split(corpus: Corpus, encoder: Encoder, identity: str, earlier: Earlier) -> tuple[Passage, ...]:
    longest = encoder.card.max_tokens - SPECIAL_TOKENS
    passages: list[Passage] = []
    for document in corpus.documents:
        known = earlier.passages(document, identity)
        passages += split(document, encoder.count_tokens, longest) if known is None else known
    return tuple(passages)


def _save_records(
    corpus: Corpus, passages: Sequence[Passage], tables: Mapping[str, bytes], routes: RouteModel | None, folder: Path
) -> None:
    write_records(folder / DOCUMENTS_FILE, corpus.documents)
    write_records(folder / PASSAGES_FILE, passages)
    write_catalogue(folder, corpus.documents, Counter(passage.document_id for passage in passages))
    write_sources(folder, corpus.sources.values())
    for name, content in tables.items():
        (folder / name).write_bytes(content)
    save_words(count_words(corpus.documents), folder)
    if routes is not None:
        routes.save(folder / ROUTES_FILE)


def _refuse_empty(corpus: Corpus, store: IndexStore, base: str | None, terms: Terms) -> None:
    if not corpus.documents and base and store.manifest(base).counts["documents"] and not terms.allow_empty:
        raise QualityDrop(f"Not published: the guidance is empty and {base} is not; to publish it all the same add --allow-empty")


def _stop_unless_forced(complaints: Sequence[str], terms: Terms) -> None:
    if complaints and not terms.force:
        raise QualityDrop(f"Not published: {'; '.join(complaints)}. Mend the guidance, or publish it all the same with --force")


def _complaints(gates: Sequence[Gate], candidate: Snapshot, encoder: Encoder, store: IndexStore, base: str | None) -> list[str]:
    published = None
    if base is not None:
        manifest = store.manifest(base)
        is_same = manifest.encoder == encoder.card
        published = assemble(store.folder(base), manifest, encoder) if is_same else load_snapshot(store, base)
    return [complaint for gate in gates for complaint in gate(candidate, published)]


def _digest(corpus: Corpus, options: RetrievalOptions, identity: str, tables: Iterable[bytes]) -> str:
    """Return the SHA-256 of all that decides what a version holds; `identity` is the encoder's."""
    total = hashlib.sha256(
        f"{FORMAT}\n{REVISION}\n{corpus.digest}\n{json.dumps(options.as_dict(), sort_keys=True)}\n{identity}\n".encode()
    )
    for table in tables:
        total.update(hashlib.sha256(table).digest())
    return total.hexdigest()


def _published(store: IndexStore) -> Manifest | None:
    """Return the published version's manifest, or None if there is no whole version of this format."""
    try:
        return store.verify(store.current())
    except ArtifactError:
        return None


def _differences(old: Iterable[Passage], new: Sequence[Passage]) -> tuple[int, int, int]:
    """Count passages that are new, changed under the same id, and removed."""
    before = {passage.id: hash(passage.text) for passage in old}
    after = {passage.id: hash(passage.text) for passage in new}
    changed = sum(1 for key in before.keys() & after.keys() if before[key] != after[key])
    return len(after.keys() - before.keys()), changed, len(before.keys() - after.keys())


def _unchanged(manifest: Manifest, store: IndexStore, seconds: float) -> BuildSummary:
    counts = manifest.counts
    folder = store.folder(manifest.version)
    return BuildSummary(
        manifest.version, folder, counts["documents"], counts["passages"], counts["vectors"], 0, 0, 0, seconds, True
    )
