"""What `--check` says about guidance: the checks, what it covers, and what it says twice."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from corpus.checked import load_checked, summary
from corpus.coverage import coverage_table, holes
from corpus.document import CorpusError
from corpus.loader import Corpus
from index.manifest import ArtifactError
from index.store import IndexStore


def checkup(roots: Sequence[Path], store: IndexStore) -> Iterator[str]:
    """Yield the report on folders of guidance line by line, ready to print.

    Raises:
        CorpusError: With everything that keeps the guidance from being published.
    """
    guidance = load_checked(roots)
    yield summary(roots, guidance)
    yield from coverage_table(guidance)
    for hole in holes(guidance):
        yield f"Note: {hole}"
    yield from _repeats(guidance, store)


def _repeats(guidance: Corpus, store: IndexStore) -> Iterator[str]:
    """Compare sections with the published index's encoder, which needs no torch; without an index say so."""
    from index.encoder import OnnxEncoder  # noqa: PLC0415 - onnxruntime, half a second that a faulty file need not wait for
    from index.repeats import differing_numbers, near_duplicates  # noqa: PLC0415
    from index.snapshot import ENCODER_FOLDER  # noqa: PLC0415

    try:
        encoder = OnnxEncoder(store.folder(store.current()) / ENCODER_FOLDER)
    except ArtifactError:
        yield "Near-duplicates were not looked for: that needs an index, build one first."
        return
    for note in differing_numbers(guidance, encoder):
        yield f"Note, one point with two numbers: {note}"
    repeats = near_duplicates(guidance, encoder)
    if repeats:
        raise CorpusError(list(repeats))
