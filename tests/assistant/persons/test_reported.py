import pytest

from assistant.composing.actor import Actor, deeds
from assistant.persons.reported import MAX_SEARCHED_WORDS, as_searched, as_told
from assistant.persons.side import Side, side_of


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("she said 'you always pick on me'", "she thinks I always pick on her"),
        ('my mentee told me "I don\'t want to do research"', "my mentee says they don't want to do research"),
        ("my attending said 'you're not ready' what now", "my attending thinks I am not ready what now"),
        ("he said \u201cI\u2019m too busy for you\u201d", "he thinks he is too busy for me"),
        ("my chief goes \u2018your notes are a mess\u2019", "my chief thinks my notes are a mess"),
        ("Dr. Lee told me: 'ask me again in May'", "Dr. Lee says ask them again in May"),
        ("they said 'we never see you'", "they think we never see me"),
        ("my pd told me you're not fellowship material", "my pd thinks I am not fellowship material"),
        ("he keeps saying you should publish more. is he right?", "he thinks I should publish more. is he right?"),
        ("he said 'you aren't ready, you weren't ever'", "he thinks I am not ready, I was not ever"),
        ('PD keeps telling me "you\'re behind your peers" every meeting', "PD thinks I am behind my peers every meeting"),
        ("one of the interns said to me \u201cyou play favorites\u201d", "one of the interns thinks I play favorites"),
        ("my mentee emailed me: 'you haven't read my draft'", "my mentee thinks I haven't read their draft"),
        ('my mentor says, "I can\'t take you on"', "my mentor thinks they can't take me on"),
        ("they told me that you can't switch twice", "they think I can't switch twice"),
        ("my resident said 'you were rude to me'", "my resident thinks I was rude to them"),
    ],
)
def test_what_was_said_to_the_writer_is_told_by_the_writer(text: str, told: str) -> None:
    assert as_told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "how do i say 'no' to my mentor",
        "what does 'sponsor' mean",
        "my friend said you can help me",
        "she said no",
        "my mentee says i never have time for her",
        "can you tell me what you know",
        "I don\u2019t know what she wants",
        "the residents' lounge and my mentors' office",
        "",
    ],
)
def test_all_else_stays_as_it_is(text: str) -> None:
    assert as_told(text) == text


def test_who_speaks_inside_a_quotation_is_not_who_asks() -> None:
    assert side_of("my mentee told me 'my mentor never answers'") is Side.MENTORS
    assert side_of("my attending said 'my resident is slow'") is Side.IS_MENTORED
    assert deeds("she said 'I refuse'") == {("answers a request", Actor.ANOTHER)}


def test_a_longer_story_is_searched_as_typed() -> None:
    said = "she said 'you always pick on me'"
    longer = f"{said} {'and then she left ' * MAX_SEARCHED_WORDS}"
    assert as_searched(said) == as_told(said) != said
    assert as_searched(longer) == longer != as_told(longer)
