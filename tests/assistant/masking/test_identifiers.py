from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from assistant.masking.identifiers import mask
from assistant.masking.kinds import Kind

DIGITS = st.characters(min_codepoint=ord("0"), max_codepoint=ord("9"))
SMALL = st.text(st.sampled_from("abcdefghijklmnopqrstuvwxyz"), min_size=2, max_size=9)
RECORD = st.tuples(
    st.sampled_from(["MRN", "mrn:", "MRN #", "medical record number", "chart no", "NHS number is"]),
    st.text(DIGITS, min_size=6, max_size=10),
)
FREE = ("800", "888", "877", "866", "855", "844", "833", "822")  # helplines, which are no one's
PHONE = st.builds("{}-{}-{}".format, *(st.text(DIGITS, min_size=n, max_size=n) for n in (3, 3, 4))).filter(
    lambda value: not value.startswith(FREE)
)
EMAIL = st.builds("{}.{}@{}.org".format, SMALL, SMALL, SMALL)
BIRTH = st.builds("{:02}/{:02}/{}".format, st.integers(1, 12), st.integers(1, 28), st.integers(1925, 2020))
# Small words that are no cue for anything.
CALM = st.lists(
    st.sampled_from("how do i ask my mentor about the talk after a hard week and what should we say then".split()), max_size=12
).map(" ".join)


@given(CALM, RECORD, CALM)
def test_no_record_number_stays(before: str, planted: tuple[str, str], after: str) -> None:
    cue, value = planted
    done = mask(f"{before} {cue} {value} {after}")
    assert value not in done.text
    assert Kind.RECORD in {identifier.kind for identifier in done.found}


@given(CALM, PHONE, CALM)
def test_no_phone_number_stays(before: str, value: str, after: str) -> None:
    done = mask(f"{before} call me at {value}, {after}")
    assert value not in done.text
    assert value[-4:] not in done.text


@given(CALM, EMAIL, CALM)
def test_no_email_address_stays(before: str, value: str, after: str) -> None:
    done = mask(f"{before} {value} {after}")
    assert value not in done.text
    assert done.kinds == ("an email address",)


@given(CALM, BIRTH, CALM, st.sampled_from(["dob", "DOB:", "born", "date of birth is", "born on"]))
def test_no_date_of_birth_stays(before: str, value: str, after: str, cue: str) -> None:
    done = mask(f"{before} {cue} {value} {after}")
    assert value not in done.text
    assert Kind.BIRTH in {identifier.kind for identifier in done.found}


@given(CALM)
def test_calm_text_comes_back_as_it_was(text: str) -> None:
    assert mask(text).text == text
    assert mask(text).found == ()


@given(st.text(st.characters(), max_size=200))
@example("patient John Smith, 91 yo, MRN 00-1234, dob 01/02/1930, room 12")
def test_what_was_found_lies_in_order_and_apart(text: str) -> None:
    done = mask(text)
    assert all(0 <= identifier.start < identifier.end <= len(text) for identifier in done.found)
    assert all(first.end <= second.start for first, second in pairwise(done.found))
    kept = [text[first.end : second.start] for first, second in pairwise(done.found)]
    assert all(piece in done.text for piece in kept), "what stands between is not touched"
    assert bool(done.found) == bool(done.kinds)


PLANTED = "my patient Maria Lopez, mrn 4411223, dob 3/4/1951, seen 2/2/2024 in room 12, call 555-201-3344, m.lopez@mail.org"


@pytest.mark.parametrize(
    "text",
    [
        PLANTED,
        "Mrs Jones asked about her file scan_0042.pdf",
        "she lives at 12 Elm Street, Springfield",
        "ssn 123-45-6789",
        "a 94 year old patient, the mayor of Reading",
    ],
)
def test_a_masked_text_holds_nothing_more_to_mask(text: str) -> None:
    once = mask(text)
    assert once.found
    assert mask(once.text).text == once.text


def test_several_kinds_are_named_once_and_none_stays() -> None:
    done = mask(PLANTED)
    for value in ("Maria", "Lopez", "4411223", "1951", "2/2/2024", "555-201-3344", "m.lopez"):
        assert value not in done.text
    assert len(set(done.kinds)) == len(done.kinds) >= 5


