"""What the encoder learned from stories and replies: to place them beside the guidance that they are about.

A general encoder takes two long stories for alike because both are stories. First a linear map of the inner layers is learned,
and added to each vector, then the upper layers are tuned with it. Both are learned once, by `make adapt`, and ship beside this
file, so that a build stays deterministic and quick.
"""

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import numpy as np
import numpy.typing as npt

from corpus.lexicon import Lexicon
from corpus.loader import Corpus
from corpus.stories import Stories
from corpus.talks import Talk
from index.encoder import Encoder, Vectors
from index.manifest import CorruptArtifact
from index.search import Rows
from index.steps import DAMAGED, from_steps, in_steps

ADAPTATION = Path(__file__).with_name("adaptation.npz")
CLOSER = Path(__file__).with_name("closer.npz")  # what the larger encoder learned: the map alone
LAYERS = 3  # upper layers that are tuned
_MAP, _CENTRE, _ENCODER = "weights", "centre", "encoder"
STORY_WEIGHT = 2.0  # a story or a reply counts as two short ways of asking: there are more of these, and they are easier
# Sections whose vectors are this alike say much the same; neither is a wrong answer to the other's stories.
DOUBLED = 0.8


@dataclass(frozen=True, slots=True)
class Adaptation:
    """`weights` (l * d, d) float32 for an encoder with l layers, whose own weights have the SHA-256 `encoder`.

    `changes` are to be added to the weights of its upper `LAYERS` layers, by name. `centre` (d,) is taken from each vector at the
    end, before it gets length 1 again: what all texts share says nothing, and tuning adds much of it.
    """

    weights: Vectors
    encoder: str
    changes: Mapping[str, Vectors] = field(default_factory=dict)
    centre: Vectors = field(default_factory=lambda: np.empty(0, np.float32))

    @property
    def digest(self) -> str:
        """Return the SHA-256 of weights, changes and centre, in hex."""
        total = sha256(self.weights.tobytes() + self.centre.tobytes())
        for name in sorted(self.changes):
            total.update(name.encode() + self.changes[name].tobytes())
        return total.hexdigest()

    def adapted(self, vectors: Vectors, layers: Vectors) -> Vectors:
        """Return what the map makes of n vectors (n, d) with these inner layers (n, l * d): unit rows, not yet centred."""
        moved = vectors + layers @ self.weights
        found: Vectors = moved / np.linalg.norm(moved, axis=1, keepdims=True)
        return found

    def save(self, path: Path = ADAPTATION) -> None:
        """Write the map as float16, for the int8 encoder's own steps are coarser, and the changes as whole steps."""
        kept: dict[str, npt.NDArray[np.generic]] = {
            _MAP: self.weights.astype(np.float16),
            _CENTRE: self.centre,
            _ENCODER: np.array(self.encoder),
        }
        np.savez_compressed(path, allow_pickle=False, **in_steps(self.changes), **kept)

    @classmethod
    def load(cls, path: Path = ADAPTATION) -> "Adaptation":
        """Read what `save` wrote.

        Raises:
            CorruptArtifact: If the file does not hold an adaptation.
        """
        try:
            with np.load(BytesIO(path.read_bytes()), allow_pickle=False) as arrays:
                kept = {name: arrays[name] for name in arrays.files}
            weights, encoder = kept.pop(_MAP).astype(np.float32), str(kept.pop(_ENCODER))
            centre = kept.pop(_CENTRE).astype(np.float32)
            return cls(weights, encoder, from_steps(kept), centre)
        except DAMAGED as error:
            raise CorruptArtifact(f"{path}: not an adaptation ({error}); install Signpost again, or run make adapt") from error


@dataclass(frozen=True, slots=True)
class Lessons:
    """What there is to learn: which of s sections answers each of q questions, over n `texts` that the encoder has read.

    `vectors` (n, d) and `layers` (n, l * d) float32; `questions` (q,) are rows of texts, `answers` (q,) sections, `importance`
    (q,) float32; `passages` (s, k) the rows of k texts for each section; `doubled` (s, s) marks other sections that say the same.
    """

    texts: tuple[str, ...]
    vectors: Vectors
    layers: Vectors
    questions: Rows
    answers: Rows
    importance: Vectors
    passages: Rows
    doubled: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Told:
    """What people say whom the guidance answers: stories, and talks of two turns."""

    stories: Sequence[Stories]
    talks: Sequence[Talk] = ()

    def ways(self) -> dict[tuple[str, str], list[str]]:
        """Return what may be learned from, by document and heading; a reply stands before the question that it goes on from."""
        found = {(one.document_id, one.heading): [*one.taught] for one in self.stories}
        for talk in self.talks:
            if not talk.is_held_out:
                found.setdefault((talk.document_id, talk.heading), []).append(f"{talk.reply} {talk.first}")
        return found


def lessons(corpus: Corpus, told: Told, encoder: Encoder, lexicon: Lexicon) -> Lessons:
    """Return what the guidance's own ways of asking, stories and talks teach; `encoder` must not be adapted already."""
    ways_told = told.ways()
    texts: dict[str, int] = {}
    passages: list[list[int]] = []
    asked: list[tuple[int, int, float]] = []
    for document in corpus.documents:
        for section in document.sections:
            blocks = [block.span.of(document.text) for block in section.blocks]
            standing = (
                f"{section.heading} {' '.join(blocks)}",
                f"{document.title}. {section.heading}",
                f"{section.heading} {blocks[0]}",
            )
            ways = [(question, 1.0) for question in section.asked_as]
            ways += [(story, STORY_WEIGHT) for story in ways_told.get((document.id, section.heading), ())]
            asked += [(texts.setdefault(lexicon.written_out(way), len(texts)), len(passages), weight) for way, weight in ways]
            passages.append([texts.setdefault(text, len(texts)) for text in standing])
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        readings = list(pool.map(lambda text: encoder.read(text, hearing=False), texts))
    vectors = np.stack([reading.vector for reading in readings])
    rows, answers, importance = zip(*asked, strict=True)
    places = np.array(passages, np.int64)
    return Lessons(
        tuple(texts),
        vectors,
        np.stack([reading.layers.reshape(-1) for reading in readings]),
        np.array(rows, np.int64),
        np.array(answers, np.int64),
        np.array(importance, np.float32),
        places,
        _doubled(vectors[places].mean(axis=1)),
    )


def _doubled(sections: Vectors) -> npt.NDArray[np.bool_]:
    unit = sections / np.linalg.norm(sections, axis=1, keepdims=True)
    alike: npt.NDArray[np.bool_] = (unit @ unit.T > DOUBLED) & ~np.eye(len(unit), dtype=bool)
    return alike
