"""The editorial rules: for each, text that just passes and text that just fails."""

import re

import pytest

from corpus.check import BANNED, MAX_READING_GRADE, check, reading_grade, word_count
from corpus.document import Role
from corpus.loader import load_corpus
from tests.corpus.documents import corpus_of, document_of

LEAD = "Ask one person this week."
STEPS = "- Write to her.\n- Name a day.\n- Thank her."


def section(lead: str = LEAD, steps: str = STEPS, asked: str = "", heading: str = "Whom do I ask?") -> str:
    return f"## {heading}\n\n{asked}\n\n{lead}\n\n{steps}\n"


def asked(*questions: str) -> str:
    return section(asked="Asked as: " + " | ".join(questions))


def messages(*bodies: str) -> list[str]:
    """Check documents with these bodies."""
    return [str(problem) for problem in check(corpus_of(*(document_of(body, f"doc-{n}") for n, body in enumerate(bodies))))]


def words(count: int) -> str:
    return " ".join(["Ask", *["us"] * (count - 1)]) + "."


def steps(count: int) -> str:
    return "\n".join(["- Ask us."] * count)


Case = tuple[str, str, str]
CASES: dict[str, Case] = {
    "lead of 45 words": (section(words(45)), section(words(46)), "the lead has 46 words; cut it to 45"),
    "lead of 3 sentences": (section("Ask. " * 3), section("Ask. " * 4), "the lead has 4 sentences; cut it to 3"),
    "at least 3 steps": (section(steps=steps(3)), section(steps=steps(2)), "2 steps; write 3 to 6"),
    "at most 6 steps": (section(steps=steps(6)), section(steps=steps(7)), "7 steps; write 3 to 6"),
    "some steps": (section(), section(steps=""), "0 steps; write 3 to 6"),
    "step of 40 words": (
        section(steps=f"- {words(40)}\n{steps(2)}"),
        section(steps=f"- {words(41)}\n{steps(2)}"),
        "a step has 41 words: 'Ask us us",
    ),
    "step begins with a verb": (
        section(steps=STEPS.replace("Write", "**Call**")),
        section(steps=STEPS.replace("Write", "You write")),
        "a step does not begin with a verb: 'You write to her.'; begin with what to do",
    ),
    "step with words": (section(), section(steps=STEPS.replace("Name a day.", "…")), "a step does not begin with a verb: '…'"),
    "at least 3 questions": (asked("a", "b", "c"), asked("a", "b"), "2 questions under 'Asked as'; write 3 to 10"),
    "at most 10 questions": (asked(*"abcdefghij"), asked(*"abcdefghijk"), "11 questions under 'Asked as'; write 3 to 10"),
    "other words than the heading": (
        asked("whom do I ask now", "b", "c"),
        asked("whom do i ask", "b", "c"),
        "'Asked as' repeats the heading: 'whom do i ask'; word it as somebody else would",
    ),
    "each question once": (asked("a b", "b a", "c"), asked("a b", "A b?", "c"), "'Asked as' lists a question twice; keep one"),
    "plain words": (section("Pull a lever."), section("Leverage it."), "'leverage' belongs in a brochure; use a plain word"),
    "plain words in notes": (
        section() + "\nThe land is wide.\n",
        section() + "\nThe landscape is wide.\n",
        "'landscape' belongs in a brochure; use a plain word",
    ),
    "lead stands alone": (
        section("The two of them can help."),
        section("They can help."),
        "the sentence does not make sense alone: 'They can help.'; name who or what is meant",
    ),
    "a word that names its noun": (section("This mentor can help."), section("This can help."), "does not make sense alone"),
    "step stands alone": (
        section(),
        section(steps=STEPS.replace("Write to her", "These are enough")),
        "the sentence does not make sense alone: 'These are enough.'",
    ),
    "short words": (
        section("Ask one person for advice."),
        section("Institutional communication necessitates considerable interdepartmental coordination. " * 2),
        f"more than {MAX_READING_GRADE:.0f}; use shorter words and sentences",
    ),
}


