"""`make load`: what the API carries, beside the bare encoder and Gradio's queue, and what becomes of it under ten times that.

Rates that are compared are measured in turn, several times, and their medians are divided: a machine has other work, which comes
and goes.
"""

import asyncio
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from index.encoder import OnnxEncoder
from index.snapshot import ENCODER_FOLDER
from index.store import IndexStore
from tests.load.client import OK, QUESTIONS, Ask, Tally, ask_api, ask_queue, closed_loop
from tests.load.opening import opening_times
from tests.load.overload import Outcome, overload
from tests.load.serving import gradio_queue, signpost
from ui.answering import RETRY_SECONDS

CLIENTS = 32
WARM_SECONDS = 2.0
OVERLOAD = 10
PARTS = ("rates", "opening", "overload")


@dataclass(frozen=True)
class Plan:
    """The index, how long each single measurement takes, and how often each is taken."""

    index: Path
    seconds: float
    rounds: int


def main(
    index: Annotated[Path, typer.Option(help="Folder of the published index.")] = Path("var/index"),
    seconds: Annotated[float, typer.Option(help="How long each rate is measured at a time.")] = 5.0,
    rounds: Annotated[int, typer.Option(help="How often, in turn.")] = 5,
    overload_seconds: Annotated[float, typer.Option(help="How long the overload lasts.")] = 30.0,
    part: Annotated[list[str] | None, typer.Option(help=f"Only {', '.join(PARTS)}; more than once for several.")] = None,
) -> None:
    """Measure and print."""
    plan = Plan(index.resolve(), seconds, rounds)
    parts = part or PARTS
    title = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    table = Table("what", "measured", "compared with", "ratio", "bar", title=title)
    if "rates" in parts:
        _rates(plan, table)
    if "opening" in parts:
        _opening(plan, table)
    if "overload" in parts:
        _overload(plan, overload_seconds, table)
    Console(width=150).print(table)


def _rates(plan: Plan, table: Table) -> None:
    """Measure answers a second by every way, in turn."""
    times: list[float] = []
    with ExitStack() as stack:
        one = stack.enter_context(signpost(plan.index))
        each = [stack.enter_context(signpost(plan.index, SIGNPOST_CONCURRENCY="1")) for _ in range(os.cpu_count() or 1)]
        queue = stack.enter_context(gradio_queue(plan.index))
        ready, ready_queue = (stack.enter_context(way(plan.index, ready=True)) for way in (signpost, gradio_queue))
        ways: dict[str, Callable[[], float]] = {
            "encoder": lambda: encoder_rate(plan.index, plan.seconds),
            "one": lambda: _rate([one], plan.seconds, ask_api, times),
            "each": lambda: _rate(each, plan.seconds),
            "queue": lambda: _rate([queue], plan.seconds, ask_queue),
            "ready": lambda: _rate([ready], plan.seconds),
            "ready queue": lambda: _rate([ready_queue], plan.seconds, ask_queue),
        }
        for ports, ask in (([one, *each, ready], ask_api), ([queue, ready_queue], ask_queue)):
            for port in ports:
                asyncio.run(closed_loop(port, CLIENTS, WARM_SECONDS, ask))
        found = {name: [measure() for _ in [name]] for name, measure in ways.items()}
        for _ in range(plan.rounds - 1):
            for name, measure in ways.items():
                found[name].append(measure())
    middle = {name: median(rates) for name, rates in found.items()}
    slow = sorted(times)[int(0.95 * len(times))] * 1000
    for what, name, other, bar in (
        (f"API, {CLIENTS} clients, p50 {median(times) * 1000:.0f} ms, p95 {slow:.0f} ms", "one", "encoder", "≥ 0.35"),
        ("the same, a process for each core", "each", "encoder", "≥ 0.35"),
        ("API beside Gradio's queue, same answers", "one", "queue", "≥ 10"),
        ("the same, answers that are ready", "ready", "ready queue", "≥ 10"),
    ):
        ours, theirs = _said(found[name]), _said(found[other])
        table.add_row(what, ours, f"{other} {theirs}", f"{middle[name] / middle[other]:.2f}", bar)


