import pytest

from corpus.digits import in_words


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("how 2 ask my PD", "how to ask my PD"),
        ("want 2 switch 4 my kids", "want to switch for my kids"),
        ("is it 2 late 2 apply", "is it too late to apply"),
        ("no one 2 talk 2.", "no one to talk to."),
        ("me 2", "me too"),
        ("he gave me 2 many projects", "he gave me too many projects"),
        ("a letter 4 cards", "a letter for cards"),
        ("applying 4 GI this fall", "applying for GI this fall"),
        ("thx 4 covering", "thx for covering"),
        ("what do i write 2 her", "what do i write to her"),
        ("do i have 2 tell him", "do i have to tell him"),
        ("can she vouch 4 me", "can she vouch for me"),
        ("i used 2 love this", "i used to love this"),
        ("scared 2 lose it", "scared to lose it"),
        ("2 hard 4 me", "too hard for me"),
        ("it is up 2 me", "it is up to me"),
    ],
)
def test_a_digit_that_stands_for_a_word_is_read_as_one(typed: str, read: str) -> None:
    assert in_words(typed) == read


@pytest.mark.parametrize(
    "text",
    [
        "I have 2 papers and 4 posters",
        "due in 4 weeks",
        "PGY 2 my mentor left",
        "pgy-2 me and my mentor",
        "Step 2 is next, then level 4",
        "2 of my attendings",
        "we met 2 a month, 4 a year",
        "I published 2 this year",
        "24/7, 2-4 pm, $2, 2.4",
        "year 4 my program closed",
        "wait 4 months",
        "I have 2 old letters",
        "only 4 my age",
        "my 2 kids",
        "a pgy4 2 years ahead",
        "need 2 letters, have 2 mentors",
        "asked 4 times",
    ],
)
def test_a_digit_that_counts_stays(text: str) -> None:
    assert in_words(text) == text
