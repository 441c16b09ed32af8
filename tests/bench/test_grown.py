import numpy as np

from corpus.document import Document
from corpus.loader import Corpus
from corpus.passages import split
from tests.bench.grown import MixingEncoder, grown, made_vectors

REAL = np.eye(8, dtype=np.float32)


def words_kept(document: Document, copy: Document) -> float:
    pairs = list(zip(document.text.split(), copy.text.split(), strict=True))
    return sum(one == other for one, other in pairs) / len(pairs)


def test_a_copy_is_the_same_guidance_in_other_words(mini: Corpus) -> None:
    large = grown(mini, 3)
    assert [document.id for document in large.documents] == sorted(document.id for document in large.documents)
    assert len(large.by_id) == 3 * len(mini.documents)
    encoder = MixingEncoder(REAL)
    for document in mini.documents:
        copies = [large.by_id[f"{document.id}-{n}"] for n in range(3)]
        assert len({copy.text for copy in copies}) == 3
        for copy in copies:
            assert 0.5 < words_kept(document, copy) < 1
            assert [section.span for section in copy.sections] == [section.span for section in document.sections]
            assert len(split(copy, encoder.count_tokens, 100)) == len(split(document, encoder.count_tokens, 100))


def test_made_vectors_are_unit_vectors_and_always_the_same() -> None:
    made = [np.concatenate(list(made_vectors(REAL, 10_000, 1))) for _ in range(2)]
    np.testing.assert_array_equal(made[0], made[1])
    np.testing.assert_allclose(np.linalg.norm(made[0], axis=1), 1, atol=1e-5)
    encoded = MixingEncoder(REAL).encode_passages(["a", "b", "a"])
    np.testing.assert_array_equal(encoded[0], encoded[2])
    np.testing.assert_allclose(np.linalg.norm(encoded, axis=1), 1, atol=1e-5)
