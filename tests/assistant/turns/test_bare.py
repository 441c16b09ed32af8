import pytest

from assistant.turns.bare import asks_on, is_bare, names_no_subject, says_something


@pytest.mark.parametrize(
    "text",
    ["deadline", "Deadline?", "night shift", "Visa!", "co-resident", "M&M", "authorship??", "agenda?", "meeting notes", "left"],
)
def test_a_noun_or_two_are_bare(text: str) -> None:
    assert is_bare(text)
    assert says_something(text)


@pytest.mark.parametrize(
    "text",
    [
        "I'm sad",
        "I\u2019m furious",
        "im exhausted",
        "feel empty",
        "need help",
        "got fired",
        "my mentor",
        "she left",
        "mine retired",
        "chief snapped",
        "mentor left",
        "mentor mad",
        "bad eval",
        "failed boards",
        "pregnant resident",
        "why me",
        "who else",
        "no sleep",
        "how do mentors",
        "yes",
        "",
        "??",
    ],
)
def test_statements_and_wishes_are_not_bare(text: str) -> None:
    assert not is_bare(text)


@pytest.mark.parametrize(
    "text", ["hm", "and then?", "lol", "k", "what is it", "yes yes", "so?", "ok, but how?", "me too", "", "?!"]
)
def test_a_turn_without_a_telling_word_says_nothing(text: str) -> None:
    assert not says_something(text)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("how?", True),
        ("and then", True),
        ("is it me?", True),
        ("is that ok", True),
        ("do i have to", True),
        ("and should i", True),
        ("hm", False),
        ("yes", False),
        ("do it", False),
        ("i have to", False),
    ],
)
def test_it_may_still_ask_on_in_a_talk(text: str, asks: bool) -> None:
    assert not says_something(text)
    assert asks_on(text) is asks


@pytest.mark.parametrize(
    "text",
    [
        "how long should i wait",
        "when do I tell my program director",
        "how many times",
        "what if they say no",
        "is it too late",
        "who else needs to know",
        "by email or in person?",
        "what happens next",
        "even if he is the attending?",
        "should i say something to my mentor",
        "normal?",
        "allowed",
        "say something?",
        "what do they say next",
        "can i tell anyone",
        "when is best",
        "who knows",
    ],
)
def test_a_turn_of_general_words_names_no_subject(text: str) -> None:
    assert names_no_subject(text)


@pytest.mark.parametrize(
    "text",
    [
        "how long should the letter be",
        "when do I tell my mentor about my pregnancy",
        "Deadline?",
        "mentor?",
        "burnout",
        "can I have two papers",
        "email?",
        "chief",
        "program director?",
        "i want to quit surgery",
        "",
        "?!",
        "when do i tell my mentor and when do i tell my program director and then who",
    ],
)
def test_what_names_something_or_is_long_has_a_subject(text: str) -> None:
    assert not names_no_subject(text)


@pytest.mark.parametrize(
    "text",
    [
        "he says no",
        "what if she denies it",
        "do i correct her",
        "hes stubborn",
        "and if they insist",
        "she's offended now",
        "how do i suggest it",
        "he wont listen",
        "what if he gets upset",
        "do i apologise",
        "does she have to agree",
        "how do i decline",
    ],
)
def test_how_somebody_takes_it_names_no_subject(text: str) -> None:
    assert names_no_subject(text)


@pytest.mark.parametrize(
    "text", ["do i correct the abstract", "he declines letters", "she denies my leave", "can i suggest a co-mentor"]
)
def test_what_they_take_so_is_a_subject(text: str) -> None:
    assert not names_no_subject(text)


@pytest.mark.parametrize("text", ["hes sensitive", "shes mad", "im lost", "dont care"])
def test_words_joined_without_an_apostrophe_are_no_noun(text: str) -> None:
    assert not is_bare(text)


def test_an_if_asks_on() -> None:
    assert asks_on("and if i do most of it")
    assert not asks_on("lol")
