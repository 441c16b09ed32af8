from pathlib import Path

import pytest

from corpus.document import CorpusError
from corpus.routes import Example, Route, load_examples


def test_the_files_hold_examples_of_every_route() -> None:
    """Sentences twice or under no route would raise; a hundred is what a route needs to be learned at all."""
    examples = load_examples()
    for route in Route:
        assert sum(example.route is route for example in examples) >= 100


def test_a_file_is_named_after_its_route(tmp_path: Path) -> None:
    (tmp_path / "crisis_other_2.txt").write_text("# a comment\n\n  she wants to die  \n", encoding="utf-8")
    (tmp_path / "crisis_2.txt").write_text("I want to die\n", encoding="utf-8")
    (tmp_path / "legal.txt").write_text("may they sue\n", encoding="utf-8")
    (tmp_path / "notes.md").write_text("not examples\n", encoding="utf-8")
    assert load_examples(tmp_path) == (
        Example("I want to die", Route.CRISIS),
        Example("she wants to die", Route.CRISIS_OTHER),
        Example("may they sue", Route.LEGAL),
    )


def test_every_mistake_is_named_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "crisis.txt").write_text("one\n\nTwo\n", encoding="utf-8")
    (tmp_path / "legal.txt").write_text("three\ntwo\n", encoding="utf-8")
    (tmp_path / "crises.txt").write_text("four\n", encoding="utf-8")
    with pytest.raises(CorpusError) as caught:
        load_examples(tmp_path)
    found = str(caught.value)
    assert "crises.txt:1" in found
    assert "named after no route" in found
    assert "legal.txt:2" in found
    assert "already at crisis.txt:3" in found


def test_the_same_sentence_twice_in_one_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "legal.txt").write_text("may they sue\nMay they sue\n", encoding="utf-8")
    with pytest.raises(CorpusError, match=r"legal\.txt:2.*legal\.txt:1"):
        load_examples(tmp_path)


def test_a_folder_without_files_has_no_examples(tmp_path: Path) -> None:
    assert load_examples(tmp_path) == ()