@pytest.mark.parametrize(("good", "bad", "message"), CASES.values(), ids=CASES)
def test_a_rule_passes_what_is_right_and_names_what_is_wrong(good: str, bad: str, message: str) -> None:
    assert [found for found in messages(good) if message in found] == []
    found = [text for text in messages(bad) if message in text]
    assert len(found) == 1
    assert found[0].startswith("doc-0.md:1: ")


@pytest.mark.parametrize("name", CASES)
def test_what_is_right_by_one_rule_is_right_by_all(name: str) -> None:
    assert messages(CASES[name][0]) == []


@pytest.mark.parametrize("phrase", BANNED)
def test_every_banned_phrase_is_found_in_any_case(phrase: str) -> None:
    assert f"'{phrase}' belongs in a brochure; use a plain word" in "\n".join(messages(section(f"Say {phrase.upper()} now.")))


def test_a_heading_or_question_is_used_once_in_the_whole_guidance() -> None:
    first = section(asked="Asked as: who | what | why")
    second = "\n" + section(asked="Asked as: Why? | where | when", heading="WHOM do I ask")
    assert messages(first, second) == [
        "doc-1.md:2: 'Asked as' also used at doc-0.md:1: 'Why?'; word one of them otherwise",
        "doc-1.md:2: heading also used at doc-0.md:1: 'WHOM do I ask'; word one of them otherwise",
    ]
    assert messages(first, second.replace("WHOM", "What").replace("Why?", "how")) == []


def test_a_heading_used_twice_in_one_file_is_found_too() -> None:
    assert messages(section() + "\n" + section()) == [
        "doc-0.md:11: heading also used at doc-0.md:1: 'Whom do I ask?'; word one of them otherwise"
    ]


def test_a_reference_that_nobody_cites_is_found() -> None:
    document = document_of(section(), sources=("used",))
    assert check(corpus_of(document, sources=("used",))) == ()
    assert [str(problem) for problem in check(corpus_of(document, sources=("used", "spare", "left")))] == [
        "sources.toml:1: reference 'left' is cited nowhere; cite it or take it out",
        "sources.toml:1: reference 'spare' is cited nowhere; cite it or take it out",
    ]


def test_all_problems_come_at_once_in_order_of_place() -> None:
    found = messages(
        section(words(46), steps(2)) + "\n" + section("They can help.", heading="And then?"), section(heading="So?", steps="")
    )
    assert [re.match(r"[\w-]+\.md:\d+", text) is not None for text in found] == [True] * 4
    assert [text.partition(": ")[0] for text in found] == ["doc-0.md:1", "doc-0.md:1", "doc-0.md:10", "doc-1.md:1"]


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        # 6 words, 6 syllables, 1 sentence; then 3 words with 4 + 2 + 5 syllables; then silent and spoken last e's.
        ("The cat sat on the mat.", 0.39 * 6 + 11.8 * 1 - 15.59),
        ("Education requires communication.", 0.39 * 3 + 11.8 * 11 / 3 - 15.59),
        ("The note changed little invited pages.", 0.39 * 6 + 11.8 * (1 + 1 + 1 + 2 + 3 + 2) / 6 - 15.59),
        ("Ask now. Go on!", 0.39 * 2 + 11.8 * 1 - 15.59),
        ("no full stop", 0.39 * 3 + 11.8 * 1 - 15.59),
        ("", 0.0),
        ("…", 0.0),
    ],
)
def test_the_reading_grade_is_the_formula_of_kincaid(text: str, grade: float) -> None:
    assert reading_grade(text) == pytest.approx(grade)


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("one", 1), ("don't co-author it’s", 3), ("PGY-2, 93 %", 2), ("a/b", 2), ("… – !", 0)],
)
def test_words_are_runs_of_letters_and_digits(text: str, count: int) -> None:
    assert word_count(text) == count


def test_the_guidance_itself_keeps_every_rule_and_reads_at_grade_9_or_less() -> None:
    corpus = load_corpus()
    assert check(corpus) == ()
    shown = [
        block.span.of(document.text)
        for document in corpus.documents
        for part in document.sections
        for block in part.blocks
        if block.role in (Role.LEAD, Role.STEP)
    ]
    assert reading_grade(" ".join(shown)) <= 9
