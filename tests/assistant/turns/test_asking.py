"""What a turn asks in its talk: which of the questions before it a wish, or a message without a subject, is about."""

import pytest

from assistant.conversation import Conversation, Turn
from assistant.turns.asking import HEARD_TOGETHER, masked, resolve, subject
from assistant.turns.requests import FURTHER, Request

FIRST = "how do i ask for a letter"
QUESTION = "How do I ask an attending to be my mentor?"
TALK = Conversation((Turn(QUESTION, "Ask for 20 minutes."),))


def talk(*questions: str) -> Conversation:
    return Conversation(tuple(Turn(question, "Quoted guidance.") for question in questions))


@pytest.mark.parametrize(
    "between", [("how long?",), ("where", "is that normal"), ("when do i tell him",), ("in person?", "who else")]
)
def test_words_are_for_the_last_question_that_names_a_subject(between: tuple[str, ...]) -> None:
    asked = resolve(talk(FIRST, *between), "what do i say")
    assert (asked.question, asked.request) == (FIRST, Request.WORDS)


@pytest.mark.parametrize("between", ["and if she says no?", "what if he is mad", "my PD left in May", "even if he is my boss"])
def test_what_adds_something_is_what_words_are_for(between: str) -> None:
    asked = resolve(talk(FIRST, between), "what do i say")
    assert (asked.question, asked.request) == (between, Request.WORDS)


@pytest.mark.parametrize("form", ["template?", "email?", "Draft", "a message", "example email?", "the template", "sample"])
def test_the_name_of_a_text_behind_a_question_asks_for_its_words(form: str) -> None:
    asked = resolve(talk(FIRST), form)
    assert (asked.question, asked.request) == (FIRST, Request.WORDS)


@pytest.mark.parametrize("noun", ["Deadline?", "letter?", "burnout", "phone?", "sponsor"])
def test_another_noun_stays_a_question(noun: str) -> None:
    asked = resolve(talk(FIRST), noun)
    assert (asked.question, asked.request) == (noun, None)


def test_the_subject_of_a_talk_is_not_lost_behind_questions_that_name_none() -> None:
    assert subject(talk(FIRST, "where", "how long", "and then?", "when is best")) == f"when is best {FIRST}"
    assert subject(talk("my mentor left", FIRST, "i need it by June", "how early")) == f"how early i need it by June {FIRST}"
    assert subject(talk("where", "how long")) == "how long"
    assert subject(Conversation()) == ""


@pytest.mark.parametrize(
    ("before", "said", "question"),
    [
        ("im pregnant, when do i tell my mentor", "and my pd", "and im pregnant, when do i tell my pd"),
        ("can I show my mentor my evaluation", "what about the chief?", "and can I show the chief my evaluation"),
        ("should my attending know", "and my co-resident?", "and should my co-resident know"),
        ("how do i thank my mentor", "ok and a chief resident?", "and how do i thank a chief resident"),
    ],
)
def test_a_question_may_be_asked_of_somebody_else(before: str, said: str, question: str) -> None:
    assert resolve(talk(before), said).question == question
    assert resolve(talk(before, "thanks"), said).question == question


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("how do i end it", "and my mentor?"),
        ("when do i tell my mentor", "and my mentor?"),
        ("when do i tell my mentor", "and my pd said no"),
        ("when do i tell my mentor", "my pd"),
        ("does my mentor's boss know", "and my mentor's wife"),
    ],
)
def test_any_other_turn_stays_as_it_was_said(before: str, said: str) -> None:
    assert resolve(talk(before), said).question == said


def test_a_wish_asks_the_last_question_again() -> None:
    asked = resolve(TALK, "shorter please")
    assert (asked.question, asked.request, asked.earlier) == (QUESTION, Request.SHORTER, Conversation())


