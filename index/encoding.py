"""The part of a build that encodes: every text once, in batches, so that neither all texts nor all vectors are in memory."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from corpus.document import Passage
from corpus.loader import Corpus
from index.dense import DenseIndex, Field
from index.encoder import CLOSER_FOLDER, Encoder, Vectors
from index.search import STEP, Rows
from index.snapshot import BLOCKS_FILE, block_texts
from index.stored import RowWriter, StoredRows
from index.texts import CLOSE_FIELDS, all_field_texts
from index.vectors import BLOCK_KEYS_FILE, KEY_BYTES, KEYS_FILE, Keys, KnownVectors, Progress

SCRATCH_FILE = "encoded.npy"  # the vector of each distinct text, until each has its place


@dataclass(frozen=True, slots=True)
class Texts:
    """The passages of a corpus, whose texts are made when they are asked for, and what is known of their vectors.

    `known_closer` holds those that the larger encoder made.
    """

    corpus: Corpus
    passages: Sequence[Passage]
    known: KnownVectors
    known_closer: KnownVectors
    fields: Collection[Field] = tuple(Field)

    def __iter__(self) -> Iterator[tuple[int, Field, str]]:
        return (text for text in all_field_texts(self.corpus, self.passages) if text[1] in self.fields)


def write_indexes(
    texts: Texts, encoder: Encoder, folder: Path, exact_up_to: int, progress: Progress
) -> list[tuple[DenseIndex, Encoder]]:
    """Write the vectors of all texts of passages into `folder`, and those that a larger encoder makes into a folder inside it.

    Returns both, if there are two, each with its encoder.
    """
    found = [(write_dense(texts, encoder, folder, exact_up_to, progress), encoder)]
    if encoder.closer is not None:
        (folder / CLOSER_FOLDER).mkdir()
        close = replace(texts, known=texts.known_closer, fields=CLOSE_FIELDS)
        found.append(
            (write_dense(close, encoder.closer, folder / CLOSER_FOLDER, exact_up_to, progress, "passages"), encoder.closer)
        )
    return found


def write_dense(
    texts: Texts, encoder: Encoder, folder: Path, exact_up_to: int, progress: Progress, step: str = "texts"
) -> DenseIndex:
    """Write the vectors of all texts of passages, with their keys, into `folder`; a text that is there twice is encoded once.

    `step` is what `progress` calls it.
    """
    joined, owners, fields = bytearray(), [], []
    for owner, field, text in texts:
        joined += texts.known.key(text)
        owners.append(owner)
        fields.append(int(field))
    keys = np.frombuffer(joined, np.uint8).reshape(-1, KEY_BYTES)
    np.save(folder / KEYS_FILE, keys, allow_pickle=False)
    first, places = distinct(keys)
    is_first = np.zeros(len(keys), np.bool_)
    is_first[first] = True
    once = (text for (_, _, text), is_wanted in zip(texts, is_first, strict=True) if is_wanted)
    scratch, dimension = folder / SCRATCH_FILE, encoder.card.dimension
    with RowWriter(scratch, (len(first), dimension), np.float32) as writer:
        for batch in texts.known.encode(once, keys[first], encoder, step, progress):
            writer.add(batch)
    placed = _placed(StoredRows(scratch), places)
    dense = DenseIndex.write(folder, placed, dimension, np.array(owners, np.int64), np.array(fields, np.int64), exact_up_to)
    scratch.unlink()
    return dense


def write_blocks(corpus: Corpus, encoder: Encoder, known: KnownVectors, folder: Path, progress: Progress) -> None:
    """Write the vectors of all blocks as float16, with their keys, into `folder`."""
    keys = known.keys(_block_texts(corpus))
    np.save(folder / BLOCK_KEYS_FILE, keys, allow_pickle=False)
    with RowWriter(folder / BLOCKS_FILE, (len(keys), encoder.card.dimension), np.float16) as writer:
        for batch in known.encode(_block_texts(corpus), keys, encoder, "blocks", progress):
            writer.add(batch)


def distinct(keys: Keys) -> tuple[Rows, Rows]:
    """Return where each distinct key of (v, 32) stands first, (u,) in rising order, and which of those each key is, (v,)."""
    whole = np.ascontiguousarray(keys).view(f"V{KEY_BYTES}").reshape(-1)
    _, first, which = np.unique(whole, return_index=True, return_inverse=True)
    order = np.argsort(first)
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    return first[order], rank[which]


def _placed(rows: StoredRows, places: Rows) -> Iterator[Vectors]:
    """Yield (v, d) in batches: for each place the row that belongs there."""
    for start in range(0, len(places), STEP):
        yield rows.rows(places[start : start + STEP]).astype(np.float32, copy=False)


def _block_texts(corpus: Corpus) -> Iterator[str]:
    return (text for document in corpus.documents for text in block_texts(document))
