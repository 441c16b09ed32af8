"""A sentence-transformers model to an ONNX encoder: the only module that names torch, needed only while building."""

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

from index.adaptation import Adaptation, Lessons
from index.encoder import LAYERS, MODEL_FILE, TOKENIZER_FILE, VECTOR, OnnxEncoder, Vectors, write_card
from index.libraries import library
from index.manifest import ArtifactError, EncoderCard
from index.models import DEFAULT_MODEL, DEFAULT_WEIGHTS, Identity, model_folder, weights_digest

# int8 is kept only above these cosines with the original. Measured per channel on the guidance: mean 0.99, minimum 0.97.
PARITY_MEAN_FLOOR = 0.985
PARITY_MIN_FLOOR = 0.95
EXPORT_REVISION = 3  # raised when the exported graph changes, so that cached encoders are made anew
PARITY_TEXTS = 512  # texts compared; evenly spaced over the corpus
READ_LAYERS = 3  # layers whose mean tokens are put out, evenly spaced up to the last; six gave no more (docs/decisions.md)
BATCH = 32  # texts that the original reads at once for comparison
# How an adaptation is learned; scales of 12 to 30 and shares from 0.1 to 0.3 were tried on stories left out (docs/decisions.md).
SCALE = 30.0  # of cosines before the softmax over all sections
DROPPED = 0.3  # share of the inner layers' numbers that a step does not see
LEARNING_RATE = 1e-3
WEIGHT_DECAY = 0.1
ROUNDS = 8
LESSON = 256  # questions a step


def export_encoder(model: str, texts: Sequence[str], cache: Path, adaptation: Adaptation | None = None) -> Path:
    """Export `model` (a name that the build knows, or a folder) into `cache` and return the folder; reuse it if it is there.

    `texts` are passages on which the exported encoder is compared with the original. An `adaptation` becomes part of the graph.

    Raises:
        ArtifactError: If the model is unknown, its weights are not the expected ones or not those that the adaptation was learned
            with, or the build extra is not installed.
    """
    folder = model_folder(model)
    weights = weights_digest(folder)
    if model == DEFAULT_MODEL and weights != DEFAULT_WEIGHTS:
        raise ArtifactError(f"{folder}: weights have SHA-256 {weights}, expected {DEFAULT_WEIGHTS}; install the package again")
    if adaptation is not None and adaptation.encoder != weights:
        raise ArtifactError(
            f"{folder}: the adaptation was learned with other weights ({adaptation.encoder[:12]}); run make adapt"
        )
    learned = f"-{adaptation.digest[:8]}" if adaptation is not None else ""
    target = cache / f"{folder.name if model != DEFAULT_MODEL else model}-{weights[:12]}-{EXPORT_REVISION}{learned}"
    if not target.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix=".partial-") as scratch:
            partial = Path(scratch) / "encoder"
            partial.mkdir()
            with _without_advice():
                _export(_load(folder), Identity(model, weights, adaptation), texts, partial)
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


def _load(folder: Path) -> Any:  # noqa: ANN401 - SentenceTransformer, untyped and imported only here
    try:
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - 8 s of import, needed once per model
    except ImportError as error:
        raise ArtifactError("exporting an encoder needs torch; run: pip install 'signpost-mentorship[build]'") from error
    return SentenceTransformer(str(folder), device="cpu", local_files_only=True).eval()


