"""What the encoders learned from the safety routes' examples: a second reading of the same text.

Training for similarity wipes out much of what tells a hint of danger from a tired joke, and a linear model cannot bring it back.
So the smaller encoder has its upper layers twice: as they come, for search, and tuned, for the route. The larger one keeps more,
and a head with one hidden layer on its inner layers is enough there. The weights ship beside this file and are learned once, by
`make hear` and `make hear-closely`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import numpy as np

from corpus.routes import Route
from index.encoder import Vectors
from index.manifest import CorruptArtifact
from index.steps import DAMAGED, from_steps, in_steps

HEARING = Path(__file__).with_name("hearing.npz")
CLOSE_HEARING = Path(__file__).with_name("closer_hearing.npz")
LAYERS = 3  # upper layers that are tuned; six by low-rank steps, and these three at rank 32, gave less (docs/decisions.md)
HEAD_WEIGHT, HEAD_BIAS = "head.weight", "head.bias"
HIDDEN_WEIGHT, HIDDEN_BIAS = "hidden.weight", "hidden.bias"
_ENCODER, _ROUTES = "encoder", "routes"
_LEARN = "make hear and make hear-closely"


@dataclass(frozen=True, slots=True)
class Hearing:
    """`changes` to add to the weights of the upper layers, by name, and the head's own; `encoder` is the SHA-256 of the weights.

    The head, (r, 3 * d) and (r,) float32, takes the mean token, the first token and the maximum over tokens to r routes' scores.
    Where no layer is tuned, it takes h hidden numbers, (r, h), and these the mean tokens of the layers that are read, (h, l * d).
    """

    changes: Mapping[str, Vectors]
    encoder: str

    @property
    def has_tuned_layers(self) -> bool:
        """Say whether it reads with layers of its own; else it reads what the encoder's say."""
        return HIDDEN_WEIGHT not in self.changes

    @property
    def digest(self) -> str:
        """Return the SHA-256 of all weights, in hex."""
        total = sha256()
        for name in sorted(self.changes):
            total.update(name.encode() + self.changes[name].tobytes())
        return total.hexdigest()

    def save(self, path: Path = HEARING) -> None:
        """Write the changes as whole steps (`index.steps`)."""
        arrays = in_steps(self.changes)
        np.savez_compressed(
            path, allow_pickle=False, **arrays, **{_ENCODER: np.array(self.encoder), _ROUTES: np.array([*map(str, Route)])}
        )

    @classmethod
    def load(cls, path: Path = HEARING) -> "Hearing":
        """Read what `save` wrote.

        Raises:
            CorruptArtifact: If the file does not hold a hearing for these routes.
        """
        try:
            with np.load(BytesIO(path.read_bytes()), allow_pickle=False) as arrays:
                kept = {name: arrays[name] for name in arrays.files}
            encoder, routes = str(kept.pop(_ENCODER)), kept.pop(_ROUTES).tolist()
            changes = from_steps(kept)
        except DAMAGED as error:
            raise CorruptArtifact(f"{path}: not a hearing ({error}); install Signpost again, or run {_LEARN}") from error
        if routes != [*map(str, Route)]:
            raise CorruptArtifact(f"{path}: learned for the routes {', '.join(routes)}; run {_LEARN}")
        return cls(changes, encoder)
