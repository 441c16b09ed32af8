"""A figure beside its reference."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure, what it is compared with, and the bar for it."""

    what: str
    ours: str
    reference: str
    ratio: float
    bar: str


def peak_megabytes() -> float:
    """Return this process's peak memory, from the kernel's own mark: a child inherits its parent's from getrusage."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024
