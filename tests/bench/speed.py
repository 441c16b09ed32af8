"""Speed and memory, each measured beside a named reference in the same run on the same machine."""

import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from sentence_transformers import SentenceTransformer

from assistant.conversation import Conversation
from assistant.dialogue import AnswerOptions, Assistant
from corpus.loader import Corpus
from index.build import build
from index.encoder import OnnxEncoder
from index.models import DEFAULT_MODEL, model_folder
from index.options import RetrievalOptions
from index.snapshot import Snapshot, block_texts
from index.store import IndexStore
from index.texts import field_texts
from tests.bench.measure import Measure
from ui.render import answer_html

RUNS = 5
WARM_RUNS = 60
SAMPLE = 400  # texts on which the reference's rate is taken; it would need minutes for all of them
QUESTION = "my mentor has not answered for two months and my abstract is due friday, what do I do"


def reference_model() -> SentenceTransformer:
    """Load the original encoder."""
    return SentenceTransformer(str(model_folder(DEFAULT_MODEL)), device="cpu", local_files_only=True)


def cold_answer(index: Path) -> Measure:
    """Time `signpost ask` from process start to printed answer, and `import sentence_transformers` alone, in turn."""
    ask = [sys.executable, "-m", "ui.cli", "ask", QUESTION]
    load = [sys.executable, "-c", "import sentence_transformers"]
    ours, reference = [], []
    for _ in range(RUNS):
        ours.append(_seconds(lambda: _run(ask, index)))
        reference.append(_seconds(lambda: _run(load, index)))
    ratio = median(ours) / median(reference)
    text = f"{median(ours):.2f} s (max {max(ours):.2f})"
    return Measure(
        "signpost ask, cold", text, f"import sentence_transformers {median(reference):.2f} s", ratio, "≤ 1.5 s and ≤ 0.20"
    )


def warm_answer(snapshot: Snapshot, model: SentenceTransformer) -> Measure:
    """Time one question from the route's call to rendered answer, and the reference's encoding of it, in turn."""
    assistant = Assistant(lambda: snapshot, AnswerOptions())
    ours, reference = [], []
    for _ in range(WARM_RUNS):
        ours.append(_seconds(lambda: answer_html(assistant.reply(Conversation(), QUESTION))))
        reference.append(_seconds(lambda: model.encode(QUESTION)))
    encoded = f"SentenceTransformer.encode {median(reference) * 1000:.1f} ms"
    answered = f"{median(ours) * 1000:.1f} ms"
    return Measure("one warm question, p50", answered, encoded, median(ours) / median(reference), "≤ 0.50")


def full_build(corpus: Corpus, encoder_folder: Path, model: SentenceTransformer) -> Measure:
    """Time a full build from an exported encoder, and the reference encoding a sample of the same texts."""
    encoder = OnnxEncoder(encoder_folder)
    with tempfile.TemporaryDirectory() as scratch:
        done = build(corpus, IndexStore(Path(scratch) / "index"), encoder_folder, encoder, RetrievalOptions())
    texts = _all_texts(corpus, encoder)
    rate = len(texts) / done.seconds
    sample = random.Random(0).sample(texts, SAMPLE)  # noqa: S311 - a sample, not a secret
    reference = SAMPLE / _seconds(lambda: model.encode(sample))
    return Measure(
        f"full build, {done.passages} passages, {len(texts)} texts", f"{rate:.0f} texts/s ({done.seconds:.0f} s in all)",
        f"SentenceTransformer.encode {reference:.0f} texts/s", rate / reference, "≥ 2",
    )  # fmt: skip


# The kernel's own high-water mark. getrusage would do, but a child inherits its parent's peak with the fork.
PEAK = "print(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"


def core_memory(index: Path) -> Measure:
    """Measure the peak memory of a process that loads the index and answers twenty questions, without Gradio."""
    code = (
        "from ui.wiring import open_assistant\n"
        "from ui.settings import load_settings\n"
        "from assistant.conversation import Conversation\n"
        "assistant = open_assistant(load_settings())\n"
        f"[assistant.reply(Conversation(), {QUESTION!r} + ' ' * n + 'now') for n in range(20)]\n"
        f"{PEAK}\n"
    )
    megabytes = int(_run([sys.executable, "-c", code], index)) / 1024
    reference = int(_run([sys.executable, "-c", f"import sentence_transformers\n{PEAK}"], index)) / 1024
    text = f"import sentence_transformers {reference:.0f} MB"
    return Measure("serving core, peak memory", f"{megabytes:.0f} MB", text, megabytes / reference, "≤ 300 MB")


def _all_texts(corpus: Corpus, encoder: OnnxEncoder) -> list[str]:
    """Return every distinct text that a build encodes."""
    from corpus.passages import split
    from index.build import SPECIAL_TOKENS

    limit = encoder.card.max_tokens - SPECIAL_TOKENS
    passages = [(document, p) for document in corpus.documents for p in split(document, encoder.count_tokens, limit)]
    fields = {text for document, passage in passages for _, text in field_texts(document, passage)}
    blocks = [text for document in corpus.documents for text in block_texts(document)]
    return [*sorted(fields), *blocks]


def _seconds(call: Callable[[], object]) -> float:
    started = perf_counter()
    call()
    return perf_counter() - started


def _run(command: list[str], index: Path) -> str:
    done = subprocess.run(command, check=True, capture_output=True, text=True, env={"SIGNPOST_INDEX_DIR": str(index)})
    return done.stdout
