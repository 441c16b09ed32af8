import json
from pathlib import Path

import numpy as np
import pytest

from index.encoder import HEARING_FILE, MODEL_FILE, TOKENIZER_FILE, OnnxEncoder
from index.export import export_encoder
from index.manifest import ArtifactError, sha256_of
from index.models import DEFAULT_MODEL, DEFAULT_WEIGHTS, Learned, model_folder, weights_digest
from index.parity import PARITY_MEAN_FLOOR, PARITY_MIN_FLOOR

WORDS = "how do i ask my mentor for a letter when the attending does not answer me".split()
TEXTS = [" ".join(WORDS[start : start + 4]) for start in range(len(WORDS) - 3)]
HIDDEN = 32


def write_model(folder: Path, has_outliers: bool) -> Path:
    """Write a one-layer BERT with random weights as a sentence-transformers folder.

    With outliers, one input dimension is always zero but has huge weights. They do not change a vector, but int8 scales each
    column by its largest weight, so all others are rounded to zero: the case for which full precision is kept.
    """
    from transformers import BertConfig, BertModel, set_seed

    set_seed(0)
    config = BertConfig(
        vocab_size=len(WORDS) + 5, hidden_size=HIDDEN, num_hidden_layers=1, num_attention_heads=2, intermediate_size=64,
        max_position_embeddings=64, initializer_range=0.4,
    )  # fmt: skip
    model = BertModel(config, add_pooling_layer=False)
    if has_outliers:
        layer = model.encoder.layer[0]
        for norm in (model.embeddings.LayerNorm, layer.attention.output.LayerNorm):
            norm.weight.data[0] = norm.bias.data[0] = 0.0
        attention = layer.attention.self
        for linear in (attention.query, attention.key, attention.value, layer.intermediate.dense):
            linear.weight.data[:, 0] = 1e4
    model.save_pretrained(folder)
    (folder / "vocab.txt").write_text("\n".join(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *WORDS]), encoding="utf-8")
    tables = {
        "tokenizer_config.json": {"tokenizer_class": "BertTokenizer", "do_lower_case": True, "model_max_length": 64},
        "sentence_bert_config.json": {"max_seq_length": 24, "do_lower_case": False},
        "modules.json": [
            {"idx": 0, "name": "0", "path": "", "type": "sentence_transformers.models.Transformer"},
            {"idx": 1, "name": "1", "path": "1_Pooling", "type": "sentence_transformers.models.Pooling"},
        ],
        "1_Pooling/config.json": {"word_embedding_dimension": HIDDEN, "pooling_mode_mean_tokens": True},
    }
    (folder / "1_Pooling").mkdir()
    for name, table in tables.items():
        (folder / name).write_text(json.dumps(table), encoding="utf-8")
    return folder


@pytest.mark.build
@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning", "ignore::UserWarning")
@pytest.mark.parametrize(("has_outliers", "precision"), [(False, "int8"), (True, "fp32")])
def test_int8_is_kept_only_where_it_agrees_with_the_original(tmp_path: Path, has_outliers: bool, precision: str) -> None:
    model = write_model(tmp_path / "tiny", has_outliers)
    folder = export_encoder(str(model), TEXTS, tmp_path / "cache")
    encoder = OnnxEncoder(folder)
    card = encoder.card
    assert (card.precision, card.dimension, card.max_tokens, card.parity_texts) == (precision, HIDDEN, 24, len(TEXTS))
    assert card.weights == sha256_of(model / "model.safetensors")
    assert card.parity_mean >= PARITY_MEAN_FLOOR
    assert card.parity_min >= PARITY_MIN_FLOOR

    from sentence_transformers import SentenceTransformer  # noqa: TID251 - the original, to compare with

    original = SentenceTransformer(str(model), device="cpu").encode(TEXTS, normalize_embeddings=True)
    cosines = np.sum(encoder.encode_passages(TEXTS) * original, axis=1)
    assert cosines.mean() == pytest.approx(card.parity_mean, abs=1e-3)
    assert cosines.min() == pytest.approx(card.parity_min, abs=1e-3)
    assert [path.name for path in (tmp_path / "cache").iterdir()] == [folder.name]  # no scratch folder is left


def test_an_encoder_that_was_exported_before_is_used_again(encoder_folder: Path) -> None:
    """No texts to compare with: an export would fail."""
    before = {path: path.stat().st_mtime_ns for path in encoder_folder.iterdir()}
    assert export_encoder(DEFAULT_MODEL, [], encoder_folder.parent, Learned.load()) == encoder_folder
    assert {path: path.stat().st_mtime_ns for path in encoder_folder.iterdir()} == before


def test_the_default_encoder_is_close_to_its_original(encoder: OnnxEncoder) -> None:
    assert (encoder.card.name, encoder.card.weights) == (DEFAULT_MODEL, DEFAULT_WEIGHTS)
    assert encoder.card.parity_texts > 0
    assert encoder.card.parity_mean >= PARITY_MEAN_FLOOR
    assert encoder.card.parity_min >= PARITY_MIN_FLOOR


def test_the_tokenizer_neither_pads_nor_cuts_by_itself(encoder_folder: Path) -> None:
    table = json.loads((encoder_folder / TOKENIZER_FILE).read_text(encoding="utf-8"))
    assert table["padding"] is None
    assert table["truncation"] is None


def test_the_exported_folder_holds_all_that_serving_needs(encoder_folder: Path) -> None:
    assert {path.name for path in encoder_folder.iterdir()} == {MODEL_FILE, HEARING_FILE, TOKENIZER_FILE, "card.json"}


@pytest.mark.parametrize("model", ["no-such-model", "tests/data/mini", ""])
def test_a_model_that_is_not_there_is_named(model: str, tmp_path: Path) -> None:
    with pytest.raises(ArtifactError, match="not a sentence-transformers model folder"):
        export_encoder(model, ["text"], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_model_folder_is_found_by_its_modules(tmp_path: Path) -> None:
    (tmp_path / "modules.json").write_text("[]", encoding="utf-8")
    assert model_folder(str(tmp_path)) == tmp_path.resolve()
    with pytest.raises(ArtifactError, match="holds no weights"):
        weights_digest(tmp_path)


def test_weights_in_several_files_have_one_digest_that_any_of_them_changes(tmp_path: Path) -> None:
    for name in ("a.safetensors", "b.safetensors"):
        (tmp_path / name).write_bytes(name.encode())
    before = weights_digest(tmp_path)
    (tmp_path / "b.safetensors").write_bytes(b"other")
    assert weights_digest(tmp_path) != before
    (tmp_path / "b.safetensors").unlink()
    assert weights_digest(tmp_path) == sha256_of(tmp_path / "a.safetensors")
