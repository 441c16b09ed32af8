import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from corpus.loader import Corpus
from index.encoder import Encoder, OnnxEncoder
from index.manifest import CorruptArtifact, Manifest
from index.snapshot import BlockVectors, Snapshot, assemble, block_texts, load_snapshot
from index.store import IndexStore
from index.stored import StoredRows
from tests.fakes import HashingEncoder

OTHER = "20200101T000000Z-00000000"
SERVE = """
import sys
from assistant.conversation import Conversation
from assistant.dialogue import AnswerOptions, Assistant
from index.snapshot import load_snapshot
from index.store import IndexStore
from index.stored import StoredRows
from pathlib import Path
import ui.cli, ui.render

snapshot = load_snapshot(IndexStore(Path(sys.argv[1])), threads=1)
answer = Assistant(lambda: snapshot, AnswerOptions()).reply(Conversation(), "How do I ask an attending to be my mentor?")
print(answer.outcome, ui.render.answer_html(answer)[:3])
heavy = {"torch", "sentence_transformers", "transformers", "onnx", "gradio"}
print(sorted(heavy & {name.partition(".")[0] for name in sys.modules}))
"""


def test_a_loaded_version_is_what_was_built(real_snapshot: Snapshot, real_store: IndexStore, mini: Corpus) -> None:
    assert real_snapshot.manifest.version == real_store.current()
    assert list(real_snapshot.documents.values()) == list(mini.documents)
    assert real_snapshot.sources == mini.sources
    assert real_snapshot.topics == mini.topics
    assert real_snapshot.documents["mentor-goes-quiet"].sections[1].heading == "How long should I wait before I write again?"


@pytest.mark.parametrize("kind", ["hashing", "onnx"])
def test_every_block_has_the_vector_of_its_text(request: pytest.FixtureRequest, kind: str) -> None:
    """float16 keeps about three decimal digits."""
    loaded: Snapshot = request.getfixturevalue("snapshot" if kind == "hashing" else "real_snapshot")
    encoder: Encoder = HashingEncoder() if kind == "hashing" else request.getfixturevalue("encoder")
    for document in loaded.documents.values():
        texts = iter(block_texts(document))
        for number, section in enumerate(document.sections):
            vectors = loaded.blocks.of(document.id, number, len(section.blocks))
            own = [next(texts) for _ in section.blocks]
            assert own == [block.span.of(document.text) for block in section.blocks]
            assert vectors.dtype == np.float32
            np.testing.assert_allclose(vectors, encoder.encode_passages(own), atol=1e-3)
        assert list(texts) == []


def test_refuses_blocks_of_other_documents(snapshot: Snapshot, tmp_path: Path) -> None:
    np.save(tmp_path / "three.npy", np.eye(3, dtype=np.float16))
    with pytest.raises(ValueError, match="3 vectors for"):
        BlockVectors(StoredRows(tmp_path / "three.npy"), snapshot.catalogue)


def test_refuses_an_encoder_of_another_dimension(hashed_store: IndexStore) -> None:
    version = hashed_store.current()
    with pytest.raises(
        CorruptArtifact, match="exact search of vectors of length 512, but the manifest says exact, encoder of 64"
    ):
        assemble(hashed_store.folder(version), hashed_store.manifest(version), HashingEncoder(64))


def test_refuses_an_encoder_that_the_manifest_does_not_describe(tmp_path: Path, real_store: IndexStore) -> None:
    """The files are whole, but the manifest speaks of other weights."""
    manifest = real_store.manifest(real_store.current())
    store = IndexStore(tmp_path)

    def fill(folder: Path) -> Manifest:
        shutil.copytree(real_store.folder(real_store.current()), folder, dirs_exist_ok=True)
        (folder / "manifest.json").unlink()
        return replace(manifest, version=OTHER, encoder=replace(manifest.encoder, weights="1" * 64))

    store.write(OTHER, fill)
    store.publish(OTHER)
    with pytest.raises(CorruptArtifact, match="not the encoder that the manifest describes"):
        load_snapshot(store)


def test_refuses_another_search_than_the_manifest_names(hashed_store: IndexStore, hashing: HashingEncoder) -> None:
    version = hashed_store.current()
    manifest = replace(hashed_store.manifest(version), search="compressed")
    with pytest.raises(CorruptArtifact, match=r"exact search .* the manifest says compressed"):
        assemble(hashed_store.folder(version), manifest, hashing)


def test_an_older_version_can_be_named(real_store: IndexStore) -> None:
    version = real_store.current()
    assert load_snapshot(real_store, version, threads=1).manifest.version == version
    with pytest.raises(CorruptArtifact, match=OTHER):
        load_snapshot(real_store, OTHER)


def test_searches_as_before_it_was_saved(real_snapshot: Snapshot, encoder: OnnxEncoder, real_store: IndexStore) -> None:
    again = assemble(real_store.folder(real_store.current()), real_snapshot.manifest, encoder)
    for question in ("ghosted by my mentor", "zoom", "no"):
        assert again.retriever.search(question, 5).hits == real_snapshot.retriever.search(question, 5).hits


def test_serving_imports_no_torch(real_store: IndexStore) -> None:
    """In a fresh interpreter: load, answer, render."""
    root = Path(__file__).parents[2]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, "-c", SERVE, str(real_store.root)],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "answered <p>\n[]\n"


def test_the_card_says_which_encoder_answered(real_snapshot: Snapshot, encoder: OnnxEncoder) -> None:
    assert real_snapshot.manifest.encoder == encoder.card
