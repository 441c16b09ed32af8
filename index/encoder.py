"""Texts to unit vectors with an exported ONNX encoder: the same class while building and while answering."""

import json
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer

from index.libraries import library
from index.manifest import BUILD_COMMAND, CorruptArtifact, EncoderCard

Vectors = npt.NDArray[np.float32]

MODEL_FILE = "model.onnx"
TOKENIZER_FILE = "tokenizer.json"
CARD_FILE = "card.json"
# The graph's outputs; with tuned layers also the tokens where these begin, and with a head alone its scores.
VECTOR, LAYERS, TOKENS, ROUTES = "unit_vector", "layer_means", "tokens_inside", "route_scores"
CLOSER_FOLDER = "closer"  # inside an encoder's folder, that of a larger one
HEARING_FILE = "hearing.onnx"  # from those tokens to the routes' scores


@dataclass(frozen=True, slots=True)
class Reading:
    """One text as the encoder sees it: its unit vector (d,) float32, and what it looks like inside.

    `layers` (l, d) float32 holds the mean token of some layers, each of length 1. Training for similarity wipes out of the last
    layer much of what a classifier needs, negation and mood above all; the middle ones keep more of it (Tenney et al. 2019,
    https://aclanthology.org/P19-1452/), also where the upper half was tuned for search (docs/decisions.md). `routes` (r,) float32
    are the scores, before the softmax, that what learned to hear (`index.hearing`) gives each safety route; none without that.
    """

    vector: Vectors
    layers: Vectors
    routes: Vectors = field(default_factory=lambda: np.empty(0, np.float32))


@dataclass(frozen=True, slots=True)
class Encoded:
    """A text as it is searched for: its unit vector (d,), and the one (e,) that a larger encoder gives it, if it was asked."""

    vector: Vectors
    close: Vectors | None = None


class Encoder(Protocol):
    """Anything that turns texts into unit vectors."""

    @property
    def card(self) -> EncoderCard:
        """Return the description that goes into the manifest."""

    @property
    def closer(self) -> "Encoder | None":
        """Return a larger encoder, which tells apart what this one has found; None if there is none."""

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Encode n texts to (n, d) float32, rows of length 1."""

    def encode_query(self, text: str) -> Vectors:
        """Encode one question to (d,) float32 of length 1."""

    def read(self, text: str, *, hearing: bool = True) -> Reading:
        """Encode one question and say what it looks like inside; without `hearing` no scores of routes, a third of the time."""

    def knows(self, word: str) -> bool:
        """Say whether a word, in small letters, is one of the encoder's own, not put together from pieces."""

    def count_tokens(self, text: str) -> int:
        """Count the tokens that `text` takes of the encoder's `max_tokens`, without the special ones."""


