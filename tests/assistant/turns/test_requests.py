import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.turns.requests import MAX_REQUEST_WORDS, Request, request_in, without_words_wanted

QUESTION = "How do I ask an attending to be my mentor?"


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
        ("how do i say that without offending him", Request.WORDS),
        ("how do I put it without sounding ungrateful?", Request.WORDS),
        ("how should I say that politely", Request.WORDS),
        ("how do I tell her without offending her", None),
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


@pytest.mark.parametrize(
    "text",
    [
        "i already tried that",
        "that wont work",
        "i asked already",
        "i\u2019ve already emailed him",
        "did that already",
        "we tried that twice",
        "those won't work for me",
        "it isnt an option",
        "that wouldn't work here",
        "i already talked to her",
        "tried it before",
        "i called them already",
        "that's not going to work",
    ],
)
def test_what_was_tried_or_cannot_be_wants_something_else(text: str) -> None:
    assert request_in(text) is Request.MORE


@pytest.mark.parametrize(
    "text",
    [
        "i already told him i quit",
        "i tried everything, i cant go on",
        "that wont work he just gets worse",
        "nothing works",
        "i tried to kill myself already",
        "i tried saying no",
        "i did it",
        "i told her",
        "it didn't happen",
        "will that work",
        "he already asked her",
        "does it not work like that for fellows",
    ],
)
def test_what_tells_a_step_or_a_burden_of_its_own_is_searched(text: str) -> None:
    assert request_in(text) is None


@pytest.mark.parametrize("text", ["say it nicer", "can u say it nicer", "word it softer", "write it kinder pls"])
def test_other_words_for_a_text_are_wished_with_any_verb(text: str) -> None:
    assert request_in(text) is Request.EDIT
