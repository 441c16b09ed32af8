"""Golden questions: every mistake is named with its file and line, and no file breaks the reader."""

from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.answer import Outcome
from corpus.document import CorpusError
from corpus.golden import FROM_GUIDANCE, QUESTIONS_FILE, GoldenQuestion, load_golden, read_golden

TOPICS = {"finding-a-mentor", "sponsorship"}
OUTCOMES = set(Outcome)
GOOD = """\
# what residents asked us
- question: How do I find a mentor?
  topics: [finding-a-mentor]

- question: "who is on the CCC?"
  topics: [finding-a-mentor, sponsorship]
  outcome: closest
- {question: what stock should I buy, outcome: abstained}
"""


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / QUESTIONS_FILE
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def faults(folder: Path, text: str | bytes) -> list[str]:
    path = written(folder, text)
    with pytest.raises(CorpusError) as caught:
        load_golden([folder], TOPICS, OUTCOMES)
    return [str(problem).removeprefix(f"{path}:") for problem in caught.value.problems]


def test_questions_are_read_in_order_with_their_place(tmp_path: Path) -> None:
    path = written(tmp_path, "\ufeff" + GOOD)
    assert load_golden([tmp_path, tmp_path / "none"], TOPICS, OUTCOMES) == (
        GoldenQuestion("How do I find a mentor?", ("finding-a-mentor",), "answered", f"{path}:2"),
        GoldenQuestion("who is on the CCC?", ("finding-a-mentor", "sponsorship"), "closest", f"{path}:5"),
        GoldenQuestion("what stock should I buy", (), "abstained", f"{path}:8"),
    )


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]"])
def test_a_file_without_questions_is_no_problem(tmp_path: Path, text: str) -> None:
    written(tmp_path, text)
    assert load_golden([tmp_path], TOPICS, OUTCOMES) == ()


def test_outcomes_from_guidance_are_outcomes() -> None:
    assert FROM_GUIDANCE <= OUTCOMES


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("question: a", ["1: is not a list; begin each question with '- question:'"]),
        ("- a", ["1: is not a question; begin it with '- question:'"]),
        ("- question: [a", ["1: cannot be read: "]),
        ("- question: a\x07", ["1: a character that cannot be shown stands in the file; delete it"]),
        (b"\n- question: \xff", ["2: not UTF-8 text; save the file again with the encoding UTF-8"]),
        ("[" * 5_000, ["1: cannot be read: "]),
        ("- topics: [sponsorship]", ["1: 'question' is missing or empty; write what a resident would ask"]),
        ("- question: ' '\n  topics: [sponsorship]", ["1: 'question' is missing or empty; "]),
        ("- question: [a]\n  topics: [sponsorship]", ["1: 'question' is missing or empty; "]),
        (f"- question: {'a' * 2_001}\n  topics: [sponsorship]", ["1: 'question' is longer than 2,000 characters; shorten it"]),
        ("- question: a", ["1: an answered question needs 'topics'; name those that a right answer may come from"]),
        ("- question: a\n  topics: sponsorship", ["1: 'topics' must be a list of words such as [one, two]"]),
        ("- question: a\n  topics: [[sponsorship]]", ["1: 'topics' must be text or a list of words such as [one, two]; "]),
        ("- question: a\n  topics: [x, y]", ["1: unknown topic 'x'; ", "1: unknown topic 'y'; "]),
        ("- question: a\n  outcome: maybe", ["1: unknown outcome 'maybe'; choose from abstained, answered, "]),
        ("- question: a\n  outcome: crisis\n  topics: [sponsorship]", ["1: a question with outcome crisis has no topics; "]),
        ("- question: a\n  answer: b", ["1: the fields are question, topics, outcome, each once; correct 'answer'"]),
        ("- question: a\n  question: b", ["1: the fields are question, topics, outcome, each once; correct 'question'"]),
        (GOOD + "- question: how do I  find a MENTOR?\n  topics: [sponsorship]", ["9: the same question stands at "]),
        (b"- question: a" + b" " * (1 << 20), ["1: the file is larger than 1 MiB; split it"]),
    ],
)  # fmt: skip
def test_every_mistake_is_named_with_its_line(tmp_path: Path, text: str | bytes, expected: list[str]) -> None:
    found = faults(tmp_path, text)
    assert len(found) == len(expected), found
    for message, beginning in zip(found, expected, strict=True):
        assert message.startswith(beginning)
        assert "\n" not in message


def test_all_mistakes_are_listed_at_once(tmp_path: Path) -> None:
    assert [message[:2] for message in faults(tmp_path, "- a\n- question: b\n- {question: c, outcome: abstained}\n- d")] == [
        "1:",
        "2:",
        "4:",
    ]


def test_the_same_question_in_two_folders_is_named(tmp_path: Path) -> None:
    (tmp_path / "ours").mkdir()
    written(tmp_path, GOOD)
    path = written(tmp_path / "ours", GOOD.split("\n\n")[0])
    with pytest.raises(CorpusError, match=rf"{path}:2: the same question stands at {tmp_path}/questions.yaml:2; keep one"):
        load_golden([tmp_path, tmp_path / "ours"], TOPICS, OUTCOMES)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(max_size=60)
    | st.recursive(st.text(max_size=5), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)).map(yaml.dump)
)
def test_no_file_breaks_the_reader(tmp_path: Path, text: str) -> None:
    questions, problems = read_golden(written(tmp_path, text.encode("utf-8", "surrogatepass")), TOPICS, OUTCOMES)
    assert not questions or problems == []
