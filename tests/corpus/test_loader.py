"""Reading a folder of guidance: what comes of good files, and that every mistake is named with its place and its remedy."""

import hashlib
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.check import check
from corpus.document import CorpusError, Problem, Role
from corpus.labels import label_faults, read_labels
from corpus.loader import MAX_FILE_BYTES, load_corpus, read_corpus

DATA = Path(__file__).parents[1] / "data"
SMALL = DATA / "corpus"
README = Path(__file__).parents[2] / "corpus" / "README.md"
BROKEN = sorted(folder for folder in (DATA / "broken").iterdir() if folder.is_dir())
TODAY = date(2026, 11, 22)
TOPICS = {"finding-a-mentor"}
GOOD = (SMALL / "starting" / "first-meeting.md").read_text(encoding="utf-8")


def problems_of(root: Path) -> tuple[Problem, ...]:
    with pytest.raises(CorpusError) as caught:
        load_corpus(root, TODAY)
    return caught.value.problems


def folder_with(root: Path, *, data: bytes, name: str = "first-meeting.md") -> Path:
    """Write one guidance file beside an empty bibliography."""
    (root / "sources.toml").touch()
    (root / name).write_bytes(data)
    return root


@pytest.mark.parametrize("folder", BROKEN, ids=lambda folder: folder.name)
def test_every_mistake_is_named_with_its_place_and_nothing_else_is(folder: Path) -> None:
    expected = (folder / "expected.txt").read_text(encoding="utf-8").splitlines()
    found = [str(problem) for problem in problems_of(folder)]
    assert len(found) == len(expected), found
    for message, fragment in zip(found, expected, strict=True):
        assert fragment in message


@pytest.mark.parametrize("folder", BROKEN, ids=lambda folder: folder.name)
def test_every_message_is_one_line_that_says_where_and_what_to_do(folder: Path) -> None:
    for problem in problems_of(folder):
        assert re.fullmatch(r"[^\n]+:[1-9]\d*: [^\n]+", str(problem))
        assert "; " in problem.message or " must be " in problem.message


def test_what_can_be_read_is_read_beside_what_is_broken(tmp_path: Path) -> None:
    folder_with(tmp_path, data=GOOD.encode())
    (tmp_path / "second.md").write_text("no labels", encoding="utf-8")
    corpus, problems = read_corpus(tmp_path, TODAY)
    assert [document.id for document in corpus.documents] == ["first-meeting"]
    assert [problem.path for problem in problems] == ["second.md"]


def test_a_file_may_be_as_large_as_the_limit_and_no_larger(tmp_path: Path) -> None:
    padded = GOOD.encode() + b"\n" * (MAX_FILE_BYTES - len(GOOD.encode()))
    assert [document.id for document in load_corpus(folder_with(tmp_path, data=padded), TODAY).documents] == ["first-meeting"]
    found = problems_of(folder_with(tmp_path, data=padded + b"\n"))
    assert [str(problem) for problem in found] == ["first-meeting.md:1: the file is larger than 1 MiB; split it"]


def test_a_folder_that_is_not_there_is_one_problem(tmp_path: Path) -> None:
    found = problems_of(tmp_path / "nowhere")
    assert [problem.message for problem in found] == ["there is no such folder; give the guidance folder with --corpus"]


def test_a_bibliography_that_cannot_be_read_makes_no_key_unknown(tmp_path: Path) -> None:
    text = (SMALL / "ongoing" / "slow-replies.md").read_bytes()
    folder_with(tmp_path, data=text, name="slow-replies.md")
    (tmp_path / "sources.toml").write_text("[", encoding="utf-8")
    assert [problem.path for problem in problems_of(tmp_path)] == ["sources.toml"]