def _export(model: Any, identity: Identity, texts: Sequence[str], target: Path) -> None:  # noqa: ANN401
    original = target.parent / "fp32.onnx"
    graph = _graph(model, identity.adaptation)
    _to_onnx(graph, model, original)
    _write_tokenizer(model, target / TOKENIZER_FILE)
    sample = [texts[row] for row in np.linspace(0, len(texts) - 1, min(PARITY_TEXTS, len(texts)), dtype=int)]
    prompts = model.prompts or {}
    prefix = prompts.get("document", prompts.get("passage", ""))
    reference = _vectors(graph, model, [prefix + text for text in sample])
    base = {
        "name": identity.model,
        "weights": identity.weights,
        "adaptation": identity.adaptation.digest if identity.adaptation is not None else "",
        "dimension": int(reference.shape[1]),
        "max_tokens": int(model.max_seq_length),
        "query_prefix": prompts.get("query", ""),
        "passage_prefix": prefix,
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


def _graph(model: Any, adaptation: Adaptation | None) -> Any:  # noqa: ANN401
    """Return the whole model as one torch module, pooling, normalisation and adaptation included."""
    import torch  # noqa: PLC0415 - see _load

    normalize = torch.nn.functional.normalize

    class UnitVector(torch.nn.Module):  # type: ignore[misc]  # torch is not followed by mypy
        """Token ids to unit vectors, and to the mean tokens of some layers."""

        def __init__(self) -> None:
            super().__init__()
            self.stages = torch.nn.ModuleList(list(model.children()))
            self.transformer = model[0].auto_model
            if adaptation is not None:
                self.register_buffer("adaptation", torch.from_numpy(adaptation.weights))

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
            means = normalize(torch.stack([(layer * mask).sum(1) / mask.sum(1) for layer in chosen], dim=1), dim=-1)
            vector = normalize(features["sentence_embedding"], dim=-1)
            if adaptation is not None:
                vector = normalize(vector + means.flatten(1) @ self.adaptation, dim=-1)
            return vector, means

    return UnitVector().eval()


def _vectors(graph: Any, model: Any, texts: Sequence[str]) -> Vectors:  # noqa: ANN401
    """Return the original's vectors (n, d) of n texts, before anything is exported or quantised."""
    import torch  # noqa: PLC0415 - see _load

    found = []
    with torch.no_grad():
        for start in range(0, len(texts), BATCH):
            tokens = model.tokenizer(
                list(texts[start : start + BATCH]),
                padding=True,
                truncation=True,
                max_length=model.max_seq_length,
                return_tensors="pt",
            )
            found.append(graph(**tokens)[0].numpy())
    return np.concatenate(found)


def _to_onnx(graph: Any, model: Any, path: Path) -> None:  # noqa: ANN401
    """Export the graph for any batch and length."""
    import torch  # noqa: PLC0415 - see _load

    example = model.tokenizer(["How do I find a mentor?", "Ask."], padding=True, return_tensors="pt")
    names = [name for name in ("input_ids", "attention_mask", "token_type_ids") if name in example]
    shape = {
        0: torch.export.Dim("batch", min=1, max=4096),
        1: torch.export.Dim("tokens", min=2, max=int(model.max_seq_length)),
    }
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # the exporter's own notes on axis names
        torch.onnx.export(
            graph,
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
    quantization = library("onnxruntime.quantization")  # needs the build extra
    quantization.quantize_dynamic(str(source), str(target), per_channel=True, weight_type=quantization.QuantType.QInt8)


def _write_tokenizer(model: Any, path: Path) -> None:  # noqa: ANN401
    """Write the fast tokenizer's own JSON, padding and truncation off: the encoder sets both itself."""
    backend = model.tokenizer.backend_tokenizer
    table = json.loads(backend.to_str())
    table["padding"] = table["truncation"] = None
    path.write_text(json.dumps(table, ensure_ascii=False), encoding="utf-8")


def learn(lessons: Lessons, encoder: str) -> Adaptation:
    """Learn an adaptation from lessons, for the encoder whose weights have this SHA-256; the same lessons give nearly the same.

    Each question should be closest to its own section among all of them: softmax over cosines (InfoNCE, van den Oord et al. 2018,
    https://arxiv.org/abs/1807.03748), with AdamW (Loshchilov and Hutter 2019, https://arxiv.org/abs/1711.05101).
    """
    import torch  # noqa: PLC0415 - see _load

    torch.manual_seed(0)
    vectors, layers = torch.from_numpy(lessons.vectors), torch.from_numpy(lessons.layers)
    rows, answers = torch.from_numpy(lessons.questions), torch.from_numpy(lessons.answers)
    passages, doubled = torch.from_numpy(lessons.passages), torch.from_numpy(lessons.doubled)
    importance = torch.from_numpy(lessons.importance)
    weights = torch.zeros(layers.shape[1], vectors.shape[1], requires_grad=True)
    optimiser = torch.optim.AdamW([weights], lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY)
    steps = ROUNDS * -(-len(rows) // LESSON)
    schedule = torch.optim.lr_scheduler.LinearLR(optimiser, 1.0, 0.0, steps)

    def adapted(texts: Any) -> Any:  # noqa: ANN401
        seen = torch.nn.functional.dropout(layers[texts], DROPPED)
        return torch.nn.functional.normalize(vectors[texts] + seen @ weights, dim=-1)

    for _ in range(ROUNDS):
        for lesson in torch.randperm(len(rows)).split(LESSON):
            standing = passages[:, torch.randint(passages.shape[1], (1,)).item()]
            scores = SCALE * adapted(rows[lesson]) @ adapted(standing).T
            scores = scores.masked_fill(doubled[answers[lesson]], float("-inf"))
            loss = torch.nn.functional.cross_entropy(scores, answers[lesson], reduction="none")
            (loss @ importance[lesson] / importance[lesson].sum()).backward()
            optimiser.step()
            optimiser.zero_grad()
            schedule.step()
    return Adaptation(weights.detach().numpy(), encoder)
