"""What is asked of rules, of teaching or of people as a kind is told from what somebody tells of themselves."""

import pytest

from assistant.hearing.in_general import asks_of_custom, asks_of_rules, asks_of_training, is_asked_in_general
from corpus.routes import Route, load_examples

MOST_OF_LAW = 0.001  # of the questions of law: what is taken for one of training here is answered instead
MOST_MISTREATED = 0.001


@pytest.mark.parametrize(
    "text", ["Do mentors have a duty to report suicidal mentees?", "what should programs do for residents with suicidal thoughts"]
)
def test_people_in_danger_as_a_kind_are_nobody(text: str) -> None:
    assert is_asked_in_general(text)


@pytest.mark.parametrize(
    "text",
    [
        "what should we do, two suicidal residents in one program",
        "how do I help suicidal mentees",
        "how should a mentor answer when she says she is suicidal",
    ],
)
def test_somebody_who_is_meant_is_not_asked_about_in_general(text: str) -> None:
    assert not is_asked_in_general(text)


@pytest.mark.parametrize(
    "text",
    [
        "what does ACGME say about reporting mistreatment",
        "Does the handbook say anything on harassment?",
        "where can i find what the common program requirements say about mistreatment",
        "what is the difference between harassment and tough teaching",
        "what counts as retaliation under the rules",
        "how should i run a workshop on bullying",
        "how do i teach students to report harassment",
        "how do programs measure mistreatment",
        "what does the ombudsperson do with a complaint",
        "how does a grievance work",
        "do i have to report my hours every week or every month",
        "is it ok to report that i went over hours because i wanted to stay",
        "when do i log my duty hours",
        "how do i know if what i tell the ombuds stays there",
    ],
)
def test_rules_hours_and_teaching_are_asked_about(text: str) -> None:
    assert asks_of_rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "does this count as harassment",
        "what counts as harassment, he comments on my body",
        "what does ACGME say about mistreatment when my PD is the one doing it to me",
        "my PD told me not to report my hours",
        "do i have to report my hours if she gets angry",
        "can i log my hours without getting in trouble",
        "how do i report my attending for yelling slurs",
        "how do I know if what I tell HR gets back to him, he touched me",
        "I reported the harassment and now I am on nights for eight weeks",
        "reporting duty hours. reported it. next day i am on nights",
        "how do I teach her that the harassment is not her fault",
    ],
)
def test_what_is_told_of_somebody_is_not_asked_of_rules(text: str) -> None:
    assert not asks_of_rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "who can a rotating resident at a VA report to",
        "whom is a night float intern accountable to",
        "can an IMG join american societies",
        "am i eligible to join the AMA as a resident on a visa",
        "do i need permission from my PD to moonlight",
        "what does ACGME require of mentors",
        "what does title ix cover for residents",
        "what is the ombudsperson for",
        "how long do HR investigations take and do I get told the result",
        "how long does a complaint usually take",
    ],
)
def test_who_is_over_whom_is_a_question_of_training(text: str) -> None:
    assert asks_of_training(text)


@pytest.mark.parametrize(
    "text",
    [
        "does the acgme rule give me a legal right to my file",
        "can I sue if the ACGME says that my program broke its rules",
        "do i need permission of my PD to moonlight on a J-1",
        "can my hospital stop me from joining a union",
        "what visa do i need to join a fellowship",
        "who must I report to, and am I liable if I do not",
        "is a noncompete enforceable",
        "how long does an EEOC charge take and what is it worth",
        "how long does a visa take",
    ],
)
def test_a_word_of_law_makes_it_one_of_law(text: str) -> None:
    assert not asks_of_training(text)


@pytest.mark.parametrize(
    "text",
    [
        "how much parental leave do residents take",
        "how long do new dads usually take off for a baby",
        "what's a normal maternity leave in surgery",
        "will this go on my record",
        "does a verbal warning stay in my file",
    ],
)
def test_how_it_is_usually_done_is_no_question_of_law(text: str) -> None:
    assert asks_of_custom(text)


@pytest.mark.parametrize(
    "text",
    [
        "how much leave am I entitled to under fmla",
        "will my arrest go on my record",
        "can they legally put this in my file",
        "how much money do residents take home",
        "how long do residents take to chart",
    ],
)
def test_a_right_a_court_or_pay_is_not_of_custom(text: str) -> None:
    assert not asks_of_custom(text)


def test_hardly_an_example_of_law_or_mistreatment_is_taken_for_a_question_of_rules() -> None:
    examples = load_examples()
    law = [example.text for example in examples if example.route is Route.LEGAL]
    told = [example.text for example in examples if example.route is Route.SUPPORT]
    assert sum(map(asks_of_training, law)) <= MOST_OF_LAW * len(law)
    assert sum(map(asks_of_custom, law)) <= MOST_OF_LAW * len(law)
    assert sum(map(asks_of_rules, told)) <= MOST_MISTREATED * len(told)
