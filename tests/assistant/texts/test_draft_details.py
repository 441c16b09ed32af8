"""What is said of a text after it was given: only that goes in, where it belongs, and fewer words are the text's own."""

import pytest

from assistant.texts.draft_details import as_wishes, moved_to, shortened, signed, with_times
from corpus.sentences import sentence_spans

MOVES = "Dr. [name], I'm sorry, I can't make [time]. Could we do [date, time] or [date, time], or by phone on [day]?"
OFFERS = "Dear Dr. [name], may I shadow you? I am free on [date] and [date]. Thank you, [Your name]"


@pytest.mark.parametrize(
    ("words", "details", "found"),
    [
        (MOVES, "friday", "Could we do Friday, [time] or [date, time]"),
        (MOVES, "next thurs 3pm", "Could we do next Thursday, 3pm or [date, time]"),
        (MOVES, "the 4th of march", "Could we do the 4th of March, [time] or [date, time]"),
        (MOVES, "at 7:30", "Could we do [date], 7:30 or [date, time]"),
        (MOVES, "tuesday afternoon", "Could we do Tuesday, in the afternoon or"),
        (OFFERS, "wed or sat", "I am free on Wednesday and Saturday."),
        (OFFERS, "tomorrow", "I am free tomorrow and [date]."),
        (OFFERS, "may 12", "I am free on May 12 and [date]."),
    ],
)
def test_a_day_goes_where_the_text_proposes_one(words: str, details: str, found: str) -> None:
    assert found in with_times(words, details)


@pytest.mark.parametrize("details", ["", "shorter", "by text", "dr wu", "not so formal", "may I", "sunny"])
def test_what_is_no_day_changes_nothing(details: str) -> None:
    assert with_times(MOVES, details) == MOVES


def test_the_time_of_what_is_missed_is_nobodys_proposal() -> None:
    assert with_times("I can't make [time]. Sorry!", "3pm") == "I can't make [time]. Sorry!"


@pytest.mark.parametrize(
    ("wish", "to"),
    [
        ("move our meeting to thursday", "move our meeting to thursday"),
        ("ask her to reschedule the call to 3 May", "reschedule the call to 3 May"),
        ("cancel my meeting on friday", ""),
        ("thank him for the talk on monday", ""),
    ],
)
def test_when_something_is_moved_the_new_day_is_told(wish: str, to: str) -> None:
    assert moved_to(wish) == to


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("no, Dr. Ahmed not Dr. Ahmad", "write to Dr. Ahmed "),
        ("dr kim", "write to dr kim"),
        ("her name is Dr. Okafor", "write to Dr. Okafor"),
        ("sign it Maya", "my name is Maya"),
        ("Friday", "Friday"),
    ],
)
def test_a_detail_is_read_as_the_wish_that_it_is(said: str, wish: str) -> None:
    assert as_wishes(said) == wish


def test_a_name_stands_below_a_text_that_has_no_place_for_it() -> None:
    assert signed("See you soon.", ("my name is Leo",)) == "See you soon.\nLeo"
    assert signed("See you soon. Leo", ("my name is Leo",)) == "See you soon. Leo"
    assert signed("See you soon.", ("friday", "my name is Leo")) == "See you soon."


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("Hi [name], I am ill. It is a cold. Could we meet on [day]?", "Hi [name], I am ill. Could we meet on [day]?"),
        ("Subject: A talk\n\nDear Dr. [name],\nI am ill. Fever. May I come on [day]?", "I am ill. May I come on [day]?"),
        ("Could I ask you one thing? It is small. Thank you.", "Could I ask you one thing?"),
        (
            "Thank you for the offer. I have chosen Dr. [name]. I would still ask you now and then. Would that be all right?",
            "Thank you for the offer. I would still ask you now and then. Would that be all right?",
        ),
        ("Thank you. See you.", "Thank you. See you."),
    ],
)
def test_a_shorter_text_is_made_of_its_own_sentences(words: str, short: str) -> None:
    assert shortened(words).endswith(short)
    told = [words[span.start : span.end] for span in sentence_spans(words)]
    assert all(sentence.strip() in words for sentence in told)
    assert len(shortened(words)) <= len(words)
