import json
from pathlib import Path

import pytest

from corpus.document import CorpusError
from corpus.loader import load_corpus
from corpus.stories import HELD_OUT, Stories, load_stories


def test_every_story_belongs_to_a_section_of_the_guidance_and_most_sections_have_some() -> None:
    sections = {(document.id, section.heading) for document in load_corpus().documents for section in document.sections}
    told = [(stories.document_id, stories.heading) for stories in load_stories()]
    assert len(told) == len(set(told))
    assert set(told) <= sections
    assert len(told) > 0.9 * len(sections)


def test_no_story_is_told_twice() -> None:
    every = [text.casefold() for stories in load_stories() for text in stories.asked]
    assert len(every) == len(set(every))


def test_one_story_of_every_third_section_or_so_is_kept_from_learning() -> None:
    stories = load_stories()
    held = [one for one in stories if one.is_held_out]
    assert len(held) == pytest.approx(len(stories) / HELD_OUT, rel=0.1)
    assert all(one.taught == one.asked[:-1] for one in held)
    assert all(one.taught == one.asked for one in stories if not one.is_held_out)


def test_files_are_read_in_order_and_lines_become_stories(tmp_path: Path) -> None:
    rows = [{"document": "d", "heading": f"h{number}", "asked": ["a", "b"]} for number in range(2)]
    (tmp_path / "b.jsonl").write_text(json.dumps(rows[1]) + "\n", encoding="utf-8")
    (tmp_path / "a.jsonl").write_text(json.dumps(rows[0]) + "\n", encoding="utf-8")
    assert load_stories(tmp_path) == (Stories("d", "h0", ("a", "b")), Stories("d", "h1", ("a", "b")))


@pytest.mark.parametrize(
    "line",
    [
        "not json",
        "[]",
        '{"document": "d", "heading": "h"}',
        '{"document": "d", "heading": "h", "asked": []}',
        '{"document": "d", "heading": "h", "asked": "a"}',
        '{"document": "d", "heading": "h", "asked": ["a", " "]}',
        '{"document": 1, "heading": "h", "asked": ["a"]}',
        '{"document": "d", "heading": "h", "asked": ["a"], "more": 1}',
    ],
)
def test_a_line_that_is_no_story_is_named(tmp_path: Path, line: str) -> None:
    good = json.dumps({"document": "d", "heading": "h", "asked": ["a"]})
    (tmp_path / "a.jsonl").write_text(f"{good}\n{line}\n", encoding="utf-8")
    with pytest.raises(CorpusError, match=r"a\.jsonl:2"):
        load_stories(tmp_path)
