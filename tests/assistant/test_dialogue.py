import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.answer import Answer, Outcome
from assistant.composing.lines import NOT_COVERED
from assistant.composing.reader import Options
from assistant.conversation import Conversation, Turn
from assistant.dialogue import AnswerOptions, Assistant
from assistant.masking.identifiers import mask
from assistant.question import MAX_QUESTION_CHARS, TOO_LONG
from index.manifest import NoPublishedIndex
from index.snapshot import Snapshot

ALL = AnswerOptions(search=Options(answered_above=0.0, closest_above=0.0))
NONE = AnswerOptions(search=Options(answered_above=1.1, closest_above=1.1))
TURNS = st.lists(st.builds(Turn, st.text(max_size=40), st.text(max_size=40)), max_size=4)
HEADING = "How do I ask an attending to be my mentor?"


def words(answer: Answer) -> str:
    return "\n".join(part.text for part in answer.parts)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(raw=st.text(st.characters(), max_size=120), turns=TURNS)
def test_no_text_raises(snapshot: Snapshot, raw: str, turns: list[Turn]) -> None:
    """At thresholds of 0, so that whatever has a letter in it is searched and composed."""
    answer = Assistant(lambda: snapshot, ALL).reply(Conversation(tuple(turns)), raw)
    assert answer.parts
    assert 0 <= answer.confidence <= 1


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(raw=st.text(st.characters(), max_size=120), turns=TURNS)
def test_no_text_raises_with_the_real_encoder(real_snapshot: Snapshot, raw: str, turns: list[Turn]) -> None:
    assert Assistant(lambda: real_snapshot, ALL).reply(Conversation(tuple(turns)), raw).parts


@pytest.mark.parametrize(
    "raw",
    [
        "x" * 100_000,
        "a" * 2_000,
        "mentor " * 285,
        "\x00\x1b[31mmentor",
        "\u202ementor",
        "mentor 🙂",
        "<script>alert(1)</script>",
        "\ud800 mentor",
    ],
)
def test_hard_texts_get_an_answer(assistant: Assistant, raw: str) -> None:
    assert words(assistant.reply(Conversation(), raw))


def test_a_covered_question_is_answered_from_the_version(assistant: Assistant, snapshot: Snapshot) -> None:
    answer = assistant.reply(Conversation(), HEADING)
    assert answer.outcome is Outcome.ANSWERED
    assert answer.index_version == snapshot.manifest.version == assistant.index_version()
    assert answer.citations[0].heading == HEADING


def test_a_foreign_question_is_not_answered(real_snapshot: Snapshot) -> None:
    answer = Assistant(lambda: real_snapshot, AnswerOptions()).reply(Conversation(), "How much flour goes into sourdough bread?")
    assert answer.outcome is Outcome.ABSTAINED
    assert answer.citations == ()
    assert NOT_COVERED in words(answer)


def test_below_our_question_on_danger_nothing_of_the_talk_is_quoted(real_snapshot: Snapshot) -> None:
    assistant, said = Assistant(lambda: real_snapshot, ALL), "what is the point of going on, nobody would notice if I was gone"
    talk = Conversation((Turn(HEADING, "Ask for 20 minutes."),))
    alone, in_talk = assistant.reply(Conversation(), said), assistant.reply(talk, said)
    assert alone.outcome is in_talk.outcome is Outcome.CRISIS_POSSIBLE
    assert [citation.heading for citation in in_talk.citations] == [citation.heading for citation in alone.citations]


def test_thresholds_decide_between_answer_closest_and_nothing(snapshot: Snapshot) -> None:
    for options, outcome in (
        (ALL, Outcome.ANSWERED),
        (AnswerOptions(search=Options(answered_above=1.1, closest_above=0.0)), Outcome.CLOSEST),
        (NONE, Outcome.ABSTAINED),
    ):
        answer = Assistant(lambda: snapshot, options).reply(Conversation(), HEADING)
        assert answer.outcome is outcome
        assert bool(answer.citations) == (outcome is not Outcome.ABSTAINED)


def test_a_closest_answer_says_so_before_it_quotes(snapshot: Snapshot) -> None:
    options = AnswerOptions(search=Options(answered_above=1.1, closest_above=0.0))
    answer = Assistant(lambda: snapshot, options).reply(Conversation(), HEADING)
    assert answer.parts[0].role is None
    assert HEADING in answer.parts[0].text


def test_a_follow_up_is_read_with_what_came_before(snapshot: Snapshot) -> None:
    assistant = Assistant(lambda: snapshot, AnswerOptions(search=Options(answered_above=0.0, closest_above=0.0)))
    for before, expected in (
        ("zoom video meetings", "meeting-by-video"),
        ("a thank-you note for a mentor", "template-thank-you"),
    ):
        answer = assistant.reply(Conversation((Turn(before, ""),)), "and the one after that?")
        assert answer.citations[0].document_id == expected


def test_the_same_turn_gives_the_same_answer(assistant: Assistant) -> None:
    conversation = Conversation((Turn("hello", "Hello."),))
    assert assistant.reply(conversation, HEADING) == assistant.reply(conversation, HEADING)


def test_the_version_is_not_known_without_an_index() -> None:
    def current() -> Snapshot:
        raise NoPublishedIndex("none")

    with pytest.raises(NoPublishedIndex):
        Assistant(current, AnswerOptions()).index_version()


@pytest.mark.parametrize("padding", [3_000, 15_000])
def test_danger_is_heard_in_a_text_too_long_to_search(assistant: Assistant, padding: int) -> None:
    story = "My month was long. " * (padding // 19)
    assert assistant.reply(Conversation(), story).parts[0].text == TOO_LONG
    assert assistant.reply(Conversation(), story + "I want to kill myself.").outcome is Outcome.CRISIS


def test_danger_is_heard_through_invisible_characters(assistant: Assistant) -> None:
    assert assistant.reply(Conversation(), "i want to k\u200bill\u00a0my\u200dself").outcome is Outcome.CRISIS


def test_the_region_decides_whose_numbers_are_shown(snapshot: Snapshot) -> None:
    shown = {
        region: words(Assistant(lambda: snapshot, AnswerOptions(region=region)).reply(Conversation(), "I am suicidal"))
        for region in ("us", "uk")
    }
    assert "911" in shown["us"]
    assert "999" in shown["uk"]


def test_an_answer_says_what_was_asked_without_what_identifies(assistant: Assistant) -> None:
    for raw in ("My patient Maria Lopez, MRN 48213377, died. How do I tell my mentor?", "thanks", "how do I ask", "word " * 900):
        asked = assistant.reply(Conversation(), raw).asked
        assert asked == mask(" ".join(raw.split())[:MAX_QUESTION_CHARS]).text
    assert "Lopez" not in assistant.reply(Conversation(), "My patient Maria Lopez died").asked
