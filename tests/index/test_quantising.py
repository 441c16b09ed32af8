"""Smoothing changes no result, and makes int8 exact where a few inner numbers are far larger than the others."""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest

from index.quantising import quantise, smooth

CHANNELS, OUTPUTS = 32, 16
LARGE = 300.0


@pytest.fixture(scope="module")
def samples() -> list[dict[str, Any]]:
    """Rows of numbers near one, but for a channel three hundred times as large."""
    random = np.random.default_rng(0)
    rows = random.normal(size=(24, 1, 5, CHANNELS)).astype(np.float32)
    rows[..., 7] *= LARGE
    return [{"inside": row} for row in rows]


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two products of one input, of which the large channel has small weights, and their sum."""
    random = np.random.default_rng(1)
    weights = [random.normal(size=(CHANNELS, OUTPUTS)).astype(np.float32) for _ in range(2)]
    for matrix in weights:
        matrix[7] /= LARGE
    nodes = [
        onnx.helper.make_node("Identity", ["inside"], ["seen"], "first"),
        onnx.helper.make_node("MatMul", ["seen", "w0"], ["a"], "a"),
        onnx.helper.make_node("MatMul", ["seen", "w1"], ["b"], "b"),
        onnx.helper.make_node("Add", ["a", "b"], ["out"], "sum"),
    ]
    model = onnx.helper.make_model(
        onnx.helper.make_graph(
            nodes,
            "products",
            [onnx.helper.make_tensor_value_info("inside", onnx.TensorProto.FLOAT, [1, None, CHANNELS])],
            [onnx.helper.make_tensor_value_info("out", onnx.TensorProto.FLOAT, [1, None, OUTPUTS])],
            [onnx.numpy_helper.from_array(matrix, f"w{number}") for number, matrix in enumerate(weights)],
        ),
        opset_imports=[onnx.helper.make_opsetid("", 18)],
        ir_version=10,
    )
    path = tmp_path_factory.mktemp("graph") / "model.onnx"
    onnx.save(model, str(path))
    return path


def results(path: Path, samples: list[dict[str, Any]]) -> np.ndarray:
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return np.concatenate([session.run(["out"], sample)[0] for sample in samples])


def test_smoothing_changes_no_result(graph: Path, samples: list[dict[str, Any]], tmp_path: Path) -> None:
    smooth(graph, tmp_path / "smooth.onnx", samples[::3])
    np.testing.assert_allclose(results(tmp_path / "smooth.onnx", samples), results(graph, samples), rtol=1e-4, atol=1e-4)


def test_a_large_channel_no_longer_costs_the_others_their_precision(
    graph: Path, samples: list[dict[str, Any]], tmp_path: Path
) -> None:
    smooth(graph, tmp_path / "smooth.onnx", samples[::3])
    quantise(graph, tmp_path / "plain_int8.onnx")
    quantise(tmp_path / "smooth.onnx", tmp_path / "smooth_int8.onnx")
    expected = results(graph, samples)
    plain, smoothed = (np.abs(results(tmp_path / f"{name}_int8.onnx", samples) - expected).mean() for name in ("plain", "smooth"))
    assert smoothed < plain / 5


def test_one_division_serves_all_products_of_an_input(graph: Path, samples: list[dict[str, Any]], tmp_path: Path) -> None:
    smooth(graph, tmp_path / "smooth.onnx", samples[:1])
    kinds = [node.op_type for node in onnx.load(str(tmp_path / "smooth.onnx")).graph.node]
    assert kinds == ["Identity", "Mul", "MatMul", "MatMul", "Add"]