@pytest.mark.parametrize(
    "text",
    [
        "How do I ask Dr Patel to be my mentor?",
        "Prof. Jane Smith and Dr Okafor disagree about my project",
        "my program director, Dr. Lee, left in 2024",
        "I am PGY-2, 29 years old, class of 2023",
        "we meet in room 204 every 2 weeks at 15:30",
        "page 12 of the ACGME 2024 requirements",
        "I owe 250000 dollars in loans",
        "my mentor is the dean",
        "I was born in 1990 and my mentor is younger",
        "my son was born in 2023, how do I plan leave",
        "in room 4 the family meeting runs late, may I lead it",
        "Patient Safety and Quality is my research topic",
        "my cv_2024.pdf is ready, may I send it?",
        "IRB approval took 6 months and 3 drafts",
        "step 2 score 245",
    ],
)
def test_mentors_grades_and_plain_numbers_stay(text: str) -> None:
    assert mask(text).text == text


@pytest.mark.parametrize(
    ("text", "gone", "kind"),
    [
        ("pt John Smith coded last night", "John Smith", Kind.NAME),
        ("the patient named Aisha cried", "Aisha", Kind.NAME),
        ("her name is Maria and she died", "Maria", Kind.NAME),
        ("Mrs Alvarez thanked me", "Alvarez", Kind.NAME),
        ("I operated on Judge Pemberthy with my mentor", "Pemberthy", Kind.NAME),
        ("is it ok to text 'bed 12 Ferrandi needs fluids' to my mentor", "Ferrandi", Kind.NAME),
        ("bed 9 Whitcombe family is upset with me", "Whitcombe", Kind.NAME),
        ("the patient on 6 North is called Ottoline and she asked", "Ottoline", Kind.NAME),
        ("my patient was born in 1951", "1951", Kind.BIRTH),
        ("I was born on 3/4/1990", "3/4/1990", Kind.BIRTH),
        ("my patient was in bed 14", "14", Kind.ROOM),
        ("a 93-year-old woman", "93", Kind.AGE),
        ("my patient is a local news anchor from Dayton", "news anchor", Kind.ROLE),
        ("see IMG_2041.jpg", "IMG_2041", Kind.FILE),
        ("admitted on 03/04/2025 with sepsis", "03/04/2025", Kind.DATE),
        ("lives at 12 Elm Street", "12 Elm", Kind.ADDRESS),
    ],
)
def test_what_could_name_a_patient_goes(text: str, gone: str, kind: Kind) -> None:
    done = mask(text)
    assert gone not in done.text
    assert kind in {identifier.kind for identifier in done.found}


@pytest.mark.parametrize(
    ("earlier", "kept"),
    [
        ("My mentor ignores me", True),
        ("My patient died and my mentor ignores me", True),
        ("My mentor shouted about my patient", False),
        ("My patient died", False),
        ("", False),
    ],
)
def test_whose_name_it_is_the_message_before_tells(earlier: str, *, kept: bool) -> None:
    assert (mask("Her name is Chen.", earlier).found == ()) == kept
    assert mask("My patient hates me. Her name is Chen.", earlier).found, "who is spoken of here comes first"


@pytest.mark.parametrize(
    ("text", "searched"),
    [
        ("MRN 4421987 my attending blamed me for mrs Smith in M&M", "my attending blamed me for a patient in M&M"),
        ("he blamed me for the Mrs Smith case", "he blamed me for a patient case"),
        ("how do I ask Dr. Lee to be my mentor?", "how do I ask Dr. Lee to be my mentor?"),
        ("a letter from Dr. [name]", "a letter from Dr. [name]"),  # typed so, and nothing was masked
    ],
)
def test_what_is_searched_has_no_placeholder_of_ours(text: str, searched: str) -> None:
    assert mask(text).searched == searched


def test_a_colleague_keeps_the_name_that_the_message_before_gave_them() -> None:
    earlier = "Mr Ahmed is my supervisor. He never gives feedback."
    assert mask("write to Mr Ahmed", earlier).found == ()
    assert mask("write to Mr Ahmed").found
    assert mask("Mr Khan sir is my HOD").found == ()
    assert mask("exam on 9 May. Dr. Braun could do it").found == ()
    assert mask("my patient lives at 12 Oak Dr").found
    assert mask("Miss Evans my clinical supervisor is lovely").found == ()
    assert mask("my patient Miss Evans my attending said is difficult").found


@pytest.mark.parametrize("text", ["Chair's son is an intern on my team", "Chairwoman's wife chairs the committee"])
def test_a_chair_at_the_beginning_is_no_name(text: str) -> None:
    assert mask(text).text == text
