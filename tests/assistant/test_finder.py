from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from assistant.answer import Answer, Outcome, Part
from assistant.composing.lines import MISSED, MISSED_ALL, NO_QUESTION, NOTHING_MORE, SAID, UNCLEAR
from assistant.composing.reader import Options, Reader
from assistant.composing.shapes import NO_REASON, SHORT_STEPS
from assistant.conversation import Conversation, Turn
from assistant.finder import Finder, similarity_of
from assistant.turns.asking import Asked
from assistant.turns.requests import FURTHER, Request
from assistant.turns.told import ASK_AWAY, HOLDS, noted
from corpus.document import Passage, Role
from index.retriever import Hit, Ranking
from index.snapshot import Snapshot
from tests.fakes import without_leaning

READER = Reader("us", date(2026, 11, 22), 180)
ALL = Options(answered_above=0.0, closest_above=0.0)
HEADING = "How do I ask an attending to be my mentor?"


def asked(question: str, request: Request | None = None) -> Asked:
    return Asked(question, Conversation(), request)


def ranking(*similarities: float) -> Ranking:
    hits = tuple(Hit(Passage(f"d#{n}", "d", n, 0, "x"), 0.5, value, 0.0) for n, value in enumerate(similarities))
    return Ranking(hits, np.zeros(4, dtype=np.float32))


@pytest.mark.parametrize(("similarities", "best"), [((), 0.0), ((0.2, 0.6), 0.6), ((-0.5,), 0.0), ((1.2,), 1.0)])
def test_the_similarity_of_a_ranking_is_its_best_cut_to_a_share(similarities: tuple[float, ...], best: float) -> None:
    assert similarity_of(ranking(*similarities)) == best


def test_a_shorter_answer_is_part_of_the_whole_one(snapshot: Snapshot) -> None:
    finder = Finder(snapshot, ALL, READER)
    whole, short = finder.answer(asked(HEADING)), finder.answer(asked(HEADING, Request.SHORTER))
    assert [part for part in whole.parts if part in short.parts] == list(short.parts)
    assert len(short.parts) < len(whole.parts)
    assert [part.role for part in short.parts].count(Role.STEP) <= SHORT_STEPS
    assert short.citations == whole.citations[:1]


def test_what_should_i_do_gets_the_same_in_short_and_says_so(snapshot: Snapshot) -> None:
    finder = Finder(snapshot, ALL, READER)
    short, again = finder.answer(asked(HEADING, Request.SHORTER)), finder.answer(asked(HEADING, Request.AGAIN))
    assert again.parts == (Part(SAID), *short.parts)


def test_what_is_judged_by_what_was_quoted_is_told_so(snapshot: Snapshot) -> None:
    finder = Finder(snapshot, ALL, READER)
    whole = finder.answer(asked(HEADING))
    answers = (" ".join(part.text for part in whole.parts),)
    again = finder.answer(replace(asked(HEADING, Request.JUDGED), answers=answers))
    assert again.parts == (Part(SAID), *whole.parts)
    assert finder.answer(asked(HEADING, Request.JUDGED)).parts == whole.parts


def test_why_is_answered_by_the_lead_and_the_notes_or_by_saying_that_there_are_none(snapshot: Snapshot) -> None:
    finder = Finder(snapshot, ALL, READER)
    kinds = set()
    for document in snapshot.documents.values():
        for section in document.sections:
            whole, why = finder.answer(asked(section.heading)), finder.answer(asked(section.heading, Request.WHY))
            has_notes = any(part.role is Role.NOTE and part.citation == 1 for part in whole.parts)
            kinds.add(has_notes)
            if has_notes:
                assert {part.role for part in why.parts} == {Role.LEAD, Role.NOTE}
                assert why.citations == whole.citations[:1]
            else:
                assert why.parts[0] == Part(NO_REASON)
                assert {part.role for part in why.parts[1:]} == {Role.LEAD}
    assert kinds == {True, False}


def quoted(finder: Finder, snapshot: Snapshot, wish: Request, question: str) -> Iterator[tuple[Answer, list[str]]]:
    """Yield the answers to a question and to the same wish again and again, each with the headings of those before it."""
    answers: list[str] = []
    before: list[str] = []
    answer = finder.answer(asked(question))
    while answer.citations:
        yield answer, list(before)
        answers.append(" ".join(part.text for part in answer.parts))
        before += [citation.heading for citation in answer.citations]
        assert len(before) <= len(snapshot.passages), "it repeats itself"
        answer = finder.answer(Asked(question, Conversation(), wish, answers=tuple(answers)))
    yield answer, before