class OnnxEncoder:
    """An encoder whose graph holds pooling and normalisation, run by onnxruntime on the CPU."""

    def __init__(self, folder: Path, threads: int = 0) -> None:
        """Load model, tokenizer and card from `folder`; passages are encoded on `threads` cores, 0 for all.

        Raises:
            CorruptArtifact: If the folder does not hold an exported encoder.
        """
        try:
            self._card = EncoderCard(**json.loads((folder / CARD_FILE).read_text(encoding="utf-8")))
            self._tokenizer = Tokenizer.from_file(str(folder / TOKENIZER_FILE))
        except Exception as error:
            raise CorruptArtifact(f"{folder}: not an exported encoder ({error}); run {BUILD_COMMAND}") from error
        self._tokenizer.enable_truncation(self._card.max_tokens)
        self._session = _session(folder / MODEL_FILE)
        self._workers = threads or os.cpu_count() or 1
        self._inputs = [node.name for node in self._session.get_inputs()]
        outputs = {node.name for node in self._session.get_outputs()}
        self._heard = [name for name in (TOKENS, ROUTES) if name in outputs]
        self._hearing = _session(folder / HEARING_FILE) if TOKENS in outputs else None
        self._closer = OnnxEncoder(folder / CLOSER_FOLDER, threads) if (folder / CLOSER_FOLDER).is_dir() else None

    @property
    def card(self) -> EncoderCard:
        """Return the description that goes into the manifest."""
        return self._card

    @property
    def closer(self) -> "OnnxEncoder | None":
        """Return the larger encoder that lies in this one's folder."""
        return self._closer

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Encode n texts to (n, d) float32, rows of length 1; longer texts are cut at the encoder's `max_tokens`.

        Each text is run alone. int8 activations share one scale per run, so in a batch a vector would depend on its
        neighbours (cosine down to 0.96 against the same text alone) and a partial rebuild could never equal a full one.
        Cores share the texts, not one text: 325 texts/s on 2 cores, against 200 with two threads inside each run.
        """
        vectors = np.empty((len(texts), self._card.dimension), dtype=np.float32)
        with ThreadPoolExecutor(self._workers) as pool:
            for row, vector in enumerate(pool.map(self._encode_passage, texts)):
                vectors[row] = vector
        return vectors

    def encode_query(self, text: str) -> Vectors:
        """Encode one question to (d,) float32 of length 1."""
        return self._run(self._query(text), [VECTOR])[0]

    def read(self, text: str, *, hearing: bool = True) -> Reading:
        """Encode one question and say what it looks like inside."""
        ids = self._query(text)
        vector, layers, *heard = self._run(ids, [VECTOR, LAYERS, *(self._heard if hearing else [])])
        if self._hearing is None or not heard:
            return Reading(vector, layers, *heard)
        return Reading(vector, layers, self._hearing.run([ROUTES], {TOKENS: heard[0][np.newaxis]})[0][0])

    def knows(self, word: str) -> bool:
        """Say whether a word, in small letters, is one of the encoder's own, not put together from pieces."""
        return self._tokenizer.token_to_id(word) is not None

    def count_tokens(self, text: str) -> int:
        """Count the tokens of `text` without the special ones; stops at the encoder's `max_tokens`."""
        return len(self._tokenizer.encode(text, add_special_tokens=False).ids)

    def _query(self, text: str) -> list[int]:
        ids: list[int] = self._tokenizer.encode(self._card.query_prefix + text).ids
        return ids

    def _encode_passage(self, text: str) -> Vectors:
        return self._run(self._tokenizer.encode(self._card.passage_prefix + text).ids, [VECTOR])[0]

    def _run(self, ids: Sequence[int], outputs: Sequence[str]) -> list[Vectors]:
        input_ids = np.array([ids], dtype=np.int64)
        feed = {
            "input_ids": input_ids,
            "attention_mask": np.ones_like(input_ids),
            "token_type_ids": np.zeros_like(input_ids),
        }
        found = self._session.run(outputs, {name: feed[name] for name in self._inputs})
        return [output[0] for output in found]


def put(partial: Path, target: Path) -> None:
    """Give a folder that is whole its name, unless another build has made the same one in the meantime."""
    try:
        partial.replace(target)
    except OSError:
        if not target.is_dir():
            raise


def write_card(folder: Path, card: EncoderCard) -> None:
    """Write the card beside the model."""
    (folder / CARD_FILE).write_text(json.dumps(asdict(card), indent=1, sort_keys=True) + "\n", encoding="utf-8")


def write_tokenizer(folder: Path, table: str) -> None:
    """Write a fast tokenizer's own JSON beside the model, padding and truncation off: the encoder sets both itself."""
    settings = json.loads(table) | {"padding": None, "truncation": None}
    (folder / TOKENIZER_FILE).write_text(json.dumps(settings, ensure_ascii=False), encoding="utf-8")


def _session(path: Path) -> Any:  # noqa: ANN401 - onnxruntime.InferenceSession, which has no types
    onnxruntime = library("onnxruntime")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # a question is one core's work, so that two people asking have a core each
    options.log_severity_level = 3  # errors only; warnings about unused initialisers are noise here
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise CorruptArtifact(f"{path}: not a readable model ({error}); run {BUILD_COMMAND}") from error
