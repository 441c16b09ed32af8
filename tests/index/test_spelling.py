from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from corpus.lexicon import Lexicon
from corpus.loader import Corpus
from index.spelling import MIN_LETTERS, RIGHT_FILE, Spelling, count_words, load_words, save_words

WORDS = {"mentor": 90, "mentors": 20, "answer": 30, "meeting": 40, "residency": 25, "boundaries": 12, "leave": 50, "letter": 60}
KNOWN = {"lease", "fern", "menu"}
SPELLING = Spelling(WORDS, KNOWN.__contains__)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("mentr", "mentor"), ("anwser", "answer"), ("meetting", "meeting"), ("resdency", "residency"), ("boundries", "boundaries")],
)
def test_a_slip_becomes_the_word_of_the_guidance(typed: str, meant: str) -> None:
    assert SPELLING.corrected(typed) == meant


@pytest.mark.parametrize("word", ["lease", "ferns", "mentoring", "Letter", "pgy2", "MRN-1", "ok", "lorazepam", "", "naïve"])
def test_known_words_short_ones_and_strangers_stay(word: str) -> None:
    assert SPELLING.corrected(word) == word


@given(st.text(max_size=12))
def test_what_changes_is_near_a_word_of_the_guidance(word: str) -> None:
    after = SPELLING.corrected(word)
    assert after in (word, f"{word.casefold()}g") or (after in WORDS and OSA.distance(word.casefold(), after) <= 2)


WIDE = Spelling(
    WORDS | dict.fromkeys("apology done can want head hell helpful secure interested sure nice catch".split(), 9),
    KNOWN.__contains__,
)


@pytest.mark.parametrize(
    "word",
    [
        *("urology", "nicu", "cath", "surg", "pimping", "scut", "admin"),  # right, though the guidance has them not
        *("he'd", "he'll", "they've", "mentor'll"),
        *("unhelpful", "insecure", "uninterested", "rementoring"),  # what stands before a known word turns its sense
    ],
)
def test_a_right_word_becomes_no_other(word: str) -> None:
    assert WIDE.corrected(word) == word


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("dont", "don't"),
        ("cant", "can't"),
        ("Wont", "won't"),
        ("youre", "you're"),
        ("noone", "no one"),
        ("mentorin", "mentoring"),
    ],
)
def test_an_apostrophe_or_a_gap_is_put_back(typed: str, meant: str) -> None:
    assert WIDE.corrected(typed) == meant


def test_the_words_that_are_right_are_in_order_and_told_once() -> None:
    words = RIGHT_FILE.read_text(encoding="utf-8").split()
    assert words == sorted(set(words))
    assert all(word.isalpha() and word.islower() and len(word) >= MIN_LETTERS for word in words)


def test_a_lexicon_mends_what_is_neither_short_form_nor_known() -> None:
    lexicon = Lexicon.load(correct=SPELLING.corrected)
    assert (
        lexicon.written_out("my mentr does not anwser, the PD knows") == "my mentor does not answer, the program director knows"
    )


def test_words_are_counted_in_texts_and_headings_but_not_in_ways_of_asking(mini: Corpus, tmp_path: Path) -> None:
    counts = count_words(mini.documents)
    text = " ".join(document.text.casefold() for document in mini.documents)
    asked = {word for d in mini.documents for s in d.sections for line in s.asked_as for word in line.casefold().split()}
    assert counts
    assert all(word in text or any(word in s.heading.casefold() for d in mini.documents for s in d.sections) for word in counts)
    assert not {word for word in asked if word.isalpha() and word not in text} & counts.keys()
    save_words(counts, tmp_path)
    assert load_words(tmp_path) == counts
    assert load_words(tmp_path / "nowhere") == {}