def test_wishes_and_thanks_between_are_passed_over() -> None:
    talk = TALK.with_turn(Turn("why?", "Because.")).with_turn(Turn("thanks", "You are welcome.")).with_turn(Turn(" ", ""))
    assert resolve(talk, "and shorter?").question == QUESTION


def test_a_wish_about_a_follow_up_keeps_what_that_leaned_on() -> None:
    talk = TALK.with_turn(Turn("and if she says no?", "Thank her."))
    asked = resolve(talk, "shorter please")
    assert (asked.question, asked.earlier) == ("and if she says no?", TALK)


@pytest.mark.parametrize("text", ["shorter please", "can u shorten", "longer", "that's not what I asked", "more", "any advice?"])
def test_a_wish_about_an_answer_that_there_is_not_is_known_as_one(text: str) -> None:
    asked = resolve(Conversation(), text)
    assert asked.request in (Request.SHORTER, Request.AGAIN, *FURTHER)
    assert asked.question == text


@pytest.mark.parametrize("text", ["why", "what do i say", "email"])
def test_the_first_thing_said_is_a_question_whatever_else_it_is_later(text: str) -> None:
    assert (resolve(Conversation(), text).question, resolve(Conversation(), text).request) == (text, None)


def test_a_wish_with_nothing_before_it_is_taken_as_it_is() -> None:
    asked = resolve(Conversation((Turn("hi", "Hello."),)), "shorter please")
    assert (asked.question, asked.request, asked.earlier) == ("shorter please", Request.SHORTER, Conversation())


def test_longer_brings_the_whole_answer_again_only_where_it_was_cut() -> None:
    short = TALK.with_turn(Turn("shorter", "20 minutes."))
    assert (resolve(short, "longer").question, resolve(short, "longer").request) == (QUESTION, Request.WHOLE)
    assert (resolve(TALK, "longer").question, resolve(TALK, "longer").request) == (QUESTION, Request.MORE)


def test_what_is_to_be_judged_is_told_before_it() -> None:
    asked = resolve(Conversation((Turn("my mentor wants to meet every week.", "Say so."),)), "is that normal")
    assert asked.question == "my mentor wants to meet every week. is that normal?"
    assert (asked.request, asked.answers) == (Request.JUDGED, ("Say so.",))


def test_a_wish_knows_every_answer_of_the_talk() -> None:
    talk = TALK.with_turn(Turn("more", "Ask twice.")).with_turn(Turn("more", "Ask again."))
    assert resolve(talk, "more").answers == ("Ask for 20 minutes.", "Ask twice.", "Ask again.")
    assert resolve(talk, "more").question == QUESTION


def test_who_tells_where_when_or_what_they_are_asks_the_last_question_again() -> None:
    there, grade = resolve(TALK, "I live in Perth"), resolve(TALK, "I'm an intern.")
    for told in ("since march", "tomorrow"):
        assert (resolve(TALK, told).question, resolve(TALK, told).request) == (f"{told}. {QUESTION}", Request.WHEN)
    story = "my mentor has moved our meeting four times and today he sat with my co-resident for an hour"
    assert resolve(Conversation((Turn(story, "Say so."),)), "since march").question == story
    assert (there.question, there.request, there.is_wish) == (QUESTION, Request.PLACE, False)
    assert (grade.question, grade.request) == (f"I'm an intern. {QUESTION}", Request.GRADE)
    assert resolve(TALK, "shorter").is_wish
    first = resolve(Conversation(), "I live in Perth")
    assert (first.question, first.request) == ("I live in Perth", Request.PLACE)
    assert subject(TALK.with_turn(Turn("I live in Perth", "Noted."))) == QUESTION


def test_a_follow_up_leans_on_the_talk_and_a_new_question_does_not() -> None:
    assert resolve(TALK, "and if she says no?").earlier == TALK
    assert resolve(TALK, "how do I end a mentorship kindly").earlier == Conversation()


