"""Who says that somebody will pay for speaking up is heard by the words alone; a worry, a deadline or a journal is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.hearing.harm import harm
from assistant.hearing.reprisal import is_reprisal
from corpus.plain import plain_words
from corpus.routes import Route, load_examples

TOLD = [
    "she'll fail me unless I withdraw my complaint",
    "he won't sign my logbook unless I take it back",
    "Unless I retract what I told HR, they will not renew my contract",
    "my PD said he'd blacklist me if I report this",
    "the chair told me she'd ruin me if I tell anyone",
    "if i tell hr about him hell make sure i never finish",
    "I was told to keep quiet about the consent forms or lose my visa",
    "they told me to take back the report or find another program",
    "he made me choose, my statement or my fellowship",
    "I filed a safety report and was told I'd regret it",
    "my boss warned me I'd be sorry for going to title ix",
    "wrote down my real hours and was told to think about my career",
    "he says people who complain don't graduate here",
    "the last resident who spoke up isn't a doctor anymore",
    "my director told me to drop the complaint if I want to graduate",
]
NOT_TOLD = [
    "will my PD fire me if I report my hours",
    "I'm afraid he'd pull my letter if I tell him I'm leaving",
    "can they fail me if I drop the project",
    "she'll sign my form if I drop it at her office",
    "he'll write me a letter if I change my topic",
    "told me to retract the paper or find another journal",
    "my mentor said I'd regret not doing research",
    "my attending told me I'd be sorry to miss the retreat",
    "they told me to keep it short or lose the audience",
    "what if he'd fire me if I tell anyone",
    "my mentor told me to drop the project if I want to finish on time",
    "the last resident who reported on sleep isn't here this week",
]


@pytest.mark.parametrize("text", TOLD)
def test_who_is_to_pay_for_speaking_up_is_heard(text: str) -> None:
    assert is_reprisal(plain_words(text))
    assert harm(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_a_worry_a_condition_or_advice_is_none(text: str) -> None:
    assert not is_reprisal(plain_words(text))


def test_no_example_but_of_mistreatment_or_danger_is_taken_for_one() -> None:
    heard = [example.route for example in load_examples() if is_reprisal(plain_words(example.text))]
    assert not {Route.ORDINARY, Route.FOREIGN, Route.LEGAL, Route.OTHER, Route.CLINICAL} & set(heard)


@given(st.text(max_size=300))
def test_any_text_can_be_heard(text: str) -> None:
    assert is_reprisal(plain_words(text)) in (True, False)
