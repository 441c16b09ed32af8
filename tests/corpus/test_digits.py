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
        ("mentor 2 nice, no criticism", "mentor too nice, no criticism"),
        ("2 ashamed 2 tell her", "too ashamed to tell her"),
        ("it is up 2 me", "it is up to me"),
        ("asked me 2 babysit his kids", "asked me to babysit his kids"),
        ("gave it 2 a student", "gave it to a student"),
        ("moving 2 another town", "moving to another town"),
        ("2 interns 2 mentor", "2 interns to mentor"),
        ("wont show up 2 anything", "wont show up to anything"),
        ("come 2 theatre", "come to theatre"),
        ("say no 2 one thing", "say no to one thing"),
        ("LOR 4 fship", "LOR for fship"),
        ("chief 4 next yr", "chief for next yr"),
        ("wat do i use her 4", "wat do i use her for"),
        ("looking 4 mentors", "looking for mentors"),
        ("meet 4 drinks", "meet for drinks"),
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
        "2 nice mentors",
        "only 4 my age",
        "my 2 kids",
        "a pgy4 2 years ahead",
        "need 2 letters, have 2 mentors",
        "asked 4 times",
        "gave me 2 papers",
        "he gave us 2 new projects",
        "told me 2 weeks ago",
        "i have 2 mentor and they disagree",
        "rural fm 4 residents",
        "we meet 4 times",
        "it took 4 years",
        "asked 4 attendings",
    ],
)
def test_a_digit_that_counts_stays(text: str) -> None:
    assert in_words(text) == text
