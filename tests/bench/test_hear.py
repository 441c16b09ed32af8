import numpy as np
import pytest
import torch

from corpus.routes import Route
from index.hearing import HEAD_BIAS, HEAD_WEIGHT, HIDDEN_BIAS, HIDDEN_WEIGHT, Hearing
from tests.bench.hear import LEARNED_SHARE, averaged
from tests.bench.hear_closely import head_for, hearing, learn

WIDTH = 24


def test_the_mean_of_two_trainings_lies_between_them() -> None:
    first = Hearing({"weight": np.array([[0.0, 2.0]], dtype=np.float32)}, "abc")
    second = Hearing({"weight": np.array([[1.0, -2.0]], dtype=np.float32)}, "abc")
    mean = averaged(first, second)
    assert mean.encoder == "abc"
    np.testing.assert_allclose(mean.changes["weight"], [[1 - LEARNED_SHARE, 4 * LEARNED_SHARE - 2]], atol=1e-6)


def test_what_was_learned_for_another_encoder_is_not_mixed_in() -> None:
    first, second = (Hearing({"weight": np.zeros((1, 2), dtype=np.float32)}, encoder) for encoder in ("abc", "def"))
    with pytest.raises(ValueError, match="another encoder"):
        averaged(first, second)


def test_a_head_learns_what_tells_the_routes_apart_and_takes_layers_as_they_are() -> None:
    torch.manual_seed(0)
    centres = torch.nn.functional.normalize(torch.randn(len(Route), WIDTH), dim=1)
    labels = torch.arange(40 * len(Route)) % len(Route)
    layers = torch.nn.functional.normalize(centres[labels] + 0.1 * torch.randn(len(labels), WIDTH), dim=1)
    head = head_for(WIDTH)
    losses = [*learn(head, layers, labels)]
    assert losses[-1] < losses[0]
    learned = {name: torch.from_numpy(weight) for name, weight in hearing(head, "abc").changes.items()}
    inside = torch.nn.functional.gelu(layers @ learned[HIDDEN_WEIGHT].T + learned[HIDDEN_BIAS])
    scores = inside @ learned[HEAD_WEIGHT].T + learned[HEAD_BIAS]
    assert float((scores.argmax(1) == labels).float().mean()) == pytest.approx(1)
