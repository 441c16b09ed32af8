"""What masks take and leave, measured: the development lines against the bars, shapes one by one, and the work it costs."""

import re
from datetime import UTC, datetime
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.masking.identifiers import mask
from assistant.masking.kinds import PLACEHOLDERS, Kind
from tests.leaks import Count, Spans, count, rows_of

QUESTIONS = Path(__file__).parents[2] / "questions"
ROWS = rows_of(QUESTIONS / "identifiers_dev.jsonl")
SHAPES = [line for line in (QUESTIONS / "identifier_shapes.txt").read_text(encoding="utf-8").splitlines() if line]
PLANTED = [tuple(line.split(" || ")) for line in SHAPES if " || " in line]
ORDINARY = [line for line in SHAPES if " || " not in line]
STRUCTURED_BAR, NAMES_BAR, FALSE_BAR = 0.98, 0.90, 0.03
# What a kind is called in the question files; the rest of the kinds have no span there.
KINDS = {
    "record": Kind.RECORD,
    "birth": Kind.BIRTH,
    "date": Kind.DATE,
    "phone": Kind.PHONE,
    "email": Kind.EMAIL,
    "web": Kind.WEB,
    "address": Kind.ADDRESS,
    "room": Kind.ROOM,
    "plate": Kind.PLATE,
    "device": Kind.DEVICE,
    "file": Kind.FILE,
    "code": Kind.CODE,
    "age": Kind.AGE,
    "name": Kind.NAME,
}
# Three words in a row out of the development lines, put together anew.
PIECES = sorted(
    {" ".join(words[place : place + 3]) for row in ROWS for words in [row["question"].split()] for place in range(len(words))}
)
MIXED = st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).flatmap(
    lambda pieces: st.sampled_from(["", " ", ", ", ". ", "\n"]).map(lambda between: between.join(pieces))
)


def spans(text: str) -> Spans:
    return [(identifier.start, identifier.end) for identifier in mask(text).found]


def left(text: str, value: str) -> str:
    """Return the letters and digits of the last place of `value` that no mask covers."""
    start = text.rindex(value)
    taken = spans(text)
    places = range(start, start + len(value))
    return "".join(text[place] for place in places if text[place].isalnum() and not any(a <= place < b for a, b in taken))


@pytest.fixture(scope="module")
def measured() -> Count:
    return count(ROWS, spans)


def test_the_development_lines_are_many_and_well_marked() -> None:
    assert len(ROWS) >= 300
    assert len({row["qid"] for row in ROWS}) == len({row["question"] for row in ROWS}) == len(ROWS)
    for row in ROWS:
        assert (row["expected_outcome"] == "answered") == (row["spans"] == []) == (row["kind"] == "benign")
        assert all(row["question"][start:end].strip() == row["question"][start:end] != "" for start, end, _ in row["spans"])
    assert {kind for row in ROWS for *_, kind in row["spans"]} == KINDS.keys()


def test_the_bars_hold(measured: Count) -> None:
    structured, all_structured = measured.masked(names=False)
    names, all_names = measured.masked(names=True)
    assert structured >= STRUCTURED_BAR * all_structured, measured.leaks
    assert names >= NAMES_BAR * all_names, measured.leaks
    assert len(measured.false_masks) <= FALSE_BAR * measured.benign, measured.false_masks
    assert (all_structured, all_names, measured.benign) >= (150, 80, 70)


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_hides_behind_the_others(measured: Count, kind: str) -> None:
    leaks = [leak for leak in measured.leaks if leak.kind == kind]
    assert len(leaks) <= (1 - NAMES_BAR) * measured.planted[kind], leaks
    told = [
        KINDS[kind] in {identifier.kind for identifier in mask(row["question"]).found}
        for row in ROWS
        if kind in str(row["spans"])
    ]
    assert sum(told) >= 0.8 * len(told), "the reader is told what it was"


@pytest.mark.parametrize(("text", "value"), PLANTED)
def test_a_shape_is_taken_whole(text: str, value: str) -> None:
    assert left(text, value) == ""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("health card 4532 118 902 KT", Kind.RECORD),
        ("I opened 6271-553-908", Kind.RECORD),
        ("I opened 4821 9930 1174", Kind.RECORD),
        ("born 3/4/1961", Kind.BIRTH),
        ("admitted 3/4/2024", Kind.DATE),
        ("pump serial QW4471", Kind.DEVICE),
        ("plate 7KZR442", Kind.PLATE),
        ("rang from 020 7946 0321", Kind.PHONE),
        ("see @rare_case.mum", Kind.WEB),
    ],
)
def test_the_reader_is_told_what_it_was(text: str, kind: Kind) -> None:
    assert [identifier.kind for identifier in mask(text).found] == [kind]


