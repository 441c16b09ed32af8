"""Example sentences for each safety route, read from `routes/*.txt`: what the classifier of an index version learns from."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from corpus.document import CorpusError, Problem

ROUTES = Path(__file__).with_name("routes")


class Route(StrEnum):
    """What a message is, by what must be done with it first. The order is that of the classifier's columns."""

    CRISIS = "crisis"
    CRISIS_POSSIBLE = "crisis_possible"
    CRISIS_OTHER = "crisis_other"
    SUPPORT = "support"
    CLINICAL = "clinical"
    LEGAL = "legal"
    OTHER = "other"
    FOREIGN = "foreign"
    INJECTION = "injection"
    ORDINARY = "ordinary"


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that somebody might type, and the route it belongs to."""

    text: str
    route: Route


def load_examples(folder: Path = ROUTES) -> tuple[Example, ...]:
    """Read `<route>.txt` and `<route>_<part>.txt`: one example a line, `#` begins a comment line.

    Raises:
        CorpusError: With every file that is named after no route, and every sentence that occurs twice.
    """
    examples: list[Example] = []
    problems: list[Problem] = []
    first: dict[str, str] = {}
    for path in sorted(folder.glob("*.txt")):
        route = _route(path.stem)
        if route is None:
            problems.append(Problem(path.name, 1, f"named after no route; begin the name with one of: {', '.join(Route)}"))
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            text = line.strip()
            if not text or text.startswith("#"):
                continue
            before = first.setdefault(text.casefold(), f"{path.name}:{number}")
            if before != f"{path.name}:{number}":
                problems.append(Problem(path.name, number, f"this sentence is already at {before}; delete one of the two"))
            else:
                examples.append(Example(text, route))
    if problems:
        raise CorpusError(problems)
    return tuple(examples)


def _route(stem: str) -> Route | None:
    """Return the longest route that a file's name begins with: `crisis_other_2` is `crisis_other`, not `crisis`."""
    fitting = [route for route in Route if stem == route.value or stem.startswith(f"{route.value}_")]
    return max(fitting, key=len, default=None)
