"""The topics: the file that is shipped, and what is refused."""

import tomllib
from pathlib import Path

import pytest

from corpus.labels import SLUG
from corpus.loader import load_corpus
from corpus.taxonomy import TAXONOMY_FILE, Topic, load_taxonomy


def write(folder: Path, *topics: tuple[str, str]) -> Path:
    path = folder / "taxonomy.toml"
    rows = [f'[[topics]]\nid = "{name}"\ntitle = "T"\narea = "a"\nscope = "S"\nconfused_with = {near}\n' for name, near in topics]
    path.write_text("\n".join(rows), encoding="utf-8")
    return path


def test_topics_are_read_in_file_order(tmp_path: Path) -> None:
    topics = load_taxonomy(write(tmp_path, ("b", '["a"]'), ("a", "[]")))
    assert list(topics.items()) == [("b", Topic("b", "T", "a", "S", ("a",))), ("a", Topic("a", "T", "a", "S", ()))]


def test_a_topic_listed_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"taxonomy\.toml: topic 'a' is listed twice; keep one"):
        load_taxonomy(write(tmp_path, ("a", "[]"), ("a", "[]")))


def test_an_unknown_neighbour_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"taxonomy\.toml: topic 'a' names unknown neighbours \['c', 'd'\]"):
        load_taxonomy(write(tmp_path, ("a", '["d", "b", "c"]'), ("b", "[]")))


def test_every_topic_lies_in_an_area_and_is_no_neighbour_of_its_own() -> None:
    areas = {row["id"] for row in tomllib.loads(TAXONOMY_FILE.read_text(encoding="utf-8"))["areas"]}
    topics = load_taxonomy()
    assert {topic.area for topic in topics.values()} == areas
    for topic in topics.values():
        assert SLUG.fullmatch(topic.id)
        assert topic.title
        assert topic.scope
        assert topic.id not in topic.confused_with


def test_every_topic_has_guidance_and_every_file_lies_in_an_area() -> None:
    corpus = load_corpus()
    assert {name for document in corpus.documents for name in document.topics} == set(corpus.topics)
    areas = {topic.area for topic in corpus.topics.values()} | {"templates"}
    assert {Path(document.path).parts[0] for document in corpus.documents} == areas