@pytest.mark.parametrize("wish", FURTHER)
def test_what_is_further_quoted_was_never_quoted_before_until_nothing_is_left(snapshot: Snapshot, wish: Request) -> None:
    talk = list(quoted(Finder(snapshot, ALL, READER), snapshot, wish, f"{HEADING} meeting"))
    assert len(talk) > 2
    for answer, before in talk:
        assert not {citation.heading for citation in answer.citations}.intersection(before)
    last = talk[-1][0]
    assert last.outcome is Outcome.CLARIFY
    assert last.parts == (Part(MISSED_ALL if wish is Request.MISSED else NOTHING_MORE),)
    assert all((answer.parts[0] == Part(MISSED)) is (wish is Request.MISSED) for answer, _ in talk[1:-1])


def test_a_wish_for_words_is_led_by_a_section_that_has_some(snapshot: Snapshot) -> None:
    answer = Finder(snapshot, ALL, READER).answer(asked("video meetings", Request.WORDS))
    assert any(part.role is Role.SAY and part.citation == 1 for part in answer.parts)


def test_a_bare_word_is_asked_back_with_questions_that_the_guidance_answers(snapshot: Snapshot) -> None:
    answer = Finder(snapshot, ALL, READER).answer(asked("mentor"))
    headings = {section.heading for document in snapshot.documents.values() for section in document.sections}
    assert answer.outcome is Outcome.CLARIFY
    assert len(answer.follow_ups) >= 2
    assert set(answer.follow_ups) <= headings


@pytest.mark.parametrize("word", ["mentor", "meeting mentor"])
def test_a_word_that_is_hardly_covered_is_not_quoted(snapshot: Snapshot, word: str) -> None:
    finder = Finder(snapshot, ALL, READER)
    near, far = finder.answer(asked(word), foreign=0.0), finder.answer(asked(word), foreign=1.0)
    assert near.outcome is Outcome.CLARIFY
    assert near.citations
    assert far.confidence < near.confidence
    assert not far.citations


@pytest.mark.parametrize("text", ["I'm mentor", "my mentor", "mentor left me"])
def test_a_statement_is_no_word_that_asks_back(snapshot: Snapshot, text: str) -> None:
    assert Finder(snapshot, ALL, READER).answer(asked(text)).outcome is Outcome.ANSWERED


def test_a_bare_noun_that_means_what_its_talk_is_about_is_answered(snapshot: Snapshot) -> None:
    finder = Finder(snapshot, ALL, READER)
    alone = finder.answer(asked("mentor?"))
    leads = set()
    for document in snapshot.documents.values():
        heading = document.sections[0].heading
        talk = Conversation((Turn(heading, " ".join(part.text for part in finder.answer(asked(heading)).parts)),))
        answer = finder.answer(Asked("mentor?", talk))
        assert answer.outcome is Outcome.ANSWERED
        leads.add(answer.citations[0].heading)
    assert len(leads) > 1, "the talk decides"
    assert alone.citations[0].heading in leads
    assert alone.outcome is Outcome.CLARIFY


@pytest.mark.parametrize("text", ["hm", "what?", "lol", "and?"])
def test_a_turn_without_a_telling_word_is_not_searched(snapshot: Snapshot, text: str) -> None:
    answer = Finder(snapshot, ALL, READER).answer(asked(text))
    assert (answer.outcome, answer.parts[0], answer.citations) == (Outcome.CLARIFY, Part(UNCLEAR), ())


def test_in_a_talk_one_that_asks_on_is_searched_as_the_talk_is(snapshot: Snapshot) -> None:
    talk = Conversation((Turn(HEADING, "Kindly."),))
    finder = Finder(snapshot, ALL, READER)
    assert finder.answer(Asked("how?", talk)).citations
    assert finder.answer(Asked("hm", talk)).parts[0] == Part(UNCLEAR)


def test_a_wish_about_nothing_says_so(snapshot: Snapshot) -> None:
    answer = Finder(snapshot, ALL, READER).answer(asked("shorter please", Request.SHORTER))
    assert (answer.parts, answer.citations) == ((Part(NO_QUESTION),), ())


@pytest.mark.parametrize(("wish", "word"), [(Request.TRANSLATE, "English"), (Request.FILE, "Word")])
def test_what_cannot_be_done_here_is_a_fixed_line(snapshot: Snapshot, wish: Request, word: str) -> None:
    answer = Finder(snapshot, ALL, READER).answer(asked(HEADING, wish))
    assert (answer.outcome, len(answer.parts), answer.citations) == (Outcome.CLARIFY, 1, ())
    assert word in answer.parts[0].text


