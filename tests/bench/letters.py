"""`make letters`: read off every pattern of the lexicons the letters that it cannot do without.

A process of its own, for the patterns are all that are in memory once the modules are.
"""

import gc
import importlib
import pkgutil
from pathlib import Path
from typing import Annotated

import typer

import assistant
import corpus
from corpus.letters import LETTERS_FILE, Written, write_letters
from corpus.regions import known_regions
from corpus.shortlist import Shortlist
from corpus.sought import Sought


def main(to: Annotated[Path, typer.Argument(help="Where to write them.")] = LETTERS_FILE) -> None:
    count = write_letters(every_pattern(), to)
    print(f"Wrote the letters of {count:,} patterns to {to.name}")


def every_pattern() -> list[Written]:
    """Return each pattern once, with its flags, of all that the modules hold."""
    for package in (assistant, corpus):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    known_regions()
    for shortlist in (thing for thing in gc.get_objects() if isinstance(thing, Shortlist)):
        shortlist.of("")
    return sorted({written for thing in gc.get_objects() if isinstance(thing, Sought) for written in thing.written})


if __name__ == "__main__":
    typer.run(main)
