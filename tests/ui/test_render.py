"""Whatever guidance or a reference holds, the HTML shows it as text and nothing in it acts."""

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.answer import Answer, Citation, Outcome, Part
from assistant.conversation import Conversation
from assistant.dialogue import Assistant
from corpus.document import Role, Source, Span
from ui.render import answer_html, answer_json, opening_html, plain_text, provenance_lines, reference_line, review_line

ALLOWED_TAGS = {"p", "ol", "ul", "li", "blockquote", "details", "summary", "a", "strong", "em", "br", "sup", "div", "span"}
ALLOWED_ATTRIBUTES = {"href", "target", "rel", "id", "class"}
ATTACKS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "</blockquote></details><iframe src=//evil.example>",
    "<a href='javascript:alert(1)'>x</a>",
    "![x](https://evil.example/p.png)",
    "&lt;b&gt; &amp;amp; &#60;script&#62;",
    "<!-- --><style>*{display:none}</style>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
    "{{7*7}} ${7*7} <%= 7 %>",
)
# Not in HTML: NUL and lone carriage returns are rewritten by every HTML parser (https://html.spec.whatwg.org/#preprocessing-the-input-stream).
TEXT = (st.text(st.characters(codec="utf-8", exclude_characters="\x00\r"), max_size=30) | st.sampled_from(ATTACKS)).map(
    lambda text: text + "x"
)
LINKS = st.sampled_from(
    ["", "https://example.org/a?b=1&c=2", "javascript:alert(1)", "data:text/html,x", " java\tscript:alert(1)", '" onclick="x']
)
SOURCES = st.builds(
    Source, key=TEXT, title=TEXT, authors=TEXT, venue=TEXT, kind=TEXT, year=st.none() | st.just(2006), url=LINKS, doi=st.just("")
)
DAY = date(2026, 11, 22)


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    texts = draw(st.lists(TEXT, min_size=1, max_size=4))
    quote = "\n".join(texts)
    citation = Citation(
        1, "d#1", draw(TEXT), (draw(TEXT),), draw(TEXT), draw(TEXT), quote, Span(0, len(quote)), 0.5,
        tuple(draw(st.lists(SOURCES, max_size=2))), DAY, DAY, draw(TEXT), draw(TEXT),
    )  # fmt: skip
    roles = [draw(st.sampled_from(list(Role))) for _ in texts]
    quoted = [Part(text, role, 1, draw(TEXT) if role is Role.SAY else "") for text, role in zip(texts, roles, strict=True)]
    return Answer(Outcome.ANSWERED, (Part(draw(TEXT)), *quoted), (citation,), (draw(TEXT),), 0.5, "v")


