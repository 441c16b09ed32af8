"""Pieces to a draft: every word stays, the format is right whatever the pieces hold, and what is missing is marked."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.check import UNWRITTEN
from corpus.document import Role
from corpus.draft import as_text
from corpus.importing_draft import NO_LEAD, draft_body, title_of
from corpus.importing_pieces import Foreign, Kind, Piece
from corpus.markdown import Body, parse_body
from tests.corpus.test_draft import TEXT

SAYS = st.sampled_from(["Say it like this", "Say it like this (email)", "Say it like this: hello", "say it like this ([x])"])
PIECES = st.lists(
    st.builds(
        Piece, st.sampled_from(list(Kind)), TEXT | SAYS | TEXT.map(lambda text: f"Asked as: {text} | b"), st.integers(1, 3)
    ),
    max_size=12,
)
H, P, LI, Q = Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM, Kind.QUOTE


def drafted(*pieces: tuple[Kind, str], title: str = "A title") -> Body:
    body = parse_body(draft_body(Foreign("", tuple(Piece(kind, text, 2) for kind, text in pieces)), title))
    assert body.faults == []
    return body


def shown(body: Body) -> list[tuple[str, list[tuple[Role, str]]]]:
    return [(s.heading, [(block.role, block.span.of(body.text)) for block in s.blocks]) for s in body.sections]


@given(PIECES, TEXT)
def test_any_pieces_make_a_file_without_faults(pieces: list[Piece], title: str) -> None:
    name = title_of(Foreign("", tuple(pieces)), title)
    body = parse_body(draft_body(Foreign("", tuple(pieces)), name))
    assert body.faults == []
    assert body.sections
    assert all(section.blocks[0].role is Role.LEAD for section in body.sections)


@given(
    st.lists(
        st.tuples(st.sampled_from([H, P, LI]), st.from_regex(r"[A-Z][a-z]{2,9}( [a-z]{2,9}){0,60}\.", fullmatch=True)),
        min_size=1,
        max_size=9,
    )
)
def test_every_word_is_kept_in_order(pieces: list[tuple[Kind, str]]) -> None:
    body = drafted(*pieces)
    words = [text.removeprefix("## ") for section in body.sections for text in section.span.of(body.text).split()]
    kept = " ".join(word for word in words if word)
    for _, text in pieces:
        assert text in kept.replace(" ## ", " ")


def test_headings_are_questions_and_lists_are_steps() -> None:
    body = drafted(
        (H, "A title"), (H, "How?"), (P, "Ask her."), (LI, "Write."), (LI, "Call."), (P, "Then wait."), (H, "When?"), (P, "Now.")
    )
    assert shown(body) == [
        ("How?", [(Role.LEAD, "Ask her."), (Role.STEP, "Write."), (Role.STEP, "Call."), (Role.NOTE, "Then wait.")]),
        ("When?", [(Role.LEAD, "Now.")]),
    ]


def test_text_before_the_first_heading_stands_under_the_title() -> None:
    assert [heading for heading, _ in shown(drafted((P, "Hello."), (H, "How?"), (P, "So.")))] == ["A title", "How?"]


@pytest.mark.parametrize("pieces", [((H, "How?"),), ((H, "How?"), (LI, "Write.")), ((H, "How?"), (Q, "Say it like this: hi"))])
def test_a_missing_lead_is_marked(pieces: tuple[tuple[Kind, str], ...]) -> None:
    assert shown(drafted(*pieces))[-1][1][0] == (Role.LEAD, NO_LEAD)
    assert UNWRITTEN in NO_LEAD


def test_a_long_first_paragraph_is_cut_after_what_a_lead_holds() -> None:
    sentence = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen."
    roles = shown(drafted((P, " ".join([sentence] * 4))))[0][1]
    assert roles == [(Role.LEAD, f"{sentence} {sentence}"), (Role.NOTE, f"{sentence} {sentence}")]
    assert shown(drafted((P, "Ask. " * 5)))[0][1] == [(Role.LEAD, "Ask. Ask. Ask."), (Role.NOTE, "Ask. Ask.")]


def test_our_own_format_is_kept() -> None:
    body = drafted(
        (H, "How?"), (P, "Asked as: what now | how come"), (P, "Ask."), (Q, "Say it like this (email)"), (Q, "Dear [name],")
    )  # fmt: skip
    section = body.sections[0]
    assert section.asked_as == ("what now", "how come")
    assert (section.blocks[-1].role, section.blocks[-1].setting) == (Role.SAY, "email")
    assert section.blocks[-1].span.of(body.text) == "Dear [name],"


def test_other_quotes_are_paragraphs() -> None:
    assert shown(drafted((P, "Ask."), (Q, "To be or not.")))[0][1][1] == (Role.NOTE, "To be or not.")


def test_a_reference_of_elsewhere_is_text() -> None:
    body = drafted((P, "Most do [@doe-2020]."))
    assert body.sections[0].blocks[0].sources == ()
    assert "doe-2020" in body.text


@pytest.mark.parametrize(
    ("foreign", "title"),
    [
        (Foreign("", (Piece(H, "Main", 1), Piece(H, "How?", 2))), "Main"),
        (Foreign("Page", (Piece(P, "x"), Piece(H, "Main", 1), Piece(H, "How?", 2))), "Main"),
        (Foreign("Page", (Piece(H, "First", 1), Piece(H, "Second", 1))), "Page"),
        (Foreign("", (Piece(H, "First", 2), Piece(H, "Second", 2))), "First"),
        (Foreign("", (Piece(P, "x"),)), "Our own file"),
        (Foreign("a\nb\x00", (Piece(P, "x"),)), "a b"),
    ],
)
def test_a_title_is_found(foreign: Foreign, title: str) -> None:
    assert title_of(foreign, "our-own_file") == title


def test_nothing_is_read_as_markup() -> None:
    assert re.search(r"^## \\\[x\\\]\(y\)$", draft_body(Foreign("", (Piece(H, "[x](y)", 2), Piece(P, "a"))), "T"), re.MULTILINE)
    assert as_text("# x") == "\\# x"
