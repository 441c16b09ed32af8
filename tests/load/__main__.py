"""`make load`: what the API carries, beside the bare encoder and Gradio's queue, and what becomes of it under ten times that."""

import asyncio
import json
import os
from concurrent.futures import ThreadPoolExecutor
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Annotated
from uuid import uuid4

import httpx
import typer
from rich.console import Console
from rich.table import Table

from index.encoder import OnnxEncoder
from index.snapshot import ENCODER_FOLDER
from index.store import IndexStore
from tests.load.client import OK, QUESTIONS, TOO_MANY, UNAVAILABLE, Tally, closed_loop, open_loop
from tests.load.opening import opening_times
from tests.load.serving import gradio_queue, signpost
from ui.answering import RETRY_SECONDS

CLIENTS = 32
WARM_SECONDS = 2.0
OVERLOAD = 10


def main(
    index: Annotated[Path, typer.Option(help="Folder of the published index.")] = Path("var/index"),
    seconds: Annotated[float, typer.Option(help="How long each rate is measured.")] = 15.0,
    overload_seconds: Annotated[float, typer.Option(help="How long the overload lasts.")] = 30.0,
    gradio: Annotated[bool, typer.Option(help="Measure Gradio's queue too.")] = True,
    browser: Annotated[bool, typer.Option(help="Measure how long the widget takes to open, in Chromium.")] = True,
) -> None:
    """Measure and print."""
    root = index.resolve()
    table = Table(
        "what", "measured", "compared with", "ratio", "bar", title=f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    )
    encoder = encoder_rate(root, seconds / 3)
    with signpost(root) as port:
        asyncio.run(closed_loop(port, CLIENTS, WARM_SECONDS))
        best = asyncio.run(closed_loop(port, CLIENTS, seconds))
    encoder = (encoder + encoder_rate(root, seconds / 3)) / 2  # before and after, for other work comes and goes
    rate = best.statuses[OK] / seconds
    slow = sorted(best.times)[int(0.95 * len(best.times))] * 1000
    table.add_row(
        f"API, {CLIENTS} clients", f"{rate:.0f}/s, p50 {median(best.times) * 1000:.0f} ms, p95 {slow:.0f} ms",
        f"bare encoder {encoder:.0f}/s", f"{rate / encoder:.2f}", "≥ 0.35",
    )  # fmt: skip
    if gradio:
        with gradio_queue(root) as port:
            asyncio.run(gradio_rate(port, WARM_SECONDS))
            other = asyncio.run(gradio_rate(port, seconds))
        table.add_row("API", f"{rate:.0f}/s", f"Gradio queue {other:.1f}/s", f"{rate / other:.1f}", "≥ 10")
    if browser:
        widget, framed = opening_times(root)
        table.add_row(
            "click to question box, empty cache",
            f"{widget.seconds * 1000:.0f} ms, {widget.requests} requests, {widget.kibibytes:.0f} KB",
            f"Gradio in a frame {framed.seconds * 1000:.0f} ms, {framed.requests} requests, {framed.kibibytes:.0f} KB",
            f"{widget.seconds / framed.seconds:.2f}",
            "≤ 0.33",
        )
    with signpost(root) as port:
        asyncio.run(closed_loop(port, CLIENTS, WARM_SECONDS))
        many = asyncio.run(closed_loop(port, OVERLOAD * CLIENTS, overload_seconds, RETRY_SECONDS))
        over = asyncio.run(open_loop(port, OVERLOAD * rate, overload_seconds))
    good = many.statuses[OK] / overload_seconds
    what = f"{OVERLOAD * CLIENTS} clients that come back when told"
    table.add_row(what, f"{good:.0f}/s good", f"best {rate:.0f}/s", f"{good / rate:.2f}", "≥ 0.90")
    good = over.statuses[OK] / overload_seconds
    table.add_row(
        f"{OVERLOAD} times that rate, whatever it says",
        f"{good:.0f}/s good",
        f"best {rate:.0f}/s",
        f"{good / rate:.2f}",
        "≥ 0.90",
    )
    Console(width=140).print(table, f"Clients: {said(many)}", f"Open loop: {said(over)}", sep="\n")


def encoder_rate(index: Path, seconds: float) -> float:
    """Return questions a second of the encoder alone, the better of one thread and one thread a core."""
    store = IndexStore(index)
    encoder = OnnxEncoder(store.folder(store.current()) / ENCODER_FOLDER)
    return max(_rate(encoder, threads, seconds / 2) for threads in (1, os.cpu_count() or 1))


def _rate(encoder: OnnxEncoder, threads: int, seconds: float) -> float:
    until = perf_counter() + seconds

    def work(_: int) -> int:
        done = 0
        for question in cycle(QUESTIONS):
            if perf_counter() > until:
                return done
            encoder.encode_query(question)
            done += 1
        return done

    with ThreadPoolExecutor(threads) as pool:
        return sum(pool.map(work, range(threads))) / seconds


async def gradio_rate(port: int, seconds: float) -> float:
    """Return answers a second through Gradio's queue, by the two requests that its page sends."""
    done = 0
    until = perf_counter() + seconds
    base = f"http://127.0.0.1:{port}/chat/gradio_api"

    async def one(first: int) -> None:
        nonlocal done
        async with httpx.AsyncClient(timeout=60) as http:
            for question in islice(cycle(QUESTIONS), first, None):
                if perf_counter() > until:
                    return
                session = uuid4().hex
                body = {"data": [question], "fn_index": 0, "session_hash": session}
                await http.post(f"{base}/queue/join", json=body)
                async with http.stream("GET", f"{base}/queue/data", params={"session_hash": session}) as stream:
                    async for line in stream.aiter_lines():
                        if line.startswith("data: ") and json.loads(line[6:])["msg"] == "process_completed":
                            done += perf_counter() <= until
                            break

    await asyncio.gather(*(one(row) for row in range(CLIENTS)))
    return done / seconds


def said(over: Tally) -> str:
    """Return what the others were told."""
    refused = over.statuses[TOO_MANY] + over.statuses[UNAVAILABLE]
    other = sum(over.statuses.values()) - refused - over.statuses[OK]
    return (
        f"Of {sum(over.statuses.values())} sent: {over.statuses[OK]} answered, {refused} told to come back "
        f"({over.without_retry} of them not when), {other} other answers, {over.failed} connections failed."
    )


if __name__ == "__main__":
    typer.run(main)