def test_where_somebody_is_is_acknowledged_and_the_question_answered_again_if_that_changes_it(snapshot: Snapshot) -> None:
    finder = Finder(snapshot, ALL, replace(READER, region="au"))
    line = noted("au", is_place=True)
    alone = finder.answer(Asked("I live in Perth", Conversation(), Request.PLACE))
    assert (alone.outcome, alone.parts) == (Outcome.SOCIAL, (Part(line + ASK_AWAY),))
    whole = finder.answer(asked(HEADING))
    again = finder.answer(Asked(HEADING, Conversation(), Request.PLACE, answers=("Something else.",)))
    assert again.parts == (Part(line), *whole.parts)
    same = finder.answer(Asked(HEADING, Conversation(), Request.PLACE, answers=(" ".join(part.text for part in whole.parts),)))
    assert (same.outcome, same.parts) == (Outcome.SOCIAL, (Part(f"{line} {HOLDS}"),))


def test_the_more_foreign_a_question_looks_the_less_of_an_answer_it_gets(snapshot: Snapshot) -> None:
    finder = Finder(snapshot, Options(), READER)
    found = [finder.answer(asked(f"please, {HEADING}"), foreign=share) for share in (0.0, 0.3, 1.0)]
    assert [answer.outcome for answer in found[::2]] == [Outcome.ANSWERED, Outcome.ABSTAINED]
    assert found[-1].citations == ()
    assert found[0].confidence > found[1].confidence > found[2].confidence


def test_beside_a_fixed_reply_stands_one_section_or_nothing(snapshot: Snapshot) -> None:
    near = Finder(snapshot, Options(nearby_above=0.0), READER).nearby(asked(HEADING))
    assert len(near.citations) == 1
    far = Finder(snapshot, Options(nearby_above=1.1), READER).nearby(asked(HEADING))
    assert (far.parts, far.citations) == ((), ())


def test_a_message_that_looks_foreign_or_has_no_talk_is_searched_alone(snapshot: Snapshot) -> None:
    talk = Conversation((Turn("how do I end a mentorship", "Kindly."),))
    finder = Finder(snapshot, ALL, READER)
    alone = finder.ranking(Asked("does my director know", Conversation())).hits
    assert finder.ranking(Asked("does my director know", talk), is_foreign=True).hits == alone
    for in_talk in (Asked("does my director know", talk), Asked("does my director know", Conversation(), aside=talk)):
        assert finder.ranking(in_talk).hits != alone


def test_the_words_asked_for_are_those_of_the_section_that_leads(snapshot: Snapshot) -> None:
    finder = Finder(snapshot, ALL, READER)
    whole, words = finder.answer(asked(HEADING)), finder.answer(asked(HEADING, Request.WORDS))
    assert words.citations == whole.citations[:1]
    first = [part for part in whole.parts if part.citation == 1]
    assert [part for part in first if part.role is Role.LEAD] == list(words.parts)
    assert words.draft is not None
    assert [part.text for part in first if part.role is Role.SAY] == [words.draft.text]


def test_old_guidance_is_marked_where_a_word_asks_back_too(snapshot: Snapshot) -> None:
    finder = Finder(snapshot, ALL, Reader("us", date(2028, 12, 1), 10_000))
    answer = finder.answer(asked("mentor"))
    assert answer.outcome is Outcome.CLARIFY
    assert answer.follow_ups
    assert answer.citations[0].expired
    assert len(answer.parts) > 2, "the notice stands below"


def test_a_wish_about_a_reply_is_about_what_the_reply_said(snapshot: Snapshot) -> None:
    finder = Finder(without_leaning(snapshot), ALL, READER)
    question = "meeting with a mentor " * 4  # ending-kindly leads, meeting-by-video is close behind
    first = finder.answer(asked(question))
    talk = Conversation((Turn(question, " ".join(part.text for part in first.parts)),))
    reply = finder.answer(Asked(question, talk))
    assert reply.citations[0].heading != first.citations[0].heading
    assert finder.answer(Asked(question, talk, Request.SHORTER)).citations == reply.citations[:1]


def test_what_is_quoted_again_says_so(snapshot: Snapshot) -> None:
    finder, again = Finder(without_leaning(snapshot), ALL, READER), []
    for document in snapshot.documents.values():
        for section in document.sections:
            for question in (f"{section.heading} " * 3, f"meeting with a mentor {section.heading[:12]}"):
                first = finder.answer(asked(question))
                talk = Conversation((Turn(question, " ".join(part.text for part in first.parts)),))
                reply = finder.answer(Asked(question, talk))
                again.append(reply.citations[0].passage_id == first.citations[0].passage_id)
                assert (reply.parts[0] == Part(SAID)) == again[-1]
                assert Part(SAID) not in first.parts
    assert set(again) == {True, False}