@pytest.mark.parametrize("change", [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n")], ids=["bom", "crlf"])
def test_a_file_saved_on_windows_reads_the_same(tmp_path: Path, change: Callable[[str], str]) -> None:
    document = load_corpus(folder_with(tmp_path, data=change(GOOD).encode()), TODAY).documents[0]
    plain = next(document for document in load_corpus(SMALL, TODAY).documents if document.id == "first-meeting")
    assert (document.text, document.sections, document.reviewed) == (plain.text, plain.sections, plain.reviewed)


def test_the_small_corpus_is_read_whole() -> None:
    corpus = load_corpus(SMALL, TODAY)
    assert [document.id for document in corpus.documents] == sorted(path.stem for path in SMALL.rglob("*.md"))
    assert list(corpus.by_id.values()) == list(corpus.documents)
    assert check(corpus) == ()
    for document in corpus.documents:
        data = (SMALL / document.path).read_bytes()
        assert document.digest == hashlib.sha256(data).hexdigest()
        lines = data.decode().splitlines()
        assert [lines[section.line - 1] for section in document.sections] == [f"## {s.heading}" for s in document.sections]


def test_the_labels_of_a_file_become_fields() -> None:
    documents = load_corpus(SMALL, TODAY).by_id
    document = documents["supervisor-or-mentor-uk"]
    assert document.title == "Supervisors and mentors in the UK"
    assert document.audience == ("resident", "fellow")
    assert (document.stage, document.region) == (("any",), ("uk",))
    assert (document.reviewed, document.review_by) == (date(2026, 11, 22), date(2028, 11, 22))
    assert (document.reviewed_by, document.sources) == ("", ("gmc-promoting-excellence",))
    assert (document.kind, documents["template-thanks"].kind) == ("guidance", "template")


def test_the_digest_follows_every_file_and_the_bibliography(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    before = load_corpus(folder_with(tmp_path, data=GOOD.encode()), TODAY).digest
    assert load_corpus(tmp_path, TODAY).digest == before
    edited = load_corpus(folder_with(tmp_path, data=GOOD.replace("two questions", "three questions").encode()), TODAY).digest
    (tmp_path / "sources.toml").write_text("# a comment\n", encoding="utf-8")
    assert load_corpus(tmp_path, TODAY).digest == edited
    reference = '[new]\ntitle = "T"\nauthors = "A"\nvenue = "V"\nkind = "article"\n'
    (tmp_path / "sources.toml").write_text(reference, encoding="utf-8")
    assert len({before, edited, load_corpus(tmp_path, TODAY).digest}) == 3


def test_the_example_in_the_readme_is_good_guidance(tmp_path: Path) -> None:
    text = README.read_text(encoding="utf-8")
    guidance = re.findall(r"^```markdown\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    references = re.findall(r"^```toml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    assert (len(guidance), len(references)) == (1, 1)
    (tmp_path / "thanking-a-mentor.md").write_text(guidance[0], encoding="utf-8")
    (tmp_path / "sources.toml").write_text(references[0], encoding="utf-8")
    corpus = load_corpus(tmp_path, TODAY)
    assert check(corpus) == ()
    blocks = corpus.documents[0].sections[0].blocks
    assert [block.role for block in blocks] == [Role.LEAD, Role.STEP, Role.STEP, Role.STEP, Role.NOTE, Role.SAY]
    assert (blocks[4].sources, blocks[5].setting) == (("ramanan-2006-jgim",), "email")
    assert len(corpus.documents[0].sections[0].asked_as) == 4


@pytest.mark.parametrize(
    ("block", "line", "message"),
    [
        ("id: a\ntitle: b\x07ell", 3, "a character that cannot be shown; delete it"),
        ("id: " + "[" * 5000, 2, "the labels cannot be read: too many brackets; write 'label: value'"),
        (
            "id: &a [*a]",
            2,
            "the labels cannot be read: found unconstructable recursive node; write 'label: value', in quotes if it has a colon",
        ),
        (
            "id: a\ntitle: *b",
            3,
            "the labels cannot be read: found undefined alias 'b'; write 'label: value', in quotes if it has a colon",
        ),
        ("- id: a", 2, "the labels cannot be read; write 'label: value' on each line"),
    ],
)
def test_labels_that_cannot_be_read_are_one_problem(block: str, line: int, message: str) -> None:
    assert read_labels(block) == (None, [(line, message)])


def test_no_tag_of_yaml_makes_anything_but_text() -> None:
    block = 'id: !!python/object/apply:os.getcwd []\ntitle: !!bool maybe\nreviewed: !!timestamp "x"\nkind: !!int one'
    assert read_labels(block) == ({"id": [], "title": "maybe", "reviewed": "x", "kind": "one"}, [])


def test_empty_labels_count_as_missing() -> None:
    front, faults = read_labels("id:\ntitle:\nreviewed_by:")
    assert (front, faults) == ({"reviewed_by": ""}, [])
    assert front is not None
    missing = [field for field, message in label_faults(front, "a", TOPICS) if "is missing" in message]
    assert missing == ["id", "title", "topics", "audience", "stage", "region", "reviewed", "review_by", "sources"]


@given(st.text())
def test_no_labels_break_the_reader(block: str) -> None:
    front, faults = read_labels(block)
    if front is None:
        assert faults
    else:
        assert list(label_faults(front, "a", TOPICS))  # no text that is drawn holds all ten labels


@given(
    st.dictionaries(
        st.sampled_from(["id", "title", "kind", "topics", "audience", "reviewed", "review_by", "reviewed_by", "sources"]),
        st.recursive(
            st.text(max_size=5), lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=2)
        ),
    )
)
def test_values_of_any_kind_are_faults_and_no_crash(front: dict[str, object]) -> None:
    assert {"stage", "region"} <= {field for field, _ in label_faults(front, "a", TOPICS)}


@given(st.dates(min_value=date(1900, 1, 1)), st.dates(min_value=date(1900, 1, 1)))
def test_the_day_to_read_again_lies_after_the_day_it_was_read(reviewed: date, review_by: date) -> None:
    faults = [field for field, _ in label_faults({"reviewed": str(reviewed), "review_by": str(review_by)}, "a", TOPICS)]
    assert ("review_by" in faults) == (review_by <= reviewed)
