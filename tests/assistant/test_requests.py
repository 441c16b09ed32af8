import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.asking import HEARD_TOGETHER, masked, resolve, subject
from assistant.conversation import Conversation, Turn
from assistant.requests import FURTHER, MAX_REQUEST_WORDS, Request, request_in, without_words_wanted

QUESTION = "How do I ask an attending to be my mentor?"
TALK = Conversation((Turn(QUESTION, "Ask for 20 minutes."),))


@pytest.mark.parametrize(
    ("text", "request_"),
    [
        ("shorter please", Request.SHORTER),
        ("shorten it", Request.SHORTER),
        ("write it to Dr. Okoro", Request.WORDS),
        ("email for Dr. Okoro", Request.WORDS),
        ("a message to her please", Request.WORDS),
        ("make it warmer", Request.EDIT),
        ("can you make that more polite please", Request.EDIT),
        ("too formal", Request.EDIT),
        ("friendlier", Request.EDIT),
        ("say Thursday instead", Request.DETAIL),
        ("can you change it to Thursday", Request.DETAIL),
        ("make it 13 June", Request.DETAIL),
        ("remove the last line", Request.EDIT),
        ("sign it Ravi", Request.DETAIL),
        ("rewrite it", Request.EDIT),
        ("no, make it 10 October", Request.DETAIL),
        ("he is too formal", None),
        ("is it too formal", None),
        ("change my mentor", None),
        ("make it work", None),
        ("how do I make it better", None),
        ("tl;dr", Request.SHORTER),
        ("can you summarize that in two lines", Request.SHORTER),
        ("OK, gist?", Request.SHORTER),
        ("simpler", Request.SHORTER),
        ("can u make it simpler", Request.SHORTER),
        ("simplify that please", Request.SHORTER),
        ("say it simpler", Request.SHORTER),
        ("short version pls", Request.SHORTER),
        ("give me the short version", Request.SHORTER),
        ("too long", Request.SHORTER),
        ("that's way too long", Request.SHORTER),
        ("tldr", Request.SHORTER),
        ("in one line", Request.SHORTER),
        ("one line please", Request.SHORTER),
        ("sum it up", Request.SHORTER),
        ("in plain words", Request.SHORTER),
        ("why?", Request.WHY),
        ("how do you know that", Request.WHY),
        ("what should I say to her", Request.WORDS),
        ("what do i write", Request.WORDS),
        ("what do i write him", Request.WORDS),
        ("what do i text her back", Request.WORDS),
        ("what do I tell her", Request.WORDS),
        ("what shall I email them", Request.WORDS),
        ("how do i word it", Request.WORDS),
        ("what should i say", Request.WORDS),
        ("give me the words", Request.WORDS),
        ("give me an example message", Request.WORDS),
        ("write me an email to her", Request.WORDS),
        ("can you draft that message for me please", Request.WORDS),
        ("could I get the exact words?", Request.WORDS),
        ("ok, I need an example", Request.WORDS),
        ("can you word it for me", Request.WORDS),
        ("cut it down to half the length", Request.SHORTER),
        ("more", Request.MORE),
        ("anything else?", Request.MORE),
        ("tell me more about that please", Request.MORE),
        ("huh?", Request.SHORTER),
        ("what??", Request.SHORTER),
        ("sorry, I don't get it", Request.SHORTER),
        ("explain", Request.WHY),
        ("could you explain that", Request.WHY),
        ("what do you mean by that?", Request.WHY),
        ("really?", Request.WHY),
        ("example?", Request.WORDS),
        ("like what?", Request.WORDS),
        ("longer", Request.WHOLE),
        ("in more detail please", Request.WHOLE),
        ("the whole answer", Request.WHOLE),
        ("that is not what I asked", Request.MISSED),
        ("no, you didn't answer my question", Request.MISSED),
        ("this doesn't help", Request.MISSED),
        ("wrong", Request.MISSED),
        ("that's useless", Request.MISSED),
        ("in German please", Request.TRANSLATE),
        ("translate this into Arabic", Request.TRANSLATE),
        ("can I have it as a pdf?", Request.FILE),
        ("how do I download that", Request.FILE),
        ("I live in Perth", Request.PLACE),
        ("I'm an intern", Request.GRADE),
        ("so what should i do?", Request.AGAIN),
        ("any tips", Request.AGAIN),
        ("advice please", Request.AGAIN),
        ("what do I do about that", Request.AGAIN),
        ("is that normal?", Request.JUDGED),
        ("am I overreacting", Request.JUDGED),
        ("was it wrong of me", Request.JUDGED),
        ("since march", Request.WHEN),
        ("three times in a row", Request.WHEN),
        ("tomorrow", Request.DETAIL),  # of a text, if one was given
    ],
)
def test_a_wish_about_the_answer_is_told_from_a_question(text: str, request_: Request) -> None:
    assert request_in(text) is request_


