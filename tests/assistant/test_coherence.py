"""The parts of an answer belong together: what comes after the main section is on its topics, or named as another question."""

from collections.abc import Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.answer import Citation, Part
from assistant.composing.extractive import ExtractiveComposer
from assistant.composing.reader import Options
from assistant.conversation import Conversation, Turn
from assistant.dialogue import AnswerOptions, Assistant
from corpus.loader import Corpus
from index.snapshot import Snapshot

EVERYTHING = AnswerOptions(search=Options(answered_above=0.0, closest_above=0.0))
WORDS = (
    "ask mentor mail letter answer video thank note end meeting long wait no card update how my attending reply kindly".split()
)
QUESTION = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
MESSAGE = st.lists(QUESTION, min_size=1, max_size=3).map("? ".join).map("{}?".format)
UNHURRIED = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


def is_coherent(parts: Sequence[Part], citations: Sequence[Citation]) -> bool:
    """Say whether each further section shares a topic with the first or is named, and none is taken up again."""
    order = [part.citation for part in parts if part.citation is not None]
    if order != sorted(order):
        return False
    for citation in citations[1:]:
        first = next(place for place, part in enumerate(parts) if part.citation == citation.number)
        before = parts[first - 1]
        is_named = before.citation is None and citation.heading in before.text
        if not is_named and set(citation.topics).isdisjoint(citations[0].topics):
            return False
    return True


def headings(corpus: Corpus) -> list[str]:
    return [section.heading for document in corpus.documents for section in document.sections]


@UNHURRIED
@given(whole=QUESTION, asks=st.lists(QUESTION, max_size=3))
def test_composed_parts_belong_together(snapshot: Snapshot, whole: str, asks: list[str]) -> None:
    search = snapshot.retriever.search
    found = ExtractiveComposer(snapshot).compose(search(whole, 24), asks=[search(ask, 24) for ask in asks])
    assert is_coherent(found.parts, found.citations)


@UNHURRIED
@given(message=MESSAGE, earlier=st.lists(QUESTION, max_size=2))
def test_whole_answers_belong_together(snapshot: Snapshot, message: str, earlier: list[str]) -> None:
    talk = Conversation(tuple(Turn(question, "Ask for one short meeting.") for question in earlier))
    answer = Assistant(lambda: snapshot, EVERYTHING).reply(talk, message)
    assert is_coherent(answer.parts, answer.citations)


def test_two_questions_in_one_message_are_answered_under_their_headings(real_snapshot: Snapshot, mini: Corpus) -> None:
    """Every pair of two headings, so that answers of two sections on different topics are among them."""
    assistant = Assistant(lambda: real_snapshot, EVERYTHING)
    answers = [assistant.reply(Conversation(), f"{one} {two}") for one in headings(mini) for two in headings(mini) if one != two]
    apart = [
        answer
        for answer in answers
        if any(set(citation.topics).isdisjoint(answer.citations[0].topics) for citation in answer.citations[1:])
    ]
    assert len(apart) >= 10
    assert all(is_coherent(answer.parts, answer.citations) for answer in answers)


def test_a_section_stapled_on_is_told(real_snapshot: Snapshot, mini: Corpus) -> None:
    """The measure itself: an answer of two topics without its line is not coherent."""
    composer, search = ExtractiveComposer(real_snapshot), real_snapshot.retriever.search
    first, second = (mini.documents[number].sections[0].heading for number in (0, -1))
    found = composer.compose(search(first, 24), asks=[search(first, 24), search(second, 24)])
    assert len(found.citations) == 2
    stapled = [part for part in found.parts if part.citation is not None]
    assert is_coherent(found.parts, found.citations)
    assert not is_coherent(stapled, found.citations)
