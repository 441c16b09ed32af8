from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.topics import RIDGE, TopicModel, topic_labels


def test_labels_by_hand() -> None:
    labels = topic_labels([["b"], ["a", "c"], []], ["a", "b", "c"], 3)
    assert labels.tolist() == [[0, 1, 0], [1, 0, 1], [0, 0, 0]]


@given(st.integers(0, 2**32 - 1))
def test_fit_is_the_minimum_of_the_ridge_objective(seed: int) -> None:
    """At the minimum the gradient X'W(XB - Y) + ridge B is zero."""
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(30, 6)).astype(np.float32)
    owners = np.sort(rng.integers(0, 10, size=30))
    labels = np.eye(4, dtype=np.bool_)[rng.integers(0, 4, size=10)]
    targets = labels[owners].astype(np.float32)
    importance = 1 / np.sqrt(targets.sum(axis=0))[targets.argmax(axis=1)]
    importance /= importance.mean()
    weights = TopicModel.fit([vectors[:11], vectors[11:]], 6, owners, labels)._weights
    gradient = vectors.T @ (importance[:, None] * (vectors @ weights - targets)) + RIDGE * weights
    np.testing.assert_allclose(gradient, 0, atol=1e-3)


def test_a_passage_scores_by_the_best_of_its_topics() -> None:
    model = TopicModel(np.array([[4.0, 2.0, 0.0]], dtype=np.float32), np.array([[0, 0, 1], [0, 1, 1], [1, 0, 0]], dtype=np.bool_))
    scores = model.scores(np.ones(1, dtype=np.float32), np.array([2, 1, 0]))
    np.testing.assert_allclose(scores, [1.0, 0.5, 0.0])


def test_a_question_that_tells_no_topic_apart_scores_nothing() -> None:
    model = TopicModel(np.ones((2, 3), dtype=np.float32), np.eye(3, dtype=np.bool_))
    assert model.scores(np.ones(2, dtype=np.float32), np.arange(3)).tolist() == [0, 0, 0]


def test_shared_topics_by_hand() -> None:
    model = TopicModel(np.ones((1, 3), dtype=np.float32), np.array([[1, 0, 0], [1, 1, 0], [0, 0, 1]], dtype=np.bool_))
    assert model.shared(np.array([0, 1, 2])).tolist() == [[1, 1, 0], [1, 1, 0], [0, 0, 1]]


def test_survives_the_disk(tmp_path: Path) -> None:
    labels = np.eye(3, dtype=np.bool_)
    before = TopicModel.fit([np.eye(3, dtype=np.float32)], 3, np.arange(3), labels)
    before.save(tmp_path)
    after = TopicModel.load(tmp_path, labels)
    question = np.array([0.2, 0.9, 0.4], dtype=np.float32)
    np.testing.assert_array_equal(after.scores(question, np.arange(3)), before.scores(question, np.arange(3)))


def test_refuses_labels_of_other_topics() -> None:
    with pytest.raises(ValueError, match="weights for 3 topics but labels for 2"):
        TopicModel(np.ones((4, 3), dtype=np.float32), np.ones((5, 2), dtype=np.bool_))
