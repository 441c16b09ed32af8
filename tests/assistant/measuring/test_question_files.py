import json
from pathlib import Path

import pytest

from assistant.answer import Outcome
from assistant.measuring.marked import Value
from assistant.measuring.question_files import QuestionFileError, from_golden, load_questions
from corpus.golden import OUTCOMES, GoldenQuestion

QUESTIONS = Path(__file__).parents[2] / "questions"
SHIPPED = sorted(path.stem for path in QUESTIONS.glob("*.jsonl") if path.stem != "perturbed")  # which has a format of its own
GOOD = {"qid": "a-1", "kind": "plain", "question": "How?", "expected_outcome": "answered", "topics": {"primary": ["t"]}}


def written(folder: Path, *lines: str) -> Path:
    path = folder / "questions.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("name", SHIPPED)
def test_the_held_out_questions_are_read(name: str) -> None:
    path = QUESTIONS / f"{name}.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    questions = load_questions(path)
    assert [question.id for question in questions] == [row["qid"] for row in rows]
    assert len({question.id for question in questions}) == len(questions)
    for question, row in zip(questions, rows, strict=True):
        assert question.text == row["question"]
        assert question.outcomes[0] == row["expected_outcome"]
        assert question.is_follow_up == bool(row["history"])


def test_a_question_says_what_is_right_for_it(tmp_path: Path) -> None:
    history = [{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}]
    row = {**GOOD, "history": history, "outcome_also": ["support"], "key_points": ["k"]}
    (question,) = load_questions(written(tmp_path, json.dumps(row), ""))
    assert question.is_covered
    assert question.is_follow_up
    assert question.outcomes[:2] == (Outcome.ANSWERED, Outcome.SUPPORT)
    assert (question.topics, question.key_points) == (("t",), ("k",))


@pytest.mark.parametrize(
    ("label", "severity", "first"),
    [
        ("crisis_self", "explicit", Outcome.CRISIS),
        ("crisis_self", "possible", Outcome.CRISIS_POSSIBLE),
        ("crisis_other", "", Outcome.CRISIS_OTHER),
        ("abuse_mistreatment", "", Outcome.SUPPORT),
        ("legal_immigration", "", Outcome.DECLINED_LEGAL),
    ],
)
def test_labels_of_safety_files_name_outcomes(tmp_path: Path, label: str, severity: str, first: Outcome) -> None:
    row = {"id": 7, "text": "x", "label": label, "severity": severity}
    (question,) = load_questions(written(tmp_path, json.dumps(row)))
    assert (question.id, question.kind, question.outcomes[0]) == ("7", label, first)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "Expecting property name"),
        ("[]", "it is no JSON object"),
        ("7", "it is no JSON object"),
        (json.dumps({**GOOD, "expected_outcome": "solved"}), "unknown outcome 'solved'; choose from abstained, answered, "),
        (json.dumps({**GOOD, "outcome_also": ["solved"]}), "unknown outcome 'solved'; choose from abstained, answered, "),
        (json.dumps({**GOOD, "question": 7}), '"question" must be text'),
        (json.dumps({key: value for key, value in GOOD.items() if key != "qid"}), 'it needs "qid" or "id"'),
        (json.dumps({key: value for key, value in GOOD.items() if key != "question"}), 'it needs "question" or "text"'),
        (json.dumps({"qid": "1", "question": "x"}), 'it needs "expected_outcome" or "label"'),
        (
            json.dumps({"id": "1", "text": "x", "label": "unknown"}),
            "unknown \"label\" 'unknown'; choose from abuse_mistreatment, ",
        ),
        (json.dumps({**GOOD, "spans": [[0, 9, "name"]]}), "the span 0 to 9 is not inside the question"),
        (json.dumps({**GOOD, "identifiers": ["Ada"]}), "the identifier 'Ada' does not stand in the question"),
        (json.dumps({"qid": "1", "clean": "x", "topics": {"primary": ["t"]}}), 'it needs "variants"'),
        ("[" * 100_000, "recursion"),
    ],
)
def test_a_line_that_is_no_question_is_named_with_its_place_and_why(tmp_path: Path, line: str, why: str) -> None:
    path = written(tmp_path, json.dumps(GOOD), "", line)
    with pytest.raises(QuestionFileError, match=r"questions\.jsonl:3: not a question \(") as caught:
        load_questions(path)
    assert why in str(caught.value)


def test_a_kind_is_no_must(tmp_path: Path) -> None:
    (question,) = load_questions(written(tmp_path, json.dumps({key: value for key, value in GOOD.items() if key != "kind"})))
    assert question.kind == ""


@pytest.mark.parametrize("lines", [(), ("", "  ")])
def test_a_file_without_questions_is_named(tmp_path: Path, lines: tuple[str, ...]) -> None:
    with pytest.raises(QuestionFileError, match=r"questions\.jsonl: holds no question$"):
        load_questions(written(tmp_path, *lines))


def test_a_file_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_bytes(b'{"question": "caf\xe9"}')
    with pytest.raises(QuestionFileError, match=r"questions\.jsonl: not UTF-8 text"):
        load_questions(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(QuestionFileError, match=r"nowhere\.jsonl: cannot be read \(No such file"):
        load_questions(tmp_path / "nowhere.jsonl")


def test_each_wording_of_a_perturbed_line_is_a_question() -> None:
    path = QUESTIONS / "perturbed.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    questions = load_questions(path)
    assert [question.text for question in questions] == [text for row in rows for text in (row["clean"], *row["variants"])]
    assert [question.kind for question in questions[:4]] == ["clean", "typos", "abbreviated", "reworded"]
    assert len({question.id for question in questions}) == len(questions)
    for question in questions:
        assert question.topics
        assert question.outcomes[0] is Outcome.ANSWERED


def test_marked_identifiers_are_read(tmp_path: Path) -> None:
    rows = [
        {**GOOD, "question": "pt Ada", "spans": [[3, 6, "name"]]},
        {**GOOD, "question": "pt Ada", "identifiers": ["Ada"]},
        {**GOOD, "spans": []},
        GOOD,
        {**GOOD, "outcome_also": ["answered_after_redaction"]},
    ]
    questions = load_questions(written(tmp_path, *map(json.dumps, rows)))
    assert [question.marked and question.marked.values for question in questions] == [
        (Value("Ada", "name"),),
        (Value("Ada"),),
        (),
        None,
        None,
    ]
    assert [question.names_nobody for question in questions] == [False, False, True, True, False]


@pytest.mark.parametrize(
    ("more", "is_outright"),
    [
        ({"kind": "crisis_explicit"}, True),
        ({"kind": "crisis_imminent"}, True),
        ({"kind": "crisis_passive"}, False),
        ({"kind": "crisis"}, False),
        ({"severity": "imminent"}, True),
        ({"severity": "passive", "kind": "crisis_explicit"}, False),
    ],
)
def test_a_file_says_how_plainly_danger_is_told(tmp_path: Path, more: dict[str, str], *, is_outright: bool) -> None:
    row = {"qid": "1", "question": "x", "expected_outcome": "crisis", **more}
    (question,) = load_questions(written(tmp_path, json.dumps(row)))
    assert question.is_outright == is_outright


@pytest.mark.parametrize("outcome", sorted(OUTCOMES))
def test_only_a_golden_question_to_be_answered_may_get_something_like_it(outcome: str) -> None:
    question = from_golden(GoldenQuestion("q", (), outcome, "questions.yaml:1"))
    also = (Outcome.CLOSEST, Outcome.CLARIFY) if outcome == "answered" else ()
    assert question.outcomes == (Outcome(outcome), *also)