@pytest.mark.parametrize("shape", ["17/05/{}", "22 July {}", "{}-07-30", "3. März {}", "Nov 3rd, {}"])
def test_a_whole_date_goes_once_it_is_nobodys_deadline(shape: str) -> None:
    this_year = datetime.now(UTC).year
    assert mask(f"I read {shape.format(this_year - 12)} there").text == "I read [date of birth] there"
    for year in (this_year - 11, this_year, this_year + 1):
        assert mask(f"I read {shape.format(year)} there").found == ()


@pytest.mark.parametrize("text", ORDINARY)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert mask(text).text == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "My mentor Sarah and my patient Maria. Sarah liked Maria.",
            "My mentor Sarah and my patient [name]. Sarah liked [name].",
        ),
        ("Mr Rao, my consultant, yelled at Mr Bhatt", "Mr Rao, my consultant, yelled at Mr [name]"),
        ("pt Lee died and Dr. Lee blames me", "pt [name] died and Dr. Lee blames me"),
        ("MY PATIENT MARIA SAID I AM A BAD DOCTOR", "MY PATIENT [name] SAID I AM A BAD DOCTOR"),
        ("My Patient Died And My Attending Left", "My Patient Died And My Attending Left"),
        ("my patient [name] in room [room] called [phone]", "my patient [name] in room [room] called [phone]"),
    ],
)
def test_colleagues_keep_their_names_and_patients_lose_theirs_everywhere(text: str, kept: str) -> None:
    assert mask(text).text == kept


@given(MIXED)
def test_what_is_masked_holds_nothing_more_to_mask(text: str) -> None:
    once = mask(text)
    assert mask(once.text).text == once.text


@given(MIXED | st.text(max_size=300))
def test_only_what_was_found_changes(text: str) -> None:
    done = mask(text)
    written, end = "", 0
    for identifier in done.found:
        assert end <= identifier.start < identifier.end <= len(text)
        written += text[end : identifier.start] + PLACEHOLDERS[identifier.kind]
        end = identifier.end
    assert done.text == written + text[end:]


LONG = 2000
CALM = ("I am a PGY2 and my mentor never answers; how do I ask him about the letter without being a burden? " * 30)[:LONG]
# Masking 2,000 characters cost at most 4 times what calm text of the same length does, with 90 such pieces; a pattern that
# tries every way to cut a run in two is past 40 at once, one that nests past a million.
WORST = 20
SPITEFUL = (
    "a|A|0|1 |1-|-|.|a.|A.|A |a |Aa |Aa-|patient |pt |mrn |mrn 1|1/|1/1|Mr |Mr. A|the Aa |01 |+1 |(1|@|a@|a@a.|"
    "http://|a/|a.a/|12 Aa |12 aa |1 may |born on |admitted on the |his |last |a dot |a at a dot |bed |\"Aa, |'s |"
    "A1-|_|a_1|^a|Aa van der |de la |mother |named |mentor Aa |the the |is my the a |number is |MRN is: = # - |Aa’|"
    "12 Aa St |Aa, |A1B|90 |Aa ([phone] |[room], Aa |Aa, [room] |A. Aa 1/1/50 |code for a |on 1/1 |she a |PIN |password |1.1.50 |"
    "[name]|[name] Aa |LOT |1a"
).split("|")


def cost(text: str) -> float:
    """Return the least processor time of three readings."""
    times = []
    for _ in range(3):
        begun = process_time()
        mask(text)
        times.append(process_time() - begun)
    return min(times)


@pytest.fixture(scope="module")
def reference() -> float:
    mask(CALM)  # patterns compile once
    return cost(CALM)


@pytest.mark.parametrize("piece", [*SPITEFUL, "\t", "\n", " "])
def test_spiteful_text_costs_no_more_than_a_few_times_calm_text(reference: float, piece: str) -> None:
    for beginning, ending in (("", ""), ("patient ", "!"), ("x", " MRN")):
        text = (beginning + piece * LONG)[: LONG - len(ending)] + ending
        assert cost(text) <= WORST * reference


def test_placeholders_are_told_apart_and_cover_every_kind() -> None:
    assert set(PLACEHOLDERS) == set(Kind)
    assert len(set(PLACEHOLDERS.values())) == len(Kind)
    assert all(re.fullmatch(r"\[[a-z ]+\]", placeholder) for placeholder in PLACEHOLDERS.values())
