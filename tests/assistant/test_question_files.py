import json
from pathlib import Path

import pytest

from assistant.answer import Outcome
from assistant.question_files import QuestionFileError, load_questions

QUESTIONS = Path(__file__).parent.parent / "questions"
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
    "line",
    [
        "{",
        "[]",
        "7",
        json.dumps({**GOOD, "expected_outcome": "solved"}),
        json.dumps({**GOOD, "outcome_also": ["solved"]}),
        json.dumps({key: value for key, value in GOOD.items() if key != "qid"}),
        json.dumps({key: value for key, value in GOOD.items() if key != "question"}),
        json.dumps({"id": "1", "text": "x", "label": "unknown"}),
    ],
)
def test_a_line_that_is_no_question_is_named_with_its_place(tmp_path: Path, line: str) -> None:
    path = written(tmp_path, json.dumps(GOOD), "", line)
    with pytest.raises(QuestionFileError, match=r"questions\.jsonl:3: not a question"):
        load_questions(path)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(QuestionFileError, match=r"nowhere\.jsonl: cannot be read \(No such file"):
        load_questions(tmp_path / "nowhere.jsonl")


def test_question_marks_of_the_perturbed_file_are_whole() -> None:
    rows = [json.loads(line) for line in (QUESTIONS / "perturbed.jsonl").read_text(encoding="utf-8").splitlines()]
    assert all(len(row["variants"]) == 3 and row["clean"] and row["topics"]["primary"] for row in rows)
