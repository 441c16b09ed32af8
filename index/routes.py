"""Which safety route a message belongs to: a linear model on the encoder's inner layers and on the words themselves.

The second of two stages; the first, a lexicon, needs no index (`assistant.hearing.danger`). It learns from `corpus/routes`; what
it has learned ships (`index.route_models`).
"""

import re
import warnings
import zlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from corpus.lexicon import Lexicon
from corpus.once import once
from corpus.plain import plain_words
from corpus.routes import Example, Route
from index.encoder import Encoder, Reading, Vectors

ROUTES_FILE = "routes.npz"
# Words, pairs of words and runs of 3 to 5 letters are hashed into this many columns (Weinberger et al. 2009,
# https://arxiv.org/abs/0902.2206); 2**15 gave no more. Together with three layers they find 81 % of the routes of examples left
# out, against 73 % for the last layer alone (docs/decisions.md).
HASHED = 2**14
LETTER_RUNS = range(3, 6)
_BEFORE_RUNS = zlib.crc32(b"\0")  # tells the run "ask" from the word
INVERSE_STRENGTH = 4.0  # of the ridge penalty; 3 to 8 were within half a point of each other
MAX_STEPS = 120
FOLDS = 4  # each example's own probability comes from a model that has not seen it
_WORD = re.compile(r"[\w']+")


class RouteModel:
    """Give each route's probability for a message."""

    def __init__(self, weights: Vectors, bias: Vectors) -> None:
        """Take weights (l * d + HASHED, r) float32 and bias (r,)."""
        if weights.shape[1] != len(Route) or bias.shape != (len(Route),):
            raise ValueError(f"weights {weights.shape} and bias {bias.shape} are not for {len(Route)} routes")
        self._weights = weights
        self._bias = bias

    def probabilities(self, reading: Reading, written_out: str) -> Vectors:
        """Return (r,) float32 in the order of `Route`, summing to 1; `written_out` is the text that was read.

        Where the encoder's tuned layers give scores of their own, the two opinions are averaged: each hears what the other does
        not (docs/decisions.md).
        """
        layers = reading.layers.reshape(-1)
        scores = layers @ self._weights[: len(layers)] + self._bias
        for group in hashed_columns(written_out):
            scores = scores + self._weights[len(layers) + group].sum(axis=0) / np.sqrt(np.float32(max(1, len(group))))
        return mean_share([scores, *([reading.routes] if len(reading.routes) else [])])

    def as_bytes(self) -> bytes:
        """Return what the model is made of, for the digest of a build."""
        return self._weights.tobytes() + self._bias.tobytes()

    def save(self, path: Path, lesson: str = "") -> None:
        """Write the model, and the digest of what it was learned from (`index.route_models`)."""
        np.savez(path, weights=self._weights, bias=self._bias, lesson=np.array(lesson))

    @classmethod
    def load(cls, path: Path) -> "RouteModel":
        """Read what `save` wrote.

        Raises:
            ValueError: If the arrays are not those of a route model.
        """
        with np.load(path, allow_pickle=False) as arrays:
            return cls(arrays["weights"], arrays["bias"])


def train(examples: Sequence[Example], encoder: Encoder, lexicon: Lexicon) -> RouteModel:
    """Fit multinomial logistic regression on examples; the same ones give the same model."""
    with _unsettled():
        model = _classifier().fit(_features(examples, encoder, lexicon), labels_of(examples))
    return RouteModel(model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32))


def unseen(examples: Sequence[Example], encoder: Encoder, lexicon: Lexicon) -> Vectors:
    """Return each example's probabilities (n, r) float32 by a model that has not seen it: what thresholds are chosen on."""
    from sklearn.model_selection import StratifiedKFold, cross_val_predict  # noqa: PLC0415 - see _classifier

    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0)
    features, labels = _features(examples, encoder, lexicon), labels_of(examples)
    with _unsettled():
        shares = cross_val_predict(_classifier(), features, labels, cv=folds, method="predict_proba")
    found: Vectors = shares.astype(np.float32)
    return found


