"""Golden questions: what residents ask and what should become of it, kept beside the guidance in `questions.yaml`.

    - question: how do I ask somebody to be my mentor
      topics: [asking-someone-to-mentor]
      outcome: answered

`topics` are those that a right answer may come from, `outcome` is `answered` unless another is written. A question that is not
answered from guidance (outcome `abstained`, `crisis` …) has no topics.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

import yaml
from yaml.reader import ReaderError

from corpus.document import CorpusError, Problem

QUESTIONS_FILE = "questions.yaml"
ANSWERED = "answered"
FROM_GUIDANCE = frozenset({ANSWERED, "closest"})
# What `outcome` may be; a test holds it equal to the assistant's own list, which this package must not import.
OUTCOMES = FROM_GUIDANCE | {
    *("clarify", "abstained", "social", "crisis", "crisis_possible", "crisis_other", "support", "declined_clinical"),
    *("declined_legal", "declined_other", "answered_after_redaction", "refused_injection"),
}
MAX_FILE_BYTES = 1 << 20
MAX_QUESTION_CHARS = 2_000  # what a person may ask (assistant.question)
FIELDS = ("question", "topics", "outcome")


@dataclass(frozen=True, slots=True)
class GoldenQuestion:
    """One question. `place` is its file and line, for reports."""

    question: str
    topics: tuple[str, ...]
    outcome: str
    place: str


def load_golden(roots: Sequence[Path], topics: Set[str], outcomes: Set[str]) -> tuple[GoldenQuestion, ...]:
    """Read the `questions.yaml` of each folder that has one; `outcomes` are the words that `outcome` may be.

    Raises:
        CorpusError: With every fault in every file, by file and line.
    """
    found: list[GoldenQuestion] = []
    problems: list[Problem] = []
    for root in roots:
        path = root / QUESTIONS_FILE
        if path.is_file():
            questions, faults = read_golden(path, topics, outcomes)
            found += questions
            problems += faults
    problems += _repeated(found)
    if problems:
        raise CorpusError(problems)
    return tuple(found)


def read_golden(path: Path, topics: Set[str], outcomes: Set[str]) -> tuple[list[GoldenQuestion], list[Problem]]:
    """Read what can be read of one file, and list what is wrong."""
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return [], [Problem(str(path), 1, f"the file is larger than {MAX_FILE_BYTES >> 20} MiB; split it")]
        root = yaml.compose(path.read_text(encoding="utf-8-sig"), Loader=yaml.BaseLoader)
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        return [], [Problem(str(path), line, "not UTF-8 text; save the file again with the encoding UTF-8")]
    except ReaderError:
        return [], [Problem(str(path), 1, "a character that cannot be shown stands in the file; delete it")]
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        return [], [Problem(str(path), line, f"cannot be read: {error.problem}; write it as docs/guidance.md shows")]
    except RecursionError:
        return [], [Problem(str(path), 1, "cannot be read: too many brackets; write it as docs/guidance.md shows")]
    if root is None:
        return [], []
    if not isinstance(root, yaml.SequenceNode):
        return [], [Problem(str(path), 1, "is not a list; begin each question with '- question:'")]
    questions: list[GoldenQuestion] = []
    problems: list[Problem] = []
    for node in root.value:
        fields, faults = _fields(node)
        faults = faults or list(_faults(fields, topics, outcomes))
        line = node.start_mark.line + 1
        problems += [Problem(str(path), line, fault) for fault in faults]
        if not faults:
            named, outcome = fields.get("topics", ()), fields.get("outcome", ANSWERED)
            questions.append(GoldenQuestion(str(fields["question"]).strip(), tuple(named), str(outcome), f"{path}:{line}"))
    return questions, problems


Fields = dict[str, "str | tuple[str, ...]"]


def _fields(node: yaml.Node) -> tuple[Fields, list[str]]:
    """Return a question's fields, texts and lists of texts, or what keeps them from being read."""
    if not isinstance(node, yaml.MappingNode):
        return {}, ["is not a question; begin it with '- question:'"]
    fields: Fields = {}
    for name, value in node.value:
        if not isinstance(name, yaml.ScalarNode) or name.value not in FIELDS or name.value in fields:
            return {}, [f"the fields are {', '.join(FIELDS)}, each once; correct '{getattr(name, 'value', '')!s:.40}'"]
        if isinstance(value, yaml.ScalarNode):
            fields[name.value] = value.value
        elif isinstance(value, yaml.SequenceNode) and all(isinstance(item, yaml.ScalarNode) for item in value.value):
            fields[name.value] = tuple(item.value for item in value.value)
        else:
            return {}, [f"'{name.value}' must be text or a list of words such as [one, two]; correct it"]
    return fields, []


def _faults(fields: Fields, topics: Set[str], outcomes: Set[str]) -> Iterator[str]:
    question, named, outcome = fields.get("question", ""), fields.get("topics", ()), fields.get("outcome", ANSWERED)
    if not isinstance(question, str) or not question.strip():
        yield "'question' is missing or empty; write what a resident would ask"
    elif len(question) > MAX_QUESTION_CHARS:
        yield f"'question' is longer than {MAX_QUESTION_CHARS:,} characters; shorten it"
    if not isinstance(outcome, str) or outcome not in outcomes:
        yield f"unknown outcome '{outcome!s:.40}'; choose from {', '.join(sorted(outcomes))}"
        return
    if isinstance(named, str):
        yield "'topics' must be a list of words such as [one, two]"
        return
    for topic in named:
        if topic not in topics:
            yield f"unknown topic '{topic:.60}'; choose from corpus/taxonomy.toml"
    if outcome in FROM_GUIDANCE and not named:
        yield f"an {outcome} question needs 'topics'; name those that a right answer may come from"
    if outcome not in FROM_GUIDANCE and named:
        yield f"a question with outcome {outcome} has no topics; take them out"


def _repeated(questions: Sequence[GoldenQuestion]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for one in questions:
        other = first.setdefault(" ".join(one.question.casefold().split()), one.place)
        if other != one.place:
            path, _, line = one.place.rpartition(":")
            yield Problem(path, int(line), f"the same question stands at {other}; keep one")
