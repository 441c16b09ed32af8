"""Sentence spans: what holds for every text, and where English prose is cut."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from corpus.sentences import sentence_spans

PIECES = ["Dr.", "e.g.", "J.", "I.", "Mentor", "mentor", "3.5", "2006", "?", "!", "…", "...", '."', ".)", ".", "”", "(", "[", "–"]
PROSE = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from([" ", "", "\n", "  ", "\u00a0", "\t"]))).map(
    lambda pairs: "".join(piece + gap for piece, gap in pairs)
)
TEXTS = st.one_of(st.text(), PROSE)


@given(TEXTS)
@example("\x1c.\x85 \u2028A")
def test_spans_are_ordered_and_disjoint(text: str) -> None:
    spans = sentence_spans(text)
    assert all(first.end <= second.start for first, second in pairwise(spans))


@given(TEXTS)
def test_spans_cover_every_character_that_is_not_blank(text: str) -> None:
    covered = {position for span in sentence_spans(text) for position in range(span.start, span.end)}
    assert covered >= {position for position, letter in enumerate(text) if not letter.isspace()}


@given(TEXTS)
def test_spans_and_the_gaps_between_them_give_the_text_back(text: str) -> None:
    rebuilt, cursor = "", 0
    for span in sentence_spans(text):
        gap = text[cursor : span.start]
        assert gap.strip() == ""
        rebuilt += gap + span.of(text)
        cursor = span.end
    assert text[cursor:].strip() == ""
    assert rebuilt + text[cursor:] == text


@given(TEXTS)
def test_a_sentence_has_no_blank_ends_and_no_line_end(text: str) -> None:
    for span in sentence_spans(text):
        sentence = span.of(text)
        assert sentence == sentence.strip() != ""
        assert "\n" not in sentence


@given(st.lists(st.sampled_from(["Ask a mentor.", "Who can help?", "Go now!", "Wait…", 'She said "yes."']), min_size=1))
def test_plain_sentences_come_back_as_they_were_joined(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [span.of(text) for span in sentence_spans(text)] == sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "Ask Dr. Smith about it.",
        "Write to Prof. A. B. Jones, Ph.D. Students do so too",
        "Bring a page, e.g. The one from last week.",
        "It took 3.5 years.",
        "Allow 8 a.m. Eastern Time.",
        "See Ramanan et al. Journal of Medicine.",
        "Figure no. 3 shows it.",
        "It costs approx. 20 dollars.",
        "Doctors in the U.S. Army may ask.",
        "He asked why? and left.",
        "",
    ],
)
def test_a_sentence_is_not_cut_inside(sentence: str) -> None:
    assert [span.of(sentence) for span in sentence_spans(sentence)] == ([sentence] if sentence else [])


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("So did I. Then we left.", ["So did I.", "Then we left."]),
        ("Why? Because.", ["Why?", "Because."]),
        ("Wait... Then go.", ["Wait...", "Then go."]),
        ('She said "no." Then she left.', ['She said "no."', "Then she left."]),
        ("(Ask first.) Then write.", ["(Ask first.)", "Then write."]),
        ("It ended. 39 studies were left.", ["It ended.", "39 studies were left."]),
        ("It ended. “Good.” It was.", ["It ended.", "“Good.”", "It was."]),
        ("Dear Dr. Lee,\n\nthank you", ["Dear Dr. Lee,", "thank you"]),
        ("Ende. Überall", ["Ende.", "Überall"]),
        ("  One.  Two.  ", ["One.", "Two."]),
    ],
)
def test_a_text_is_cut_where_a_sentence_ends(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in sentence_spans(text)] == sentences
