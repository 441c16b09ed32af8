"""The beginnings of guidance: whatever the title or the words, a file that reads as exactly those words."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.check import UNWRITTEN, check
from corpus.draft import MAX_ID_CHARS, DraftError, as_text, front_matter, one_line, slug, stub, write_new
from corpus.labels import SLUG, label_faults, read_labels
from corpus.loader import load_corpus
from corpus.markdown import parse_body

TODAY = date(2026, 11, 22)
HARD = (
    "# heading", "## heading", "- item", "+ item", "1. item", "12) item", "> quote", "---", "===", "```code", "~~~", "`code`",
    "*a* _b_", "[a](https://x.y)", "[name]", "![a](b)", "<b>x</b>", "<!-- x -->", "&amp; &#35;", "a\\", "[@key]", "[@a; @b]", "https://x.y/z_1",
)  # fmt: skip
TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40) | st.sampled_from(HARD)


def visible(text: str) -> str:
    """What is left of a line when the few things that no guidance can hold are reworded."""
    return re.sub(r"^(?:#{2,}|`{3,}|~{3,})\s*", "", one_line(text)).replace("[@", "(@")


@given(TEXT)
def test_any_line_is_read_as_its_own_words(text: str) -> None:
    body = parse_body(f"## A question?\n\nA lead.\n\n{as_text('x' + text)}\n\n- {as_text(text) or 'x'}\n")
    assert body.faults == []
    blocks = body.sections[0].blocks
    assert blocks[1].span.of(body.text) == visible("x" + text)
    assert blocks[2].span.of(body.text) == (visible(text) or "x")
    assert blocks[1].sources == blocks[2].sources == ()


@given(TEXT)
def test_any_line_can_begin_a_paragraph(text: str) -> None:
    body = parse_body(f"## A question?\n\nA lead.\n\n{as_text(text)}\n")
    blocks = body.sections[0].blocks[1:]
    assert [block.span.of(body.text) for block in blocks] == ([visible(text)] if visible(text) else [])


@given(st.text(max_size=100))
def test_every_title_has_an_id(title: str) -> None:
    assert SLUG.fullmatch(slug(title))
    assert len(slug(title)) <= MAX_ID_CHARS


@pytest.mark.parametrize(
    ("title", "identity"),
    [
        ("Thanking a mentor", "thanking-a-mentor"),
        ("What's an “LOR”? (2026)", "whats-an-lor-2026"),
        ("Élodie’s guide", "elodies-guide"),
        ("谢谢", "guidance"),
        ("word " * 30, "word-word-word-word-word-word-word-word-word-word-word-word"),
    ],
)
def test_an_id_is_the_titles_words(title: str, identity: str) -> None:
    assert slug(title) == identity


@given(TEXT, st.dates(min_value=date(1900, 1, 1), max_value=date(9000, 1, 1)))
def test_labels_of_any_title_on_any_day_are_right(title: str, today: date) -> None:
    title = f"{title}x"
    block = front_matter("an-id", title, ["finding-a-mentor"], today).removeprefix("---\n").removesuffix("---\n")
    front, faults = read_labels(block)
    assert faults == []
    assert front is not None
    assert list(label_faults(front, "an-id", {"finding-a-mentor"})) == []
    assert front["title"] == one_line(title)


@pytest.mark.parametrize("title", ["Thanking a mentor", "How do I *ask*?", "[x] & 1. y | z", "# a"])
def test_a_stub_passes_every_check_but_what_is_to_be_written(tmp_path: Path, title: str) -> None:
    (tmp_path / "sources.toml").touch()
    for name in ("one", "two"):  # two files that are begun at the same time do not clash
        write_new(tmp_path / f"{name}.md", stub(name, f"{title} {name}", ["finding-a-mentor"], TODAY))
    found = check(load_corpus(tmp_path, TODAY))
    assert len(found) == 2 * (3 + 1 + 3 + 1)
    assert all(problem.message.startswith("still to be written: ") for problem in found)
    for path in tmp_path.glob("*.md"):
        text = path.read_text(encoding="utf-8")
        for letter in "abcdefgh":
            text = text.replace(UNWRITTEN, f"Ask {letter}{path.stem}", 1)
        path.write_text(text, encoding="utf-8")
    assert check(load_corpus(tmp_path, TODAY)) == ()


def test_nothing_is_ever_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "a.md"
    write_new(path, "first")
    with pytest.raises(DraftError, match="left as it is"):
        write_new(path, "second")
    assert path.read_text(encoding="utf-8") == "first"
    with pytest.raises(DraftError, match="cannot be written"):
        write_new(path / "b.md", "third")
