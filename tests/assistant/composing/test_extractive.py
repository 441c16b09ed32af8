from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.composing.extractive import ALSO, ALSO_ASKED, LISTED_STEPS, Composition, ExtractiveComposer
from corpus.document import Role
from corpus.loader import Corpus
from index.retriever import Ranking
from index.snapshot import Snapshot

REGION = frozenset({"us"})
QUESTION = st.lists(
    st.sampled_from("ask mentor mail letter answer video thank note end meeting long wait no card update how my".split()),
    min_size=1,
    max_size=8,
).map(" ".join)


def composed(snapshot: Snapshot, question: str, asked: frozenset[str] = frozenset()) -> Composition:
    return ExtractiveComposer(snapshot, REGION).compose(snapshot.retriever.search(question, 24), asked)


def check(snapshot: Snapshot, found: Composition) -> None:
    """The promises of every answer: quotes are verbatim, parts lie in their citations, numbers count from 1."""
    assert [citation.number for citation in found.citations] == list(range(1, len(found.citations) + 1))
    for citation in found.citations:
        document = snapshot.documents[citation.document_id]
        assert citation.quote == citation.span.of(document.text)
        assert citation.heading in {section.heading for section in document.sections}
        assert (citation.title, citation.topics) == (document.title, document.topics)
        assert {source.key for source in citation.sources} <= set(document.sources)
    for part in found.parts:
        assert (part.role is None) == (part.citation is None)
        if part.citation is not None:
            assert part.text in found.citations[part.citation - 1].quote
    assert len(set(found.follow_ups)) == len(found.follow_ups)
    assert not set(found.follow_ups) & {citation.heading for citation in found.citations}


def headings(corpus: Corpus) -> Iterator[tuple[str, int, str]]:
    for document in corpus.documents:
        for number, section in enumerate(document.sections):
            yield document.id, number, section.heading


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(question=QUESTION)
def test_every_quote_is_verbatim(snapshot: Snapshot, question: str) -> None:
    check(snapshot, composed(snapshot, question))


def test_every_quote_is_verbatim_with_the_real_encoder(real_snapshot: Snapshot, mini: Corpus) -> None:
    for document_id, number, heading in headings(mini):
        found = composed(real_snapshot, heading)
        check(real_snapshot, found)
        assert found.citations[0].document_id == document_id
        assert found.citations[0].heading == mini.by_id[document_id].sections[number].heading


def test_the_best_section_leads_and_is_quoted_in_reading_order(snapshot: Snapshot, mini: Corpus) -> None:
    order = [Role.LEAD, Role.STEP, Role.NOTE, Role.SAY]
    for document_id, number, heading in headings(mini):
        found = composed(snapshot, heading)
        document = mini.by_id[document_id]
        section = document.sections[number]
        own = [part for part in found.parts if part.citation == 1]
        assert found.parts[0].role is Role.LEAD
        assert found.parts[0].text == section.blocks[0].span.of(document.text)
        roles = [order.index(part.role) for part in own if part.role is not None]
        assert roles == sorted(roles)
        steps = [block.span.of(document.text) for block in section.blocks if block.role is Role.STEP]
        assert [part.text for part in own if part.role is Role.STEP] == steps


def test_no_words_are_said_twice(snapshot: Snapshot, mini: Corpus) -> None:
    for _, _, heading in headings(mini):
        texts = [part.text for part in composed(snapshot, heading).parts]
        assert len(set(texts)) == len(texts)


def test_words_to_say_keep_their_setting(snapshot: Snapshot) -> None:
    parts = composed(snapshot, "Can you give me a thank-you note for a mentor?").parts
    assert [part.setting for part in parts if part.role is Role.SAY] == ["card"]


def test_references_and_review_travel_with_the_citation(snapshot: Snapshot) -> None:
    citation = composed(snapshot, "How long should I wait before I write again?").citations[0]
    assert [source.key for source in citation.sources] == ["ramanan-2006-jgim"]
    assert citation.reviewed.isoformat() == "2026-11-22"
    assert citation.reviewed_by == "Example Programme"


