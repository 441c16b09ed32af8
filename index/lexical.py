"""BM25 over the bm25s library (https://github.com/xhluca/bm25s) with our analyser and the lexicon's expansions."""

import logging
from array import array
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from corpus.lexicon import Analyser
from index.libraries import library

LEXICAL_FOLDER = "lexical"
# Robertson and Zaragoza (2009), The Probabilistic Relevance Framework, section 3.4, give k1 1.2-2 and b 0.5-0.8 as usual.
K1 = 1.2
B = 0.75
METHOD = "lucene"

Scores = npt.NDArray[np.float32]


class LexicalIndex:
    """BM25 scores of passages for a question whose abbreviations count as their long forms, at a lower weight."""

    def __init__(self, bm25: Any, analyser: Analyser, size: int) -> None:  # noqa: ANN401 - bm25s.BM25, untyped
        """Wrap an indexed BM25 of `size` passages."""
        self._bm25 = bm25
        self._analyser = analyser
        self._size = size

    @classmethod
    def build(cls, texts: Iterable[str], analyser: Analyser) -> "LexicalIndex":
        """Index one text per passage."""
        bm25s = _bm25s()
        bm25 = bm25s.BM25(k1=K1, b=B, method=METHOD)
        # Numbers in order of first use. The library would number a set's elements, in another order in every process.
        vocabulary: dict[str, int] = {}
        ids = [array("i", [vocabulary.setdefault(term, len(vocabulary)) for term in analyser.terms(text)]) for text in texts]
        if not vocabulary:  # the library cannot index nothing; no question has this term
            ids[:1] = [array("i", [vocabulary.setdefault("\0", 0)])]
        bm25.index(bm25s.tokenization.Tokenized(ids, vocabulary), show_progress=False)
        return cls(bm25, analyser, len(ids))

    @property
    def size(self) -> int:
        """Return the number of passages."""
        return self._size

    def scores(self, question: str) -> Scores:
        """Return every passage's BM25 score for the question, (n,) float32, zero where no term is shared."""
        total = np.zeros(self._size, dtype=np.float32)
        for weight, terms in self._analyser.weighted_terms(question).items():
            known = [self._bm25.vocab_dict[term] for term in terms if term in self._bm25.vocab_dict]
            if known:
                total += weight * self._bm25.get_scores_from_ids(known)
        return total

    def save(self, folder: Path) -> None:
        """Write the index into `folder/lexical`, without pickle."""
        self._bm25.save(str(folder / LEXICAL_FOLDER), allow_pickle=False, show_progress=False)

    @classmethod
    def load(cls, folder: Path, analyser: Analyser, size: int) -> "LexicalIndex":
        """Read what `save` wrote for `size` passages."""
        bm25 = _bm25s().BM25.load(str(folder / LEXICAL_FOLDER), allow_pickle=False, load_corpus=False, show_progress=False)
        return cls(bm25, analyser, size)


def _bm25s() -> Any:  # noqa: ANN401 - it has no types
    found = library("bm25s")
    logging.getLogger("bm25s").setLevel(logging.WARNING)  # it sets itself to DEBUG when imported
    return found
