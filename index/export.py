"""A sentence-transformers model to an ONNX encoder: the only module that names torch, needed only while building."""

import copy
import shutil
import tempfile
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from index.adaptation import LAYERS as ADAPTED_LAYERS
from index.encoder import HEARING_FILE, LAYERS, MODEL_FILE, ROUTES, TOKENS, VECTOR, Vectors, put, write_tokenizer
from index.hearing import HEAD_BIAS, HEAD_WEIGHT, HIDDEN_BIAS, HIDDEN_WEIGHT, Hearing
from index.hearing import LAYERS as HEARING_LAYERS
from index.libraries import without_advice
from index.manifest import ArtifactError
from index.models import CLOSER_MODEL, Identity, Learned, name_and_weights, opened
from index.parity import is_near, sample_of
from index.quantising import quantise, smooth

EXPORT_REVISION = 6  # raised when the exported graph changes, so that cached encoders are made anew
READ_LAYERS = 3  # layers whose mean tokens are put out, evenly spaced up to the last; six gave no more (docs/decisions.md)
SMOOTHED_ON = 48  # texts on which the size of inner numbers is measured
BATCH = 32  # texts that the original reads at once for comparison
UNSEEN = -1e4  # added to what padding would say; far below any score, and within float16
NOTHING = Learned()


def export_encoder(model: str, texts: Sequence[str], cache: Path, learned: Learned = NOTHING) -> Path:
    """Export `model` (a name that the build knows, or a folder) into `cache` and return the folder; reuse it if it is there.

    `texts` are passages on which the exported encoder is compared with the original. What was learned becomes part of the graph.

    Raises:
        ArtifactError: If the model is unknown, its weights are not the expected ones or not those that something was learned
            with, or the build extra is not installed.
    """
    name, weights = name_and_weights(model)
    if not learned.is_for(weights):
        raise ArtifactError(f"{model}: what is to be added was learned with other weights; run make adapt and make hear")
    parts = (weights[:12], str(EXPORT_REVISION), *(digest[:8] for digest in learned.digests if digest))
    target = cache / "-".join((name, *parts))
    if not target.is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        with opened(model, cache) as folder, tempfile.TemporaryDirectory(dir=cache, prefix=".partial-") as scratch:
            partial = Path(scratch) / "encoder"
            partial.mkdir()
            with without_advice():
                _export(_load(folder), Identity(model, weights, learned), texts, partial)
            put(partial, target)
    return target


def _load(folder: Path) -> Any:  # noqa: ANN401 - SentenceTransformer, untyped and imported only here
    try:
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - 8 s of import, needed once per model
    except ImportError as error:
        raise ArtifactError("exporting an encoder needs torch; run: pip install 'signpost-mentorship[build]'") from error
    return SentenceTransformer(str(folder), device="cpu", local_files_only=True).eval()


