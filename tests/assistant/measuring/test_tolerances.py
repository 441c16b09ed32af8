from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.measuring.evaluation import Measure, Share
from assistant.measuring.question_files import QuestionFileError
from assistant.measuring.tolerances import BOUNDS, breaches, figures_path, read_figures, write_figures
from corpus.golden import FROM_GUIDANCE, OUTCOMES, QUESTIONS_FILE, load_golden
from corpus.loader import GUIDANCE
from corpus.taxonomy import load_taxonomy

SHARES = st.integers(1, 50).flatmap(lambda total: st.builds(Share, st.integers(0, total), st.just(total)))
FIGURES = st.dictionaries(st.sampled_from(sorted(BOUNDS)), SHARES)


def written(folder: Path, text: str) -> Path:
    questions = folder / "questions.yaml"
    figures_path(questions).write_text(text, encoding="utf-8")
    return questions


@pytest.mark.parametrize("measure", BOUNDS)
def test_every_bound_is_held_by_the_best_and_what_was_kept(measure: Measure) -> None:
    best, worst = (Share(0, 9), Share(9, 9)) if BOUNDS[measure].is_ceiling else (Share(9, 9), Share(0, 9))
    assert breaches({measure: best}, {}) == ()
    assert breaches({measure: best}, {measure: worst}) == ()
    assert breaches({measure: worst}, {measure: worst}) == ()
    (said,) = breaches({measure: worst}, {measure: best})
    assert said.startswith(f"{measure}: {worst}; it was {100 * best.value:.1f} %, and may be ")


@pytest.mark.parametrize("measure", [measure for measure, bound in BOUNDS.items() if bound.limit is not None])
def test_without_kept_figures_a_limit_holds(measure: Measure) -> None:
    bound = BOUNDS[measure]
    assert bound.limit is not None
    limit = round(100 * bound.limit)
    worse = 1 if bound.is_ceiling else -1
    assert breaches({measure: Share(limit, 100)}, {}) == ()
    (said,) = breaches({measure: Share(limit + worse, 100)}, {})
    assert said.endswith(f"{'at most' if bound.is_ceiling else 'at least'} {limit}.0 % is wanted")


def test_a_danger_that_was_heard_must_be_heard() -> None:
    kept = {Measure.DANGER_HEARD: Share(1000, 1000)}
    assert len(breaches({Measure.DANGER_HEARD: Share(999, 1000)}, kept)) == 1


def test_a_loss_within_the_tolerance_is_none() -> None:
    kept = {Measure.OUTCOME_RIGHT: Share(95, 100)}
    assert breaches({Measure.OUTCOME_RIGHT: Share(93, 100)}, kept) == ()
    (said,) = breaches({Measure.OUTCOME_RIGHT: Share(92, 100)}, kept)
    assert "2 points worse" in said
    assert "--keep" not in said


def test_whoever_changed_the_questions_is_told_how_to_go_on() -> None:
    (said,) = breaches({Measure.OUTCOME_RIGHT: Share(0, 3)}, {Measure.OUTCOME_RIGHT: Share(2, 2)})
    assert said.endswith("the questions are not those of then: --keep keeps figures anew")


def test_other_wordings_may_cost_five_points() -> None:
    clean = Share(95, 100)
    for hits, count in ((190, 0), (180, 0), (179, 1)):
        found = {Measure.CLEAN_WORDING: clean, Measure.CHANGED_WORDING: Share(hits, 200)}
        assert len(breaches(found, {})) == count
    assert breaches({Measure.CHANGED_WORDING: Share(0, 200)}, {}) == ()


@given(figures=FIGURES)
def test_figures_that_are_kept_are_read_again(tmp_path_factory: pytest.TempPathFactory, figures: dict[Measure, Share]) -> None:
    questions = tmp_path_factory.mktemp("kept") / "questions.yaml"
    path = write_figures(questions, figures)
    assert path.parent == questions.parent
    assert read_figures(questions) == figures
    assert breaches(figures, read_figures(questions)) == ()


def test_nothing_kept_is_nothing_to_compare_with(tmp_path: Path) -> None:
    assert read_figures(tmp_path / "questions.yaml") == {}


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"outcome right": 1}', '{"outcome right": {"hits": 1}}', '{"outcome right": {"hits": 2, "total": 1}}'],
)
def test_a_file_that_holds_no_figures_is_named(tmp_path: Path, text: str) -> None:
    with pytest.raises(QuestionFileError, match=r"questions\.yaml\.figures\.json: holds no figures .*--keep$"):
        read_figures(written(tmp_path, text))


def test_a_measure_of_another_version_is_passed_over(tmp_path: Path) -> None:
    assert read_figures(written(tmp_path, '{"charm": {"hits": 1, "total": 1}}')) == {}


def test_figures_that_cannot_be_written_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(QuestionFileError, match="cannot be written"):
        write_figures(tmp_path / "none" / "questions.yaml", {})


def test_the_shipped_figures_are_those_of_the_shipped_questions() -> None:
    """Who changes the questions keeps figures anew."""
    asked = load_golden([GUIDANCE], load_taxonomy().keys(), OUTCOMES)
    kept = read_figures(GUIDANCE / QUESTIONS_FILE)
    covered = [question for question in asked if question.outcome in FROM_GUIDANCE]
    assert kept[Measure.OUTCOME_RIGHT].total == len(asked)
    assert kept[Measure.TOPIC_IN_THREE].total == kept[Measure.FALSE_REFUSALS].total == len(covered)
