"""Questions as people would type them, told as stories, each with the section that answers it; read from `stories/*.jsonl`.

They teach the encoder which guidance a story is about (`index.adaptation`) and measure whether it learned that. None is quoted,
and none is indexed: as further ways of asking they drew other stories to their section (docs/decisions.md).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.rows import are_texts, is_one_in, load_rows

STORIES = Path(__file__).with_name("stories")
FIELDS = ("document", "heading", "asked")
HELD_OUT = 3  # of every third section the last story is kept from learning, to measure with


@dataclass(frozen=True, slots=True)
class Stories:
    """What people ask whom one section answers: stories, plain questions and half sentences, by several writers."""

    document_id: str
    heading: str
    asked: tuple[str, ...]

    @property
    def is_held_out(self) -> bool:
        """Say whether the last story of this section only measures; decided by the section's name."""
        return is_one_in(HELD_OUT, f"{self.document_id}{self.heading}")

    @property
    def taught(self) -> tuple[str, ...]:
        """Return what may be learned from."""
        return self.asked[:-1] if self.is_held_out else self.asked


def load_stories(folder: Path = STORIES) -> tuple[Stories, ...]:
    """Read every file of the folder in order of name, one section a line.

    Raises:
        CorpusError: With every line that is not a section with its stories.
    """
    return load_rows(folder, FIELDS, _stories)


def _stories(row: Mapping[str, Any]) -> Stories | None:
    document, heading, asked = (row[name] for name in FIELDS)
    if not isinstance(asked, list) or not asked or not are_texts([document, heading, *asked]):
        return None
    return Stories(document, heading, tuple(asked))
