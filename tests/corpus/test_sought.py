"""What is found is what the patterns find; only the search for what cannot be there is left out."""

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.once import one_turn
from corpus.rewriting import Rewriting
from corpus.shortlist import Shortlist
from corpus.sought import Sought
from tests.corpus.regular_expressions import PATTERNS, TEXTS

LISTS = st.lists(PATTERNS, min_size=1, max_size=4)


def _span(match: re.Match[str] | None) -> tuple[int, int] | None:
    return None if match is None else match.span()


@settings(max_examples=300)
@given(LISTS, TEXTS)
def test_the_same_is_found_as_by_all_patterns_as_one(patterns: list[str], text: str) -> None:
    sought, whole = Sought(*patterns), re.compile("|".join(patterns))
    assert _span(sought.search(text)) == _span(whole.search(text))
    assert _span(sought.match(text)) == _span(whole.match(text))
    assert _span(sought.fullmatch(text)) == _span(whole.fullmatch(text))
    assert [match.span() for match in sought.finditer(text)] == [match.span() for match in whole.finditer(text)]
    assert sought.sub("_", text) == whole.sub("_", text)


@settings(max_examples=300)
@given(LISTS, TEXTS)
def test_what_is_not_possible_is_not_there(patterns: list[str], text: str) -> None:
    possible = Sought(*patterns).possible(text)
    assert possible == sorted(possible)
    assert {number for number, pattern in enumerate(patterns) if re.search(pattern, text)} <= {*possible}


def test_nothing_is_compiled_for_a_text_that_cannot_hold_it() -> None:
    sought = Sought(r"\bmyself\b", r"\bmentor\b", flags=re.IGNORECASE)
    assert sought.search("How do I ask?") is None
    assert sought.possible("How do I ask?") == []
    assert sought.possible("my MENTOR") == [1]
    assert not sought.__dict__["_compiled"]
    assert _span(sought.search("my MENTOR, myself")) == (3, 9)


def test_each_finding_has_the_groups_of_its_own_pattern() -> None:
    sought = Sought(r"ask (?P<whom>\w+)", r"tell (?P<who>\w+)")
    found = sought.search("tell him, then ask her")
    assert found is not None
    assert found.groupdict() == {"who": "him"}


def test_a_text_is_looked_at_in_a_turn_as_out_of_one() -> None:
    sought = Sought("mentor", "mentee")
    with one_turn():
        inside = [sought.possible(text) for text in ("a mentee", "a mentor", "a mentee", "none")]
    assert inside == [[1], [0], [1], []] == [sought.possible(text) for text in ("a mentee", "a mentor", "a mentee", "none")]


@settings(max_examples=300)
@given(st.lists(st.tuples(PATTERNS, st.sampled_from(["", "ab1", "a b", "-"])), min_size=1, max_size=5), TEXTS)
def test_replacements_are_made_one_after_the_other(rows: list[tuple[str, str]], text: str) -> None:
    meant = text
    for pattern, replacement in rows:
        meant = re.sub(pattern, replacement, meant)
    assert Rewriting(rows).rewritten(text) == meant


def test_a_replacement_may_be_what_a_later_pattern_finds() -> None:
    meant = Rewriting([("grabbed me", "asked me"), ("asked me", "told me"), ("nothing", "grabbed me")], re.IGNORECASE)
    assert meant.rewritten("She GRABBED me") == "She told me"
    assert meant.rewritten("nothing") == "grabbed me"


class _Named:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern


def test_a_shortlist_keeps_the_order() -> None:
    things = [_Named(pattern) for pattern in ("mrn", "patient", r"\d{4}", "room")]
    shortlist = Shortlist(things)
    assert [thing.pattern for thing in shortlist.of("Room 12, PATIENT 2004")] == ["patient", r"\d{4}", "room"]
    assert [*shortlist.of("my mentor")] == []