class HtmlPage(HTMLParser):
    """What a browser would make of it: the tags, the attributes, and the text with a line end for each <br>."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.other: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "br":
            self.text += "\n"

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.other.append(data)

    def handle_decl(self, decl: str) -> None:
        self.other.append(decl)

    def handle_pi(self, data: str) -> None:
        self.other.append(data)


def assert_harmless(page: HtmlPage) -> None:
    assert set(page.tags) <= ALLOWED_TAGS
    assert {name for name, _ in page.attributes} <= ALLOWED_ATTRIBUTES
    assert page.other == []
    for name, value in page.attributes:
        if name == "href":
            assert urlsplit(value or "").scheme in {"https", "http", "tel", ""}
        if name == "target":
            assert value == "_blank"


@given(answers())
def test_any_strings_are_shown_as_text_and_nothing_acts(answer: Answer) -> None:
    page = HtmlPage(answer_html(answer))
    assert_harmless(page)
    citation = answer.citations[0]
    shown = [part.text for part in answer.parts] + [citation.title, citation.heading, citation.quote, citation.reviewed_by]
    shown += [citation.programme]
    shown += [value for source in citation.sources for value in (source.title, source.authors, source.venue)]
    for text in shown:
        assert text in page.text


@given(answers(), st.integers(0, 6))
def test_an_opening_shows_the_first_parts_only(answer: Answer, count: int) -> None:
    page = HtmlPage(opening_html(answer, count))
    assert_harmless(page)
    for part in answer.parts[:count]:
        assert part.text in page.text
    assert "details" not in page.tags


@given(answers())
def test_links_out_open_apart_and_tell_nothing(answer: Answer) -> None:
    markup = answer_html(answer)
    assert markup.count('target="_blank"') <= markup.count('rel="noopener noreferrer"')


def test_numbers_lead_to_sources_that_are_there(assistant: Assistant) -> None:
    answer = assistant.reply(Conversation(), "How do I ask an attending to be my mentor?")
    page = HtmlPage(answer_html(answer, "turn-3"))
    targets = {value.removeprefix("#") for name, value in page.attributes if name == "href" and value and value.startswith("#")}
    assert targets == {value for name, value in page.attributes if name == "id"}
    assert targets == {f"turn-3-{citation.number}" for citation in answer.citations}


@given(answers())
def test_plain_text_holds_every_part_and_its_number(answer: Answer) -> None:
    text = plain_text(answer)
    for part in answer.parts:
        if part.role is Role.SAY:  # indented, line by line
            assert all(line in text for line in part.text.split("\n"))
        else:
            assert part.text in text
        assert part.citation is None or f"[{part.citation}]" in text


def test_steps_are_one_numbered_list() -> None:
    quote = "First. Second."
    citation = Citation(1, "d#1", "d", (), "T", "H", quote, Span(0, len(quote)), 0.5, (), DAY, DAY, "")
    steps = (Part("First.", Role.STEP, 1), Part("Second.", Role.STEP, 1))
    answer = Answer(Outcome.ANSWERED, (Part("Own words."), *steps), (citation,))
    assert plain_text(answer) == "Own words.\n\n1. First. [1]\n2. Second. [1]"
    assert HtmlPage(answer_html(answer)).tags.count("ol") == 1


def test_lines_below_a_source() -> None:
    source = Source("k", "Title", "Doe J", "JAMA 1(1):1", "article", 2006, "https://example.org", "10.1001/jama.1")
    assert reference_line(source) == "Doe J. Title. JAMA 1(1):1 (2006). https://doi.org/10.1001/jama.1"
    assert reference_line(replace(source, year=None, doi="", url="")) == "Doe J. Title. JAMA 1(1):1."
    citation = Citation(1, "d#1", "d", (), "T", "H", "q", Span(0, 1), 0.5, (), date(2026, 3, 2), date(2028, 3, 2), "")
    assert review_line(citation).startswith("Last read on 2 March 2026, ")
    assert review_line(replace(citation, sources=(source,))).startswith("Checked against its references on 2 March 2026, ")
    assert "2 March 2028" in review_line(citation)
    assert "not yet signed off" in review_line(citation)
    assert "signed off by Example Programme" in review_line(replace(citation, reviewed_by="Example Programme"))


def test_guidance_past_its_day_says_so() -> None:
    citation = Citation(
        1, "d#1", "d", (), "T", "H", "q", Span(0, 1), 0.5, (), date(2026, 3, 2), date(2028, 3, 2), "", expired=True
    )
    assert "and past its day to be read again, 2 March 2028; " in review_line(citation)
    assert "due again" in review_line(replace(citation, expired=False))


def test_guidance_of_a_programme_says_whose_it_is() -> None:
    citation = Citation(1, "d#1", "d", (), "T", "H", "q", Span(0, 1), 0.5, (), DAY, DAY, "")
    assert provenance_lines(citation) == [review_line(citation)]
    theirs = replace(citation, programme="Riverside & <b>Sons</b>")
    assert provenance_lines(theirs) == ["From the guidance of Riverside & <b>Sons</b>.", review_line(citation)]
    page = HtmlPage(answer_html(Answer(Outcome.ANSWERED, (Part("q", Role.LEAD, 1),), (theirs,))))
    assert_harmless(page)
    assert "From the guidance of Riverside & <b>Sons</b>." in page.text


@pytest.mark.parametrize(
    "question", ["How do I ask an attending to be my mentor?", "bread and flour", "", "thanks", "I am suicidal"]
)
def test_the_batch_line_has_the_fields_of_the_contract(assistant: Assistant, question: str) -> None:
    answer = assistant.reply(Conversation(), question)
    row = answer_json("q1", answer, 1.23456)
    assert list(row) == ["id", "outcome", "text", "citations", "follow_ups", "confidence", "index_version", "milliseconds"]
    assert (row["id"], row["outcome"], row["milliseconds"]) == ("q1", answer.outcome.value, 1.23)
    assert row["text"] == plain_text(answer)
    for citation in row["citations"]:
        assert list(citation) == ["number", "document_id", "topics", "title", "heading", "quote", "similarity"]


def test_only_what_leads_over_to_a_quotation_stands_out() -> None:
    quoted = "Ask a person."
    citation = Citation(1, "d#1", "d", ("t",), "Title", "Heading", quoted, Span(0, len(quoted)), 0.5, (), DAY, DAY, "", "")
    ours = ("Are you having thoughts of ending your life?", "If so, talk to someone now.", "What the guidance says:")
    parts = (*map(Part, ours), Part(quoted, Role.LEAD, 1))
    shown = answer_html(Answer(Outcome.CRISIS_POSSIBLE, parts, (citation,)))
    assert re.findall('<p class="([^"]*)">([^<]*)', shown)[:3] == [
        ("ours", ours[0]), ("ours", ours[1]), ("ours bridge", ours[2])
    ]  # fmt: skip
