from collections.abc import Sequence
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.document import Passage
from corpus.lexicon import Analyser, Lexicon
from corpus.loader import Corpus
from index.dense import DenseIndex
from index.encoder import Encoded
from index.indexes import Indexes
from index.lexical import LexicalIndex
from index.options import RetrievalOptions
from index.reply import Reply
from index.retriever import Hit, HybridRetriever
from index.snapshot import Snapshot
from tests.fakes import HashingEncoder

LEXICON = Lexicon((), {})
QUESTIONS = (
    "How do I ask an attending to be my mentor?",
    "no answer to my emails",
    "zoom",
    "thank you note",
    "the same words for all",
    "谢谢",
    "?",
    "mentor " * 300,
)
WORDS = st.lists(st.sampled_from("ask mentor mail letter no answer video thank you end zebra".split()), max_size=8).map(" ".join)
TEXTS = st.lists(st.tuples(WORDS.map("mentor {}".format), st.integers(0, 3)), min_size=1, max_size=12)


def retriever_of(passages: Sequence[Passage], options: RetrievalOptions) -> HybridRetriever:
    """Each passage with its text as the only field, no topics."""
    encoder = HashingEncoder(64)
    texts = [passage.text for passage in passages]
    rows = np.arange(len(passages))
    dense = DenseIndex.build(encoder.encode_passages(texts), rows, np.zeros_like(rows))
    lexical = LexicalIndex.build(texts or ["mentor"], Analyser(LEXICON))
    return HybridRetriever(Indexes(tuple(passages), dense, lexical), encoder, LEXICON, options)


@given(TEXTS, WORDS, st.randoms())
def test_a_ranking_does_not_depend_on_the_order_of_passages(texts: list[tuple[str, int]], question: str, random: Random) -> None:
    passages = [Passage(f"d#{n:02}", f"d{n}", section, 0, text) for n, (text, section) in enumerate(texts)]
    shuffled = list(passages)
    random.shuffle(shuffled)
    expected = retriever_of(passages, RetrievalOptions()).search(question, 12).hits
    found = retriever_of(shuffled, RetrievalOptions()).search(question, 12).hits
    assert [hit.passage.id for hit in found] == [hit.passage.id for hit in expected]


def test_equal_passages_come_in_order_of_id() -> None:
    passages = [Passage(f"{name}#1", name, 0, 0, "ask a mentor") for name in "cbda"]
    hits = retriever_of(passages, RetrievalOptions()).search("ask", 4).hits
    assert [hit.passage.document_id for hit in hits] == list("abcd")
    assert len({hit.score for hit in hits}) == 1


def test_no_passages_no_hits() -> None:
    ranking = retriever_of([], RetrievalOptions()).search("anything", 5)
    assert ranking.hits == ()
    assert np.linalg.norm(ranking.vector) == pytest.approx(1, abs=1e-5)
    assert retriever_of([], RetrievalOptions()).search_reply(Reply("x", "x y", "y"), 5).hits == ()


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("log_odds", [-20.0, 0.0, 20.0])
def test_hits_of_a_reply_keep_them_too(snapshot: Snapshot, question: str, log_odds: float) -> None:
    before = "My mentor no longer answers my emails."
    reply = Reply(question, f"{question} {before}", f"{before} Write once more.", log_odds)
    hits = snapshot.retriever.search_reply(reply, 4).hits
    assert 1 <= len(hits) <= 4
    assert all(0 <= hit.score <= 1 and -1.001 <= hit.similarity <= 1.001 and hit.lexical >= 0 for hit in hits)
    assert hits[0].score == max(hit.score for hit in hits)
    known = Encoded(snapshot.encoder.encode_query(snapshot.lexicon.written_out(question)))
    assert snapshot.retriever.search_reply(reply, 4, known).hits == hits


def test_the_likelier_a_message_leans_on_the_talk_the_more_the_talk_counts(snapshot: Snapshot) -> None:
    """From a question of its own, whose order `search` gives, to one that the talk decides."""
    before = "We meet by video and the line is bad"
    alone = snapshot.retriever.search("thank you", 9).hits

    def found(log_odds: float) -> tuple[Hit, ...]:
        return snapshot.retriever.search_reply(Reply("thank you", f"thank you {before}", before, log_odds), 9).hits

    assert (found(-50)[0].passage, found(-50)[0].similarity) == (alone[0].passage, alone[0].similarity)
    assert found(-50)[0].passage.document_id == "template-thank-you"

    def gap(log_odds: float) -> float:
        """How far the talk's document stands behind the best."""
        hits = found(log_odds)
        return hits[0].score - next(hit.score for hit in hits if hit.passage.document_id == "meeting-by-video")

    assert gap(50) < gap(0) < gap(-50)


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("earlier", ["", "My mentor no longer answers my emails."])
@pytest.mark.parametrize("top_k", [1, 4, 50])
def test_hits_keep_their_promises(snapshot: Snapshot, question: str, earlier: str, top_k: int) -> None:
    ranking = snapshot.retriever.search(question, top_k, earlier)
    sections = [(hit.passage.document_id, hit.passage.section) for hit in ranking.hits]
    assert 1 <= len(sections) <= top_k
    assert len(set(sections)) == len(sections)
    for hit in ranking.hits:
        assert 0 <= hit.score <= 1
        assert -1.001 <= hit.similarity <= 1.001
        assert hit.lexical >= 0
    assert ranking.hits[0].score == max(hit.score for hit in ranking.hits)
    assert snapshot.retriever.search(question, top_k, earlier).hits == ranking.hits