def _said(rates: Sequence[float]) -> str:
    return f"{median(rates):.0f}/s ({min(rates):.0f} to {max(rates):.0f})"


def _rate(ports: Sequence[int], seconds: float, ask: Ask = ask_api, times: list[float] | None = None) -> float:
    """Return answers a second, the clients shared among the servers as a proxy would."""

    async def all_of_them() -> list[Tally]:
        return await asyncio.gather(*(closed_loop(port, CLIENTS // len(ports), seconds, ask) for port in ports))

    tallies = asyncio.run(all_of_them())
    if times is not None:
        times += [time for tally in tallies for time in tally.times]
    return sum(tally.statuses[OK] for tally in tallies) / seconds


def encoder_rate(index: Path, seconds: float) -> float:
    """Return questions a second of the encoders alone, the better of one thread and one thread a core.

    A question is read by both that ship; the answers beside it read most questions more than once.
    """
    store = IndexStore(index)
    encoder = OnnxEncoder(store.folder(store.current()) / ENCODER_FOLDER)
    return max(_encoded(encoder, threads, seconds / 2) for threads in (1, os.cpu_count() or 1))


def _encoded(encoder: OnnxEncoder, threads: int, seconds: float) -> float:
    until = perf_counter() + seconds

    def work(_: int) -> int:
        done = 0
        for question in cycle(QUESTIONS):
            if perf_counter() > until:
                break
            encoder.encode_query(question)
            if encoder.closer is not None:
                encoder.closer.encode_query(question)
            done += 1
        return done

    with ThreadPoolExecutor(threads) as pool:
        return sum(pool.map(work, range(threads))) / seconds


def _opening(plan: Plan, table: Table) -> None:
    widget, framed = opening_times(plan.index)
    table.add_row(
        "click to question box, empty cache",
        f"{widget.seconds * 1000:.0f} ms, {widget.requests} requests, {widget.kibibytes:.0f} KB",
        f"Gradio in a frame {framed.seconds * 1000:.0f} ms, {framed.requests} requests, {framed.kibibytes:.0f} KB",
        f"{widget.seconds / framed.seconds:.2f}",
        "≤ 0.33",
    )


def _overload(plan: Plan, seconds: float, table: Table) -> None:
    """Measure the best rate before and after each overload: what an overload is measured against must be of its time."""
    with signpost(plan.index) as port:
        asyncio.run(closed_loop(port, CLIENTS, WARM_SECONDS))
        best = [_rate([port], plan.seconds)]
        many = asyncio.run(closed_loop(port, OVERLOAD * CLIENTS, seconds, ask_api, RETRY_SECONDS))
        best.append(_rate([port], plan.seconds))
        over = overload(port, OVERLOAD * median(best), seconds)
        best.append(_rate([port], plan.seconds))
    rate = median(best)
    refused = sum(many.statuses.values()) - many.statuses[OK]
    rows = {
        f"{OVERLOAD * CLIENTS} clients that come back when told": (
            many.statuses[OK], f"{refused} refused, {many.without_retry} without"
        ),
        f"{over.offered / rate:.1f} times that, whatever it says ({over.cores:.2f} of a core to ask)": (
            over.answered, told_by(over)
        ),
    }  # fmt: skip
    for what, (good, told) in rows.items():
        measured = f"{good / seconds:.0f}/s good; {told} Retry-After"
        table.add_row(what, measured, f"best {_said(best)}", f"{good / seconds / rate:.2f}", "≥ 0.90")


def told_by(over: Outcome) -> str:
    """Return what the others were told."""
    return f"{over.refused} refused, {over.other} other, {over.failed} failed, {over.without_retry} without"


if __name__ == "__main__":
    typer.run(main)
