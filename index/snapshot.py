"""One index version in memory: what a turn of the conversation holds on to from its beginning to its end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from corpus.document import Document, Passage, Section, Source
from corpus.lexicon import Analyser, Lexicon
from corpus.taxonomy import Topic, load_taxonomy
from index.calibration import CALIBRATION_FILE, Calibration
from index.dense import DenseIndex
from index.encoder import CLOSER_FOLDER, Encoder, OnnxEncoder, Vectors
from index.indexes import Indexes
from index.lexical import LexicalIndex
from index.library import Documents, Entry, PassagesById, read_catalogue
from index.manifest import BOTH, ArtifactError, CorruptArtifact, Manifest
from index.options import RetrievalOptions
from index.records import read_documents, read_passages, read_sources
from index.retriever import HybridRetriever, Retriever
from index.routes import ROUTES_FILE, RouteModel
from index.spelling import Spelling, load_words
from index.store import IndexStore
from index.stored import StoredRows
from index.topics import TopicModel, topic_labels

BLOCKS_FILE = "blocks.npy"
ENCODER_FOLDER = "encoder"
LEXICON_FILE = "lexicon.toml"
TAXONOMY_FILE = "taxonomy.toml"  # of the build: the topic model's columns are its topics in order


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that answering needs from one version. `blocks` holds a unit vector for every block of every section.

    Documents and passages are read from their files when they are asked for; the catalogue knows some of each document already.
    `routes` is None in a version built without examples; then only the lexicon routes.
    """

    manifest: Manifest
    documents: Mapping[str, Document]
    catalogue: Sequence[Entry]
    sources: Mapping[str, Source]
    topics: Mapping[str, Topic]
    retriever: Retriever
    blocks: "BlockVectors"
    passages: Mapping[str, Passage]
    encoder: Encoder
    lexicon: Lexicon
    calibration: Calibration
    routes: RouteModel | None = None

    def section(self, passage: Passage) -> Section:
        """Return the section that a passage is a piece of."""
        return self.documents[passage.document_id].sections[passage.section]


class BlockVectors:
    """A unit vector for each block, in the order of documents, sections and blocks, stored as float16."""

    def __init__(self, vectors: StoredRows, catalogue: Sequence[Entry]) -> None:
        """Take vectors (b, d) and the entries, in the same order, of the documents that they were made from.

        Raises:
            ValueError: If there is not one vector for every block.
        """
        self._vectors = vectors
        self._first: dict[str, tuple[int, Entry]] = {}
        row = 0
        for entry in catalogue:
            self._first[entry.id] = row, entry
            row += sum(entry.blocks)
        if row != len(vectors):
            raise ValueError(f"{len(vectors)} vectors for {row} blocks")

    def of(self, document_id: str, section: int, count: int) -> Vectors:
        """Return the vectors of a section's `count` blocks, (count, d) float32."""
        first, entry = self._first[document_id]
        starts = np.array([first + sum(entry.blocks[:section])])
        return self._vectors.slices(starts, np.array([count])).astype(np.float32)


def block_texts(document: Document) -> list[str]:
    """Return the text of every block of a document, in the order in which their vectors are stored."""
    return [block.span.of(document.text) for section in document.sections for block in section.blocks]


def load_snapshot(store: IndexStore, version: str | None = None, threads: int = 0) -> Snapshot:
    """Verify and load a version, the published one unless named; no parser sees a file that differs from its manifest.

    Raises:
        ArtifactError: If there is no index, a file is damaged, or the format is another.
    """
    name = version or store.current()
    try:
        return _load(store, name, threads)
    except (ArtifactError, OSError):
        if version is not None or store.current() == name:
            raise
        return load_snapshot(store, None, threads)  # another was published, and this one pruned, while it was being read


def _load(store: IndexStore, version: str, threads: int) -> Snapshot:
    manifest = store.verify(version)
    folder = store.folder(version)
    encoder = OnnxEncoder(folder / ENCODER_FOLDER, threads)
    if encoder.card != manifest.encoder:
        raise CorruptArtifact(f"{folder / ENCODER_FOLDER}: not the encoder that the manifest describes")
    return assemble(folder, manifest, encoder)


def assemble(folder: Path, manifest: Manifest, encoder: Encoder) -> Snapshot:
    """Read a version's files around an encoder that is already there."""
    lexicon = Lexicon.load(folder / LEXICON_FILE, Spelling(load_words(folder), encoder.knows).corrected)
    dense = DenseIndex.load(folder)
    if (dense.dimension, dense.kind) != (encoder.card.dimension, manifest.search):
        found = f"{dense.kind} search of vectors of length {dense.dimension}"
        raise CorruptArtifact(f"{folder}: {found}, but the manifest says {manifest.search}, encoder of {encoder.card.dimension}")
    catalogue, passages = read_catalogue(folder), read_passages(folder)
    topics = load_taxonomy(folder / TAXONOMY_FILE)
    labels = topic_labels((entry.topics for entry in catalogue for _ in range(entry.passages)), list(topics), len(passages))
    lexical = LexicalIndex.load(folder, Analyser(lexicon), len(passages))
    closer = DenseIndex.load(folder / CLOSER_FOLDER) if encoder.closer is not None else None
    indexes = Indexes(passages, dense, lexical, TopicModel.load(folder, labels), closer)
    return Snapshot(
        manifest=manifest,
        documents=Documents(read_documents(folder), catalogue),
        catalogue=catalogue,
        sources={source.key: source for source in read_sources(folder)},
        topics=topics,
        retriever=HybridRetriever(indexes, encoder, lexicon, RetrievalOptions(**_typed(manifest.options))),
        blocks=BlockVectors(StoredRows(folder / BLOCKS_FILE), catalogue),
        passages=PassagesById(passages, catalogue),
        encoder=encoder,
        lexicon=lexicon,
        calibration=Calibration.load(folder / CALIBRATION_FILE),
        routes=RouteModel.load(folder / ROUTES_FILE) if (folder / ROUTES_FILE).is_file() else None,
    )


def model_of(store: IndexStore) -> str:
    """Return what --model was given for the published version, so that another build can be given the same.

    Raises:
        ArtifactError: If none is published.
    """
    version = store.current()
    is_both = (store.folder(version) / ENCODER_FOLDER / CLOSER_FOLDER).is_dir()
    return BOTH if is_both else store.manifest(version).encoder.name


def _typed(options: Mapping[str, float]) -> dict[str, Any]:
    counts = {"nearest_vectors", "best_terms", "nearest_close"}
    return {name: int(value) if name in counts else float(value) for name, value in options.items()}
