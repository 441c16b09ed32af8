"""The default encoder and, in its folder, the larger one that tells apart what it has found."""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from index.encoder import CLOSER_FOLDER, put
from index.export import export_encoder
from index.models import CLOSER_MODEL, DEFAULT_MODEL, Learned

COMPARED = 256  # texts on which the larger encoder is compared with its original: a minute and a half


def export_closer(texts: Sequence[str], cache: Path, learned: Learned) -> Path:
    """Export the larger encoder into `cache` with what it learned and return its folder; reuse it if it is there.

    Some of the `texts` are passages on which it is compared with its original.

    Raises:
        ArtifactError: If its model is not installed or has other weights than expected, or the build extra is missing.
    """
    return export_encoder(CLOSER_MODEL, texts[:: max(1, len(texts) // COMPARED)], cache, learned)


def export_both(texts: Sequence[str], cache: Path) -> Path:
    """Export both encoders that ship into `cache`, put them together and return their folder; reuse what is there.

    `texts` are passages on which each is compared with its original.

    Raises:
        ArtifactError: If a model is not installed or has other weights than expected, or the build extra is missing.
    """
    small = export_encoder(DEFAULT_MODEL, texts, cache, Learned.load())
    large = export_closer(texts, cache, Learned.load_closer())
    target = cache / f"{small.name}-and-{large.name}"
    if not target.is_dir():
        with tempfile.TemporaryDirectory(dir=cache, prefix=".partial-") as scratch:
            partial = Path(scratch) / "encoder"
            shutil.copytree(small, partial)
            shutil.copytree(large, partial / CLOSER_FOLDER)
            put(partial, target)
    return target
