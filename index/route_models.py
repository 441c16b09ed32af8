"""Where the route model of a build comes from: it ships, an earlier build kept it, or it is learned now.

Learning takes some minutes. What was learned from the examples that ship, by the encoder that ships, lies in a file beside this,
written by `make routes`; a build with other examples or another encoder learns by itself, once, and is none the worse for it.
"""

import hashlib
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np

from corpus.lexicon import Lexicon
from corpus.routes import Example, Route
from index.encoder import Encoder
from index.manifest import CorruptArtifact, EncoderCard
from index.routes import HASHED, INVERSE_STRENGTH, LETTER_RUNS, MAX_STEPS, ROUTES_FILE, RouteModel, train
from index.steps import DAMAGED

SHIPPED = Path(__file__).with_name("routes.npz")
_LEARN = "make routes"


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a model learns from: examples, the encoder that reads them, and how words are written out for it."""

    examples: Sequence[Example]
    encoder: Encoder
    lexicon: Lexicon

    @property
    def digest(self) -> str:
        """Return the SHA-256, in hex, of all that decides what is learned, and of how it is learned."""
        card, order = _read_by(self.encoder.card), [*map(str, Route)]
        total = hashlib.sha256(f"{HASHED} {LETTER_RUNS} {INVERSE_STRENGTH} {MAX_STEPS} {order}\n{card}\n".encode())
        for example in self.examples:
            total.update(f"{example.route}\t{example.text}\n".encode())
        # Words are written out one by one, so each needs it once: 0.6 s less than all examples, at every build.
        words = sorted({word for example in self.examples for word in example.text.split()})
        total.update(self.lexicon.written_out("\n".join(words)).encode())
        return total.hexdigest()

    def learned(self) -> RouteModel:
        """Return a model trained on it; takes some minutes."""
        return train(self.examples, self.encoder, self.lexicon)


def model_for(lesson: Lesson, cache: Path, shipped: Path = SHIPPED) -> RouteModel:
    """Return the model of this lesson: the one that ships, one kept in `cache`, or one that is learned now and kept there.

    Raises:
        CorruptArtifact: If the file that ships is damaged.
    """
    digest = lesson.digest
    if digest == shipped_lesson(shipped):
        return RouteModel.load(shipped)
    folder = cache / f"routes-{digest[:16]}"
    if not (folder / ROUTES_FILE).is_file():
        model = lesson.learned()
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix=".partial-") as scratch:
            model.save(Path(scratch) / ROUTES_FILE)
            (Path(scratch) / ROUTES_FILE).replace(folder / ROUTES_FILE)
    return RouteModel.load(folder / ROUTES_FILE)


def shipped_lesson(shipped: Path = SHIPPED) -> str:
    """Return the digest of the lesson that the model which ships was learned from; "" if none ships.

    Raises:
        CorruptArtifact: If the file is damaged.
    """
    if not shipped.is_file():
        return ""
    try:
        with np.load(BytesIO(shipped.read_bytes()), allow_pickle=False) as arrays:
            for name in arrays.files:  # each is read, so that damage shows here and not in the middle of a build
                arrays[name]
            return str(arrays["lesson"])
    except DAMAGED as error:
        raise CorruptArtifact(f"{shipped}: not a route model ({error}); install Signpost again, or run {_LEARN}") from error


def ship(lesson: Lesson, target: Path = SHIPPED) -> None:
    """Learn a lesson and write what ships; takes some minutes."""
    lesson.learned().save(target, lesson.digest)


def _read_by(card: EncoderCard) -> str:
    """Return what of an encoder decides how it reads examples; its tuned layers do not, nor how near it is to its original."""
    return f"{card.weights} {card.adaptation} {card.precision} {card.max_tokens} {card.query_prefix!r}"
