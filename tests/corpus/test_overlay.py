"""A programme's own folder over the shipped one: what is replaced, what is added, and whose words they are."""

from datetime import date
from pathlib import Path

import pytest

from corpus.check import check
from corpus.document import Problem
from corpus.loader import load_corpus, read_corpus

DATA = Path(__file__).parents[1] / "data"
BASE = DATA / "corpus"
TODAY = date(2026, 11, 22)
FIRST_MEETING = (BASE / "starting" / "first-meeting.md").read_text(encoding="utf-8")
UK = (BASE / "ongoing" / "supervisor-or-mentor-uk.md").read_text(encoding="utf-8")
REFERENCE = 'title = "House rules"\nauthors = "Riverside"\nvenue = "Riverside handbook"\nkind = "web"\n'


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """A folder called riverside with one file that replaces a shipped one."""
    folder = tmp_path / "riverside"
    folder.mkdir()
    (folder / "first-meeting.md").write_text(FIRST_MEETING.replace("two questions", "three questions"), encoding="utf-8")
    return folder


def problems_of(*roots: Path) -> list[str]:
    return [str(problem) for problem in read_corpus(roots, TODAY)[1]]


def test_the_same_id_in_a_later_folder_replaces_the_document(ours: Path) -> None:
    base, both = load_corpus(BASE, TODAY), load_corpus([BASE, ours], TODAY)
    assert both.by_id.keys() == base.by_id.keys()
    assert [document.id for document in both.documents] == sorted(both.by_id)
    changed = [identity for identity, document in both.by_id.items() if document != base.by_id[identity]]
    assert changed == ["first-meeting"]
    assert "three questions" in both.by_id["first-meeting"].text
    assert both.by_id["first-meeting"].path == "riverside/first-meeting.md"


def test_documents_know_whose_they_are(ours: Path) -> None:
    def programmes() -> dict[str, str]:
        return {document.id: document.programme for document in load_corpus([BASE, ours], TODAY).documents}

    assert programmes() == {**dict.fromkeys(programmes(), ""), "first-meeting": "riverside"}
    (ours / "overlay.toml").write_text('name = "Riverside Internal Medicine"\n', encoding="utf-8")
    assert programmes()["first-meeting"] == "Riverside Internal Medicine"


def test_the_digest_follows_the_folder_above_and_its_name(ours: Path) -> None:
    digests = [load_corpus(roots, TODAY).digest for roots in ([BASE], [BASE, ours], [BASE, ours])]
    (ours / "overlay.toml").write_text('name = "Riverside"\n', encoding="utf-8")
    digests.append(load_corpus([BASE, ours], TODAY).digest)
    (ours / "first-meeting.md").write_text(FIRST_MEETING, encoding="utf-8")
    digests.append(load_corpus([BASE, ours], TODAY).digest)
    assert digests[1] == digests[2]
    assert len(set(digests)) == 4
    assert load_corpus([BASE], TODAY).digest == load_corpus(BASE, TODAY).digest


def test_a_folder_above_may_cite_the_references_below_and_its_own(ours: Path) -> None:
    text = FIRST_MEETING.replace("sources: []", "sources: [gmc-promoting-excellence, riverside-handbook]")
    assert text != FIRST_MEETING
    cited = text.rstrip() + "\n\nYour supervisor meets you first. [@gmc-promoting-excellence; @riverside-handbook]\n"
    (ours / "first-meeting.md").write_text(cited, encoding="utf-8")
    assert problems_of(BASE, ours) == [
        "riverside/first-meeting.md:14: unknown source 'riverside-handbook'; add it to sources.toml or correct the key"
    ]
    (ours / "sources.toml").write_text(f"[riverside-handbook]\n{REFERENCE}", encoding="utf-8")
    assert load_corpus([BASE, ours], TODAY).sources["riverside-handbook"].title == "House rules"


def test_a_key_in_both_bibliographies_is_named_with_its_line(ours: Path) -> None:
    (ours / "sources.toml").write_text(f"# ours\n[gmc-promoting-excellence]\n{REFERENCE}", encoding="utf-8")
    message = (
        "reference 'gmc-promoting-excellence' is in another folder's sources.toml too; delete it here, or give it another key"
    )
    assert problems_of(BASE, ours) == [f"riverside/sources.toml:2: {message}"]


def test_what_only_a_replaced_document_cited_is_nobodys_fault(ours: Path) -> None:
    replaced = "\n".join(line for line in UK.splitlines() if "[@" not in line).replace("[gmc-promoting-excellence]", "[]")
    (ours / "supervisor-or-mentor-uk.md").write_text(replaced, encoding="utf-8")
    both = load_corpus([BASE, ours], TODAY)
    assert "gmc-promoting-excellence" in load_corpus(BASE, TODAY).sources
    assert "gmc-promoting-excellence" not in both.sources
    assert check(both) == check(load_corpus(BASE, TODAY))


def test_of_two_headings_alike_the_programmes_is_named(ours: Path) -> None:
    """Even where its id comes first: the shipped file is not the programme's to change."""
    text = FIRST_MEETING.replace("id: first-meeting", "id: a-copy")
    (ours / "first-meeting.md").unlink()
    (ours / "a-copy.md").write_text(text, encoding="utf-8")
    paths = {problem.path for problem in check(load_corpus([BASE, ours], TODAY)) if "also used at" in problem.message}
    assert paths == {"riverside/a-copy.md"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"name = Riverside", 'cannot be read; write one line: name = "Your programme"'),
        (b'name = "\xff"', 'cannot be read; write one line: name = "Your programme"'),
        (b"", 'write one line and nothing else: name = "Your programme"'),
        (b'name = ""', 'write one line and nothing else: name = "Your programme"'),
        (b'name = "a"\nid = 1', 'write one line and nothing else: name = "Your programme"'),
        (b'name = "a\\nb"', "the name must be one line of at most 80 characters; shorten it"),
        (b'name = "' + b"a" * 81 + b'"', "the name must be one line of at most 80 characters; shorten it"),
    ],
)
def test_a_wrong_name_is_one_problem(ours: Path, content: bytes, message: str) -> None:
    (ours / "overlay.toml").write_bytes(content)
    assert problems_of(BASE, ours) == [f"riverside/overlay.toml:1: {message}"]


def test_folders_that_cannot_be_used_are_named(ours: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    missing = Problem(str(tmp_path / "none"), 1, "there is no such folder; give the guidance folder with --corpus")
    assert problems_of(BASE, ours, tmp_path / "none") == [str(missing)]
    assert problems_of(BASE, BASE / ".." / "corpus") == [
        f"{BASE / '..' / 'corpus'}:1: the same folder is given twice; give it once"
    ]
    assert problems_of(BASE, tmp_path / "empty") == [
        f"{tmp_path / 'empty'}:1: there are no .md files in this folder; nothing to build"
    ]


def test_two_folders_of_one_name_are_told_apart(ours: Path, tmp_path: Path) -> None:
    other = tmp_path / "north" / "riverside"
    other.mkdir(parents=True)
    (other / "broken.md").write_text("no labels", encoding="utf-8")
    assert [message.split(":")[0] for message in problems_of(BASE, ours, other)] == [f"{other}/broken.md"]
