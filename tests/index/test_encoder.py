import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.encoder import CARD_FILE, MODEL_FILE, TOKENIZER_FILE, Encoder, OnnxEncoder
from index.manifest import CorruptArtifact
from tests.fakes import HashingEncoder

TEXTS = (
    "How do I ask an attending to be my mentor?",
    "My mentor stopped answering.",
    "",
    "谢谢 🙂 \u200b",
    "mentor " * 600,
    "Dr. [name], thank you for reading my abstract twice last month.",
)


@pytest.fixture(params=["hashing", "onnx"])
def any_encoder(request: pytest.FixtureRequest) -> Encoder:
    return HashingEncoder() if request.param == "hashing" else request.getfixturevalue("encoder")


def test_rows_are_unit_vectors(any_encoder: Encoder) -> None:
    vectors = any_encoder.encode_passages(TEXTS)
    assert vectors.shape == (len(TEXTS), any_encoder.card.dimension)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_a_vector_depends_on_its_text_alone(any_encoder: Encoder) -> None:
    """Neither neighbours nor their number nor the order may change a bit of it."""
    together = any_encoder.encode_passages(TEXTS)
    backwards = any_encoder.encode_passages(TEXTS[::-1])[::-1]
    alone = np.stack([any_encoder.encode_passages([text])[0] for text in TEXTS])
    np.testing.assert_array_equal(together, backwards)
    np.testing.assert_array_equal(together, alone)


def test_no_texts_give_no_rows(any_encoder: Encoder) -> None:
    assert any_encoder.encode_passages([]).shape == (0, any_encoder.card.dimension)


def test_a_question_is_one_row_like_a_passage(encoder: OnnxEncoder) -> None:
    """The default model has no prefixes, so both sides of it agree."""
    assert encoder.card.query_prefix == encoder.card.passage_prefix == ""
    np.testing.assert_array_equal(encoder.encode_query(TEXTS[0]), encoder.encode_passages(TEXTS[:1])[0])


def test_a_reading_holds_the_vector_and_unit_layers_beside_it(any_encoder: Encoder) -> None:
    for text in TEXTS:
        reading = any_encoder.read(text)
        np.testing.assert_array_equal(reading.vector, any_encoder.encode_query(text))
        assert reading.layers.ndim == 2
        assert reading.layers.dtype == np.float32
        np.testing.assert_allclose(np.linalg.norm(reading.layers, axis=1), 1, atol=1e-5)


def test_inner_layers_are_not_the_last_one_again(encoder: OnnxEncoder) -> None:
    reading = encoder.read("I am not safe here")
    assert len(reading.layers) > 1
    assert len(np.unique(reading.layers.round(3), axis=0)) == len(reading.layers)


def test_meaning_without_shared_words_is_closer_than_another_subject(encoder: OnnxEncoder) -> None:
    question = encoder.encode_query("My advisor does not reply to me")
    near, far = encoder.encode_passages(["No answer from the person who mentors me", "Bread needs flour, water and salt"])
    assert question @ near > question @ far + 0.2


def test_tokens_are_counted_without_special_ones_up_to_the_limit(encoder: OnnxEncoder) -> None:
    assert encoder.count_tokens("") == 0
    assert encoder.count_tokens("ask a mentor") == 3
    assert encoder.count_tokens("mentor " * 5000) == encoder.card.max_tokens


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="utf-8"), max_size=80))
def test_any_text_has_a_finite_unit_vector(encoder: OnnxEncoder, text: str) -> None:
    vector = encoder.encode_query(text)
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-4)


@pytest.mark.parametrize("name", [CARD_FILE, TOKENIZER_FILE, MODEL_FILE])
@pytest.mark.parametrize("damage", ["missing", "empty", "garbage"])
def test_a_folder_that_is_no_encoder_is_refused(tmp_path: Path, encoder_folder: Path, name: str, damage: str) -> None:
    folder = tmp_path / "encoder"
    folder.mkdir()
    for path in encoder_folder.iterdir():
        (folder / path.name).symlink_to(path)
    (folder / name).unlink()
    if damage != "missing":
        (folder / name).write_bytes(b"" if damage == "empty" else b"\xff{garbage")
    with pytest.raises(CorruptArtifact, match=r"encoder.*; run python build_index\.py"):
        OnnxEncoder(folder)


def test_a_card_with_other_fields_is_refused(tmp_path: Path, encoder_folder: Path) -> None:
    folder = tmp_path / "encoder"
    folder.mkdir()
    shutil.copyfile(encoder_folder / TOKENIZER_FILE, folder / TOKENIZER_FILE)
    row = json.loads((encoder_folder / CARD_FILE).read_text(encoding="utf-8"))
    (folder / CARD_FILE).write_text(json.dumps(row | {"surprise": 1}), encoding="utf-8")
    with pytest.raises(CorruptArtifact, match="surprise"):
        OnnxEncoder(folder)