def _classifier() -> Any:  # noqa: ANN401 - untyped, and imported only to train
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415 - scikit-learn is of the build extra

    return LogisticRegression(C=INVERSE_STRENGTH, max_iter=MAX_STEPS)


@contextmanager
def _unsettled() -> Iterator[None]:
    """Let training stop before the last digits settle: 300 steps find no more of the examples left out than 120."""
    from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415 - see _classifier

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        yield


def labels_of(examples: Sequence[Example]) -> np.ndarray:
    """Return the number of each example's route in the order of `Route`, (n,) int64."""
    order = {route: number for number, route in enumerate(Route)}
    return np.array([order[example.route] for example in examples])


def _features(examples: Sequence[Example], encoder: Encoder, lexicon: Lexicon) -> Any:  # noqa: ANN401 - a sparse matrix
    from scipy.sparse import csr_matrix, hstack  # noqa: PLC0415 - comes with scikit-learn

    texts = [lexicon.written_out(example.text) for example in examples]
    layers = inner_layers(texts, encoder)
    rows, columns, values = _sparse(texts)
    words = csr_matrix((values, (rows, columns)), shape=(len(texts), HASHED))
    return hstack([csr_matrix(layers), words]).tocsr()


def inner_layers(texts: Sequence[str], encoder: Encoder) -> Vectors:
    """Read n texts, each core some of them, and return the mean tokens of their layers, (n, l * d) float32."""
    with ThreadPoolExecutor() as pool:
        readings = pool.map(lambda text: encoder.read(text, hearing=False), texts)
        return np.stack([reading.layers.reshape(-1) for reading in readings])


def hashed_columns(text: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the columns of a text's words and pairs of words, and of its runs of letters, each column once.

    As features each of the two groups has length 1.
    """
    words = plain_words(text)
    runs = set[int]().union(*map(_columns_of_runs, words.split()))
    return _in_order(set(map(_column, _word_grams(words)))), _in_order(runs)


def mean_share(opinions: Sequence[Vectors]) -> Vectors:
    """Return the mean (r,) float32 of each route's probability, given the scores (r,) of one or more before the softmax."""
    mean: Vectors = np.mean([_shares(scores) for scores in opinions], axis=0, dtype=np.float32)
    return mean


def _shares(scores: Vectors) -> Vectors:
    exponent = np.exp(scores - scores.max())
    shares: Vectors = (exponent / exponent.sum()).astype(np.float32)
    return shares


def _sparse(texts: Sequence[str]) -> tuple[list[int], list[int], list[float]]:
    rows: list[int] = []
    columns: list[int] = []
    values: list[float] = []
    for row, text in enumerate(texts):
        for group in hashed_columns(text):
            rows += [row] * len(group)
            columns += group.tolist()
            values += [1.0 / float(np.sqrt(max(1, len(group))))] * len(group)
    return rows, columns, values


def _column(gram: str) -> int:
    return zlib.crc32(gram.encode("utf-8", "surrogatepass")) % HASHED


def _in_order(columns: set[int]) -> np.ndarray:
    return np.array(sorted(columns), dtype=np.int64)


def _word_grams(text: str) -> Iterator[str]:
    words = _WORD.findall(text)
    yield from words
    yield from (f"{first} {second}" for first, second in pairwise(words))


@once  # a message is read whole and in parts, and the words are the same
def _columns_of_runs(word: str) -> frozenset[int]:
    """Return the columns of all runs of letters in a word and the blanks around it; a longer run goes on from a shorter one."""
    letters = [letter.encode("utf-8", "surrogatepass") for letter in f" {word} "]
    shortest, longest = LETTER_RUNS[0], LETTER_RUNS[-1]
    hashes = []
    for start in range(len(letters) - shortest + 1):
        run = zlib.crc32(b"".join(letters[start : start + shortest]), _BEFORE_RUNS)
        hashes.append(run)
        for letter in letters[start + shortest : start + longest]:
            run = zlib.crc32(letter, run)
            hashes.append(run)
    return frozenset([number % HASHED for number in hashes])
