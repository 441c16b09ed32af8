"""How near an exported encoder is to its original: the cosine of both vectors of the same texts."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from index.encoder import OnnxEncoder, Vectors, write_card
from index.manifest import EncoderCard

# int8 is kept only above these cosines with the original. Measured per channel on the guidance: mean 0.99, minimum 0.97.
PARITY_MEAN_FLOOR = 0.985
PARITY_MIN_FLOOR = 0.95
PARITY_TEXTS = 512  # texts compared; evenly spaced over the corpus


def sample_of(texts: Sequence[str]) -> list[str]:
    """Return the texts that are compared."""
    return [texts[row] for row in np.linspace(0, len(texts) - 1, min(PARITY_TEXTS, len(texts)), dtype=int)]


def is_near(target: Path, base: Mapping[str, Any], sample: Sequence[str], reference: Vectors) -> bool:
    """Compare the encoder exported to `target` with the original's vectors (n, d) of n texts and say whether it is near enough.

    Writes the card, whose other fields are `base`, with what was found.
    """
    write_card(target, EncoderCard(**base, parity_mean=1.0, parity_min=1.0))
    cosines = np.sum(OnnxEncoder(target).encode_passages(sample) * reference, axis=1)
    mean, lowest = round(float(cosines.mean()), 5), round(float(cosines.min()), 5)
    write_card(target, EncoderCard(**base, parity_mean=mean, parity_min=lowest))
    return mean >= PARITY_MEAN_FLOOR and lowest >= PARITY_MIN_FLOOR
