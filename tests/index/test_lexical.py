import math
import subprocess
import sys
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from corpus.lexicon import EXPANSION_WEIGHT, Abbreviation, Analyser, Lexicon
from index.lexical import K1, LEXICAL_FOLDER, B, LexicalIndex

ROOT = Path(__file__).parents[2]
PLAIN = Analyser(Lexicon((), {}))
WORDS = st.sampled_from("mentor letter meeting goal email chief grant plan call break write agenda".split())
TEXT = st.lists(WORDS, min_size=1, max_size=12).map(" ".join)


def bm25(texts: list[list[str]], terms: list[str]) -> list[float]:
    """BM25 as Lucene has it, with idf = ln(1 + (N - n + 0.5) / (n + 0.5)), term by term.

    Kamphuis, de Vries, Boytsov and Lin (2020), Which BM25 Do You Mean?, https://doi.org/10.1007/978-3-030-45442-5_4.
    """
    average = sum(map(len, texts)) / len(texts)
    scores = [0.0] * len(texts)
    for term in terms:
        holding = sum(1 for text in texts if term in text)
        idf = math.log(1 + (len(texts) - holding + 0.5) / (holding + 0.5))
        for row, text in enumerate(texts):
            count = text.count(term)
            scores[row] += idf * count / (count + K1 * (1 - B + B * len(text) / average))
    return scores


@given(st.lists(TEXT, min_size=1, max_size=12), TEXT)
def test_equals_the_written_out_formula(texts: list[str], question: str) -> None:
    scores = LexicalIndex.build(texts, PLAIN).scores(question)
    expected = bm25([PLAIN.terms(text) for text in texts], PLAIN.terms(question))
    np.testing.assert_allclose(scores, expected, rtol=1e-5, atol=1e-6)


def test_an_abbreviation_counts_as_its_long_form_at_a_lower_weight() -> None:
    analyser = Analyser(Lexicon((Abbreviation("LOR", ("letter of recommendation",), exact=False),), {}))
    texts = ["a letter of recommendation from a mentor", "a meeting with a mentor", "LOR deadlines"]
    terms = [analyser.terms(text) for text in texts]
    long = np.array(bm25(terms, analyser.terms("letter recommendation")))
    short = np.array(bm25(terms, analyser.terms("lor")))
    scores = LexicalIndex.build(texts, analyser).scores("my LOR")
    np.testing.assert_allclose(scores, short + EXPANSION_WEIGHT * long, rtol=1e-5, atol=1e-6)
    assert scores[0] > 0
    assert scores[1] == 0


def test_words_that_no_passage_has_score_nothing() -> None:
    index = LexicalIndex.build(["write an agenda", "ask the chief"], PLAIN)
    for question in ("", "the of and", "zebra", "谢谢", "\ud800"):
        assert index.scores(question).tolist() == [0.0, 0.0]


def test_every_process_writes_the_same_bytes(tmp_path: Path) -> None:
    """Python's hashes of words differ from process to process, and with them the order of a set."""
    code = (
        "import sys; from pathlib import Path; from corpus.lexicon import Analyser, Lexicon\n"
        "from index.lexical import LexicalIndex\n"
        "LexicalIndex.build(['write an agenda', 'ask the chief for a letter'], Analyser(Lexicon((), {}))).save(Path(sys.argv[1]))"
    )
    written = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        subprocess.run([sys.executable, "-c", code, str(folder)], cwd=ROOT, env={"PYTHONHASHSEED": seed}, check=True)
        written.append({path.name: path.read_bytes() for path in (folder / LEXICAL_FOLDER).iterdir()})
    assert written[0] == written[1]


def test_survives_the_disk_without_pickle(tmp_path: Path) -> None:
    texts = ["write an agenda", "ask the chief for a letter", "letters, letters"]
    before = LexicalIndex.build(texts, PLAIN)
    before.save(tmp_path)
    after = LexicalIndex.load(tmp_path, PLAIN, before.size)
    assert after.size == 3
    np.testing.assert_array_equal(after.scores("letter agenda"), before.scores("letter agenda"))
    for path in (tmp_path / LEXICAL_FOLDER).iterdir():
        assert path.suffix in {".npy", ".json"}
        if path.suffix == ".npy":
            np.load(path, allow_pickle=False)
