"""`make bench`: every figure that the README states, beside its reference, in one run."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from corpus.loader import load_corpus
from index.encoder import OnnxEncoder
from index.export import export_encoder
from index.models import DEFAULT_MODEL
from index.snapshot import ENCODER_FOLDER, load_snapshot
from index.store import IndexStore
from tests.bench.adapt import texts_of
from tests.bench.alarms import alarms
from tests.bench.growth import growth
from tests.bench.measure import Measure
from tests.bench.one_file import one_changed_file
from tests.bench.quality import set_scores, topic_hits
from tests.bench.speed import cold_answer, core_memory, full_build, reference_model, warm_answer

BARS = {"counsel": "≥ 0.475", "stackfaq": "≥ 0.940", "mtragun": "≥ 0.780"}
KINDS = {"first try, as typed": ("single", "abbrev_typo"), "follow-ups": ("followup",)}


def main(
    sets: Annotated[Path, typer.Option(help="Folder of the public retrieval sets.")],
    questions: Annotated[Path, typer.Option(help="Folder that holds dev_questions.jsonl.")],
    index: Annotated[Path, typer.Option(help="Folder of the published index.")] = Path("var/index"),
    part: Annotated[str, typer.Option(help="all, speed, growth or quality.")] = "all",
) -> None:
    """Measure and print."""
    console = Console(width=150)
    store = IndexStore(index.resolve())
    snapshot = load_snapshot(store)
    encoder_folder = store.folder(snapshot.manifest.version) / ENCODER_FOLDER
    if part in ("all", "speed"):
        _speed(store, console)
    if part in ("all", "growth"):
        _growth(store, encoder_folder, console)
    if part in ("all", "quality"):
        _quality(store, encoder_folder, sets, questions, console)


def _speed(store: IndexStore, console: Console) -> None:
    model = reference_model()
    snapshot = load_snapshot(store)
    folder = store.folder(snapshot.manifest.version) / ENCODER_FOLDER
    measures = (
        cold_answer(store.root),
        warm_answer(snapshot, model),
        core_memory(store.root),
        full_build(load_corpus(), folder, model),
    )
    _show("Speed and memory", measures, console)


def _growth(store: IndexStore, encoder_folder: Path, console: Console) -> None:
    _show("Growth", [one_changed_file(encoder_folder), *growth(store)], console)


def _show(title: str, measures: Iterable[Measure], console: Console) -> None:
    table = Table("what", "ours", "reference, same run", "ratio", "bar", title=title)
    for measure in measures:
        table.add_row(measure.what, measure.ours, measure.reference, f"{measure.ratio:.3f}", measure.bar)
    console.print(table)


def _quality(store: IndexStore, encoder_folder: Path, sets: Path, questions: Path, console: Console) -> None:
    snapshot = load_snapshot(store)
    table = Table("questions", "count", "primary topic first", "among first three", "bar", title="Development questions")
    file = questions / "dev_questions.jsonl"
    if file.is_file():
        for name, kinds in KINDS.items():
            hits = topic_hits(snapshot, file, frozenset(kinds))
            bar = "≥ 85 %" if name.startswith("first") else ""
            table.add_row(name, str(hits.count), f"{hits.first:.1%}", f"{hits.first_three:.1%}", bar)
        console.print(table)
    else:
        console.print(f"No {file}; topic hits were not measured.")
    _show("False alarms", alarms(snapshot), console)
    if not sets.is_dir():
        console.print(f"No {sets}; the public sets were not measured.")
        return
    # What the encoder learned belongs to the guidance; sets of other fields are searched with the encoder as it comes.
    plain = OnnxEncoder(export_encoder(DEFAULT_MODEL, texts_of(load_corpus()), store.root.parent / "encoders"))
    for title, encoder, bars in (
        ("Public sets, one setting for all", plain, BARS),
        ("The same with the encoder that learned from the guidance", OnnxEncoder(encoder_folder), {}),
    ):
        scores = Table("set", "variant", "nDCG@10, test split", "questions", "bar", title=title)
        for name, variant, score, count in set_scores(sets, encoder):
            scores.add_row(name, variant, f"{score:.4f}", str(count), bars.get(name, "") if variant == "as shipped" else "")
        console.print(scores)


if __name__ == "__main__":
    typer.run(main)