@pytest.mark.parametrize("kind", ["snapshot", "real_snapshot"])
def test_every_heading_and_every_way_to_ask_finds_its_own_section_first(
    request: pytest.FixtureRequest, mini: Corpus, kind: str
) -> None:
    retriever = request.getfixturevalue(kind).retriever
    for document in mini.documents:
        for number, section in enumerate(document.sections):
            for question in (section.heading, *section.asked_as):
                hit = retriever.search(question, 3).hits[0]
                assert (hit.passage.document_id, hit.passage.section) == (document.id, number), question


def test_earlier_turns_decide_what_a_follow_up_is_about(snapshot: Snapshot) -> None:
    question = "and the one after that?"
    for earlier, expected in (
        ("a thank-you note for a mentor", "template-thank-you"),
        ("zoom video meetings", "meeting-by-video"),
    ):
        assert snapshot.retriever.search(question, 1, earlier).hits[0].passage.document_id == expected


@given(TEXTS, WORDS.filter(bool), WORDS.filter(bool))
def test_a_reply_scores_what_it_and_the_whole_talk_score_alone(texts: list[tuple[str, int]], reply: str, earlier: str) -> None:
    passages = [Passage(f"d#{n:02}", f"d{n}", section, 0, text) for n, (text, section) in enumerate(texts)]
    options = RetrievalOptions(dense_weight=0.6, reply_dense_weight=0.3, history_weight=0.25)

    def scores(options: RetrievalOptions, question: str, earlier: str = "") -> dict[str, float]:
        return {hit.passage.id: hit.score for hit in retriever_of(passages, options).search(question, 12, earlier).hits}

    alone = scores(replace(options, dense_weight=options.reply_dense_weight), reply)
    whole = scores(options, f"{reply}\n{earlier}")
    expected = {passage: 0.75 * alone[passage] + 0.25 * whole[passage] for passage in alone}
    assert scores(options, reply, earlier) == pytest.approx(expected, abs=1e-6)


@given(TEXTS, st.lists(WORDS, max_size=4))
def test_several_questions_find_what_each_finds_alone(texts: list[tuple[str, int]], questions: list[str]) -> None:
    passages = [Passage(f"d#{n:02}", f"d{n}", section, 0, text) for n, (text, section) in enumerate(texts)]
    retriever = retriever_of(passages, RetrievalOptions())
    alone = [retriever.search(question, 5).hits for question in questions]
    assert [ranking.hits for ranking in retriever.search_each(questions, 5)] == alone


@given(TEXTS, st.lists(WORDS.filter(bool), min_size=1, max_size=4), WORDS.filter(bool))
def test_questions_of_a_message_score_what_they_and_the_message_score_alone(
    texts: list[tuple[str, int]], questions: list[str], whole: str
) -> None:
    passages = [Passage(f"d#{n:02}", f"d{n}", section, 0, text) for n, (text, section) in enumerate(texts)]
    options = RetrievalOptions(dense_weight=0.6, reply_dense_weight=0.3, history_weight=0.25)
    retriever = retriever_of(passages, options)
    as_parts = retriever_of(passages, replace(options, dense_weight=options.reply_dense_weight))
    message = retriever.search(whole, 12)
    expected = {hit.passage.id: hit.score for hit in message.hits}
    for question, found in zip(questions, retriever.search_each(questions, 12, whole), strict=True):
        alone = {hit.passage.id: hit.score for hit in as_parts.search(question, 12).hits}
        scores = {passage: 0.75 * score + 0.25 * expected[passage] for passage, score in alone.items()}
        assert {hit.passage.id: hit.score for hit in found.hits} == pytest.approx(scores, abs=1e-6)
    # What was looked up for the message before is as good as looking it up again, and that of another message is not used.
    again = retriever.search_each(questions, 12, whole, message.looked_up)
    assert [ranking.hits for ranking in again] == [ranking.hits for ranking in retriever.search_each(questions, 12, whole)]
    other = retriever.search(f"{whole} and more", 12).looked_up
    assert retriever.search_each(questions, 12, whole, other)[0].hits == again[0].hits


def test_blank_history_is_no_history(snapshot: Snapshot) -> None:
    question = "how long do I wait"
    assert snapshot.retriever.search(question, 5, " \n ").hits == snapshot.retriever.search(question, 5).hits


def test_options_survive_the_manifest() -> None:
    options = RetrievalOptions(dense_weight=0.4, history_weight=0.3, nearest_vectors=7, best_terms=9)
    assert replace(RetrievalOptions(), **options.as_dict()) == options  # type: ignore[arg-type]  # counts stay int


@pytest.mark.parametrize(
    "wrong",
    [
        {"dense_weight": -0.1},
        {"dense_weight": 1.1},
        {"history_weight": 2.0},
        {"reply_dense_weight": 2.0},
        {"nearest_vectors": 0},
        {"best_terms": 0},
    ],
)
def test_options_out_of_range_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        RetrievalOptions(**wrong)  # type: ignore[arg-type]  # a mapping of several types