def test_the_talk_is_searched_without_identifiers() -> None:
    said = masked(Conversation((Turn("patient John Smith, MRN 4411223", "I read: MRN 4411223"),)))
    assert "Smith" not in str(said)
    assert "4411223" not in str(said)
    assert masked(TALK) == TALK


def test_a_short_question_without_a_sign_has_the_talk_at_its_side() -> None:
    asked = resolve(TALK, "does my director need to know?")
    assert (asked.earlier, asked.aside, asked.talk) == (Conversation(), TALK, TALK)
    assert resolve(TALK, "and if she says no?").talk == TALK
    changed = resolve(TALK, "new topic: does my director need to know?")
    assert (changed.question, changed.talk) == ("does my director need to know?", Conversation())


def test_a_reply_leans_on_no_turn_without_words() -> None:
    talk = Conversation((Turn("I have too many projects", "Keep one or two."), Turn("5", "I could not find any words in that.")))
    assert [turn.question for turn in resolve(talk, "and which one goes first?").earlier.turns] == ["I have too many projects"]


@pytest.mark.parametrize(
    ("message", "words", "is_together"),
    [
        ("and", HEARD_TOGETHER, True),
        ("and", HEARD_TOGETHER + 1, False),
        ("my", 6, False),
        ("different question:", 4, False),
    ],
)
def test_a_long_message_in_a_talk_is_heard_by_itself(message: str, words: int, is_together: bool) -> None:
    filler = ["director"] * (words - len(message.split()))
    assert resolve(TALK, " ".join([message, *filler])).heard_after == (QUESTION if is_together else "")


@pytest.mark.parametrize(
    ("questions", "found"),
    [
        ((QUESTION,), QUESTION),
        ((QUESTION, "and if she says no?"), f"and if she says no? {QUESTION}"),
        (("long ago", "one", "two", "three"), "three two one"),
        ((QUESTION, "thanks!", "shorter please", "what do I say"), QUESTION),
        (("",), ""),
    ],
)
def test_the_subject_of_a_talk_are_its_last_questions_without_wishes_and_thanks(questions: tuple[str, ...], found: str) -> None:
    assert subject(Conversation(tuple(Turn(question, "An answer.") for question in questions))) == found


def test_what_a_wish_for_words_adds_is_searched_and_without_it_the_last_question_is() -> None:
    more = resolve(TALK, "she moved to another ward in March. what do i text her")
    assert (more.request, more.question) == (Request.WORDS, "she moved to another ward in March. what do i text her")
    assert more.earlier.questions() == TALK.questions()
    alone = resolve(TALK, "give me two lines to text him please")
    assert (alone.request, alone.question) == (Request.WORDS, QUESTION)


def test_what_somebody_is_changes_nothing_searched() -> None:
    asked = resolve(TALK, "he's a surgeon")
    assert (asked.question, asked.request) == (QUESTION, Request.PERSON)
    assert not asked.is_wish
    assert resolve(talk(QUESTION, "he's a surgeon"), "what do i say").question == QUESTION


@pytest.mark.parametrize("before", [(), ("thanks",)])
def test_without_a_question_before_it_what_somebody_is_is_searched(before: tuple[str, ...]) -> None:
    asked = resolve(talk(*before), "he's also the PD")
    assert (asked.question, asked.request) == ("he's also the PD", None)


def test_what_was_tried_asks_the_last_question_for_something_else() -> None:
    asked = resolve(TALK, "i already tried that")
    assert (asked.question, asked.request) == (QUESTION, Request.MORE)


def test_a_fear_without_a_subject_is_not_what_words_are_for() -> None:
    assert resolve(talk(QUESTION, "he'll be disappointed"), "can u write it").question == QUESTION


def test_what_was_said_is_told_newest_first() -> None:
    assert resolve(talk("how do I ask her", "and by email?"), "and if she says no?").said == (
        "and if she says no?",
        "and by email?",
        "how do I ask her",
    )
    assert resolve(talk(), "how do I ask her").said == ("how do I ask her",)
