"""Exported weights as int8, and how an encoder is made fit for it where a few inner numbers are far larger than all others.

All activations of a product share one int8 scale, so one number of 70 among numbers of 2 leaves these next to nothing. Each
input channel is divided by a factor before the product and its weights are multiplied by it, which changes no result:
SmoothQuant, Xiao et al. 2023, https://arxiv.org/abs/2211.10438. The large encoder's int8 vectors then have a cosine of 0.99 with
the original's, not 0.91 (docs/decisions.md).
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from index.libraries import library

# How much of the difference is moved into the weights. Of 0.5, 0.6 and 0.75 the last was by far the best (docs/decisions.md).
MOVED = 0.75
SMALLEST = 1e-5  # no channel counts as smaller, so that none is divided by nothing

Arrays = Mapping[str, npt.NDArray[Any]]


def smooth(source: Path, target: Path, samples: Iterable[Arrays]) -> None:
    """Write the ONNX graph `source` with smoothed products to `target`; `samples` are inputs on which channels are measured."""
    onnx = library("onnx")
    model = onnx.load(str(source))
    graph = model.graph
    weights = {tensor.name: tensor for tensor in graph.initializer}
    products: dict[str, list[Any]] = {}  # by the name of what is multiplied with weights
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in weights:
            products.setdefault(node.input[0], []).append(node)
    largest = _largest(model, [*products], samples)
    before: dict[str, Any] = {}  # by the name of the node that a division has to stand before
    for name, nodes in products.items():
        matrices = [onnx.numpy_helper.to_array(weights[node.input[1]]) for node in nodes]
        factors = _factors(largest[name], matrices)
        for node, matrix in zip(nodes, matrices, strict=True):
            weights[node.input[1]].CopyFrom(onnx.numpy_helper.from_array(matrix * factors[:, np.newaxis], node.input[1]))
            node.input[0] = f"{name}_smooth"
        graph.initializer.append(onnx.numpy_helper.from_array(1 / factors, f"{name}_factors"))
        before[nodes[0].name] = onnx.helper.make_node("Mul", [name, f"{name}_factors"], [f"{name}_smooth"], f"{name}_smoothing")
    ordered = [step for node in graph.node for step in (before.get(node.name), node) if step is not None]
    del graph.node[:]
    graph.node.extend(ordered)
    onnx.save(model, str(target))


def quantise(source: Path, target: Path) -> None:
    """Quantise the weights to int8 per channel; per tensor lost up to 0.009 nDCG@10 more (docs/decisions.md)."""
    quantization = library("onnxruntime.quantization")  # needs the build extra
    quantization.quantize_dynamic(str(source), str(target), per_channel=True, weight_type=quantization.QuantType.QInt8)


def _factors(largest: npt.NDArray[np.float32], matrices: list[npt.NDArray[np.float32]]) -> npt.NDArray[np.float32]:
    """Return by what each channel (c,) is divided, given its largest number and the matrices (c, o) that follow."""
    heaviest = np.max([np.abs(matrix).max(axis=1) for matrix in matrices], axis=0)
    factors: npt.NDArray[np.float32] = np.maximum(largest, SMALLEST) ** MOVED / np.maximum(heaviest, SMALLEST) ** (1 - MOVED)
    return np.maximum(factors, SMALLEST).astype(np.float32)


def _largest(model: Any, names: list[str], samples: Iterable[Arrays]) -> dict[str, npt.NDArray[np.float32]]:  # noqa: ANN401
    """Return the largest absolute number of each channel (c,) of inner results, by name, over all samples."""
    onnx, runtime = library("onnx"), library("onnxruntime")
    watched = onnx.ModelProto()
    watched.CopyFrom(model)
    watched.graph.output.extend(onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None) for name in names)
    session = runtime.InferenceSession(watched.SerializeToString(), providers=["CPUExecutionProvider"])
    found: dict[str, npt.NDArray[np.float32]] = {}
    for sample in samples:
        for name, values in zip(names, session.run(names, dict(sample)), strict=True):
            peak = np.abs(values).reshape(-1, values.shape[-1]).max(axis=0)
            found[name] = np.maximum(found[name], peak) if name in found else peak
    return found
