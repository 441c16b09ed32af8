"""What a build writes, and when it writes nothing."""

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from corpus.lexicon import LEXICON_FILE
from corpus.loader import Corpus, load_corpus
from corpus.reader import reader_digest
from corpus.taxonomy import TAXONOMY_FILE
from index.build import SPECIAL_TOKENS, Terms, _digest, build
from index.calibration import CALIBRATION_SOURCE
from index.dense import Field
from index.manifest import ArtifactError
from index.options import RetrievalOptions
from index.records import read_passages
from index.snapshot import Snapshot, assemble
from index.store import IndexStore, describe
from index.texts import field_texts, lexical_texts
from index.vectors import ENCODE_STEP, encoder_identity
from tests.fakes import HashingEncoder, write_encoder_folder

TODAY = date(2026, 11, 22)


def without(corpus: Corpus, document_id: str) -> Corpus:
    documents = tuple(document for document in corpus.documents if document.id != document_id)
    return replace(corpus, documents=documents, digest="0" * 64)


def test_a_first_build_publishes_everything(tmp_path: Path, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path) -> None:
    store = IndexStore(tmp_path / "not" / "there" / "yet")
    done = build(mini, store, hashing_folder, hashing, RetrievalOptions())
    manifest = store.verify(store.current())
    assert (done.version, done.folder) == (manifest.version, store.folder(manifest.version))
    assert (done.new, done.changed, done.removed, done.already_current) == (done.passages, 0, 0, False)
    assert manifest.counts == {"documents": 5, "passages": done.passages, "vectors": done.vectors}
    assert manifest.encoder == hashing.card
    assert RetrievalOptions(**manifest.options) == RetrievalOptions()  # type: ignore[arg-type]  # int options stay int in JSON


def test_a_second_build_is_already_current(
    store: IndexStore, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path
) -> None:
    before = describe(store.root)
    done = build(mini, store, hashing_folder, hashing, RetrievalOptions())
    assert (done.already_current, done.new, done.changed, done.removed) == (True, 0, 0, 0)
    assert (done.documents, done.version) == (5, store.current())
    assert describe(store.root) == before


def test_equal_input_gives_equal_bytes(
    tmp_path: Path, hashed_store: IndexStore, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path
) -> None:
    other = IndexStore(tmp_path)
    build(mini, other, hashing_folder, hashing, RetrievalOptions())
    assert other.manifest(other.current()).files == hashed_store.manifest(hashed_store.current()).files


@pytest.mark.parametrize("what", ["corpus", "options", "encoder"])
def test_whatever_changes_the_result_is_built_anew(
    tmp_path: Path, store: IndexStore, mini: Corpus, hashing: HashingEncoder, what: str
) -> None:
    encoder = HashingEncoder(dimension=256) if what == "encoder" else hashing
    corpus = without(mini, "ending-kindly") if what == "corpus" else mini
    options = RetrievalOptions(dense_weight=0.5) if what == "options" else RetrievalOptions()
    first = store.current()
    done = build(corpus, store, write_encoder_folder(tmp_path / "encoder", encoder.card), encoder, options)
    assert not done.already_current
    assert store.current() == done.version != first
    store.verify(first)  # servers may still be reading it


def test_other_words_or_topics_are_another_index(mini: Corpus, hashing_folder: Path, hashed_store: IndexStore) -> None:
    identity = encoder_identity(hashing_folder)
    no_routes, exact_up_to = b"", b"40000"
    reader = reader_digest().encode()
    tables = [
        LEXICON_FILE.read_bytes(),
        TAXONOMY_FILE.read_bytes(),
        CALIBRATION_SOURCE.read_bytes(),
        reader,
        no_routes,
        exact_up_to,
    ]
    manifest = hashed_store.manifest(hashed_store.current())
    assert _digest(mini, RetrievalOptions(), identity, tables) == manifest.build_digest
    for place in range(len(tables)):
        changed = [table + b"\n" if number == place else table for number, table in enumerate(tables)]
        assert _digest(mini, RetrievalOptions(), identity, changed) != manifest.build_digest
    for name, table in zip(("lexicon.toml", "taxonomy.toml"), tables, strict=False):
        assert (hashed_store.folder(manifest.version) / name).read_bytes() == table


