"""Which quoted words become a draft."""

from dataclasses import replace

import pytest

from assistant.answer import Answer, Citation, Draft, Outcome, Part
from assistant.composing.reader import Options, Reader
from assistant.conversation import Conversation, Turn
from assistant.finder import Finder
from assistant.texts.drafts import said_in, sent, with_draft
from assistant.turns.asking import Asked
from assistant.turns.requests import Request
from corpus.document import Role
from index.snapshot import Snapshot
from tests.conftest import TODAY

ALL = Options(answered_above=0.0, closest_above=0.0)
ADVICE = "How do I ask an attending to be my mentor?"  # its words are an email
NO_WORDS = "What should I bring to the first meeting?"


def wish(text: str, question: str = ADVICE, *earlier: str) -> Asked:
    return Asked(question, Conversation(tuple(Turn(said, "") for said in earlier)), Request.WORDS, wish=text)


def reply(snapshot: Snapshot, asked: Asked, *, is_calm: bool = True) -> Answer:
    return Finder(snapshot, ALL, Reader("us", TODAY, 180, is_calm=is_calm)).answer(asked)


def quoted_by(answer: Answer) -> Citation:
    assert answer.draft is not None
    return answer.citations[answer.draft.citation - 1]


def test_a_draft_is_made_of_a_quoted_template(snapshot: Snapshot) -> None:
    template = next(document for document in snapshot.documents.values() if document.kind == "template")
    answer = reply(snapshot, Asked(f"write me a template: {template.sections[0].heading}", Conversation()))
    assert answer.draft is not None
    assert answer.draft.text in quoted_by(answer).quote, "nothing was said to fill in"
    assert answer.draft.title == template.title
    assert reply(snapshot, Asked("how often should we meet by video", Conversation())).draft is None


def test_the_words_of_advice_become_a_draft_in_a_talk(snapshot: Snapshot) -> None:
    answer = reply(snapshot, wish("give me the email"))
    assert answer.draft is not None
    assert answer.draft.text in quoted_by(answer).quote
    assert (answer.draft.title, quoted_by(answer).heading) == (ADVICE, ADVICE)
    assert Role.SAY not in {part.role for part in answer.parts}, "the draft stands in for them"
    assert answer.parts[0].role is Role.LEAD


def test_only_what_was_said_differs_from_the_quote(snapshot: Snapshot) -> None:
    plain, filled = (reply(snapshot, wish(text)).draft for text in ("give me the email", "write an email to Dr. Roy"))
    assert plain is not None
    assert filled is not None
    assert filled.text == plain.text.replace("Dr. [name]", "Dr. Roy")
    assert filled.text != plain.text


def test_whom_the_talk_named_is_written_to(snapshot: Snapshot) -> None:
    draft = reply(snapshot, wish("give me the email", ADVICE, "My attending is Dr. Roy")).draft
    assert draft is not None
    assert draft.text.startswith("Dear Dr. Roy, ")


def test_where_something_is_alarming_words_stay_quoted(snapshot: Snapshot) -> None:
    answer = reply(snapshot, wish("give me the email"), is_calm=False)
    assert answer.draft is None
    assert Role.SAY in {part.role for part in answer.parts}


def test_no_words_no_draft(snapshot: Snapshot) -> None:
    nothing = Answer(Outcome.ABSTAINED, ())
    assert with_draft(nothing, snapshot, wish("give me the email")) == nothing
    whole = reply(snapshot, Asked(NO_WORDS, Conversation()))
    without = replace(whole, parts=tuple(part for part in whole.parts if part.role is not Role.SAY))
    assert with_draft(without, snapshot, wish("give me the email")) == without


@pytest.mark.parametrize(("setting", "text", "is_drafted"), [("in person", "email", False), ("to your chief", "email", True)])
def test_spoken_words_are_not_sent(snapshot: Snapshot, setting: str, text: str, is_drafted: bool) -> None:
    whole = reply(snapshot, Asked(ADVICE, Conversation()))
    parts = tuple(replace(part, setting=setting) if part.role is Role.SAY else part for part in whole.parts)
    answer = replace(whole, parts=parts)
    assert (with_draft(answer, snapshot, wish(f"give me the {text}")).draft is not None) is is_drafted
    assert with_draft(answer, snapshot, wish("what do I say")).draft is None


def test_of_several_words_the_email_is_drafted(snapshot: Snapshot) -> None:
    whole = reply(snapshot, Asked(ADVICE, Conversation()))
    lead = next(part for part in whole.parts if part.role is Role.LEAD and part.citation == 1)
    spoken = Part(lead.text.split(".")[0], Role.SAY, 1, "in person")
    answer = with_draft(replace(whole, parts=(spoken, *whole.parts)), snapshot, wish("give me the email"))
    assert answer.draft is not None
    assert spoken in answer.parts
    assert answer.draft.text != spoken.text


@pytest.mark.parametrize(
    ("setting", "fits"),
    [
        ("email", 2),
        ("card or message", 2),
        ("email to the coordinator", 2),
        ("to your mentor", 1),
        ("to the clinic, by phone", 0),
        ("in person", 0),
        ("private note", 0),
        ("document, with a cover email", 0),
    ],
)
def test_how_well_words_suit_a_message_is_told_by_their_setting(setting: str, fits: int) -> None:
    assert sent(setting) == fits


def test_what_was_said_is_read_from_the_wish_back() -> None:
    assert said_in(wish("give me the email", "how do I ask", "first", "second")) == (
        "give me the email",
        "how do I ask",
        "second",
        "first",
    )


def test_a_draft_names_one_of_the_citations() -> None:
    with pytest.raises(ValueError, match="draft names citation 1 of 0"):
        Answer(Outcome.ANSWERED, (), draft=Draft("t", "x", 1))
