"""The topics that guidance is filed under, read from `taxonomy.toml`."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

TAXONOMY_FILE = Path(__file__).with_name("taxonomy.toml")


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic. `confused_with` are the ids of neighbours that share words with it."""

    id: str
    title: str
    area: str
    scope: str
    confused_with: tuple[str, ...]


def load_taxonomy(path: Path = TAXONOMY_FILE) -> dict[str, Topic]:
    """Read the topics by id, in file order.

    Raises:
        ValueError: If a topic is listed twice or names a neighbour that is not listed.
    """
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["topics"]
    topics: dict[str, Topic] = {}
    for row in rows:
        if row["id"] in topics:
            raise ValueError(f"{path}: topic '{row['id']}' is listed twice; keep one")
        topics[row["id"]] = Topic(row["id"], row["title"], row["area"], row["scope"], tuple(row["confused_with"]))
    for topic in topics.values():
        unknown = set(topic.confused_with) - topics.keys()
        if unknown:
            raise ValueError(f"{path}: topic '{topic.id}' names unknown neighbours {sorted(unknown)}")
    return topics
