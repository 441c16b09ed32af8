"""Every pattern that the assistant looks for by the letters that it cannot do without."""

import gc
import importlib
import pkgutil

import assistant
import corpus
from corpus.letters import Written
from corpus.regions import known_regions
from corpus.shortlist import Shortlist
from corpus.sought import Sought


def every_pattern() -> list[Written]:
    """Return each pattern once, with its flags, of all that the modules hold."""
    for package in (assistant, corpus):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    known_regions()
    things = gc.get_objects()
    for shortlist in (thing for thing in things if isinstance(thing, Shortlist)):
        shortlist.of("")
    return sorted({written for thing in gc.get_objects() if isinstance(thing, Sought) for written in thing.written})