def test_counts_what_is_new_changed_and_removed(
    tmp_path: Path, store: IndexStore, mini_root: Path, hashing: HashingEncoder, hashing_folder: Path
) -> None:
    guidance = tmp_path / "guidance"
    shutil.copytree(mini_root, guidance)
    (guidance / "ongoing" / "ending-kindly.md").unlink()
    quiet = guidance / "ongoing" / "mentor-goes-quiet.md"
    text = quiet.read_text(encoding="utf-8")
    quiet.write_text(
        text.replace("Wait ten days, then write once more", "Wait nine days, then write once more"), encoding="utf-8"
    )
    thanks = guidance / "templates" / "template-thank-you.md"
    copy = thanks.read_text(encoding="utf-8").replace("template-thank-you", "second-thank-you")
    (guidance / "templates" / "second-thank-you.md").write_text(copy, encoding="utf-8")

    counted = read_passages(store.folder(store.current()))
    done = build(load_corpus(guidance, TODAY), store, hashing_folder, hashing, RetrievalOptions())
    removed = sum(1 for passage in counted if passage.document_id == "ending-kindly")
    added = sum(1 for passage in counted if passage.document_id == "template-thank-you")
    assert (done.new, done.changed, done.removed) == (added, 1, removed)


def test_a_damaged_published_version_is_built_anew(
    store: IndexStore, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path
) -> None:
    """At once, perhaps within the second that names the damaged one."""
    damaged = store.current()
    (store.folder(damaged) / "passages.jsonl").write_text("", encoding="utf-8")
    done = build(mini, store, hashing_folder, hashing, RetrievalOptions())
    assert store.current() == done.version != damaged
    store.verify(done.version)


def test_old_versions_are_deleted_in_the_end(
    store: IndexStore, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path
) -> None:
    for weight in (0.1, 0.2, 0.3, 0.4):
        build(mini, store, hashing_folder, hashing, RetrievalOptions(dense_weight=weight))
    assert len(store.versions()) == 3
    assert store.current() in store.versions()


def test_passages_are_slices_that_the_encoder_can_read(mini: Corpus, snapshot: Snapshot, hashed_store: IndexStore) -> None:
    encoder = HashingEncoder()
    passages = read_passages(hashed_store.folder(hashed_store.current()))
    for passage in passages:
        assert passage.span.of(mini.by_id[passage.document_id].text) == passage.text
        assert encoder.count_tokens(passage.text) <= encoder.card.max_tokens - SPECIAL_TOKENS
    assert sum(passage.document_id == "meeting-by-video" for passage in passages) > 1  # the long section was cut
    assert snapshot.manifest.counts["passages"] == len(passages)


def test_a_passage_is_found_by_its_heading_title_and_questions(mini: Corpus, hashed_store: IndexStore) -> None:
    passages = read_passages(hashed_store.folder(hashed_store.current()))
    for passage, words in zip(passages, lexical_texts(mini, passages), strict=True):
        document = mini.by_id[passage.document_id]
        section = document.sections[passage.section]
        fields = [field for field, _ in field_texts(document, passage)]
        texts = " ".join(text for _, text in field_texts(document, passage))
        assert fields == sorted(fields)
        assert Field.TEXT in fields
        for needed in (section.heading, passage.text, *section.asked_as):
            assert needed in words
            assert needed in texts


def test_progress_ends_each_step_at_its_total(
    tmp_path: Path, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path
) -> None:
    calls: list[tuple[str, int, int]] = []
    terms = Terms(progress=lambda *call: calls.append(call))
    build(mini, IndexStore(tmp_path), hashing_folder, hashing, RetrievalOptions(), terms)
    for step in {step for step, _, _ in calls}:
        done = [(at, total) for name, at, total in calls if name == step]
        assert done[-1][0] == done[-1][1]
        assert [at for at, _ in done] == sorted({min(number * ENCODE_STEP, done[0][1]) for number in range(1, len(done) + 1)})


def test_a_loaded_version_goes_on_answering_while_others_are_published(
    store: IndexStore, mini: Corpus, hashing: HashingEncoder, hashing_folder: Path
) -> None:
    version = store.current()
    loaded = assemble(store.folder(version), store.verify(version), hashing)
    before = loaded.retriever.search("zoom calls", 3).hits
    for weight in (0.15, 0.25, 0.35, 0.45):
        build(mini, store, hashing_folder, hashing, RetrievalOptions(dense_weight=weight))
    with pytest.raises(ArtifactError):
        store.verify(version)  # pruned
    assert loaded.retriever.search("zoom calls", 3).hits == before


def test_vectors_do_not_depend_on_what_else_is_built(mini: Corpus, encoder_folder: Path, tmp_path: Path) -> None:
    """The real encoder gives each text the same bits in a corpus of four documents as in one of five."""
    from index.encoder import OnnxEncoder

    encoder = OnnxEncoder(encoder_folder, threads=1)
    rows = []
    for name, corpus in (("all", mini), ("fewer", without(mini, "asking-a-mentor"))):
        store = IndexStore(tmp_path / name)
        build(corpus, store, encoder_folder, encoder, RetrievalOptions())
        version = store.current()
        loaded = assemble(store.folder(version), store.manifest(version), encoder)
        rows.append(loaded.blocks.of("meeting-by-video", 0, 8))
    np.testing.assert_array_equal(rows[0], rows[1])
