"""`signpost guidance check` and `diff` on a published index of the small corpus with the real encoder."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from index.store import IndexStore, describe
from tests.test_build_index import break_it
from ui.cli import app

QUESTIONS = """\
- question: How do I stop meeting my mentor without hard feelings?
  topics: [ending-a-mentorship]
- question: How do I keep a video meeting short?
  topics: [virtual-mentoring]
- question: How much flour goes into sourdough bread?
  outcome: abstained
"""
BREAD = """\
---
id: baking-bread
title: Baking bread together
topics: [peer-and-group-mentoring]
audience: [resident]
stage: [any]
region: [any]
reviewed: 2026-11-22
review_by: 2028-11-22
reviewed_by: ""
sources: []
---

## How much flour goes into sourdough bread?

Put three pounds of flour into sourdough bread, and bake it together.

- Weigh the flour.
- Mix it with water.
- Bake it hot.
"""


def signpost(store: IndexStore, *arguments: object) -> Result:
    return CliRunner().invoke(app, ["guidance", *map(str, arguments)], env={"SIGNPOST_INDEX_DIR": str(store.root)})


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    folder = tmp_path / "riverside"
    folder.mkdir()
    return folder


def test_check_says_what_build_index_says(guidance: Path, real_store: IndexStore) -> None:
    done = signpost(real_store, "check", "--corpus", guidance)
    assert done.exit_code == 0
    assert done.stdout.startswith(f"Guidance in {guidance}: 5 documents, 9 sections, no problems.\n")
    break_it(guidance)
    done = signpost(real_store, "check", "--corpus", guidance)
    assert done.exit_code == 1
    *problems, last = done.stdout.splitlines()
    assert last == f"{len(problems)} problem(s) in the guidance; nothing was published."
    assert any("'journey' belongs in a brochure" in problem for problem in problems)


def test_diff_of_what_is_published_is_empty(guidance: Path, real_store: IndexStore) -> None:
    before = describe(real_store.root)
    (guidance / "questions.yaml").write_text(QUESTIONS, encoding="utf-8")
    done = signpost(real_store, "diff", "--corpus", guidance)
    assert done.exit_code == 0
    assert done.stdout.splitlines() == [
        "Documents: 0 added, 0 changed, 0 removed, 5 the same.",
        "Passages: 0 added, 0 changed, 0 removed.",
        "No answer changes.",
    ]
    assert describe(real_store.root) == before


def test_diff_shows_what_comes_changes_and_goes_and_which_answers_change(
    guidance: Path, ours: Path, real_store: IndexStore
) -> None:
    """A file that goes, one that is replaced, one that is new; a question loses its answer and another gains one."""
    before = describe(real_store.root)
    (guidance / "ongoing" / "ending-kindly.md").unlink()
    video = (guidance / "formats" / "meeting-by-video.md").read_text(encoding="utf-8")
    assert "Share one page" in video
    (ours / "meeting-by-video.md").write_text(video.replace("Share one page", "Share 2 pages"), encoding="utf-8")
    (ours / "baking-bread.md").write_text(BREAD, encoding="utf-8")
    (ours / "questions.yaml").write_text(QUESTIONS, encoding="utf-8")
    done = signpost(real_store, "diff", "--corpus", guidance, "--corpus", ours)
    assert done.exit_code == 0, done.output
    text = done.stdout
    assert text.startswith("Documents: 1 added, 1 changed, 1 removed, 3 the same.\n")
    assert "  + riverside/baking-bread.md ('Baking bread together')\n" in text
    assert "  ~ riverside/meeting-by-video.md (" in text
    assert "  - ongoing/ending-kindly.md (" in text
    assert "    - Share one page" in text
    assert "    + Share 2 pages" in text
    assert "Golden questions: 3, of which 2 get another first answer.\nAs they should be: 3 now, 1 after publishing.\n" in text
    rows = text[text.index("after publishing") :]
    assert "answered, as it should be" in rows
    assert "answered, not as it should be" in rows
    assert "baking-bread: How much flour goes" in rows
    assert "video meeting short" not in rows
    assert describe(real_store.root) == before


def test_diff_names_repeats_and_numbers(guidance: Path, ours: Path, real_store: IndexStore) -> None:
    other = BREAD.replace("id: baking-bread", "id: more-bread").replace("How much flour", "What flour").replace("three", "two")
    (ours / "baking-bread.md").write_text(BREAD, encoding="utf-8")
    (ours / "more-bread.md").write_text(other, encoding="utf-8")
    text = signpost(real_store, "diff", "--corpus", guidance, "--corpus", ours).stdout
    assert "Said twice: riverside/more-bread.md:14: nearly the same as riverside/baking-bread.md:14" in text
    assert "One point with two numbers: riverside/more-bread.md:14: 'Put two pounds" in text
    assert "No answers were compared: there is no questions.yaml beside the guidance." in text


def test_faults_in_golden_questions_are_named(guidance: Path, real_store: IndexStore) -> None:
    (guidance / "questions.yaml").write_text("- question: a\n  topics: [nothing]\n", encoding="utf-8")
    done = signpost(real_store, "diff", "--corpus", guidance)
    assert done.exit_code == 1
    assert done.stdout.startswith(f"{guidance / 'questions.yaml'}:1: unknown topic 'nothing'; choose from corpus/taxonomy.toml\n")
