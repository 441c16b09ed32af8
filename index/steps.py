"""What training changed in a layer's weights, kept as whole steps of a row: small, and finer than the exported graph's own."""

import zlib
from collections.abc import Mapping
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from index.encoder import Vectors

Arrays = Mapping[str, npt.NDArray[np.generic]]
# What reading a damaged file of arrays raises.
DAMAGED = (OSError, EOFError, ValueError, KeyError, BadZipFile, zlib.error)
_STEP = ".step"
_INT8 = 127
_SMALLEST = np.float32(1e-12)


def in_steps(changes: Mapping[str, Vectors]) -> dict[str, npt.NDArray[np.generic]]:
    """Return matrices as int8 with a float32 step for each row, under a name of its own; vectors stay float32."""
    arrays: dict[str, npt.NDArray[np.generic]] = {}
    for name, change in changes.items():
        if change.ndim == 1:
            arrays[name] = change.astype(np.float32)
            continue
        step = np.maximum(np.abs(change).max(axis=1, keepdims=True), _SMALLEST) / _INT8
        arrays[name] = np.rint(change / step).astype(np.int8)
        arrays[f"{name}{_STEP}"] = step.astype(np.float32)
    return arrays


def from_steps(arrays: Arrays) -> dict[str, Vectors]:
    """Return the changes, float32, that `in_steps` wrote.

    Raises:
        KeyError: If a matrix has no steps.
    """
    steps = {name: step for name, step in arrays.items() if name.endswith(_STEP)}
    return {
        name: change.astype(np.float32) * (steps[f"{name}{_STEP}"].astype(np.float32) if change.ndim > 1 else np.float32(1))
        for name, change in arrays.items()
        if name not in steps
    }