def test_what_was_asked_before_is_not_proposed(snapshot: Snapshot) -> None:
    heading = "How do I ask an attending to be my mentor?"
    proposed = composed(snapshot, heading).follow_ups
    assert proposed
    again = composed(snapshot, heading, frozenset({proposed[0].casefold()})).follow_ups
    assert proposed[0] not in again


def test_proposals_are_questions_that_the_guidance_answers(snapshot: Snapshot, mini: Corpus) -> None:
    known = {heading for _, _, heading in headings(mini)}
    for heading in known:
        assert set(composed(snapshot, heading).follow_ups) <= known - {heading}


def test_nothing_found_cannot_be_composed(snapshot: Snapshot) -> None:
    vector = snapshot.retriever.search("x", 1).vector
    with pytest.raises(ValueError, match="nothing was found"):
        ExtractiveComposer(snapshot, REGION).compose(Ranking((), vector))


def test_another_ask_brings_its_own_section_after_the_main_one(real_snapshot: Snapshot, mini: Corpus) -> None:
    composer, search = ExtractiveComposer(real_snapshot, REGION), real_snapshot.retriever.search
    first, second = (mini.documents[number].sections[0].heading for number in (0, -1))
    found = composer.compose(search(first, 24), asks=[search(first, 24), search(second, 24)])
    check(real_snapshot, found)
    assert [citation.heading for citation in found.citations] == [first, second]
    assert [part.text for part in found.parts if part.role is None] == [ALSO.format(heading=second)]


def test_an_ask_that_finds_little_or_what_is_quoted_already_adds_nothing(real_snapshot: Snapshot) -> None:
    composer, search = ExtractiveComposer(real_snapshot, REGION), real_snapshot.retriever.search
    whole = search("What should I bring to the first meeting?", 24)
    asks = [whole, search("How do I bake bread?", 24), search("", 0)]
    assert composer.compose(whole, asks=asks) == composer.compose(whole)


def test_an_ask_that_finds_no_room_is_the_first_thing_to_go_on_with(real_snapshot: Snapshot, mini: Corpus) -> None:
    composer, search = ExtractiveComposer(real_snapshot, REGION), real_snapshot.retriever.search
    first, second, third = (mini.documents[number].sections[0].heading for number in (0, 1, -1))
    found = composer.compose(search(first, 24), asks=[search(heading, 24) for heading in (first, second, third)])
    assert [citation.heading for citation in found.citations] == [first, second]
    assert found.follow_ups[0] == third


def test_of_a_list_each_matter_is_quoted_and_none_whole_while_others_wait(real_snapshot: Snapshot, mini: Corpus) -> None:
    composer, search = ExtractiveComposer(real_snapshot, REGION), real_snapshot.retriever.search
    headings = [mini.documents[number].sections[0].heading for number in (0, 1, -1)]
    first, *others = (search(heading, 24) for heading in headings)
    found = composer.compose(first, sections=3, asks=others, is_list=True)
    check(real_snapshot, found)
    assert [citation.heading for citation in found.citations] == headings
    assert [part.text for part in found.parts if part.role is None] == [ALSO_ASKED.format(heading=h) for h in headings[1:]]
    for citation in found.citations:
        roles = [part.role for part in found.parts if part.citation == citation.number]
        assert roles.count(Role.LEAD) == 1
        assert roles.count(Role.STEP) >= LISTED_STEPS


def test_a_matter_that_finds_what_is_quoted_already_gets_what_is_next_to_it(real_snapshot: Snapshot, mini: Corpus) -> None:
    composer, search = ExtractiveComposer(real_snapshot, REGION), real_snapshot.retriever.search
    first = search(mini.documents[0].sections[0].heading, 24)
    found = composer.compose(first, sections=3, asks=[first], is_list=True)
    assert len({citation.heading for citation in found.citations}) == len(found.citations)