def _export(model: Any, identity: Identity, texts: Sequence[str], target: Path) -> None:  # noqa: ANN401
    original, heard = target.parent / "fp32.onnx", target.parent / "heard.onnx"
    graph, longest = _graph(model, identity.learned), int(model.max_seq_length)
    example = model.tokenizer(["How do I find a mentor?", "Ask."], padding=True, return_tensors="pt")
    inputs = {name: example[name] for name in ("input_ids", "attention_mask", "token_type_ids") if name in example}
    hearing, outputs = identity.learned.hearing, [VECTOR, LAYERS]
    if hearing is not None:
        outputs.append(TOKENS if hearing.has_tuned_layers else ROUTES)
        if hearing.has_tuned_layers:
            tokens = graph(**inputs)[2].detach()
            _to_onnx(_hearing_graph(model, hearing), {TOKENS: tokens}, longest, [ROUTES], heard)
            quantise(heard, target / HEARING_FILE)
    _to_onnx(graph, inputs, longest, outputs, original)
    write_tokenizer(target, model.tokenizer.backend_tokenizer.to_str())
    sample = sample_of(texts)
    prompts = model.prompts or {}
    prefix = prompts.get("document", prompts.get("passage", ""))
    reference = _vectors(graph, model, [prefix + text for text in sample])
    adapted, heard_by = identity.learned.digests
    base = {
        "name": identity.model,
        "weights": identity.weights,
        "adaptation": adapted,
        "hearing": heard_by,
        "dimension": int(reference.shape[1]),
        "max_tokens": longest,
        "query_prefix": prompts.get("query", ""),
        "passage_prefix": prefix,
        "parity_texts": len(sample),
    }
    if identity.model == CLOSER_MODEL:
        smooth(original, original, [_inputs(model, text) for text in sample[:: -(-len(sample) // SMOOTHED_ON)]])
    quantise(original, target / MODEL_FILE)
    if not is_near(target, base | {"precision": "int8"}, sample, reference):
        shutil.copyfile(original, target / MODEL_FILE)
        is_near(target, base | {"precision": "fp32"}, sample, reference)


def _graph(model: Any, learned: Learned) -> Any:  # noqa: ANN401
    """Return the whole model as one torch module, pooling, normalisation and what was learned included."""
    import torch  # noqa: PLC0415 - see _load

    normalize, hearing = torch.nn.functional.normalize, learned.hearing

    class UnitVector(torch.nn.Module):  # type: ignore[misc]  # torch is not followed by mypy
        """Token ids to unit vectors, the mean tokens of some layers, and what hears: tokens for tuned layers, or scores."""

        def __init__(self) -> None:
            super().__init__()
            own = copy.deepcopy(model)  # for the layers as they come are read by others too
            self.stages = torch.nn.ModuleList(list(own.children()))
            self.transformer = own[0].auto_model
            if learned.adaptation is not None:
                self.register_buffer("centre", torch.from_numpy(learned.adaptation.centre))
                if learned.adaptation.changes:
                    _add_to(self.transformer.encoder.layer[-ADAPTED_LAYERS:], learned.adaptation.changes)
                self.register_buffer("adaptation", torch.from_numpy(learned.adaptation.weights))
            self.head = None if hearing is None or hearing.has_tuned_layers else _head(hearing)

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
            if learned.adaptation is not None:
                vector = normalize(vector + means.flatten(1) @ self.adaptation, dim=-1)
                if learned.adaptation.centre.size:
                    vector = normalize(vector - self.centre, dim=-1)
            if hearing is None:
                return vector, means
            return vector, means, inside[-1 - HEARING_LAYERS] if self.head is None else self.head(means.flatten(1))

    return UnitVector().eval()


def _hearing_graph(model: Any, hearing: Hearing) -> Any:  # noqa: ANN401
    """Return copies of the upper layers with what they learned added, and the head, as one torch module.

    A graph of its own: a passage needs none of it, and onnxruntime runs all of a graph whatever is asked of it.
    """
    import torch  # noqa: PLC0415 - see _load

    class Hears(torch.nn.Module):  # type: ignore[misc]
        """A text's tokens (1, t, d), as they leave the lower layers, to the routes' scores (1, r)."""

        def __init__(self) -> None:
            super().__init__()
            self.upper = copy.deepcopy(model[0].auto_model.encoder.layer[-HEARING_LAYERS:])
            _add_to(self.upper, hearing.changes)
            self.head = _linear(hearing, HEAD_WEIGHT, HEAD_BIAS)

        def forward(self, tokens: Any) -> Any:  # noqa: ANN401
            return self.head(hearing_features(self.upper, tokens, torch.ones_like(tokens[:, :, 0])))

    return Hears().eval()


def _head(hearing: Hearing) -> Any:  # noqa: ANN401
    """Return what takes the mean tokens of the layers that are read, (n, l * d), to the routes' scores (n, r)."""
    import torch  # noqa: PLC0415 - see _load

    hidden, scores = _linear(hearing, HIDDEN_WEIGHT, HIDDEN_BIAS), _linear(hearing, HEAD_WEIGHT, HEAD_BIAS)
    return torch.nn.Sequential(hidden, torch.nn.GELU(), scores)


def _linear(hearing: Hearing, weight: str, bias: str) -> Any:  # noqa: ANN401
    import torch  # noqa: PLC0415 - see _load

    learned = {"weight": torch.from_numpy(hearing.changes[weight]), "bias": torch.from_numpy(hearing.changes[bias])}
    layer = torch.nn.Linear(*reversed(learned["weight"].shape))
    layer.load_state_dict(learned)
    return layer


def _add_to(layers: Any, changes: Mapping[str, Vectors]) -> None:  # noqa: ANN401
    """Add to each weight of some layers, by name, what training changed."""
    import torch  # noqa: PLC0415 - see _load

    for name, at in layers.state_dict().items():
        at += torch.from_numpy(changes[name])


def hearing_features(upper: Any, tokens: Any, mask: Any) -> Any:  # noqa: ANN401
    """Run n texts' tokens (n, t, d) through the tuned layers; return mean, first and maximum token, (n, 3 * d)."""
    import torch  # noqa: PLC0415 - see _load

    there = mask.unsqueeze(-1).to(tokens.dtype)
    for layer in upper:
        found = layer(tokens, (1 - mask[:, None, None, :].to(tokens.dtype)) * UNSEEN)
        tokens = found[0] if isinstance(found, tuple) else found
    mean = (tokens * there).sum(1) / there.sum(1)
    return torch.cat([mean, tokens[:, 0], (tokens + (1 - there) * UNSEEN).amax(1)], dim=1)


def _inputs(model: Any, text: str) -> dict[str, Any]:  # noqa: ANN401
    tokens = model.tokenizer(text, truncation=True, max_length=model.max_seq_length, return_tensors="np")
    return {name: tokens[name] for name in ("input_ids", "attention_mask")}


def _vectors(graph: Any, model: Any, texts: Sequence[str]) -> Vectors:  # noqa: ANN401
    """Return the original's vectors (n, d) of n texts, before anything is exported or quantised."""
    import torch  # noqa: PLC0415 - see _load

    found = []
    with torch.no_grad():
        for start in range(0, len(texts), BATCH):
            batch = list(texts[start : start + BATCH])
            tokens = model.tokenizer(batch, padding=True, truncation=True, max_length=model.max_seq_length, return_tensors="pt")
            found.append(graph(**tokens)[0].numpy())
    return np.concatenate(found)


def _to_onnx(graph: Any, inputs: Mapping[str, Any], longest: int, outputs: list[str], path: Path) -> None:  # noqa: ANN401
    """Export a graph for any batch and for texts of up to `longest` tokens; `inputs` are examples of two texts."""
    import torch  # noqa: PLC0415 - see _load

    shape = {0: torch.export.Dim("batch", min=1, max=4096), 1: torch.export.Dim("tokens", min=2, max=longest)}
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # the exporter's own notes on axis names
        torch.onnx.export(
            graph,
            tuple(inputs.values()),
            str(path),
            input_names=[*inputs],
            output_names=outputs,
            dynamic_shapes=[shape] * len(inputs),
            external_data=False,
            dynamo=True,
            verbose=False,
        )