@pytest.mark.parametrize(
    "text",
    [
        QUESTION,
        "how long should the email be?",
        "why do mentors leave",
        "is it too short",
        "what do I write in the shorter section of my CV?",
        "what do I write in my personal statement",
        "what do i text her after she ignored me",
        "what should I say when he asks about my plans",
        "is the short version of my CV enough",
        "how do I sum up my research to a mentor",
        "can you make meetings simpler",
        "my meetings are too long",
        "too long since we met, what now",
        "what if she says more",
        "he's 68 and just went to half time",
        "could the fellow do it instead, he was there every night",
        'she goes "just write it yourself and send it over"',
        "400 charts so far, and nobody's ever shown me a draft",
        "could i at least email the anesthesia people",
        "if i dont i get every discharge summary",
        "draft 11",
        "eras opens in 3 weeks and im one short",
        "got an email just now. they want me out",
        "say it's a root canal that can't wait",
        "say it straight or go around it",
        "could i send it as it is, half baked",
        "",
        "who else could I ask",
        "what now?",
        "what then",
        "what if I ask for something longer",
        "I think my mentor is wrong",
        "how do I explain a gap in my CV",
        "he doesn't understand me",
        "she said it is not what she asked for",
        "my mentor speaks French",
        "should I save his emails",
        "I'm a resident and my mentor left",
        "is it different in Perth?",
        "write me an email to ask Dr. Lee to be my mentor",
        "draft a message thanking her for the letter she wrote",
        "my mentor gives me less and less time every week, what now",
    ],
)
def test_a_question_of_its_own_is_no_wish(text: str) -> None:
    assert request_in(text) is None


@given(st.text(st.characters(), max_size=120))
def test_no_text_raises_and_long_ones_are_questions(text: str) -> None:
    assert request_in(text) in (None, *Request)
    assert request_in(f"shorter {'word ' * MAX_REQUEST_WORDS}{text}") is None


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


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("no he never even started lol. what do i text him", "no he never even started lol."),
        ("he's 60. like one line i can text back", "he's 60."),
        ("its loud in there. what do i say to him so we move", "its loud in there. so we move"),
        ("she asks me to mentor her friend too. whats the wording", "she asks me to mentor her friend too."),
        ("give me two lines to text him", ""),
        ("what do I say if he asks why", None),
        ("he said two lines", None),
        ("what should I put in my first email to a possible mentor", None),
        ("write me an email to ask Dr. Lee to be my mentor", None),
    ],
)
def test_a_wish_for_words_is_found_in_a_longer_message(text: str, left: str | None) -> None:
    assert without_words_wanted(text) == left


def test_what_a_wish_for_words_adds_is_searched_and_without_it_the_last_question_is() -> None:
    more = resolve(TALK, "she moved to another ward in March. what do i text her")
    assert (more.request, more.question) == (Request.WORDS, "she moved to another ward in March. what do i text her")
    assert more.earlier.questions() == TALK.questions()
    alone = resolve(TALK, "give me two lines to text him please")
    assert (alone.request, alone.question) == (Request.WORDS, QUESTION)
