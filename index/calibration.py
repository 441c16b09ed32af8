"""How likely the guidance covers a question, from what the search found and from what the classifier takes the question for.

The constants are stored with each version: another encoder, or other examples, need others.
"""

import tomllib
from dataclasses import dataclass
from math import exp, log
from pathlib import Path

from index.manifest import CorruptArtifact

CALIBRATION_FILE = "calibration.toml"
CALIBRATION_SOURCE = Path(__file__).with_name(CALIBRATION_FILE)
# Without a classifier: the share that leaves the decision to the similarity, at 0.41; one covered question in eight lies below.
UNKNOWN = 0.023
_LEAST = 1e-4


@dataclass(frozen=True, slots=True)
class Calibration:
    """A logistic regression on two signals of a question (docs/decisions.md has what others were tried)."""

    similarity: float
    foreign: float
    constant: float

    def covered(self, similarity: float, foreign: float) -> float:
        """Return the probability, 0 to 1, that a question is covered.

        `similarity` is the best hit's, -1 to 1; `foreign` the classifier's share for questions of other fields, 0 to 1.
        """
        return 1 / (1 + exp(-(self.similarity * similarity + self.foreign * odds(foreign) + self.constant)))

    @classmethod
    def load(cls, path: Path = CALIBRATION_SOURCE) -> "Calibration":
        """Read a calibration.

        Raises:
            CorruptArtifact: If the file does not hold three numbers of the right sign.
        """
        try:
            table = tomllib.loads(path.read_text(encoding="utf-8"))
            found = cls(float(table["similarity"]), float(table["foreign"]), float(table["constant"]))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise CorruptArtifact(f"{path}: not a calibration ({error}); run make calibrate") from error
        if found.similarity <= 0 or found.foreign >= 0:
            raise CorruptArtifact(f"{path}: what fits better or is less foreign must be likelier covered; run make calibrate")
        return found


def odds(share: float) -> float:
    """Return the logarithm of a share's odds; shares near 0 and 1 are cut, for they would outweigh all else."""
    cut = min(max(share, _LEAST), 1 - _LEAST)
    return log(cut / (1 - cut))
